# An extension gives more time, and does not hide that the first date has passed.
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
$ susr extend-action $id --to 2026-12-31 --reason 'Recruitment' --approved-by 'Delivery Group' --on 2026-09-15
! susr: recorded 6: CV-2026-001/A1 extended on 2026-09-15, now due 2026-12-31
$ susr extend-action $id --to 2026-11-30 --reason 'Inspection' --approved-by 'Board Chair' --on 2026-10-01
! susr: cannot extend CV-2026-001/A1 on 2026-10-01: 2026-11-30 is before its current due date, 2026-12-31
! hint: an extension gives more time; use --earlier to bring the due date forward
[1]
$ susr extend-action $id --to 2026-11-30 --earlier --reason 'Inspection' --approved-by 'Board Chair' --on 2026-10-01
! susr: recorded 7: CV-2026-001/A1 extended on 2026-10-01, now due 2026-11-30
$ susr extend-action $id --to 2026-11-30 --reason x --approved-by y
! susr: cannot extend CV-2026-001/A1 on 2026-11-22: it is already due on 2026-11-30
[1]
$ susr extend-action $id --to 2026-11-21 --earlier --reason x --approved-by y
! susr: cannot extend CV-2026-001/A1 on 2026-11-22: the new due date, 2026-11-21, is before that day
! hint: give the date it was extended with --on
[1]
$ susr overdue --kind action
Open legs that would be overdue without an extension: 2.
Log head: 7 49140122139727bf.
Nothing overdue. Open items checked: 2. As at 22 November 2026.
$ susr report actions --format csv --columns item,agency,due_on,original_due_on,times_extended,days_slipped,overdue_on_original,rag
item,agency,due_on,original_due_on,times_extended,days_slipped,overdue_on_original,rag
CV-2026-001/A1,SWP,2026-11-30,2026-09-30,1,61,yes,amber
CV-2026-001/A1,SS,2026-11-30,2026-09-30,1,61,yes,amber
# As it stood before the extensions.
$ susr report actions --format csv --columns item,agency,due_on,original_due_on,times_extended,days_slipped,overdue_on_original,rag --as-of 2026-09-14
item,agency,due_on,original_due_on,times_extended,days_slipped,overdue_on_original,rag
CV-2026-001/A1,SWP,2026-09-30,2026-09-30,0,0,no,amber
CV-2026-001/A1,SS,2026-09-30,2026-09-30,0,0,no,amber
$ susr explain $id
Test Board: CV-2026-001/A1
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

CV-2026-001/A1 is due on 30 November 2026, in 8 days. It was assigned on 1 February 2026 with a due
date of 30 September 2026, last changed on 1 October 2026. Still open: SWP, SS@Cardiff. The action
ends when each of these is completed or not relevant, or when it is stepped down. An extension
changes the date.

Due date
Fact            Value
Title           Agree a protocol
Status          Open
Assigned on     2026-02-01
First due on    2026-09-30
Times extended  1
Days slipped    61
Due on          2026-11-30
Last updated    2026-10-01
RAG             Amber

Extensions
Extended    Was due     Due         Days  Reason       Approved by
2026-09-15  2026-09-30  2026-12-31    92  Recruitment  Delivery Group
2026-10-01  2026-12-31  2026-11-30   -31  Inspection   Board Chair

Legs
Agency  Area     Leg   Late on first date  RAG    Why
SWP              Open  Yes                 Amber  Due soon
SS      Cardiff  Open  Yes                 Amber  Due soon

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 7 49140122139727bf.
