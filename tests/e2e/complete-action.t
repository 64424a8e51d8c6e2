$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide CV-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-01-12
! susr: recorded 3: CV-2026-001 decided on 2026-01-12: susr
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-01-13
! susr: recorded 4: CV-2026-001 signed off on 2026-01-13: agreed
$ susr assign-action CV-2026-001 --title 'Agree a protocol' --lead SWP --lead SS@Cardiff --due 2026-06-30 --on 2026-02-01
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to SWP, SS@Cardiff on 2026-02-01, due 2026-06-30

# One leg first, then what is left.
$ susr complete-action CV-2026-001/A1 --leg SS@Cardiff --evidence 'Minutes, item 4' --on 2026-06-30
! susr: recorded 6: CV-2026-001/A1 completed for SS@Cardiff on 2026-06-30
$ susr report actions --format csv --columns item,agency,leg_status,action_status,completed_on,days_overdue,rag
item,agency,leg_status,action_status,completed_on,days_overdue,rag
CV-2026-001/A1,SWP,open,in-progress,,145,red
CV-2026-001/A1,SS,completed,in-progress,2026-06-30,,green
$ susr complete-action CV-2026-001/A1 --leg SS@Cardiff --evidence 'Again'
! susr: cannot complete CV-2026-001/A1 on 2026-11-22: its leg SS@Cardiff is already completed
! hint: see its status with 'show'; reopen a leg with 'reopen-action --leg'
[1]
$ susr complete-action CV-2026-001/A1 --leg SWP@Cardiff --evidence 'No such leg'
! susr: cannot complete CV-2026-001/A1 on 2026-11-22: it has no such leg
! hint: its legs are: SWP, SS@Cardiff
[1]
$ susr complete-action CV-2026-001/A1 --evidence 'Protocol, signed' --on 2026-07-20
! susr: recorded 7: CV-2026-001/A1 completed on 2026-07-20
$ susr report actions --format csv --columns item,agency,leg_status,action_status,completed_on,days_overdue,rag
item,agency,leg_status,action_status,completed_on,days_overdue,rag
CV-2026-001/A1,SWP,completed,completed,2026-07-20,,amber
CV-2026-001/A1,SS,completed,completed,2026-06-30,,amber

# What is completed no longer ages, and history keeps what was late then.
$ susr overdue --kind action
Log head: 7 37a3d2bb04f295f6.
Nothing overdue. Open items checked: 0. As at 22 November 2026.
$ susr overdue --kind action --as-of 2026-07-19
Item            Title             Agency  Due         Days overdue  Status
CV-2026-001/A1  Agree a protocol  SWP     2026-06-30            19  Open

5 entries took effect by 19 July 2026 but were recorded after it. Use --known-on 2026-07-19 to leave
them out.
Log head: 6 db1a3866570a2dff.
1 overdue. Open items checked: 1. As at 19 July 2026.

# What can't be.
$ susr complete-action CV-2026-001/A1 --evidence 'Twice'
! susr: cannot complete CV-2026-001/A1 on 2026-11-22: the status on that day was 'completed'
! hint: allowed at that status: update-action, ratify-action, reopen-action
[1]
$ susr complete-action CV-2026-001/A2 --evidence 'No such action'
! susr: cannot complete CV-2026-001/A2 on 2026-11-22: the case had no action A2 on that day
[1]
$ susr complete-action CV-2026-001 --evidence 'No action named'
! susr: complete-action: ID: not an action's id
! hint: for example: CV-2026-003/A5
[2]
$ susr complete-action CV-2026-001/A1
! susr: complete-action: --evidence is missing
! hint: try 'susr complete-action --help'
[2]
$ susr complete-action CV-2026-001/A1 --evidence 'Before it was assigned' --on 2026-01-31
! susr: cannot complete CV-2026-001/A1 on 2026-01-31: the case had no action A1 on that day
[1]
