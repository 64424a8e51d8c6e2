# Learning is shared, as often as it is.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided on 2026-01-20: susr
$ susr sign-off $ref --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off on 2026-01-21: agreed
$ susr disseminate $ref --method seven-minute-briefing --agency SWP --audience 120 --on 2026-05-01
! susr: recorded 5: learning from CV-2026-001 shared by SWP on 2026-05-01: seven-minute-briefing
$ susr disseminate $ref --method training --agency UHB --on 2026-05 --note 'In Welsh and English'
! susr: recorded 6: learning from CV-2026-001 shared by UHB on 2026-05: training
$ susr disseminate $ref --method trainin --agency UHB
! susr: disseminate: --method 'trainin': unknown value
! hint: did you mean 'training'? expected one of: case-study, seven-minute-briefing, lunch-and-learn, workshop, multimedia, training, other
[2]
$ susr disseminate $ref --method training --agency UBH
! susr: cannot record that learning from CV-2026-001 was shared: no such agency in the configuration
! hint: did you mean 'UHB'? expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr disseminate $ref --method training --agency UHB --audience many
! susr: disseminate: --audience 'many': not a whole number
! hint: try 'susr disseminate --help'
[2]
$ susr show $ref --format csv | grep dissemination
disseminations,2026-05-01,method,seven-minute-briefing
disseminations,2026-05-01,agency,SWP
disseminations,2026-05-01,audience,120
disseminations,2026-05,method,training
disseminations,2026-05,agency,UHB
disseminations,2026-05,note,In Welsh and English
# One briefing on two reviews by two agencies is one occasion, and counts once.
$ other=$(susr refer --by UHB --criteria apr --on 2026-02-01 --quiet)
$ susr decide $other --outcome susr --criteria apr --rationale 'The criteria are met' --on 2026-02-10 --quiet
$ susr sign-off $other --outcome agreed --on 2026-02-11 --quiet
$ susr disseminate $ref $other --method workshop --agency SWP --agency SS --audience 60 --attended 48 --material 'Coercive control: a workshop' --on 2026-06-10 --by 'Training Officer' --dry-run
$ susr disseminate $ref $other --method workshop --agency SWP --agency SS --audience 60 --attended 48 --material 'Coercive control: a workshop' --on 2026-06-10 --by 'Training Officer'
$ susr disseminate $ref $other $ref --method workshop --agency SS --agency ss --audience 20 --on 2026-07-01
$ susr disseminate $ref CV-2026-009 --method workshop --agency SS
$ susr report learning --format csv
$ susr report learning --agency SS --format csv
$ susr report dissemination --case $other --format csv
$ susr report dissemination --status yet-to-share
$ susr report dissemination --agency SS
$ susr correct --last --void --reason 'That review was not part of it'
$ susr report learning --agency SS --format csv
$ susr log --case $other --format csv | grep disseminated
