# Who has access, as at a date; and what each post can do (docs/access.md).
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet 2>/dev/null)
$ susr grant p-001 --post administrator --from 2026-02-01 --authorised-by 'Board Chair' --on 2026-02-01 --quiet; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --on 2026-03-01 --quiet; susr grant p-017 --post crg-member --until 2026-06-30 --authorised-by 'Business Manager' --on 2026-03-01 --quiet
$ susr people --columns person,post,agency,valid_from,valid_until,status
Person  Post                      Agency  Valid from  Until       Status
p-001   Administrator                     2026-02-01              Current
p-017   Agency lead               SWP     2026-03-01              Current
p-017   Case Review Group member          2026-03-01  2026-06-30  Ended

Log head: 6 8ae15f3fb2e9232e.
$ susr people --as-of 2026-02-15 --format json --columns person,post,status
{"report":"people","as_of":"2026-02-15","log_head":{"sequence":4,"hash":"996beb1e9cc9051c"},"rows":[
{"person":"p-001","post":"administrator","status":"current"}
]}
$ susr people --language cy --columns person,post,status
Person  Swydd                            Statws
p-001   Gweinyddwr                       Cyfredol
p-017   Arweinydd asiantaeth             Cyfredol
p-017   Aelod o'r Grŵp Adolygu Achosion  Wedi dod i ben

Pen y log: 6 8ae15f3fb2e9232e.
$ susr people --status gone
! susr: people: --status 'gone': unknown value
! hint: expected one of: current, to-come, ended, lapsed, revoked
[2]
# What is recorded from now on names the person.
$ susr decide $ref --outcome no-review --rationale 'Not met' --on 2026-03-02; susr log --format csv --columns event,actor,kind | tail -1
7,p-001,decided
! susr: recorded 7: CV-2026-001 decided on 2026-03-02: no-review
# With --verify the list is printed only if the record holds.
$ susr people --verify --format csv --columns person
person
p-001
p-017
p-017
