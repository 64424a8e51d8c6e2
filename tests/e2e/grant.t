# Who may use the record: people with posts, in the record itself.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ susr people
Nothing to show.
Log head: 0.
$ susr check | tail -3

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 0.
$ susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager'
! susr: cannot grant access: the first person must be an administrator, from today
! hint: grant yourself access first: susr grant PERSON --post administrator --authorised-by WHO
[1]
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --dry-run 2>&1 | sed "s/account $(id -un) /account ACCOUNT /"
susr: note: dry run: would record the policy for the first time
susr: dry run, nothing recorded: p-001 granted access as administrator on 2026-11-22: from 2026-11-22
susr: dry run, nothing recorded: account ACCOUNT of p-001: bound on 2026-11-22
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' 2>&1 | sed "s/account $(id -un) /account ACCOUNT /"
susr: note: recorded the policy for the first time, as event 1
susr: recorded 2: p-001 granted access as administrator on 2026-11-22: from 2026-11-22
susr: recorded 3: account ACCOUNT of p-001: bound on 2026-11-22
$ susr grant p-017 --post agency-lead --authorised-by 'Business Manager'
! susr: cannot grant access on 2026-11-22: an agency lead needs an agency
! hint: give it with --agency
[1]
$ susr grant p-017 --post agency-lead --agency XYZ --authorised-by 'Business Manager'
! susr: cannot grant access: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr grant p-017 --post agency-lead --agency SWP --until 2026-01-01 --authorised-by 'Business Manager'
! susr: cannot grant access on 2026-11-22: its last day is before its first
! hint: give the first day or a later one with --until
[1]
$ susr grant p-017 --post cleaner --authorised-by 'Business Manager'
! susr: grant: --post 'cleaner': unknown value
! hint: expected one of: administrator, review-manager, chair, board-member, delivery-group-member, crg-member, agency-lead, analyst, auditor
[2]
$ susr grant p-017 --post analyst
! susr: grant: --authorised-by is missing
! hint: try 'susr grant --help'
[2]
$ susr grant p-017 --post agency-lead --agency swp --until 2027-11-30 --authorised-by 'Business Manager'
! susr: recorded 4: p-017 granted access as agency-lead on 2026-11-22: from 2026-11-22
$ susr grant p-023 --post auditor --from 2027-01-04 --until 2027-01-29 --authorised-by 'Board, 2 December 2026'
! susr: recorded 5: p-023 granted access as auditor on 2026-11-22: from 2027-01-04
$ susr people --columns person,post,agency,valid_from,valid_until,status,authorised_by
Person  Post           Agency  Valid from  Until       Status   Authorised by
p-001   Administrator          2026-11-22              Current  Board Chair
p-017   Agency lead    SWP     2026-11-22  2027-11-30  Current  Business Manager
p-023   Auditor                2027-01-04  2027-01-29  To come  Board, 2 December 2026

Log head: 5 fab42eb9744c9dec.
$ susr people --status to-come --format csv --columns person,post,status
person,post,status
p-023,auditor,to-come
$ susr people --as-of 2027-02-01 --format csv --columns person,status
person,status
p-001,current
p-017,current
p-023,ended
! susr: note: 2027-02-01 is in the future: what is recorded between now and then is missing from this
$ susr correct 4 --set until=2026-12-31 --reason 'A typing error'
! susr: recorded 6: event 4 corrected (p-017 granted access as agency-lead on 2026-11-22: from 2026-11-22; until: 2027-11-30 -> 2026-12-31)
$ susr log --format csv --columns event,kind | uniq | tail -2
5,person-granted
6,corrected
$ susr check
Finding
Agencies still the samples of the starter configuration

Log head: 6 a00c65ef6418b0e7.
[8]
$ susr verify --format csv
check,result,event,case,place,detail,events,hash
record,sound,,,,,6,a00c65ef6418b0e7830f205c93668734ce533b3b7f891c1e135c8d6025a6659f
