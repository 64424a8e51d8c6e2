$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: made susr.toml and susr.db; next, edit the agencies in the first
$ susr refer --by SWP --criteria dhr,mhhr --on 2026-03-04
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-03-04
$ susr decide CV-2026-001 --outcome susr --criteria dhr,mhhr --rationale 'Both are met' --immediacy urgent --on 2026-03-18
! susr: recorded 3: CV-2026-001 decided: susr on 2026-03-18
$ susr list --columns case,stage,outcome --format csv
case,stage,outcome
CV-2026-001,sign-off,

# It may be revised; what counts is what the Chair signed off.
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-03-25
! susr: recorded 4: CV-2026-001 signed off: agreed on 2026-03-25
$ susr decide CV-2026-001 --outcome susr --criteria dhr --rationale 'Mental health criterion lapsed' --on 2026-04-10
! susr: recorded 5: CV-2026-001 decided: susr on 2026-04-10
$ susr list --columns case,stage,criteria,outcome --format csv
case,stage,criteria,outcome
CV-2026-001,review,"dhr,mhhr",susr
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-04-12
! susr: recorded 6: CV-2026-001 signed off: agreed on 2026-04-12
$ susr list --columns case,stage,criteria,outcome --format csv
case,stage,criteria,outcome
CV-2026-001,review,dhr,susr

# What can't be.
$ susr refer --by SWP --criteria cpr --on 2026-05-01
CV-2026-002
! susr: recorded 7: CV-2026-002 referred by SWP on 2026-05-01
$ susr decide CV-2026-002 --outcome susr --rationale 'No criteria named'
! susr: cannot decide on CV-2026-002 on 2026-11-22: a SUSR must meet one criterion or more
! hint: name them with --criteria
[1]
$ susr decide CV-2026-002 --outcome mapf --criteria cpr --rationale 'Criteria met'
! susr: cannot decide on CV-2026-002 on 2026-11-22: a MAPF is for a case that does not meet the criteria
! hint: decide on a SUSR, or leave --criteria out
[1]
$ susr decide CV-2026-002 --outcome susr --criteria dhr --depth concise --rationale 'No depth'
! susr: cannot decide on CV-2026-002 on 2026-11-22: only an Adult or Child Practice Review is concise or extended
! hint: leave --depth out, or name apr or cpr with --criteria
[1]
$ susr decide CV-2026-002 --outcome susr --criteria cpr --rationale 'Too soon' --on 2026-04-30
! susr: cannot decide on CV-2026-002 on 2026-04-30: it was not yet referred to the Case Review Group on that day
! hint: give a day on or after its referral
[1]
$ susr decide CV-2026-009 --outcome susr --criteria cpr --rationale 'No such case'
! susr: cannot decide on CV-2026-009: there is no case 'CV-2026-009'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all
[1]
$ susr decide CV-2026-002 --outcome sus --rationale x --depth deep --immediacy now
! susr: decide: --outcome 'sus': it is not one of the values that are known
! hint: did you mean 'susr'? known are: susr, mapf, no-review
! susr: decide: --depth 'deep': it is not one of the values that are known
! hint: known are: concise, extended
! susr: decide: --immediacy 'now': it is not one of the values that are known
! hint: known are: routine, urgent
[2]
$ susr decide
! susr: decide: CASE is missing
! susr: decide: --outcome is missing
! susr: decide: --rationale is missing
! hint: try 'susr decide --help'
[2]
