# Access ends, and what somebody recorded stays.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet 2>/dev/null; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ susr revoke p-99 --reason 'Left the force'
! susr: no such person on record
! hint: expected one of: p-001, p-017
[1]
$ susr revoke p-017
! susr: revoke: --reason is missing
! hint: try 'susr revoke --help'
[2]
$ susr revoke P-017 --reason 'Left the force'
! susr: recorded 5: access of p-017 revoked on 2026-11-22
$ susr people --format csv --columns person,post,status
person,post,status
p-001,administrator,current
p-017,,revoked
$ susr grant p-017 --post analyst --authorised-by 'Business Manager' --quiet; susr people --format csv --columns person,post,status
person,post,status
p-001,administrator,current
p-017,analyst,current
$ susr log --format csv --columns event,actor,kind | uniq | grep p-001
4,p-001,person-granted
5,p-001,person-revoked
6,p-001,person-granted
