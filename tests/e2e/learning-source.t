# An audit or an inspection carries actions, and has no review.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr learning-source --type inspection --title 'Joint inspection of child protection' --on 2026-02-10); echo $ref
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 added on 2026-02-10 (learning source: inspection)
$ susr learning-source --type inspektion --title x
! susr: learning-source: --type 'inspektion': unknown value
! hint: did you mean 'inspection'? expected one of: audit, inspection, self-assessment, other
[2]
$ susr learning-source --type audit --title 'Audit of referrals' --reference $ref
! susr: cannot use the reference 'CV-2026-001': a case with that reference already exists
! hint: see it with 'susr show'
[1]
$ susr learning-source --type audit --title 'Audit of referrals' --reference 'Audit 1' --on 2026-03-01
Audit 1
! susr: recorded 3: Audit 1 added on 2026-03-01 (learning source: audit)
$ susr recommend $ref --text 'Share risk assessments'
CV-2026-001/R1
! susr: recorded 4: CV-2026-001/R1 added on 2026-11-22
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-10-30 --recommendation 1 --on 2026-02-11
! susr: cannot assign an action to CV-2026-001 on 2026-02-11: the case had no such recommendation on that day
! hint: record it with 'recommend'
[1]
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-10-30 --on 2026-02-11
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to SWP on 2026-02-11, due 2026-10-30
$ susr decide $ref --outcome susr --criteria dhr --rationale x
! susr: cannot record a decision on CV-2026-001 on 2026-11-22: the stage on that day, 'learning-source', does not allow it
! hint: allowed at that stage: recommend, assign-action, disseminate, acknowledge, circulate, consider
[1]
$ susr list
Case         Stage            Limits overdue  Actions  Open  Overdue  Title
CV-2026-001  Learning source               0        1     1        1  Joint inspection of child
                                                                      protection
Audit 1      Learning source               0        0     0        0  Audit of referrals

Log head: 5 9ad59e6bd3435a80.
$ susr report referrals --format csv
case,regime,agency,criteria,referred_on,received_on,event_date,decided_on,outcome,days_to_decision,sign_off,signed_off_on,notified_on,in_force,criteria_met,stage,depth,immediacy
$ susr report board --format csv | grep stage
reviews,stage,decision,0,0,
reviews,stage,sign-off,0,0,
reviews,stage,review,0,0,
reviews,stage,mapf,0,0,
reviews,stage,follow-up,0,0,
reviews,stage,closed,0,0,
reviews,stage,no-review,0,0,
reviews,stage,learning-source,2,,
$ susr overdue
Item            Title             Agency  Due         Days overdue  Status
CV-2026-001/A1  Agree a protocol  SWP     2026-10-30            23  Open

Log head: 5 9ad59e6bd3435a80.
1 overdue. Open items checked: 1. As at 22 November 2026.
$ susr show $ref
Test Board: CV-2026-001
As at 22 November 2026. Record fba3ca3e, schema 7, susr 0.1.0.

Case
Fact             Value
Stage            Learning source
Type             Inspection
Title            Joint inspection of child protection
On record since  2026-02-10

Recommendations
Item            Made        Level     Status     Text
CV-2026-001/R1  2026-11-22  Regional  No action  Share risk assessments

Actions
Item            Title             Agency  Due         Late on first date  Leg   Action  RAG
CV-2026-001/A1  Agree a protocol  SWP     2026-10-30  Yes                 Open  Open    Red

History
No.  On          Kind             Item            Recorded by
  Detail
  2  2026-02-10  Learning source                  ACCOUNT
  Type: Inspection; Title: Joint inspection of child protection
  Recorded: 2026-11-22T09:00:00Z
  5  2026-02-11  Action assigned  CV-2026-001/A1  ACCOUNT
  Title: Agree a protocol; Leads: SWP; Due: 2026-10-30; Ratification: Required
  Recorded: 2026-11-22T09:00:00Z
  4  2026-11-22  Recommendation   CV-2026-001/R1  ACCOUNT
  Text: Share risk assessments; Level: Regional
  Recorded: 2026-11-22T09:00:00Z

Log head: 5 9ad59e6bd3435a80.
$ susr explain $ref
Test Board: CV-2026-001
As at 22 November 2026. Record fba3ca3e, schema 7, susr 0.1.0.

A learning source has no time limits.
Log head: 5 9ad59e6bd3435a80.
