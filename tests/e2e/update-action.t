# What an agency tells of its part of an action.
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
$ susr update-action $id --leg SWP --status in-progress --note 'Draft with the board' --on 2026-03-01 --by 'Review Manager'
! susr: recorded 6: CV-2026-001/A1 updated for SWP on 2026-03-01: now in-progress
$ susr update-action $id --leg SS --status not-relevant --note 'No such service' --on 2026-03-02
! susr: cannot update CV-2026-001/A1 on 2026-03-02: it has no such leg
! hint: its legs are: SWP, SS@Cardiff
[1]
$ susr update-action $id --leg SS@Cardiff --status not-relevant --note 'No such service' --on 2026-03-02
! susr: recorded 7: CV-2026-001/A1 updated for SS@Cardiff on 2026-03-02: now not-relevant
$ susr update-action $id --evidence 'Draft 2' --on 2026-03-03
! susr: recorded 8: CV-2026-001/A1 updated on 2026-03-03
$ susr update-action $id --barrier 'No data sharing agreement' --on 2026-03-04
! susr: recorded 9: CV-2026-001/A1 updated on 2026-03-04: barrier raised
$ susr update-action $id --barrier 'Another' --on 2026-03-05
! susr: cannot update CV-2026-001/A1 on 2026-03-05: a barrier has been open since 2026-03-04
! hint: clear it with --clear-barrier, or add to it with --note
[1]
$ susr update-action $id --clear-barrier --on 2026-03-06
! susr: recorded 10: CV-2026-001/A1 updated on 2026-03-06: barrier cleared
$ susr update-action $id --clear-barrier --on 2026-03-07
! susr: cannot update CV-2026-001/A1 on 2026-03-07: there was no open barrier on that day
[1]
$ susr update-action $id --barrier x --clear-barrier
! susr: update-action: --barrier and --clear-barrier can't be used together
! hint: clear the old barrier first, then record the new one
[2]
$ susr update-action $id --status open
! susr: update-action: --status 'open': can't be set by this command
! hint: expected one of: in-progress, completed, not-relevant
[2]
$ susr update-action $id
! susr: cannot update CV-2026-001/A1 on 2026-11-22: nothing to update
! hint: give --status, --note, --evidence, --barrier or --clear-barrier
[1]
$ susr update-action $id --status completed --dry-run
! susr: dry run, nothing recorded: CV-2026-001/A1 updated on 2026-11-22: now completed
$ susr update-action $id --status completed --on 2026-03-08
! susr: recorded 11: CV-2026-001/A1 updated on 2026-03-08: now completed
$ susr update-action $id --status in-progress
! susr: cannot update CV-2026-001/A1 on 2026-11-22: it is completed: you can only add a note or evidence
! hint: reopen it with 'reopen-action'
[1]
$ susr show $id
Test Board: CV-2026-001/A1
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

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
Item            Agency      Due         Late on first date  Leg           Action     Evidence  RAG
  Title
CV-2026-001/A1  SWP         2026-09-30  No                  Completed     Completed  Draft 2   Amber
  Agree a protocol
  Completed: 2026-03-08
CV-2026-001/A1  SS@Cardiff  2026-09-30                      Not relevant  Completed            Grey
  Agree a protocol

History
No.  On          Kind             Item
  Detail
  5  2026-02-01  Action assigned  CV-2026-001/A1
  Title: Agree a protocol; Leads: SWP, SS@Cardiff; Due: 2026-09-30; Measure: Signed protocol;
  Ratification: Required
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  6  2026-03-01  Action updated   CV-2026-001/A1
  Leg: SWP; Status: In progress; Note: Draft with the board
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Review Manager (ACCOUNT)
  7  2026-03-02  Action updated   CV-2026-001/A1
  Leg: SS@Cardiff; Status: Not relevant; Note: No such service
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  8  2026-03-03  Action updated   CV-2026-001/A1
  Evidence: Draft 2
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  9  2026-03-04  Action updated   CV-2026-001/A1
  Barrier: No data sharing agreement
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
 10  2026-03-06  Action updated   CV-2026-001/A1
  Barrier: Cleared
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
 11  2026-03-08  Action updated   CV-2026-001/A1
  Status: Completed
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root

Log head: 11 b82c4b6077b3338d.
