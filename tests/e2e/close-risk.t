# A risk that no longer threatens.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet)
$ id=$(susr raise-risk $ref --text 'No one to chair' --owner 'Business Manager' --likelihood high --on 2026-01-12 --quiet); echo $id
$ susr close-risk $id --reason 'The post is filled' --on 2026-02-02 --dry-run
$ susr close-risk $id --reason 'The post is filled' --on 2026-02-02 --by 'Business Manager'
$ susr close-risk $id --reason 'The post is filled' --on 2026-02-03
$ susr close-risk $ref/K2 --reason 'The post is filled'
$ susr close-risk $ref/A1 --reason 'The post is filled'
$ susr report risks --status open --format csv --columns item
$ susr report risks --status closed --format csv
$ susr report risks --as-of 2026-02-01 --format csv --columns item,status
$ susr report risks --from 2026-02-01 --format csv --columns item
$ susr show $id --as-of 2026-02-02

# It was closed on another day; then it was not closed after all.
$ susr correct --last --effective 2026-02-09 --reason 'The letter came later'
$ susr report risks --format csv --columns item,closed_on,days_open
$ susr correct 4 --void --reason 'The post is vacant again'
$ susr report risks --format csv --columns item,status,close_reason
