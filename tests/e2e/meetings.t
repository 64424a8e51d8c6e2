The paper of each meeting: what it must decide, what changed since the last one, what is late, what waits.

$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr decide $ref --outcome susr --criteria cpr --rationale Met --on 2026-01-12
! susr: recorded 3: CV-2026-001 decided on 2026-01-12: susr
$ susr sign-off $ref --outcome agreed --on 2026-01-13
! susr: recorded 4: CV-2026-001 signed off on 2026-01-13: agreed
$ susr recommend $ref --text 'Share what is known' --level national --on 2026-02-02
CV-2026-001/R1
! susr: recorded 5: CV-2026-001/R1 added on 2026-02-02
$ susr recommend $ref --text 'Train the staff' --on 2026-02-02
CV-2026-001/R2
! susr: recorded 6: CV-2026-001/R2 added on 2026-02-02
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-04-30 --recommendation 1 --on 2026-02-09
CV-2026-001/A1
! susr: recorded 7: CV-2026-001/A1 assigned to SWP on 2026-02-09, due 2026-04-30
$ susr assign-action $ref --title 'Hold a course' --lead UHB --due 2026-12-31 --on 2026-02-09
CV-2026-001/A2
! susr: recorded 8: CV-2026-001/A2 assigned to UHB on 2026-02-09, due 2026-12-31
$ susr complete-action $ref/A2 --evidence 'Register of the course' --on 2026-10-01
! susr: recorded 9: CV-2026-001/A2 completed on 2026-10-01
$ susr escalate-action $ref/A1 --to board --reason 'No answer' --on 2026-10-05
! susr: recorded 10: CV-2026-001/A1 escalated to board on 2026-10-05
$ susr learning-source --type audit --title 'Audit of discharge' --on 2026-10-12
CV-2026-002
! susr: recorded 11: CV-2026-002 added on 2026-10-12 (learning source: audit)
$ susr refer --by UHB --criteria apr --on 2026-11-02
CV-2026-003
! susr: recorded 12: CV-2026-003 referred by UHB on 2026-11-02

# The Case Review Group decides on referrals and on what is to be done about recommendations.
$ susr report crg --since 2026-09-30 --as-of 2026-11-22
Example Board: Case Review Group, and what changed since 2026-09-30
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.

To decide today
Measure                                   n
Referrals awaiting a decision             1
Immediate learning with no action         0
Recommendations with no action            1

What changed
Measure                                   n
Entries since the last meeting            1

Late
Measure                                   n
Overdue milestones                        1

Waiting
Measure                                   n
Decisions awaiting sign-off by the Chair  0

Challenged
Measure                                   n
Challenges without an answer              0

Referrals awaiting a decision
Case         Agency  Criteria  Referred    Stage
CV-2026-003  UHB     apr       2026-11-02  Awaiting decision

Recommendations with no action
Item            Text             Level     Status     Actions  Overdue
CV-2026-001/R2  Train the staff  Regional  No action        0        0

Entries since the last meeting
On          Item         Kind      Detail
2026-11-02  CV-2026-003  Referral  Agency: UHB; Criteria: Adult Practice Review; Regime: SUSR

Overdue milestones
Item         Title                Due         Days overdue  Status
CV-2026-001  First panel meeting  2026-03-05           262  Overdue

Live reviews and their time limits
Case         Time limit       Due         Status                    Days overdue  RAG
CV-2026-001  wg-notification              Outstanding, no due date                Green
  Stage: Review under way  Days since referral: 321
CV-2026-001  first-panel      2026-03-05  Overdue                            262  Red
  Stage: Review under way  Days since referral: 321
CV-2026-001  susr-complete    2027-01-05  Awaited                            -44  Green
  Stage: Review under way  Days since referral: 321

Each figure above is the length of the list of that name. Empty lists are not printed.
Log head: 12 d4a001d5974de28d.

# The Delivery Group ratifies.
$ susr report delivery-group --since 2026-09-30 --as-of 2026-11-22
Example Board: Delivery Group, and what changed since 2026-09-30
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.

To decide today
Measure                                          n
Completed, awaiting ratification                 1
Actions escalated to this meeting                0
Escalated reviews                                0
Learning sources to consider                     1

What changed
Measure                                          n
Entries since the last meeting                   3

Late
Measure                                          n
Overdue actions, by lead                         1

Waiting
Measure                                          n
Open barriers                                    0
Open risks                                       0
Published reviews whose learning was not shared  0

Challenged
Measure                                          n
Challenges without an answer                     0

Awaiting ratification by the Delivery Group
Item            Title          Leads  Due         Completed   Days waiting  Evidence
CV-2026-001/A2  Hold a course  UHB    2026-12-31  2026-10-01            52  UHB: Register of the
                                                                            course

Learning sources to consider
Case         Type   Title               Days waiting
CV-2026-002  Audit  Audit of discharge            41

Entries since the last meeting
On          Item            Kind              Detail
2026-10-01  CV-2026-001/A2  Action completed  Evidence: Register of the course
2026-10-05  CV-2026-001/A1  Action escalated  Level: Board; Reason: No answer
2026-10-12  CV-2026-002     Learning source   Type: Audit; Title: Audit of discharge

Overdue actions, by lead
Item            Title             Agency  Due         Days overdue  Status
CV-2026-001/A1  Agree a protocol  SWP     2026-04-30           206  Open

Each figure above is the length of the list of that name. Empty lists are not printed.
Log head: 12 d4a001d5974de28d.

# The board takes what was escalated to it.
$ susr report operational-board --as-of 2026-11-22
Example Board: Operational board
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.

To decide today
Measure                                   n
Decisions awaiting sign-off by the Chair  0
Actions escalated to this meeting         1
Escalated reviews                         0

What changed
Measure                                   n
Actions stepped down                      0
Extensions granted in the period          0
Impact assessed                           0

Late
Measure                                   n
Overdue milestones                        1
Overdue actions, by lead                  1

Waiting
Measure                                   n
Progress reports due                      0
Open risks                                0

Challenged
Measure                                   n
Challenges without an answer              0

Actions escalated to this meeting
Item            Title             Leads  Days overdue  Escalated to  Reason     Days open
CV-2026-001/A1  Agree a protocol  SWP             206  Board         No answer         48

Overdue milestones
Item         Title                Due         Days overdue  Status
CV-2026-001  First panel meeting  2026-03-05           262  Overdue

Overdue actions, by lead
Item            Title             Agency  Due         Days overdue  Status
CV-2026-001/A1  Agree a protocol  SWP     2026-04-30           206  Open

How time limits were met
Time limit          Limit      Cases  of N  Overdue  Awaited  Outstanding  Median days  Longest days
chair-sign-off                     1     0        0        0            0          1.0             1
wg-notification                    1     0        0        0            1
first-panel         2 months       1     0        1        0            0
susr-complete       12 months      1     0        0        1            0
mapf-complete       3 months       0     0        0        0            0
home-office-qa                     0     0        0        0            0
dac-copy                           0     0        0        0            0
secretary-of-state                 0     0        0        0            0
progress-report     12 months      1     0        0        0            0

Each figure above is the length of the list of that name. Empty lists are not printed.
Log head: 12 d4a001d5974de28d.

# The Strategy Group looks at what is national.
$ susr report strategy-group --as-of 2026-11-22
Example Board: Strategy Group
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.

To decide today
Measure                                      n
National and UK recommendations outstanding  1
Actions escalated to this meeting            0
Escalated reviews                            0

Late
Measure                                      n
Overdue milestones                           1

What recurs
Measure                                      n
Repeated recommendations                     0
Themes that recur across reviews             0

Challenged
Measure                                      n
Challenges without an answer                 0

National and UK recommendations outstanding
Item            Text                 Level     Status  Actions  Open  Overdue
CV-2026-001/R1  Share what is known  National  Open          1     1        1

Overdue milestones
Item         Title                Due         Days overdue  Status
CV-2026-001  First panel meeting  2026-03-05           262  Overdue

Trend over two years
Period   Opened  Closed   Unfinished   Overdue at       Limits  Referrals      Reviews  Overdue at
                              at end          end   overdue at                   begun  end, to
                                                           end                          scale
2024-Q4       0       0            0            0            0          0            0
2025-Q1       0       0            0            0            0          0            0
2025-Q2       0       0            0            0            0          0            0
2025-Q3       0       0            0            0            0          0            0
2025-Q4       0       0            0            0            0          0            0
2026-Q1       2       0            2            0            1          1            1
2026-Q2       0       0            2            1            1          0            0  ██████████
2026-Q3       0       0            2            1            1          0            0  ██████████
2026-Q4       0       0            2            1            1          1            0  ██████████

Each figure above is the length of the list of that name. Empty lists are not printed.
Log head: 12 d4a001d5974de28d.

# In CSV a paper has the length of each list, and with --detail the ids.
$ susr report crg --as-of 2026-11-22 --detail --format csv --columns section,measure,n,items
section,measure,n,items
to-decide,referrals-to-decide,1,CV-2026-003
to-decide,immediate-learning,0,
to-decide,recommendations-without-action,1,CV-2026-001/R2
late,late-milestones,1,CV-2026-001/first-panel
waiting,decisions-to-sign-off,0,
challenged,open-challenges,0,
$ susr report crg --since 2026-12-01 --as-of 2026-11-22
! susr: report crg: --since is after the date of the report
! hint: give an earlier --since or a later --as-of
[2]
$ susr report crg --language cy --as-of 2026-11-22
Example Board: Grŵp Adolygu Achosion
Y sefyllfa ar 22 Tachwedd 2026. Cofnod 249eab47, sgema 7, susr 0.1.0.

I'w penderfynu heddiw
Mesur                                                n
Atgyfeiriadau yn aros am benderfyniad                1
Dysgu ar unwaith heb gam gweithredu                  0
Argymhellion heb gam gweithredu                      1

Hwyr
Mesur                                                n
Cerrig milltir hwyr                                  1

Yn aros
Mesur                                                n
Penderfyniadau yn aros am gymeradwyaeth y Cadeirydd  0

Heriwyd
Mesur                                                n
Heriau heb ateb                                      0

Atgyfeiriadau yn aros am benderfyniad
Achos        Asiantaeth  Meini prawf  Atgyfeiriwyd  Cam y broses
CV-2026-003  UHB         apr          2026-11-02    Yn aros am benderfyniad

Argymhellion heb gam gweithredu
Eitem           Testun                        Lefel        Statws                     Camau  Yn hwyr
                                                                                 gweithredu
CV-2026-001/R2  Train the staff [heb ei       Rhanbarthol  Dim cam                        0        0
                gyfieithu]                                 gweithredu

Cerrig milltir hwyr
Eitem        Teitl                    Erbyn       Dyddiau hwyr  Statws
CV-2026-001  Cyfarfod cyntaf y panel  2026-03-05           262  Yn hwyr

Adolygiadau byw a'u terfynau amser
Achos        Terfyn amser     Erbyn       Statws                               Dyddiau hwyr  CAG
CV-2026-001  wg-notification              Heb ei gyflawni, dim dyddiad terfyn                Gwyrdd
  Cam y broses: Adolygiad ar y gweill  Dyddiau ers atgyfeirio: 321
CV-2026-001  first-panel      2026-03-05  Yn hwyr                                       262  Coch
  Cam y broses: Adolygiad ar y gweill  Dyddiau ers atgyfeirio: 321
CV-2026-001  susr-complete    2027-01-05  Disgwylir                                     -44  Gwyrdd
  Cam y broses: Adolygiad ar y gweill  Dyddiau ers atgyfeirio: 321

Mae pob ffigur uchod yn dangos hyd y rhestr o'r enw hwnnw. Ni chaiff rhestrau gwag eu hargraffu.
Pen y log: 12 d4a001d5974de28d.
