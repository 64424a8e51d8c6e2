# Families are invited, or it is said why not; and what they said counts.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet)
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr record $ref family-invited --on 2026-03-02 --quiet
$ susr record $ref family-invited --on 2026-05-11 --quiet
$ susr record-contribution $ref --from family --how 'Met the reviewer twice' --changed 'A question was added to the terms of reference' --on 2026-06-01
$ susr record-contribution $ref --from representative --how 'By letter' --changed 'Nothing: it confirmed the timeline' --on 2026-06-20 --by 'Reviewer 4' --dry-run
$ susr record-contribution $ref --from representative --how 'By letter' --changed 'Nothing: it confirmed the timeline' --on 2026-06-20 --by 'Reviewer 4'
$ susr record-contribution $ref --from neighbour --how 'A call' --changed 'Nothing'
$ susr record-contribution $ref --from family
$ susr report families --format csv
$ susr show $ref --format csv | grep contributions
$ susr correct --last --set from=adult --reason 'It was the adult'
$ susr report families --format json | grep '"heard"'
# A review is published without an invitation: check asks for one, or for the reason.
$ other=$(susr refer --by UHB --criteria apr --on 2026-02-01 --quiet)
$ susr decide $other --outcome susr --criteria apr --rationale 'The criteria are met' --on 2026-02-10 --quiet
$ susr sign-off $other --outcome agreed --on 2026-02-11 --quiet
$ susr record $other published --on 2026-09-01 --quiet
$ susr check --case $other --format csv | grep family
$ susr record $other family-not-invited --on 2026-08-01 --quiet
$ susr check --case $other --format csv | grep family
$ susr correct --last --set 'note=No family could be found' --reason 'The reason was missing' --quiet
$ susr check --case $other --format csv | grep family
$ susr report families
$ susr report families --status not-invited --as-of 2026-07-31 --format csv
$ susr report families --as-of 2026-05-31
