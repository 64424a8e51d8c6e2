# What an agency tells of its part of an action.
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
$ susr update-action $id --leg SWP --status in-progress --note 'Draft with the board' --on 2026-03-01 --by 'Review Manager'
! susr: recorded 6: CV-2026-001/A1 updated for SWP, now in-progress, on 2026-03-01
$ susr update-action $id --leg SS --status not-relevant --note 'No such service' --on 2026-03-02
! susr: cannot update CV-2026-001/A1 on 2026-03-02: it has no such leg
! hint: its legs are: SWP, SS@Cardiff
[1]
$ susr update-action $id --leg SS@Cardiff --status not-relevant --note 'No such service' --on 2026-03-02
! susr: recorded 7: CV-2026-001/A1 updated for SS@Cardiff, now not-relevant, on 2026-03-02
$ susr update-action $id --evidence 'Draft 2' --on 2026-03-03
! susr: recorded 8: CV-2026-001/A1 updated on 2026-03-03
$ susr update-action $id --barrier 'No data sharing agreement' --on 2026-03-04
! susr: recorded 9: CV-2026-001/A1 updated, barrier raised, on 2026-03-04
$ susr update-action $id --barrier 'Another' --on 2026-03-05
! susr: cannot update CV-2026-001/A1 on 2026-03-05: a barrier is open already, since 2026-03-04
! hint: clear that one with --clear-barrier, or say more with --note
[1]
$ susr update-action $id --clear-barrier --on 2026-03-06
! susr: recorded 10: CV-2026-001/A1 updated, barrier cleared, on 2026-03-06
$ susr update-action $id --clear-barrier --on 2026-03-07
! susr: cannot update CV-2026-001/A1 on 2026-03-07: no barrier was open on that day
[1]
$ susr update-action $id --barrier x --clear-barrier
! susr: update-action: --barrier and --clear-barrier say the opposite
! hint: clear the old barrier first, then record the new one
[2]
$ susr update-action $id --status open
! susr: update-action: --status 'open': a leg can't be set to it
! hint: known are: in-progress, completed, not-relevant
[2]
$ susr update-action $id
! susr: cannot update CV-2026-001/A1 on 2026-11-22: it says nothing
! hint: give --status, --note, --evidence, --barrier or --clear-barrier
[1]
$ susr update-action $id --status completed --dry-run
! susr: dry run, nothing is recorded: CV-2026-001/A1 updated, now completed, on 2026-11-22
$ susr update-action $id --status completed --on 2026-03-08
! susr: recorded 11: CV-2026-001/A1 updated, now completed, on 2026-03-08
$ susr update-action $id --status in-progress
! susr: cannot update CV-2026-001/A1 on 2026-11-22: it is completed: only a note or evidence can be added
! hint: 'reopen-action' opens it again
[1]
$ susr show $id
Test Board: CV-2026-001/A1
As at 2026-11-22. Record 2157bb24, schema 4, susr 0.1.0.

Action
Fact            Value
Title           Agree a protocol
Status          Completed
RAG             Amber
Assigned on     2026-02-01
Due on          2026-09-30
First due on    2026-09-30
Times extended  0
Days slipped    0
Measure         Signed protocol
Latest note     No such service
Ratification    Required

Actions
Item            Title         Agency      Due         First due   Ext.  Slipped  Late   Leg           Action     Completed   Evidence  RAG
                                                                                 on
                                                                                 first
                                                                                 date
CV-2026-001/A1  Agree a       SWP         2026-09-30  2026-09-30     0        0  No     Completed     Completed  2026-03-08  Draft 2   Amber
                protocol
CV-2026-001/A1  Agree a       SS@Cardiff  2026-09-30  2026-09-30     0        0         Not relevant  Completed                        Grey
                protocol

History
No.  On          What             Item  Detail              Recorded              Recorded by
  5  2026-02-01  Action assigned  A1    Title: Agree a      2026-11-22T09:00:00Z  ACCOUNT
                                        protocol; Leads:
                                        SWP, SS@Cardiff;
                                        Due: 2026-09-30;
                                        Measure: Signed
                                        protocol;
                                        Ratification:
                                        Required
  6  2026-03-01  Action updated   A1    Leg: SWP; Status:   2026-11-22T09:00:00Z  Review Manager
                                        In progress; Note:                        (ACCOUNT)
                                        Draft with the
                                        board
  7  2026-03-02  Action updated   A1    Leg: SS@Cardiff;    2026-11-22T09:00:00Z  ACCOUNT
                                        Status: Not
                                        relevant; Note: No
                                        such service
  8  2026-03-03  Action updated   A1    Evidence: Draft 2   2026-11-22T09:00:00Z  ACCOUNT
  9  2026-03-04  Action updated   A1    Barrier: No data    2026-11-22T09:00:00Z  ACCOUNT
                                        sharing agreement
 10  2026-03-06  Action updated   A1    Barrier: Cleared    2026-11-22T09:00:00Z  ACCOUNT
 11  2026-03-08  Action updated   A1    Status: Completed   2026-11-22T09:00:00Z  ACCOUNT

Log head: 11 de9f9e087e3d0af7.
