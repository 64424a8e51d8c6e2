$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: made susr.toml and susr.db; next, edit the agencies in the first
$ susr refer --by SWP --criteria cpr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide CV-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-01-12
! susr: recorded 3: CV-2026-001 decided: susr on 2026-01-12
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-01-13
! susr: recorded 4: CV-2026-001 signed off: agreed on 2026-01-13
$ susr assign-action CV-2026-001 --title 'Agree a protocol' --lead SWP --lead SS@Cardiff --due 2026-06-30 --on 2026-02-01
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to SWP, SS@Cardiff, due 2026-06-30, on 2026-02-01

# One leg first, then what is left.
$ susr complete-action CV-2026-001/A1 --leg SS@Cardiff --evidence 'Minutes, item 4' --on 2026-06-30
! susr: recorded 6: CV-2026-001/A1 completed for SS@Cardiff on 2026-06-30
$ susr report actions --format csv --columns item,agency,leg_status,action_status,completed_on,days_overdue,rag
item,agency,leg_status,action_status,completed_on,days_overdue,rag
CV-2026-001/A1,SWP,open,in-progress,,145,red
CV-2026-001/A1,SS,completed,in-progress,2026-06-30,,green
$ susr complete-action CV-2026-001/A1 --leg SS@Cardiff --evidence 'Again'
! susr: cannot complete CV-2026-001/A1 on 2026-11-22: its leg SS@Cardiff is completed already
! hint: see how it stands with 'show'; 'reopen-action --leg' opens a leg again
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
Log head: 7 95b999c64de0be0d.
Nothing overdue. Open items looked at: 0. As at 2026-11-22.
$ susr overdue --kind action --as-of 2026-07-19
Case         Item  Title             Agency  Due         First due   Days late  Ext.  Status
CV-2026-001  A1    Agree a protocol  SWP     2026-06-30  2026-06-30         19     0  Open

Entries that took effect by 2026-07-19 and were recorded after it: 5. --known-on 2026-07-19 leaves
them out.
Log head: 6 499be0124c9e7114.
1 overdue. Open items looked at: 1. As at 2026-07-19.

# What can't be.
$ susr complete-action CV-2026-001/A1 --evidence 'Twice'
! susr: cannot complete CV-2026-001/A1 on 2026-11-22: it was 'completed' on that day
! hint: what may follow then: update-action, ratify-action, reopen-action
[1]
$ susr complete-action CV-2026-001/A2 --evidence 'No such action'
! susr: cannot complete CV-2026-001/A2 on 2026-11-22: the case had no action A2 on that day
[1]
$ susr complete-action CV-2026-001 --evidence 'No action named'
! susr: complete-action: ID: it is not the id of an action
! hint: an id is like CV-2026-003/A5
[2]
$ susr complete-action CV-2026-001/A1
! susr: complete-action: --evidence is missing
! hint: try 'susr complete-action --help'
[2]
$ susr complete-action CV-2026-001/A1 --evidence 'Before it was assigned' --on 2026-01-31
! susr: cannot complete CV-2026-001/A1 on 2026-01-31: the case had no action A1 on that day
[1]
