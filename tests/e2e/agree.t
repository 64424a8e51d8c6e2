# The User Agreement and the Terms of Use: access ends when one lapses.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; susr agree p-017 --document user-agreement --version 2 --until 2027-11-30
! susr: no such person on record
! hint: an administrator can grant it with 'susr grant'
[1]
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet 2>/dev/null; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --on 2026-09-01 --quiet
$ susr agree p-017 --document user-agreement --version 2 --until 2026-11-20 --on 2026-09-01
! susr: recorded 5: p-017 agreed to user-agreement, version 2, on 2026-09-01: until 2026-11-20
$ susr agree p-017 --document terms-of-use --version 2026-04 --until 2026-12-20
! susr: recorded 6: p-017 agreed to terms-of-use, version 2026-04, on 2026-11-22: until 2026-12-20
$ susr agree p-017 --document terms-of-use --version 2026-04 --until 2026-08-31
! susr: cannot record the agreement on 2026-11-22: its last day is before its first
! hint: give the first day or a later one with --until
[1]
$ susr people --columns person,status,agreed_until
Person  Status            Agreed until
p-017   Agreement lapsed  2026-11-20
p-001   Current

Log head: 6 bdda6bc5c3ab9c76.
$ susr people --as-of 2026-11-20 --format csv --columns person,status
person,status
p-017,current
$ susr check
Finding                                                  On          Detail
Agencies still the samples of the starter configuration
Agreement lapses or has lapsed                           2026-11-20  p-017: user-agreement
Agreement lapses or has lapsed                           2026-12-20  p-017: terms-of-use

Log head: 6 bdda6bc5c3ab9c76.
[8]
$ susr agree p-017 --document User-Agreement --version 3 --until 2027-11-30 --quiet; susr people --format csv --columns person,status,agreed_until; susr check | head -3
person,status,agreed_until
p-017,current,2026-12-20
p-001,current,
Finding                                                  On          Detail
Agencies still the samples of the starter configuration
Agreement lapses or has lapsed                           2026-12-20  p-017: terms-of-use
