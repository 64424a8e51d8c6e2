# What was learned, from a spreadsheet.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2025-01-14 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ printf 'case,item,kind,text,themes,agencies,found_on\n%s,%s/F2,good-practice,The school kept seeing the child,,EDU,2025-03-01\n%s,,learning,No agency held the plan,"discharge, family","SWP, University Health Board",2025-03-02\n' $ref $ref $ref > findings.csv
$ susr import findings findings.csv --dry-run
Row  Item            Result
  2  CV-2025-001/F2  Added
  3  CV-2025-001/F3  Added
! susr: note: dry run: nothing was recorded
! susr: note: findings: added 2, changed 0, unchanged 0; rows rejected 0, repeated 0; events 2
$ susr import findings findings.csv
! susr: note: findings: added 2, changed 0, unchanged 0; rows rejected 0, repeated 0; events 2
$ susr import findings findings.csv
! susr: note: findings: added 0, changed 0, unchanged 2; rows rejected 0, repeated 0; events 0
$ susr report findings --format csv
case,item,kind,text,themes,agencies,found_on,actions,open,overdue,text_cy
CV-2025-001,CV-2025-001/F2,good-practice,The school kept seeing the child,,EDU,2025-03-01,0,0,0,
CV-2025-001,CV-2025-001/F3,learning,No agency held the plan,"discharge, family","SWP, UHB",2025-03-02,0,0,0,
$ susr report findings --format csv > again.csv; susr import findings again.csv
! susr: note: findings: added 0, changed 0, unchanged 2; rows rejected 0, repeated 0; events 0

# A finding that differs is corrected; an action from a finding follows it.
$ printf 'case,item,kind,text,found_on\n%s,%s/F3,immediate-learning,No agency held the plan,2025-03-03\n' $ref $ref > changed.csv
$ susr import findings changed.csv --on 2025-03-04 --detail --format csv
row,item,result,detail
2,CV-2025-001/F3,changed,"kind, found_on"
! susr: note: findings: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1
$ printf 'case,title,finding,agency,due_on,assigned_on\n%s,Hold the plan,F3,SWP,2025-06-01,2025-03-05\n' $ref > actions.csv
$ susr import actions actions.csv
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1

# What can't be right.
$ printf 'case,item,kind,text,agencies,found_on\n%s,CV-2025-009/F1,learning,A,,2025-03-01\n%s,%s/A1,learning,B,,2025-03-01\n%s,,finding,C,,2025-03-01\n%s,,learning,D,XYZ,2025-03-01\n%s,,learning,E,,\n%s,,learning,,,2025-03-01\nCV-2025-009,,learning,F,,2025-03-01\n%s,,learning,G,,2025-01-01\n' $ref $ref $ref $ref $ref $ref $ref $ref > bad.csv
$ susr import findings bad.csv
! susr: bad.csv row 2, column item: bad-id: the id is of another case
! hint: give the case of the id in the column 'case'
! susr: bad.csv row 3, column item: bad-id: not an id such as F1
! hint: for example: CV-2026-003/F1
! susr: bad.csv row 4, column kind: bad-value: unknown value
! hint: expected one of: learning, good-practice, immediate-learning
! susr: bad.csv row 5, column agencies: unknown-agency: this agency is not in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
! susr: bad.csv row 6, column found_on: missing-value: a new finding needs a date
! hint: give it in a column 'found_on', under [default] in the mapping, or with --on
! susr: bad.csv row 7, column text: missing-value: it is empty
! susr: bad.csv row 8, column case: unknown-case: the record has no case with this reference
! hint: did you mean 'CV-2025-001'?
! susr: bad.csv row 9: not-allowed: it had not been referred to the Case Review Group by then
! hint: give a date on or after its referral
! susr: cannot import bad.csv: 8 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ susr verify
Check       Result
The record  Sound

Events: 6. Head: fedc60648641e53535b37265c516c5ca249fdc442bbf35fa5ff96c40a5394b1f
Log head: 6 fedc60648641e535.
