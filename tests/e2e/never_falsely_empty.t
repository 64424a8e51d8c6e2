# The worst that can happen is "nothing overdue" from a program that could not see the record.
$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr overdue --exit-code
Log head: 0.
Nothing overdue. Open items checked: 0. As at 22 November 2026.
$ susr overdue --exit-code --store missing.db
! susr: cannot use the store missing.db: no such file
! hint: create a store with 'susr init', or give another with --store
[4]
$ : > empty.db; susr overdue --exit-code --store empty.db
! susr: cannot use the store empty.db: the file is empty (0 bytes)
! hint: restore a backup, or move the file away and create a store with 'susr init'
[4]
$ echo hello > text.db; susr overdue --exit-code --store text.db
! susr: cannot use the store text.db: it is not a SQLite file
! hint: give the store with --store, or create one with 'susr init'
[4]
$ sqlite3 foreign.db 'CREATE TABLE t (a)'; susr overdue --exit-code --store foreign.db
! susr: cannot use the store foreign.db: it is a SQLite file of another program
! hint: give the store with --store, or create one with 'susr init'
[4]
$ cp susr.db newer.db; sqlite3 newer.db 'PRAGMA user_version = 99'; susr overdue --exit-code --store newer.db
! susr: cannot use the store newer.db: it has schema 99, and this program supports schemas up to 7
! hint: use the newer susr that wrote it
[4]
$ cp susr.db older.db; sqlite3 older.db 'PRAGMA user_version = 0'; susr overdue --exit-code --store older.db
! susr: cannot use the store older.db: it has schema 0, and this program needs schema 7
! hint: no version of susr creates that schema; restore a backup
[4]
$ head -c 6000 susr.db > short.db; susr overdue --exit-code --store short.db
! susr: cannot use the store short.db: SQLite says: database disk image is malformed
! hint: if the file is damaged, restore a backup
[4]
$ mkdir folder.db; susr overdue --exit-code --store folder.db
! susr: cannot use the store folder.db: it is not a file
! hint: give the store's file with --store
[4]
$ for command in list 'report board' 'report actions' 'show X' 'refer --by SWP --criteria cpr'; do susr $command --store missing.db; echo "status $?"; done
status 4
status 4
status 4
status 4
status 4
! susr: cannot use the store missing.db: no such file
! hint: create a store with 'susr init', or give another with --store
! susr: cannot use the store missing.db: no such file
! hint: create a store with 'susr init', or give another with --store
! susr: cannot use the store missing.db: no such file
! hint: create a store with 'susr init', or give another with --store
! susr: cannot use the store missing.db: no such file
! hint: create a store with 'susr init', or give another with --store
! susr: cannot use the store missing.db: no such file
! hint: create a store with 'susr init', or give another with --store

# A folder that may be read but not written is read.
$ mkdir shut; cp susr.db shut; chmod 0400 shut/susr.db; chmod 0500 shut; susr overdue --store shut/susr.db; chmod 0700 shut
Log head: 0.
Nothing overdue. Open items checked: 0. As at 22 November 2026.

# A store that another process holds is busy, not empty.
$ sed -i 's/^busy-timeout-seconds = 20/busy-timeout-seconds = 0/' susr.toml
$ mkfifo said hold; (echo 'BEGIN EXCLUSIVE;'; echo '.print held'; cat hold) | sqlite3 susr.db > said & read -r _ < said; susr overdue --exit-code; echo "status $?"; susr refer --by SWP --criteria cpr; echo "status $?"; echo > hold; wait
status 5
status 5
! susr: cannot use the store susr.db: another process is using it
! hint: try again
! susr: cannot use the store susr.db: another process is using it
! hint: try again
$ susr overdue
Log head: 0.
Nothing overdue. Open items checked: 0. As at 22 November 2026.

