$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2026-03-04
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-03-04
$ susr sign-off CV-2026-001 --outcome agreed
! susr: cannot sign off CV-2026-001 on 2026-11-22: the stage on that day, 'decision', does not allow it
! hint: allowed at that stage: decide, record, pause, resume, assign-action, escalate, record-contribution
[1]
$ susr decide CV-2026-001 --outcome no-review --rationale 'One agency only' --on 2026-03-18
! susr: recorded 3: CV-2026-001 decided on 2026-03-18: no-review

# Referred back: the Case Review Group decides again.
$ susr sign-off CV-2026-001 --outcome referred-back --note 'See the new report' --on 2026-03-20
! susr: recorded 4: CV-2026-001 signed off on 2026-03-20: referred-back
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-03-21
! susr: cannot sign off CV-2026-001 on 2026-03-21: the stage on that day, 'decision', does not allow it
! hint: allowed at that stage: decide, record, pause, resume, assign-action, escalate, record-contribution
[1]
$ susr decide CV-2026-001 --outcome no-review --rationale 'As before' --on 2026-04-02
! susr: recorded 5: CV-2026-001 decided on 2026-04-02: no-review

# Overturned: another outcome is in force, a SUSR under the criteria of the referral.
$ susr sign-off CV-2026-001 --outcome overturned --on 2026-04-03
! susr: cannot sign off CV-2026-001 on 2026-04-03: an overturned decision needs another one in its place
! hint: give it with --instead
[1]
$ susr sign-off CV-2026-001 --outcome overturned --instead no-review --on 2026-04-03
! susr: cannot sign off CV-2026-001 on 2026-04-03: the decision is already 'no-review'
! hint: sign it off as agreed
[1]
$ susr sign-off CV-2026-001 --outcome agreed --instead susr --on 2026-04-03
! susr: cannot sign off CV-2026-001 on 2026-04-03: only an overturned decision has another one in its place
! hint: leave out --instead
[1]
$ susr sign-off CV-2026-001 --outcome overturned --instead susr --by 'Board Chair' --on 2026-04-03
! susr: recorded 6: CV-2026-001 signed off on 2026-04-03: overturned
$ susr report referrals --format csv --columns case,outcome,sign_off,in_force,stage
case,outcome,sign_off,in_force,stage
CV-2026-001,no-review,overturned,susr,review
$ susr list --format csv --columns case,criteria,outcome
case,criteria,outcome
CV-2026-001,cpr,susr
$ susr sign-off CV-2026-001 --outcome agreed
! susr: cannot sign off CV-2026-001 on 2026-11-22: no decision is awaiting the Chair's sign-off
! hint: record a new decision with 'decide'
[1]

# Nothing starts on a decision that is not agreed.
$ susr refer --by SWP --criteria cpr --on 2026-05-01
CV-2026-002
! susr: recorded 7: CV-2026-002 referred by SWP on 2026-05-01
$ susr decide CV-2026-002 --outcome susr --criteria cpr --rationale Met --on 2026-05-02
! susr: recorded 8: CV-2026-002 decided on 2026-05-02: susr
$ susr assign-action CV-2026-002 --title T --lead SWP --due 2026-12-01 --on 2026-05-03
! susr: cannot assign an action to CV-2026-002 on 2026-05-03: no review is under way (stage: sign-off), and the action does not stem from immediate learning
! hint: record the learning with 'susr record-finding CASE --kind immediate-learning', then give its number with --from-finding
[1]
$ susr record CV-2026-002 first-panel --on 2026-05-03
! susr: cannot record 'first-panel' for CV-2026-002 on 2026-05-03: no decision 'susr' was in force on that day
! hint: record the decision with 'decide' and the Chair's sign-off with 'sign-off'
[1]
