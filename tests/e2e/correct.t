# What was wrong is told as it should have been; the log keeps both.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided on 2026-01-20: susr
$ susr sign-off $ref --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off on 2026-01-21: agreed
$ susr record $ref first-panel --on 2026-03-10
! susr: recorded 5: CV-2026-001 reached first-panel on 2026-03-10
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2062-09-30 --on 2026-03-11
CV-2026-001/A1
! susr: recorded 6: CV-2026-001/A1 assigned to SWP on 2026-03-11, due 2062-09-30
# A wrong date.
$ susr correct 5 --effective 2026-03-12 --reason 'Minutes give the 12th' --on 2026-06-01 --by 'Business Manager'
! susr: recorded 7: event 5 corrected (CV-2026-001 reached first-panel on 2026-03-10; effective: 2026-03-10 -> 2026-03-12)
$ susr report reviews --format csv --columns rule,reached_on | grep first-panel
first-panel,2026-03-12
$ susr report reviews --format csv --columns rule,reached_on --as-of 2026-05-31 | grep first-panel
first-panel,2026-03-10
# A wrong agency, and a wrong year.
$ susr correct 6 --set leads=UHB@Cardiff,SS --set due_on=2026-09-30 --reason 'Typing error' --on 2026-06-02
! susr: recorded 8: event 6 corrected (CV-2026-001/A1 assigned to SWP on 2026-03-11, due 2062-09-30; leads: SWP -> UHB@Cardiff, SS; due_on: 2062-09-30 -> 2026-09-30)
$ susr report actions --format csv --columns item,agency,area,due_on,original_due_on
item,agency,area,due_on,original_due_on
CV-2026-001/A1,UHB,Cardiff,2026-09-30,2026-09-30
CV-2026-001/A1,SS,,2026-09-30,2026-09-30
$ susr report actions --format csv --columns item,agency,area,due_on,original_due_on --as-of 2026-06-01
item,agency,area,due_on,original_due_on
CV-2026-001/A1,SWP,,2062-09-30,2062-09-30
$ susr log --format csv --columns event,kind,field,old,new,corrected_by | sed -n '/^4,/p;/^5,/p;/^6,/p;/^7,/p'
4,signed-off,stage,sign-off,review,
4,signed-off,outcome,,agreed,
5,milestone-recorded,milestone,,first-panel,7
6,action-assigned,title,,Agree a protocol,8
6,action-assigned,leads,,SWP,8
6,action-assigned,due_on,,2062-09-30,8
6,action-assigned,ratification,,required,8
7,corrected,effective,2026-03-10,2026-03-12,
7,corrected,event,,5,
7,corrected,correction,,changed,
7,corrected,reason,,Minutes give the 12th,
# What can't be corrected.
$ susr correct 99 --void --reason x
! susr: cannot correct event 99: the log ends with event 8
! hint: 'susr log' shows the events
[1]
$ susr correct 6 --set number=2 --reason x
! susr: cannot correct event 6 of CV-2026-001: 'action-assigned' events have no field of that name that can be corrected
! hint: expected one of: title, leads, due_on, recommendation, measure, lead_post, ratification, title_cy, finding, themes
[1]
$ susr correct 6 --set due_on=2026-02-30 --reason x
! susr: cannot correct event 6 of CV-2026-001: due_on: no such day
! hint: use a date from 1900 to 2199, such as 2026-03-31
[1]
$ susr correct 6 --set leads=UBH --reason x
! susr: cannot correct event 6 of CV-2026-001: no such agency in the configuration
! hint: did you mean 'UHB'? expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr correct 6 --set due_on --reason x
! susr: correct: --set: not written as FIELD=VALUE
! hint: for example: due_on=2026-05-01
[2]
$ susr correct 6 --reason x
! susr: correct: nothing to correct
! hint: give --effective, --set or --void
[2]
$ susr correct 6 --void --set title=x --reason x
! susr: correct: --void can't be used with --effective or --set
! hint: use --void alone to withdraw the event, or --effective and --set to change it
[2]
$ susr correct 6 --void
! susr: correct: --reason is missing
! hint: try 'susr correct --help'
[2]
$ susr correct five --void --reason x
! susr: correct: EVENT 'five': not a whole number
! hint: try 'susr correct --help'
[2]
$ susr correct 7 --set reason=x --reason x
! susr: cannot correct event 7 of CV-2026-001: it is itself a correction
! hint: void it with --void, then correct the event it was about
[1]
$ susr correct 3 --effective 2026-03-12 --reason x
! susr: cannot correct event 3 of CV-2026-001 on 2026-11-22: event 4 (signed-off, 2026-01-21) would no longer be valid: the stage on that day, 'decision', does not allow it
! hint: correct event 4 first
[1]
$ susr correct 4 --set outcome=referred-back --reason x
! susr: cannot correct event 4 of CV-2026-001 on 2026-11-22: event 6 (action-assigned, 2026-03-11) would no longer be valid: no review is under way (stage: decision), and the action does not stem from immediate learning
! hint: correct event 6 first
[1]
$ susr correct 2 --effective 2026-12-01 --reason x
! susr: cannot correct event 2 of CV-2026-001: 2026-12-01 is in the future; today is 2026-11-22
[1]
# A case that was entered twice; nothing is deleted, and its reference is not used again.
$ twice=$(susr refer --by SWP --criteria dhr --on 2026-01-05); echo $twice
CV-2026-002
! susr: recorded 9: CV-2026-002 referred by SWP on 2026-01-05
$ susr correct 9 --void --reason 'The same as CV-2026-001'
! susr: cannot correct event 9 of CV-2026-002: the whole case would be voided with it
! hint: add --whole-case if that is what you want
[1]
$ susr correct 6 --void --whole-case --reason x
! susr: cannot correct event 6 of CV-2026-001: that would not void the case: it did not start with this event
! hint: check the number of the event with 'susr log'
[1]
$ susr correct 6 --whole-case --set title=x --reason x
! susr: correct: --whole-case works only with --void
! hint: leave out --whole-case, or add --void
[2]
$ susr correct 9 --last --void --reason x
! susr: correct: EVENT and --last can't be used together
! hint: give only one of them
[2]
$ susr correct --void --reason x
! susr: correct: EVENT is missing
! hint: give its number in the log, or --last
[2]
$ susr correct 9 --void --whole-case --reason 'The same as CV-2026-001' --dry-run
! susr: dry run, nothing recorded: event 9 voided (CV-2026-002 referred by SWP on 2026-01-05; stage: decision removed)
! susr: note: the whole case CV-2026-002 is void (recommendations: 0, actions: 0)
$ susr correct --last --void --whole-case --reason 'The same as CV-2026-001' --on 2026-06-03
! susr: recorded 10: event 9 voided (CV-2026-002 referred by SWP on 2026-01-05; stage: decision removed)
! susr: note: the whole case CV-2026-002 is void (recommendations: 0, actions: 0)
$ susr list --columns case --format csv
case
CV-2026-001
$ susr list --columns case --format csv --as-of 2026-06-02
case
CV-2026-001
CV-2026-002
$ susr show $twice
! susr: cannot show CV-2026-002: event 10 voided the case
! hint: 'susr log --case' shows why; use an earlier --as-of to see the case as it was known then
[1]
$ susr decide $twice --outcome no-review --rationale x
! susr: cannot record a decision on CV-2026-002 on 2026-11-22: event 10 voided the case
! hint: if that was a mistake, correct that event with --void
[1]
$ susr refer --by SWP --criteria dhr --on 2026-02-05
CV-2026-003
! susr: recorded 11: CV-2026-003 referred by SWP on 2026-02-05
# A correction that was wrong is taken back.
$ susr correct 10 --void --reason 'They are two cases after all' --on 2026-06-04
! susr: recorded 12: event 10 voided (event 9 of CV-2026-002 voided on 2026-06-03)
$ susr list --columns case --format csv
case
CV-2026-001
CV-2026-002
CV-2026-003
$ susr log --case $twice
Test Board: Log
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

9. 2026-01-05  Referral: CV-2026-002, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
agency                    SWP
criteria                  dhr
regime                    susr
referral_day              known

10. 2026-06-03  Correction: CV-2026-002, by ACCOUNT, recorded 2026-11-22T09:00:00Z [see correction 12]
Field         Old         New
event         9 referred
correction                voided
reason                    The same as CV-2026-001

12. 2026-06-04  Correction: CV-2026-002, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
event                     10
correction                voided
reason                    They are two cases after all

Log head: 12 d329c0747666add0.
$ susr verify --columns check,result --format csv
check,result
record,sound

# An action that a correction makes finished again is taken out of the movement, as one that it opened was put back in.
$ susr decide CV-2026-003 --outcome susr --criteria dhr --rationale Met --on 2026-02-06 --quiet
$ susr sign-off CV-2026-003 --outcome agreed --on 2026-02-07 --quiet
$ susr assign-action CV-2026-003 --title Audit --lead SWP --due 2026-06-01 --no-ratification --on 2026-02-08 --quiet
CV-2026-003/A1
$ susr complete-action CV-2026-003/A1 --evidence Report --on 2026-02-20 --quiet
$ susr correct --last --void --reason 'Another action' --on 2026-03-01
! susr: recorded 17: event 16 voided (CV-2026-003/A1 completed on 2026-02-20; action_status: completed -> open; leg_status[SWP]: completed -> open; evidence[SWP] changed)
$ susr correct --last --void --reason 'It was this one' --on 2026-04-01
! susr: recorded 18: event 17 voided (event 16 of CV-2026-003 voided on 2026-03-01)
$ susr report board --since 2026-03-15 --as-of 2026-04-30 --format csv --columns measure,group,n | grep '^movement,[a-z-]*,[1-9]'
movement,opening,2
movement,removed,1
movement,closing,1
