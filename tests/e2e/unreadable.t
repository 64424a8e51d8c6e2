# What another program wrote into the store and susr can't read is refused: no answer leaves it out.
$ cp "$BOARD/susr.toml" "$BOARD/susr.db" .; cp susr.db sound.db
$ damage() { cp sound.db susr.db; sqlite3 susr.db "PRAGMA ignore_check_constraints = ON; $1"; }
# A due date that is none would not be late. It is found before it decides.
$ damage "UPDATE leg_versions SET due_on = '2026-02-30' WHERE case_id = 1 AND number = 2"
$ susr overdue --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CVSB 2 2023,action,CVSB 2 2023/A3,Bring in the electronic referral form between maternity and social services,UHB,,2025-09-30,2025-09-30,418,0,in-progress,red,
CV-2025-003,milestone,CV-2025-003/susr-complete,Completion of the review,,,2026-05-13,2026-05-13,193,0,overdue,red,susr-complete
CV-2025-004,action,CV-2025-004/A2,See that each new baby has a health visitor within fourteen days,UHB,Vale of Glamorgan,2026-06-30,2026-06-30,145,0,in-progress,red,
CV-2025-002,action,CV-2025-002/A4,Pass on ambulance call-outs for stab wounds each week,WAST,,2026-08-28,2026-08-28,86,0,open,red,
CV-2025-004,milestone,CV-2025-004/susr-complete,Completion of the review,,,2026-09-09,2026-09-09,74,0,overdue,red,susr-complete
CV-2023-001,impact,CV-2023-001/A2,Train 120 front-line staff in mental capacity and self-neglect,SWP,,2026-09-10,2026-09-10,73,0,overdue,red,impact-next
CV-2023-001,impact,CV-2023-001/A2,Train 120 front-line staff in mental capacity and self-neglect,UHB,,2026-09-10,2026-09-10,73,0,overdue,red,impact-next
CV-2024-001,action,CV-2024-001/A3,Share alerts of missed appointments between services each week,EDU,,2026-09-30,2026-09-30,53,0,in-progress,red,
CV-2024-001,action,CV-2024-001/A3,Share alerts of missed appointments between services each week,VSS,Vale of Glamorgan,2026-09-30,2026-09-30,53,0,open,red,
CV-2024-001,milestone,CV-2024-001/progress-report,Progress report,,,2026-10-01,2026-10-01,52,0,overdue,red,progress-report
CV-2026-002,milestone,CV-2026-002/mapf-complete,Completion of the MAPF,,,2026-10-07,2026-10-07,46,0,overdue,red,mapf-complete
CV-2026-003,milestone,CV-2026-003/first-panel,First panel meeting,,,2026-10-11,2026-10-11,42,0,overdue,red,first-panel
CV-2025-002,action,CV-2025-002/A6,Train twelve youth workers as mentors for young people who carry a knife,TS,Cardiff,2026-10-16,2026-10-16,37,0,open,red,
CV-2024-001,action,CV-2024-001/A6,"Review all reduced timetables with social services, each term",EDU,Vale of Glamorgan,2026-10-30,2026-10-30,23,0,open,red,
CV-2024-002,action,CV-2024-002/A1,Agree a protocol for sharing risk assessments on discharge from Ward Llŷn,SWP,,2026-10-30,2026-10-30,23,0,open,red,
CV-2025-006,action,CV-2025-006/A3,Send a report to each initial case conference two days before it,PROB,,2026-10-30,2026-10-30,23,0,open,red,
CV-AUDIT-2026-1,action,CV-AUDIT-2026-1/A2,Name a self-neglect lead in each housing office,HOU,Vale of Glamorgan,2026-10-30,2026-10-30,23,0,open,red,
CV-2026-002,action,CV-2026-002/A2,Put a falls plan into each file at Tŷ Llŷn,VSS,Vale of Glamorgan,2026-11-13,2026-11-13,9,0,in-progress,red,
CV-2024-002,action,CV-2024-002/A6,Set up a secure exchange of MARAC lists with the community mental health teams,SWP,,2026-11-20,2026-11-20,2,0,in-progress,red,
$ susr list
Case             Stage                   Next time limit  Next due    Limits overdue  Open  Overdue
  Title
CVSB 2 2023      Complete, in follow-up                                            0     1        1
  Criteria: cpr  Actions: 4
CV-2023-001      Closed                                                            0     0        0
  Criteria: apr  Actions: 4
CV-2024-001      Complete, in follow-up  progress-report  2026-10-01               1     3        2
  Criteria: cpr  Actions: 8
CV-2024-002      Complete, in follow-up  progress-report  2027-06-10               0     5        2
  Criteria: dhr,mhhr  Actions: 9
CV-2025-001      Closed                                                            0     0        0
  Actions: 3
CV-2025-002      Complete, in follow-up  progress-report  2027-03-05               0     4        2
  Criteria: owhr  Actions: 6
CV-2025-003      Review under way        susr-complete    2026-05-13               1     4        0
  Criteria: dhr  Actions: 5
CV-2025-004      Review under way        susr-complete    2026-09-09               1     1        1
  Criteria: cpr  Actions: 2  Next due, with pauses: 2027-06-01  Paused since: 2026-03-02
CV-2025-005      No review                                                         0     0        0
CV-2025-006      Learning source                                                   0     3        1
  Joint inspection of child protection arrangements
  Actions: 4
CV-2026-001      Review under way        susr-complete    2027-01-13               0     2        0
  Criteria: mhhr  Actions: 2
CV-AUDIT-2026-1  Learning source                                                   0     2        1
  Multi-agency audit of self-neglect referrals, spring 2026
  Actions: 3
CV-2026-002      MAPF under way          mapf-complete    2026-10-07               1     3        1
  Actions: 3
CV-2026-003      Review under way        first-panel      2026-10-11               1     0        0
  Criteria: dhr
CV-2026-004      Awaiting sign-off                                                 0     1        0
  Criteria: cpr  Actions: 1
CV-2026-005      Awaiting decision                                                 0     0        0
  Criteria: apr,mhhr

Log head: 332 d6dfdda2e80421d4.
# So is everything else that decides.
$ damage "UPDATE leg_versions SET is_open = 0 WHERE case_id = 1 AND is_open = 1"
$ susr overdue
Item                Agency                 Due         Days overdue  Status
  Title
CVSB 2 2023/A3      UHB                    2025-09-30           418  In progress
  Bring in the electronic referral form between maternity and social services
CV-2025-003                                2026-05-13           193  Overdue
  Completion of the review
CV-2025-004/A2      UHB@Vale of Glamorgan  2026-06-30           145  In progress
  See that each new baby has a health visitor within fourteen days
CV-2025-002/A4      WAST                   2026-08-28            86  Open
  Pass on ambulance call-outs for stab wounds each week
CV-2025-004                                2026-09-09            74  Overdue
  Completion of the review
  Due, with pauses: 2027-06-01
CV-2023-001/A2      SWP                    2026-09-10            73  Overdue
  Assess the impact: Train 120 front-line staff in mental capacity and self-neglect
CV-2023-001/A2      UHB                    2026-09-10            73  Overdue
  Assess the impact: Train 120 front-line staff in mental capacity and self-neglect
CV-2024-001/A3      EDU                    2026-09-30            53  In progress
  Share alerts of missed appointments between services each week
CV-2024-001/A3      VSS@Vale of Glamorgan  2026-09-30            53  Open
  Share alerts of missed appointments between services each week
CV-2024-001                                2026-10-01            52  Overdue
  Progress report
CV-2026-002                                2026-10-07            46  Overdue
  Completion of the MAPF
CV-2026-003                                2026-10-11            42  Overdue
  First panel meeting
CV-2025-002/A6      TS@Cardiff             2026-10-16            37  Open
  Train twelve youth workers as mentors for young people who carry a knife
CV-2024-001/A6      EDU@Vale of Glamorgan  2026-10-30            23  Open
  Review all reduced timetables with social services, each term
CV-2024-002/A1      SWP                    2026-10-30            23  Open
  Agree a protocol for sharing risk assessments on discharge from Ward Llŷn
CV-2025-006/A3      PROB                   2026-10-30            23  Open
  Send a report to each initial case conference two days before it
CV-AUDIT-2026-1/A2  HOU@Vale of Glamorgan  2026-10-30            23  Open
  Name a self-neglect lead in each housing office
CV-2026-002/A2      VSS@Vale of Glamorgan  2026-11-13             9  In progress
  Put a falls plan into each file at Tŷ Llŷn
CV-2024-002/A6      SWP                    2026-11-20             2  In progress
  Set up a secure exchange of MARAC lists with the community mental health teams

Open legs that would be overdue without an extension: 2.
Log head: 332 d6dfdda2e80421d4.
19 overdue. Open items checked: 46. As at 22 November 2026.
$ damage "UPDATE case_versions SET valid_until = 'soon' WHERE case_id = 1 AND valid_until = '9999-12-31'"
$ susr list
Case             Stage                   Next time limit  Next due    Limits overdue  Open  Overdue
  Title
CVSB 2 2023      Complete, in follow-up                                            0     1        1
  Criteria: cpr  Actions: 4
CV-2023-001      Closed                                                            0     0        0
  Criteria: apr  Actions: 4
CV-2024-001      Complete, in follow-up  progress-report  2026-10-01               1     3        2
  Criteria: cpr  Actions: 8
CV-2024-002      Complete, in follow-up  progress-report  2027-06-10               0     5        2
  Criteria: dhr,mhhr  Actions: 9
CV-2025-001      Closed                                                            0     0        0
  Actions: 3
CV-2025-002      Complete, in follow-up  progress-report  2027-03-05               0     4        2
  Criteria: owhr  Actions: 6
CV-2025-003      Review under way        susr-complete    2026-05-13               1     4        0
  Criteria: dhr  Actions: 5
CV-2025-004      Review under way        susr-complete    2026-09-09               1     1        1
  Criteria: cpr  Actions: 2  Next due, with pauses: 2027-06-01  Paused since: 2026-03-02
CV-2025-005      No review                                                         0     0        0
CV-2025-006      Learning source                                                   0     3        1
  Joint inspection of child protection arrangements
  Actions: 4
CV-2026-001      Review under way        susr-complete    2027-01-13               0     2        0
  Criteria: mhhr  Actions: 2
CV-AUDIT-2026-1  Learning source                                                   0     2        1
  Multi-agency audit of self-neglect referrals, spring 2026
  Actions: 3
CV-2026-002      MAPF under way          mapf-complete    2026-10-07               1     3        1
  Actions: 3
CV-2026-003      Review under way        first-panel      2026-10-11               1     0        0
  Criteria: dhr
CV-2026-004      Awaiting sign-off                                                 0     1        0
  Criteria: cpr  Actions: 1
CV-2026-005      Awaiting decision                                                 0     0        0
  Criteria: apr,mhhr

Log head: 332 d6dfdda2e80421d4.
$ damage "UPDATE pauses SET valid_from = 'soon' WHERE case_id = (SELECT max(case_id) FROM pauses)"
$ susr overdue
! susr: cannot read the store: column valid_from of pauses (case_id 231, ordinal 0, valid_from ?) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
# The first of each table is named.
$ damage "UPDATE milestones SET valid_until = '2026-13-01'; UPDATE cases SET reference = '' WHERE case_id = 1"
$ susr report reviews
! susr: cannot read the store: column valid_until of milestones (case_id 2, ordinal 0, valid_from 2023-04-06) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
# What decides nothing is refused by what reads it, and by nothing else.
$ damage "UPDATE case_versions SET criteria = 'dhr,mhhrx' WHERE criteria = 'dhr,mhhr'"
$ susr list
! susr: cannot read the store: column criteria of case_versions (case_id 111, valid_from 2024-11-26) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE action_versions SET barrier_since = NULL WHERE barrier IS NOT NULL"
$ susr report actions
! susr: cannot read the store: column barrier of action_versions (case_id 2, number 3, valid_from 2026-07-15) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE recommendations SET themes = '[1]'"
$ susr report recommendations
! susr: cannot read the store: column themes of recommendations (case_id 2, number 1, valid_from 2024-07-11) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE leg_versions SET completed_on = NULL WHERE leg_status = 'completed'"
$ susr report board
! susr: cannot read the store: column completed_on of leg_versions (case_id 2, number 1, leg 0, valid_from 2026-04-15) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
# Such a store can be verified, and its tables made again.
$ damage "UPDATE leg_versions SET due_on = 'soon' WHERE case_id = 1 AND number = 2"
$ susr backup copy.db
copy.db
! susr: note: backed up 332 events; the hash of the last is d6dfdda2e80421d4784f3497b84bd90907d6baee53c8df59cdb599f71192e07f
$ susr verify --format csv --columns check,result | sort | uniq -c
      1 check,result
      1 record,sound
$ susr rebuild
! susr: note: rebuilt the tables of 17 cases from the log
$ susr overdue | tail -1
19 overdue. Open items checked: 46. As at 22 November 2026.
# The log is held to the same.
$ triggers=$(sqlite3 sound.db "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'")
$ garble() { damage "DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_removed; DROP TRIGGER events_come_after_the_last; $1; $triggers"; }
$ garble "UPDATE events SET recorded_at = '2026-99-01T10:00:00Z' WHERE sequence = 9"
$ susr overdue --known-on 2026-10-01
! susr: cannot read the store: column recorded_at of events (sequence 9) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
$ garble "UPDATE events SET payload = '{\"a\":1}' WHERE sequence = 9"
$ susr log --case 'CVSB 2 2023'
! susr: cannot read the store: column payload of events (sequence 9) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
$ garble "UPDATE events SET kind = 'corrects' WHERE sequence = 9"
$ susr log
! susr: cannot read the store: column kind of events (sequence 9) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
[4]
# A store with a second name is refused, for reading and for writing. A symbolic link is none.
$ cp sound.db susr.db; ln susr.db other.db
$ susr overdue
! susr: cannot use the store susr.db: the file has 2 names (hard links): a write under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr list --store other.db
! susr: cannot use the store other.db: the file has 2 names (hard links): a write under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile other.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr refer --by SWP --criteria dhr
! susr: cannot use the store susr.db: the file has 2 names (hard links): a write under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr backup copy.db
! susr: cannot create copy.db: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
[1]
$ susr migrate
! susr: cannot use the store susr.db: the file has 2 names (hard links): a write under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr verify
! susr: cannot use the store susr.db: the file has 2 names (hard links): a write under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ rm other.db; ln -s susr.db link.db; susr overdue --store link.db | tail -1
19 overdue. Open items checked: 46. As at 22 November 2026.
$ susr refer --by SWP --criteria dhr --store link.db
CV-2026-007
! susr: recorded 333: CV-2026-007 referred by SWP on 2026-11-22
