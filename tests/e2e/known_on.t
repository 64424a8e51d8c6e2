A report as at a day uses the facts that took effect by then. What was recorded later changes it, and
text says so; --known-on leaves it out, so that the paper of the day can be printed again.

$ susr init --board 'Example Board' --prefix CV --area Cardiff
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ SUSR_NOW=2026-01-05T09:00:00Z susr refer --by SWP --criteria cpr
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ SUSR_NOW=2026-01-12T09:00:00Z susr decide CV-2026-001 --outcome susr --criteria cpr --rationale Met
! susr: recorded 3: CV-2026-001 decided on 2026-01-12: susr
$ SUSR_NOW=2026-01-14T09:00:00Z susr sign-off CV-2026-001 --outcome agreed
! susr: recorded 4: CV-2026-001 signed off on 2026-01-14: agreed
$ SUSR_NOW=2026-02-02T09:00:00Z susr assign-action CV-2026-001 --title 'Agree a protocol' --lead SWP --due 2026-03-31
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to SWP on 2026-02-02, due 2026-03-31
$ SUSR_NOW=2026-04-30T22:59:00Z susr overdue > printed-then
$ cat printed-then
Item            Title                Agency  Due         Days overdue  Status
CV-2026-001     First panel meeting          2026-03-05            56  Overdue
CV-2026-001/A1  Agree a protocol     SWP     2026-03-31            30  Open

Log head: 5 973a0eae3c0676db.
2 overdue. Open items checked: 3. As at 30 April 2026.

$ SUSR_NOW=2026-05-20T09:00:00Z susr complete-action CV-2026-001/A1 --evidence 'Protocol, version 1' --on 2026-03-27
! susr: recorded 6: CV-2026-001/A1 completed on 2026-03-27
$ SUSR_NOW=2026-05-20T09:00:00Z susr record CV-2026-001 first-panel --on 2026-03-04
! susr: recorded 7: CV-2026-001 reached first-panel on 2026-03-04
$ susr overdue --as-of 2026-04-30
2 entries took effect by 30 April 2026 but were recorded after it. Use --known-on 2026-04-30 to
leave them out.
Log head: 7 e4e384b755cf3db8.
Nothing overdue. Open items checked: 1. As at 30 April 2026.
$ susr overdue --as-of 2026-04-30 --known-on 2026-04-30 | diff - printed-then
$ susr overdue --known-on 2026-04-30 | diff - printed-then
$ susr overdue --as-of 2026-04-30 --known-on 2026-05-20 --quiet --exit-code
$ susr report actions --as-of 2026-04-30 --known-on 2026-05-19 --columns item,leg_status
Example Board: Register of actions
As at 30 April 2026, as known on 19 May 2026. Record 86a7ece5, schema 7, susr 0.1.0.

Item            Leg
CV-2026-001/A1  Open

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 5 973a0eae3c0676db.
$ susr show CV-2026-001/A1 --known-on 2026-04-30 --width 80
Example Board: CV-2026-001/A1
As at 30 April 2026. Record 86a7ece5, schema 7, susr 0.1.0.

Action
Fact            Value
Title           Agree a protocol
Status          Open
RAG             Red
Assigned on     2026-02-02
Due on          2026-03-31
First due on    2026-03-31
Times extended  0
Days slipped    0
Ratification    Required

Actions
Item            Title             Agency  Due         Late on  Leg   Action  RAG
                                                      first
                                                      date
CV-2026-001/A1  Agree a protocol  SWP     2026-03-31  Yes      Open  Open    Red

History
No.  On          Kind             Item            Recorded by
  Detail
  5  2026-02-02  Action assigned  CV-2026-001/A1  ACCOUNT
  Title: Agree a protocol; Leads: SWP; Due: 2026-03-31; Ratification: Required
  Recorded: 2026-02-02T09:00:00Z

Log head: 5 973a0eae3c0676db.
$ susr list --as-of 2026-04-30 --width 0
Case         Stage             Criteria  Next time limit  Next due    Limits overdue  Actions  Open  Overdue
CV-2026-001  Review under way  cpr       susr-complete    2027-01-05               0        1     0        0

2 entries took effect by 30 April 2026 but were recorded after it. Use --known-on 2026-04-30 to leave them out.
Log head: 7 e4e384b755cf3db8.
$ susr list --known-on 2026-01-01
Nothing to show.
Log head: 0.
! susr: note: no policy was on record on 2026-01-01: judged by the configuration as it is today
$ susr log --known-on 2026-01-12 --format csv --columns event,kind
event,kind
1,policy-recorded
2,referred
2,referred
2,referred
2,referred
3,decided
3,decided
3,decided
3,decided
3,decided
$ susr explain CV-2026-001 --known-on 2026-04-30 --sort=-item --format csv | head -3
section,item,field,value
chair-sign-off,strength,value,must
wg-notification,strength,value,must
$ susr check --known-on 2026-04-30 --sort finding --format csv --width 80
finding,case,item,on,detail
action-without-measure,CV-2026-001,CV-2026-001/A1,2026-02-02,
not-notified,CV-2026-001,CV-2026-001,2026-01-12,
sample-agencies,,,,
[8]

$ SUSR_NOW=2026-04-30T23:30:00Z susr refer --by SWP --criteria apr
CV-2026-002
! susr: recorded 8: CV-2026-002 referred by SWP on 2026-05-01
$ susr report referrals --known-on 2026-04-30 --format csv --columns case
case
CV-2026-001
$ susr report referrals --as-of 2026-05-01 --known-on 2026-04-30 --format json --columns case
{"report":"referrals","as_of":"2026-05-01","known_on":"2026-04-30","log_head":{"sequence":5,"hash":"973a0eae3c0676db"},"rows":[
{"case":"CV-2026-001"}
]}
$ susr report referrals --as-of 2026-05-01 --known-on 2026-05-01 --format csv --columns case
case
CV-2026-001
CV-2026-002

$ susr verify --known-on 2026-04-30
! susr: verify: unknown option
! hint: try 'susr verify --help'
[2]
