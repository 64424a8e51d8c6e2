A store that was changed by hand: the board's paper is not printed, and the message says where.

$ cp -r "$BOARD" board; cd board; cp susr.db whole.db
$ change() { cp whole.db susr.db; sqlite3 susr.db "$1"; susr report board --since 2026-06-30; }
$ susr report board --since 2026-06-30 --format csv | wc -l
90

$ change "UPDATE leg_versions SET leg_status = 'completed', action_status = 'completed', is_open = 0 WHERE case_id = (SELECT case_id FROM cases WHERE reference = 'CV-2024-002') AND number = 4 AND valid_until = '9999-12-31'"
! susr: cannot read the store: column completed_on of leg_versions (case_id 111, number 4, leg 1, valid_from 2026-11-12) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]

$ change "DELETE FROM leg_versions WHERE number = 3 AND case_id = (SELECT case_id FROM cases WHERE reference = 'CV-2025-003'); DELETE FROM action_versions WHERE number = 3 AND case_id = (SELECT case_id FROM cases WHERE reference = 'CV-2025-003')"
! susr: the movement figures don't balance at CV-2025-003/A3: on 2026-11-22 it is unfinished in the log but not in the tables
! hint: something other than susr changed the store: 'susr verify' shows where, and 'susr rebuild' rebuilds the tables from the log
[4]

$ change "UPDATE action_versions SET stepped_down_on = '2026-10-01', step_down_reason = 'x', step_down_authority = 'y' WHERE number = 3 AND case_id = (SELECT case_id FROM cases WHERE reference = 'CV-2025-003')"
! susr: cannot count CV-2025-003/A3: the tables disagree about the action and its legs, which susr never writes
! hint: 'susr verify' shows what was changed
[4]

$ change "UPDATE action_versions SET valid_until = '2026-09-01' WHERE number = 1 AND valid_until = '9999-12-31' AND case_id = (SELECT case_id FROM cases WHERE reference = 'CV-2025-002')"
! susr: the movement figures don't balance at CV-2025-002/A1: on 2026-11-22 it is unfinished in the log but not in the tables
! hint: something other than susr changed the store: 'susr verify' shows where, and 'susr rebuild' rebuilds the tables from the log
[4]

$ cp whole.db susr.db; sqlite3 susr.db "DELETE FROM leg_versions"; susr report board
! susr: cannot count CVSB 2 2023/A1: the tables disagree about the action and its legs, which susr never writes
! hint: 'susr verify' shows what was changed
[4]
