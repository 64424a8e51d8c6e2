The paper of each meeting: what it must decide, what changed since the last one, what is late, what waits.

$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
$ ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet)
$ susr decide $ref --outcome susr --criteria cpr --rationale Met --on 2026-01-12
$ susr sign-off $ref --outcome agreed --on 2026-01-13
$ susr recommend $ref --text 'Share what is known' --level national --on 2026-02-02
$ susr recommend $ref --text 'Train the staff' --on 2026-02-02
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-04-30 --recommendation 1 --on 2026-02-09
$ susr assign-action $ref --title 'Hold a course' --lead UHB --due 2026-12-31 --on 2026-02-09
$ susr complete-action $ref/A2 --evidence 'Register of the course' --on 2026-10-01
$ susr escalate-action $ref/A1 --to board --reason 'No answer' --on 2026-10-05
$ susr learning-source --kind audit --title 'Audit of discharge' --on 2026-10-12
$ susr refer --by UHB --criteria apr --on 2026-11-02

# The Case Review Group decides on referrals and on what is to be done about recommendations.
$ susr report crg --since 2026-09-30 --as-of 2026-11-22

# The Delivery Group ratifies.
$ susr report delivery-group --since 2026-09-30 --as-of 2026-11-22

# The board takes what was escalated to it.
$ susr report operational-board --as-of 2026-11-22

# The Strategy Group looks at what is national.
$ susr report strategy-group --as-of 2026-11-22

# In CSV a paper has the length of each list, and with --detail the ids.
$ susr report crg --as-of 2026-11-22 --detail --format csv --columns section,measure,n,items
$ susr report crg --since 2026-12-01 --as-of 2026-11-22
$ susr report crg --language cy --as-of 2026-11-22
