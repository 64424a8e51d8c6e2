# The tables are made from the log, and can be made again.
$ cp -r "$BOARD" board; cd board
$ sqlite3 susr.db "DELETE FROM leg_versions; UPDATE action_versions SET title = 'x'; DELETE FROM case_versions WHERE case_id = 1"
$ susr verify --format csv --columns check,result | sort | uniq -c | sed 's/^ *//'
1 check,result
303 fault,table
1 record,unsound
$ susr rebuild --dry-run
! susr: note: dry run: could rebuild the tables of 17 cases from the log
$ susr verify --format csv --columns check,result | head -2 | tail -1
record,unsound
$ susr rebuild
! susr: note: rebuilt the tables of 17 cases from the log
$ susr verify --format csv --columns check,result
check,result
record,sound
$ susr overdue | tail -1
19 overdue. Open items checked: 46. As at 22 November 2026.
# A log that is not as it was sealed is nothing to make them from.
$ trigger=$(sqlite3 susr.db "SELECT sql FROM sqlite_schema WHERE name = 'events_are_not_changed'")
$ sqlite3 susr.db "DROP TRIGGER events_are_not_changed; UPDATE events SET actor = 'x' WHERE sequence = 8; $trigger"
$ susr rebuild
! susr: cannot read the store: event 8 is not as it was sealed; susr never writes that
! hint: restore a backup, and find out who changed the file
[4]
# A file that lost its end is not read.
$ cp "$BOARD/susr.db" short.db; truncate -s -1 short.db; susr overdue --exit-code --store short.db 2>&1 | sed 's/it has .*/fewer bytes/'; echo ${PIPESTATUS[0]}
susr: cannot use the store short.db: it was cut short: fewer bytes
hint: restore a backup
4
