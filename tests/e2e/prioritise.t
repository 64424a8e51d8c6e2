# What the board decides to audit and to train on, and the learning that it rests on.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ susr report priorities
Test Board: Priorities
As at 22 November 2026. Record empty, schema 7, susr 0.1.0.

Nothing to show.
Log head: 0.
$ ref=$(susr refer --by SWP --criteria dhr --on 2025-01-14 --quiet); susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2025-02-03 --quiet; susr sign-off $ref --outcome agreed --on 2025-02-10 --quiet
! susr: note: recorded the policy for the first time, as event 1
$ susr recommend $ref --text 'Share the discharge plan' --theme discharge --on 2025-09-01 --quiet
CV-2025-001/R1
$ susr record-finding $ref --kind learning --text 'No agency held the plan' --theme Discharge --on 2025-09-01 --quiet
CV-2025-001/F1
$ susr prioritise discharge --as audit --from 2026-01-01 --until 2026-03-31 --reason 'Two reviews in two years' --on 2025-12-10 --by 'Business Manager' --dry-run
! susr: dry run, nothing recorded: priority for audit set on 2025-12-10: from 2026-01-01
$ susr prioritise discharge --as audit --from 2026-01-01 --until 2026-03-31 --reason 'Two reviews in two years' --on 2025-12-10 --by 'Business Manager'
! susr: recorded 7: priority for audit set on 2025-12-10: from 2026-01-01
$ susr prioritise discharge --as training --from 2026-04-01 --reason 'The audit found no form in use' --on 2025-12-10
! susr: recorded 8: priority for training set on 2025-12-10: from 2026-04-01
$ susr prioritise housing --as training --from 2027-01-01 --reason 'New duties' --on 2026-03-02
! susr: recorded 9: priority for training set on 2026-03-02: from 2027-01-01
$ susr prioritise housing --as training --from 2027-01-01 --until 2026-12-31 --reason 'New duties' --on 2026-03-02
! susr: cannot set the priority on 2026-03-02: its last day is before its first
! hint: give the first day or a later one with --until
[1]
$ susr prioritise housing --as research --from 2027-01-01 --reason 'New duties'
! susr: prioritise: --as 'research': unknown value
! hint: expected one of: audit, training
[2]
$ susr prioritise housing --as audit --from 2027-01-01
! susr: prioritise: --reason is missing
! hint: try 'susr prioritise --help'
[2]
$ susr report priorities
Test Board: Priorities
As at 22 November 2026. Record 208b76e9, schema 7, susr 0.1.0.

Theme      For       Valid from  Until       Status   Set on      Recommendations  Findings  Actions
discharge  Audit     2026-01-01  2026-03-31  Ended    2025-12-10                1         1        0
  Reason: Two reviews in two years  Cases: CV-2025-001
discharge  Training  2026-04-01              Current  2025-12-10                1         1        0
  Reason: The audit found no form in use  Cases: CV-2025-001
housing    Training  2027-01-01              To come  2026-03-02                0         0        0
  Reason: New duties

Log head: 9 df4c893e542782a2.
$ susr report priorities --status current --as-of 2026-03-31 --format csv
theme,priority_for,valid_from,valid_until,status,reason,set_on,recommendations,findings,actions,cases
discharge,audit,2026-01-01,2026-03-31,current,Two reviews in two years,2025-12-10,1,1,0,CV-2025-001
$ susr report priorities --theme DISCHARGE --format csv --columns theme,priority_for,status
theme,priority_for,status
discharge,audit,ended
discharge,training,current
$ susr report priorities --as-of 2025-12-01 --format csv
theme,priority_for,valid_from,valid_until,status,reason,set_on,recommendations,findings,actions,cases
$ susr report priorities --known-on 2026-11-21 --format csv
theme,priority_for,valid_from,valid_until,status,reason,set_on,recommendations,findings,actions,cases
! susr: note: no policy was on record on 2026-11-21: judged by the configuration as it is today
$ susr report priorities --language cy
Test Board: Blaenoriaethau
Y sefyllfa ar 22 Tachwedd 2026. Cofnod 208b76e9, sgema 7, susr 0.1.0.

Thema      Ar gyfer   Dilys o     Tan         Statws          Gosodwyd ar  Argymhellion  Achosion
discharge  Archwilio  2026-01-01  2026-03-31  Wedi dod i ben  2025-12-10              1  CV-2025-001
  Rheswm: Two reviews in two years  Canfyddiadau: 1  Camau gweithredu: 0
discharge  Hyfforddi  2026-04-01              Cyfredol        2025-12-10              1  CV-2025-001
  Rheswm: The audit found no form in use  Canfyddiadau: 1  Camau gweithredu: 0
housing    Hyfforddi  2027-01-01              I ddod          2026-03-02              0
  Rheswm: New duties  Canfyddiadau: 0  Camau gweithredu: 0

Pen y log: 9 df4c893e542782a2.

# The later entry for a theme and a use counts.
$ susr prioritise Discharge --as training --from 2026-04-01 --until 2026-10-31 --reason 'Done' --on 2026-10-20 --quiet
$ susr report priorities --format csv --columns theme,priority_for,valid_until,status
theme,priority_for,valid_until,status
discharge,audit,2026-03-31,ended
discharge,training,2026-10-31,ended
housing,training,,to-come
$ susr report priorities --as-of 2026-10-19 --format csv --columns theme,priority_for,valid_until,status
theme,priority_for,valid_until,status
discharge,audit,2026-03-31,ended
discharge,training,,current
housing,training,,to-come

# An entry about the board is corrected, logged, verified and rebuilt like any other.
$ susr log --oneline
Test Board: Log
As at 22 November 2026. Record 208b76e9, schema 7, susr 0.1.0.

No.  Recorded              Account  On behalf of      On          Item            Kind
  1  2026-11-22T09:00:00Z  root                       2026-11-22                  Policy recorded
  2  2026-11-22T09:00:00Z  root                       2025-01-14  CV-2025-001     Referral
  3  2026-11-22T09:00:00Z  root                       2025-02-03  CV-2025-001     Decision
  4  2026-11-22T09:00:00Z  root                       2025-02-10  CV-2025-001     Sign-off
  5  2026-11-22T09:00:00Z  root                       2025-09-01  CV-2025-001/R1  Recommendation
  6  2026-11-22T09:00:00Z  root                       2025-09-01  CV-2025-001/F1  Finding
  7  2026-11-22T09:00:00Z  root     Business Manager  2025-12-10                  Priority set
  8  2026-11-22T09:00:00Z  root                       2025-12-10                  Priority set
  9  2026-11-22T09:00:00Z  root                       2026-03-02                  Priority set
 10  2026-11-22T09:00:00Z  root                       2026-10-20                  Priority set

Log head: 10 40debc455472662c.
$ susr correct 9 --set from=2027-02-01 --reason 'A typing error' --on 2026-03-03
! susr: recorded 11: event 9 corrected (priority for training set on 2026-03-02: from 2027-01-01; from: 2027-01-01 -> 2027-02-01)
$ susr correct 9 --set until=2026-01-01 --reason 'A typing error' --on 2026-03-03
! susr: cannot correct event 9: it would not be valid as corrected: its last day is before its first
! hint: correct what else was wrong with it, or void it with --void
[1]
$ susr correct 9 --set from=2027-02-01 --reason 'A typing error' --on 2026-03-03
! susr: cannot correct event 9: the event already says so
! hint: see it with 'susr log'
[1]
$ susr correct 10 --void --reason 'Set for another board' --on 2026-10-21
! susr: recorded 12: event 10 voided (priority for training set on 2026-10-20: from 2026-04-01)
$ susr correct 10 --set from=2027-02-01 --reason 'A typing error'
! susr: cannot correct event 10: it was voided, or its case was
! hint: 'susr log' shows by which event
[1]
$ susr correct 1 --void --reason 'A typing error'
! susr: cannot correct event 1: it records the policy as it was in the configuration
! hint: edit the configuration: the next entry records the policy as it is then
[1]
$ susr report priorities --format csv
theme,priority_for,valid_from,valid_until,status,reason,set_on,recommendations,findings,actions,cases
discharge,audit,2026-01-01,2026-03-31,ended,Two reviews in two years,2025-12-10,1,1,0,CV-2025-001
discharge,training,2026-04-01,,current,The audit found no form in use,2025-12-10,1,1,0,CV-2025-001
housing,training,2027-02-01,,to-come,New duties,2026-03-02,0,0,0,
$ susr verify
Check       Result
The record  Sound

Events: 12. Head: d3db3cdb2a3b0bb4f25c0c9f907b530a7977fdf28de943386c3f2f9d7df9441c
Log head: 12 d3db3cdb2a3b0bb4.
$ susr rebuild; susr report priorities --format csv --columns theme,priority_for,valid_from,status
theme,priority_for,valid_from,status
discharge,audit,2026-01-01,ended
discharge,training,2026-04-01,current
housing,training,2027-02-01,to-come
! susr: note: rebuilt the tables of 1 case from the log
$ susr export package; mkdir other; cd other; susr init --board 'Test Board' --prefix CV 2>/dev/null; susr import package ../package; susr report priorities --format csv --columns theme,priority_for,valid_from,status; cd ..
theme,priority_for,valid_from,status
discharge,audit,2026-01-01,ended
discharge,training,2026-04-01,current
housing,training,2027-02-01,to-come
! susr: note: wrote 12 events to package
! susr: note: imported 12 events from ../package

# A theme must be on the list, spelled in any way.
$ susr prioritise fire --as audit --from 2027-01-01 --reason 'A fire'
! susr: cannot set the priority: no such theme in the configuration or the codebook, or it is retired
! hint: expected one of: assessment, carers, coercive control, culture and faith, discharge, disguised compliance, domestic abuse, education, escalation, exploitation, family, hidden harm, housing, information sharing, mental capacity, mental health, multi-agency working, neglect, offensive weapons, pre-birth, professional curiosity, recording, risk assessment, self-neglect, substance misuse, suicide, supervision, training, transition to adulthood, voice of the adult, voice of the child, was not brought, Welsh language
[1]
$ susr prioritise HOUSING --as audit --from 2027-01-01 --reason 'A fire' --quiet; susr report priorities --theme housing --format csv --columns theme,priority_for
theme,priority_for
housing,audit
housing,training
