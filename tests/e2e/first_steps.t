# What people type first.
$ susr help | head -3
$ susr help refer | head -3
$ susr help nothing
$ susr version
$ susr -V
$ susr -v

# The beginning of a command, a word that means one, and one that is spelled nearly so.
$ susr assign
$ susr complete
$ susr add
$ susr delete CV-2026-001
$ susr ovredue
$ susr frobnicate
$ susr list --formt csv

# A day in words is the day in London, and is said as a date.
$ susr init --board 'Example Board' --prefix CV --area Cardiff 2>/dev/null
$ susr refer --by SWP --criteria apr --on yesterday
$ susr list --as-of -7d
$ susr overdue --as-of 'last monday'
$ susr overdue --as-of tomorrow
$ TZ=Pacific/Kiritimati SUSR_NOW=2026-03-31T23:30:00Z susr list --as-of today
$ susr overdue --as-of 31/03/2026
$ susr overdue --as-of 31/02/2026
