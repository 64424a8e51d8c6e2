# Every partner considers the learning, and those that lead no action say so.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet)
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals' --lead SS --due 2027-03-31 --on 2026-05-01 --quiet
$ susr circulate $ref --to SS --to HOU --on 2026-06-01 --quiet
$ susr record $ref published --on 2026-07-01 --quiet
$ susr acknowledge $ref --agency HOU --on 2026-06-20 --note 'Considered by the senior managers'
$ susr acknowledge $ref --agency EDU --on 2026-07-10 --by 'Business Manager' --dry-run
$ susr acknowledge $ref --agency EDU --on 2026-07-10 --by 'Business Manager'
$ susr acknowledge $ref --agency NHS
$ susr acknowledge $ref
$ susr acknowledge CV-2026-009 --agency SWP
$ susr report cognisance
$ susr report cognisance --agency HOU --format json
$ susr report cognisance --as-of 2026-06-15 --format csv
# No clock runs until the board sets one.
$ susr overdue --kind acknowledgement
$ susr overdue --as-of 2026-07-31
$ printf '\n[learning]\nacknowledge-within = "28 days"\n' >> susr.toml
$ susr overdue --kind acknowledgement --as-of 2026-07-29
$ susr overdue --kind acknowledgement --as-of 2026-07-30 --format csv
$ susr overdue --as-of 2026-07-15 --within 28d --agency WAST
$ susr overdue --kind acknowledgement --as-of 2026-07-30 --area Vale --agency TS
$ susr overdue --kind acknowledgement --escalate
$ susr report cognisance --status outstanding --as-of 2026-07-30
$ susr acknowledge $ref --agency WAST --on 2026-07-29
$ susr overdue --as-of 2026-07-30 --agency WAST
# A correction takes the acknowledgement back.
$ susr correct --last --void --reason 'It was another review'
$ susr overdue --as-of 2026-07-30 --agency WAST --exit-code --quiet
$ susr log --case $ref --format csv | grep acknowledged
$ susr show $ref --format csv | grep acknowledgements
