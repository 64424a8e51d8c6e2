# Families are invited, or it is said why not; and what they said counts.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr record $ref family-invited --on 2026-03-02 --quiet
$ susr record $ref family-invited --on 2026-05-11 --quiet
$ susr record-contribution $ref --from family --how 'Met the reviewer twice' --changed 'A question was added to the terms of reference' --on 2026-06-01
! susr: recorded 7: CV-2026-001: contribution recorded on 2026-06-01 (from: family)
$ susr record-contribution $ref --from representative --how 'By letter' --changed 'Nothing: it confirmed the timeline' --on 2026-06-20 --by 'Reviewer 4' --dry-run
! susr: dry run, nothing recorded: CV-2026-001: contribution recorded on 2026-06-20 (from: representative)
$ susr record-contribution $ref --from representative --how 'By letter' --changed 'Nothing: it confirmed the timeline' --on 2026-06-20 --by 'Reviewer 4'
! susr: recorded 8: CV-2026-001: contribution recorded on 2026-06-20 (from: representative)
$ susr record-contribution $ref --from neighbour --how 'A call' --changed 'Nothing'
! susr: record-contribution: --from 'neighbour': unknown value
! hint: expected one of: family, adult, child, representative
[2]
$ susr record-contribution $ref --from family
! susr: record-contribution: --how is missing
! susr: record-contribution: --changed is missing
! hint: try 'susr record-contribution --help'
[2]
$ susr report families --format csv
case,stage,status,invitations,first_invited_on,last_invited_on,not_invited_on,reason,contributions,heard,last_heard_on,published_on
CV-2026-001,review,heard,2,2026-03-02,2026-05-11,,,2,"family,representative",2026-06-20,
$ susr show $ref --format csv | grep contributions
contributions,2026-06-01,from,family
contributions,2026-06-01,how,Met the reviewer twice
contributions,2026-06-01,changed,A question was added to the terms of reference
contributions,2026-06-20,from,representative
contributions,2026-06-20,how,By letter
contributions,2026-06-20,changed,Nothing: it confirmed the timeline
$ susr correct --last --set from=adult --reason 'It was the adult'
! susr: recorded 9: event 8 corrected (CV-2026-001: contribution recorded on 2026-06-20 (from: representative); from: representative -> adult)
$ susr report families --format json | grep '"heard"'
{"case":"CV-2026-001","stage":"review","status":"heard","invitations":2,"first_invited_on":"2026-03-02","last_invited_on":"2026-05-11","not_invited_on":null,"reason":null,"contributions":2,"heard":"family,adult","last_heard_on":"2026-06-20","published_on":null}
# A review is published without an invitation: check asks for one, or for the reason.
$ other=$(susr refer --by UHB --criteria apr --on 2026-02-01 --quiet)
$ susr decide $other --outcome susr --criteria apr --rationale 'The criteria are met' --on 2026-02-10 --quiet
$ susr sign-off $other --outcome agreed --on 2026-02-11 --quiet
$ susr record $other published --on 2026-09-01 --quiet
$ susr check --case $other --format csv | grep family
published-family-not-invited,CV-2026-002,CV-2026-002,2026-09-01,
$ susr record $other family-not-invited --on 2026-08-01 --quiet
$ susr check --case $other --format csv | grep family
published-family-not-invited,CV-2026-002,CV-2026-002,2026-09-01,
$ susr correct --last --set 'note=No family could be found' --reason 'The reason was missing' --quiet
$ susr check --case $other --format csv | grep family
[1]
$ susr report families
Test Board: Families and others who contribute
As at 22 November 2026. Record 650d53da, schema 7, susr 0.1.0.

Case         Status                      Invitations  First invited  Not invited  Contributions
  Reason
CV-2026-001  Heard                                 2  2026-03-02                              2
  Stage: Review under way  Heard: Family, Adult  Last heard: 2026-06-20
CV-2026-002  Not invited, with a reason            0                 2026-08-01               0
  No family could be found
  Stage: Complete, in follow-up  Published: 2026-09-01

What each contribution changed is in 'susr show CASE'.
Log head: 15 07d14dadcdcb1d1a.
$ susr report families --status not-invited --as-of 2026-07-31 --format csv
case,stage,status,invitations,first_invited_on,last_invited_on,not_invited_on,reason,contributions,heard,last_heard_on,published_on
$ susr report families --as-of 2026-05-31
Test Board: Families and others who contribute
As at 31 May 2026. Record 650d53da, schema 7, susr 0.1.0.
8 entries took effect by 31 May 2026 but were recorded after it. Use --known-on 2026-05-31 to leave
them out.

Case         Stage             Status            Invitations  First invited
CV-2026-001  Review under way  Invited                     2  2026-03-02
CV-2026-002  Review under way  Nothing recorded            0

What each contribution changed is in 'susr show CASE'.
Log head: 12 3525b3b69755d7dd.
