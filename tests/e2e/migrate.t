# A store of an older susr is brought to the schema of this one.
$ fixture="$DATA/../fixtures/schema-1"; cp "$fixture/susr.toml" .; sqlite3 susr.db < "$fixture/store.sql"
$ susr overdue --exit-code
! susr: cannot use the store susr.db: it has schema 1, and this program needs schema 7
! hint: upgrade it with 'susr migrate', which keeps a copy
[4]
$ susr refer --by SWP --criteria cpr
! susr: cannot use the store susr.db: it has schema 1, and this program needs schema 7
! hint: upgrade it with 'susr migrate', which keeps a copy
[4]
$ susr backup copy.db
! susr: cannot use the store susr.db: it has schema 1, and this program needs schema 7
! hint: upgrade it with 'susr migrate', which keeps a copy
[4]
$ susr migrate --dry-run
! susr: note: dry run: would keep a copy of susr.db as susr.db.schema-1-2026-11-22T090000Z
! susr: note: dry run: could upgrade it from schema 1 to 7, with its 305 events verified
! susr: note: dry run: would seal the log again and record that as event 306
$ ls; sqlite3 susr.db 'PRAGMA user_version'
susr.db
susr.toml
1
$ susr migrate
! susr: note: kept a copy of susr.db as susr.db.schema-1-2026-11-22T090000Z
! susr: note: upgraded it from schema 1 to 7 and verified its 305 events
! susr: note: sealed the log again and recorded that as event 306. Keep the new head: 6f5d0b6e1118ec33b3bbc778b5f1f0d98907b2b6e595e6e5fbc0a27c17a405b7
$ ls; sqlite3 susr.db 'PRAGMA user_version'; sqlite3 susr.db.schema-1-2026-11-22T090000Z 'PRAGMA user_version'
susr.db
susr.db.schema-1-2026-11-22T090000Z
susr.toml
7
1
$ susr verify --format csv --columns check,result,events
check,result,events
record,sound,306
$ susr overdue | tail -1
17 overdue. Open items checked: 41. As at 22 November 2026.
$ susr migrate
! susr: note: susr.db already has schema 7: nothing to do
$ susr migrate --dry-run
! susr: note: susr.db already has schema 7: nothing to do
# The copy is a store of the older schema, and can be migrated itself.
$ susr migrate --store susr.db.schema-1-2026-11-22T090000Z
! susr: note: kept a copy of susr.db.schema-1-2026-11-22T090000Z as susr.db.schema-1-2026-11-22T090000Z.schema-1-2026-11-22T090000Z
! susr: note: upgraded it from schema 1 to 7 and verified its 305 events
! susr: note: sealed the log again and recorded that as event 306. Keep the new head: 6f5d0b6e1118ec33b3bbc778b5f1f0d98907b2b6e595e6e5fbc0a27c17a405b7
$ ls
susr.db
susr.db.schema-1-2026-11-22T090000Z
susr.db.schema-1-2026-11-22T090000Z.schema-1-2026-11-22T090000Z
susr.toml
# Nothing is overwritten, and without a copy nothing is migrated.
$ sqlite3 second.db < "$fixture/store.sql"; touch second.db.schema-1-2026-11-22T090000Z; susr migrate --store second.db; sqlite3 second.db 'PRAGMA user_version'
1
! susr: cannot create second.db.schema-1-2026-11-22T090000Z: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
# A store that is not sound stays as it is.
$ sqlite3 third.db < "$fixture/store.sql"; sqlite3 third.db "UPDATE extensions SET approved_by = 'x'"; susr migrate --store third.db; sqlite3 third.db 'PRAGMA user_version'; ls third*
1
third.db
! susr: cannot migrate third.db: 'susr verify' would find 4 faults in it
! hint: nothing was changed. With the version of susr that wrote it, 'susr verify' says more and 'susr rebuild' repairs tables
$ sqlite3 fourth.db < "$fixture/store.sql"; sqlite3 fourth.db "PRAGMA ignore_check_constraints = ON; UPDATE extensions SET due_on = 'soon'"; susr migrate --store fourth.db; sqlite3 fourth.db 'PRAGMA user_version'; ls fourth*
1
fourth.db
! susr: cannot migrate fourth.db: it holds a value that susr never writes; SQLite says: CHECK constraint failed in extensions
! hint: nothing was changed. With the version of susr that wrote it, 'susr verify' says more and 'susr rebuild' repairs tables
# A newer one is refused.
$ sqlite3 third.db 'PRAGMA user_version = 9'; susr migrate --store third.db
! susr: cannot use the store third.db: it has schema 9, and this program supports schemas up to 7
! hint: use the newer susr that wrote it
[4]
$ susr migrate --store none.db
! susr: cannot use the store none.db: no such file
! hint: create a store with 'susr init', or give another with --store
[4]
