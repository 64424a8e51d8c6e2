$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
$ susr refer --by SWP --criteria dhr --on 2026-03-04
$ susr challenge CV-2026-001 --text 'Why were the first two weeks lost?' --to 'Business Manager' --due 2026-04-01 --on 2026-03-10 --by 'Case Review Group'
$ echo 'The timeline leaves out the school' > text.txt; susr challenge CV-2026-001 --text-file text.txt --to 'Review panel' --on 2026-03-20
$ susr report challenges --as-of 2026-04-01
$ susr report challenges --as-of 2026-04-03 --format csv
$ susr report challenges --status overdue --as-of 2026-04-03 --format csv --columns item,days_overdue
$ susr report challenges --language cy --as-of 2026-04-03
$ susr check --as-of 2026-04-03
$ susr show CV-2026-001 --as-of 2026-04-03
$ susr show CV-2026-001/C1 --as-of 2026-04-03

# What can't be.
$ susr challenge CV-2026-001 --text T --to 'Business Manager' --due 2026-03-09 --on 2026-03-10
$ susr challenge CV-2026-001 --text T
$ susr challenge CV-2026-001 --text T --to Chair --dry-run
