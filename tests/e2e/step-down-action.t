# What is stepped down is outside every percentage, and always listed.
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
$ susr step-down-action $id --reason 'Overtaken by the national programme'
! susr: step-down-action: --authority is missing
! hint: try 'susr step-down-action --help'
[2]
# Those who lead an action can't step it down themselves.
$ susr step-down-action $id --reason x --authority 'south wales police'
! susr: cannot step down CV-2026-001/A1: the agency given with --authority leads the action, so it can't decide
! hint: another post or group must decide (policy 'two-person')
[1]
$ susr step-down-action $id --reason x --authority 'Delivery Group' --by SWP
! susr: cannot step down CV-2026-001/A1: the agency given with --by leads the action, so it can't decide
! hint: another post or group must decide (policy 'two-person')
[1]
$ susr update-action $id --note 'Under way' --by 'Detective Inspector' --on 2026-02-02
! susr: recorded 6: CV-2026-001/A1 updated on 2026-02-02
$ susr step-down-action $id --reason x --authority 'Detective Inspector'
! susr: cannot step down CV-2026-001/A1: the post given with --authority has recorded progress on the action, so it can't decide
! hint: another post or group must decide (policy 'two-person')
[1]
$ sed -i 's/^two-person = "post"/two-person = "account"/' susr.toml
$ susr step-down-action $id --reason x --authority 'Delivery Group'
! susr: cannot step down CV-2026-001/A1: this account has recorded progress on the action
! hint: another account must step it down (policy 'two-person')
[1]
$ sed -i 's/^two-person = "account"/two-person = "post"/' susr.toml

$ susr step-down-action $id --reason 'Overtaken by the national programme' --authority 'Delivery Group' --on 2026-05-01
! susr: recorded 7: CV-2026-001/A1 stepped down on 2026-05-01
$ susr step-down-action $id --reason x --authority y
! susr: cannot step down CV-2026-001/A1 on 2026-11-22: the status on that day was 'stepped-down'
! hint: allowed at that status: reopen-action
[1]
$ susr complete-action $id --evidence x
! susr: cannot complete CV-2026-001/A1 on 2026-11-22: the status on that day was 'stepped-down'
! hint: allowed at that status: reopen-action
[1]
$ susr report board --format csv | grep -E '^(actions|rag|overdue),'
overdue,overdue-actions,,0,0,
overdue,overdue-milestones,first-panel,1,1,100.0
overdue,overdue-milestones,susr-complete,0,1,0.0
actions,action-status,open,0,0,
actions,action-status,in-progress,0,0,
actions,action-status,completed,0,0,
actions,action-status,ratified,0,0,
actions,action-status,stepped-down,1,,
actions,action-status,not-relevant,0,,
rag,rag,red,0,0,
rag,rag,amber,0,0,
rag,rag,green,0,0,
rag,rag,blue,0,0,
rag,rag,grey,1,,
$ susr show $id
Test Board: CV-2026-001/A1
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

Action
Fact             Value
Title            Agree a protocol
Status           Stepped down
RAG              Grey
Assigned on      2026-02-01
Due on           2026-09-30
First due on     2026-09-30
Times extended   0
Days slipped     0
Measure          Signed protocol
Latest note      Under way
Ratification     Required
Stepped down on  2026-05-01
Reason           Overtaken by the national programme
Authority        Delivery Group

Actions
Item            Title             Agency      Due         Leg   Action        RAG
CV-2026-001/A1  Agree a protocol  SWP         2026-09-30  Open  Stepped down  Grey
CV-2026-001/A1  Agree a protocol  SS@Cardiff  2026-09-30  Open  Stepped down  Grey

History
No.  On          Kind                 Item
  Detail
  5  2026-02-01  Action assigned      CV-2026-001/A1
  Title: Agree a protocol; Leads: SWP, SS@Cardiff; Due: 2026-09-30; Measure: Signed protocol;
  Ratification: Required
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  6  2026-02-02  Action updated       CV-2026-001/A1
  Note: Under way
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Detective Inspector (ACCOUNT)
  7  2026-05-01  Action stepped down  CV-2026-001/A1
  Reason: Overtaken by the national programme; Authority: Delivery Group
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root

Log head: 7 2e15735e79a83254.
$ susr overdue --as-of 2026-11-01 --kind action
6 entries took effect by 1 November 2026 but were recorded after it. Use --known-on 2026-11-01 to
leave them out.
Log head: 7 2e15735e79a83254.
Nothing overdue. Open items checked: 0. As at 1 November 2026.
