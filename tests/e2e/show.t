$ cp -r "$BOARD" board; cd board
$ susr show CV-2024-001
Cardiff and Vale Regional Safeguarding Board (fictional example): CV-2024-001
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Case
Fact                        Value
Stage                       Complete, in follow-up
Regime                      SUSR
Referring agency            EDU
Event date                  2024-09-14
Received on                 2024-10-02
Referred to CRG             2024-10-08
Criteria thought to be met  Child Practice Review
Summary                     Death of a child of school age; neglect and missed health appointments
Decided on                  2024-10-22
Decision                    SUSR
Immediacy                   Urgent
Rationale                   Neglect is suspected; the child was on the register within the six
                            months before
Chair's sign-off            Agreed
Signed off on               2024-10-29
Decision in force           SUSR
Criteria met                Child Practice Review
Depth                       Extended

Time limits
Time limit       Strength        Runs from   Due         Reached     Status                RAG
chair-sign-off   Must            2024-10-22              2024-10-29  Reached, no due date  Blue
wg-notification  Must            2024-10-22              2024-10-31  Reached, no due date  Blue
first-panel      Where possible  2024-10-08  2024-12-08  2024-12-04  In time               Blue
susr-complete    Normally        2024-10-08  2025-10-08  2025-10-01  In time               Blue
progress-report  Must            2025-10-01  2026-10-01              Overdue               Red

Milestones reached
Reached     Milestone                                     Post
2024-10-31  Notification to Welsh Government
2024-11-14  Panel chair appointed                         C02
2024-11-14  Reviewer appointed                            R03
2024-11-14  Reviewer appointed                            R09
2024-12-04  First panel meeting
2024-12-04  Terms of reference agreed
2025-01-09  Family invited to contribute
2025-03-19  Practitioner learning event
2025-06-12  Report drafted
2025-09-09  Report approved
2025-10-01  Publication
2025-10-14  Action plan agreed
2025-10-23  Deposit in the Wales Safeguarding Repository

Recommendations
Item               Made        Level     Status  Themes            Text
CV-2024-001/R17.1  2025-10-01  Regional  Open    was not brought,  Each agency treats a missed
                                                 information       appointment as "was not brought",
                                                 sharing           and tells the others
CV-2024-001/R17.2  2025-10-01  Regional  Open    voice of the      Gwrando ar lais y plentyn ym mhob
                                                 child             asesiad
CV-2024-001/R17.3  2025-10-01  Local     Open    education         Schools and social services
                                                                   review each reduced timetable of
                                                                   a child with a plan together
CV-2024-001/R17.4  2025-10-01  National  Closed  neglect           Welsh Government considers one
                                                                   marker for neglect in health and
                                                                   school records

Actions
Item            Rec.  Agency                 Due         Late on first date  Leg          RAG
  Title
CV-2024-001/A1  17.1  UHB                    2026-03-31  No                  Completed    Blue
  Adopt a "was not brought" policy for all appointments of children
  Action: Ratified  Completed: 2026-03-24  Evidence: Policy 31, in force from 16 March 2026
CV-2024-001/A2  17.1  UHB                    2026-06-30  Yes                 Completed    Blue
  Audit forty records of missed appointments, and report to the Delivery Group
  Action: Ratified  Completed: 2026-07-16  Evidence: Audit report, June 2026: 37 of 40
CV-2024-001/A3  17.1  UHB                    2026-09-30  No                  Completed    Green
  Share alerts of missed appointments between services each week
  Action: In progress  Completed: 2026-09-25  Evidence: Weekly log, June to August 2026
CV-2024-001/A3  17.1  EDU                    2026-09-30  Yes                 In progress  Red
  Share alerts of missed appointments between services each week
  Action: In progress
CV-2024-001/A3  17.1  CSS@Cardiff            2026-09-30  No                  Completed    Green
  Share alerts of missed appointments between services each week
  Action: In progress  Completed: 2026-09-16  Evidence: Weekly log, June to August 2026
CV-2024-001/A3  17.1  VSS@Vale of Glamorgan  2026-09-30  Yes                 Open         Red
  Share alerts of missed appointments between services each week
  Action: In progress
CV-2024-001/A4  17.2  CSS@Cardiff            2026-04-30  No                  Completed    Blue
  Add a section for the child's own words to the assessment form
  Action: Ratified  Completed: 2026-04-22  Evidence: Form 7b, April 2026
CV-2024-001/A4  17.2  VSS@Vale of Glamorgan  2026-04-30  Yes                 Completed    Blue
  Add a section for the child's own words to the assessment form
  Action: Ratified  Completed: 2026-06-11  Evidence: Form 7b, June 2026
CV-2024-001/A5  17.2  CSS@Cardiff            2026-11-22  No                  In progress  Amber
  Hold the course 'Llais y Plentyn' in Welsh and in English for ninety assessors
  Action: In progress
CV-2024-001/A6  17.3  EDU@Cardiff            2026-10-30  No                  Completed    Green
  Review all reduced timetables with social services, each term
  Action: In progress  Completed: 2026-10-21  Evidence: Minutes of three termly reviews
CV-2024-001/A6  17.3  EDU@Vale of Glamorgan  2026-10-30  Yes                 Open         Red
  Review all reduced timetables with social services, each term
  Action: In progress
CV-2024-001/A7  17.4  UHB                    2025-12-19  No                  Completed    Blue
  Write to Welsh Government on one marker for neglect, for the board
  Action: Completed  Completed: 2025-12-11  Evidence: Letter of the Board Chair, December 2025
CV-2024-001/A8        TS                     2026-01-30  No                  Completed    Blue
  Publish a 7-minute briefing, 'Was not brought', in both languages
  Action: Completed  Completed: 2026-01-28  Evidence: Briefing 12 in Welsh and English

Dissemination
Shared      Method                 Agency  Audience  Note
2026-01-28  Seven-minute briefing  TS           310  Briefing 12, sent out in both languages
2026-05-20  Training               UHB           85
2026-11-04  Case study             EDU           42  Designated safeguarding persons in both areas

History
No.  On          Kind
  Detail
 66  2024-10-08  Referral
  Agency: EDU; Criteria: Child Practice Review; Regime: SUSR; Received: 2024-10-02; Event date:
  2024-09-14; Summary: Death of a child of school age; neglect and missed health appointments
  Recorded: 2024-10-08T10:00:00Z  Recorded by: root
 67  2024-10-22  Decision
  Outcome: SUSR; Criteria: Child Practice Review; Depth: Extended; Immediacy: Urgent; Rationale:
  Neglect is suspected; the child was on the register within the six months before
  Recorded: 2024-10-22T10:00:00Z  Recorded by: CRG Chair (ACCOUNT)
 68  2024-10-29  Sign-off
  Outcome: Agreed
  Recorded: 2024-10-29T10:00:00Z  Recorded by: Board Chair (ACCOUNT)
 69  2024-10-31  Milestone
  Milestone: Notification to Welsh Government
  Recorded: 2024-10-31T10:00:00Z  Recorded by: Business Manager (ACCOUNT)
 70  2024-11-14  Milestone
  Milestone: Panel chair appointed; Post: C02
  Recorded: 2024-11-14T10:00:00Z  Recorded by: root
 71  2024-11-14  Milestone
  Milestone: Reviewer appointed; Post: R03
  Recorded: 2024-11-14T10:00:00Z  Recorded by: root
 72  2024-11-14  Milestone
  Milestone: Reviewer appointed; Post: R09
  Recorded: 2024-11-14T10:00:00Z  Recorded by: root
 73  2024-12-04  Milestone
  Milestone: First panel meeting
  Recorded: 2024-12-04T10:00:00Z  Recorded by: root
 74  2024-12-04  Milestone
  Milestone: Terms of reference agreed
  Recorded: 2024-12-04T10:00:00Z  Recorded by: root
 75  2025-01-09  Milestone
  Milestone: Family invited to contribute; Note: Invited in Welsh, at their wish
  Recorded: 2025-01-09T10:00:00Z  Recorded by: root
 76  2025-03-19  Milestone
  Milestone: Practitioner learning event; Note: Neuadd y Tŵr; 34 practitioners
  Recorded: 2025-03-19T10:00:00Z  Recorded by: root
 77  2025-06-12  Milestone
  Milestone: Report drafted
  Recorded: 2025-06-12T10:00:00Z  Recorded by: root
 78  2025-09-09  Milestone
  Milestone: Report approved
  Recorded: 2025-09-09T10:00:00Z  Recorded by: root
 79  2025-10-01  Milestone
  Milestone: Publication
  Recorded: 2025-10-01T10:00:00Z  Recorded by: root
 82  2025-10-01  Recommendation
  Text: Each agency treats a missed appointment as "was not brought", and tells the others; Level:
  Regional; Themes: was not brought, information sharing
  Item: CV-2024-001/R17.1  Recorded: 2025-10-01T10:00:00Z  Recorded by: root
 83  2025-10-01  Recommendation
  Text: Gwrando ar lais y plentyn ym mhob asesiad; Level: Regional; Themes: voice of the child
  Item: CV-2024-001/R17.2  Recorded: 2025-10-01T10:00:00Z  Recorded by: root
 84  2025-10-01  Recommendation
  Text: Schools and social services review each reduced timetable of a child with a plan together;
  Level: Local; Themes: education
  Item: CV-2024-001/R17.3  Recorded: 2025-10-01T10:00:00Z  Recorded by: root
 85  2025-10-01  Recommendation
  Text: Welsh Government considers one marker for neglect in health and school records; Level:
  National; Themes: neglect
  Item: CV-2024-001/R17.4  Recorded: 2025-10-01T10:00:00Z  Recorded by: root
 80  2025-10-14  Milestone
  Milestone: Action plan agreed
  Recorded: 2025-10-14T10:00:00Z  Recorded by: CRG Chair (ACCOUNT)
 86  2025-10-14  Action assigned
  Title: Adopt a "was not brought" policy for all appointments of children; Leads: UHB; Due:
  2026-03-31; Rec.: 17.1; Measure: Policy in force in every clinic; Lead post: Head of Safeguarding;
  Ratification: Required
  Item: CV-2024-001/A1  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 87  2025-10-14  Action assigned
  Title: Audit forty records of missed appointments, and report to the Delivery Group; Leads: UHB;
  Due: 2026-06-30; Rec.: 17.1; Measure: Thirty-six of forty followed up within five days; Lead post:
  Named Doctor; Ratification: Required
  Item: CV-2024-001/A2  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 88  2025-10-14  Action assigned
  Title: Share alerts of missed appointments between services each week; Leads: UHB, EDU,
  CSS@Cardiff, VSS@Vale of Glamorgan; Due: 2026-09-30; Rec.: 17.1; Measure: Every alert passed on
  within five working days, over a quarter; Lead post: Safeguarding Lead of each agency;
  Ratification: Required
  Item: CV-2024-001/A3  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 89  2025-10-14  Action assigned
  Title: Add a section for the child's own words to the assessment form; Leads: CSS@Cardiff,
  VSS@Vale of Glamorgan; Due: 2026-04-30; Rec.: 17.2; Measure: The form in use in both areas;
  Ratification: Required
  Item: CV-2024-001/A4  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 90  2025-10-14  Action assigned
  Title: Hold the course 'Llais y Plentyn' in Welsh and in English for ninety assessors; Leads:
  CSS@Cardiff; Due: 2026-11-22; Rec.: 17.2; Measure: Ninety assessors trained, a third of them in
  Welsh; Lead post: Training Manager; Ratification: Required
  Item: CV-2024-001/A5  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 91  2025-10-14  Action assigned
  Title: Review all reduced timetables with social services, each term; Leads: EDU@Cardiff, EDU@Vale
  of Glamorgan; Due: 2026-10-30; Rec.: 17.3; Measure: Minutes of three termly reviews; Lead post:
  Inclusion Officer; Ratification: Required
  Item: CV-2024-001/A6  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 92  2025-10-14  Action assigned
  Title: Write to Welsh Government on one marker for neglect, for the board; Leads: UHB; Due:
  2025-12-19; Rec.: 17.4; Measure: Letter and answer; Ratification: Not required
  Item: CV-2024-001/A7  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 93  2025-10-14  Action assigned
  Title: Publish a 7-minute briefing, 'Was not brought', in both languages; Leads: TS; Due:
  2026-01-30; Measure: Briefing on the board's site; Ratification: Not required
  Item: CV-2024-001/A8  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 81  2025-10-23  Milestone
  Milestone: Deposit in the Wales Safeguarding Repository; Note: Themes: neglect, was not brought
  Recorded: 2025-10-23T10:00:00Z  Recorded by: root
 94  2025-12-11  Action completed
  Evidence: Letter of the Board Chair, December 2025
  Item: CV-2024-001/A7  Recorded: 2025-12-11T10:00:00Z  Recorded by: root
 95  2026-01-28  Action completed
  Evidence: Briefing 12 in Welsh and English
  Item: CV-2024-001/A8  Recorded: 2026-01-28T10:00:00Z  Recorded by: root
 96  2026-01-28  Dissemination
  Method: Seven-minute briefing; Agency: TS; Audience: 310; Note: Briefing 12, sent out in both
  languages
  Recorded: 2026-01-28T10:00:00Z  Recorded by: root
 97  2026-03-24  Action completed
  Evidence: Policy 31, in force from 16 March 2026
  Item: CV-2024-001/A1  Recorded: 2026-03-24T10:00:00Z  Recorded by: root
 98  2026-04-15  Action ratified
  Meeting: 2026-04-15
  Item: CV-2024-001/A1  Recorded: 2026-04-15T10:00:00Z  Recorded by: Delivery Group (ACCOUNT)
 99  2026-04-22  Action completed
  Leg: CSS@Cardiff; Evidence: Form 7b, April 2026
  Item: CV-2024-001/A4  Recorded: 2026-04-22T10:00:00Z  Recorded by: root
100  2026-05-20  Dissemination
  Method: Training; Agency: UHB; Audience: 85
  Recorded: 2026-05-20T10:00:00Z  Recorded by: root
101  2026-06-11  Action completed
  Leg: VSS@Vale of Glamorgan; Evidence: Form 7b, June 2026
  Item: CV-2024-001/A4  Recorded: 2026-06-11T10:00:00Z  Recorded by: root
102  2026-07-15  Action ratified
  Meeting: 2026-07-15
  Item: CV-2024-001/A4  Recorded: 2026-07-15T10:00:00Z  Recorded by: Delivery Group (ACCOUNT)
103  2026-07-16  Action completed
  Evidence: Audit report, June 2026: 37 of 40
  Item: CV-2024-001/A2  Recorded: 2026-07-20T10:00:00Z  Recorded by: Review Manager (ACCOUNT)
104  2026-09-16  Action completed
  Leg: CSS@Cardiff; Evidence: Weekly log, June to August 2026
  Item: CV-2024-001/A3  Recorded: 2026-09-16T10:00:00Z  Recorded by: root
105  2026-09-25  Action completed
  Leg: UHB; Evidence: Weekly log, June to August 2026
  Item: CV-2024-001/A3  Recorded: 2026-09-25T10:00:00Z  Recorded by: root
106  2026-10-06  Action updated
  Status: In progress; Note: Seventy-two trained by September, 22 of them in Welsh
  Item: CV-2024-001/A5  Recorded: 2026-10-06T10:00:00Z  Recorded by: Training Manager (ACCOUNT)
107  2026-10-14  Action ratified
  Meeting: 2026-10-14
  Item: CV-2024-001/A2  Recorded: 2026-10-14T10:00:00Z  Recorded by: Delivery Group (ACCOUNT)
108  2026-10-15  Action updated
  Leg: EDU; Status: In progress; Note: The log begins after half-term; the first quarter ends in
  January
  Item: CV-2024-001/A3  Recorded: 2026-10-15T10:00:00Z  Recorded by: Review Manager (ACCOUNT)
109  2026-10-21  Action completed
  Leg: EDU@Cardiff; Evidence: Minutes of three termly reviews
  Item: CV-2024-001/A6  Recorded: 2026-10-21T10:00:00Z  Recorded by: root
110  2026-11-04  Dissemination
  Method: Case study; Agency: EDU; Audience: 42; Note: Designated safeguarding persons in both areas
  Recorded: 2026-11-04T10:00:00Z  Recorded by: root

Log head: 332 d6dfdda2e80421d4.
$ susr show CV-2024-001/A1
Cardiff and Vale Regional Safeguarding Board (fictional example): CV-2024-001/A1
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

Action
Fact                      Value
Title                     Adopt a "was not brought" policy for all appointments of children
Status                    Ratified
RAG                       Blue
Recommendation            17.1
Assigned on               2025-10-14
Due on                    2026-03-31
First due on              2026-03-31
Times extended            0
Days slipped              0
Lead post                 Head of Safeguarding
Measure                   Policy in force in every clinic
Ratification              Required
Ratified on               2026-04-15
Delivery Group met on     2026-04-15
Ratified by same account  Yes

Actions
Item            Rec.  Agency  Due         Late on first date  Leg        Action    Completed   RAG
  Title
CV-2024-001/A1  17.1  UHB     2026-03-31  No                  Completed  Ratified  2026-03-24  Blue
  Adopt a "was not brought" policy for all appointments of children
  Evidence: Policy 31, in force from 16 March 2026

History
No.  On          Kind              Item
  Detail
 86  2025-10-14  Action assigned   CV-2024-001/A1
  Title: Adopt a "was not brought" policy for all appointments of children; Leads: UHB; Due:
  2026-03-31; Rec.: 17.1; Measure: Policy in force in every clinic; Lead post: Head of Safeguarding;
  Ratification: Required
  Recorded: 2025-10-14T10:00:00Z  Recorded by: root
 97  2026-03-24  Action completed  CV-2024-001/A1
  Evidence: Policy 31, in force from 16 March 2026
  Recorded: 2026-03-24T10:00:00Z  Recorded by: root
 98  2026-04-15  Action ratified   CV-2024-001/A1
  Meeting: 2026-04-15
  Recorded: 2026-04-15T10:00:00Z  Recorded by: Delivery Group (ACCOUNT)

Log head: 332 d6dfdda2e80421d4.
$ susr show CV-2024-001/A1 --format csv
section,item,field,value
action,title,value,"Adopt a ""was not brought"" policy for all appointments of children"
action,action_status,value,ratified
action,rag,value,blue
action,recommendation,value,17.1
action,assigned_on,value,2025-10-14
action,due_on,value,2026-03-31
action,original_due_on,value,2026-03-31
action,times_extended,value,0
action,days_slipped,value,0
action,lead_post,value,Head of Safeguarding
action,measure,value,Policy in force in every clinic
action,ratification,value,required
action,ratified_on,value,2026-04-15
action,meeting_on,value,2026-04-15
action,ratified_by_completer,value,yes
actions,CV-2024-001/A1,title,"Adopt a ""was not brought"" policy for all appointments of children"
actions,CV-2024-001/A1,recommendation,17.1
actions,CV-2024-001/A1,agency,UHB
actions,CV-2024-001/A1,due_on,2026-03-31
actions,CV-2024-001/A1,original_due_on,2026-03-31
actions,CV-2024-001/A1,times_extended,0
actions,CV-2024-001/A1,days_slipped,0
actions,CV-2024-001/A1,overdue_on_original,no
actions,CV-2024-001/A1,leg_status,completed
actions,CV-2024-001/A1,action_status,ratified
actions,CV-2024-001/A1,completed_on,2026-03-24
actions,CV-2024-001/A1,evidence,"Policy 31, in force from 16 March 2026"
actions,CV-2024-001/A1,rag,blue
history,86,effective,2025-10-14
history,86,kind,action-assigned
history,86,subject,A1
history,86,detail,"Title: Adopt a ""was not brought"" policy for all appointments of children; Leads: UHB; Due: 2026-03-31; Rec.: 17.1; Measure: Policy in force in every clinic; Lead post: Head of Safeguarding; Ratification: Required"
history,86,recorded_at,2025-10-14T10:00:00Z
history,86,recorded_by,root
history,97,effective,2026-03-24
history,97,kind,action-completed
history,97,subject,A1
history,97,detail,"Evidence: Policy 31, in force from 16 March 2026"
history,97,recorded_at,2026-03-24T10:00:00Z
history,97,recorded_by,root
history,98,effective,2026-04-15
history,98,kind,action-ratified
history,98,subject,A1
history,98,detail,Meeting: 2026-04-15
history,98,recorded_at,2026-04-15T10:00:00Z
history,98,recorded_by,Delivery Group (ACCOUNT)
$ susr show CV-2024-001 > plain.txt; susr show cv-2024-001 | cmp - plain.txt
$ susr show CV-2024-001/A99
! susr: cannot show CV-2024-001/A99: the case had no such action or recommendation on 2026-11-22
! hint: see the whole case with 'susr show "CV-2024-001"'
[1]
$ susr show CV-2024-001/X
! susr: cannot show CV-2024-001/X: the case had no such action or recommendation on 2026-11-22
! hint: see the whole case with 'susr show "CV-2024-001"'
[1]
$ susr show CV-2024-001 --as-of 2020-01-01
! susr: note: 2020-01-01 is before the first entry on record, which took effect on 2023-03-14
! susr: cannot show CV-2024-001: the case had not been referred by 2020-01-01
! hint: give a later --as-of
[1]
$ susr show
! susr: show: CASE-or-ID is missing
! hint: try 'susr show --help'
[2]
