# What was wrong is told as it should have been; the log keeps both.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
$ susr sign-off $ref --outcome agreed --on 2026-01-21
$ susr record $ref first-panel --on 2026-03-10
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2062-09-30 --on 2026-03-11
CV-2026-001/A1
# A wrong date.
$ susr correct 5 --effective 2026-03-12 --reason 'Minutes give the 12th' --on 2026-06-01 --by 'Business Manager'
$ susr report reviews --format csv --columns rule,reached_on | grep first-panel
first-panel,2026-03-12
$ susr report reviews --format csv --columns rule,reached_on --as-of 2026-05-31 | grep first-panel
first-panel,2026-03-10
# A wrong agency, and a wrong year.
$ susr correct 6 --set leads=UHB@Cardiff,SS --set due_on=2026-09-30 --reason 'Typing error' --on 2026-06-02
$ susr report actions --format csv --columns item,agency,area,due_on,original_due_on
item,agency,area,due_on,original_due_on
CV-2026-001/A1,UHB,Cardiff,2026-09-30,2026-09-30
CV-2026-001/A1,SS,,2026-09-30,2026-09-30
$ susr report actions --format csv --columns item,agency,area,due_on,original_due_on --as-of 2026-06-01
item,agency,area,due_on,original_due_on
CV-2026-001/A1,SWP,,2062-09-30,2062-09-30
$ susr log --format csv --columns event,kind,field,old,new,corrected_by | sed -n '/^4,/p;/^5,/p;/^6,/p;/^7,/p'
4,milestone-recorded,milestone,,first-panel,6
5,action-assigned,title,,Agree a protocol,7
5,action-assigned,leads,,SWP,7
5,action-assigned,due_on,,2062-09-30,7
5,action-assigned,ratification,,required,7
6,corrected,effective,2026-03-10,2026-03-12,
6,corrected,event,,4,
6,corrected,correction,,changed,
6,corrected,reason,,Minutes give the 12th,
7,corrected,leads,SWP,"UHB@Cardiff, SS",
7,corrected,due_on,2062-09-30,2026-09-30,
7,corrected,event,,5,
7,corrected,correction,,changed,
7,corrected,reason,,Typing error,
# What can't be corrected.
$ susr correct 99 --void --reason x
! susr: cannot correct event 99: the log ends with event 7
! hint: 'susr log' shows them
[1]
$ susr correct 6 --set number=2 --reason x
! susr: cannot correct event 5 of CV-2026-001: number: an event 'action-assigned' has no field 'number' that can be corrected
! hint: known are: title, leads, due_on, recommendation, measure, lead_post, ratification
[1]
$ susr correct 6 --set due_on=2026-02-30 --reason x
! susr: cannot correct event 5 of CV-2026-001: due_on: there is no such day
! hint: a day is like 2026-03-31, of the years 1900 to 2199
[1]
$ susr correct 6 --set leads=UBH --reason x
! susr: cannot correct event 5 of CV-2026-001: the configuration knows no agency 'UBH'
! hint: did you mean 'UHB'? known are: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr correct 6 --set due_on --reason x
! susr: correct: --set 'due_on': it is not a field and a value
! hint: write it like due_on=2026-05-01
[2]
$ susr correct 6 --reason x
! susr: correct: it says nothing to correct
! hint: give --void, or what should be otherwise with --effective and --set
[2]
$ susr correct 6 --void --set title=x --reason x
! susr: correct: what is voided has nothing to change
! hint: give --void, or what should be otherwise with --effective and --set
[2]
$ susr correct 6 --void
! susr: correct: --reason is missing
! hint: try 'susr correct --help'
[2]
$ susr correct five --void --reason x
! susr: correct: EVENT 'five': it is not a whole number
! hint: try 'susr correct --help'
[2]
$ susr correct 7 --set reason=x --reason x
! susr: cannot correct event 6 of CV-2026-001: it is itself a correction
! hint: take it back with --void, and correct the event that it was about
[1]
$ susr correct 3 --effective 2026-03-12 --reason x
! susr: cannot correct event 2 of CV-2026-001 on 2026-11-22: what was recorded for 2026-01-21 (event 3, signed-off) could then not follow: its stage on that day, 'decision', does not allow it
! hint: correct that one first
[1]
$ susr correct 4 --set outcome=referred-back --reason x
! susr: cannot correct event 3 of CV-2026-001 on 2026-11-22: what was recorded for 2026-03-11 (event 5, action-assigned) could then not follow: its stage on that day, 'decision', does not allow it
! hint: correct that one first
[1]
$ susr correct 2 --effective 2026-12-01 --reason x
! susr: cannot correct event 1 of CV-2026-001: 2026-12-01 is in the future; today is 2026-11-22
[1]
# A case that was entered twice; nothing is deleted, and its reference is not used again.
$ twice=$(susr refer --by SWP --criteria dhr --on 2026-01-05); echo $twice
CV-2026-002
$ susr correct 9 --void --reason 'The same as CV-2026-001' --dry-run
! susr: note: dry run: nothing was recorded
! susr: note: the whole case CV-2026-002 is void, with 0 recommendations and 0 actions
$ susr correct 9 --void --reason 'The same as CV-2026-001' --on 2026-06-03
! susr: note: the whole case CV-2026-002 is void, with 0 recommendations and 0 actions
$ susr list --columns case --format csv
case
CV-2026-001
$ susr list --columns case --format csv --as-of 2026-06-02
case
CV-2026-001
CV-2026-002
$ susr show $twice
! susr: cannot show CV-2026-002: the case was voided by event 9
! hint: 'susr log --case' tells why; --as-of an earlier day shows it as it was known
[1]
$ susr decide $twice --outcome no-review --rationale x
! susr: cannot decide on CV-2026-002 on 2026-11-22: the case was voided by event 9
! hint: if it should not have been, correct that event with --void
[1]
$ susr refer --by SWP --criteria dhr --on 2026-02-05
CV-2026-003
# A correction that was wrong is taken back.
$ susr correct 10 --void --reason 'They are two cases after all' --on 2026-06-04
$ susr list --columns case --format csv
case
CV-2026-001
CV-2026-002
CV-2026-003
$ susr log --case $twice
Test Board: Log
As at 2026-11-22. Record 2433ae3c, schema 4, susr 0.1.0.

8. 2026-01-05  Referral: CV-2026-002, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
agency                    SWP
criteria                  dhr
regime                    susr
referral_day              known

9. 2026-06-03  Correction: CV-2026-002, by ACCOUNT, recorded 2026-11-22T09:00:00Z [see correction 11]
Field         Old         New
event         8 referred
correction                voided
reason                    The same as CV-2026-001

11. 2026-06-04  Correction: CV-2026-002, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
event                     9
correction                voided
reason                    They are two cases after all
$ susr verify --columns check,result --format csv
check,result
record,sound
