# What is sent to partner agencies, and who has yet to acknowledge it.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr circulate $ref --to SWP
! susr: cannot record what was circulated from CV-2026-001 on 2026-11-22: the stage on that day, 'decision', does not allow it
! hint: allowed at that stage: decide, record, pause, resume, assign-action, escalate, record-contribution
[1]
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr circulate $ref --to SWP --to uhb --on 2026-05-29
! susr: recorded 5: CV-2026-001: plan circulated to SWP, UHB on 2026-05-29
$ susr circulate $ref --what report --to PROB --on 2026-06 --by 'Review Manager' --dry-run
! susr: dry run, nothing recorded: CV-2026-001: report circulated to PROB on 2026-06
$ susr circulate $ref --what report --to PROB --on 2026-06 --by 'Review Manager'
! susr: recorded 6: CV-2026-001: report circulated to PROB on 2026-06
$ susr circulate $ref --to UBH
! susr: cannot record what was circulated from CV-2026-001: no such agency in the configuration
! hint: did you mean 'UHB'? expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr circulate $ref --what minutes --to UHB
! susr: circulate: --what 'minutes': unknown value
! hint: expected one of: plan, report, template
[2]
$ susr circulate $ref
! susr: circulate: --to is missing
! hint: try 'susr circulate --help'
[2]
$ susr show $ref --format csv | grep circulations
circulations,2026-05-29,circulated,plan
circulations,2026-05-29,agencies,"SWP,UHB"
circulations,2026-06,circulated,report
circulations,2026-06,agencies,PROB
$ susr report cognisance --format csv
case,agency,status,leads,published_on,circulated_on,circulated,acknowledged_on,outstanding_since,due_on,days_overdue
CV-2026-001,EDU,not-circulated,0,,,,,,,
CV-2026-001,HOU,not-circulated,0,,,,,,,
CV-2026-001,PROB,outstanding,0,,2026-06,report,,2026-06,,
CV-2026-001,SS,not-circulated,0,,,,,,,
CV-2026-001,SWP,outstanding,0,,2026-05-29,plan,,2026-05-29,,
CV-2026-001,TS,not-circulated,0,,,,,,,
CV-2026-001,UHB,outstanding,0,,2026-05-29,plan,,2026-05-29,,
CV-2026-001,WAST,not-circulated,0,,,,,,,
$ susr report cognisance --status outstanding --as-of 2026-05-31
Test Board: Agencies and the learning of each review
As at 31 May 2026. Record d5311abd, schema 7, susr 0.1.0.
4 entries took effect by 31 May 2026 but were recorded after it. Use --known-on 2026-05-31 to leave
them out.

Case         Agency  Status       Circulated  What         Outstanding since
CV-2026-001  SWP     Outstanding  2026-05-29  Action plan  2026-05-29
             UHB     Outstanding  2026-05-29  Action plan  2026-05-29

Acknowledgements are outstanding from agencies that lead no action, from publication or the first
circulation to them.
Log head: 5 d322ab74b019fa8e.
$ susr correct --last --set 'agencies=PROB, WAST' --reason 'It went to the ambulance service too'
! susr: recorded 7: event 6 corrected (CV-2026-001: report circulated to PROB on 2026-06; agencies: PROB -> PROB, WAST)
$ susr show $ref --format csv | grep circulations,2026-06
circulations,2026-06,circulated,report
circulations,2026-06,agencies,"PROB,WAST"
$ susr log --case $ref --format csv | grep circulated
5,2026-11-22T09:00:00Z,root,,2026-05-29,CV-2026-001,,circulated,agencies,,"SWP, UHB",,d322ab74b019fa8e9d1295c1aa4350f6a66b32efa22d1532bdafc29d879fd833
5,2026-11-22T09:00:00Z,root,,2026-05-29,CV-2026-001,,circulated,what,,plan,,d322ab74b019fa8e9d1295c1aa4350f6a66b32efa22d1532bdafc29d879fd833
6,2026-11-22T09:00:00Z,root,Review Manager,2026-06,CV-2026-001,,circulated,agencies,,PROB,7,9263dab19fb37166be749b35ed3d7157839e793646bfe0ce702473fc9765bc63
6,2026-11-22T09:00:00Z,root,Review Manager,2026-06,CV-2026-001,,circulated,what,,report,7,9263dab19fb37166be749b35ed3d7157839e793646bfe0ce702473fc9765bc63
