# What the Delivery Group made of an audit or an inspection.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr learning-source --type inspection --title 'Joint inspection of child protection' --received 2026-02-08 --reported-by SWP --on 2026-02-10 --quiet); echo $ref
$ susr learning-source --type audit --title 'Audit of referrals' --on 2026-03-02 --quiet
$ susr learning-source --type audit --title 'Audit of strategy meetings' --received 2026-03-09 --on 2026-03-02
$ susr learning-source --type audit --title 'Audit of strategy meetings' --reported-by XYZ --on 2026-03-02

# Both wait.
$ susr report sources
$ susr consider $ref --meeting 2026-03-12 --outcome actions --dry-run --on 2026-03-13
$ susr consider $ref --meeting 2026-02-01 --outcome actions --on 2026-03-13
$ susr consider $ref --meeting 2026-03-12 --outcome accepted --on 2026-03-13
$ susr consider $ref --meeting 2026-03-12 --outcome noted --note 'Three actions on referrals' --on 2026-03-13 --by 'Business Manager'
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-10-30 --on 2026-03-14 --quiet
$ susr report sources --status waiting --format csv
$ susr report sources --status considered --format csv --columns case,received_on,reported_by,considered_on,consideration,note,actions,actions_open
$ susr report sources --agency SWP --as-of 2026-03-12 --format csv --columns case,status,days_waiting
$ susr report sources --from 2026-03-01 --to 2026-03-31 --language cy
$ susr show $ref

# The outcome was wrong.
$ susr correct --last --set outcome=actions --reason 'The minute says so' --on 2026-03-14
$ susr correct 4 --set outcome=actions --reason 'The minute says so' --on 2026-03-20
$ susr report sources --case $ref --format csv --columns case,consideration
$ susr log --case $ref --oneline

# A case that was referred is no learning source.
$ susr refer --by SWP --criteria dhr --on 2026-03-01 --quiet
$ susr consider CV-2026-003 --meeting 2026-03-12 --outcome noted --on 2026-03-13
