# Free text of a case that only some people read.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; ref=$(susr refer --by SWP --criteria cpr --summary 'What happened' --on 2026-01-05 --quiet 2>/dev/null)
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet; susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals' --lead SWP --due 2026-06-30 --on 2026-05-01 --quiet; other=$(susr refer --by UHB --criteria cpr --summary 'Another thing' --on 2026-02-05 --quiet)
CV-2026-001/A1
$ susr restrict $ref --to p-002 --reason 'Criminal trial'
! susr: no such person on record
! hint: an administrator can grant it with 'susr grant'
[1]
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-002 --post board-member --authorised-by 'Board Chair' --quiet; susr grant p-003 --post auditor --authorised-by 'Board Chair' --quiet
$ susr restrict $ref --to P-002 --reason 'Criminal trial' --dry-run
! susr: dry run, nothing recorded: free text of CV-2026-001 restricted to p-002 on 2026-11-22
$ susr restrict $ref --to P-002 --reason 'Criminal trial'
! susr: recorded 11: free text of CV-2026-001 restricted to p-002 on 2026-11-22
$ as() { person=$1; shift; SSH_ORIGINAL_COMMAND="$*" susr serve --as $person; }
$ as p-002 report actions --format csv --columns item,title,due_on,days_overdue
item,title,due_on,days_overdue
CV-2026-001/A1,Audit referrals,2026-06-30,145
$ as p-003 report actions --format csv --columns item,title,due_on,days_overdue
item,title,due_on,days_overdue
CV-2026-001/A1,[withheld],2026-06-30,145
! susr: note: the free text of 1 case is restricted to others and is withheld
$ as p-003 overdue --format csv --columns item,title,days_overdue
item,title,days_overdue
CV-2026-001/first-panel,First panel meeting,262
CV-2026-001/A1,[withheld],145
! susr: note: the free text of 1 case is restricted to others and is withheld
$ as p-003 show $ref | grep -c 'What happened\|Criminal trial\|The criteria are met\|Audit referrals'
0
! susr: note: the free text of 1 case is restricted to others and is withheld
[1]
$ as p-003 show $other | grep -c 'Another thing'
1
! susr: note: the free text of 1 case is restricted to others and is withheld
$ as p-003 log --format json | grep -c 'What happened\|Criminal trial\|The criteria are met\|Audit referrals'
0
! susr: note: the free text of 1 case is restricted to others and is withheld
[1]
$ as p-003 verify | head -1
Check       Result
$ as p-003 overdue --verify --known-on 2026-11-22 --format csv --columns item,title
item,title
CV-2026-001/first-panel,First panel meeting
CV-2026-001/A1,[withheld]
! susr: note: the free text of 1 case is restricted to others and is withheld
$ susr report actions --format csv --columns item,title
item,title
CV-2026-001/A1,Audit referrals
$ susr restrict $ref --lift --reason 'The trial ended'
! susr: recorded 12: free text of CV-2026-001 restricted no longer on 2026-11-22
$ as p-003 report actions --format csv --columns item,title
item,title
CV-2026-001/A1,Audit referrals
$ susr restrict $ref --reason 'Nothing said'
! susr: restrict: say to whom, or that it is lifted
! hint: give --to PERSON, once for each person, or --lift
[2]
$ susr restrict $ref --to p-004 --reason 'Nobody'
! susr: no such person on record
! hint: did you mean 'p-001'? expected one of: p-001, p-002, p-003
[1]
$ susr restrict CV-2026-009 --lift --reason 'No case'
! susr: cannot restrict CV-2026-009: no case 'CV-2026-009'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ susr report audit --format csv --columns event,kind | grep restricted
11,case-restricted
12,case-restricted
