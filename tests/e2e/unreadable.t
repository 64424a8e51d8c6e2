# What another program wrote into the store and susr can't read is refused: no answer leaves it out.
$ cp "$BOARD/susr.toml" "$BOARD/susr.db" .; cp susr.db sound.db
$ damage() { cp sound.db susr.db; sqlite3 susr.db "PRAGMA ignore_check_constraints = ON; $1"; }
# A due date that is none would not be late. It is found before it decides.
$ damage "UPDATE leg_versions SET due_on = '2026-02-30' WHERE case_id = 1 AND number = 2"
$ susr overdue --format csv
! susr: cannot read the store: leg_versions (case_id 1, number 2, leg 0, valid_from 2024-07-25), column due_on, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ susr list
! susr: cannot read the store: leg_versions (case_id 1, number 2, leg 0, valid_from 2024-07-25), column due_on, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# So is everything else that decides.
$ damage "UPDATE leg_versions SET is_open = 0 WHERE case_id = 1 AND is_open = 1"
$ susr overdue
! susr: cannot read the store: leg_versions (case_id 1, number 1, leg 0, valid_from 2024-07-25), column is_open, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE case_versions SET valid_until = 'soon' WHERE case_id = 1 AND valid_until = '9999-12-31'"
$ susr list
! susr: cannot read the store: case_versions (case_id 1, valid_from 2024-08-31), column valid_until, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE pauses SET valid_from = 'soon' WHERE case_id = (SELECT max(case_id) FROM pauses)"
$ susr overdue
! susr: cannot read the store: pauses (case_id 230, ordinal 0, valid_from ?), column valid_from, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# The first of each table is named.
$ damage "UPDATE milestones SET valid_until = '2026-13-01'; UPDATE cases SET reference = '' WHERE case_id = 1"
$ susr report reviews
! susr: cannot read the store: cases (case_id 1), column reference, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
! susr: cannot read the store: milestones (case_id 1, ordinal 0, valid_from 2023-04-06), column valid_until, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# What decides nothing is refused by what reads it, and by nothing else.
$ damage "UPDATE case_versions SET criteria = 'dhr,mhhrx' WHERE criteria = 'dhr,mhhr'"
$ susr list
! susr: cannot read the store: case_versions (case_id 110, valid_from 2024-11-26), column criteria, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE action_versions SET barrier_since = NULL WHERE barrier IS NOT NULL"
$ susr report actions
! susr: cannot read the store: action_versions (case_id 1, number 3, valid_from 2026-07-15), column barrier, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE recommendations SET themes = '[1]'"
$ susr report recommendations
! susr: cannot read the store: recommendations (case_id 1, number 1, valid_from 2024-07-11), column themes, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE leg_versions SET completed_on = NULL WHERE leg_status = 'completed'"
$ susr report board
! susr: cannot read the store: leg_versions (case_id 1, number 1, leg 0, valid_from 2026-04-15), column completed_on, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# Such a store can be verified, and its tables made again.
$ damage "UPDATE leg_versions SET due_on = 'soon' WHERE case_id = 1 AND number = 2"
$ susr backup copy.db
! susr: cannot back up susr.db: 'verify' finds faults in it: 3
! hint: 'susr verify' names them; the backups until now are worth keeping
[4]
$ susr verify --format csv --columns check,result | sort | uniq -c
      1 check,result
      3 fault,table
      1 record,unsound
$ susr rebuild
! susr: note: made the tables of 17 cases from the log
$ susr overdue | tail -1
17 overdue. Open items looked at: 41. As at 2026-11-22.
# The log is held to the same.
$ triggers=$(sqlite3 sound.db "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'")
$ garble() { damage "DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_removed; DROP TRIGGER events_come_after_the_last; $1; $triggers"; }
$ garble "UPDATE events SET recorded_at = '2026-99-01T10:00:00Z' WHERE sequence = 9"
$ susr overdue --known-on 2026-10-01
! susr: cannot read the store: events (sequence 9), column recorded_at, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ garble "UPDATE events SET payload = '{\"a\":1}' WHERE sequence = 9"
$ susr log --case 'CVSB 2 2023'
! susr: cannot read the store: events (sequence 9), column payload, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ garble "UPDATE events SET kind = 'corrects' WHERE sequence = 9"
$ susr log
! susr: cannot read the store: events (sequence 9), column kind, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# A store with a second name is refused, for reading and for writing. A symbolic link is none.
$ cp sound.db susr.db; ln susr.db other.db
$ susr overdue
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr list --store other.db
! susr: cannot use the store other.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile other.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr refer --by SWP --criteria dhr
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr backup copy.db
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr migrate
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr verify
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ rm other.db; ln -s susr.db link.db; susr overdue --store link.db | tail -1
17 overdue. Open items looked at: 41. As at 2026-11-22.
$ susr refer --by SWP --criteria dhr --store link.db
CV-2026-007
