# An audit or an inspection carries actions, and has no review.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr learning-source --type inspection --title 'Joint inspection of child protection' --on 2026-02-10); echo $ref
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 entered: inspection on 2026-02-10
$ susr learning-source --type inspektion --title x
! susr: learning-source: --type 'inspektion': it is not one of the values that are known
! hint: did you mean 'inspection'? known are: audit, inspection, self-assessment, other
[2]
$ susr learning-source --type audit --title 'Audit of referrals' --reference $ref
! susr: cannot use the reference 'CV-2026-001': there is a case of that reference already
! hint: see it with 'susr show'
[1]
$ susr learning-source --type audit --title 'Audit of referrals' --reference 'Audit 1' --on 2026-03-01
Audit 1
! susr: recorded 3: Audit 1 entered: audit on 2026-03-01
$ susr recommend $ref --text 'Share risk assessments'
CV-2026-001/R1
! susr: recorded 4: CV-2026-001/R1 recommended on 2026-11-22
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-10-30 --recommendation 1 --on 2026-02-11
! susr: cannot assign an action to CV-2026-001 on 2026-02-11: the case had no such recommendation on that day
! hint: record it with 'recommend'
[1]
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-10-30 --on 2026-02-11
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to SWP, due 2026-10-30, on 2026-02-11
$ susr decide $ref --outcome susr --criteria dhr --rationale x
! susr: cannot decide on CV-2026-001 on 2026-11-22: its stage on that day, 'learning-source', does not allow it
! hint: what may follow then: recommend, assign-action, disseminate
[1]
$ susr list
Case         Stage         Criteria  Next   Next  Limits  Actions  Open  Overdue  Next    Title
                                     time   due     late                          due,
                                     limit                                        with
                                                                                  pauses
CV-2026-001  Learning                                  0        1     1        1          Joint
             source                                                                       inspection
                                                                                          of child
                                                                                          protection
Audit 1      Learning                                  0        0     0        0          Audit of
             source                                                                       referrals

Log head: 5 624c29f4064e2abd.
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
Case         Item  Title             Agency  Due         First due   Days late  Ext.  Status
CV-2026-001  A1    Agree a protocol  SWP     2026-10-30  2026-10-30         23     0  Open

Log head: 5 624c29f4064e2abd.
1 overdue. Open items looked at: 1. As at 2026-11-22.
$ susr show $ref
Test Board: CV-2026-001
As at 2026-11-22. Record 5c87f634, schema 4, susr 0.1.0.

Case
Fact            Value
Stage           Learning source
Type            Inspection
Title           Joint inspection of child protection
On record from  2026-02-10

Recommendations
Item            Made        Level     Status     Themes  Text
CV-2026-001/R1  2026-11-22  Regional  No action          Share risk assessments

Actions
Item            Title         Agency  Due         First due   Ext.  Slipped  Late   Leg   Action  RAG
                                                                             on
                                                                             first
                                                                             date
CV-2026-001/A1  Agree a       SWP     2026-10-30  2026-10-30     0        0  Yes    Open  Open    Red
                protocol

History
No.  On          What             Item  Detail                     Recorded              Recorded by
  2  2026-02-10  Learning source        Type: Inspection; Title:   2026-11-22T09:00:00Z  ACCOUNT
                                        Joint inspection of child
                                        protection
  5  2026-02-11  Action assigned  A1    Title: Agree a protocol;   2026-11-22T09:00:00Z  ACCOUNT
                                        Leads: SWP; Due:
                                        2026-10-30; Ratification:
                                        Required
  4  2026-11-22  Recommendation   R1    Text: Share risk           2026-11-22T09:00:00Z  ACCOUNT
                                        assessments; Level:
                                        Regional

Log head: 5 624c29f4064e2abd.
$ susr explain $ref
Test Board: CV-2026-001
As at 2026-11-22. Record 5c87f634, schema 4, susr 0.1.0.

A learning source has no time limits.
Log head: 5 624c29f4064e2abd.
