# What people type first.
$ susr help | head -3
susr records a regional safeguarding board's reviews and actions, and tracks their deadlines.

Usage: susr COMMAND [options]
$ susr help refer | head -3
Register a referral to the Case Review Group

Usage: susr refer --by AGENCY [--criteria LIST] [--reference R] [--received D]
$ susr help nothing
! susr: unknown command
! hint: 'susr help' lists all commands
[2]
$ susr version
susr 0.1.0
$ susr -V
susr 0.1.0
$ susr -v
susr 0.1.0

# The beginning of a command, a word that means one, and one that is spelled nearly so.
$ susr assign
! susr: unknown command 'assign'
! hint: did you mean 'assign-action'? 'susr help' lists all commands
[2]
$ susr complete
! susr: unknown command 'complete'
! hint: did you mean 'complete-action'? 'susr help' lists all commands
[2]
$ susr add
! susr: unknown command 'add'
! hint: did you mean 'refer', 'assign-action', 'recommend'? 'susr help' lists all commands
[2]
$ susr delete CV-2026-001
! susr: unknown command 'delete'
! hint: did you mean 'correct', 'step-down-action'? 'susr help' lists all commands
[2]
$ susr ovredue
! susr: unknown command 'ovredue'
! hint: did you mean 'overdue'? 'susr help' lists all commands
[2]
$ susr frobnicate
! susr: unknown command
! hint: 'susr help' lists all commands
[2]
$ susr list --formt csv
! susr: list: unknown option '--formt'
! hint: did you mean '--format'?
[2]

# A day in words is the day in London, and is said as a date.
$ susr init --board 'Example Board' --prefix CV --area Cardiff 2>/dev/null
$ susr refer --by SWP --criteria apr --on yesterday
CV-2026-001
! susr: note: --on yesterday is 2026-11-21
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-11-21
$ susr list --as-of -7d
Nothing to show.
Log head: 0.
! susr: note: --as-of -7d is 2026-11-15
! susr: note: 2026-11-15 is before the first entry on record, which took effect on 2026-11-21
$ susr overdue --as-of 'last monday'
Log head: 0.
Nothing overdue. Open items checked: 0. As at 16 November 2026.
! susr: note: --as-of last monday is 2026-11-16
! susr: note: 2026-11-16 is before the first entry on record, which took effect on 2026-11-21
$ susr overdue --as-of tomorrow
! susr: overdue: --as-of 'tomorrow': not a valid date
! hint: use a date from 1900 to 2199, such as 2026-03-31
[2]
$ TZ=Pacific/Kiritimati SUSR_NOW=2026-03-31T23:30:00Z susr list --as-of today
Nothing to show.
Log head: 0.
! susr: note: --as-of today is 2026-04-01
! susr: note: 2026-04-01 is before the first entry on record, which took effect on 2026-11-21
$ susr overdue --as-of 31/03/2026
! susr: overdue: --as-of '31/03/2026': dates are written like 2026-03-31
! hint: did you mean 2026-03-31?
[2]
$ susr overdue --as-of 31/02/2026
! susr: overdue: --as-of '31/02/2026': no such day
! hint: use a date from 1900 to 2199, such as 2026-03-31
[2]
