Every reading command takes --verify: the log and the tables are verified in the transaction of the answer, and it comes
only if they hold.

$ cp -r "$BOARD" board; cd board
$ susr overdue --format csv > plain.csv; susr overdue --verify --format csv | cmp - plain.csv
$ susr list --format csv > plain.csv; susr list --verify --format csv | cmp - plain.csv
$ susr report board > plain.txt; susr report board --verify | cmp - plain.txt
$ susr show CV-2025-001 > plain.txt; susr show CV-2025-001 --verify | cmp - plain.txt
$ susr explain CV-2025-004/susr-complete > plain.txt; susr explain CV-2025-004/susr-complete --verify | cmp - plain.txt
$ susr log > plain.txt; susr log --verify | cmp - plain.txt
$ susr check > plain.txt; susr check --verify | cmp - plain.txt

# A due date that another program moved: it can be read, and the log says otherwise.
$ sqlite3 susr.db "UPDATE leg_versions SET due_on = '2030-01-01' WHERE number = 4 AND valid_until = '9999-12-31' AND case_id = (SELECT case_id FROM cases WHERE reference = 'CV-2025-002')"
$ susr overdue --format csv | grep -c CV-2025-002/A4
0
[1]
$ susr overdue --verify
! susr: susr.db: the record was changed outside susr: 1 finding
! susr: susr.db: leg_versions (case_id 172, number 4, leg 0, valid_from 2026-10-14) of CV-2025-002: the log gives other values for due_on
! hint: 'susr verify' lists all of them; see docs/record.md
[8]
$ susr list --verify --output list.txt; test -e list.txt
! susr: susr.db: the record was changed outside susr: 1 finding
! susr: susr.db: leg_versions (case_id 172, number 4, leg 0, valid_from 2026-10-14) of CV-2025-002: the log gives other values for due_on
! hint: 'susr verify' lists all of them; see docs/record.md
[1]
$ for kind in 'report board' 'show CV-2025-001' 'explain CV-2025-004/susr-complete' 'log --known-on 2026-06-30' 'check' 'export package'; do susr $kind --verify 2> said.txt; echo "$kind: $?, $(grep -c . said.txt) lines"; done; test -e package
report board: 8, 3 lines
show CV-2025-001: 8, 3 lines
explain CV-2025-004/susr-complete: 8, 3 lines
log --known-on 2026-06-30: 8, 3 lines
check: 8, 3 lines
export package: 8, 3 lines
[1]

# 'verify' finds the cause, and 'rebuild' makes the tables again.
$ susr verify --format csv | cut -d, -f1-4
check,result,event,case
record,unsound,,
fault,table,,CV-2025-002
$ susr rebuild && susr overdue --verify --exit-code --quiet
! susr: note: rebuilt the tables of 17 cases from the log
[8]
