# The codebook of themes: which can be used, and what each means.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2025-01-14 --quiet); susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2025-02-03 --quiet; susr sign-off $ref --outcome agreed --on 2025-02-10 --quiet
! susr: note: recorded the policy for the first time, as event 1
$ susr recommend $ref --text 'Share the discharge plan' --theme discharge --on 2025-09-01 --quiet
CV-2025-001/R1
$ susr report themes --theme discharge --format csv
theme,name,name_cy,definition,parent,valid_from,valid_until,status,recommendations,findings,actions,cases,sources
discharge,,,,,,,configured,1,0,0,CV-2025-001,0

$ printf 'theme,name,name_cy,definition,parent,valid_from,valid_until\nINF,Information,Gwybodaeth,What agencies know,,2026-01-01,\nINF-1,Sharing information,Rhannu gwybodaeth,What is passed on,INF,2026-01-01,\nINF-2,Fax,,What was sent by fax,INF,2026-01-01,2026-03-31\n' > codebook.csv
$ susr import themes codebook.csv --on 2026-01-05 --dry-run
Row  Item   Result
  2  INF    Added
  3  INF-1  Added
  4  INF-2  Added
! susr: note: dry run: nothing was recorded
! susr: note: themes: added 3, changed 0, unchanged 0; rows rejected 0, repeated 0; events 3
$ susr import themes codebook.csv --on 2026-01-05
! susr: note: themes: added 3, changed 0, unchanged 0; rows rejected 0, repeated 0; events 3
$ susr import themes codebook.csv --on 2026-01-05
! susr: note: themes: added 0, changed 0, unchanged 3; rows rejected 0, repeated 0; events 0
$ susr report themes
Test Board: Themes
As at 22 November 2026. Record 208b76e9, schema 7, susr 0.1.0.

Theme      Name                 Part of  Valid from  Status   Recommendations  Findings  Actions
INF        Information                   2026-01-01  Current                0         0        0
  Definition: What agencies know
INF-1      Sharing information  INF      2026-01-01  Current                0         0        0
  Definition: What is passed on
INF-2      Fax                  INF      2026-01-01  Retired                0         0        0
  Definition: What was sent by fax  Until: 2026-03-31
discharge                                            Uncoded                1         0        0
  Cases: CV-2025-001

Log head: 8 312e79888ac73315.

# Only what is valid on the day can be used; a retired code stays readable.
$ susr recommend $ref --text 'Send it again' --theme INF-2 --on 2026-03-31 --quiet
CV-2025-001/R2
$ susr recommend $ref --text 'Send it again by post' --theme INF-2 --on 2026-04-01
! susr: cannot add a recommendation to CV-2025-001: no such theme in the configuration or the codebook, or it is retired
! hint: did you mean 'INF-1'? expected one of: INF, INF-1
[1]
$ susr recommend $ref --text 'Send it again by post' --theme inf-1 --on 2026-04-01 --quiet
CV-2025-001/R3
$ susr recommend $ref --text 'Send it again by hand' --theme discharge --on 2026-04-01
! susr: cannot add a recommendation to CV-2025-001: no such theme in the configuration or the codebook, or it is retired
! hint: expected one of: INF, INF-1
[1]
$ susr record-finding $ref --kind learning --text 'No agency held the plan' --theme INF-2 --on 2026-05-01
! susr: cannot record the finding in CV-2025-001: no such theme in the configuration or the codebook, or it is retired
! hint: did you mean 'INF-1'? expected one of: INF, INF-1
[1]
$ susr record-finding $ref --kind learning --text 'No agency held the plan' --theme INF-1 --agency UHB --on 2026-05-01 --quiet
CV-2025-001/F1
$ susr prioritise INF-2 --as audit --from 2026-06-01 --reason 'Too late' --on 2026-05-01
! susr: cannot set the priority: no such theme in the configuration or the codebook, or it is retired
! hint: did you mean 'INF-1'? expected one of: INF, INF-1
[1]
$ susr assign-action $ref --title 'Agree a form' --lead SWP --due 2026-09-01 --recommendation 3 --on 2026-05-01 --quiet
CV-2025-001/A1
$ susr assign-action $ref --title 'Use the form' --lead SWP --due 2026-09-01 --recommendation 3 --from-finding F1 --on 2026-05-01 --quiet
CV-2025-001/A2
$ susr correct 11 --set themes=INF-2 --reason 'A typing error' --on 2026-05-02
! susr: cannot correct event 11 of CV-2025-001: no such theme in the configuration or the codebook, or it is retired
! hint: did you mean 'INF-1'? expected one of: INF, INF-1
[1]
$ susr report recommendations --format csv --columns item,themes
item,themes
CV-2025-001/R1,discharge
CV-2025-001/R2,INF-2
CV-2025-001/R3,INF-1
$ susr report recommendations --theme INF-2 --format csv --columns item,themes
item,themes
CV-2025-001/R2,INF-2
$ susr report themes --format csv --columns theme,status,recommendations,findings,actions,cases
theme,status,recommendations,findings,actions,cases
INF,current,0,0,0,
INF-1,current,1,1,2,CV-2025-001
INF-2,retired,1,0,0,CV-2025-001
discharge,uncoded,1,0,0,CV-2025-001
$ susr report themes --agency SWP --format csv --columns theme,recommendations,findings,actions
theme,recommendations,findings,actions
INF,0,0,0
INF-1,1,1,2
INF-2,0,0,0
$ susr report themes --from 2026-04-01 --status current --format csv --columns theme,recommendations,findings,actions
theme,recommendations,findings,actions
INF,0,0,0
INF-1,1,1,2
$ susr report themes --criteria mhhr --status current --format csv --columns theme,recommendations,findings,actions
theme,recommendations,findings,actions
INF,0,0,0
INF-1,0,0,0
$ susr report themes --as-of 2025-12-31 --status uncoded --format csv --columns theme,status
theme,status
$ susr report themes --language cy --status current
Test Board: Themâu
Y sefyllfa ar 22 Tachwedd 2026. Cofnod 208b76e9, sgema 7, susr 0.1.0.

Thema  Enw                Rhan o  Dilys o     Statws    Argymhellion  Canfyddiadau  Camau gweithredu
INF    Gwybodaeth                 2026-01-01  Cyfredol             0             0                 0
  Diffiniad: What agencies know
INF-1  Rhannu gwybodaeth  INF     2026-01-01  Cyfredol             1             1                 2
  Diffiniad: What is passed on  Achosion: CV-2025-001

Pen y log: 13 bc43cc761ddbdf91.

# What the file says anew is recorded; an empty cell says nothing.
$ printf 'theme,name,valid_until\ninf-1,Sharing what is known,2026-12-31\n' > changed.csv
$ susr import themes changed.csv --on 2026-06-01 --detail --format csv
row,item,result,detail
2,INF-1,changed,"name, valid_until"
! susr: note: themes: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr report themes --theme INF-1 --format csv --columns theme,name,name_cy,parent,valid_from,valid_until
theme,name,name_cy,parent,valid_from,valid_until
INF-1,Sharing what is known,Rhannu gwybodaeth,INF,2026-01-01,2026-12-31
$ susr report themes --theme INF-1 --as-of 2026-05-31 --format csv --columns theme,name,valid_until
theme,name,valid_until
INF-1,Sharing information,
$ susr correct --last --set name='Sharing' --reason 'Shorter' --on 2026-06-02 --quiet; susr report themes --theme INF-1 --format csv --columns theme,name
theme,name
INF-1,Sharing

# An import of recommendations follows the codebook too.
$ printf 'case,number,text,themes,made_on\n%s,9,Fax it,INF-2,2026-07-01\n%s,10,Fax it once more,INF-2,2026-02-01\n%s,11,Nothing,XYZ,2026-02-01\n' $ref $ref $ref > recommendations.csv
$ susr import recommendations recommendations.csv --rejects bad.csv
! susr: note: recommendations: added 1, changed 0, unchanged 0; rows rejected 2, repeated 0; events 1
[8]

# What can't be right.
$ printf 'theme,parent,valid_from,valid_until\nA,Z,,\nB,,2026-02-01,2026-01-31\nC,,nonsense,\n,,,\nA,,,\n' > bad-codebook.csv
$ susr import themes bad-codebook.csv
! susr: bad-codebook.csv row 2, column parent: unknown-theme: no such theme in the file or the codebook
! hint: add a row for the theme that it is part of
! susr: bad-codebook.csv row 3: not-allowed: its last day is before its first
! hint: give a later last day
! susr: bad-codebook.csv row 4, column valid_from: bad-date: it can't be read as a date with certainty
! hint: a date looks like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; or give the day it stands for in the mapping, under [values.valid_from]
! susr: bad-codebook.csv row 6: duplicate-key: an earlier row about the same thing says something else
! susr: cannot import bad-codebook.csv: 4 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'name\nInformation\n' > no-code.csv; susr import themes no-code.csv
! susr: no-code.csv row 1, column theme: missing-column: it is not in the header
! susr: cannot import no-code.csv: nothing was recorded
[1]
$ susr report themes --format csv > again.csv; susr import themes again.csv
! susr: note: themes: added 0, changed 0, unchanged 4; rows rejected 0, repeated 0; events 0
$ susr verify
Check       Result
The record  Sound

Events: 16. Head: c33bef35f079da307f64cd48138fd7223e63286766fd99cacfb2e2a9df411f08
Log head: 16 c33bef35f079da30.

# An action and a learning source have themes of their own, and what is asked by theme finds them.
$ audit=$(susr learning-source --type audit --title 'Audit of discharge letters' --reported-by UHB --theme inf-1 --on 2026-07-01 --quiet); susr assign-action $audit --title 'Send letters within a day' --lead UHB --due 2026-10-30 --on 2026-07-02 --quiet
CV-2026-001/A1
$ susr assign-action $ref --title 'Stop using fax' --lead SWP --due 2026-10-01 --theme INF --theme INF-1 --on 2026-07-01 --quiet
CV-2025-001/A3
$ susr assign-action $ref --title 'Buy a fax' --lead SWP --due 2026-10-01 --theme INF-2 --on 2026-07-01
! susr: cannot assign an action to CV-2025-001: no such theme in the configuration or the codebook, or it is retired
! hint: did you mean 'INF-1'? expected one of: INF, INF-1
[1]
$ susr report themes --theme INF-1 --format csv --columns theme,recommendations,findings,actions,sources,cases
theme,recommendations,findings,actions,sources,cases
INF-1,1,1,4,1,"CV-2025-001,CV-2026-001"
$ susr report themes --theme INF-1 --agency UHB --format csv --columns theme,recommendations,findings,actions,sources
theme,recommendations,findings,actions,sources
INF-1,0,1,1,1
$ susr report actions --theme INF-1 --format csv --columns item,recommendation,finding,themes
item,recommendation,finding,themes
CV-2025-001/A1,3,,
CV-2025-001/A2,3,F1,
CV-2025-001/A3,,,"INF, INF-1"
CV-2026-001/A1,,,
$ susr report sources --theme INF-1 --format csv --columns case,title,themes
case,title,themes
CV-2026-001,Audit of discharge letters,INF-1
$ susr report sources --theme INF --format csv --columns case,title,themes
case,title,themes
$ susr report analysis --theme INF-1 --format csv --columns section,item,text,comes_from,source_type,period,actions,sources
section,item,text,comes_from,source_type,period,actions,sources
analysis-recommendations,CV-2025-001/R3,Send it again by post,,,,,
analysis-findings,CV-2025-001/F1,No agency held the plan,,,,,
analysis-sources,CV-2026-001,Audit of discharge letters,,audit,,,
analysis-actions,CV-2025-001/A1,Agree a form,CV-2025-001/R3,,,,
analysis-actions,CV-2025-001/A2,Use the form,CV-2025-001/R3,,,,
analysis-actions,CV-2025-001/A3,Stop using fax,,,,,
analysis-actions,CV-2026-001/A1,Send letters within a day,CV-2026-001,,,,
analysis-years,,,,,2026,4,1
$ susr show $ref/A3 --language cy | grep -i them
Themâu                 Gwybodaeth, Rhannu gwybodaeth
  Teitl: Stop using fax; Yn arwain: SWP; Erbyn: 2026-10-01; Cadarnhau: Gofynnol; Themâu: INF, INF-1
$ susr show $audit | grep -i theme
Themes           INF-1
  Type: Audit; Title: Audit of discharge letters; Reported by: UHB; Themes: INF-1
$ susr correct --last --set themes=INF --reason 'It is about information in general' --on 2026-07-03 --quiet; susr show $ref/A3 --format csv | grep themes
action,themes,value,INF
history,20,detail,No.: 19; Correction: Changed; Fields: themes = INF; Reason: It is about information in general
$ printf 'case,recommendation,recommendation_text,themes,made_on,title,agency,due_on,assigned_on,action_themes\n%s,12,Keep a list of contacts,INF,2026-07-01,Make the list,SWP,2026-12-01,2026-07-02,INF-1\n' $ref > plan.csv
$ susr import plan plan.csv; susr report actions --theme INF-1 --format csv --columns item,recommendation,themes | tail -1; susr report recommendations --theme INF --format csv --columns item,themes
CV-2026-001/A1,,
item,themes
CV-2025-001/R12,INF
! susr: note: plan: added 2, changed 0, unchanged 0; rows rejected 0, repeated 0; events 2
$ susr report actions --format csv > actions.csv; susr import actions actions.csv; sed 's/,INF-1$/,INF/' actions.csv > recoded.csv; susr import actions recoded.csv --on 2026-07-05 --detail
Row  Item            Result     Detail
  2  CV-2025-001/A1  Unchanged
  3  CV-2025-001/A2  Unchanged
  4  CV-2025-001/A3  Unchanged
  5  CV-2025-001/A4  Changed    themes
  6  CV-2026-001/A1  Unchanged
! susr: note: actions: added 0, changed 0, unchanged 5; rows rejected 0, repeated 0; events 0
! susr: note: actions: added 0, changed 1, unchanged 4; rows rejected 0, repeated 0; events 1
$ susr recommend $ref --text 'Share it' --theme INF-1 --on 2026-07-05 --quiet
CV-2025-001/R13
$ susr report recommendations --theme INF-1 --language cy --columns item,themes | tail -4
CV-2025-001/R3   Rhannu gwybodaeth
CV-2025-001/R13  Rhannu gwybodaeth

Pen y log: 24 fb7740b8ad45cb60.
