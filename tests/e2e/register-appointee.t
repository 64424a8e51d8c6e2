# Who is accredited to chair panels and to write reviews, and until when.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ susr report appointees
Test Board: Accredited chairs and reviewers
As at 22 November 2026. Record empty, schema 7, susr 0.1.0.

Nothing to show.
Log head: 0.
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-14 --quiet); susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-02-03 --quiet; susr sign-off $ref --outcome agreed --on 2026-02-10 --quiet
! susr: note: recorded the policy for the first time, as event 1
$ susr register-appointee 'Independent reviewer 4' --role reviewer --accredited 2024-03-01 --until 2026-02-28 --competency facilitation --competency 'report writing' --on 2024-03-01 --dry-run
! susr: dry run, nothing recorded: reviewer registered on 2024-03-01: accredited from 2024-03-01
$ susr register-appointee 'Independent reviewer 4' --role reviewer --accredited 2024-03-01 --until 2026-02-28 --competency facilitation --competency 'report writing' --on 2024-03-01
! susr: recorded 5: reviewer registered on 2024-03-01: accredited from 2024-03-01
$ susr register-appointee 'Panel chair 2' --role panel-chair --accredited 2026-09-01 --on 2026-02-11
! susr: recorded 6: panel-chair registered on 2026-02-11: accredited from 2026-09-01
$ susr register-appointee 'Panel chair 2' --role chair --accredited 2026-09-01
! susr: register-appointee: --role 'chair': unknown value
! hint: expected one of: panel-chair, reviewer
[2]
$ susr register-appointee 'Panel chair 2' --role panel-chair --accredited 2026-09-01 --until 2026-08-31
! susr: cannot register the appointee on 2026-11-22: its last day is before its first
! hint: give the first day or a later one with --until
[1]
$ susr register-appointee 'Panel chair 2' --role panel-chair
! susr: register-appointee: --accredited is missing
! hint: try 'susr register-appointee --help'
[2]
$ susr report appointees
Test Board: Accredited chairs and reviewers
As at 22 November 2026. Record 348da893, schema 7, susr 0.1.0.

Post                    Role         Accredited  Until       Status      Reviews now  Reviews in all
Independent reviewer 4  Reviewer     2024-03-01  2026-02-28  Lapsed                0               0
  Competencies: facilitation, report writing
Panel chair 2           Panel chair  2026-09-01              Accredited            0               0

Log head: 6 e724976b310c60a0.

# An appointment needs an accreditation, or a reason.
$ susr record $ref reviewer-appointed --post 'Reviewer 9' --on 2026-03-02
! susr: cannot record 'reviewer-appointed' for CV-2026-001: no such reviewer in the register
! hint: expected one of: Independent reviewer 4
[1]
$ susr record $ref reviewer-appointed --post 'independent reviewer 4' --on 2026-03-02
! susr: cannot record 'reviewer-appointed' for CV-2026-001: that post is not accredited on 2026-03-02
! hint: record the accreditation with 'susr register-appointee', or say why with --note: 'susr check' then lists the appointment
[1]
$ susr record $ref reviewer-appointed --post 'independent reviewer 4' --note 'The renewal is with the board' --on 2026-03-02
! susr: recorded 7: CV-2026-001 reached reviewer-appointed on 2026-03-02
$ susr record $ref chair-appointed --post 'Panel chair 2' --on 2026-03-02
! susr: cannot record 'chair-appointed' for CV-2026-001: that post is not accredited on 2026-03-02
! hint: record the accreditation with 'susr register-appointee', or say why with --note: 'susr check' then lists the appointment
[1]
$ susr record $ref chair-appointed --post 'Panel chair 2' --on 2026-09-02
! susr: recorded 8: CV-2026-001 reached chair-appointed on 2026-09-02
$ susr check
Finding                                                  Item         On          Detail
Agencies still the samples of the starter configuration
Welsh Government not notified                            CV-2026-001  2026-02-03
Appointed without accreditation                          CV-2026-001  2026-03-02  Reviewer

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 8 62170c745776c45e.
[8]
$ susr report appointees --format csv
post,role,accredited_on,accredited_until,status,competencies,reviews_now,reviews,cases
Independent reviewer 4,reviewer,2024-03-01,2026-02-28,lapsed,"facilitation,report writing",1,1,CV-2026-001
Panel chair 2,panel-chair,2026-09-01,,accredited,,1,1,CV-2026-001
$ susr report appointees --status accredited --format csv --columns post,status
post,status
Panel chair 2,accredited
$ susr report appointees --as-of 2026-02-28 --format csv --columns post,status,reviews_now
post,status,reviews_now
Independent reviewer 4,accredited,0
Panel chair 2,to-come,0

# The accreditation was renewed: the later entry for a post and a role counts.
$ susr register-appointee 'Independent reviewer 4' --role reviewer --accredited 2026-03-01 --on 2026-05-04 --by 'Business Manager'
! susr: recorded 9: reviewer registered on 2026-05-04: accredited from 2026-03-01
$ susr check
Finding                                                  Item         On
Agencies still the samples of the starter configuration
Welsh Government not notified                            CV-2026-001  2026-02-03

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 9 f20bfe619463b601.
[8]
$ susr report appointees --language cy
Test Board: Cadeiryddion ac adolygwyr achrededig
Y sefyllfa ar 22 Tachwedd 2026. Cofnod 348da893, sgema 7, susr 0.1.0.

Swydd                   Rôl              Achredwyd   Statws      Adolygiadau nawr  Achosion
Independent reviewer 4  Adolygydd        2026-03-01  Achrededig                 1  CV-2026-001
  Cyfanswm adolygiadau: 1
Panel chair 2           Cadeirydd panel  2026-09-01  Achrededig                 1  CV-2026-001
  Cyfanswm adolygiadau: 1

Pen y log: 9 f20bfe619463b601.
$ susr log --oneline
Test Board: Log
As at 22 November 2026. Record 348da893, schema 7, susr 0.1.0.

No.  Recorded              Account  On behalf of      On          Item         Kind
  1  2026-11-22T09:00:00Z  root                       2026-11-22               Policy recorded
  2  2026-11-22T09:00:00Z  root                       2026-01-14  CV-2026-001  Referral
  3  2026-11-22T09:00:00Z  root                       2026-02-03  CV-2026-001  Decision
  4  2026-11-22T09:00:00Z  root                       2026-02-10  CV-2026-001  Sign-off
  5  2026-11-22T09:00:00Z  root                       2024-03-01               Accreditation
  6  2026-11-22T09:00:00Z  root                       2026-02-11               Accreditation
  7  2026-11-22T09:00:00Z  root                       2026-03-02  CV-2026-001  Milestone
  8  2026-11-22T09:00:00Z  root                       2026-09-02  CV-2026-001  Milestone
  9  2026-11-22T09:00:00Z  root     Business Manager  2026-05-04               Accreditation

Log head: 9 f20bfe619463b601.
$ susr correct 8 --set post='Panel chair 9' --reason 'Another chair' --on 2026-09-03
! susr: cannot correct event 8 of CV-2026-001: no such panel chair in the register
! hint: did you mean 'Panel chair 2'? expected one of: Panel chair 2
[1]
$ susr correct 9 --set accredited_on=2026-04-01 --reason 'The certificate says April' --on 2026-05-05
! susr: recorded 10: event 9 corrected (reviewer registered on 2026-05-04: accredited from 2026-03-01; accredited_on: 2026-03-01 -> 2026-04-01)
$ susr check
Finding                                                  Item         On          Detail
Agencies still the samples of the starter configuration
Welsh Government not notified                            CV-2026-001  2026-02-03
Appointed without accreditation                          CV-2026-001  2026-03-02  Reviewer

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 10 bb0490e754ad0037.
[8]

# A post can be asked for as soon as it is in the register.
$ susr register-appointee 'Independent reviewer 9' --role reviewer --accredited 2026-05-01 --on 2026-05-06 --quiet
$ susr list --post 'independent reviewer 9' --format csv --columns case
case
$ susr list --post 'INDEPENDENT reviewer 4' --format csv --columns case
case
CV-2026-001
$ susr list --post 'reviewer 10'
! susr: that appointee is not in the configuration or the record
! hint: expected one of: Independent reviewer 4, Independent reviewer 9, Panel chair 2
[1]

# What the configuration lists counts too, until it is in the register.
$ printf '\n[[appointee]]\npost = "R7"\nroles = ["reviewer"]\n' >> susr.toml
$ susr report appointees --format csv --columns post,role,accredited_on,status
post,role,accredited_on,status
Independent reviewer 4,reviewer,2026-04-01,accredited
Independent reviewer 9,reviewer,2026-05-01,accredited
Panel chair 2,panel-chair,2026-09-01,accredited
R7,reviewer,,accredited
! susr: note: judged by the configuration, which differs from the policy on record (event 1): appointee.R7.roles
$ susr record $ref reviewer-appointed --post r7 --on 2026-10-01
! susr: note: the policy has changed, recorded as event 12: appointee.R7.roles
! susr: recorded 13: CV-2026-001 reached reviewer-appointed on 2026-10-01
$ susr verify
Check       Result
The record  Sound

Events: 13. Head: 93f00f5ea481c9109ca9e6515b9416f5edf775aaacec064a05e9b333c56ab213
Log head: 13 93f00f5ea481c910.

# An import knows the register too.
$ printf 'case,milestone,reached_on,post\n%s,reviewer-appointed,2026-10-05,independent reviewer 4\n' $ref > milestones.csv
$ susr import milestones milestones.csv
! susr: note: milestones: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ printf 'case,milestone,reached_on,post\n%s,reviewer-appointed,2026-10-06,Somebody else\n' $ref > milestones.csv
$ susr import milestones milestones.csv
! susr: milestones.csv row 2, column post: unknown-post: the register has nobody in this post for the appointment
! hint: expected one of: Independent reviewer 4, Independent reviewer 9, R7
! susr: cannot import milestones.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# The list as a spreadsheet: what 'report appointees' prints can be imported.
$ printf 'post,role,accredited_on,accredited_until,competencies\npanel chair 2,panel-chair,2026-09-01,2029-08-31,"facilitation, chairing"\nIndependent reviewer 7,reviewer,2026-03-01,,\nIndependent reviewer 8,reviewer,,,\nPanel chair 3,chair,2026-03-01,,\n' > list.csv
$ susr import appointees list.csv --on 2026-10-01
! susr: list.csv row 4, column accredited_on: missing-value: a new entry of the register needs the day of the accreditation
! hint: give it in a column 'accredited_on', or under [default] in the mapping
! susr: list.csv row 5, column role: bad-value: unknown value
! hint: expected one of: panel-chair, reviewer
! susr: cannot import list.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ susr import appointees list.csv --on 2026-10-01 --rejects rest.csv --detail --format csv; cat rest.csv
row,item,result,detail
2,Panel chair 2 (panel-chair),changed,"accredited_until, competencies"
3,Independent reviewer 7 (reviewer),added,
4,,rejected,missing-value in accredited_on
5,,rejected,bad-value in role
post,role,accredited_on,accredited_until,competencies,rejected_for
Independent reviewer 8,reviewer,,,,missing-value in accredited_on
Panel chair 3,chair,2026-03-01,,,bad-value in role
! susr: note: appointees: added 1, changed 1, unchanged 0; rows rejected 2, repeated 0; events 2
$ susr report appointees --format csv --columns post,role,accredited_on,accredited_until,competencies
post,role,accredited_on,accredited_until,competencies
Independent reviewer 4,reviewer,2026-04-01,,
Independent reviewer 7,reviewer,2026-03-01,,
Independent reviewer 9,reviewer,2026-05-01,,
Panel chair 2,panel-chair,2026-09-01,2029-08-31,"facilitation,chairing"
R7,reviewer,,,
$ susr report appointees --format csv > again.csv; susr import appointees again.csv
! susr: again.csv row 6, column accredited_on: missing-value: a new entry of the register needs the day of the accreditation
! hint: give it in a column 'accredited_on', or under [default] in the mapping
! susr: cannot import again.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
# An [[appointee]] of the configuration comes into the record once its day is filled in.
$ printf '\n[[appointee]]\npost = "R09"\nroles = ["reviewer"]\n' >> susr.toml; susr report appointees --format csv | grep -e post -e R09 > old.csv; susr import appointees old.csv --dry-run
! susr: note: judged by the configuration, which differs from the policy on record (event 12): appointee.R09.roles
! susr: old.csv row 2, column accredited_on: missing-value: a new entry of the register needs the day of the accreditation
! hint: give it in a column 'accredited_on', or under [default] in the mapping
! susr: cannot import old.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed -i 's/^R09,reviewer,/&2025-04-01/' old.csv; susr import appointees old.csv --on 2026-10-02; susr report appointees --format csv | grep R09
R09,reviewer,2025-04-01,,accredited,,0,0,
! susr: note: the policy has changed, recorded as event 17: appointee.R09.roles
! susr: note: appointees: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
