# What another program wrote into the store and susr can't read is refused: no answer leaves it out.
$ cp "$BOARD/susr.toml" "$BOARD/susr.db" .; cp susr.db sound.db
$ damage() { cp sound.db susr.db; sqlite3 susr.db "PRAGMA ignore_check_constraints = ON; $1"; }
# A due date that is none would not be late. It is found before it decides.
$ damage "UPDATE leg_versions SET due_on = '2026-02-30' WHERE case_id = 1 AND number = 2"
$ susr overdue --format csv
$ susr list
# So is everything else that decides.
$ damage "UPDATE leg_versions SET is_open = 0 WHERE case_id = 1 AND is_open = 1"
$ susr overdue
$ damage "UPDATE case_versions SET valid_until = 'soon' WHERE case_id = 1 AND valid_until = '9999-12-31'"
$ susr list
$ damage "UPDATE pauses SET valid_from = 'soon' WHERE case_id = (SELECT max(case_id) FROM pauses)"
$ susr overdue
# The first of each table is named.
$ damage "UPDATE milestones SET valid_until = '2026-13-01'; UPDATE cases SET reference = '' WHERE case_id = 1"
$ susr report reviews
# What decides nothing is refused by what reads it, and by nothing else.
$ damage "UPDATE case_versions SET criteria = 'dhr,mhhrx' WHERE criteria = 'dhr,mhhr'"
$ susr list
$ damage "UPDATE action_versions SET barrier_since = NULL WHERE barrier IS NOT NULL"
$ susr report actions
$ damage "UPDATE recommendations SET themes = '[1]'"
$ susr report recommendations
$ damage "UPDATE leg_versions SET completed_on = NULL WHERE leg_status = 'completed'"
$ susr report board
# Such a store can be verified, and its tables made again.
$ damage "UPDATE leg_versions SET due_on = 'soon' WHERE case_id = 1 AND number = 2"
$ susr backup copy.db
$ susr verify --format csv --columns check,result | sort | uniq -c
$ susr rebuild
$ susr overdue | tail -1
# The log is held to the same.
$ triggers=$(sqlite3 sound.db "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'")
$ garble() { damage "DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_removed; DROP TRIGGER events_come_after_the_last; $1; $triggers"; }
$ garble "UPDATE events SET recorded_at = '2026-99-01T10:00:00Z' WHERE sequence = 9"
$ susr overdue --known-on 2026-10-01
$ garble "UPDATE events SET payload = '{\"a\":1}' WHERE sequence = 9"
$ susr log --case 'CVSB 2 2023'
$ garble "UPDATE events SET kind = 'corrects' WHERE sequence = 9"
$ susr log
# A store with a second name is refused, for reading and for writing. A symbolic link is none.
$ cp sound.db susr.db; ln susr.db other.db
$ susr overdue
$ susr list --store other.db
$ susr refer --by SWP --criteria dhr
$ susr backup copy.db
$ susr migrate
$ susr verify
$ rm other.db; ln -s susr.db link.db; susr overdue --store link.db | tail -1
$ susr refer --by SWP --criteria dhr --store link.db
