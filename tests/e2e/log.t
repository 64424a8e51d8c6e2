# What was recorded, with what stood in its place.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided on 2026-01-20: susr
$ susr sign-off $ref --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off on 2026-01-21: agreed
$ id=$(susr assign-action $ref --title 'Agree a protocol' --lead SWP --lead SS@Cardiff --due 2026-09-30 --measure 'Signed protocol' --on 2026-02-01)
! susr: recorded 5: CV-2026-001/A1 assigned to SWP, SS@Cardiff on 2026-02-01, due 2026-09-30
$ susr extend-action $id --to 2026-12-31 --reason 'Recruitment' --approved-by 'Delivery Group' --on 2026-09-15 --by 'Review Manager'
! susr: recorded 6: CV-2026-001/A1 extended on 2026-09-15, now due 2026-12-31
$ susr log
Test Board: Log
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.

1. 2026-11-22  Policy recorded, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
digest                    710eb3782ab0e4e2b8311560e8fb24aee1c5a34a485a496c93c74961fa6cdd4f

2. 2026-01-05  Referral: CV-2026-001, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
agency                    SWP
criteria                  dhr
regime                    susr
referral_day              known

3. 2026-01-20  Decision: CV-2026-001, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
stage         decision    sign-off
outcome                   susr
criteria                  dhr
immediacy                 routine
rationale                 The criteria are met

4. 2026-01-21  Sign-off: CV-2026-001, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
stage         sign-off    review
outcome                   agreed

5. 2026-02-01  Action assigned: CV-2026-001/A1, by ACCOUNT, recorded 2026-11-22T09:00:00Z
Field         Old         New
title                     Agree a protocol
leads                     SWP, SS@Cardiff
due_on                    2026-09-30
measure                   Signed protocol
ratification              required

6. 2026-09-15 Action extended: CV-2026-001/A1, by Review Manager (ACCOUNT), recorded
2026-11-22T09:00:00Z
Field         Old         New
due_on        2026-09-30  2026-12-31
reason                    Recruitment
approved_by               Delivery Group

Log head: 6 847611f2b3e1b049.
$ susr log --case CV-2026-002
! susr: no case 'CV-2026-002'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ susr log --case $ref --format csv --columns event,effective,subject,kind,field,old,new | tail -3
6,2026-09-15,A1,action-extended,due_on,2026-09-30,2026-12-31
6,2026-09-15,A1,action-extended,reason,,Recruitment
6,2026-09-15,A1,action-extended,approved_by,,Delivery Group
# The account is the operating system's, whatever the environment says.
$ USER=somebody LOGNAME=somebody susr pause $ref --reason inquest --authorised-by 'Board Chair' --on 2026-10-01
! susr: recorded 7: CV-2026-001 paused on 2026-10-01: inquest
$ test "$(susr log --format csv --columns actor | tail -1)" = "$(id -un)" && echo the same
the same
# --since looks at the day on which it was recorded, in London; --as-of at the day on which it took effect.
$ SUSR_NOW=2026-11-22T23:30:00Z susr resume $ref --on 2026-10-08
! susr: recorded 8: CV-2026-001 resumed on 2026-10-08
$ SUSR_NOW=2027-07-01T23:30:00Z susr record $ref first-panel --on 2026-10-09
! susr: recorded 9: CV-2026-001 reached first-panel on 2026-10-09
$ SUSR_NOW=2027-07-02T09:00:00Z susr log --since 2027-07-02 --format csv --columns event,recorded_at,kind
event,recorded_at,kind
9,2027-07-01T23:30:00Z,milestone-recorded
$ susr log --since 2026-11-23
Test Board: Log
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.
1 entry took effect by 22 November 2026 but was recorded after it. Use --known-on 2026-11-22 to
leave it out.

9. 2026-10-09  Milestone: CV-2026-001, by ACCOUNT, recorded 2027-07-01T23:30:00Z
Field      New
milestone  first-panel

Log head: 9 0c56b347a8f0b1a3.
$ susr log --as-of 2026-01-19 --format csv --columns event,kind,field,new
event,kind,field,new
2,referred,agency,SWP
2,referred,criteria,dhr
2,referred,regime,susr
2,referred,referral_day,known
$ susr log --format csv --columns hash | sort -u | grep -c '^[0-9a-f]\{64\}$'
9
# The last entries, a line each.
$ susr log --last 3 --oneline
Test Board: Log
As at 22 November 2026. Record d5311abd, schema 7, susr 0.1.0.
1 entry took effect by 22 November 2026 but was recorded after it. Use --known-on 2026-11-22 to
leave it out.

No.  Recorded              Account  On          Item         Kind
  7  2026-11-22T09:00:00Z  root     2026-10-01  CV-2026-001  Paused
  8  2026-11-22T23:30:00Z  root     2026-10-08  CV-2026-001  Resumed
  9  2027-07-01T23:30:00Z  root     2026-10-09  CV-2026-001  Milestone

Log head: 9 0c56b347a8f0b1a3.
$ susr log --last 1 --case CV-2026-001 --oneline --format csv --columns event,kind
event,kind
9,milestone-recorded
$ susr log --last 0
! susr: log: --last '0': must be 1 or more
! hint: give the number of events to show
[2]
