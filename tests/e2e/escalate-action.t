# What has a barrier or is overdue is put before somebody who can move it.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided: susr on 2026-01-20
$ susr sign-off $ref --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off: agreed on 2026-01-21
$ id=$(susr assign-action $ref --title 'Agree a protocol' --lead SWP --lead SS@Cardiff --due 2026-09-30 --measure 'Signed protocol' --on 2026-02-01)
! susr: recorded 5: CV-2026-001/A1 assigned to SWP, SS@Cardiff, due 2026-09-30, on 2026-02-01
$ susr escalate-action $id --to board --reason 'No money' --on 2026-03-01
! susr: cannot escalate CV-2026-001/A1 on 2026-03-01: it has no open barrier and was not overdue on that day
! hint: record what is in the way with 'update-action --barrier'
[1]
$ susr update-action $id --barrier 'No money for the training' --on 2026-03-01
! susr: recorded 6: CV-2026-001/A1 updated, barrier raised, on 2026-03-01
$ susr escalate-action $id --to delivery-group --reason 'No money' --on 2026-03-02
! susr: recorded 7: CV-2026-001/A1 escalated to delivery-group on 2026-03-02
$ susr escalate-action $id --to review-manager --reason 'No money' --on 2026-03-03
! susr: cannot escalate CV-2026-001/A1 on 2026-03-03: it was escalated to 'delivery-group' already, on 2026-03-02
[1]
$ susr escalate-action $id --to boards --reason 'No money'
! susr: escalate-action: --to 'boards': it is not one of the values that are known
! hint: did you mean 'board'? known are: review-manager, delivery-group, board, national
[2]
$ susr escalate-action $id --to board --reason 'No money' --on 2026-03-10
! susr: recorded 8: CV-2026-001/A1 escalated to board on 2026-03-10
$ susr report actions --as-of 2026-03-10
Test Board: Register of actions
As at 2026-03-10. Record 2157bb24, schema 4, susr 0.1.0.
Entries that took effect by 2026-03-10 and were recorded after it: 7. --known-on 2026-03-10 leaves
them out.

CV-2026-001
Item  Title         Agency      Due         First due   Ext.  Slipped  Leg       Days  RAG  Late on
                                                                                 late       first
                                                                                            date
A1    Agree a       SWP         2026-09-30  2026-09-30     0        0  Open            Red  No
      protocol
A1    Agree a       SS@Cardiff  2026-09-30  2026-09-30     0        0  Open            Red  No
      protocol

Red: overdue, or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified where that is required. Grey: stepped down or not
relevant. Green: all else.
Log head: 8 c1a720219fb599ba.
$ susr check --as-of 2026-11-22 --format csv
finding,case,item,on,detail
not-notified,CV-2026-001,CV-2026-001,2026-01-20,
barrier-old,CV-2026-001,CV-2026-001/A1,2026-03-01,open for 266 days
[8]
$ susr update-action $id --clear-barrier --on 2026-04-01
! susr: recorded 9: CV-2026-001/A1 updated, barrier cleared, on 2026-04-01
$ susr report actions --as-of 2026-04-01 --format csv --columns item,agency,barrier_since,escalated_to,rag
item,agency,barrier_since,escalated_to,rag
CV-2026-001/A1,SWP,,,green
CV-2026-001/A1,SS,,,green
