# A review that can't go on is put before those who can help.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr escalate $ref --to board --reason 'No reviewer for four months' --on 2026-05-04 --dry-run
! susr: dry run, nothing recorded: CV-2026-001 escalated to board on 2026-05-04
$ susr escalate $ref --to delivery-group --reason 'No reviewer' --on 2026-04-04
! susr: recorded 5: CV-2026-001 escalated to delivery-group on 2026-04-04
$ susr escalate $ref --to board --reason 'No reviewer for four months' --on 2026-05-04 --by 'Business Manager'
! susr: recorded 6: CV-2026-001 escalated to board on 2026-05-04
$ susr escalate $ref --to boards --reason 'No reviewer'
! susr: escalate: --to 'boards': unknown value
! hint: did you mean 'board'? expected one of: review-manager, delivery-group, board, national
[2]
$ susr escalate CV-2026-009 --to board --reason 'No reviewer'
! susr: cannot escalate CV-2026-009: no case 'CV-2026-009'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]

# The latest counts. Scripts that read actions find them in the same columns as before.
$ susr report escalations
Test Board: Barriers and escalations
As at 22 November 2026. Record e166b03b, schema 7, susr 0.1.0.

Escalated reviews
Case         Escalated to  Escalated   Reason                       Days open
CV-2026-001  Board         2026-05-04  No reviewer for four months        202

Log head: 6 97014b29c8fee1d2.
$ susr report escalations --format csv
case,item,title,leads,due_on,days_overdue,rag,barrier_since,met_by,barrier,escalated_to,escalated_on,reason,days_open,kind,owner,likelihood
CV-2026-001,CV-2026-001,,,,,,,,,board,2026-05-04,No reviewer for four months,202,review,,
$ susr report escalations --as-of 2026-05-03 --format csv --columns item,kind,escalated_to,escalated_on,reason,days_open
item,kind,escalated_to,escalated_on,reason,days_open
CV-2026-001,review,delivery-group,2026-04-04,No reviewer,29
$ susr report escalations --agency SWP --format csv --columns item
item
$ susr report board --format csv | grep escalated-reviews
escalations,escalated-reviews,board,1,,
$ susr report board --as-of 2026-05-04 --detail --format csv | grep escalated-reviews
escalations,escalated-reviews,board,1,,,CV-2026-001
$ susr show $ref --as-of 2026-05-04 --format csv | grep -i escalat
case-escalations,2026-04-04,escalated_to,delivery-group
case-escalations,2026-04-04,reason,No reviewer
case-escalations,2026-05-04,escalated_to,board
case-escalations,2026-05-04,reason,No reviewer for four months
history,5,kind,case-escalated
history,6,kind,case-escalated
$ susr report escalations --language cy --as-of 2026-05-04
Test Board: Rhwystrau ac uwchgyfeirio
Y sefyllfa ar 4 Mai 2026. Cofnod e166b03b, sgema 7, susr 0.1.0.
Daeth 5 cofnodiad i rym erbyn 4 Mai 2026 ond fe'u cofnodwyd wedi hynny. Defnyddiwch --known-on
2026-05-04 i'w hepgor.

Adolygiadau a uwchgyfeiriwyd
Achos        Uwchgyfeiriwyd i  Uwchgyfeiriwyd  Rheswm                       Dyddiau agored
CV-2026-001  Bwrdd             2026-05-04      No reviewer for four months               0

Pen y log: 6 97014b29c8fee1d2.

# It was to the national level.
$ susr correct --last --set to=national --reason 'The minute says so' --on 2026-05-05
! susr: recorded 7: event 6 corrected (CV-2026-001 escalated to board on 2026-05-04; to: board -> national)
$ susr report escalations --format csv --columns item,kind,escalated_to
item,kind,escalated_to
CV-2026-001,review,national
