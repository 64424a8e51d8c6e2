# What has a barrier or is overdue is put before somebody who can move it.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided on 2026-01-20: susr
$ susr sign-off $ref --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off on 2026-01-21: agreed
$ id=$(susr assign-action $ref --title 'Agree a protocol' --lead SWP --lead SS@Cardiff --due 2026-09-30 --measure 'Signed protocol' --on 2026-02-01)
! susr: recorded 5: CV-2026-001/A1 assigned to SWP, SS@Cardiff on 2026-02-01, due 2026-09-30
$ susr escalate-action $id --to board --reason 'No money' --on 2026-03-01
! susr: cannot escalate CV-2026-001/A1 on 2026-03-01: it had no open barrier and was not overdue on that day
! hint: record the barrier with 'update-action --barrier'
[1]
$ susr update-action $id --barrier 'No money for the training' --on 2026-03-01
! susr: recorded 6: CV-2026-001/A1 updated on 2026-03-01: barrier raised
$ susr escalate-action $id --to delivery-group --reason 'No money' --on 2026-03-02
! susr: recorded 7: CV-2026-001/A1 escalated to delivery-group on 2026-03-02
$ susr escalate-action $id --to review-manager --reason 'No money' --on 2026-03-03
! susr: cannot escalate CV-2026-001/A1 on 2026-03-03: it was already escalated to 'delivery-group' on 2026-03-02
[1]
$ susr escalate-action $id --to boards --reason 'No money'
! susr: escalate-action: --to 'boards': unknown value
! hint: did you mean 'board'? expected one of: review-manager, delivery-group, board, national
[2]
$ susr escalate-action $id --to board --reason 'No money' --on 2026-03-10
! susr: recorded 8: CV-2026-001/A1 escalated to board on 2026-03-10
$ susr report actions --as-of 2026-03-10
Test Board: Register of actions
As at 10 March 2026. Record d5311abd, schema 7, susr 0.1.0.
7 entries took effect by 10 March 2026 but were recorded after it. Use --known-on 2026-03-10 to
leave them out.

Item            Title             Agency      Due         Leg   RAG  Late on first date
CV-2026-001/A1  Agree a protocol  SWP         2026-09-30  Open  Red  No
CV-2026-001/A1  Agree a protocol  SS@Cardiff  2026-09-30  Open  Red  No

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 8 dec668b21edb4bdc.
$ susr check --as-of 2026-11-22 --format csv
finding,case,item,on,detail
sample-agencies,,,,
not-notified,CV-2026-001,CV-2026-001,2026-01-20,
barrier-old,CV-2026-001,CV-2026-001/A1,2026-03-01,open for 266 days
[8]
$ susr update-action $id --clear-barrier --on 2026-04-01
! susr: recorded 9: CV-2026-001/A1 updated on 2026-04-01: barrier cleared
$ susr report actions --as-of 2026-04-01 --format csv --columns item,agency,barrier_since,escalated_to,rag
item,agency,barrier_since,escalated_to,rag
CV-2026-001/A1,SWP,,,green
CV-2026-001/A1,SS,,,green
