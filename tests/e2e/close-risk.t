# A risk that no longer threatens.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ id=$(susr raise-risk $ref --text 'No one to chair' --owner 'Business Manager' --likelihood high --on 2026-01-12 --quiet); echo $id
CV-2026-001/K1
$ susr close-risk $id --reason 'The post is filled' --on 2026-02-02 --dry-run
! susr: dry run, nothing recorded: CV-2026-001/K1 closed on 2026-02-02
$ susr close-risk $id --reason 'The post is filled' --on 2026-02-02 --by 'Business Manager'
! susr: recorded 4: CV-2026-001/K1 closed on 2026-02-02
$ susr close-risk $id --reason 'The post is filled' --on 2026-02-03
! susr: cannot close the risk CV-2026-001/K1 on 2026-02-03: K1 was answered or closed on 2026-02-02
! hint: to change it, use 'susr correct'
[1]
$ susr close-risk $ref/K2 --reason 'The post is filled'
! susr: cannot close the risk CV-2026-001/K2 on 2026-11-22: the case had no K2 on that day
! hint: see 'susr show' for what the case has
[1]
$ susr close-risk $ref/A1 --reason 'The post is filled'
! susr: close-risk: ID: not an id such as K1
! hint: for example: CV-2026-003/K1
[2]
$ susr report risks --status open --format csv --columns item
item
$ susr report risks --status closed --format csv
case,item,text,action,likelihood,owner,raised_on,status,closed_on,close_reason,days_open
CV-2026-001,CV-2026-001/K1,No one to chair,,high,Business Manager,2026-01-12,closed,2026-02-02,The post is filled,21
$ susr report risks --as-of 2026-02-01 --format csv --columns item,status
item,status
CV-2026-001/K1,open
$ susr report risks --from 2026-02-01 --format csv --columns item
item
$ susr show $id --as-of 2026-02-02
Test Board: CV-2026-001/K1
As at 2 February 2026. Record e166b03b, schema 7, susr 0.1.0.
3 entries took effect by 2 February 2026 but were recorded after it. Use --known-on 2026-02-02 to
leave them out.

Risk
Fact                Value
Text                No one to chair
Likelihood          High
Owner               Business Manager
Raised on           2026-01-12
Days open           21
Closed on           2026-02-02
Reason for closing  The post is filled

History
No.  On          Kind         Item
  Detail
  3  2026-01-12  Risk         CV-2026-001/K1
  Text: No one to chair; Owner: Business Manager; Likelihood: High
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  4  2026-02-02  Risk closed  CV-2026-001/K1
  Reason: The post is filled
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Business Manager (ACCOUNT)

Log head: 4 4fe72ac97def2809.

# It was closed on another day; then it was not closed after all.
$ susr correct --last --effective 2026-02-09 --reason 'The letter came later'
! susr: recorded 5: event 4 corrected (CV-2026-001/K1 closed on 2026-02-02; effective: 2026-02-02 -> 2026-02-09)
$ susr report risks --format csv --columns item,closed_on,days_open
item,closed_on,days_open
CV-2026-001/K1,2026-02-09,28
$ susr correct 4 --void --reason 'The post is vacant again'
! susr: recorded 6: event 4 voided (CV-2026-001/K1 closed on 2026-02-02)
$ susr report risks --format csv --columns item,status,close_reason
item,status,close_reason
CV-2026-001/K1,open,
