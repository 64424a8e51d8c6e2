A recommendation that was made before is noticed when it is made, and 'report repeated' shows what became
of the earlier one. The material on a theme comes from every review.

$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
$ first=$(susr learning-source --kind audit --title 'Audit of discharge' --on 2024-02-05 --quiet)
$ susr recommend $first --text 'Share the discharge plan with every agency that visits.' --theme discharge --on 2024-03-04
$ susr assign-action $first --title 'Agree a form for discharge' --lead UHB --due 2024-09-30 --recommendation 1 --on 2024-04-08
$ second=$(susr learning-source --kind inspection --title 'Joint inspection' --on 2026-01-12 --quiet)
$ susr recommend $second --text 'Share the discharge plan with every agency that visits!' --theme discharge --on 2026-02-02

# With --dry-run too. Within one case nothing is compared, and what only shares a few words is not meant.
$ susr recommend $second --text 'SHARE the discharge plan, with every agency who visits' --on 2026-02-02 --dry-run
$ susr recommend $second --text 'Hear the child' --on 2026-02-02

# What became of the earlier one.
$ susr report repeated --as-of 2026-11-22
$ susr report repeated --as-of 2026-11-22 --format csv --columns item,likeness_percent,earlier_item,earlier_status,actions,overdue
$ susr report repeated --theme training --from 2026-01-01 --to 2026-12-31 --likeness 0.5 --case $first --format csv
$ susr report repeated --likeness 0.4
$ susr report repeated --likeness 0.755
$ susr report actions --likeness 0.9

# The material on a theme.
$ susr report analysis --theme discharge --as-of 2026-11-22
$ susr report analysis --theme discharge --as-of 2026-11-22 --format csv --columns section,item,on,text,comes_from,status,period,recommendations
$ susr report analysis
$ susr report analysis --theme unheard
