# What had ended goes on, and the log keeps what it had come to.
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
$ susr reopen-action $id --reason x
! susr: cannot reopen CV-2026-001/A1 on 2026-11-22: the status on that day was 'open'
! hint: allowed at that status: update-action, complete-action, step-down-action, extend-action, escalate-action
[1]
$ susr complete-action $id --evidence 'Minutes' --on 2026-04-01 --by 'Review Manager'
! susr: recorded 6: CV-2026-001/A1 completed on 2026-04-01
$ susr ratify-action $id --meeting 2026-04-14 --on 2026-04-14
! susr: recorded 7: CV-2026-001/A1 ratified on 2026-04-14
$ susr reopen-action $id --leg SS@Cardiff --reason 'The audit found that it was not in use' --on 2026-05-01
! susr: recorded 8: CV-2026-001/A1 reopened for SS@Cardiff on 2026-05-01
$ susr reopen-action $id --leg SS@Cardiff --reason x
! susr: cannot reopen CV-2026-001/A1 on 2026-11-22: its leg SS@Cardiff is open
! hint: see its status with 'show'
[1]
$ susr reopen-action $id --reason x
! susr: cannot reopen CV-2026-001/A1 on 2026-11-22: the action was in progress on that day
! hint: give the leg that has ended with --leg
[1]
$ susr report actions --format csv --columns item,agency,area,leg_status,action_status,completed_on
item,agency,area,leg_status,action_status,completed_on
CV-2026-001/A1,SWP,,completed,in-progress,2026-04-01
CV-2026-001/A1,SS,Cardiff,open,in-progress,
$ susr report actions --format csv --columns item,agency,area,leg_status,action_status,completed_on --as-of 2026-04-30
item,agency,area,leg_status,action_status,completed_on
CV-2026-001/A1,SWP,,completed,ratified,2026-04-01
CV-2026-001/A1,SS,Cardiff,completed,ratified,2026-04-01
$ susr log --format csv --columns event,field,old,new | tail -6
7,meeting_on,,2026-04-14
8,action_status,ratified,in-progress
8,leg_status[SS@Cardiff],completed,open
8,evidence[SS@Cardiff],Minutes,
8,leg,,SS@Cardiff
8,reason,,The audit found that it was not in use
