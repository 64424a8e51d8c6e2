# A review that can't go on is put before those who can help.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr escalate $ref --to board --reason 'No reviewer for four months' --on 2026-05-04 --dry-run
$ susr escalate $ref --to delivery-group --reason 'No reviewer' --on 2026-04-04
$ susr escalate $ref --to board --reason 'No reviewer for four months' --on 2026-05-04 --by 'Business Manager'
$ susr escalate $ref --to boards --reason 'No reviewer'
$ susr escalate CV-2026-009 --to board --reason 'No reviewer'

# The latest counts. Scripts that read actions find them in the same columns as before.
$ susr report escalations
$ susr report escalations --format csv
$ susr report escalations --as-of 2026-05-03 --format csv --columns item,kind,escalated_to,escalated_on,reason,days_open
$ susr report escalations --agency SWP --format csv --columns item
$ susr report board --format csv | grep escalated-reviews
$ susr report board --as-of 2026-05-04 --detail --format csv | grep escalated-reviews
$ susr show $ref --as-of 2026-05-04 --format csv | grep -i escalat
$ susr report escalations --language cy --as-of 2026-05-04

# It was to the national level.
$ susr correct --last --set to=national --reason 'The minute says so' --on 2026-05-05
$ susr report escalations --format csv --columns item,kind,escalated_to
