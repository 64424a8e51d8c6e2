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
! susr: dry run, nothing recorded: learning from CV-2026-001 shared by SWP on 2026-06-10: workshop
! susr: dry run, nothing recorded: learning from CV-2026-001 shared by SS on 2026-06-10: workshop
! susr: dry run, nothing recorded: learning from CV-2026-002 shared by SWP on 2026-06-10: workshop
! susr: dry run, nothing recorded: learning from CV-2026-002 shared by SS on 2026-06-10: workshop
$ susr disseminate $ref $other --method workshop --agency SWP --agency SS --audience 60 --attended 48 --material 'Coercive control: a workshop' --on 2026-06-10 --by 'Training Officer'
! susr: recorded 10: learning from CV-2026-001 shared by SWP on 2026-06-10: workshop
! susr: recorded 11: learning from CV-2026-001 shared by SS on 2026-06-10: workshop
! susr: recorded 12: learning from CV-2026-002 shared by SWP on 2026-06-10: workshop
! susr: recorded 13: learning from CV-2026-002 shared by SS on 2026-06-10: workshop
$ susr disseminate $ref $other $ref --method workshop --agency SS --agency ss --audience 20 --on 2026-07-01
! susr: recorded 14: learning from CV-2026-001 shared by SS on 2026-07-01: workshop
! susr: recorded 15: learning from CV-2026-002 shared by SS on 2026-07-01: workshop
$ susr disseminate $ref CV-2026-009 --method workshop --agency SS
! susr: cannot record that learning from CV-2026-009 was shared: no case 'CV-2026-009'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ susr report learning --format csv
section,method,agency,theme,times,cases,audience,audience_unknown
disseminations,seven-minute-briefing,SWP,,1,1,120,0
disseminations,workshop,SS,,1,2,20,0
disseminations,workshop,"SS, SWP",,1,2,60,0
disseminations,training,UHB,,1,1,0,1
$ susr report learning --agency SS --format csv
section,method,agency,theme,times,cases,audience,audience_unknown
disseminations,workshop,SS,,2,2,80,0
$ susr report dissemination --case $other --format csv
case,agency,status,method,times,last_shared_on,audience,attended,uptake,material
CV-2026-002,EDU,yet-to-share,,0,,,,,
CV-2026-002,HOU,yet-to-share,,0,,,,,
CV-2026-002,PROB,yet-to-share,,0,,,,,
CV-2026-002,SS,shared,workshop,2,2026-07-01,80,48,80.0,Coercive control: a workshop
CV-2026-002,SWP,shared,workshop,1,2026-06-10,60,48,80.0,Coercive control: a workshop
CV-2026-002,TS,yet-to-share,,0,,,,,
CV-2026-002,UHB,yet-to-share,,0,,,,,
CV-2026-002,WAST,yet-to-share,,0,,,,,
$ susr report dissemination --status yet-to-share
Test Board: Learning shared by each agency
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

Case         Agency  Status
CV-2026-001  EDU     Yet to share
             HOU     Yet to share
             PROB    Yet to share
             TS      Yet to share
             WAST    Yet to share
CV-2026-002  EDU     Yet to share
             HOU     Yet to share
             PROB    Yet to share
             TS      Yet to share
             UHB     Yet to share
             WAST    Yet to share

An occasion of several reviews or agencies is shown with each of them; 'report learning' counts it
once. Uptake is attendance as a percentage of the audience, where both were recorded.
Log head: 15 85feec757c601dfe.
$ susr report dissemination --agency SS
Test Board: Learning shared by each agency
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

Case         Agency  Status  Method    Times  Last shared  Audience  Attended  Uptake %
  Material
CV-2026-001  SS      Shared  Workshop      2  2026-07-01         80        48      80.0
  Coercive control: a workshop
CV-2026-002  SS      Shared  Workshop      2  2026-07-01         80        48      80.0
  Coercive control: a workshop

An occasion of several reviews or agencies is shown with each of them; 'report learning' counts it
once. Uptake is attendance as a percentage of the audience, where both were recorded.
Log head: 15 85feec757c601dfe.
$ susr correct --last --void --reason 'That review was not part of it'
! susr: recorded 16: event 15 voided (learning from CV-2026-002 shared by SS on 2026-07-01: workshop)
$ susr report learning --agency SS --format csv
section,method,agency,theme,times,cases,audience,audience_unknown
disseminations,workshop,SS,,2,2,80,0
$ susr log --case $other --format csv | grep disseminated
12,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,method,,workshop,,5b100bbf587cfa4b562212a939bba88d816825ca6eefc2dd196c79af2e682c3b
12,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,agency,,SWP,,5b100bbf587cfa4b562212a939bba88d816825ca6eefc2dd196c79af2e682c3b
12,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,audience,,60,,5b100bbf587cfa4b562212a939bba88d816825ca6eefc2dd196c79af2e682c3b
12,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,attended,,48,,5b100bbf587cfa4b562212a939bba88d816825ca6eefc2dd196c79af2e682c3b
12,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,material,,Coercive control: a workshop,,5b100bbf587cfa4b562212a939bba88d816825ca6eefc2dd196c79af2e682c3b
12,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,occasion,,CV-2026-001/D1,,5b100bbf587cfa4b562212a939bba88d816825ca6eefc2dd196c79af2e682c3b
13,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,method,,workshop,,870fab090757edefbad999cbc4f95ef32296701367886f5df1a4b0a5c207dbea
13,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,agency,,SS,,870fab090757edefbad999cbc4f95ef32296701367886f5df1a4b0a5c207dbea
13,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,audience,,60,,870fab090757edefbad999cbc4f95ef32296701367886f5df1a4b0a5c207dbea
13,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,attended,,48,,870fab090757edefbad999cbc4f95ef32296701367886f5df1a4b0a5c207dbea
13,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,material,,Coercive control: a workshop,,870fab090757edefbad999cbc4f95ef32296701367886f5df1a4b0a5c207dbea
13,2026-11-22T09:00:00Z,root,Training Officer,2026-06-10,CV-2026-002,,disseminated,occasion,,CV-2026-001/D1,,870fab090757edefbad999cbc4f95ef32296701367886f5df1a4b0a5c207dbea
15,2026-11-22T09:00:00Z,root,,2026-07-01,CV-2026-002,,disseminated,method,,workshop,16,85feec757c601dfef9b18b2c5d8d37ffbedbcc590ba7ef1379fe4c84e84a4033
15,2026-11-22T09:00:00Z,root,,2026-07-01,CV-2026-002,,disseminated,agency,,SS,16,85feec757c601dfef9b18b2c5d8d37ffbedbcc590ba7ef1379fe4c84e84a4033
15,2026-11-22T09:00:00Z,root,,2026-07-01,CV-2026-002,,disseminated,audience,,20,16,85feec757c601dfef9b18b2c5d8d37ffbedbcc590ba7ef1379fe4c84e84a4033
15,2026-11-22T09:00:00Z,root,,2026-07-01,CV-2026-002,,disseminated,occasion,,CV-2026-001/D2,16,85feec757c601dfef9b18b2c5d8d37ffbedbcc590ba7ef1379fe4c84e84a4033
16,2026-11-22T09:00:00Z,root,,2026-11-22,CV-2026-002,,corrected,event,15 disseminated,,,8e29f7ea4c41b70aa82880eb75e85824aba35274943d6468f0950e5220fb7926
