# Whether practice has changed.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2025-01-06 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2025-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2025-01-21 --quiet
$ rec=$(susr recommend $ref --text 'Share risk assessments' --theme 'risk assessment' --on 2025-02-01 --quiet)
$ for lead in SWP UHB; do susr assign-action $ref --title "Protocol at $lead" --lead $lead --due 2025-12-31 --recommendation 1 --on 2025-02-02 --quiet; done
CV-2025-001/A1
CV-2025-001/A2
$ susr assign-action $ref --title 'Train the panel' --lead SS --lead EDU --due 2025-12-31 --on 2025-02-02 --quiet
CV-2025-001/A3
$ susr assess-impact $ref/A1 --judgement partly --method audit --evidence 'Fourteen of twenty' --on 2025-10-01
! susr: cannot record the impact of CV-2025-001/A1 on 2025-10-01: A1 is not finished: it must be completed, and ratified if that is required
! hint: assess the impact once the action is completed
[1]
$ for n in 1 2 3; do susr complete-action $ref/A$n --evidence Done --on 2025-09-01 --quiet; susr ratify-action $ref/A$n --meeting 2025-09-10 --on 2025-09-10 --quiet; done

# Without a limit nothing is late.
$ susr overdue --kind impact
Log head: 14 a4e74c8f0e4593c4.
Nothing overdue. Open items checked: 0. As at 22 November 2026.
$ susr report impact --format csv --columns item,meeting_on,due_on,status
item,meeting_on,due_on,status
CV-2025-001/A1,2025-09-10,,outstanding
CV-2025-001/A2,2025-09-10,,outstanding
CV-2025-001/A3,2025-09-10,,outstanding
$ printf '\n[learning]\nimpact-review = "6 months"\n' >> susr.toml
$ susr overdue --kind impact --as-of 2026-03-11
Item            Title                               Agency  Due         Days overdue  Status
CV-2025-001/A1  Assess the impact: Protocol at SWP  SWP     2026-03-10             1  Overdue
CV-2025-001/A2  Assess the impact: Protocol at UHB  UHB     2026-03-10             1  Overdue
CV-2025-001/A3  Assess the impact: Train the panel  EDU     2026-03-10             1  Overdue
CV-2025-001/A3  Assess the impact: Train the panel  SS      2026-03-10             1  Overdue

13 entries took effect by 11 March 2026 but were recorded after it. Use --known-on 2026-03-11 to
leave them out.
Log head: 14 a4e74c8f0e4593c4.
4 overdue. Open items checked: 4. As at 11 March 2026.
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.impact-review
$ susr overdue --kind impact --as-of 2026-03-10 --within 0 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2025-001,impact,CV-2025-001/A1,Protocol at SWP,SWP,,2026-03-10,2026-03-10,0,0,awaited,amber,impact-review
CV-2025-001,impact,CV-2025-001/A2,Protocol at UHB,UHB,,2026-03-10,2026-03-10,0,0,awaited,amber,impact-review
CV-2025-001,impact,CV-2025-001/A3,Train the panel,EDU,,2026-03-10,2026-03-10,0,0,awaited,amber,impact-review
CV-2025-001,impact,CV-2025-001/A3,Train the panel,SS,,2026-03-10,2026-03-10,0,0,awaited,amber,impact-review
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.impact-review
$ susr overdue --as-of 2026-03-11 --agency EDU --format csv --columns kind,item,title,agency,due_on,days_overdue,status,rag,rule
kind,item,title,agency,due_on,days_overdue,status,rag,rule
impact,CV-2025-001/A3,Train the panel,EDU,2026-03-10,1,overdue,red,impact-review
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.impact-review
$ susr overdue --kind impact --escalate
! susr: overdue: --escalate works only on actions
! hint: leave out --kind, or --escalate
[2]
$ susr overdue --kind impact --by agency --split-dir digests --quiet; ls digests | tr '\n' ' '
EDU.txt HOU.txt PROB.txt SS.txt SWP.txt TS.txt UHB.txt WAST.txt 
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.impact-review

# An audit says: partly. It is to be looked at again.
$ susr assess-impact $ref/a1 --judgement partly --method audit --evidence 'Fourteen of twenty' --next 2026-06-01 --on 2026-03-02 --dry-run
! susr: note: dry run: would record that the policy has changed: learning.impact-review
! susr: dry run, nothing recorded: CV-2025-001/A1: impact assessed on 2026-03-02: partly
$ susr assess-impact $ref/a1 --judgement partly --method audit --evidence 'Fourteen of twenty' --next 2026-06-01 --on 2026-03-02 --by 'Review Manager'
! susr: note: the policy has changed, recorded as event 15: learning.impact-review
! susr: recorded 16: CV-2025-001/A1: impact assessed on 2026-03-02: partly
$ susr assess-impact $ref/A1 --judgement partly --method audit --evidence x --next 2026-03-02 --on 2026-03-02
! susr: cannot record the impact of CV-2025-001/A1 on 2026-03-02: the next assessment would be on 2026-03-02, which is not after this one
! hint: give a later date with --next
[1]
$ susr assess-impact $ref/A9 --judgement partly --method audit --evidence x
! susr: cannot record the impact of CV-2025-001/A9 on 2026-11-22: the case had no action A9 on that day
[1]
$ susr assess-impact $ref/K1 --judgement partly --method audit --evidence x
! susr: assess-impact: ID: not the id of an action or a recommendation
! hint: for example: CV-2026-003/A5 or CV-2026-003/R17.1
[2]
$ susr assess-impact $ref/R1 --judgement fully --method guess --evidence x
! susr: assess-impact: --judgement 'fully': unknown value
! hint: expected one of: sustained, partly, not-yet, no-longer
! susr: assess-impact: --method 'guess': unknown value
! hint: expected one of: audit, evaluation, data, feedback
[2]
$ susr overdue --kind impact --as-of 2026-06-02 --format csv --columns item,agency,due_on,rule
item,agency,due_on,rule
CV-2025-001/A2,UHB,2026-03-10,impact-review
CV-2025-001/A3,EDU,2026-03-10,impact-review
CV-2025-001/A3,SS,2026-03-10,impact-review
CV-2025-001/A1,SWP,2026-06-01,impact-next

# An assessment of the recommendation counts for each action that comes from it.
$ susr assess-impact $ref/R1 --judgement sustained --method feedback --evidence 'Practitioners use it' --on 2026-05-04
! susr: recorded 17: CV-2025-001/R1: impact assessed on 2026-05-04: sustained
$ susr overdue --kind impact --as-of 2026-06-02 --format csv --columns item,agency,due_on,rule
item,agency,due_on,rule
CV-2025-001/A3,EDU,2026-03-10,impact-review
CV-2025-001/A3,SS,2026-03-10,impact-review
CV-2025-001/A1,SWP,2026-06-01,impact-next
$ susr report impact --as-of 2026-06-02
Test Board: Impact of learning
As at 2 June 2026. Record 6e73ff46, schema 7, susr 0.1.0.
15 entries took effect by 2 June 2026 but were recorded after it. Use --known-on 2026-06-02 to leave
them out.

Item            Leads    Meeting     Due         Status                Assessed    Judgement  Times
  Title
CV-2025-001/A1  SWP      2025-09-10  2026-06-01  Overdue               2026-03-02  Partly         1
  Protocol at SWP
  Days overdue: 1  Method: Audit  Evidence: Fourteen of twenty  Next: 2026-06-01
CV-2025-001/A2  UHB      2025-09-10  2026-03-10  Late                  2026-05-04  Sustained      0
  Protocol at UHB
  Method: Feedback  Evidence: Practitioners use it
CV-2025-001/A3  SS, EDU  2025-09-10  2026-03-10  Overdue                                          0
  Train the panel
  Days overdue: 84
CV-2025-001/R1                                   Reached, no due date  2026-05-04  Sustained      1
  Share risk assessments
  Method: Feedback  Evidence: Practitioners use it

Impact by theme
Theme            Ratified  Assessed      %  Sustained  Partly  Not yet  No longer  Overdue
risk assessment         2         2  100.0          1       1        0          0        1

Impact by agency
Agency  Ratified  Assessed      %  Sustained  Partly  Not yet  No longer  Overdue
EDU            1         0    0.0          0       0        0          0        1
SS             1         0    0.0          0       0        0          0        1
SWP            1         1  100.0          0       1        0          0        1
UHB            1         1  100.0          1       0        0          0        0

Ratified actions: 3. Impact assessed: 2 (sustained: 1, partly: 1, not yet: 0, no longer: 0).
Assessments overdue: 2.
The first assessment is due 6 months after ratification.
Log head: 17 8ffa63008cdd90d9.
$ susr report impact --as-of 2026-06-02 --format csv
case,item,title,recommendation,themes,leads,meeting_on,due_on,status,days_overdue,assessed_on,judgement,method,evidence,next_on,assessed_item,times
CV-2025-001,CV-2025-001/A1,Protocol at SWP,1,risk assessment,SWP,2025-09-10,2026-06-01,overdue,1,2026-03-02,partly,audit,Fourteen of twenty,2026-06-01,A1,1
CV-2025-001,CV-2025-001/A2,Protocol at UHB,1,risk assessment,UHB,2025-09-10,2026-03-10,late,,2026-05-04,sustained,feedback,Practitioners use it,,R1,0
CV-2025-001,CV-2025-001/A3,Train the panel,,,"SS, EDU",2025-09-10,2026-03-10,overdue,84,,,,,,,0
CV-2025-001,CV-2025-001/R1,Share risk assessments,1,risk assessment,,,,reached,,2026-05-04,sustained,feedback,Practitioners use it,,R1,1
$ susr report impact --as-of 2026-06-02 --status overdue --format csv --columns item,days_overdue
item,days_overdue
CV-2025-001/A1,1
CV-2025-001/A3,84
$ susr report impact --as-of 2026-06-02 --agency SWP --format csv --columns item,judgement
item,judgement
CV-2025-001/A1,partly
$ susr report impact --as-of 2026-06-02 --theme 'risk assessment' --format csv --columns item,judgement
item,judgement
CV-2025-001/A1,partly
CV-2025-001/A2,sustained
CV-2025-001/R1,sustained
$ susr report impact --as-of 2026-03-01 --language cy
Test Board: Effaith dysgu
Y sefyllfa ar 1 Mawrth 2026. Cofnod 6e73ff46, sgema 7, susr 0.1.0.
Daeth 13 cofnodiad i rym erbyn 1 Mawrth 2026 ond fe'u cofnodwyd wedi hynny. Defnyddiwch --known-on
2026-03-01 i'w hepgor.

Eitem           Teitl                               Yn arwain  Cyfarfod    Erbyn       Statws
CV-2025-001/A1  Protocol at SWP [heb ei gyfieithu]  SWP        2025-09-10  2026-03-10  Disgwylir
CV-2025-001/A2  Protocol at UHB [heb ei gyfieithu]  UHB        2025-09-10  2026-03-10  Disgwylir
CV-2025-001/A3  Train the panel [heb ei gyfieithu]  SS, EDU    2025-09-10  2026-03-10  Disgwylir

Effaith yn ôl thema
Thema            Cadarnhawyd  Aseswyd    %       Wedi'i  Yn rhannol  Ddim eto  Ddim bellach  Yn hwyr
                                                 gynnal
risk assessment            2        0  0.0            0           0         0             0        0

Effaith yn ôl asiantaeth
Asiantaeth  Cadarnhawyd  Aseswyd    %  Wedi'i gynnal  Yn rhannol  Ddim eto  Ddim bellach  Yn hwyr
EDU                   1        0  0.0              0           0         0             0        0
SS                    1        0  0.0              0           0         0             0        0
SWP                   1        0  0.0              0           0         0             0        0
UHB                   1        0  0.0              0           0         0             0        0

Camau gweithredu a gadarnhawyd: 3. Effaith wedi'i hasesu: 0 (wedi'i chynnal: 0, yn rhannol: 0, ddim
eto: 0, ddim bellach: 0). Asesiadau'n hwyr: 0.
Mae'r asesiad cyntaf i'w wneud 6 mis ar ôl y cadarnhad.
Pen y log: 14 a4e74c8f0e4593c4.
$ susr report board --as-of 2026-06-02 --format csv | grep impact
impact,impact-assessed,,2,3,66.7
impact,impact-overdue,,2,3,66.7
impact,impact-judgement,sustained,1,2,50.0
impact,impact-judgement,partly,1,2,50.0
impact,impact-judgement,not-yet,0,2,0.0
impact,impact-judgement,no-longer,0,2,0.0
$ susr report progress $ref --as-of 2026-06-02 --format csv --columns item,assessed_on,judgement
item,assessed_on,judgement
CV-2025-001/A1,2026-03-02,partly
CV-2025-001/A2,2026-05-04,sustained
CV-2025-001/A3,,
$ susr show $ref/A1 --as-of 2026-06-02
Test Board: CV-2025-001/A1
As at 2 June 2026. Record 6e73ff46, schema 7, susr 0.1.0.
15 entries took effect by 2 June 2026 but were recorded after it. Use --known-on 2026-06-02 to leave
them out.

Action
Fact                      Value
Title                     Protocol at SWP
Status                    Ratified
RAG                       Blue
Recommendation            1
Assigned on               2025-02-02
Due on                    2025-12-31
First due on              2025-12-31
Times extended            0
Days slipped              0
Ratification              Required
Ratified on               2025-09-10
Delivery Group met on     2025-09-10
Ratified by same account  Yes

Actions
Item            Rec.  Agency  Due         Late on first date  Leg        Action    Completed   RAG
  Title
CV-2025-001/A1  1     SWP     2025-12-31  No                  Completed  Ratified  2025-09-01  Blue
  Protocol at SWP
  Evidence: Done

Assessments of impact
Item            Assessed    Judgement  Method  Evidence            Next
CV-2025-001/A1  2026-03-02  Partly     Audit   Fourteen of twenty  2026-06-01

History
No.  On          Kind              Item
  Detail
  6  2025-02-02  Action assigned   CV-2025-001/A1
  Title: Protocol at SWP; Leads: SWP; Due: 2025-12-31; Rec.: 1; Ratification: Required
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  9  2025-09-01  Action completed  CV-2025-001/A1
  Evidence: Done
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
 10  2025-09-10  Action ratified   CV-2025-001/A1
  Meeting: 2025-09-10
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Delivery Group (ACCOUNT)
 16  2026-03-02  Impact assessed   CV-2025-001/A1
  Item: A1; Judgement: Partly; Method: Audit; Evidence: Fourteen of twenty; Next: 2026-06-01
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Review Manager (ACCOUNT)

Log head: 17 8ffa63008cdd90d9.

# It was sustained after all; later, an action is done again, and what was assessed before no longer counts.
$ susr correct --last --set judgement=no-longer --reason 'The forms were misread' --on 2026-05-05
! susr: recorded 18: event 17 corrected (CV-2025-001/R1: impact assessed on 2026-05-04: sustained; judgement: sustained -> no-longer)
$ susr report impact --as-of 2026-06-02 --format csv --columns item,judgement
item,judgement
CV-2025-001/A1,partly
CV-2025-001/A2,no-longer
CV-2025-001/A3,
CV-2025-001/R1,no-longer
$ susr reopen-action $ref/A1 --reason 'The protocol lapsed' --on 2026-07-01 --quiet
$ susr complete-action $ref/A1 --evidence 'Signed again' --on 2026-08-03 --quiet
$ susr ratify-action $ref/A1 --meeting 2026-08-10 --on 2026-08-10 --quiet
$ susr report impact --case $ref --format csv --columns item,meeting_on,due_on,status,assessed_on
item,meeting_on,due_on,status,assessed_on
CV-2025-001/A1,2026-08-10,2027-02-10,awaited,
CV-2025-001/A2,2025-09-10,2026-03-10,late,2026-05-04
CV-2025-001/A3,2025-09-10,2026-03-10,overdue,
CV-2025-001/R1,,,reached,2026-05-04
