# A plan in the shape in which boards publish theirs: see docs/import.md.
$ cp $DATA/../../examples/import/* .
$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan' 2>/dev/null
$ sed '/^\[\[agency/,/^\[policy/{/^\[policy/!d}' $BOARD/susr.toml > susr.toml
$ awk '/^\[\[agency/{on=1} /^\[policy/{on=0} on' $BOARD/susr.toml >> susr.toml
$ printf '\n[[agency]]\ncode = "BOARD"\nname = "The board"\n' >> susr.toml
$ susr refer --reference 'CVSB 2 2018' --by SWP --criteria cpr --regime legacy --on 2017-03 >/dev/null
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CVSB 2 2018 referred by SWP on 2017-03
$ susr decide 'CVSB 2 2018' --outcome susr --criteria cpr --rationale 'As published' --on 2017-04
! susr: recorded 3: CVSB 2 2018 decided on 2017-04: susr
$ susr sign-off 'CVSB 2 2018' --outcome agreed --on 2017-04
! susr: recorded 4: CVSB 2 2018 signed off on 2017-04: agreed
$ susr import recommendations published-plan.csv --mapping recommendations.toml --detail
Row  Item               Result
  2  CVSB 2 2018/R17.1  Added
  4  CVSB 2 2018/R17.2  Added
  6  CVSB 2 2018/R17.3  Added
! susr: note: columns read: Recommendation (number), Recommendation (text), Recommendation (level)
! susr: note: columns not read: Action to take, Lead, Key milestones, Target date, Date of completion and outcome
! susr: note: recommendations: added 3, changed 0, unchanged 0; rows rejected 0, repeated 2; events 3
$ susr report recommendations --format csv --columns number,level,text,made_on
number,level,text,made_on
17.1,regional,Agencies share what they know of missed appointments,2018-09-03
17.2,local,Chronologies are kept from the first contact,2018-09-03
17.3,national,Welsh Government should issue guidance on elective home education,2018-09-03
$ susr import actions published-plan.csv --mapping actions.toml --detail
Row  Item            Result
  2  CVSB 2 2018/A1  Added
  3  CVSB 2 2018/A2  Added
  4  CVSB 2 2018/A3  Added
  5  CVSB 2 2018/A4  Added
  6  CVSB 2 2018/A5  Added
! susr: note: columns read: Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: actions: added 5, changed 0, unchanged 0; rows rejected 0, repeated 0; events 10
$ susr report actions --columns item,recommendation,agency,due_on,leg_status,completed_on,days_overdue --width 0
Cardiff and Vale Regional Safeguarding Board (fictional example): Register of actions
As at 22 November 2026. Record c95e95e6, schema 7, susr 0.1.0.

Item            Rec.  Agency                 Due         Leg        Completed   Days overdue
CVSB 2 2018/A1  17.1  SWP                    2018-09-30  Completed  2024-03-31
CVSB 2 2018/A1  17.1  UHB                    2018-09-30  Completed  2024-03-31
CVSB 2 2018/A2  17.1  UHB                    2019-06-30  Completed  2019-07-12
CVSB 2 2018/A3  17.2  CSS@Cardiff            2024-03-31  Open                            966
CVSB 2 2018/A4  17.2  SWP                    2025-03-31  Open                            601
CVSB 2 2018/A4  17.2  UHB                    2025-03-31  Open                            601
CVSB 2 2018/A4  17.2  CSS@Cardiff            2025-03-31  Open                            601
CVSB 2 2018/A4  17.2  VSS@Vale of Glamorgan  2025-03-31  Open                            601
CVSB 2 2018/A4  17.2  EDU                    2025-03-31  Open                            601
CVSB 2 2018/A5  17.3  BOARD                  2019-12-31  Completed  2018-10-31

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green: everything else.
Log head: 17 41eed58f06f74efe.
$ susr report actions --format csv --columns item,title,measure,evidence,note
item,title,measure,evidence,note
CVSB 2 2018/A1,Agree a protocol on missed appointments,"Draft with the group Sept 2018
Final text Jan 2019",Protocol signed and in use in both areas,
CVSB 2 2018/A1,Agree a protocol on missed appointments,"Draft with the group Sept 2018
Final text Jan 2019",Protocol signed and in use in both areas,
CVSB 2 2018/A2,Audit the use of the protocol,Two rounds of audit,audit report to the Delivery Group,
CVSB 2 2018/A3,Write guidance on chronologies,,,
CVSB 2 2018/A4,"Train team managers - ""What a chronology is for""",Ninety managers,,ongoing - 61 of 90 managers trained
CVSB 2 2018/A4,"Train team managers - ""What a chronology is for""",Ninety managers,,ongoing - 61 of 90 managers trained
CVSB 2 2018/A4,"Train team managers - ""What a chronology is for""",Ninety managers,,ongoing - 61 of 90 managers trained
CVSB 2 2018/A4,"Train team managers - ""What a chronology is for""",Ninety managers,,ongoing - 61 of 90 managers trained
CVSB 2 2018/A4,"Train team managers - ""What a chronology is for""",Ninety managers,,ongoing - 61 of 90 managers trained
CVSB 2 2018/A5,Write to Welsh Government,,letter sent,
$ susr import actions published-plan.csv --mapping actions.toml
! susr: note: columns read: Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: actions: added 0, changed 0, unchanged 5; rows rejected 0, repeated 0; events 0

# The next edition of the plan says that the managers are trained.
$ sed 's|ongoing - 61 of 90 managers trained|30/10/26 all ninety trained|' published-plan.csv > next.csv
$ susr import actions next.csv --mapping actions.toml --detail
Row  Item            Result     Detail
  2  CVSB 2 2018/A1  Unchanged
  3  CVSB 2 2018/A2  Unchanged
  4  CVSB 2 2018/A3  Unchanged
  5  CVSB 2 2018/A4  Changed    leg_status
  6  CVSB 2 2018/A5  Unchanged
! susr: note: columns read: Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: actions: added 0, changed 1, unchanged 4; rows rejected 0, repeated 0; events 5
$ susr import actions next.csv --mapping actions.toml
! susr: note: columns read: Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: actions: added 0, changed 0, unchanged 5; rows rejected 0, repeated 0; events 0
$ susr verify --columns check,result
Check       Result
The record  Sound

Events: 22. Head: 63101bd7cdb47032f397240fc368a5b0742dff910c526e25f32683faa862fbc0
Log head: 22 63101bd7cdb47032.

# In one go, the same comes of it.
$ susr import plan published-plan.csv --mapping plan.toml
! susr: note: columns read: Recommendation (number), Recommendation (text), Recommendation (level), Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: plan: added 0, changed 0, unchanged 8; rows rejected 0, repeated 0; events 0
