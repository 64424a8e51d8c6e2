$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria dhr,mhhr --on 2026-03-04
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-03-04
$ susr decide CV-2026-001 --outcome susr --criteria dhr,mhhr --rationale 'Both are met' --immediacy urgent --on 2026-03-18
! susr: recorded 3: CV-2026-001 decided on 2026-03-18: susr
$ susr list --columns case,stage,outcome --format csv
case,stage,outcome
CV-2026-001,sign-off,

# It may be revised; what counts is what the Chair signed off.
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-03-25
! susr: recorded 4: CV-2026-001 signed off on 2026-03-25: agreed
$ susr decide CV-2026-001 --outcome susr --criteria dhr --rationale 'Mental health criterion lapsed' --on 2026-04-10
! susr: recorded 5: CV-2026-001 decided on 2026-04-10: susr
$ susr list --columns case,stage,criteria,outcome --format csv
case,stage,criteria,outcome
CV-2026-001,review,"dhr,mhhr",susr
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-04-12
! susr: recorded 6: CV-2026-001 signed off on 2026-04-12: agreed
$ susr list --columns case,stage,criteria,outcome --format csv
case,stage,criteria,outcome
CV-2026-001,review,dhr,susr

# What can't be.
$ susr refer --by SWP --criteria cpr --on 2026-05-01
CV-2026-002
! susr: recorded 7: CV-2026-002 referred by SWP on 2026-05-01
$ susr decide CV-2026-002 --outcome susr --rationale 'No criteria named'
! susr: cannot record a decision on CV-2026-002 on 2026-11-22: a SUSR must meet at least one criterion
! hint: give the criteria with --criteria
[1]
$ susr decide CV-2026-002 --outcome mapf --criteria cpr --rationale 'Criteria met'
! susr: cannot record a decision on CV-2026-002 on 2026-11-22: a MAPF is for a case that doesn't meet the criteria
! hint: decide on a SUSR, or leave out --criteria
[1]
$ susr decide CV-2026-002 --outcome susr --criteria dhr --depth concise --rationale 'No depth'
! susr: cannot record a decision on CV-2026-002 on 2026-11-22: only an Adult or Child Practice Review can be concise or extended
! hint: leave out --depth, or include apr or cpr in --criteria
[1]
$ susr decide CV-2026-002 --outcome susr --criteria cpr --rationale 'Too soon' --on 2026-04-30
! susr: cannot record a decision on CV-2026-002 on 2026-04-30: it had not been referred to the Case Review Group by then
! hint: give a date on or after its referral
[1]
$ susr decide CV-2026-009 --outcome susr --criteria cpr --rationale 'No such case'
! susr: cannot record a decision on CV-2026-009: no case 'CV-2026-009'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ susr decide CV-2026-002 --outcome sus --rationale x --depth deep --immediacy now
! susr: decide: --outcome 'sus': unknown value
! hint: did you mean 'susr'? expected one of: susr, mapf, no-review
! susr: decide: --depth 'deep': unknown value
! hint: expected one of: concise, extended
! susr: decide: --immediacy 'now': unknown value
! hint: expected one of: routine, urgent
[2]
$ susr decide
! susr: decide: CASE is missing
! susr: decide: --outcome is missing
! susr: decide: --rationale is missing
! hint: try 'susr decide --help'
[2]
