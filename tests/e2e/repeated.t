A recommendation that was made before is noticed when it is made, and 'report repeated' shows what became
of the earlier one. The material on a theme comes from every review.

$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ first=$(susr learning-source --type audit --title 'Audit of discharge' --on 2024-02-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr recommend $first --text 'Share the discharge plan with every agency that visits.' --theme discharge --on 2024-03-04
CV-2024-001/R1
! susr: recorded 3: CV-2024-001/R1 added on 2024-03-04
$ susr assign-action $first --title 'Agree a form for discharge' --lead UHB --due 2024-09-30 --recommendation 1 --on 2024-04-08
CV-2024-001/A1
! susr: recorded 4: CV-2024-001/A1 assigned to UHB on 2024-04-08, due 2024-09-30
$ second=$(susr learning-source --type inspection --title 'Joint inspection' --on 2026-01-12 --quiet)
$ susr recommend $second --text 'Share the discharge plan with every agency that visits!' --theme discharge --on 2026-02-02
CV-2026-001/R1
! susr: recorded 6: CV-2026-001/R1 added on 2026-02-02
! susr: note: much the same was recommended before: CV-2024-001/R1 is 100% alike. To see how it ended, try 'susr report repeated'.

# With --dry-run too. Within one case nothing is compared, and what only shares a few words is not meant.
$ susr recommend $second --text 'SHARE the discharge plan, with every agency who visits' --on 2026-02-02 --dry-run
CV-2026-001/R2
! susr: dry run, nothing recorded: CV-2026-001/R2 added on 2026-02-02
! susr: note: much the same was recommended before: CV-2024-001/R1 is 90% alike. To see how it ended, try 'susr report repeated'.
$ susr recommend $second --text 'Hear the child' --on 2026-02-02
CV-2026-001/R2
! susr: recorded 7: CV-2026-001/R2 added on 2026-02-02

# What became of the earlier one.
$ susr report repeated --as-of 2026-11-22
Example Board: Repeated recommendations
As at 22 November 2026. Record 0a795c00, schema 7, susr 0.1.0.

Item            Made        Alike %  Earlier         Earlier made on  Earlier status  Actions  Open
  Text
CV-2026-001/R1  2026-02-02    100.0  CV-2024-001/R1  2024-03-04       Open                  1     1
  Share the discharge plan with every agency that visits!
  Earlier text: Share the discharge plan with every agency that visits.  Overdue: 1

Actions from the earlier recommendations
Rec.            Item            Title                       Leads  Due         Action  Days overdue
CV-2024-001/R1  CV-2024-001/A1  Agree a form for discharge  UHB    2024-09-30  Open             783

Recommendations of different cases that are at least 80% alike, counted in the groups of three
characters they share. 100% is the same text, apart from case and punctuation.
Log head: 7 5f48ca3e5cc01959.
$ susr report repeated --as-of 2026-11-22 --format csv --columns item,likeness_percent,earlier_item,earlier_status,actions,overdue
item,likeness_percent,earlier_item,earlier_status,actions,overdue
CV-2026-001/R1,100.0,CV-2024-001/R1,open,1,1
$ susr report repeated --theme training --from 2026-01-01 --to 2026-12-31 --likeness 0.5 --case $first --format csv
board,case,item,made_on,text,likeness_percent,earlier_board,earlier_item,earlier_made_on,earlier_text,earlier_status,actions,open,in_progress,completed,ratified,stepped_down,overdue,impact,impact_on
$ susr report repeated --likeness 0.4
! susr: report: --likeness '0.4': expected a number from 0.5 to 1 with at most two decimals
! hint: 0.8 finds nearly the same text, and 1 only the same
[2]
$ susr report repeated --likeness 0.755
! susr: report: --likeness '0.755': expected a number from 0.5 to 1 with at most two decimals
! hint: 0.8 finds nearly the same text, and 1 only the same
[2]
$ susr report actions --likeness 0.9
! susr: report actions: --likeness can't be used with this report
! hint: 'susr report --list' shows the options each report takes
[2]

# The material on a theme.
$ susr report analysis --theme discharge --as-of 2026-11-22
Example Board: Analysis of the theme discharge
As at 22 November 2026. Record 0a795c00, schema 7, susr 0.1.0.

Recommendations
Item            On          Level     Text                                                 Status
CV-2024-001/R1  2024-03-04  Regional  Share the discharge plan with every agency that      Open
                                      visits.
CV-2026-001/R1  2026-02-02  Regional  Share the discharge plan with every agency that      No action
                                      visits!

Actions and the difference they made
Item            On          Comes from      Agencies  Status  Due         Days overdue
  Text
CV-2024-001/A1  2024-04-08  CV-2024-001/R1  UHB       Open    2024-09-30           783
  Agree a form for discharge

Year by year
Period  Cases  Recommendations  Findings  Actions  Sources
2024        1                1         0        1        0
2025        0                0         0        0        0
2026        1                1         0        0        0

Actions are those with the theme, or that come from a recommendation, finding or learning source
with it. Impact is the latest assessment. A case counts in each year in which anything was recorded.
Log head: 7 5f48ca3e5cc01959.
$ susr report analysis --theme discharge --as-of 2026-11-22 --format csv --columns section,item,on,text,comes_from,status,period,recommendations
section,item,on,text,comes_from,status,period,recommendations
analysis-recommendations,CV-2024-001/R1,2024-03-04,Share the discharge plan with every agency that visits.,,open,,
analysis-recommendations,CV-2026-001/R1,2026-02-02,Share the discharge plan with every agency that visits!,,without-action,,
analysis-actions,CV-2024-001/A1,2024-04-08,Agree a form for discharge,CV-2024-001/R1,open,,
analysis-years,,,,,,2024,1
analysis-years,,,,,,2025,0
analysis-years,,,,,,2026,1
$ susr report analysis
! susr: report analysis: --theme is missing
! hint: try 'susr report --help'
[2]
$ susr report analysis --theme unheard
! susr: that theme is not in the configuration or the record
! hint: expected one of: Welsh language, assessment, carers, coercive control, culture and faith, discharge, disguised compliance, domestic abuse, education, escalation, exploitation, family, hidden harm, housing, information sharing, mental capacity, mental health, multi-agency working, neglect, offensive weapons, pre-birth, professional curiosity, recording, risk assessment, self-neglect, substance misuse, suicide, supervision, training, transition to adulthood, voice of the adult, voice of the child, was not brought
[1]
