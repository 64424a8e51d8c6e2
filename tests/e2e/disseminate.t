# Learning is shared, as often as it is.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided: susr on 2026-01-20
$ susr sign-off $ref --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off: agreed on 2026-01-21
$ susr disseminate $ref --method seven-minute-briefing --agency SWP --audience 120 --on 2026-05-01
! susr: recorded 5: CV-2026-001 shared by SWP: seven-minute-briefing on 2026-05-01
$ susr disseminate $ref --method training --agency UHB --on 2026-05 --note 'In Welsh and English'
! susr: recorded 6: CV-2026-001 shared by UHB: training on 2026-05
$ susr disseminate $ref --method trainin --agency UHB
! susr: disseminate: --method 'trainin': it is not one of the values that are known
! hint: did you mean 'training'? known are: case-study, seven-minute-briefing, lunch-and-learn, workshop, multimedia, training, other
[2]
$ susr disseminate $ref --method training --agency UBH
! susr: cannot record a dissemination of CV-2026-001: there is no such agency in the configuration
! hint: did you mean 'UHB'? known are: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr disseminate $ref --method training --agency UHB --audience many
! susr: disseminate: --audience 'many': it is not a whole number
! hint: try 'susr disseminate --help'
[2]
$ susr show $ref --format csv | grep dissemination
disseminations,2026-05-01,method,seven-minute-briefing
disseminations,2026-05-01,agency,SWP
disseminations,2026-05-01,audience,120
disseminations,2026-05,method,training
disseminations,2026-05,agency,UHB
disseminations,2026-05,note,In Welsh and English
