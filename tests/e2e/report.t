$ susr report --list --format csv
report,shows,filters
board,The board's position,
referrals,"Each referral, what was decided and how long it took",'--case
reviews,Each live review and its time limits,'--case
actions,"The register of actions, a row a leg",'--case --agency --area
$ cp -r "$BOARD" board; cd board
$ susr report board
Cardiff and Vale Regional Safeguarding Board (fictional example): Position of the board
As at 2026-11-22 (susr 0.1.0, schema 1)

Referrals
Measure                 Group                n  of N      %
Referrals by outcome    SUSR                 9    14   64.3
Referrals by outcome    MAPF                 2    14   14.3
Referrals by outcome    No review            1    14    7.1
Referrals by outcome    Awaiting decision    1    14    7.1
Referrals by outcome    Awaiting sign-off    1    14    7.1

Cases and reviews
Measure                 Group                n  of N      %
Cases by stage          Awaiting decision    1    14    7.1
Cases by stage          Awaiting sign-off    1    14    7.1
Cases by stage          Review under way     4    14   28.6
Cases by stage          MAPF under way       1    14    7.1
Cases by stage          Done, in follow-up   4    14   28.6
Cases by stage          Closed               2    14   14.3
Cases by stage          No review            1    14    7.1
Cases by stage          Learning source      2

Overdue
Measure                 Group                n  of N      %
Overdue actions                             11    28   39.3
Overdue milestones      first-panel          1     1  100.0
Overdue milestones      mapf-complete        1     1  100.0
Overdue milestones      progress-report      1     3   33.3
Overdue milestones      susr-complete        2     4   50.0

Actions
Measure                 Group                n  of N      %
Actions by status       Open                13    52   25.0
Actions by status       In progress         15    52   28.8
Actions by status       Completed           10    52   19.2
Actions by status       Ratified            14    52   26.9
Actions by status       Stepped down         1
Actions by status       Not relevant         0

RAG
Measure                 Group                n  of N      %
Actions by colour       Red                 11    52   21.2
Actions by colour       Amber               15    52   28.8
Actions by colour       Green                5    52    9.6
Actions by colour       Blue                21    52   40.4
Actions by colour       Grey                 1

Agencies
Measure                 Group                n  of N      %
Open legs by agency     CSS                  4    14   28.6
Open legs by agency     EDU                  3     4   75.0
Open legs by agency     HOU                  3     8   37.5
Open legs by agency     PROB                 2     3   66.7
Open legs by agency     SWP                  3     8   37.5
Open legs by agency     TS                   3     7   42.9
Open legs by agency     UHB                  7    20   35.0
Open legs by agency     VSS                  4    11   36.4
Open legs by agency     WAST                 3     3  100.0
Overdue legs by agency  CSS                  0     4    0.0
Overdue legs by agency  EDU                  2     3   66.7
Overdue legs by agency  HOU                  1     3   33.3
Overdue legs by agency  PROB                 1     2   50.0
Overdue legs by agency  SWP                  2     3   66.7
Overdue legs by agency  TS                   1     3   33.3
Overdue legs by agency  UHB                  2     7   28.6
Overdue legs by agency  VSS                  2     4   50.0
Overdue legs by agency  WAST                 1     3   33.3

Stepped down and not relevant are outside N.
Red: overdue, or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update for 90 days. Blue: completed, and ratified where that is required. Grey: stepped down or not relevant. Green: all else.
$ susr report actions --agency SWP --area Cardiff --format csv --columns item,agency,area
item,agency,area
CV-2023-001/A2,SWP,
CV-2024-002/A1,SWP,
CV-2024-002/A3,SWP,
CV-2024-002/A6,SWP,
CV-2024-002/A9,SWP,
CV-2025-002/A1,SWP,
CV-2025-003/A1,SWP,
CV-2025-003/A3,SWP,
$ susr report reviews --case CV-2024-001 --format csv --columns case,rule,status
case,rule,status
CV-2024-001,chair-sign-off,reached
CV-2024-001,wg-notification,reached
CV-2024-001,first-panel,in-time
CV-2024-001,susr-complete,in-time
CV-2024-001,progress-report,overdue

# A filter that a report can't honour is refused, not ignored.
$ susr report board --agency SWP --case CV-2024-001
! susr: cannot narrow the report 'board': it does not take --case
! hint: 'susr report --list' says which options each report takes
! susr: cannot narrow the report 'board': it does not take --agency
! hint: 'susr report --list' says which options each report takes
[2]
$ susr report reviews --area Cardiff
! susr: cannot narrow the report 'reviews': it does not take --area
! hint: 'susr report --list' says which options each report takes
[2]
$ susr report actions --agency Police
! susr: cannot look for the agency 'Police': neither the configuration nor the store knows that agency
! hint: known are: CSS, EDU, HOU, PROB, SWP, TS, UHB, VSS, WAST
[1]
$ susr report
! susr: report: no report is named
! hint: known are: board, referrals, reviews, actions
[2]
$ susr report borad
! susr: report: there is no report 'borad'
! hint: did you mean 'board'? known are: board, referrals, reviews, actions
[2]
$ susr report actions --columns item,titel
! susr: cannot pick the column 'titel': 'actions' does not have it
! hint: did you mean 'title'? known are: case, item, title, recommendation, agency, area, lead_post, measure, assigned_on, due_on, original_due_on, times_extended, days_slipped, leg_status, action_status, completed_on, updated_on, ratification, days_overdue, rag, overdue_on_original, barrier_since, escalated_to
[2]
$ susr report actions --format xml
! susr: report: --format 'xml': there is no such format
! hint: known are: text, csv, json
[2]
