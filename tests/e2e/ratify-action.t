# Ratification is by a different post from completion, after it, and with evidence.
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
$ susr ratify-action $id --meeting 2026-04-14
! susr: cannot ratify CV-2026-001/A1 on 2026-11-22: the status on that day was 'open'
! hint: allowed at that status: update-action, complete-action, step-down-action, extend-action, escalate-action
[1]
$ susr update-action $id --status completed --on 2026-04-01 --by 'Review Manager'
! susr: recorded 6: CV-2026-001/A1 updated on 2026-04-01: now completed
$ susr ratify-action $id --meeting 2026-04-14 --on 2026-04-14
! susr: cannot ratify CV-2026-001/A1: its leg SWP has no evidence
! hint: add evidence with 'update-action --evidence' (policy 'ratification-evidence')
[1]
$ susr update-action $id --evidence 'Signed protocol of 1 April' --on 2026-04-02
! susr: recorded 7: CV-2026-001/A1 updated on 2026-04-02
$ susr ratify-action $id --meeting 2026-03-31 --on 2026-04-14
! susr: cannot ratify CV-2026-001/A1 on 2026-04-14: its leg SWP was completed on 2026-04-01, after the meeting on 2026-03-31
! hint: give the meeting that ratified it with --meeting
[1]
$ susr ratify-action $id --meeting 2026-04-15 --on 2026-04-14
! susr: cannot ratify CV-2026-001/A1 on 2026-04-14: the meeting on 2026-04-15 was after that day
[1]
$ susr ratify-action $id --meeting 2026-04-14 --on 2026-04-14 --by 'review manager'
! susr: cannot ratify CV-2026-001/A1: the same post completed its leg SWP
! hint: another post must ratify it: give that post with --by (policy 'two-person')
[1]
$ susr ratify-action $id --meeting 2026-04-14 --dry-run
! susr: dry run, nothing recorded: CV-2026-001/A1 ratified on 2026-11-22
! susr: note: it counts as ratified from 2026-11-22. To count it from the meeting, give --on 2026-04-14.
$ susr ratify-action $id --meeting 2026-04-14 --minute DG/2026/04/7 --on 2026-04-14
! susr: recorded 8: CV-2026-001/A1 ratified on 2026-04-14
$ susr ratify-action $id --meeting 2026-04-14
! susr: cannot ratify CV-2026-001/A1 on 2026-11-22: the status on that day was 'ratified'
! hint: allowed at that status: reopen-action
[1]
$ susr report actions --columns item,agency,leg_status,action_status,rag --format csv
item,agency,leg_status,action_status,rag
CV-2026-001/A1,SWP,completed,ratified,blue
CV-2026-001/A1,SS,completed,ratified,blue
# As at the day before, it waited.
$ susr report actions --columns item,agency,leg_status,action_status,rag --format csv --as-of 2026-04-13
item,agency,leg_status,action_status,rag
CV-2026-001/A1,SWP,completed,completed,amber
CV-2026-001/A1,SS,completed,completed,amber
$ susr log --format csv --columns event,on_behalf_of,kind,field,old,new | tail -4
7,,action-updated,evidence,,Signed protocol of 1 April
8,Delivery Group,action-ratified,action_status,completed,ratified
8,Delivery Group,action-ratified,meeting_on,,2026-04-14
8,Delivery Group,action-ratified,minute,,DG/2026/04/7

# One account recorded both, which nobody hides.
$ susr show $id | sed -n '/^Ratification/,/^$/p'
Ratification              Required
Ratified on               2026-04-14
Delivery Group met on     2026-04-14
Minute                    DG/2026/04/7
Ratified by same account  Yes


$ susr check
Finding                                                  Item            On          Detail
Agencies still the samples of the starter configuration
Welsh Government not notified                            CV-2026-001     2026-01-20
Ratified by the account that completed it                CV-2026-001/A1  2026-04-14  SWP
Ratified by the account that completed it                CV-2026-001/A1  2026-04-14  SS@Cardiff

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 8 5d10a080aa64765a.
[8]
$ susr report ratification
Test Board: Awaiting ratification by the Delivery Group
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

Ratified by the account that completed them
Item            Title             Leads            Completed   Ratified on  Meeting     Minute
CV-2026-001/A1  Agree a protocol  SWP, SS@Cardiff  2026-04-01  2026-04-14   2026-04-14  DG/2026/04/7

Ratified by the account that completed them: 1 of 1.
Log head: 8 5d10a080aa64765a.
$ susr report ratification --status ratified --format csv --columns item,action_status,meeting_on,minute,ratified_by_completer,days_waiting
item,action_status,meeting_on,minute,ratified_by_completer,days_waiting
CV-2026-001/A1,ratified,2026-04-14,DG/2026/04/7,yes,
$ susr report ratification --status ratified | head -8
Test Board: Ratification by the Delivery Group
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

Item            Leads            Due         Completed   Meeting     Minute        By same account
  Title
CV-2026-001/A1  SWP, SS@Cardiff  2026-09-30  2026-04-01  2026-04-14  DG/2026/04/7  Yes
  Agree a protocol
  Evidence: SWP: Signed protocol of 1 April; SS@Cardiff: Signed protocol of 1 April
$ susr report actions --format csv --columns item,agency,minute,ratified_by_completer
item,agency,minute,ratified_by_completer
CV-2026-001/A1,SWP,DG/2026/04/7,yes
CV-2026-001/A1,SS,DG/2026/04/7,yes
$ susr report board --format csv | grep ^ratification
ratification,awaiting-ratification,,0,1,0.0
ratification,ratified-by-completer,,1,1,100.0
$ susr report board --as-of 2026-04-13 --format csv | grep ^ratification
ratification,awaiting-ratification,,1,1,100.0
ratification,ratified-by-completer,,0,0,

# The minute can be put right.
$ susr correct 8 --set minute=DG/2026/04/8 --reason 'Typing error'
! susr: recorded 9: event 8 corrected (CV-2026-001/A1 ratified on 2026-04-14; minute: DG/2026/04/7 -> DG/2026/04/8)
$ susr show $id | grep ^Minute
Minute                    DG/2026/04/8

# The policy can ask for two accounts, or for nothing.
$ susr reopen-action $id --reason 'It did not hold' --on 2026-05-01
! susr: recorded 10: CV-2026-001/A1 reopened on 2026-05-01
$ susr complete-action $id --evidence 'Signed again' --on 2026-05-02
! susr: recorded 11: CV-2026-001/A1 completed on 2026-05-02
$ sed -i 's/^two-person = "post"/two-person = "account"/' susr.toml
$ susr ratify-action $id --meeting 2026-05-12 --on 2026-05-12
! susr: cannot ratify CV-2026-001/A1: the same account completed its leg SWP
! hint: another account must ratify it (policy 'two-person')
[1]
$ sed -i 's/^two-person = "account"/two-person = "off"/' susr.toml
$ susr ratify-action $id --meeting 2026-05-12 --on 2026-05-12 --minute ''
! susr: ratify-action: --minute: can't be empty
! hint: try 'susr ratify-action --help'
[2]
$ susr ratify-action $id --meeting 2026-05-12 --on 2026-05-12
! susr: note: the policy has changed, recorded as event 12: policy.two-person
! susr: recorded 13: CV-2026-001/A1 ratified on 2026-05-12
$ susr check
Finding                                                  Item         On
Agencies still the samples of the starter configuration
Welsh Government not notified                            CV-2026-001  2026-01-20

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 13 31079b9db2764913.
[8]
$ susr report ratification --status ratified --format csv --columns item,ratified_by_completer
item,ratified_by_completer
CV-2026-001/A1,yes
