A recommendation that was made before is noticed when it is made, and 'report repeated' shows what became
of the earlier one. The material on a theme comes from every review.

$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ first=$(susr learning-source --kind audit --title 'Audit of discharge' --on 2024-02-05 --quiet)
! susr: learning-source: unknown option
! hint: try 'susr learning-source --help'
[2]
$ susr recommend $first --text 'Share the discharge plan with every agency that visits.' --theme discharge --on 2024-03-04
! susr: recommend: CASE is missing
! hint: try 'susr recommend --help'
[2]
$ susr assign-action $first --title 'Agree a form for discharge' --lead UHB --due 2024-09-30 --recommendation 1 --on 2024-04-08
! susr: assign-action: CASE is missing
! hint: try 'susr assign-action --help'
[2]
$ second=$(susr learning-source --kind inspection --title 'Joint inspection' --on 2026-01-12 --quiet)
! susr: learning-source: unknown option
! hint: try 'susr learning-source --help'
[2]
$ susr recommend $second --text 'Share the discharge plan with every agency that visits!' --theme discharge --on 2026-02-02
! susr: recommend: CASE is missing
! hint: try 'susr recommend --help'
[2]

# With --dry-run too. Within one case nothing is compared, and what only shares a few words is not meant.
$ susr recommend $second --text 'SHARE the discharge plan, with every agency who visits' --on 2026-02-02 --dry-run
! susr: recommend: CASE is missing
! hint: try 'susr recommend --help'
[2]
$ susr recommend $second --text 'Hear the child' --on 2026-02-02
! susr: recommend: CASE is missing
! hint: try 'susr recommend --help'
[2]

# What became of the earlier one.
$ susr report repeated --as-of 2026-11-22
Example Board: Repeated recommendations
As at 22 November 2026. Record empty, schema 6, susr 0.1.0.

Recommendations of different cases that are at least 80% alike, counted in the groups of three
characters they share. 100% is the same text, apart from case and punctuation.
Log head: 0.
$ susr report repeated --as-of 2026-11-22 --format csv --columns item,likeness_percent,earlier_item,earlier_status,actions,overdue
item,likeness_percent,earlier_item,earlier_status,actions,overdue
$ susr report repeated --theme training --from 2026-01-01 --to 2026-12-31 --likeness 0.5 --case $first --format csv
! susr: no such case
! hint: 'susr list' shows all cases; 'susr refer' registers one
[1]
$ susr report repeated --likeness 0.4
! susr: report: --likeness '0.4': expected a number from 0.5 to 1 with at most two decimals
! hint: 0.8 finds nearly the same text, and 1 only the same
[2]
$ susr report repeated --likeness 0.755
! susr: report: --likeness '0.755': expected a number from 0.5 to 1 with at most two decimals
! hint: 0.8 finds nearly the same text, and 1 only the same
[2]
$ susr report actions --likeness 0.9
! susr: report actions: --likeness can't be used with this report
! hint: 'susr report --list' shows the options each report takes
[2]

# The material on a theme.
$ susr report analysis --theme discharge --as-of 2026-11-22
Example Board: Analysis of the theme discharge
As at 22 November 2026. Record empty, schema 6, susr 0.1.0.

Actions are those that come from a recommendation or a finding on the theme. Impact is the latest
assessment. A case counts in each year in which anything was recorded.
Log head: 0.
$ susr report analysis --theme discharge --as-of 2026-11-22 --format csv --columns section,item,on,text,comes_from,status,period,recommendations
section,item,on,text,comes_from,status,period,recommendations
$ susr report analysis
! susr: report analysis: --theme is missing
! hint: try 'susr report --help'
[2]
$ susr report analysis --theme unheard
! susr: that theme is not in the configuration or the record
! hint: expected one of: Welsh language, assessment, carers, coercive control, culture and faith, discharge, disguised compliance, domestic abuse, education, escalation, exploitation, family, hidden harm, housing, information sharing, mental capacity, mental health, multi-agency working, neglect, offensive weapons, pre-birth, professional curiosity, recording, risk assessment, self-neglect, substance misuse, suicide, supervision, training, transition to adulthood, voice of the adult, voice of the child, was not brought
[1]
