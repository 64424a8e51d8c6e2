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

# Gauges for Prometheus; no other report has any, and a file of them is for one board.
$ susr status --format prometheus | sed 's/^/  /'
  # HELP susr_overdue Items that are overdue, by kind; their sum is what 'susr overdue' counts.
  # TYPE susr_overdue gauge
  susr_overdue{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="action"} 12
  susr_overdue{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="milestone"} 5
  susr_overdue{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="impact"} 2
  # HELP susr_due_soon Items that are not overdue but due within due-soon-days, by kind.
  # TYPE susr_due_soon gauge
  susr_due_soon{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="action"} 10
  susr_due_soon{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="milestone"} 0
  susr_due_soon{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="impact"} 0
  # HELP susr_reviews_live Reviews and MAPFs under way or in follow-up.
  # TYPE susr_reviews_live gauge
  susr_reviews_live{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 9
  # HELP susr_actions_open Actions that are open.
  # TYPE susr_actions_open gauge
  susr_actions_open{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 29
  # HELP susr_actions_awaiting_ratification Completed actions that wait for ratification.
  # TYPE susr_actions_awaiting_ratification gauge
  susr_actions_awaiting_ratification{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 3
  # HELP susr_check_problems Findings of 'susr check'.
  # TYPE susr_check_problems gauge
  susr_check_problems{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 29
  # HELP susr_log_events Events in the log.
  # TYPE susr_log_events gauge
  susr_log_events{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 332
  # HELP susr_last_entry_timestamp_seconds When the last entry was recorded, in seconds since 1970.
  # TYPE susr_last_entry_timestamp_seconds gauge
  susr_last_entry_timestamp_seconds{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 1781690400
  # HELP susr_store_bytes Size of the store's file.
  # TYPE susr_store_bytes gauge
  susr_store_bytes{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 503808
$ susr status --format prometheus --language cy | cmp - <(susr status --format prometheus)
$ susr status --format prometheus --as-of 2022-12-31 | grep -v '^#'
susr_overdue{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="action"} 0
susr_overdue{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="milestone"} 0
susr_overdue{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="impact"} 0
susr_due_soon{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="action"} 0
susr_due_soon{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="milestone"} 0
susr_due_soon{board="Cardiff and Vale Regional Safeguarding Board (fictional example)",kind="impact"} 0
susr_reviews_live{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 0
susr_actions_open{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 0
susr_actions_awaiting_ratification{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 0
susr_check_problems{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 0
susr_log_events{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 0
susr_store_bytes{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 503808
! susr: note: 2022-12-31 is before the first entry on record, which took effect on 2023-03-14
$ susr status --format prometheus --known-on 2026-03-31 | grep -e ^susr_log -e ^susr_store
susr_log_events{board="Cardiff and Vale Regional Safeguarding Board (fictional example)"} 329
$ susr status --format prometheus --columns fact --output susr.prom
! susr: status: --format prometheus and --columns can't be used together
! hint: leave out --columns
[2]
$ susr report board --format prometheus
! susr: cannot print 'board' as prometheus: it has no gauges
! hint: only 'susr status' has gauges
[2]
$ susr overdue --escalate --format prometheus
! susr: cannot print 'overdue' as prometheus: it has no gauges
! hint: only 'susr status' has gauges
[2]
$ susr log --format csv --columns event | tail -n 1
332
$ susr status --format prometheus --store a=susr.db --store b=susr.db
! susr: --format prometheus: it is for one board
! hint: write a file for each store
[2]
$ ls
susr.db
susr.toml

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
