# What is asked of one agency.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet 2>/dev/null)
$ susr mine --agency SWP
Test Board: What is asked of an agency
As at 22 November 2026. Record 66200794, schema 7, susr 0.1.0.

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 2 6620079445740264.
Nothing is asked of SWP. As at 22 November 2026.
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet; susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals' --lead SWP --lead UHB --due 2026-06-30 --on 2026-05-01 --quiet
CV-2026-001/A1
$ susr assign-action $ref --title 'Train call handlers' --lead SWP --due 2027-03-31 --on 2026-05-01 --quiet
CV-2026-001/A2
$ susr assign-action $ref --title 'Write a policy' --lead SWP --due 2026-12-31 --on 2026-05-01 --quiet
CV-2026-001/A3
$ susr complete-action $ref/A3 --evidence 'Policy 12' --on 2026-09-01 --quiet; susr update-action $ref/A1 --leg SWP --barrier 'No data sharing agreement' --on 2026-10-01 --quiet
$ susr record $ref published --on 2026-07-01 --quiet; susr circulate $ref --to HOU --on 2026-07-02 --quiet
$ susr mine --agency swp
Test Board: What is asked of an agency
As at 22 November 2026. Record 66200794, schema 7, susr 0.1.0.

Item            Asked to            Agency  Leg   Due         Days overdue  RAG
  Title
CV-2026-001/A1  update it           SWP     Open  2026-06-30           145  Red
  Audit referrals
  Barrier: No data sharing agreement
CV-2026-001/A2  update it           SWP     Open  2027-03-31                Amber
  Train call handlers
CV-2026-001     share the learning  SWP

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 11 24a9b6709717d80b.
Asked of SWP: 3, of which late: 1. As at 22 November 2026.
$ susr mine --agency HOU --format csv
item,title,asked,agency,leg_status,due_on,days_overdue,rag,barrier,case,area
CV-2026-001,,acknowledge,HOU,,,,,,CV-2026-001,
CV-2026-001,,share,HOU,,,,,,CV-2026-001,
$ susr mine --agency SWP --format csv --columns item,asked,due_on,days_overdue,rag,barrier
item,asked,due_on,days_overdue,rag,barrier
CV-2026-001/A1,update,2026-06-30,145,red,No data sharing agreement
CV-2026-001/A2,update,2027-03-31,,amber,
CV-2026-001,share,,,,
$ susr mine --agency SWP --verify --as-of 2026-05-31 --format csv --columns item,asked,days_overdue
item,asked,days_overdue
CV-2026-001/A1,update,
CV-2026-001/A3,update,
CV-2026-001/A2,update,
$ susr mine --agency SWP --language cy
Test Board: Yr hyn y gofynnir i asiantaeth ei wneud
Y sefyllfa ar 22 Tachwedd 2026. Cofnod 66200794, sgema 7, susr 0.1.0.

Eitem           Gofynnir        Asiantaeth  Rhan    Erbyn       Dyddiau hwyr  CAG
  Teitl
CV-2026-001/A1  diweddaru       SWP         Agored  2026-06-30           145  Coch
  Audit referrals [heb ei gyfieithu]
  Rhwystr: No data sharing agreement
CV-2026-001/A2  diweddaru       SWP         Agored  2027-03-31                Ambr
  Train call handlers [heb ei gyfieithu]
CV-2026-001     rhannu'r dysgu  SWP

Coch: yn hwyr neu wedi'i uwchgyfeirio. Ambr: i'w gwblhau o fewn 28 diwrnod, wedi'i estyn, yn aros am
gadarnhad, neu heb ddiweddariad ers 90 diwrnod. Glas: wedi'i gwblhau, ac wedi'i gadarnhau os oes
angen. Llwyd: wedi'i roi heibio neu'n amherthnasol. Gwyrdd: popeth arall.
Pen y log: 11 24a9b6709717d80b.
Gofynnir i SWP: 3, ac o'r rheini yn hwyr: 1. Fel ar 22 Tachwedd 2026.
$ susr mine
! susr: mine: say which agency
! hint: give --agency CODE; only an agency lead has one of their own
[2]
$ susr mine --agency NOBODY
! susr: no agency 'NOBODY' in the configuration or the record
! hint: expected one of: EDU, HOU, PROB, SS, SWP, TS, UHB, WAST
[1]
# An agency lead sees their own, and updates their own leg without naming it.
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ SSH_ORIGINAL_COMMAND='susr mine --format csv --columns item,asked' susr serve --as p-017
item,asked
CV-2026-001/A1,update
CV-2026-001/A2,update
CV-2026-001,share
! susr: note: limited to SWP
$ SSH_ORIGINAL_COMMAND='susr mine --agency UHB' susr serve --as p-017
! susr: cannot use 'mine': an agency lead of SWP sees and progresses the actions of that agency
! hint: name your own agency
[6]
$ SSH_ORIGINAL_COMMAND="susr update-action $ref/A1 --note Begun" susr serve --as p-017
! susr: recorded 15: CV-2026-001/A1 updated for SWP on 2026-11-22
$ susr show $ref/A1 --format csv | grep -c 'Begun'
2
