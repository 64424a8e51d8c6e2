# What might keep a review or an action from its end.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ action=$(susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-12-31 --on 2026-02-01 --quiet)
$ susr raise-risk $ref --text 'The inquest may delay publication' --owner 'Business Manager' --likelihood medium --on 2026-03-02
$ susr raise-risk $action --text 'No budget after March' --owner 'Head of service' --likelihood high --on 2026-03-09 --by 'Review Manager'
$ susr raise-risk $ref/R1 --text 'x' --owner 'Head of service' --likelihood high
$ susr raise-risk $ref/A9 --text 'x' --owner 'Head of service' --likelihood high
$ susr raise-risk $ref --text 'x' --owner 'Head of service' --likelihood certain
$ susr raise-risk $ref --text 'x' --owner 'Head of service' --likelihood low --dry-run

# Open risks, the likeliest first.
$ susr report risks
$ susr report risks --format csv
$ susr report risks --agency SWP --format csv --columns item,likelihood
$ susr report risks --agency UHB --format csv --columns item
$ susr report risks --as-of 2026-03-08 --format csv --columns item,days_open
$ susr report escalations
$ susr report escalations --format csv --columns item,title,kind,owner,likelihood,days_open
$ susr report board --format csv | grep open-risks
$ susr show $action --as-of 2026-03-09
$ susr show $ref/k2 --as-of 2026-03-09
$ susr report risks --language cy
