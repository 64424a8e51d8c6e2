# What might keep a review or an action from its end.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ action=$(susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-12-31 --on 2026-02-01 --quiet)
$ susr raise-risk $ref --text 'The inquest may delay publication' --owner 'Business Manager' --likelihood medium --on 2026-03-02
CV-2026-001/K1
! susr: recorded 6: CV-2026-001/K1 recorded on 2026-03-02: likelihood medium
$ susr raise-risk $action --text 'No budget after March' --owner 'Head of service' --likelihood high --on 2026-03-09 --by 'Review Manager'
CV-2026-001/K2
! susr: recorded 7: CV-2026-001/K2 recorded on 2026-03-09: likelihood high
$ susr raise-risk $ref/R1 --text 'x' --owner 'Head of service' --likelihood high
! susr: raise-risk: CASE-or-ACTION: neither a case nor an action's id
! hint: for example: CV-2026-003/A5
[2]
$ susr raise-risk $ref/A9 --text 'x' --owner 'Head of service' --likelihood high
! susr: cannot record the risk in CV-2026-001 on 2026-11-22: the case had no action A9 on that day
[1]
$ susr raise-risk $ref --text 'x' --owner 'Head of service' --likelihood certain
! susr: raise-risk: --likelihood 'certain': unknown value
! hint: expected one of: low, medium, high
[2]
$ susr raise-risk $ref --text 'x' --owner 'Head of service' --likelihood low --dry-run
CV-2026-001/K3
! susr: dry run, nothing recorded: CV-2026-001/K3 recorded on 2026-11-22: likelihood low

# Open risks, the likeliest first.
$ susr report risks
Test Board: Risks
As at 22 November 2026. Record e166b03b, schema 7, susr 0.1.0.

Item            Action          Likelihood  Owner             Raised      Status  Days open
  Text
CV-2026-001/K2  CV-2026-001/A1  High        Head of service   2026-03-09  Open          258
  No budget after March
CV-2026-001/K1                  Medium      Business Manager  2026-03-02  Open          265
  The inquest may delay publication

Log head: 7 cf9a52f5ef33d4d1.
$ susr report risks --format csv
case,item,text,action,likelihood,owner,raised_on,status,closed_on,close_reason,days_open
CV-2026-001,CV-2026-001/K2,No budget after March,CV-2026-001/A1,high,Head of service,2026-03-09,open,,,258
CV-2026-001,CV-2026-001/K1,The inquest may delay publication,,medium,Business Manager,2026-03-02,open,,,265
$ susr report risks --agency SWP --format csv --columns item,likelihood
item,likelihood
CV-2026-001/K2,high
$ susr report risks --agency UHB --format csv --columns item
item
$ susr report risks --as-of 2026-03-08 --format csv --columns item,days_open
item,days_open
CV-2026-001/K1,6
$ susr report escalations
Test Board: Barriers and escalations
As at 22 November 2026. Record e166b03b, schema 7, susr 0.1.0.

Open risks
Item            Action          Likelihood  Owner             Raised      Days open
  Text
CV-2026-001/K2  CV-2026-001/A1  High        Head of service   2026-03-09        258
  No budget after March
CV-2026-001/K1                  Medium      Business Manager  2026-03-02        265
  The inquest may delay publication

Log head: 7 cf9a52f5ef33d4d1.
$ susr report escalations --format csv --columns item,title,kind,owner,likelihood,days_open
item,title,kind,owner,likelihood,days_open
CV-2026-001/K2,No budget after March,risk,Head of service,high,258
CV-2026-001/K1,The inquest may delay publication,risk,Business Manager,medium,265
$ susr report board --format csv | grep open-risks
escalations,open-risks,low,0,2,0.0
escalations,open-risks,medium,1,2,50.0
escalations,open-risks,high,1,2,50.0
$ susr show $action --as-of 2026-03-09
Test Board: CV-2026-001/A1
As at 9 March 2026. Record e166b03b, schema 7, susr 0.1.0.
6 entries took effect by 9 March 2026 but were recorded after it. Use --known-on 2026-03-09 to leave
them out.

Action
Fact            Value
Title           Agree a protocol
Status          Open
RAG             Green
Assigned on     2026-02-01
Due on          2026-12-31
First due on    2026-12-31
Times extended  0
Days slipped    0
Ratification    Required

Actions
Item            Title             Agency  Due         Late on first date  Leg   Action  RAG
CV-2026-001/A1  Agree a protocol  SWP     2026-12-31  No                  Open  Open    Green

Risks
Item            Text                   Action          Likelihood  Owner            Raised      Days
                                                                                                open
CV-2026-001/K2  No budget after March  CV-2026-001/A1  High        Head of service  2026-03-09     0

History
No.  On          Kind             Item            Recorded by
  Detail
  5  2026-02-01  Action assigned  CV-2026-001/A1  ACCOUNT
  Title: Agree a protocol; Leads: SWP; Due: 2026-12-31; Ratification: Required
  Recorded: 2026-11-22T09:00:00Z

Log head: 7 cf9a52f5ef33d4d1.
$ susr show $ref/k2 --as-of 2026-03-09
Test Board: CV-2026-001/K2
As at 9 March 2026. Record e166b03b, schema 7, susr 0.1.0.
6 entries took effect by 9 March 2026 but were recorded after it. Use --known-on 2026-03-09 to leave
them out.

Risk
Fact        Value
Text        No budget after March
Action      A1
Likelihood  High
Owner       Head of service
Raised on   2026-03-09
Days open   0

History
No.  On          Kind  Item
  Detail
  7  2026-03-09  Risk  CV-2026-001/K2
  Action: 1; Text: No budget after March; Owner: Head of service; Likelihood: High
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Review Manager (ACCOUNT)

Log head: 7 cf9a52f5ef33d4d1.
$ susr report risks --language cy
Test Board: Risgiau
Y sefyllfa ar 22 Tachwedd 2026. Cofnod e166b03b, sgema 7, susr 0.1.0.

Eitem           Cam gweithredu  Tebygolrwydd  Perchennog        Codwyd      Statws  Dyddiau agored
  Testun
CV-2026-001/K2  CV-2026-001/A1  Uchel         Head of service   2026-03-09  Agored             258
  No budget after March
CV-2026-001/K1                  Canolig       Business Manager  2026-03-02  Agored             265
  The inquest may delay publication

Pen y log: 7 cf9a52f5ef33d4d1.
