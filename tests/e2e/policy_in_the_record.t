# The policy that judges stands in the record: last quarter's paper is judged by last quarter's limits.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ susr refer --by SWP --criteria dhr --on 2026-01-05 --dry-run
$ SUSR_NOW=2026-06-01T09:00:00Z susr refer --by SWP --criteria dhr --on 2026-01-05
$ SUSR_NOW=2026-06-01T09:05:00Z susr decide CV-2026-001 --outcome susr --criteria dhr --rationale Met --on 2026-01-20
$ SUSR_NOW=2026-06-01T09:10:00Z susr sign-off CV-2026-001 --outcome agreed --on 2026-01-21
$ SUSR_NOW=2026-06-30T17:00:00Z susr overdue --format csv

# Somebody gives the first panel a year. Until something is recorded, a note says that the file is not what
# is on record; what it judges is on standard output.
$ sed -i 's/^months = 2$/months = 14/; s/^due-soon-days = 28 /due-soon-days = 14 /' susr.toml
$ susr overdue
$ susr overdue --as-of 2026-06-30 --format csv
$ susr log --since 2026-07-01 --format csv

# As it was known, the paper is judged by the policy of that day, and says what it said.
$ susr overdue --known-on 2026-06-30 --format csv
$ susr report reviews --known-on 2026-06-30 --format csv --columns case,rule,due_on,status

# The next entry records what changed.
$ susr record CV-2026-001 wg-notification --on 2026-01-21 --dry-run
$ susr record CV-2026-001 wg-notification --on 2026-01-21
$ susr record CV-2026-001 first-panel --on 2026-03-30
$ susr overdue --quiet
$ susr log --format csv --columns event,case,kind,field,old,new | grep policy
$ susr log --since 2026-11-01
$ susr overdue --known-on 2026-06-30 --format csv
$ susr overdue --known-on 2026-11-22 --format csv
$ susr verify | sed 's/[0-9a-f]\{64\}/HASH/'

# What was in force on a day.
$ susr config show --known-on 2026-06-30 --format csv | grep first-panel
$ susr config show --known-on 2026-11-22 --format csv | grep -E 'first-panel.months|due-soon'
$ susr config show --known-on 2026-05-31
$ susr config check --known-on 2026-06-30
$ susr overdue --known-on 2026-05-31

# A policy in the record is not corrected.
$ susr correct 1 --void --reason x

# Each board of several is judged by the one configuration that is given.
$ cp susr.db other.db
$ susr list --store susr.db --store other.db --known-on 2026-11-22 --format csv --columns case

# It is part of what is sealed.
$ trigger=$(sqlite3 susr.db "SELECT sql FROM sqlite_schema WHERE name = 'events_are_not_changed'")
$ sqlite3 susr.db "DROP TRIGGER events_are_not_changed; UPDATE events SET payload = replace(payload, 'months = 2\n', 'months = 9\n') WHERE sequence = 1; $trigger"
$ susr verify --columns check,result,event,detail --format csv
$ susr overdue --known-on 2026-06-30
