$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.

# The reference, alone, is what a script keeps.
$ ref=$(susr refer --by SWP --criteria dhr,mhhr --received 2026-03-02 --on 2026-03-04 --event-date 2026-02 --summary 'Referral by the police')
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-03-04
$ echo "$ref"
CV-2026-001
$ susr refer --by UHB --criteria apr --on 2026-03-05
CV-2026-002
! susr: recorded 3: CV-2026-002 referred by UHB on 2026-03-05
$ susr refer --by UHB --criteria apr --on 2025-12-31
CV-2025-001
! susr: recorded 4: CV-2025-001 referred by UHB on 2025-12-31
$ susr report referrals --format csv --columns case,agency,criteria,referred_on,received_on,event_date
case,agency,criteria,referred_on,received_on,event_date
CV-2026-001,SWP,"dhr,mhhr",2026-03-04,2026-03-02,2026-02
CV-2026-002,UHB,apr,2026-03-05,,
CV-2025-001,UHB,apr,2025-12-31,,

# A reference of one's own may have spaces. The pattern's numbers go on past one taken by hand.
$ susr refer --by SS --criteria cpr --reference 'WG S71 2026' --on 2026-04-01
WG S71 2026
! susr: recorded 5: WG S71 2026 referred by SS on 2026-04-01
$ susr refer --by SS --criteria cpr --reference CV-2026-003 --on 2026-04-01
CV-2026-003
! susr: recorded 6: CV-2026-003 referred by SS on 2026-04-01
$ susr refer --by SS --criteria cpr --on 2026-04-02
CV-2026-004
! susr: recorded 7: CV-2026-004 referred by SS on 2026-04-02
$ susr refer --by SS --criteria cpr --reference CV-2026-001
! susr: cannot use the reference 'CV-2026-001': a case with that reference already exists
! hint: see it with 'susr show'
[1]
$ susr refer --by SS --criteria cpr --reference CV-2026/9
! susr: cannot use the reference 'CV-2026/9': can't contain '/', which separates a case from its actions
[1]

# dardr is what a Domestic Homicide Review is now called.
$ susr refer --by SWP --criteria dardr --on 2026-05-01
CV-2026-005
! susr: recorded 8: CV-2026-005 referred by SWP on 2026-05-01
$ susr report referrals --case CV-2026-005 --format csv --columns case,criteria
case,criteria
CV-2026-005,dhr

# A case from before SUSR began is asked about.
$ susr refer --by SWP --criteria cpr --on 2024-09-30
CV-2024-001
! susr: recorded 9: CV-2024-001 referred by SWP on 2024-09-30
! susr: note: CV-2024-001 was referred before SUSR began on 2024-10-01, but is recorded as a SUSR case. Give --regime legacy if it keeps its older type.
$ susr refer --by SWP --criteria cpr --on 2024-09-30 --regime legacy
CV-2024-002
! susr: recorded 10: CV-2024-002 referred by SWP on 2024-09-30

# What can't be.
$ susr refer --by SPW --criteria dhr
! susr: cannot refer CV-2026-006: no such agency in the configuration
! hint: did you mean 'SWP'? expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr refer --by SWP --criteria dhr --on 2026-11-23
! susr: cannot refer CV-2026-006: 2026-11-23 is in the future; today is 2026-11-22
! hint: record it once it has happened
[1]
$ susr refer --by SWP --criteria dhr --on 2026-11-20 --received 2026-11-21
! susr: cannot refer CV-2026-006 on 2026-11-20: it was received after it was referred to the Case Review Group
[1]
$ susr refer --by SWP --criteria dhr --on 2026-11-20 --event-date 2026-11-21
! susr: cannot refer CV-2026-006 on 2026-11-20: the event date is after the referral
[1]
$ susr refer --by SWP --criteria drh,cpr --on 2026-02-30
! susr: refer: --criteria 'drh,cpr': unknown criterion
! hint: did you mean 'dhr'? expected one of: apr, cpr, dhr, mhhr, owhr
! susr: refer: --on '2026-02-30': no such day
! hint: use a date such as 2026-03-31, or just 2026-03 or 2026 if that is all you know
[2]
$ susr refer --criteria dhr --summary $'bell \a'
! susr: refer: --by is missing
! susr: refer: --summary: it contains the control character U+0007
! hint: try 'susr refer --help'
[2]

# A rehearsal makes every check and records nothing.
$ susr refer --by SWP --criteria dhr --dry-run
CV-2026-006
! susr: dry run, nothing recorded: CV-2026-006 referred by SWP on 2026-11-22
$ susr refer --by XXX --criteria dhr --dry-run
! susr: cannot refer CV-2026-006: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr list --columns case --format csv
case
CV-2026-001
CV-2026-002
CV-2025-001
WG S71 2026
CV-2026-003
CV-2026-004
CV-2026-005
CV-2024-001
CV-2024-002

# The day of an old referral may not be on record: no time limit runs from it.
$ susr refer --by SS --criteria cpr --regime legacy --reference 'Old 1' --on 2019 --referral-day-unknown
Old 1
! susr: recorded 11: Old 1 referred by SS on 2019
$ susr report referrals --case 'Old 1' --format csv --columns case,regime,referred_on
case,regime,referred_on
Old 1,legacy,

# What was recorded and then could not be printed is recorded, and that is said.
$ susr refer --by SS --criteria cpr > /dev/full
! susr: recorded 12: CV-2026-006 referred by SS on 2026-11-22
! susr: cannot write to standard output: No space left on device
! hint: the entry was recorded all the same: see 'susr log'
[1]
$ susr list --columns case --format csv | tail -1
CV-2026-006
# A note that nobody can be told is no failure.
$ susr refer --by SS --criteria cpr --dry-run 2> /dev/full
CV-2026-007

# The referrer need not know the criteria; the decision sets them. 'check' lists a review that has none.
$ susr refer --by SWP --on 2026-06-01 --reference 'NO CRITERIA 1'
NO CRITERIA 1
! susr: recorded 13: NO CRITERIA 1 referred by SWP on 2026-06-01
$ susr decide 'NO CRITERIA 1' --outcome susr --rationale 'Met' --on 2026-06-08
! susr: cannot record a decision on NO CRITERIA 1 on 2026-06-08: a SUSR must meet at least one criterion
! hint: give the criteria with --criteria
[1]
$ susr decide 'NO CRITERIA 1' --outcome mapf --rationale 'Not met' --on 2026-06-08
! susr: recorded 14: NO CRITERIA 1 decided on 2026-06-08: mapf
$ susr sign-off 'NO CRITERIA 1' --outcome overturned --instead susr --on 2026-06-10
! susr: recorded 15: NO CRITERIA 1 signed off on 2026-06-10: overturned
$ susr check --case 'NO CRITERIA 1' --format csv --columns finding,case,on
finding,case,on
susr-without-criteria,NO CRITERIA 1,2026-06-08
not-notified,NO CRITERIA 1,2026-06-08
[8]
$ susr decide 'NO CRITERIA 1' --outcome susr --criteria mhhr --rationale 'Found since' --on 2026-06-12
! susr: recorded 16: NO CRITERIA 1 decided on 2026-06-12: susr
$ susr sign-off 'NO CRITERIA 1' --outcome agreed --on 2026-06-12
! susr: recorded 17: NO CRITERIA 1 signed off on 2026-06-12: agreed
$ susr check --case 'NO CRITERIA 1' --format csv --columns finding,case,on
finding,case,on
not-notified,NO CRITERIA 1,2026-06-12
[8]
$ printf 'case,agency,referred_on,outcome,decided_on,criteria_met\nNO CRITERIA 2,SWP,2026-06-01,susr,2026-06-08,cpr\nNO CRITERIA 3,SWP,2026-06-02,,,\n' > referrals.csv; susr import referrals referrals.csv
! susr: note: referrals: added 2, changed 0, unchanged 0; rows rejected 0, repeated 0; events 3
$ susr report referrals --format csv --columns case,criteria,outcome | tail -2
NO CRITERIA 2,,susr
NO CRITERIA 3,,
