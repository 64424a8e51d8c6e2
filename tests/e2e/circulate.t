# What is sent to partner agencies, and who has yet to acknowledge it.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
$ susr circulate $ref --to SWP
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr circulate $ref --to SWP --to uhb --on 2026-05-29
$ susr circulate $ref --what report --to PROB --on 2026-06 --by 'Review Manager' --dry-run
$ susr circulate $ref --what report --to PROB --on 2026-06 --by 'Review Manager'
$ susr circulate $ref --to UBH
$ susr circulate $ref --what minutes --to UHB
$ susr circulate $ref
$ susr show $ref --format csv | grep circulations
$ susr report cognisance --format csv
$ susr report cognisance --status outstanding --as-of 2026-05-31
$ susr correct --last --set 'agencies=PROB, WAST' --reason 'It went to the ambulance service too'
$ susr show $ref --format csv | grep circulations,2026-06
$ susr log --case $ref --format csv | grep circulated
