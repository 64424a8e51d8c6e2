$ susr report --list --format csv
report,shows,options,statuses
board,The board's position,since detail,
crg,The paper for the Case Review Group,since detail,
delivery-group,The paper for the Delivery Group,since detail,
operational-board,"The paper for the operational board: decisions, lateness, risks and impact",since detail,
strategy-group,"The paper for the Strategy Group: national recommendations, what recurs, and the trend",since detail,
referrals,"Each referral, its outcome and how long it took",case agency criteria outcome from to,
reviews,Each live review and its time limits,case criteria outcome status rag from to,in-time late reached awaited overdue outstanding not-started
milestones,Every milestone recorded,case criteria outcome from to,
actions,"Register of actions, one row per leg",case agency area criteria outcome status rag theme from to,open in-progress completed ratified stepped-down not-relevant
findings,"Each finding, and the status of the actions from it",case agency criteria outcome status theme from to,learning good-practice immediate-learning
challenges,"Each challenge by the Case Review Group, and its answer",case criteria outcome status from to,open overdue answered
recommendations,"Each recommendation, and the status of its actions",case criteria outcome status theme from to,without-action open closed
updates,Agencies' updates on their actions,case agency area criteria outcome from to,
agencies,"Each agency's actions, and how late they are",case agency area criteria outcome theme from to,
timeliness,How well each time limit was met,case criteria outcome from to,
ratification,Completed actions awaiting the Delivery Group,case agency area criteria outcome status theme from to,completed ratified
escalations,"Open barriers, escalations and open risks",case agency area criteria outcome theme from to,
risks,Risks to reviews and actions,case agency area criteria outcome status theme from to,open closed
progress,"Progress reports due; with a case, that review's progress report",case criteria status from to,in-time late reached awaited overdue outstanding not-started
impact,Impact of ratified actions and of recommendations,case agency area criteria outcome status theme from to,in-time late reached awaited overdue outstanding
mapf-template,"The learning template of a MAPF on one page, to share with professionals",case,
learning,"How learning was shared, and its themes",case agency criteria outcome theme from to,
cognisance,"Which agencies lead, were sent or acknowledged the learning of each review",case agency criteria outcome status,leads acknowledged outstanding not-circulated
dissemination,"How each agency shared the learning of each review, and who has yet to",case agency criteria outcome status,shared yet-to-share
families,"Who was invited to contribute to each review, and who was heard",case criteria outcome status,heard invited not-invited nothing-recorded
sources,"Learning sources, and which await the Delivery Group",case agency status theme from to,waiting considered
themes,"The codebook of themes, and what is on record with each",case agency criteria outcome status theme from to,current to-come retired configured uncoded
priorities,"Priorities for audit and training, and what each rests on",status theme,to-come current ended
appointees,"Accredited chairs and reviewers, and their reviews",status,accredited to-come lapsed
repeated,"Recommendations that were made before, and how they ended",case theme from to likeness,
analysis,The material of an analysis paper on a theme,case criteria outcome theme from to,
trend,"Opened, closed and overdue actions, period by period",case criteria outcome from to every by,
panel,"Actions counted for each period, board and agency: one figure a row, for analysts",case agency area criteria outcome theme from to every by,
ministerial,"National paper for a period, board by board",from to,
repository,"Published reviews, for the Wales Safeguarding Repository",case from to,
audit,"Who recorded what, and when",case from to,
access,"Who used the record through sshd or sudo, from a journal",journal from to,
$ cp -r "$BOARD" board; cd board

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
! susr: report board: --case can't be used with this report
! hint: 'susr report --list' shows the options each report takes
! susr: report board: --agency can't be used with this report
! hint: 'susr report --list' shows the options each report takes
[2]
$ susr report reviews --area Cardiff
! susr: report reviews: --area can't be used with this report
! hint: 'susr report --list' shows the options each report takes
[2]
$ susr report actions --agency Police
! susr: no agency 'Police' in the configuration or the record
! hint: expected one of: CSS, EDU, HOU, PROB, SWP, TS, UHB, VSS, WAST
[1]
$ susr report
! susr: report: NAME is missing
! hint: expected one of: board, crg, delivery-group, operational-board, strategy-group, referrals, reviews, milestones, actions, findings, challenges, recommendations, updates, agencies, timeliness, ratification, escalations, risks, progress, impact, mapf-template, learning, cognisance, dissemination, families, sources, themes, priorities, appointees, repeated, analysis, trend, panel, ministerial, repository, audit, access
[2]
$ susr report borad
! susr: report: no report 'borad'
! hint: did you mean 'board'? expected one of: board, crg, delivery-group, operational-board, strategy-group, referrals, reviews, milestones, actions, findings, challenges, recommendations, updates, agencies, timeliness, ratification, escalations, risks, progress, impact, mapf-template, learning, cognisance, dissemination, families, sources, themes, priorities, appointees, repeated, analysis, trend, panel, ministerial, repository, audit, access
[2]
# What any report can have besides its own columns.
$ susr report ratification --agency SWP --format csv --columns +board,+as_of | head -2
case,item,title,leads,lead_post,due_on,original_due_on,completed_on,days_waiting,completed_late,evidence,action_status,ratified_on,meeting_on,minute,ratified_by_completer,board,as_of
CV-2025-002,CV-2025-002/A1,Hold a joint review within five working days of an arrest,"SWP, CSS@Cardiff",,2026-09-30,2026-09-30,2026-09-29,54,no,"SWP: Custody procedure, section 9; CSS@Cardiff: Log of reviews: 19 of 20",completed,,,,,Cardiff and Vale Regional Safeguarding Board (fictional example),2026-11-22
$ susr report ratification --agency SWP --columns item,as_of --sort=-as_of,item | head -3
Cardiff and Vale Regional Safeguarding Board (fictional example): Awaiting ratification by the
Delivery Group
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.
$ susr report ratification --columns item,as_off
! susr: cannot show the column 'as_off': 'ratification' has no column of that name
! hint: did you mean 'as_of'? expected one of: case, item, title, leads, lead_post, due_on, original_due_on, completed_on, days_waiting, completed_late, evidence, action_status, ratified_on, meeting_on, minute, ratified_by_completer, board, as_of
[2]
$ susr report reviews --format html --excel; susr report reviews --excel
! susr: reviews: --format html and --excel can't be used together
! hint: only CSV can be made for Excel: give --format csv, or --format xlsx without --excel
! susr: reviews: --format text and --excel can't be used together
! hint: only CSV can be made for Excel: give --format csv, or --format xlsx without --excel
[2]
$ susr report actions --columns item,titel
! susr: cannot show the column 'titel': 'actions' has no column of that name
! hint: did you mean 'title'? expected one of: case, item, title, recommendation, agency, area, lead_post, measure, assigned_on, due_on, original_due_on, times_extended, days_slipped, leg_status, action_status, completed_on, updated_on, ratification, days_overdue, rag, overdue_on_original, barrier_since, escalated_to, barrier, evidence, note, meeting_on, stepped_down_on, step_down_reason, step_down_authority, minute, ratified_by_completer, title_cy, finding, themes, board, as_of
[2]
$ susr report actions --format xml
! susr: report: --format 'xml': unknown value
! hint: expected one of: text, csv, json, html, md, ics, xlsx, prometheus
[2]

# What moved between two days, with the ids behind each figure. It must balance.
$ susr report board --since 2026-06-30 --detail --format csv | grep ^movement
movement,movement,opening,29,,,CV-2024-001/A2; CV-2024-001/A3; CV-2024-001/A4; CV-2024-001/A5; CV-2024-001/A6; CV-2024-002/A1; CV-2024-002/A2; CV-2024-002/A3; CV-2024-002/A4; CV-2024-002/A5; CV-2024-002/A6; CV-2024-002/A7; CV-2024-002/A8; CV-2024-002/A9; CV-2025-002/A1; CV-2025-002/A2; CV-2025-002/A3; CV-2025-002/A4; CV-2025-002/A5; CV-2025-002/A6; CV-2025-004/A2; CV-2025-006/A1; CV-2025-006/A2; CV-2025-006/A3; CV-2025-006/A4; CV-AUDIT-2026-1/A1; CV-AUDIT-2026-1/A2; CV-AUDIT-2026-1/A3; CVSB 2 2023/A3
movement,movement,added,10,,,CV-2025-003/A2; CV-2025-003/A3; CV-2025-003/A4; CV-2025-003/A5; CV-2026-001/A1; CV-2026-001/A2; CV-2026-002/A1; CV-2026-002/A2; CV-2026-002/A3; CV-2026-004/A1
movement,movement,reopened,0,,,
movement,movement,restored,0,,,
movement,movement,ratified,4,,,CV-2024-001/A4; CV-2024-001/A2; CV-2024-002/A3; CV-2025-002/A3
movement,movement,completed,2,,,CV-2024-002/A9; CV-2024-002/A5
movement,movement,stepped-down,1,,,CV-2024-002/A8
movement,movement,not-relevant,0,,,
movement,movement,removed,0,,,
movement,movement,closing,32,,,CV-2024-001/A3; CV-2024-001/A5; CV-2024-001/A6; CV-2024-002/A1; CV-2024-002/A2; CV-2024-002/A4; CV-2024-002/A6; CV-2024-002/A7; CV-2025-002/A1; CV-2025-002/A2; CV-2025-002/A4; CV-2025-002/A5; CV-2025-002/A6; CV-2025-003/A2; CV-2025-003/A3; CV-2025-003/A4; CV-2025-003/A5; CV-2025-004/A2; CV-2025-006/A1; CV-2025-006/A2; CV-2025-006/A3; CV-2025-006/A4; CV-2026-001/A1; CV-2026-001/A2; CV-2026-002/A1; CV-2026-002/A2; CV-2026-002/A3; CV-2026-004/A1; CV-AUDIT-2026-1/A1; CV-AUDIT-2026-1/A2; CV-AUDIT-2026-1/A3; CVSB 2 2023/A3
$ susr report board --since 2026-11-23
! susr: report board: --since is after the date of the report
! hint: give an earlier --since or a later --as-of
[2]

# As at an earlier day: everything is rewound.
$ susr report board --as-of 2025-12-31 --since 2025-09-30 --format csv | grep -E '^(movement|extensions|escalations)'
movement,movement,opening,5,,
movement,movement,added,10,,
movement,movement,reopened,1,,
movement,movement,restored,0,,
movement,movement,ratified,3,,
movement,movement,completed,1,,
movement,movement,stepped-down,0,,
movement,movement,not-relevant,0,,
movement,movement,removed,0,,
movement,movement,closing,12,,
extensions,extensions-granted,,1,,
extensions,extended-actions,,1,11,9.1
extensions,overdue-on-original-only,,1,11,9.1
escalations,open-barriers,,1,11,9.1
escalations,escalation,review-manager,0,11,0.0
escalations,escalation,delivery-group,1,11,9.1
escalations,escalation,board,0,11,0.0
escalations,escalation,national,0,11,0.0

# Each report, narrowed by what it honours.
$ susr report referrals --criteria dhr --outcome susr --from 2025-01-01 --to 2025-12-31
Cardiff and Vale Regional Safeguarding Board (fictional example): Referrals
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Case         Agency  Criteria  Referred    Decided     Outcome  Days to decision  Chair   Notified
CV-2025-003  TS      dhr       2025-05-13  2025-06-17  SUSR                   35  Agreed  2025-06-26
  Met: dhr  Stage: Review under way

Log head: 332 d6dfdda2e80421d4.
$ susr report reviews --status overdue --rag red --criteria cpr,apr
Cardiff and Vale Regional Safeguarding Board (fictional example): Live reviews and their time limits
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Case         Stage                 Days  Time limit       Due                Status        Days  RAG
                                  since                                                 overdue
                               referral
CV-2024-001  Complete, in           775  progress-report  2026-10-01         Overdue         52  Red
             follow-up
CV-2025-004  Review under way       439  susr-complete    2026-09-09, with   Overdue         74  Red
                                                          pauses 2027-06-01

Log head: 332 d6dfdda2e80421d4.
$ susr report actions --status stepped-down --format csv --columns item,step_down_reason,step_down_authority
item,step_down_reason,step_down_authority
CV-2024-002/A8,The new all-Wales ambulance record has the prompt from April 2027,Delivery Group
$ susr report actions --theme 'information sharing' --rag red --sort=-days_overdue,item --columns item,agency,days_overdue
Cardiff and Vale Regional Safeguarding Board (fictional example): Register of actions
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Item            Agency                 Days overdue
CVSB 2 2023/A3  UHB                             418
CV-2025-002/A4  WAST                             86
CV-2024-001/A3  EDU                              53
CV-2024-001/A3  VSS@Vale of Glamorgan            53
CV-2024-002/A1  SWP                              23

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 332 d6dfdda2e80421d4.
$ susr report actions --status not-relevant --format csv --columns item,agency,leg_status,action_status
item,agency,leg_status,action_status
CV-2025-002/A2,VSS,not-relevant,in-progress
$ susr report actions --from 2026-08-01 --to 2026-08-31 --outcome susr --format csv --columns item,agency,due_on
item,agency,due_on
CV-2024-002/A3,SWP,2026-08-28
CV-2024-002/A3,UHB,2026-08-28
CV-2025-002/A4,WAST,2026-08-28
$ susr report recommendations --status open --theme 'information sharing' --width 80
Cardiff and Vale Regional Safeguarding Board (fictional example):
Recommendations
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Item               Level     Status  Actions  In progress  Ratified  Overdue
  Text
CVSB 2 2023/R1     Local     Open          2            1         1        1
  Each infant on the register has one chronology, which all services write to
  Themes: information sharing
CV-2024-001/R17.1  Regional  Open          3            1         2        1
  Each agency treats a missed appointment as "was not brought", and tells the
  others
  Themes: was not brought, information sharing
CV-2024-002/R17.1  Regional  Open          3            1         1        1
  Rhannu asesiadau risg gyda'r asiantaethau eraill
  Themes: information sharing, discharge  Open: 1
CV-2025-002/R12.2  Regional  Open          2            0         1        1
  The violence prevention team hears of every injury with a blade
  Themes: information sharing  Open: 1
CV-2025-006/R2     Local     Open          1            1         0        0
  The out-of-hours teams of both areas see the same child protection list
  Themes: information sharing

Log head: 332 d6dfdda2e80421d4.
$ susr report agencies --agency UHB --area Cardiff --from 2026-01-01 --format csv
agency,name,actions,legs,open,overdue,completed,ratified,stepped_down,not_relevant,completed_late,average_days_late
UHB,University Health Board,14,14,5,0,3,6,0,0,1,16.0
$ susr report timeliness --from 2026-01-01 --criteria dhr --format csv --columns rule,cases,in_time,late,overdue,awaited
rule,cases,in_time,late,overdue,awaited
chair-sign-off,0,0,0,0,0
wg-notification,0,0,0,0,0
first-panel,1,0,0,1,0
susr-complete,2,0,0,1,1
mapf-complete,0,0,0,0,0
home-office-qa,0,0,0,0,0
dac-copy,0,0,0,0,0
secretary-of-state,0,0,0,0,0
progress-report,1,0,0,0,1
$ susr report ratification --agency SWP --format csv --columns item,leads,completed_on,days_waiting
item,leads,completed_on,days_waiting
CV-2025-002/A1,"SWP, CSS@Cardiff",2026-09-29,54
$ susr report escalations --width 80
Cardiff and Vale Regional Safeguarding Board (fictional example): Barriers and
escalations
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Barriers and escalations
Item            Leads  Days overdue  Escalated to    Days open
  Title
CVSB 2 2023/A3  UHB             418  Board                 424
  Bring in the electronic referral form between maternity and social services
  Barrier: The two record systems cannot exchange the form; a link has no
    funding
  Reason: Nine months late; the funding is beyond the Delivery Group
CV-2025-002/A4  WAST             86  Delivery Group         39
  Pass on ambulance call-outs for stab wounds each week
  Reason: Six weeks late, and no return was received

Escalated reviews
Case         Escalated to  Escalated   Reason                          Days open
CV-2026-003  Board         2026-11-04  No reviewer has accepted the           18
                                       appointment

Open risks
Item            Action          Likelihood  Owner              Days open
  Text
CV-2025-002/K1  CV-2025-002/A4  High        Safeguarding Lead         73
  The new dispatch system cannot tell stab wounds apart
  Raised: 2026-09-10

Log head: 332 d6dfdda2e80421d4.
$ susr report progress --status in-time --format csv
case,published_on,due_on,reached_on,status,days_overdue,actions,finished,open,overdue,barriers,open_risks,escalated_to,ratified,assessed
CV-2023-001,2024-09-05,2025-09-05,2025-08-28,in-time,,4,4,0,0,0,0,,3,2
$ susr report progress CV-2024-001 --format csv --columns item,action_status,leads | head -3
item,action_status,leads
CV-2024-001/A1,ratified,UHB
CV-2024-001/A2,ratified,UHB
$ susr report learning --theme carers --format csv
section,method,agency,theme,times,cases,audience,audience_unknown
themes,,,carers,2,2,,
$ susr report learning --agency UHB --from 2026-01-01 --format csv
section,method,agency,theme,times,cases,audience,audience_unknown
disseminations,seven-minute-briefing,UHB,,1,2,160,0
disseminations,training,UHB,,1,1,85,0
$ susr report trend --every year --case CV-2024-001 --format csv
period,starts_on,ends_on,opened,reopened,closed,stepped_down,unfinished_at_end,overdue_at_end,milestones_overdue_at_end,referrals,reviews_begun,published,board,agency,area,theme
2024,2024-01-01,2024-12-31,0,0,0,0,0,0,0,1,1,0,,,,
2025,2025-01-01,2025-12-31,8,0,1,0,7,0,0,0,0,1,,,,
2026,2026-01-01,2026-11-22,0,0,4,0,3,2,1,0,0,0,,,,
$ susr report audit --case CV-2026-001 --from 2026-06-01 --width 120
Cardiff and Vale Regional Safeguarding Board (fictional example): Audit trail
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

No.  Recorded              Account  On behalf of         On          Item              Kind
274  2026-07-15T10:00:00Z  root                          2026-07-15  CV-2026-001       Milestone
275  2026-09-23T10:00:00Z  root                          2026-09-23  CV-2026-001/R4.1  Recommendation
276  2026-09-23T10:00:00Z  root                          2026-09-23  CV-2026-001/A1    Action assigned
277  2026-09-23T10:00:00Z  root                          2026-09-23  CV-2026-001/A2    Action assigned
278  2026-10-28T10:00:00Z  root     Crisis Team Manager  2026-10-28  CV-2026-001/A1    Action updated
279  2026-11-05T10:00:00Z  root                          2026-11-05  CV-2026-001       Milestone

Log head: 332 d6dfdda2e80421d4.
$ susr report trend --every week --from 2026-11-02 --width 120
Cardiff and Vale Regional Safeguarding Board (fictional example): Trend
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Period    Opened  Closed  Unfinished at end  Overdue at end  Limits overdue at end  Referrals  Overdue at
                                                                                               end, to scale
2026-W45       0       0                 31               9                      5          0  ████████▏
2026-W46       1       0                 32              10                      5          0  █████████
2026-W47       0       0                 32              11                      5          1  ██████████

Opening + opened + reopened - closed - stepped down = unfinished at end. Reopened and closed include what corrections
restored or removed. Referrals, reviews and publications are as known at the end.
Log head: 332 d6dfdda2e80421d4.
$ susr report trend --every year --by agency,area --from 2025-01-01 --width 120
Cardiff and Vale Regional Safeguarding Board (fictional example): Trend
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Social Services, Cardiff (CSS), Cardiff
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         5         1       4             0                  4               0
2026         7         0       2             0                  9               0

Education (EDU), Whole region
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       0             0                  1               0
2026         1         0       0             0                  2               1  █████

Education (EDU), Cardiff
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       0             0                  1               0
2026         1         0       0             0                  2               0

Education (EDU), Vale of Glamorgan
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       0             0                  1               0
2026         0         0       0             0                  1               1  █████

Housing (HOU), Whole region
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       1             0                  0               0
2026         0         0       0             0                  0               0

Housing (HOU), Cardiff
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       0             0                  1               0
2026         2         0       1             0                  2               0

Housing (HOU), Vale of Glamorgan
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       0             0                  1               0
2026         2         0       1             0                  2               1  █████

Probation Service (PROB), Whole region
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         0         0       0             0                  0               0
2026         3         0       0             0                  3               1  █████

South Wales Police (SWP), Whole region
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       2             0                  0               0
2026         6         0       2             0                  4               2  ██████████

Third sector (TS), Whole region
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       1             0                  1               0
2026         3         0       2             0                  2               0

Third sector (TS), Cardiff
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         0         0       0             0                  0               0
2026         1         0       0             0                  1               1  █████

University Health Board (UHB), Whole region
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         6         1       5             0                  6               1  █████
2026         9         0       6             0                  9               1  █████

University Health Board (UHB), Vale of Glamorgan
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         1         0       0             0                  1               0
2026         0         0       0             0                  1               1  █████

Social Services, Vale of Glamorgan (VSS), Vale of Glamorgan
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         4         1       4             0                  3               0
2026         6         0       2             0                  7               2  ██████████

Welsh Ambulance Services (WAST), Whole region
Period  Opened  Reopened  Closed  Stepped down  Unfinished at end  Overdue at end  Overdue at
                                                                                   end, to scale
2025         0         0       0             0                  0               0
2026         4         0       0             1                  3               1  █████

Opening + opened + reopened - closed - stepped down = unfinished at end. Reopened and closed include what corrections
restored or removed. Referrals, reviews and publications are as known at the end.
Log head: 332 d6dfdda2e80421d4.
$ susr report panel --every year --from 2026-01-01 --by agency --agency SWP
Cardiff and Vale Regional Safeguarding Board (fictional example): Panel of figures
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

2026
Agency                    Measure                                   n
South Wales Police (SWP)  Opened                                    6
                          Reopened                                  0
                          Closed                                    2
                          Stepped down                              0
                          Extensions granted                        0
                          Unfinished at end                         4
                          Overdue at end                            2
                          Late on first date at end                 2
                          Awaiting ratification at end              1
                          Ratified at end                           3
                          Completed at end, no ratification needed  1
                          Stepped down at end                       0
                          Not relevant to any agency at end         0
                          Legs open at end                          3
                          Legs overdue at end                       2

Opened + reopened - closed - stepped down is the change in unfinished at end. An action counts once
in each group, so by agency, area or theme, figures of actions can't be added up. Legs can be,
except by theme.
Log head: 332 d6dfdda2e80421d4.
$ susr report panel --to 2026-09-30 --from 2026-09-01 --by theme --theme carers --format csv
period,ends_on,board,agency,area,theme,measure,n
2026-09,2026-09-30,,,,carers,opened,2
2026-09,2026-09-30,,,,carers,reopened,0
2026-09,2026-09-30,,,,carers,closed,1
2026-09,2026-09-30,,,,carers,stepped_down,0
2026-09,2026-09-30,,,,carers,extended,0
2026-09,2026-09-30,,,,carers,unfinished_at_end,3
2026-09,2026-09-30,,,,carers,overdue_at_end,0
2026-09,2026-09-30,,,,carers,overdue_on_original_at_end,0
2026-09,2026-09-30,,,,carers,awaiting_ratification_at_end,0
2026-09,2026-09-30,,,,carers,ratified_at_end,0
2026-09,2026-09-30,,,,carers,completed_at_end,1
2026-09,2026-09-30,,,,carers,stepped_down_at_end,0
2026-09,2026-09-30,,,,carers,not_relevant_at_end,0
2026-09,2026-09-30,,,,carers,legs_open_at_end,4
2026-09,2026-09-30,,,,carers,legs_overdue_at_end,0
$ susr report panel --by person
! susr: report: --by 'person': unknown value
! hint: expected one of: board, agency, area, theme
[2]
$ susr report actions --by agency
! susr: report actions: --by can't be used with this report
! hint: 'susr report --list' shows the options each report takes
[2]
$ susr report trend --every day
! susr: report: --every 'day': unknown value
! hint: expected one of: week, month, quarter, year
[2]
$ susr report actions --status done
! susr: report actions: nothing in this report has the status 'done'
! hint: expected one of: open, in-progress, completed, ratified, stepped-down, not-relevant
[2]
$ susr report actions --theme sharing
! susr: that theme is not in the configuration or the record
! hint: expected one of: Welsh language, assessment, carers, coercive control, culture and faith, discharge, disguised compliance, domestic abuse, education, escalation, exploitation, family, hidden harm, housing, information sharing, mental capacity, mental health, multi-agency working, neglect, offensive weapons, pre-birth, professional curiosity, recording, risk assessment, self-neglect, substance misuse, suicide, supervision, training, transition to adulthood, voice of the adult, voice of the child, was not brought
[1]
$ susr report referrals --from 2026-02-01 --to 2026-01-01
! susr: report referrals: --from is after --to
! hint: give an earlier --from or a later --to
[2]
$ susr report progress CV-2099-001
! susr: no case 'CV-2099-001'
! hint: did you mean 'CV-2023-001'? 'susr list' shows all cases
[1]
$ susr report progress CV-2024-001 --status overdue --from 2026-01-01
! susr: report progress: the progress report of one case can't be filtered
! hint: leave out the case or the other options
[2]
$ susr report learning --theme carers --agency UHB
! susr: report learning: --agency and --theme can't be used together: agencies share learning, and themes belong to recommendations
! hint: give only --agency or only --theme
[2]
$ susr report trend CV-2024-001 --status open
! susr: report trend: --status can't be used with this report
! hint: 'susr report --list' shows the options each report takes
[2]

# Saved reports. What is given on the command line takes the place of what is kept.
$ cat >> susr.toml <<'END'
> [report.late-at-uhb]
> base = "actions"
> agency = "UHB"
> rag = ["red"]
> columns = ["item", "due_on", "days_overdue"]
> sort = ["-days_overdue"]
> format = "csv"
> END
$ susr report late-at-uhb
item,due_on,days_overdue
CVSB 2 2023/A3,2025-09-30,418
CV-2025-004/A2,2026-06-30,145
$ susr report late-at-uhb --agency TS --format text
Cardiff and Vale Regional Safeguarding Board (fictional example): Register of actions
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Item            Due         Days overdue
CV-2025-002/A6  2026-10-16            37

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 332 d6dfdda2e80421d4.
$ susr report late-at-uhb --as-of 2026-01-31
item,due_on,days_overdue
CVSB 2 2023/A3,2025-09-30,123
$ susr report --list | tail -1
late-at-uhb        Saved in the configuration: actions
$ susr config check
! susr: note: no mistakes in susr.toml
$ cat >> susr.toml <<'END'
> [report.board]
> base = "boards"
> [report.other]
> base = "reviews"
> area = "Cardiff"
> status = "open"
> width = 12
> colour = "red"
> END
$ susr config check
! susr: susr.toml line 248: 'colour' in [report]: unknown key
! hint: expected one of: base, case, agency, area, criteria, outcome, status, rag, theme, from, to, since, detail, every, by, format, columns, sort, width, excel
[3]
$ sed -i '/^colour/d' susr.toml
$ susr config check
! susr: susr.toml:241: 'report' in [report.board]: susr already has a report with that name
! hint: choose another name
! susr: susr.toml:243: 'width' in [report.other]: must be 40 to 1000, or 0 for no limit
[3]
$ susr report other
! susr: susr.toml:243: 'width' in [report.other]: must be 40 to 1000, or 0 for no limit
[3]
$ cat >> susr.toml <<'END'
> [report.progress-of-one]
> base = "progress"
> case = "CV-2024-001"
> format = "csv"
> columns = "case,item"
> END
$ susr report progress-of-one CV-2025-002 | head -2
case,item
CV-2025-002,CV-2025-002/A1
# Who used the record, from the machine's journal.
$ susr report access --journal $DATA/journal.txt --store $BOARD/susr.db --config $BOARD/susr.toml
Cardiff and Vale Regional Safeguarding Board (fictional example): Who used the record
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Person   Command        Times  Refused  Failed  Last on     Cases
(clerk)  list               1        1       0  2026-11-16
p-002    overdue            3        0       1  2026-11-16  CV-2026-003, CV-2026-004
p-017    mine               1        0       0  2026-11-02  CV-2025-006, CV-2026-003
         show               1        1       0  2026-11-03
         update-action      1        0       0  2026-11-02

Log head: 332 d6dfdda2e80421d4.
$ susr report access --journal - --from 2026-11-09 --to 2026-11-09 --format csv --store $BOARD/susr.db --config $BOARD/susr.toml < $DATA/journal.txt
person,command,times,refused,failed,last_on,cases
p-002,overdue,2,0,1,2026-11-09,CV-2026-003
$ susr report access --store $BOARD/susr.db --config $BOARD/susr.toml
! susr: report access: --journal is missing
! hint: try 'susr report --help'
[2]
$ echo 'Nov  9 08:00:00 board susr[1]: person=p-002 command=list exit=0 cases=-' | susr report access --journal - --format csv --store $BOARD/susr.db --config $BOARD/susr.toml
person,command,times,refused,failed,last_on,cases
p-002,list,1,0,0,,
$ echo 'Nov  9 08:00:00 board susr[1]: person=p-002 command=list exit=0 cases=-' | susr report access --journal - --from 2026-11-01 --store $BOARD/susr.db --config $BOARD/susr.toml
! susr: cannot read line 1 of the journal: it does not begin with a date such as 2026-11-29, so --from and --to can't be honoured
! hint: export it with 'journalctl -t susr -o short-iso'
[1]
$ echo '2026-11-09 susr[1]: person=p-002 command=list' | susr report access --journal - --store $BOARD/susr.db --config $BOARD/susr.toml
! susr: cannot read line 1 of the journal: susr does not write such a line
! hint: export it with 'journalctl -t susr -o short-iso'
[1]
$ echo 'something else' | susr report access --journal - --store $BOARD/susr.db --config $BOARD/susr.toml
! susr: cannot read the journal: it has no line of 'susr serve'
! hint: export it with 'journalctl -t susr -o short-iso'
[1]
$ echo '-- No entries --' | susr report access --journal - --format csv --store $BOARD/susr.db --config $BOARD/susr.toml
person,command,times,refused,failed,last_on,cases
