# A store of an older susr is brought to the schema of this one.
$ fixture="$DATA/../fixtures/schema-1"; cp "$fixture/susr.toml" .; sqlite3 susr.db < "$fixture/store.sql"
$ susr overdue --exit-code
! susr: cannot use the store susr.db: it has schema 1 and this program needs 4
! hint: bring it to this schema with 'susr migrate', which keeps a copy of it
[4]
$ susr refer --by SWP --criteria cpr
! susr: cannot use the store susr.db: it has schema 1 and this program needs 4
! hint: bring it to this schema with 'susr migrate', which keeps a copy of it
[4]
$ susr backup copy.db
! susr: cannot use the store susr.db: it has schema 1 and this program needs 4
! hint: bring it to this schema with 'susr migrate', which keeps a copy of it
[4]
$ susr migrate --dry-run
! susr: note: dry run: would keep susr.db as it was as susr.db.schema-1-2026-11-22T090000Z
! susr: note: dry run: could bring it from schema 1 to 4, and verified its 305 events
$ ls; sqlite3 susr.db 'PRAGMA user_version'
susr.db
susr.toml
1
$ susr migrate
! susr: note: kept susr.db as it was as susr.db.schema-1-2026-11-22T090000Z
! susr: note: brought it from schema 1 to 4, and verified its 305 events
$ ls; sqlite3 susr.db 'PRAGMA user_version'; sqlite3 susr.db.schema-1-2026-11-22T090000Z 'PRAGMA user_version'
susr.db
susr.db.schema-1-2026-11-22T090000Z
susr.toml
4
1
$ susr verify --format csv --columns check,result,events
check,result,events
record,sound,305
$ susr overdue | tail -1
17 overdue. Open items looked at: 41. As at 2026-11-22.
$ susr migrate
! susr: note: susr.db has schema 4, the one of this program: nothing to do
$ susr migrate --dry-run
! susr: note: susr.db has schema 4, the one of this program: nothing to do
# The copy is a store of the older schema, and can be migrated itself.
$ susr migrate --store susr.db.schema-1-2026-11-22T090000Z
! susr: note: kept susr.db.schema-1-2026-11-22T090000Z as it was as susr.db.schema-1-2026-11-22T090000Z.schema-1-2026-11-22T090000Z
! susr: note: brought it from schema 1 to 4, and verified its 305 events
$ ls
susr.db
susr.db.schema-1-2026-11-22T090000Z
susr.db.schema-1-2026-11-22T090000Z.schema-1-2026-11-22T090000Z
susr.toml
# Nothing is overwritten, and without a copy nothing is migrated.
$ sqlite3 second.db < "$fixture/store.sql"; touch second.db.schema-1-2026-11-22T090000Z; susr migrate --store second.db; sqlite3 second.db 'PRAGMA user_version'
1
! susr: cannot make second.db.schema-1-2026-11-22T090000Z: there is a file of that name already
! hint: move it away, or give another name: nothing is ever overwritten
# A store that is not sound stays as it is.
$ sqlite3 third.db < "$fixture/store.sql"; sqlite3 third.db "UPDATE extensions SET approved_by = 'x'"; susr migrate --store third.db; sqlite3 third.db 'PRAGMA user_version'; ls third*
1
third.db
! susr: cannot migrate third.db: 'verify' would find faults in it: 4
! hint: nothing was changed; the susr that wrote it says more with 'susr verify', and mends tables with 'susr rebuild'
$ sqlite3 fourth.db < "$fixture/store.sql"; sqlite3 fourth.db "PRAGMA ignore_check_constraints = ON; UPDATE extensions SET due_on = 'soon'"; susr migrate --store fourth.db; sqlite3 fourth.db 'PRAGMA user_version'; ls fourth*
1
fourth.db
! susr: cannot migrate fourth.db: it holds a value that susr never writes; SQLite says: CHECK constraint failed in extensions
! hint: nothing was changed; the susr that wrote it says more with 'susr verify', and mends tables with 'susr rebuild'
# A newer one is refused.
$ sqlite3 third.db 'PRAGMA user_version = 9'; susr migrate --store third.db
! susr: cannot use the store third.db: it has schema 9 and this program knows 4 at most
! hint: use the newer susr that wrote it
[4]
$ susr migrate --store none.db
! susr: cannot use the store none.db: there is no such file
! hint: make a new one with 'susr init', or give another with --store
[4]
