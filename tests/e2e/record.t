$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria dhr,cpr --on 2024-12-31
CV-2024-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2024-001 referred by SWP on 2024-12-31
$ susr record CV-2024-001 wg-notification --on 2025-01-02
! susr: cannot record 'wg-notification' for CV-2024-001 on 2025-01-02: the Case Review Group had not decided by then
! hint: record the decision with 'decide'
[1]
$ susr decide CV-2024-001 --outcome susr --criteria dhr,cpr --rationale Met --on 2025-01-02
! susr: recorded 3: CV-2024-001 decided on 2025-01-02: susr
$ susr record CV-2024-001 wg-notification --on 2025-01-03
! susr: recorded 4: CV-2024-001 reached wg-notification on 2025-01-03
$ susr sign-off CV-2024-001 --outcome agreed --on 2025-01-06
! susr: recorded 5: CV-2024-001 signed off on 2025-01-06: agreed

# The first panel of a referral of 31 December is due on the last day of February, and that day is
# not late.
$ susr overdue --as-of 2025-02-28
4 entries took effect by 28 February 2025 but were recorded after it. Use --known-on 2025-02-28 to
leave them out.
Log head: 5 655116709a06b45f.
Nothing overdue. Open items checked: 2. As at 28 February 2025.
$ susr overdue --as-of 2025-03-01
Item         Title                Due         Days overdue  Status
CV-2024-001  First panel meeting  2025-02-28             1  Overdue

4 entries took effect by 1 March 2025 but were recorded after it. Use --known-on 2025-03-01 to leave
them out.
Log head: 5 655116709a06b45f.
1 overdue. Open items checked: 2. As at 1 March 2025.
$ susr record CV-2024-001 first-panel --on 2025-03-05 --note 'Ten agencies'
! susr: recorded 6: CV-2024-001 reached first-panel on 2025-03-05

# A milestone that was reached late is late, not overdue.
$ susr overdue --as-of 2025-03-06 --kind milestone
5 entries took effect by 6 March 2025 but were recorded after it. Use --known-on 2025-03-06 to leave
them out.
Log head: 6 e270f2579ca76bcc.
Nothing overdue. Open items checked: 1. As at 6 March 2025.
$ susr report reviews --as-of 2025-03-06 --format csv --columns rule,due_on,reached_on,status,days_overdue
rule,due_on,reached_on,status,days_overdue
chair-sign-off,,2025-01-06,reached,
wg-notification,,2025-01-03,reached,
first-panel,2025-02-28,2025-03-05,late,5
susr-complete,2025-12-31,,awaited,-300
home-office-qa,,,not-started,
dac-copy,,,not-started,
progress-report,,,not-started,

# What can't be.
$ susr record CV-2024-001 first-panel
! susr: cannot record 'first-panel' for CV-2024-001 on 2026-11-22: it was already reached on 2025-03-05
[1]
$ susr record CV-2024-001 secretary-of-state
! susr: cannot record 'secretary-of-state' for CV-2024-001 on 2026-11-22: it is only for reviews that meet the criterion 'owhr'; this review meets cpr,dhr
[1]
$ susr record CV-2024-001 home-office-qa
! susr: cannot record 'home-office-qa' for CV-2024-001 on 2026-11-22: 'report-approved' had not been reached by then
! hint: record 'report-approved' first
[1]
$ susr record CV-2024-001 mapf-held
! susr: cannot record 'mapf-held' for CV-2024-001 on 2026-11-22: no decision 'mapf' was in force on that day
! hint: record the decision with 'decide' and the Chair's sign-off with 'sign-off'
[1]
$ susr record CV-2024-001 progress-report
! susr: cannot record 'progress-report' for CV-2024-001 on 2026-11-22: 'published' had not been reached by then
! hint: record 'published' first
[1]
$ susr record CV-2024-001 decision
! susr: record: MILESTONE 'decision': not a milestone you can record
! hint: expected one of: wg-notification, immediate-learning, chair-appointed, reviewer-appointed, first-panel, terms-of-reference, family-invited, family-not-invited, learning-event, report-drafted, report-approved, home-office-qa, dac-copy, secretary-of-state, mapf-held, mapf-complete, action-plan-agreed, published, repository-deposit, susr-complete, progress-report
[2]
$ susr record CV-2024-001 first-pannel
! susr: record: MILESTONE 'first-pannel': not a milestone you can record
! hint: did you mean 'first-panel'? expected one of: wg-notification, immediate-learning, chair-appointed, reviewer-appointed, first-panel, terms-of-reference, family-invited, family-not-invited, learning-event, report-drafted, report-approved, home-office-qa, dac-copy, secretary-of-state, mapf-held, mapf-complete, action-plan-agreed, published, repository-deposit, susr-complete, progress-report
[2]
$ susr record CV-2024-001 published --on 2024-12-30
! susr: cannot record 'published' for CV-2024-001 on 2024-12-30: it had not been referred to the Case Review Group by then
! hint: give a date on or after its referral
[1]

# Of some dates only the month is known: the clock starts on its last day.
$ susr record CV-2024-001 published --on 2026-11
! susr: cannot record 'published' for CV-2024-001: 2026-11 is in the future; today is 2026-11-22
! hint: record it once it has happened
[1]
$ susr record CV-2024-001 published --on 2025-09
! susr: recorded 7: CV-2024-001 reached published on 2025-09
$ susr record CV-2024-001 progress-report --on 2026-10
! susr: recorded 8: CV-2024-001 reached progress-report on 2026-10
$ susr report reviews --format csv --columns case,rule,started_on,due_on
case,rule,started_on,due_on
$ susr show CV-2024-001 --format csv | grep progress-report
time-limits,progress-report,strength,must
time-limits,progress-report,started_on,2025-09
time-limits,progress-report,due_on,2026-09-30
time-limits,progress-report,adjusted_due_on,2026-09-30
time-limits,progress-report,reached_on,2026-10
time-limits,progress-report,status,late
time-limits,progress-report,rag,blue
milestones,2026-10,milestone,progress-report
# Who was appointed, by post; a milestone that appoints nobody has no post.
$ susr record CV-2024-001 reviewer-appointed --post 'Reviewer 4' --on 2026-02-01
! susr: recorded 9: CV-2024-001 reached reviewer-appointed on 2026-02-01
$ susr record CV-2024-001 learning-event --post 'Reviewer 4' --on 2026-02-01
! susr: cannot record 'learning-event' for CV-2024-001 on 2026-02-01: this milestone does not appoint anyone
! hint: leave out --post
[1]
$ susr show CV-2024-001 --format csv | grep 'Reviewer 4'
milestones,2026-02-01,post,Reviewer 4
history,9,detail,Milestone: Reviewer appointed; Post: Reviewer 4

# A MAPF says how it was held, and its learning template is one page.
$ susr refer --by UHB --on 2026-01-12 --event-date 2025-12 --summary 'A child was not brought to appointments'
CV-2026-001
! susr: recorded 10: CV-2026-001 referred by UHB on 2026-01-12
$ susr decide CV-2026-001 --outcome mapf --rationale 'Learning across agencies' --on 2026-01-20
! susr: recorded 11: CV-2026-001 decided on 2026-01-20: mapf
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-01-22
! susr: recorded 12: CV-2026-001 signed off on 2026-01-22: agreed
$ susr report mapf-template --case CV-2024-001
! susr: cannot print the learning template of CV-2024-001: no decision 'mapf' was in force on that day
! hint: for what was learned in another case, try 'susr report findings --case CASE'
[1]
$ susr record CV-2026-001 mapf-held --format day --facilitator 'Safeguarding lead, SWP' --attended 24 --on 2026-03-10
! susr: recorded 13: CV-2026-001 reached mapf-held on 2026-03-10
$ susr record CV-2026-001 wg-notification --attended 3 --on 2026-03-10
! susr: cannot record 'wg-notification' for CV-2026-001 on 2026-03-10: a format and attendance are given for a MAPF only
[1]
$ susr record CV-2026-001 wg-notification --facilitator 'Safeguarding lead' --on 2026-03-10
! susr: record: --facilitator is for mapf-held only
! hint: for an appointment, use --post
[2]
$ susr record CV-2026-001 mapf-held --facilitator 'Safeguarding lead' --post 'Safeguarding lead' --on 2026-03-10
! susr: record: --post and --facilitator can't be used together
! hint: give only one of them
[2]
$ susr record-finding CV-2026-001 --kind learning --text 'No agency held the whole picture' --theme 'was not brought' --on 2026-03-10
CV-2026-001/F1
! susr: recorded 14: CV-2026-001/F1 recorded on 2026-03-10: learning
$ susr record-finding CV-2026-001 --kind good-practice --text 'The school kept seeing the child' --on 2026-03-10
CV-2026-001/F2
! susr: recorded 15: CV-2026-001/F2 recorded on 2026-03-10: good-practice
$ susr assign-action CV-2026-001 --title 'Agree who follows up' --lead UHB --lead SS@Cardiff --due 2026-09-30 --from-finding 1 --lead-post 'Head of nursing' --on 2026-03-12
CV-2026-001/A1
! susr: recorded 16: CV-2026-001/A1 assigned to UHB, SS@Cardiff on 2026-03-12, due 2026-09-30
$ susr report mapf-template --case CV-2026-001
Example Board: Learning template of CV-2026-001
As at 22 November 2026. Record 443ca15c, schema 7, susr 0.1.0.

What happened
Item            Text                            Themes           Leads            Due         Action
                A child was not brought to
                appointments
                The incident was in or on:
                2025-12.
                It was referred to the Case
                Review Group on 2026-01-12.
                The forum was held on
                2026-03-10 (One day).
                24 people took part.

Findings
Item            Text                            Themes           Leads            Due         Action
CV-2026-001/F1  No agency held the whole        was not brought
                picture

Good practice
Item            Text                            Themes           Leads            Due         Action
CV-2026-001/F2  The school kept seeing the
                child

Actions
Item            Text                            Themes           Leads            Due         Action
CV-2026-001/A1  Agree who follows up                             UHB, SS@Cardiff  2026-09-30  Open

Where to read more
Item            Text                            Themes           Leads            Due         Action
                Example Board, reference
                CV-2026-001

This page has no names and no posts, except any in the texts that were entered. Read it before you
share it.
Log head: 16 e991115bc56deb0c.
$ susr report mapf-template --case CV-2026-001 --format csv
section,item,text,themes,leads,due_on,action_status
what-happened,,A child was not brought to appointments,,,,
what-happened,,The incident was in or on: 2025-12.,,,,
what-happened,,It was referred to the Case Review Group on 2026-01-12.,,,,
what-happened,,The forum was held on 2026-03-10 (One day).,,,,
what-happened,,24 people took part.,,,,
findings,CV-2026-001/F1,No agency held the whole picture,was not brought,,,
good-practice,CV-2026-001/F2,The school kept seeing the child,,,,
actions,CV-2026-001/A1,Agree who follows up,,"UHB, SS@Cardiff",2026-09-30,open
read-more,,"Example Board, reference CV-2026-001",,,,
$ susr report mapf-template --case CV-2026-001 --language cy
Example Board: Templed dysgu: CV-2026-001
Y sefyllfa ar 22 Tachwedd 2026. Cofnod 443ca15c, sgema 7, susr 0.1.0.

Beth ddigwyddodd
Eitem           Testun                    Themâu           Yn arwain        Erbyn       Cam
                                                                                        gweithredu
                A child was not brought
                to appointments
                Dyddiad y digwyddiad:
                2025-12.
                Dyddiad yr atgyfeiriad
                i'r Grŵp Adolygu
                Achosion: 2026-01-12.
                Dyddiad cynnal y fforwm:
                2026-03-10 (Un diwrnod).
                Cymerodd 24 o bobl ran.

Canfyddiadau
Eitem           Testun                    Themâu           Yn arwain        Erbyn       Cam
                                                                                        gweithredu
CV-2026-001/F1  No agency held the whole  was not brought
                picture [heb ei
                gyfieithu]

Arfer da
Eitem           Testun                    Themâu           Yn arwain        Erbyn       Cam
                                                                                        gweithredu
CV-2026-001/F2  The school kept seeing
                the child [heb ei
                gyfieithu]

Camau gweithredu
Eitem           Testun                    Themâu           Yn arwain        Erbyn       Cam
                                                                                        gweithredu
CV-2026-001/A1  Agree who follows up                       UHB, SS@Cardiff  2026-09-30  Agored
                [heb ei gyfieithu]

Ble i ddarllen mwy
Eitem           Testun                    Themâu           Yn arwain        Erbyn       Cam
                                                                                        gweithredu
                Example Board, cyfeirnod
                CV-2026-001

Nid oes enwau na swyddi ar y dudalen hon, heblaw am unrhyw rai yn y testunau a gofnodwyd. Darllenwch
hi cyn ei rhannu.
Pen y log: 16 e991115bc56deb0c.
$ susr report mapf-template
! susr: report mapf-template: --case is missing
! hint: try 'susr report --help'
[2]
$ susr report milestones --case CV-2026-001 --format csv
case,milestone,reached_on,post,note,format,attended
CV-2026-001,mapf-held,2026-03-10,"Safeguarding lead, SWP",,day,24

# What an urgent decision starts, if the board sets it.
$ printf '[[timescale]]\nid = "immediate-learning"\napplies-to = "decision"\nimmediacy = "urgent"\nruns-from = "decision"\ndays = 28\nstrength = "must"\nreached-by = ["immediate-learning"]\nsource = "The board"\n' >> susr.toml
$ susr refer --by SWP --on 2026-04-01
CV-2026-002
! susr: note: the policy has changed, recorded as event 17: timescale.immediate-learning.applies-to, timescale.immediate-learning.immediacy, timescale.immediate-learning.regimes, timescale.immediate-learning.runs-from, timescale.immediate-learning.strength, timescale.immediate-learning.reached-by, timescale.immediate-learning.source, timescale.immediate-learning.days
! susr: recorded 18: CV-2026-002 referred by SWP on 2026-04-01
$ susr decide CV-2026-002 --outcome no-review --immediacy urgent --rationale 'Learning that can'\''t wait' --on 2026-04-07
! susr: recorded 19: CV-2026-002 decided on 2026-04-07: no-review
$ susr overdue --kind milestone --as-of 2026-05-06 --format csv --columns case,item,due_on,rule
case,item,due_on,rule
CV-2026-001,CV-2026-001/mapf-complete,2026-04-22,mapf-complete
CV-2026-002,CV-2026-002/immediate-learning,2026-05-05,immediate-learning
$ susr explain CV-2026-002/immediate-learning --as-of 2026-05-06
Example Board: CV-2026-002/immediate-learning
As at 6 May 2026. Record 443ca15c, schema 7, susr 0.1.0.
2 entries took effect by 6 May 2026 but were recorded after it. Use --known-on 2026-05-06 to leave
them out.

CV-2026-002/immediate-learning is 1 day overdue: it was due on 5 May 2026. That is 28 days from 7
April 2026 (Case Review Group decision), under the time limit immediate-learning: The board. It ends
when this is recorded: Immediate learning put into practice.

Fact              Value
Time limit        immediate-learning
Source            The board
Strength          Must
Runs from         Case Review Group decision
Length            28 days
Started on        2026-04-07
Due on            2026-05-05
Due, with pauses  2026-05-05
Judged by         The unadjusted date
Status            Overdue
Days overdue      1
RAG               Red
Reason for RAG    Overdue

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 19 d8529faf3cc14aeb.
$ susr explain CV-2026-001/immediate-learning --as-of 2026-05-06
Example Board: CV-2026-001/immediate-learning
As at 6 May 2026. Record 443ca15c, schema 7, susr 0.1.0.
7 entries took effect by 6 May 2026 but were recorded after it. Use --known-on 2026-05-06 to leave
them out.

CV-2026-001/immediate-learning has no due date in this case. The decision has a different immediacy.

Fact            Value
Time limit      immediate-learning
Source          The board
Strength        Must
Runs from       Case Review Group decision
Length          28 days
Does not apply  The decision has a different immediacy

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 19 d8529faf3cc14aeb.
$ susr record CV-2026-002 immediate-learning --on 2026-05-06
! susr: recorded 20: CV-2026-002 reached immediate-learning on 2026-05-06
$ susr overdue --kind milestone --as-of 2026-05-06 --format csv --columns case,item,due_on,rule
case,item,due_on,rule
CV-2026-001,CV-2026-001/mapf-complete,2026-04-22,mapf-complete
