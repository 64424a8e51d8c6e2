# The policy that judges stands in the record: last quarter's paper is judged by last quarter's limits.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ susr refer --by SWP --criteria dhr --on 2026-01-05 --dry-run
CV-2026-001
! susr: note: dry run: would record the policy for the first time
! susr: dry run, nothing recorded: CV-2026-001 referred by SWP on 2026-01-05
$ SUSR_NOW=2026-06-01T09:00:00Z susr refer --by SWP --criteria dhr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ SUSR_NOW=2026-06-01T09:05:00Z susr decide CV-2026-001 --outcome susr --criteria dhr --rationale Met --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided on 2026-01-20: susr
$ SUSR_NOW=2026-06-01T09:10:00Z susr sign-off CV-2026-001 --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off on 2026-01-21: agreed
$ SUSR_NOW=2026-06-30T17:00:00Z susr overdue --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2026-001,milestone,CV-2026-001/first-panel,First panel meeting,,,2026-03-05,2026-03-05,117,0,overdue,red,first-panel

# Somebody gives the first panel a year. Until something is recorded, a note says that the file is not what
# is on record; what it judges is on standard output.
$ sed -i 's/^months = 2$/months = 14/; s/^due-soon-days = 28 /due-soon-days = 14 /' susr.toml
$ susr overdue
Log head: 4 ddf93cd30f837373.
Nothing overdue. Open items checked: 2. As at 22 November 2026.
! susr: note: judged by the configuration, which differs from the policy on record (event 1): policy.due-soon-days, timescale.first-panel.months
$ susr overdue --as-of 2026-06-30 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
! susr: note: judged by the configuration, which differs from the policy on record (event 1): policy.due-soon-days, timescale.first-panel.months
$ susr log --since 2026-07-01 --format csv
event,recorded_at,actor,on_behalf_of,effective,case,subject,kind,field,old,new,corrected_by,hash

# As it was known, the paper is judged by the policy of that day, and says what it said.
$ susr overdue --known-on 2026-06-30 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2026-001,milestone,CV-2026-001/first-panel,First panel meeting,,,2026-03-05,2026-03-05,117,0,overdue,red,first-panel
$ susr report reviews --known-on 2026-06-30 --format csv --columns case,rule,due_on,status
case,rule,due_on,status
CV-2026-001,chair-sign-off,,reached
CV-2026-001,wg-notification,,outstanding
CV-2026-001,first-panel,2026-03-05,overdue
CV-2026-001,susr-complete,2027-01-05,awaited
CV-2026-001,home-office-qa,,not-started
CV-2026-001,dac-copy,,not-started
CV-2026-001,progress-report,,not-started

# The next entry records what changed.
$ susr record CV-2026-001 wg-notification --on 2026-01-21 --dry-run
! susr: note: dry run: would record that the policy has changed: policy.due-soon-days, timescale.first-panel.months
! susr: dry run, nothing recorded: CV-2026-001 reached wg-notification on 2026-01-21
$ susr record CV-2026-001 wg-notification --on 2026-01-21
! susr: note: the policy has changed, recorded as event 5: policy.due-soon-days, timescale.first-panel.months
! susr: recorded 6: CV-2026-001 reached wg-notification on 2026-01-21
$ susr record CV-2026-001 first-panel --on 2026-03-30
! susr: recorded 7: CV-2026-001 reached first-panel on 2026-03-30
$ susr overdue --quiet
$ susr log --format csv --columns event,case,kind,field,old,new | grep policy
1,,policy-recorded,digest,,cfa134359c3860d64f6e5a3a4764e5105b5aeecd57efebfb2d761225ba297a3a
5,,policy-recorded,policy.due-soon-days,28,14
5,,policy-recorded,timescale.first-panel.months,2,14
5,,policy-recorded,digest,,693ebdf8792dec9f405c24dff3a908fda61f49fcd3772642de1685319c465f23
$ susr log --since 2026-11-01
Test Board: Log
As at 22 November 2026. Record 4f8c8257, schema 7, susr 0.1.0.

5. 2026-11-22  Policy recorded, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field                         Old  New
policy.due-soon-days          28   14
timescale.first-panel.months  2    14
digest                             693ebdf8792dec9f405c24dff3a908fda61f49fcd3772642de1685319c465f23

6. 2026-01-21  Milestone: CV-2026-001, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field                         Old  New
milestone                          wg-notification

7. 2026-03-30  Milestone: CV-2026-001, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field                         Old  New
milestone                          first-panel

Log head: 7 86536b6d8ffcc719.
$ susr overdue --known-on 2026-06-30 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2026-001,milestone,CV-2026-001/first-panel,First panel meeting,,,2026-03-05,2026-03-05,117,0,overdue,red,first-panel
$ susr overdue --known-on 2026-11-22 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
$ susr verify | sed 's/[0-9a-f]\{64\}/HASH/'
Check       Result
The record  Sound

Events: 7. Head: HASH
Log head: 7 86536b6d8ffcc719.

# What was in force on a day.
$ susr config show --known-on 2026-06-30 --format csv | grep first-panel
timescale.first-panel.applies-to,event 1,susr
timescale.first-panel.regimes,event 1,susr
timescale.first-panel.runs-from,event 1,crg-referral
timescale.first-panel.strength,event 1,where-possible
timescale.first-panel.reached-by,event 1,first-panel
timescale.first-panel.source,event 1,Learning and Improvement Framework: within 2 months where possible
timescale.first-panel.months,event 1,2
$ susr config show --known-on 2026-11-22 --format csv | grep -E 'first-panel.months|due-soon'
policy.due-soon-days,event 5,14
timescale.first-panel.months,event 5,14
$ susr config show --known-on 2026-05-31
! susr: cannot show the policy on 2026-05-31: none had been recorded by then
! hint: 'susr log' shows when a policy was recorded; 'susr config show' prints today's
[1]
$ susr config check --known-on 2026-06-30
! susr: config check: --known-on works only with 'config show'
! hint: leave out --known-on
[2]
$ susr overdue --known-on 2026-05-31
Log head: 0.
Nothing overdue. Open items checked: 0. As at 31 May 2026.
! susr: note: no policy was on record on 2026-05-31: judged by the configuration as it is today

# A policy in the record is not corrected.
$ susr correct 1 --void --reason x
! susr: cannot correct event 1: it records the policy as it was in the configuration
! hint: edit the configuration: the next entry records the policy as it is then
[1]

# Each board of several is judged by the one configuration that is given.
$ cp susr.db other.db
$ susr list --store susr.db --store other.db --known-on 2026-11-22 --format csv --columns case
case
susr:CV-2026-001
other:CV-2026-001
! susr: note: susr.db and other.db start with the same entry. If they are copies of one record, every case is counted twice.
! susr: note: every board is judged by this configuration, not by the policy it had on record

# It is part of what is sealed.
$ trigger=$(sqlite3 susr.db "SELECT sql FROM sqlite_schema WHERE name = 'events_are_not_changed'")
$ sqlite3 susr.db "DROP TRIGGER events_are_not_changed; UPDATE events SET payload = replace(payload, 'months = 2\n', 'months = 9\n') WHERE sequence = 1; $trigger"
$ susr verify --columns check,result,event,detail --format csv
check,result,event,detail
record,unsound,,
fault,seal,1,its contents are not what was sealed
fault,unreadable,1,event 1: the policy's digest doesn't match its text; susr never writes that
[8]
$ susr overdue --known-on 2026-06-30
! susr: cannot read the store: event 1: the policy's digest doesn't match its text; susr never writes that
! hint: restore a backup, and find out who changed the file
[4]
