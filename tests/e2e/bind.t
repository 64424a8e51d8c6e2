# susr knows a person by the account that runs it.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet 2>/dev/null; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ susr bind p-017 --account swp-lead --dry-run
! susr: dry run, nothing recorded: account swp-lead of p-017: bound on 2026-11-22
$ susr bind P-017 --account swp-lead
! susr: recorded 5: account swp-lead of p-017: bound on 2026-11-22
$ susr bind p-001 --account swp-lead
! susr: cannot bind swp-lead to p-001: it belongs to p-017
! hint: release it first: 'susr bind PERSON --release' with the same account or key
[1]
$ susr bind p-001 --account swp-lead --release
! susr: cannot bind swp-lead to p-001: it is not bound to them
[1]
$ susr bind p-18 --account somebody
! susr: no such person on record
! hint: expected one of: p-001, p-017
[1]
$ susr people --format csv --columns person,accounts | grep p-017
p-017,swp-lead
$ susr bind p-017 --account swp-lead --release
! susr: recorded 6: account swp-lead of p-017: released on 2026-11-22
$ susr people --format csv --columns person,accounts | grep p-017
p-017,
$ susr bind p-017 --account 'swp'$'\n''lead'
! susr: bind: --account: it contains the control character U+000A
! hint: type it again, using Latin letters
[2]
# Once the account that runs it belongs to nobody, nothing is let in.
$ susr bind p-001 --account $(id -un) --release --quiet; susr list 2>&1 | sed "s/'$(id -un)'/'ACCOUNT'/"
susr: cannot use 'list': the account 'ACCOUNT' belongs to nobody with access
hint: an administrator can bind it to a person with 'susr bind'
$ susr grant p-002 --post analyst --authorised-by 'Board Chair'
! susr: cannot grant access: the first person must be an administrator, from today
! hint: grant yourself access first: susr grant PERSON --post administrator --authorised-by WHO
[1]
$ susr grant p-002 --post administrator --authorised-by 'Board Chair' --quiet; susr list
Nothing to show.
Log head: 9 5229a3e426ce42c9.
