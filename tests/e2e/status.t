$ cp -r "$BOARD" board; cd board
$ susr status
Cardiff and Vale Regional Safeguarding Board (fictional example): Status
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Fact                   Value
Live reviews           9
Open actions           29
Overdue actions        11
Overdue milestones     5
Awaiting ratification  3
Found by 'check'       29

'susr overdue' lists what is overdue.
'susr check' lists what is missing or looks wrong.
'susr report board' prints the board's paper.
Log head: 332 d6dfdda2e80421d4.
$ susr status --as-of 2026-03-31 --format csv
fact,value
live-reviews,7
open-actions,17
overdue-actions,1
overdue-milestones,1
awaiting-ratification,3
check-findings,15
$ susr status --store another.db
! susr: cannot use the store another.db: no such file
! hint: create a store with 'susr init', or give another with --store
[4]

# Alone, susr does the same where a store is in reach.
$ susr | tail -n +3 > alone.txt; susr status | tail -n +3 > status.txt; cmp alone.txt status.txt
$ rm susr.db; susr
! susr: no command given
! hint: 'susr help' lists all commands; 'susr init' starts a record
[2]
$ rm susr.toml; susr
! susr: no command given
! hint: 'susr help' lists all commands; 'susr init' starts a record
[2]
