# What is missing or looks like an error; nothing at all where nothing is.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ susr check
Finding
Agencies still the samples of the starter configuration

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 0.
[8]
$ ref=$(susr refer --by SWP --criteria dhr --on 2025-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2025-001 referred by SWP on 2025-01-05
$ susr check
Finding
Agencies still the samples of the starter configuration

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 2 59c82337762608e5.
[8]
$ susr decide $ref --outcome susr --criteria dhr --rationale x --on 2025-01-20
! susr: recorded 3: CV-2025-001 decided on 2025-01-20: susr
$ susr check --format csv
finding,case,item,on,detail
sample-agencies,,,,
decision-unsigned,CV-2025-001,CV-2025-001,2025-01-20,
not-notified,CV-2025-001,CV-2025-001,2025-01-20,
[8]
$ susr sign-off $ref --outcome agreed --on 2025-01-21
! susr: recorded 4: CV-2025-001 signed off on 2025-01-21: agreed
$ susr record $ref wg-notification --on 2025-01-21
! susr: recorded 5: CV-2025-001 reached wg-notification on 2025-01-21
$ susr check
Finding
Agencies still the samples of the starter configuration

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 5 cbd26aac7ceecbe0.
[8]
$ susr recommend $ref --text x --on 2025-10-01
CV-2025-001/R1
! susr: recorded 6: CV-2025-001/R1 added on 2025-10-01
$ susr record $ref published --on 2025-10-02
! susr: recorded 7: CV-2025-001 reached published on 2025-10-02
$ susr check --format csv
finding,case,item,on,detail
sample-agencies,,,,
published-without-action,CV-2025-001,CV-2025-001,2025-10-02,
published-not-approved,CV-2025-001,CV-2025-001,2025-10-02,
published-family-not-invited,CV-2025-001,CV-2025-001,2025-10-02,
recommendation-without-action,CV-2025-001,CV-2025-001/R1,2025-10-01,
[8]
$ id=$(susr assign-action $ref --title x --lead SWP --due 2062-05-01 --recommendation 1 --on 2025-10-03)
! susr: recorded 8: CV-2025-001/A1 assigned to SWP on 2025-10-03, due 2062-05-01
$ susr record $ref report-approved --on 2025-10-01
! susr: recorded 9: CV-2025-001 reached report-approved on 2025-10-01
$ susr update-action $id --barrier y --on 2025-11-01
! susr: recorded 10: CV-2025-001/A1 updated on 2025-11-01: barrier raised
$ susr check
Finding                                                Item            On          Detail
Agencies still the samples of the starter
configuration
Published, family not invited and no reason            CV-2025-001     2025-10-02
Action without a measure                               CV-2025-001/A1  2025-10-03
Due date may be a typing error                         CV-2025-001/A1  2062-05-01
Barrier open for a long time                           CV-2025-001/A1  2025-11-01  open for 386 days

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 10 73264baf325ed12d.
[8]
$ susr update-action $id --clear-barrier --status completed
! susr: recorded 11: CV-2025-001/A1 updated on 2026-11-22: now completed, barrier cleared
$ sed -i 's/code = "SWP"/code = "HEDDLU"/' susr.toml
$ susr check --format csv
finding,case,item,on,detail
agency-unknown,CV-2025-001,CV-2025-001,,SWP
published-family-not-invited,CV-2025-001,CV-2025-001,2025-10-02,
action-without-measure,CV-2025-001,CV-2025-001/A1,2025-10-03,
due-date-doubtful,CV-2025-001,CV-2025-001/A1,2062-05-01,
agency-unknown,CV-2025-001,CV-2025-001/A1,,SWP
completed-without-evidence,CV-2025-001,CV-2025-001/A1,2026-11-22,SWP
! susr: note: judged by the configuration, which differs from the policy on record (event 1): agency.SWP.name, agency.HEDDLU.name
[8]
$ susr check --as-of 2025-01-20 --format csv
finding,case,item,on,detail
agency-unknown,CV-2025-001,CV-2025-001,,SWP
decision-unsigned,CV-2025-001,CV-2025-001,2025-01-20,
not-notified,CV-2025-001,CV-2025-001,2025-01-20,
! susr: note: judged by the configuration, which differs from the policy on record (event 1): agency.SWP.name, agency.HEDDLU.name
[8]
$ susr record $ref family-invited --on 2025-03-01
! susr: note: the policy has changed, recorded as event 12: agency.SWP.name, agency.HEDDLU.name
! susr: recorded 13: CV-2025-001 reached family-invited on 2025-03-01
$ susr check --format csv | grep family
[1]
$ susr check --case CV-2025-002
! susr: no case 'CV-2025-002'
! hint: did you mean 'CV-2025-001'? 'susr list' shows all cases
[1]
$ susr check --case $ref --format json
{"report":"check","as_of":"2026-11-22","log_head":{"sequence":13,"hash":"faa74516c16d2ba2"},"rows":[
{"finding":"agency-unknown","case":"CV-2025-001","item":"CV-2025-001","on":null,"detail":"SWP"},
{"finding":"action-without-measure","case":"CV-2025-001","item":"CV-2025-001/A1","on":"2025-10-03","detail":null},
{"finding":"due-date-doubtful","case":"CV-2025-001","item":"CV-2025-001/A1","on":"2062-05-01","detail":null},
{"finding":"agency-unknown","case":"CV-2025-001","item":"CV-2025-001/A1","on":null,"detail":"SWP"},
{"finding":"completed-without-evidence","case":"CV-2025-001","item":"CV-2025-001/A1","on":"2026-11-22","detail":"SWP"}
]}
[8]

# A case that ended longer ago than the policy keeps it; without a limit, none.
$ susr refer --by SS --criteria cpr --regime legacy --on 2018-03-01 --quiet
CV-2018-001
$ susr decide CV-2018-001 --outcome no-review --rationale x --on 2018-04-01 --quiet
$ susr sign-off CV-2018-001 --outcome agreed --on 2018-04-02 --quiet
$ susr check --case CV-2018-001 --as-of 2025-04-03
Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 16 5439c1a59cb937a6.
$ sed -i 's/^# retention-years = 7/retention-years = 0/' susr.toml; susr config check
! susr: susr.toml line 72: 'retention-years' in [policy]: must be a whole number from 1 to 100000
[3]
$ sed -i 's/^retention-years = 0/retention-years = 7/' susr.toml
$ susr check --case CV-2018-001
Finding                   Item         On          Detail
Past the retention limit  CV-2018-001  2018-04-02  since 2025-04-03

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 16 5439c1a59cb937a6.
! susr: note: judged by the configuration, which differs from the policy on record (event 12): policy.retention-years
[8]
$ susr check --case CV-2018-001 --as-of 2025-04-02 --format csv
finding,case,item,on,detail
! susr: note: judged by the configuration, which differs from the policy on record (event 12): policy.retention-years
$ susr check --case CV-2018-001 --as-of 2025-04-03 --format csv
finding,case,item,on,detail
retention-passed,CV-2018-001,CV-2018-001,2018-04-02,since 2025-04-03
! susr: note: judged by the configuration, which differs from the policy on record (event 12): policy.retention-years
[8]
$ susr config show --format csv | grep retention
policy.retention-years,susr.toml:72,7
$ susr record-finding CV-2018-001 --kind immediate-learning --text x --on 2018-04-30 --quiet
CV-2018-001/F1
! susr: note: the policy has changed, recorded as event 17: policy.retention-years
$ susr assign-action CV-2018-001 --title x --measure y --lead SS --due 2018-12-01 --from-finding 1 --on 2018-05-01 --quiet
CV-2018-001/A1
$ susr check --case CV-2018-001
Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 19 449ed39d5ac87c40.
$ susr step-down-action CV-2018-001/A1 --reason x --authority y --on 2018-06-01 --quiet
$ susr check --case CV-2018-001 --format csv
finding,case,item,on,detail
retention-passed,CV-2018-001,CV-2018-001,2018-06-01,since 2025-06-02
[8]
$ susr check --language cy --case CV-2018-001
Canfyddiad                 Eitem        Ar          Manylion
Y tu hwnt i'r terfyn cadw  CV-2018-001  2018-06-01  ers 2025-06-02

Nid oes neb ar gofnod fel defnyddiwr: gall pwy bynnag sy'n gallu agor y ffeil wneud popeth ('susr
grant').
Pen y log: 20 09607e6391b9bd6d.
[8]
