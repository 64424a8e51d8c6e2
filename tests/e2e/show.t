$ cp -r "$BOARD" board; cd board
$ susr show CV-2024-001
Cardiff and Vale Regional Safeguarding Board (fictional example): CV-2024-001
As at 2026-11-22. Record 8bf13487, schema 4, susr 0.1.0.

Case
Fact                        Value
Stage                       Done, in follow-up
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
Time limit       Strength      Runs from   Due         Due, with     Reached     Status         RAG
                                                       pauses
chair-sign-off   Must          2024-10-22                            2024-10-29  Reached, no    Blue
                                                                                 limit
wg-notification  Must          2024-10-22                            2024-10-31  Reached, no    Blue
                                                                                 limit
first-panel      Where         2024-10-08  2024-12-08  2024-12-08    2024-12-04  In time        Blue
                 possible
susr-complete    Normally      2024-10-08  2025-10-08  2025-10-08    2025-10-01  In time        Blue
progress-report  Must          2025-10-01  2026-10-01  2026-10-01                Overdue        Red

Milestones reached
Reached     Milestone                                     Post
2024-10-31  Notification of Welsh Government
2024-11-14  Panel chair appointed                         C02
2024-11-14  Reviewer appointed                            R03
2024-11-14  Reviewer appointed                            R09
2024-12-04  First panel meeting
2024-12-04  Terms of reference agreed
2025-01-09  Family invited to contribute
2025-03-19  Practitioners' learning event
2025-06-12  Report drafted
2025-09-09  Report approved
2025-10-01  Publication
2025-10-14  Action plan agreed
2025-10-23  Deposit in the Wales Safeguarding Repository

Recommendations
Item               Made        Level     Status  Themes                    Text
CV-2024-001/R17.1  2025-10-01  Regional  Open    was not brought,          Each agency treats a
                                                 information sharing       missed appointment as
                                                                           "was not brought", and
                                                                           tells the others
CV-2024-001/R17.2  2025-10-01  Regional  Open    voice of the child        Gwrando ar lais y plentyn
                                                                           ym mhob asesiad
CV-2024-001/R17.3  2025-10-01  Local     Open    education                 Schools and social
                                                                           services review each
                                                                           reduced timetable of a
                                                                           child with a plan
                                                                           together
CV-2024-001/R17.4  2025-10-01  National  Closed  neglect                   Welsh Government
                                                                           considers one marker for
                                                                           neglect in health and
                                                                           school records

Actions
Item            Title          Rec.  Agency        Due         First due   Ext.  Slipped  Late   Leg          Action       Completed   Evidence      RAG
                                                                                          on
                                                                                          first
                                                                                          date
CV-2024-001/A1  Adopt a "was   17.1  UHB           2026-03-31  2026-03-31     0        0  No     Completed    Ratified     2026-03-24  Policy 31,    Blue
                not brought"                                                                                                           in force
                policy for                                                                                                             from 16
                all                                                                                                                    March 2026
                appointments
                of children
CV-2024-001/A2  Audit forty    17.1  UHB           2026-06-30  2026-06-30     0        0  Yes    Completed    Ratified     2026-07-16  Audit         Blue
                records of                                                                                                             report, June
                missed                                                                                                                 2026: 37 of
                appointments,                                                                                                          40
                and report to
                the Delivery
                Group
CV-2024-001/A3  Share alerts   17.1  UHB           2026-09-30  2026-09-30     0        0  No     Completed    In progress  2026-09-25  Weekly log,   Green
                of missed                                                                                                              June to
                appointments                                                                                                           August 2026
                between
                services each
                week
CV-2024-001/A3  Share alerts   17.1  EDU           2026-09-30  2026-09-30     0        0  Yes    In progress  In progress                            Red
                of missed
                appointments
                between
                services each
                week
CV-2024-001/A3  Share alerts   17.1  CSS@Cardiff   2026-09-30  2026-09-30     0        0  No     Completed    In progress  2026-09-16  Weekly log,   Green
                of missed                                                                                                              June to
                appointments                                                                                                           August 2026
                between
                services each
                week
CV-2024-001/A3  Share alerts   17.1  VSS@Vale of   2026-09-30  2026-09-30     0        0  Yes    Open         In progress                            Red
                of missed            Glamorgan
                appointments
                between
                services each
                week
CV-2024-001/A4  Add a section  17.2  CSS@Cardiff   2026-04-30  2026-04-30     0        0  No     Completed    Ratified     2026-04-22  Form 7b,      Blue
                for the                                                                                                                April 2026
                child's own
                words to the
                assessment
                form
CV-2024-001/A4  Add a section  17.2  VSS@Vale of   2026-04-30  2026-04-30     0        0  Yes    Completed    Ratified     2026-06-11  Form 7b,      Blue
                for the              Glamorgan                                                                                         June 2026
                child's own
                words to the
                assessment
                form
CV-2024-001/A5  Hold the       17.2  CSS@Cardiff   2026-11-22  2026-11-22     0        0  No     In progress  In progress                            Amber
                course 'Llais
                y Plentyn' in
                Welsh and in
                English for
                ninety
                assessors
CV-2024-001/A6  Review all     17.3  EDU@Cardiff   2026-10-30  2026-10-30     0        0  No     Completed    In progress  2026-10-21  Minutes of    Green
                reduced                                                                                                                three termly
                timetables                                                                                                             reviews
                with social
                services,
                each term
CV-2024-001/A6  Review all     17.3  EDU@Vale of   2026-10-30  2026-10-30     0        0  Yes    Open         In progress                            Red
                reduced              Glamorgan
                timetables
                with social
                services,
                each term
CV-2024-001/A7  Write to       17.4  UHB           2025-12-19  2025-12-19     0        0  No     Completed    Completed    2025-12-11  Letter of     Blue
                Welsh                                                                                                                  the Board
                Government on                                                                                                          Chair,
                one marker                                                                                                             December
                for neglect,                                                                                                           2025
                for the board
CV-2024-001/A8  Publish a            TS            2026-01-30  2026-01-30     0        0  No     Completed    Completed    2026-01-28  Briefing 12   Blue
                7-minute                                                                                                               in Welsh and
                briefing,                                                                                                              English
                'Was not
                brought', in
                both
                languages

Dissemination
Shared      Method                 Agency  Audience  Note
2026-01-28  Seven-minute briefing  TS           310  Briefing 12, sent out in both languages
2026-05-20  Training               UHB           85
2026-11-04  Case study             EDU           42  Designated safeguarding persons in both areas

History
No.  On          What              Item   Detail             Recorded              Recorded by
 66  2024-10-08  Referral                 Agency: EDU;       2024-10-08T10:00:00Z  ACCOUNT
                                          Criteria: Child
                                          Practice Review;
                                          Regime: SUSR;
                                          Received:
                                          2024-10-02; Event
                                          date: 2024-09-14;
                                          Summary: Death of
                                          a child of school
                                          age; neglect and
                                          missed health
                                          appointments
 67  2024-10-22  Decision                 Outcome: SUSR;     2024-10-22T10:00:00Z  CRG Chair (ACCOUNT)
                                          Criteria: Child
                                          Practice Review;
                                          Depth: Extended;
                                          Immediacy:
                                          Urgent;
                                          Rationale:
                                          Neglect is
                                          suspected; the
                                          child was on the
                                          register within
                                          the six months
                                          before
 68  2024-10-29  Sign-off                 Outcome: Agreed    2024-10-29T10:00:00Z  Board Chair
                                                                                   (ACCOUNT)
 69  2024-10-31  Milestone                Milestone:         2024-10-31T10:00:00Z  Business Manager
                                          Notification of                          (ACCOUNT)
                                          Welsh Government
 70  2024-11-14  Milestone                Milestone: Panel   2024-11-14T10:00:00Z  ACCOUNT
                                          chair appointed;
                                          Post: C02
 71  2024-11-14  Milestone                Milestone:         2024-11-14T10:00:00Z  ACCOUNT
                                          Reviewer
                                          appointed; Post:
                                          R03
 72  2024-11-14  Milestone                Milestone:         2024-11-14T10:00:00Z  ACCOUNT
                                          Reviewer
                                          appointed; Post:
                                          R09
 73  2024-12-04  Milestone                Milestone: First   2024-12-04T10:00:00Z  ACCOUNT
                                          panel meeting
 74  2024-12-04  Milestone                Milestone: Terms   2024-12-04T10:00:00Z  ACCOUNT
                                          of reference
                                          agreed
 75  2025-01-09  Milestone                Milestone: Family  2025-01-09T10:00:00Z  ACCOUNT
                                          invited to
                                          contribute; Note:
                                          Invited in Welsh,
                                          at their wish
 76  2025-03-19  Milestone                Milestone:         2025-03-19T10:00:00Z  ACCOUNT
                                          Practitioners'
                                          learning event;
                                          Note: Neuadd y
                                          Tŵr; 34
                                          practitioners
 77  2025-06-12  Milestone                Milestone: Report  2025-06-12T10:00:00Z  ACCOUNT
                                          drafted
 78  2025-09-09  Milestone                Milestone: Report  2025-09-09T10:00:00Z  ACCOUNT
                                          approved
 79  2025-10-01  Milestone                Milestone:         2025-10-01T10:00:00Z  ACCOUNT
                                          Publication
 82  2025-10-01  Recommendation    R17.1  Text: Each agency  2025-10-01T10:00:00Z  ACCOUNT
                                          treats a missed
                                          appointment as
                                          "was not
                                          brought", and
                                          tells the others;
                                          Level: Regional;
                                          Themes: was not
                                          brought,
                                          information
                                          sharing
 83  2025-10-01  Recommendation    R17.2  Text: Gwrando ar   2025-10-01T10:00:00Z  ACCOUNT
                                          lais y plentyn ym
                                          mhob asesiad;
                                          Level: Regional;
                                          Themes: voice of
                                          the child
 84  2025-10-01  Recommendation    R17.3  Text: Schools and  2025-10-01T10:00:00Z  ACCOUNT
                                          social services
                                          review each
                                          reduced timetable
                                          of a child with a
                                          plan together;
                                          Level: Local;
                                          Themes: education
 85  2025-10-01  Recommendation    R17.4  Text: Welsh        2025-10-01T10:00:00Z  ACCOUNT
                                          Government
                                          considers one
                                          marker for
                                          neglect in health
                                          and school
                                          records; Level:
                                          National; Themes:
                                          neglect
 80  2025-10-14  Milestone                Milestone: Action  2025-10-14T10:00:00Z  CRG Chair (ACCOUNT)
                                          plan agreed
 86  2025-10-14  Action assigned   A1     Title: Adopt a     2025-10-14T10:00:00Z  ACCOUNT
                                          "was not brought"
                                          policy for all
                                          appointments of
                                          children; Leads:
                                          UHB; Due:
                                          2026-03-31; Rec.:
                                          17.1; Measure:
                                          Policy in force
                                          in every clinic;
                                          Lead post: Head
                                          of Safeguarding;
                                          Ratification:
                                          Required
 87  2025-10-14  Action assigned   A2     Title: Audit       2025-10-14T10:00:00Z  ACCOUNT
                                          forty records of
                                          missed
                                          appointments, and
                                          report to the
                                          Delivery Group;
                                          Leads: UHB; Due:
                                          2026-06-30; Rec.:
                                          17.1; Measure:
                                          Thirty-six of
                                          forty followed up
                                          within five days;
                                          Lead post: Named
                                          Doctor;
                                          Ratification:
                                          Required
 88  2025-10-14  Action assigned   A3     Title: Share       2025-10-14T10:00:00Z  ACCOUNT
                                          alerts of missed
                                          appointments
                                          between services
                                          each week; Leads:
                                          UHB, EDU,
                                          CSS@Cardiff,
                                          VSS@Vale of
                                          Glamorgan; Due:
                                          2026-09-30; Rec.:
                                          17.1; Measure:
                                          Every alert
                                          passed on within
                                          five working
                                          days, over a
                                          quarter; Lead
                                          post:
                                          Safeguarding Lead
                                          of each agency;
                                          Ratification:
                                          Required
 89  2025-10-14  Action assigned   A4     Title: Add a       2025-10-14T10:00:00Z  ACCOUNT
                                          section for the
                                          child's own words
                                          to the assessment
                                          form; Leads:
                                          CSS@Cardiff,
                                          VSS@Vale of
                                          Glamorgan; Due:
                                          2026-04-30; Rec.:
                                          17.2; Measure:
                                          The form in use
                                          in both areas;
                                          Ratification:
                                          Required
 90  2025-10-14  Action assigned   A5     Title: Hold the    2025-10-14T10:00:00Z  ACCOUNT
                                          course 'Llais y
                                          Plentyn' in Welsh
                                          and in English
                                          for ninety
                                          assessors; Leads:
                                          CSS@Cardiff; Due:
                                          2026-11-22; Rec.:
                                          17.2; Measure:
                                          Ninety assessors
                                          trained, a third
                                          of them in Welsh;
                                          Lead post:
                                          Training Manager;
                                          Ratification:
                                          Required
 91  2025-10-14  Action assigned   A6     Title: Review all  2025-10-14T10:00:00Z  ACCOUNT
                                          reduced
                                          timetables with
                                          social services,
                                          each term; Leads:
                                          EDU@Cardiff,
                                          EDU@Vale of
                                          Glamorgan; Due:
                                          2026-10-30; Rec.:
                                          17.3; Measure:
                                          Minutes of three
                                          termly reviews;
                                          Lead post:
                                          Inclusion
                                          Officer;
                                          Ratification:
                                          Required
 92  2025-10-14  Action assigned   A7     Title: Write to    2025-10-14T10:00:00Z  ACCOUNT
                                          Welsh Government
                                          on one marker for
                                          neglect, for the
                                          board; Leads:
                                          UHB; Due:
                                          2025-12-19; Rec.:
                                          17.4; Measure:
                                          Letter and
                                          answer;
                                          Ratification: Not
                                          required
 93  2025-10-14  Action assigned   A8     Title: Publish a   2025-10-14T10:00:00Z  ACCOUNT
                                          7-minute
                                          briefing, 'Was
                                          not brought', in
                                          both languages;
                                          Leads: TS; Due:
                                          2026-01-30;
                                          Measure: Briefing
                                          on the board's
                                          site;
                                          Ratification: Not
                                          required
 81  2025-10-23  Milestone                Milestone:         2025-10-23T10:00:00Z  ACCOUNT
                                          Deposit in the
                                          Wales
                                          Safeguarding
                                          Repository; Note:
                                          Themes: neglect,
                                          was not brought
 94  2025-12-11  Action completed  A7     Evidence: Letter   2025-12-11T10:00:00Z  ACCOUNT
                                          of the Board
                                          Chair, December
                                          2025
 95  2026-01-28  Action completed  A8     Evidence:          2026-01-28T10:00:00Z  ACCOUNT
                                          Briefing 12 in
                                          Welsh and English
 96  2026-01-28  Dissemination            Method:            2026-01-28T10:00:00Z  ACCOUNT
                                          Seven-minute
                                          briefing; Agency:
                                          TS; Audience:
                                          310; Note:
                                          Briefing 12, sent
                                          out in both
                                          languages
 97  2026-03-24  Action completed  A1     Evidence: Policy   2026-03-24T10:00:00Z  ACCOUNT
                                          31, in force from
                                          16 March 2026
 98  2026-04-15  Action ratified   A1     Meeting:           2026-04-15T10:00:00Z  Delivery Group
                                          2026-04-15                               (ACCOUNT)
 99  2026-04-22  Action completed  A4     Leg: CSS@Cardiff;  2026-04-22T10:00:00Z  ACCOUNT
                                          Evidence: Form
                                          7b, April 2026
100  2026-05-20  Dissemination            Method: Training;  2026-05-20T10:00:00Z  ACCOUNT
                                          Agency: UHB;
                                          Audience: 85
101  2026-06-11  Action completed  A4     Leg: VSS@Vale of   2026-06-11T10:00:00Z  ACCOUNT
                                          Glamorgan;
                                          Evidence: Form
                                          7b, June 2026
102  2026-07-15  Action ratified   A4     Meeting:           2026-07-15T10:00:00Z  Delivery Group
                                          2026-07-15                               (ACCOUNT)
103  2026-07-16  Action completed  A2     Evidence: Audit    2026-07-20T10:00:00Z  Review Manager
                                          report, June                             (ACCOUNT)
                                          2026: 37 of 40
104  2026-09-16  Action completed  A3     Leg: CSS@Cardiff;  2026-09-16T10:00:00Z  ACCOUNT
                                          Evidence: Weekly
                                          log, June to
                                          August 2026
105  2026-09-25  Action completed  A3     Leg: UHB;          2026-09-25T10:00:00Z  ACCOUNT
                                          Evidence: Weekly
                                          log, June to
                                          August 2026
106  2026-10-06  Action updated    A5     Status: In         2026-10-06T10:00:00Z  Training Manager
                                          progress; Note:                          (ACCOUNT)
                                          Seventy-two
                                          trained by
                                          September, 22 of
                                          them in Welsh
107  2026-10-14  Action ratified   A2     Meeting:           2026-10-14T10:00:00Z  Delivery Group
                                          2026-10-14                               (ACCOUNT)
108  2026-10-15  Action updated    A3     Leg: EDU; Status:  2026-10-15T10:00:00Z  Review Manager
                                          In progress;                             (ACCOUNT)
                                          Note: The log
                                          begins after
                                          half-term; the
                                          first quarter
                                          ends in January
109  2026-10-21  Action completed  A6     Leg: EDU@Cardiff;  2026-10-21T10:00:00Z  ACCOUNT
                                          Evidence: Minutes
                                          of three termly
                                          reviews
110  2026-11-04  Dissemination            Method: Case       2026-11-04T10:00:00Z  ACCOUNT
                                          study; Agency:
                                          EDU; Audience:
                                          42; Note:
                                          Designated
                                          safeguarding
                                          persons in both
                                          areas

Log head: 306 7b814ab7d07b8776.
$ susr show CV-2024-001/A1
Cardiff and Vale Regional Safeguarding Board (fictional example): CV-2024-001/A1
As at 2026-11-22. Record 8bf13487, schema 4, susr 0.1.0.

Action
Fact                                       Value
Title                                      Adopt a "was not brought" policy for all appointments of
                                           children
Status                                     Ratified
RAG                                        Blue
Recommendation                             17.1
Assigned on                                2025-10-14
Due on                                     2026-03-31
First due on                               2026-03-31
Times extended                             0
Days slipped                               0
Lead post                                  Head of Safeguarding
Measure                                    Policy in force in every clinic
Ratification                               Required
Ratified on                                2026-04-15
Delivery Group met on                      2026-04-15
Ratified by the account that completed it  Yes

Actions
Item            Title         Rec.  Agency  Due         First due   Ext.  Slipped  Late   Leg        Action    Completed   Evidence      RAG
                                                                                   on
                                                                                   first
                                                                                   date
CV-2024-001/A1  Adopt a "was  17.1  UHB     2026-03-31  2026-03-31     0        0  No     Completed  Ratified  2026-03-24  Policy 31,    Blue
                not brought"                                                                                               in force
                policy for                                                                                                 from 16
                all                                                                                                        March 2026
                appointments
                of children

History
No.  On          What              Item  Detail             Recorded              Recorded by
 86  2025-10-14  Action assigned   A1    Title: Adopt a     2025-10-14T10:00:00Z  ACCOUNT
                                         "was not brought"
                                         policy for all
                                         appointments of
                                         children; Leads:
                                         UHB; Due:
                                         2026-03-31; Rec.:
                                         17.1; Measure:
                                         Policy in force
                                         in every clinic;
                                         Lead post: Head
                                         of Safeguarding;
                                         Ratification:
                                         Required
 97  2026-03-24  Action completed  A1    Evidence: Policy   2026-03-24T10:00:00Z  ACCOUNT
                                         31, in force from
                                         16 March 2026
 98  2026-04-15  Action ratified   A1    Meeting:           2026-04-15T10:00:00Z  Delivery Group
                                         2026-04-15                               (ACCOUNT)

Log head: 306 7b814ab7d07b8776.
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
! susr: cannot show CV-2024-001/A99: the case had no such action or recommendation as at 2026-11-22
! hint: see the whole case with 'susr show "CV-2024-001"'
[1]
$ susr show CV-2024-001/X
! susr: cannot show CV-2024-001/X: the case had no such action or recommendation as at 2026-11-22
! hint: see the whole case with 'susr show "CV-2024-001"'
[1]
$ susr show CV-2024-001 --as-of 2020-01-01
! susr: note: 2020-01-01 is before the first entry, which took effect on 2023-03-14
! susr: cannot show CV-2024-001: the case was not yet referred as at 2020-01-01
! hint: give a later --as-of
[1]
$ susr show
! susr: show: CASE-or-ID is missing
! hint: try 'susr show --help'
[2]
