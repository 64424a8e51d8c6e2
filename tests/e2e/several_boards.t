A national hub has the stores of several boards, each as the board sent it, and a configuration of its
own. Commands that read take --store for each. See docs/several-boards.md.

$ susr --config hub.toml --store unused.db init --board 'National Co-ordination Hub' --prefix HUB --area Cardiff --area Newport
! susr: note: created hub.toml and unused.db. Next: edit the agencies in hub.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ for board in gwent north; do mkdir $board; cp hub.toml $board/susr.toml; sed -i "s/^path = .*/path = \"$board.db\"/; s/^prefix = .*/prefix = \"CV\"/" $board/susr.toml; cp unused.db $board/$board.db; done
$ gwent() { susr --config gwent/susr.toml "$@"; }
$ north() { susr --config north/susr.toml "$@"; }
$ gwent refer --by SWP --criteria apr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ gwent decide CV-2026-001 --outcome susr --criteria apr --rationale Met --on 2026-01-14
! susr: recorded 3: CV-2026-001 decided on 2026-01-14: susr
$ gwent sign-off CV-2026-001 --outcome agreed --on 2026-01-20
! susr: recorded 4: CV-2026-001 signed off on 2026-01-20: agreed
$ gwent assign-action CV-2026-001 --title 'Agree a protocol' --lead SWP --due 2026-06-30 --on 2026-02-02
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to SWP on 2026-02-02, due 2026-06-30
$ north refer --by UHB --criteria dhr --on 2026-02-02
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by UHB on 2026-02-02
$ north decide CV-2026-001 --outcome susr --criteria dhr --rationale Met --on 2026-02-10
! susr: recorded 3: CV-2026-001 decided on 2026-02-10: susr
$ north sign-off CV-2026-001 --outcome agreed --on 2026-02-12
! susr: recorded 4: CV-2026-001 signed off on 2026-02-12: agreed
$ north assign-action CV-2026-001 --title 'Train the staff' --lead UHB --due 2026-07-31 --on 2026-03-02
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to UHB on 2026-03-02, due 2026-07-31
$ north correct 5 --set due_on=2026-08-31 --reason 'A typing error' --on 2026-03-03
! susr: recorded 6: event 5 corrected (CV-2026-001/A1 assigned to UHB on 2026-03-02, due 2026-07-31; due_on: 2026-07-31 -> 2026-08-31)
$ north refer --by UHB --criteria mhhr --on 2026-03-02
CV-2026-002
! susr: recorded 7: CV-2026-002 referred by UHB on 2026-03-02

# A reference that both have stands with the board's name before it, which is the name of the file
# without its ending; one that only one board has stands as it is.
$ export SUSR_CONFIG=hub.toml
$ susr overdue --store gwent/gwent.db --store north/north.db --as-of 2026-09-30
Item                  Title                Agency  Due         Days overdue  Status
gwent:CV-2026-001     First panel meeting          2026-03-05           209  Overdue
north:CV-2026-001     First panel meeting          2026-04-02           181  Overdue
gwent:CV-2026-001/A1  Agree a protocol     SWP     2026-06-30            92  Open
north:CV-2026-001/A1  Train the staff      UHB     2026-08-31            30  Open

2 boards: gwent (record 6fd639ae), north (record 6327c48d).
10 entries took effect by 30 September 2026 but were recorded after it. Use --known-on 2026-09-30 to
leave them out.
Log head of gwent (record 6fd639ae): 5 32a76be9c64a47cc.
Log head of north (record 6327c48d): 7 d3b751532cc8f9e4.
4 overdue. Open items checked: 6. As at 30 September 2026.
$ susr --store gwent/gwent.db --store north/north.db list --columns case,stage --format csv
case,stage
gwent:CV-2026-001,review
north:CV-2026-001,review
CV-2026-002,decision
# For who puts the rows of several boards and days together.
$ susr overdue --store gwent/gwent.db --store north/north.db --as-of 2026-09-30 --format csv --columns item,board,as_of
item,board,as_of
gwent:CV-2026-001/first-panel,gwent,2026-09-30
north:CV-2026-001/first-panel,north,2026-09-30
gwent:CV-2026-001/A1,gwent,2026-09-30
north:CV-2026-001/A1,north,2026-09-30
$ susr report agencies --store gwent/gwent.db --store north/north.db --as-of 2026-09-30 --format csv --columns agency,legs,board,as_of
agency,legs,board,as_of
SWP,1,,2026-09-30
UHB,1,,2026-09-30
$ susr report trend --by board --every year --store gwent/gwent.db --store north/north.db --format csv --columns period,board,as_of
period,board,as_of
2026,gwent,2026-11-22
2026,north,2026-11-22
$ susr show north:CV-2026-001 --store gwent/gwent.db --store north/north.db --as-of 2026-09-30 --format csv --columns +board | sed -n '2p;$p'
case,stage,value,review,north
history,6,recorded_by,root,north
$ susr overdue --store gwent/gwent.db --store north/north.db --case north:CV-2026-001 --as-of 2026-09-30 --format csv --columns case,item,due_on
case,item,due_on
north:CV-2026-001,north:CV-2026-001/first-panel,2026-04-02
north:CV-2026-001,north:CV-2026-001/A1,2026-08-31
$ susr report actions --store gwent/gwent.db --store north/north.db --as-of 2026-09-30 --columns item,agency,due_on
National Co-ordination Hub: Register of actions
As at 30 September 2026. Schema 7, susr 0.1.0.
2 boards: gwent (record 6fd639ae), north (record 6327c48d).
10 entries took effect by 30 September 2026 but were recorded after it. Use --known-on 2026-09-30 to
leave them out.

Item                  Agency  Due
gwent:CV-2026-001/A1  SWP     2026-06-30
north:CV-2026-001/A1  UHB     2026-08-31

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head of gwent (record 6fd639ae): 5 32a76be9c64a47cc.
Log head of north (record 6327c48d): 7 d3b751532cc8f9e4.
$ susr report board --store gwent/gwent.db --store north/north.db --since 2026-01-31 --as-of 2026-09-30 --format csv | grep -E '^(referrals|overdue|movement)'
referrals,outcome,susr,2,3,66.7
referrals,outcome,mapf,0,3,0.0
referrals,outcome,no-review,0,3,0.0
referrals,outcome,awaiting-decision,1,3,33.3
referrals,outcome,awaiting-sign-off,0,3,0.0
overdue,overdue-actions,,2,2,100.0
overdue,overdue-milestones,first-panel,2,2,100.0
overdue,overdue-milestones,susr-complete,0,2,0.0
movement,movement,opening,0,,
movement,movement,added,2,,
movement,movement,reopened,0,,
movement,movement,restored,0,,
movement,movement,ratified,0,,
movement,movement,completed,0,,
movement,movement,stepped-down,0,,
movement,movement,not-relevant,0,,
movement,movement,removed,0,,
movement,movement,closing,2,,
$ susr check --store gwent/gwent.db --store north/north.db
Finding                                                  Item                  On
Agencies still the samples of the starter configuration
Welsh Government not notified                            gwent:CV-2026-001     2026-01-14
Action without a measure                                 gwent:CV-2026-001/A1  2026-02-02
Welsh Government not notified                            north:CV-2026-001     2026-02-10
Action without a measure                                 north:CV-2026-001/A1  2026-03-02

2 boards: gwent (record 6fd639ae), north (record 6327c48d).
Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head of gwent (record 6fd639ae): 5 32a76be9c64a47cc.
Log head of north (record 6327c48d): 7 d3b751532cc8f9e4.
[8]

# One case is shown, and its dates are explained, by the reference with the name. The numbers of its
# entries are those of its own board's log, where it is corrected.
$ susr show north:CV-2026-001/A1 --store gwent/gwent.db --store north/north.db --as-of 2026-09-30 --format csv | grep -E '^(action,title|history,.*(kind|corrected_by|detail))'
action,title,value,Train the staff
history,5,kind,action-assigned
history,5,detail,Title: Train the staff; Leads: UHB; Due: 2026-07-31; Ratification: Required
history,5,corrected_by,6
history,6,kind,corrected
history,6,detail,No.: 5; Correction: Changed; Fields: due_on = 2026-08-31; Reason: A typing error
$ north log --case CV-2026-001 --format csv --columns event,kind | tail -n 2
6,corrected
6,corrected
$ susr explain north:CV-2026-001/first-panel --store gwent/gwent.db --store north/north.db --as-of 2026-09-30
National Co-ordination Hub: north:CV-2026-001/first-panel
As at 30 September 2026. Schema 7, susr 0.1.0.
2 boards: gwent (record 6fd639ae), north (record 6327c48d).
5 entries took effect by 30 September 2026 but were recorded after it. Use --known-on 2026-09-30 to
leave them out.

north:CV-2026-001/first-panel is 181 days overdue: it was due on 2 April 2026. That is 2 months from
2 February 2026 (Referral to the Case Review Group), under the time limit first-panel: Learning and
Improvement Framework: within 2 months where possible. It ends when this is recorded: First panel
meeting.

Fact              Value
Time limit        first-panel
Source            Learning and Improvement Framework: within 2 months where possible
Strength          Where possible
Runs from         Referral to the Case Review Group
Length            2 months
Started on        2026-02-02
Due on            2026-04-02
Due, with pauses  2026-04-02
Judged by         The unadjusted date
Status            Overdue
Days overdue      181
RAG               Red
Reason for RAG    Overdue

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head of gwent (record 6fd639ae): 5 32a76be9c64a47cc.
Log head of north (record 6327c48d): 7 d3b751532cc8f9e4.
$ susr show CV-2026-001 --store gwent/gwent.db --store north/north.db
! susr: no case 'CV-2026-001'
! hint: several boards have it: choose one of 'gwent:CV-2026-001', 'north:CV-2026-001'
[1]
$ susr show CV-2026-002 --store gwent/gwent.db --store north/north.db --as-of 2026-03-31 --format csv | head -n 3
section,item,field,value
case,stage,value,decision
case,regime,value,susr

# The national paper tells of each board by itself. Its figures are those of 'report board'.
$ north recommend CV-2026-001 --text 'One marker for neglect' --level national --theme neglect --on 2026-04-30
CV-2026-001/R1
! susr: recorded 8: CV-2026-001/R1 added on 2026-04-30
$ north record CV-2026-001 published --on 2026-09
! susr: recorded 9: CV-2026-001 reached published on 2026-09
$ north assign-action CV-2026-001 --title 'Write to Welsh Government' --lead UHB --due 2026-12-31 --recommendation 1 --measure 'A reply' --on 2026-05-01
CV-2026-001/A2
! susr: recorded 10: CV-2026-001/A2 assigned to UHB on 2026-05-01, due 2026-12-31
$ susr report ministerial --from 2026-04-01 --to 2026-09-30 --store gwent/gwent.db --store north/north.db
National Co-ordination Hub: National paper, 2026-04-01 to 2026-09-30
As at 30 September 2026. Schema 7, susr 0.1.0.
2 boards: gwent (record 6fd639ae), north (record 6327c48d).
13 entries took effect by 30 September 2026 but were recorded after it. Use --known-on 2026-09-30 to
leave them out.

Figures
Referrals
Measure                      Group                             gwent  north  All boards  of N      %
Referrals received                                                 0      0           0
Referrals by outcome         SUSR                                  1      1           2     3   66.7
                             MAPF                                  0      0           0     3    0.0
                             No review                             0      0           0     3    0.0
                             Awaiting decision                     0      1           1     3   33.3
                             Awaiting sign-off                     0      0           0     3    0.0

Decisions
Measure                      Group                             gwent  north  All boards  of N      %
Decisions by outcome         SUSR                                  0      0           0     0
                             MAPF                                  0      0           0     0
                             No review                             0      0           0     0
Decisions by criterion       Adult Practice Review                 0      0           0     0
                             Child Practice Review                 0      0           0     0
                             Domestic Homicide Review              0      0           0     0
                             Mental Health Homicide Review         0      0           0     0
                             Offensive Weapons Homicide            0      0           0     0
                             Review

Cases and reviews
Measure                      Group                             gwent  north  All boards  of N      %
Reviews started                                                    0      0           0
Reviews completed                                                  0      1           1
Within twelve months                                               0      1           1     1  100.0
Cases by stage               Awaiting decision                     0      1           1     3   33.3
                             Awaiting sign-off                     0      0           0     3    0.0
                             Review under way                      1      0           1     3   33.3
                             MAPF under way                        0      0           0     3    0.0
                             Complete, in follow-up                0      1           1     3   33.3
                             Closed                                0      0           0     3    0.0
                             No review                             0      0           0     3    0.0
                             Learning source                       0      0           0

Actions
Measure                      Group                             gwent  north  All boards  of N      %
Actions by status            Open                                  1      2           3     3  100.0
                             In progress                           0      0           0     3    0.0
                             Completed                             0      0           0     3    0.0
                             Ratified                              0      0           0     3    0.0
                             Stepped down                          0      0           0
                             Not relevant                          0      0           0
Actions by level             Local                                 0      0           0     3    0.0
                             Regional                              0      0           0     3    0.0
                             National                              0      1           1     3   33.3
                             United Kingdom                        0      0           0     3    0.0
                             No recommendation                     1      1           2     3   66.7
Unfinished actions by level  Local                                 0      0           0     0
                             Regional                              0      0           0     0
                             National                              0      1           1     1  100.0
                             United Kingdom                        0      0           0     0
                             No recommendation                     1      1           2     2  100.0

Overdue
Measure                      Group                             gwent  north  All boards  of N      %
Overdue actions                                                    1      1           2     3   66.7
Overdue milestones           First panel meeting                   1      1           2     2  100.0
                             (first-panel)
                             Progress report                       0      0           0     1    0.0
                             (progress-report)
                             Completion of the review              0      0           0     1    0.0
                             (susr-complete)

Outstanding national recommendations
Measure                      Group                             gwent  north  All boards  of N      %
Outstanding                                                        0      1           1     1  100.0

Themes of recommendations
Measure                      Group                             gwent  north  All boards  of N      %
Recommendations made                                               0      1           1
Recommendations by theme     neglect                               0      1           1     1  100.0

Barriers and escalations
Measure                      Group                             gwent  north  All boards  of N      %
Open barriers                                                      0      0           0     3    0.0
Escalated to                 National                              0      0           0     3    0.0

Outstanding national recommendations
Board  Rec.                  Days
north  north:CV-2026-001/R1   153

Referrals, decisions, reviews started and completed, and recommendations: from 1 April 2026 to 30
September 2026. Everything else: at the end of 30 September 2026.
Within twelve months of referral to the Case Review Group, for reviews with a known date of
referral. If only the month or year of a date is known, its last day counts.
N does not include stepped down or not relevant actions.
Log head of gwent (record 6fd639ae): 5 32a76be9c64a47cc.
Log head of north (record 6327c48d): 10 6711a3aa65aa610b.
$ susr report ministerial --from 2026-04-01 --to 2026-09-30 --store gwent/gwent.db --store north/north.db --format csv | grep -E '^board|(overdue|reviews|national-recommendations),'
board,section,measure,group,n,of,percent
gwent,reviews,started,,0,,
gwent,reviews,completed,,0,,
gwent,reviews,completed-in-12-months,,0,0,
gwent,reviews,stage,decision,0,1,0.0
gwent,reviews,stage,sign-off,0,1,0.0
gwent,reviews,stage,review,1,1,100.0
gwent,reviews,stage,mapf,0,1,0.0
gwent,reviews,stage,follow-up,0,1,0.0
gwent,reviews,stage,closed,0,1,0.0
gwent,reviews,stage,no-review,0,1,0.0
gwent,reviews,stage,learning-source,0,,
gwent,overdue,overdue-actions,,1,1,100.0
gwent,overdue,overdue-milestones,first-panel,1,1,100.0
gwent,overdue,overdue-milestones,progress-report,0,0,
gwent,overdue,overdue-milestones,susr-complete,0,1,0.0
gwent,national-recommendations,outstanding,,0,0,
north,reviews,started,,0,,
north,reviews,completed,,1,,
north,reviews,completed-in-12-months,,1,1,100.0
north,reviews,stage,decision,1,2,50.0
north,reviews,stage,sign-off,0,2,0.0
north,reviews,stage,review,0,2,0.0
north,reviews,stage,mapf,0,2,0.0
north,reviews,stage,follow-up,1,2,50.0
north,reviews,stage,closed,0,2,0.0
north,reviews,stage,no-review,0,2,0.0
north,reviews,stage,learning-source,0,,
north,overdue,overdue-actions,,1,2,50.0
north,overdue,overdue-milestones,first-panel,1,1,100.0
north,overdue,overdue-milestones,progress-report,0,1,0.0
north,overdue,overdue-milestones,susr-complete,0,0,
north,national-recommendations,outstanding,,1,1,100.0
north,national-recommendations,age-in-days,north:CV-2026-001/R1,153,,
$ susr report ministerial --from 2026-04-01 --to 2026-09-30 --store Gwent=gwent/gwent.db --format csv | grep -E 'overdue-actions'
Gwent,overdue,overdue-actions,,1,1,100.0
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
$ susr report ministerial --from 2026-04-01 --to 2026-09-30 --store gwent/gwent.db --format json --columns board,measure,n | head -n 5
{"report":"ministerial","as_of":"2026-09-30","log_head":{"sequence":5,"hash":"32a76be9c64a47cc"},"rows":[
{"board":"gwent","measure":"received","n":0},
{"board":"gwent","measure":"outcome","n":1},
{"board":"gwent","measure":"outcome","n":0},
{"board":"gwent","measure":"outcome","n":0},
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
$ susr report ministerial --to 2026-09-30 --store gwent/gwent.db --store north/north.db
! susr: report ministerial: --from is missing
! hint: for example: --from 2026-04-01
[2]
$ susr report ministerial --from 2026-04-01 --to 2026-09-30 --as-of 2026-08-31 --store gwent/gwent.db
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
! susr: report ministerial: --to is after the date of the report
! hint: give an earlier --to or a later --as-of
[2]
$ susr report ministerial --from 2027-04-01 --store gwent/gwent.db
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
! susr: report ministerial: --from is after the date of the report
! hint: give an earlier --from or a later --as-of
[2]
$ susr report ministerial --from 2026-04-01 --case CV-2026-001 --store gwent/gwent.db
! susr: report ministerial: --case can't be used with this report
! hint: 'susr report --list' shows the options each report takes
[2]

# What the reviews that were published have to tell goes to the Wales Safeguarding Repository.
$ susr report repository --from 2026-09-01 --to 2026-09-30 --store gwent/gwent.db --store north/north.db
National Co-ordination Hub: Published reviews for the Wales Safeguarding Repository
As at 22 November 2026. Schema 7, susr 0.1.0.
2 boards: gwent (record 6fd639ae), north (record 6327c48d).

north:CV-2026-001
Number  Level     Themes   Item                  Due         Action
  Text
  Title
1       National  neglect  north:CV-2026-001/A2  2026-12-31  Open
  One marker for neglect
  Write to Welsh Government
                           north:CV-2026-001/A1  2026-08-31  Open
  Train the staff

Log head of gwent (record 6fd639ae): 5 32a76be9c64a47cc.
Log head of north (record 6327c48d): 10 6711a3aa65aa610b.
$ susr report repository --store gwent/gwent.db --store north/north.db --format csv
case,published_on,deposited_on,criteria,depth,number,text,level,themes,item,title,measure,due_on,action_status,completed_on,meeting_on
north:CV-2026-001,2026-09,,dhr,,1,One marker for neglect,national,neglect,north:CV-2026-001/A2,Write to Welsh Government,A reply,2026-12-31,open,,
north:CV-2026-001,2026-09,,dhr,,,,,,north:CV-2026-001/A1,Train the staff,,2026-08-31,open,,
$ susr report repository --case CV-2026-002 --store gwent/gwent.db --store north/north.db --format csv
case,published_on,deposited_on,criteria,depth,number,text,level,themes,item,title,measure,due_on,action_status,completed_on,meeting_on
$ gwent record CV-2026-001 published --on 2026-10-01
! susr: recorded 6: CV-2026-001 reached published on 2026-10-01
$ susr report repository --store gwent/gwent.db --columns case,published_on,criteria,number,item --format csv
case,published_on,criteria,number,item
CV-2026-001,2026-10-01,apr,,CV-2026-001/A1
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
$ cp gwent/gwent.db without.db; susr --store without.db refer --by SWP --criteria cpr --reference 'X 1' --on 2026-01-05
X 1
! susr: note: the policy has changed, recorded as event 7: board.prefix
! susr: recorded 8: X 1 referred by SWP on 2026-01-05
$ susr --store without.db decide 'X 1' --outcome susr --criteria cpr --depth concise --rationale Met --on 2026-01-14
! susr: recorded 9: X 1 decided on 2026-01-14: susr
$ susr --store without.db sign-off 'X 1' --outcome agreed --on 2026-01-20
! susr: recorded 10: X 1 signed off on 2026-01-20: agreed
$ susr --store without.db record 'X 1' published --on 2026-10-01; susr --store without.db record 'X 1' repository-deposit --on 2026-10-31
! susr: recorded 11: X 1 reached published on 2026-10-01
! susr: recorded 12: X 1 reached repository-deposit on 2026-10-31
$ susr report repository --case 'X 1' --store without.db --format csv
case,published_on,deposited_on,criteria,depth,number,text,level,themes,item,title,measure,due_on,action_status,completed_on,meeting_on
X 1,2026-10-01,2026-10-31,cpr,concise,,,,,,,,,,,
$ susr report repository --as-of 2026-09-29 --store gwent/gwent.db --store north/north.db --format csv
case,published_on,deposited_on,criteria,depth,number,text,level,themes,item,title,measure,due_on,action_status,completed_on,meeting_on

# A board can be given another name. Two of the same name, or the same file twice, are refused.
$ susr list --store G1=gwent/gwent.db --store N1=north/north.db --columns case --format csv
case
G1:CV-2026-001
N1:CV-2026-001
CV-2026-002
$ susr overdue --store west=gwent/gwent.db --store west=north/north.db
! susr: --store north/north.db: two boards are named 'west'
! hint: give them different names: --store NAME=FILE
[2]
$ ln -s gwent.db gwent/same.db
$ susr overdue --store gwent/gwent.db --store gwent/same.db
! susr: --store gwent/same.db: this file is given more than once
! hint: give each board's store once
[2]
$ susr overdue --store b=gwent/gwent.db --store north/north.db --store b=gwent/../gwent/gwent.db
! susr: --store gwent/../gwent/gwent.db: this file is given more than once
! hint: give each board's store once
[2]
$ cp gwent/gwent.db gwent/a:b.db
$ susr overdue --store gwent/a:b.db --store north/north.db
! susr: --store gwent/a:b.db: a board can't be named 'a:b': it contains ':', which separates a board from a reference
! hint: name the board: --store NAME=FILE
[2]
$ susr overdue --store ./gwent/a:b.db --quiet
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
$ susr overdue --store gwent=gwent/gwent.db --quiet --exit-code --as-of 2026-09-30
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
[8]
$ cp gwent/gwent.db a=b.db
$ susr overdue --store a=b.db --quiet --exit-code --as-of 2026-09-30
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
[8]

# A copy under another name is not the same file. It is counted, and told.
$ susr overdue --store gwent/gwent.db --store a=a=b.db --as-of 2026-09-30 --quiet
! susr: note: gwent/gwent.db and a=b.db start with the same entry. If they are copies of one record, every case is counted twice.

# With --known-on each board's record is as it was known then.
$ susr list --store gwent/gwent.db --store north/north.db --known-on 2026-01-01 --format csv --columns case
case
! susr: note: every board is judged by this configuration, not by the policy it had on record

# A store that can't be read fails the whole report, and is named.
$ echo 'not a store' > damaged.db
$ susr overdue --store gwent/gwent.db --store damaged.db --store gone.db --store north/north.db
! susr: cannot use the store damaged.db: it is not a SQLite file
! hint: give the store with --store, or create one with 'susr init'
! susr: cannot use the store gone.db: no such file
! hint: create a store with 'susr init', or give another with --store
[4]
$ susr report board --store gone.db --store north/north.db --format csv
! susr: cannot use the store gone.db: no such file
! hint: create a store with 'susr init', or give another with --store
[4]

# What writes, and what shows the numbers of a log, takes one store.
$ susr refer --by SWP --criteria apr --store gwent/gwent.db --store north/north.db
! susr: refer: --store can be given only once here; overdue, report, list, show, explain and check take several stores
! hint: try 'susr refer --help'
[2]
$ susr log --store gwent/gwent.db --store north/north.db
! susr: log: --store can be given only once here; overdue, report, list, show, explain and check take several stores
! hint: try 'susr log --help'
[2]
$ susr verify --store gwent/gwent.db --store north/north.db
! susr: verify: --store can be given only once here; overdue, report, list, show, explain and check take several stores
! hint: try 'susr verify --help'
[2]
$ susr report audit --store gwent/gwent.db --store north/north.db
! susr: report audit: this report takes one store, because entry numbers belong to one log
! hint: give one --store at a time
[2]
$ susr overdue --escalate --store gwent/gwent.db --store north/north.db
! susr: overdue: --escalate records in one store only
! hint: give one --store, or leave out --escalate
[2]
$ SUSR_STORE=gwent/gwent.db susr list --columns case --format csv
case
CV-2026-001
! susr: note: judged by the configuration, which differs from the policy on record (event 1): board.prefix
