# What another program wrote into the store and susr can't read is refused: no answer leaves it out.
$ cp "$BOARD/susr.toml" "$BOARD/susr.db" .; cp susr.db sound.db
$ damage() { cp sound.db susr.db; sqlite3 susr.db "PRAGMA ignore_check_constraints = ON; $1"; }
# A due date that is none would not be late. It is found before it decides.
$ damage "UPDATE leg_versions SET due_on = '2026-02-30' WHERE case_id = 1 AND number = 2"
$ susr overdue --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CVSB 2 2023,action,CVSB 2 2023/A3,Bring in the electronic referral form between maternity and social services,UHB,,2025-09-30,2025-09-30,418,0,in-progress,red,
CV-2025-003,milestone,susr-complete,Completion of the review,,,2026-05-13,2026-05-13,193,0,overdue,red,susr-complete
CV-2025-004,action,CV-2025-004/A2,See that each new baby has a health visitor within fourteen days,UHB,Vale of Glamorgan,2026-06-30,2026-06-30,145,0,in-progress,red,
CV-2025-002,action,CV-2025-002/A4,Pass on ambulance call-outs for stab wounds each week,WAST,,2026-08-28,2026-08-28,86,0,open,red,
CV-2025-004,milestone,susr-complete,Completion of the review,,,2026-09-09,2026-09-09,74,0,overdue,red,susr-complete
CV-2024-001,action,CV-2024-001/A3,Share alerts of missed appointments between services each week,EDU,,2026-09-30,2026-09-30,53,0,in-progress,red,
CV-2024-001,action,CV-2024-001/A3,Share alerts of missed appointments between services each week,VSS,Vale of Glamorgan,2026-09-30,2026-09-30,53,0,open,red,
CV-2024-001,milestone,progress-report,Progress report,,,2026-10-01,2026-10-01,52,0,overdue,red,progress-report
CV-2026-002,milestone,mapf-complete,Completion of the MAPF,,,2026-10-07,2026-10-07,46,0,overdue,red,mapf-complete
CV-2026-003,milestone,first-panel,First panel meeting,,,2026-10-11,2026-10-11,42,0,overdue,red,first-panel
CV-2025-002,action,CV-2025-002/A6,Train twelve youth workers as mentors for young people who carry a knife,TS,Cardiff,2026-10-16,2026-10-16,37,0,open,red,
CV-2024-001,action,CV-2024-001/A6,"Review all reduced timetables with social services, each term",EDU,Vale of Glamorgan,2026-10-30,2026-10-30,23,0,open,red,
CV-2024-002,action,CV-2024-002/A1,Agree a protocol for sharing risk assessments on discharge from Ward Llŷn,SWP,,2026-10-30,2026-10-30,23,0,open,red,
CV-2025-006,action,CV-2025-006/A3,Send a report to each initial case conference two days before it,PROB,,2026-10-30,2026-10-30,23,0,open,red,
CV-AUDIT-2026-1,action,CV-AUDIT-2026-1/A2,Name a self-neglect lead in each housing office,HOU,Vale of Glamorgan,2026-10-30,2026-10-30,23,0,open,red,
CV-2026-002,action,CV-2026-002/A2,Put a falls plan into each file at Tŷ Llŷn,VSS,Vale of Glamorgan,2026-11-13,2026-11-13,9,0,in-progress,red,
CV-2024-002,action,CV-2024-002/A6,Set up a secure exchange of MARAC lists with the community mental health teams,SWP,,2026-11-20,2026-11-20,2,0,in-progress,red,
$ susr list
! susr: cannot read the store: leg_versions (case_id 1, number 2, leg 0, valid_from 2025-01-15), column due_on, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# So is everything else that decides.
$ damage "UPDATE leg_versions SET is_open = 0 WHERE case_id = 1 AND is_open = 1"
$ susr overdue
! susr: cannot read the store: leg_versions (case_id 1, number 1, leg 0, valid_from 2024-07-25), column is_open, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE case_versions SET valid_until = 'soon' WHERE case_id = 1 AND valid_until = '9999-12-31'"
$ susr list
! susr: cannot read the store: case_versions (case_id 1, valid_from 2024-08-31), column valid_until, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE pauses SET valid_from = ''"
! Error: stepping, UNIQUE constraint failed: pauses.case_id, pauses.ordinal, pauses.valid_from (19)
[19]
$ susr overdue
Case             Item             Title         Agency        Due         First due   Days  Ext.  Status       Due, with
                                                                                      late                     pauses
CVSB 2 2023      A3               Bring in the  UHB           2025-09-30  2025-09-30   418     0  In progress
                                  electronic
                                  referral
                                  form between
                                  maternity
                                  and social
                                  services
CV-2025-003      susr-complete    Completion                  2026-05-13  2026-05-13   193     0  Overdue
                                  of the
                                  review
CV-2025-004      A2               See that      UHB@Vale of   2026-06-30  2026-06-30   145     0  In progress
                                  each new      Glamorgan
                                  baby has a
                                  health
                                  visitor
                                  within
                                  fourteen
                                  days
CV-2025-002      A4               Pass on       WAST          2026-08-28  2026-08-28    86     0  Open
                                  ambulance
                                  call-outs
                                  for stab
                                  wounds each
                                  week
CV-2025-004      susr-complete    Completion                  2026-09-09  2026-09-09    74     0  Overdue      2027-06-01
                                  of the
                                  review
CV-2024-001      A3               Share alerts  EDU           2026-09-30  2026-09-30    53     0  In progress
                                  of missed
                                  appointments
                                  between
                                  services
                                  each week
CV-2024-001      A3               Share alerts  VSS@Vale of   2026-09-30  2026-09-30    53     0  Open
                                  of missed     Glamorgan
                                  appointments
                                  between
                                  services
                                  each week
CV-2024-001      progress-report  Progress                    2026-10-01  2026-10-01    52     0  Overdue
                                  report
CV-2026-002      mapf-complete    Completion                  2026-10-07  2026-10-07    46     0  Overdue
                                  of the MAPF
CV-2026-003      first-panel      First panel                 2026-10-11  2026-10-11    42     0  Overdue
                                  meeting
CV-2025-002      A6               Train twelve  TS@Cardiff    2026-10-16  2026-10-16    37     0  Open
                                  youth
                                  workers as
                                  mentors for
                                  young people
                                  who carry a
                                  knife
CV-2024-001      A6               Review all    EDU@Vale of   2026-10-30  2026-10-30    23     0  Open
                                  reduced       Glamorgan
                                  timetables
                                  with social
                                  services,
                                  each term
CV-2024-002      A1               Agree a       SWP           2026-10-30  2026-10-30    23     0  Open
                                  protocol for
                                  sharing risk
                                  assessments
                                  on discharge
                                  from Ward
                                  Llŷn
CV-2025-006      A3               Send a        PROB          2026-10-30  2026-10-30    23     0  Open
                                  report to
                                  each initial
                                  case
                                  conference
                                  two days
                                  before it
CV-AUDIT-2026-1  A2               Name a        HOU@Vale of   2026-10-30  2026-10-30    23     0  Open
                                  self-neglect  Glamorgan
                                  lead in each
                                  housing
                                  office
CV-2026-002      A2               Put a falls   VSS@Vale of   2026-11-13  2026-11-13     9     0  In progress
                                  plan into     Glamorgan
                                  each file at
                                  Tŷ Llŷn
CV-2024-002      A6               Set up a      SWP           2026-11-20  2026-11-20     2     0  In progress
                                  secure
                                  exchange of
                                  MARAC lists
                                  with the
                                  community
                                  mental
                                  health teams

Open legs that are not overdue only because they were extended: 2.
17 overdue. Open items looked at: 41. As at 2026-11-22.
# The first of each table is named.
$ damage "UPDATE milestones SET valid_until = '2026-13-01'; UPDATE extensions SET number = 99999999999"
$ susr report actions
Cardiff and Vale Regional Safeguarding Board (fictional example): Register of actions
As at 2026-11-22. Record e34dec06, schema 4, susr 0.1.0.

CVSB 2 2023
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Agree a single   CSS@Cardiff   2026-03-27  2025-01-31     1      420  Completed           Blue   No
      chronology for
      infants under
      one on the
      register, and
      use it
A1    Agree a single   VSS@Vale of   2026-03-27  2025-01-31     1      420  Completed           Blue   Yes
      chronology for   Glamorgan
      infants under
      one on the
      register, and
      use it
A1    Agree a single   UHB           2026-03-27  2025-01-31     1      420  Completed           Blue   Yes
      chronology for
      infants under
      one on the
      register, and
      use it
A2    Audit twenty     UHB           2024-12-13  2024-12-13     0        0  Completed           Blue   No
      pre-birth
      assessments
      against the
      regional
      protocol
A3    Bring in the     UHB           2025-09-30  2025-09-30     0        0  In progress    418  Red    Yes
      electronic
      referral form
      between
      maternity and
      social services
A4    Put the          TS            2024-11-29  2024-11-29     0        0  Completed           Blue   No
      learning into
      the antenatal
      volunteers'
      induction

CV-2023-001
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Adopt the        CSS@Cardiff   2025-03-31  2025-03-31     0        0  Completed           Blue   No
      regional
      self-neglect
      pathway, with a
      co-ordinator
      for every open
      case
A1    Adopt the        VSS@Vale of   2025-03-31  2025-03-31     0        0  Completed           Blue   No
      regional         Glamorgan
      self-neglect
      pathway, with a
      co-ordinator
      for every open
      case
A2    Train 120        SWP           2025-06-30  2025-06-30     0        0  Completed           Blue   Yes
      front-line
      staff in mental
      capacity and
      self-neglect
A2    Train 120        UHB           2025-06-30  2025-06-30     0        0  Completed           Blue   No
      front-line
      staff in mental
      capacity and
      self-neglect
A3    Offer each       TS            2025-02-28  2025-02-28     0        0  Completed           Blue   No
      bereaved family
      one point of
      contact, in the
      language of its
      choice
A4    Add a home       HOU@Vale of   2024-12-20  2024-12-20     0        0  Completed           Blue   No
      fire-safety      Glamorgan
      visit to the
      self-neglect
      checklist

CV-2024-001
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Adopt a "was     UHB           2026-03-31  2026-03-31     0        0  Completed           Blue   No
      not brought"
      policy for all
      appointments of
      children
A2    Audit forty      UHB           2026-06-30  2026-06-30     0        0  Completed           Blue   Yes
      records of
      missed
      appointments,
      and report to
      the Delivery
      Group
A3    Share alerts of  UHB           2026-09-30  2026-09-30     0        0  Completed           Green  No
      missed
      appointments
      between
      services each
      week
A3    Share alerts of  EDU           2026-09-30  2026-09-30     0        0  In progress     53  Red    Yes
      missed
      appointments
      between
      services each
      week
A3    Share alerts of  CSS@Cardiff   2026-09-30  2026-09-30     0        0  Completed           Green  No
      missed
      appointments
      between
      services each
      week
A3    Share alerts of  VSS@Vale of   2026-09-30  2026-09-30     0        0  Open            53  Red    Yes
      missed           Glamorgan
      appointments
      between
      services each
      week
A4    Add a section    CSS@Cardiff   2026-04-30  2026-04-30     0        0  Completed           Blue   No
      for the child's
      own words to
      the assessment
      form
A4    Add a section    VSS@Vale of   2026-04-30  2026-04-30     0        0  Completed           Blue   Yes
      for the child's  Glamorgan
      own words to
      the assessment
      form
A5    Hold the course  CSS@Cardiff   2026-11-22  2026-11-22     0        0  In progress         Amber  No
      'Llais y
      Plentyn' in
      Welsh and in
      English for
      ninety
      assessors
A6    Review all       EDU@Cardiff   2026-10-30  2026-10-30     0        0  Completed           Green  No
      reduced
      timetables with
      social
      services, each
      term
A6    Review all       EDU@Vale of   2026-10-30  2026-10-30     0        0  Open            23  Red    Yes
      reduced          Glamorgan
      timetables with
      social
      services, each
      term
A7    Write to Welsh   UHB           2025-12-19  2025-12-19     0        0  Completed           Blue   No
      Government on
      one marker for
      neglect, for
      the board
A8    Publish a        TS            2026-01-30  2026-01-30     0        0  Completed           Blue   No
      7-minute
      briefing, 'Was
      not brought',
      in both
      languages

CV-2024-002
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Agree a          UHB           2026-10-30  2026-10-30     0        0  Completed           Green  No
      protocol for
      sharing risk
      assessments on
      discharge from
      Ward Llŷn
A1    Agree a          SWP           2026-10-30  2026-10-30     0        0  Open            23  Red    Yes
      protocol for
      sharing risk
      assessments on
      discharge from
      Ward Llŷn
A2    Audit thirty     UHB           2027-01-29  2027-01-29     0        0  Open                Amber  No
      discharges for
      a risk
      assessment that
      was shared
A3    Give the police  SWP           2026-08-28  2026-08-28     0        0  Completed           Blue   No
      control room an
      on-call contact
      in the crisis
      team
A3    Give the police  UHB           2026-08-28  2026-08-28     0        0  Completed           Blue   No
      control room an
      on-call contact
      in the crisis
      team
A4    Offer a carer's  CSS@Cardiff   2026-11-27  2026-11-27     0        0  Completed           Green  No
      assessment
      within ten
      working days of
      a crisis
      referral
A4    Offer a carer's  VSS@Vale of   2026-11-27  2026-11-27     0        0  In progress         Amber  No
      assessment       Glamorgan
      within ten
      working days of
      a crisis
      referral
A5    Publish the      TS            2026-09-11  2026-09-11     0        0  Completed           Blue   Yes
      carers' leaflet
      in Welsh and in
      English
A6    Set up a secure  SWP           2026-11-20  2026-11-20     0        0  In progress      2  Red    Yes
      exchange of
      MARAC lists
      with the
      community
      mental health
      teams
A7    Have a           PROB          2026-12-11  2026-12-11     0        0  Open                Amber  No
      probation
      officer at each
      MARAC that
      hears a managed
      case
A8    Add a prompt on  WAST          2026-12-18  2026-12-18     0        0  Open                Grey
      domestic abuse
      to the
      ambulance
      record
A9    Write to both    SWP           2026-07-31  2026-07-31     0        0  Completed           Blue   No
      governments on
      joint guidance,
      for the board

CV-2025-001
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Use one clutter  HOU@Cardiff   2025-10-31  2025-10-31     0        0  Completed           Blue   No
      rating scale at
      all housing and
      fire-safety
      visits
A1    Use one clutter  HOU@Vale of   2025-10-31  2025-10-31     0        0  Completed           Blue   No
      rating scale at  Glamorgan
      all housing and
      fire-safety
      visits
A2    Add hoarding to  CSS@Cardiff   2025-07-31  2025-07-31     0        0  Completed           Blue   Yes
      the
      self-neglect
      pathway
A2    Add hoarding to  VSS@Vale of   2025-07-31  2025-07-31     0        0  Completed           Blue   Yes
      the              Glamorgan
      self-neglect
      pathway
A3    Send the         HOU           2025-05-30  2025-05-30     0        0  Completed           Blue   No
      learning
      template to all
      housing
      associations

CV-2025-002
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Hold a joint     SWP           2026-09-30  2026-09-30     0        0  Completed           Amber  No
      review within
      five working
      days of an
      arrest
A1    Hold a joint     CSS@Cardiff   2026-09-30  2026-09-30     0        0  Completed           Amber  No
      review within
      five working
      days of an
      arrest
A2    Give each care   PROB          2026-12-04  2026-12-04     0        0  Completed           Green  No
      leaver on
      licence one
      plan that all
      agencies hold
A2    Give each care   CSS@Cardiff   2026-12-04  2026-12-04     0        0  In progress         Amber  No
      leaver on
      licence one
      plan that all
      agencies hold
A2    Give each care   VSS@Vale of   2026-12-04  2026-12-04     0        0  Not relevant        Grey
      leaver on        Glamorgan
      licence one
      plan that all
      agencies hold
A3    Report each      UHB           2026-07-31  2026-07-31     0        0  Completed           Blue   No
      injury with a
      blade to the
      violence
      prevention team
      within 24 hours
A4    Pass on          WAST          2026-08-28  2026-08-28     0        0  Open            86  Red    Yes
      ambulance
      call-outs for
      stab wounds
      each week
A5    Give the         EDU@Cardiff   2027-03-24  2027-03-24     0        0  Open                Amber  No
      lessons on
      knife crime to
      every Year 8
      class in
      Cardiff
A6    Train twelve     TS@Cardiff    2026-10-16  2026-10-16     0        0  Open            37  Red    Yes
      youth workers
      as mentors for
      young people
      who carry a
      knife

CV-2025-003
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Brief all duty   SWP           2025-09-30  2025-09-30     0        0  Completed           Blue   No
      managers on
      coercive
      control and the
      risk of suicide
A1    Brief all duty   UHB           2025-09-30  2025-09-30     0        0  Completed           Blue   No
      managers on
      coercive
      control and the
      risk of suicide
A1    Brief all duty   CSS@Cardiff   2025-09-30  2025-09-30     0        0  Completed           Blue   No
      managers on
      coercive
      control and the
      risk of suicide
A1    Brief all duty   VSS@Vale of   2025-09-30  2025-09-30     0        0  Completed           Blue   No
      managers on      Glamorgan
      coercive
      control and the
      risk of suicide
A2    Ask about        UHB           2027-03-31  2027-03-31     0        0  Open                Green  No
      coercive
      control in each
      assessment
      after self-harm
A3    Add coercive     SWP           2026-12-18  2027-01-29     0      -42  Open                Amber  No
      control to the
      questions of
      the police
      control room
A4    Refer to the     TS            2027-02-26  2027-02-26     0        0  Open                Green  No
      domestic
      violence
      adviser within
      one working day
A4    Refer to the     HOU@Cardiff   2027-02-26  2027-02-26     0        0  Open                Green  No
      domestic
      violence
      adviser within
      one working day
A4    Refer to the     HOU@Vale of   2027-02-26  2027-02-26     0        0  Open                Green  No
      domestic         Glamorgan
      violence
      adviser within
      one working day
A5    Put the          TS            2026-12-04  2026-12-04     0        0  Open                Amber  No
      adviser's
      leaflet, in
      both languages,
      into each
      surgery

CV-2025-004
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Repeat the       UHB           2026-01-30  2026-01-30     0        0  Completed           Blue   No
      advice on safe
      handling and
      safe sleep at
      the six-week
      visit
A2    See that each    UHB@Vale of   2026-06-30  2026-06-30     0        0  In progress    145  Red    Yes
      new baby has a   Glamorgan
      health visitor
      within fourteen
      days

CV-2025-006
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Check twenty     UHB           2026-10-30  2026-10-30     0        0  Completed           Amber  No
      chronologies in
      spring and in
      autumn, and
      report both
      times
A1    Check twenty     CSS@Cardiff   2026-10-30  2026-10-30     0        0  Completed           Amber  No
      chronologies in
      spring and in
      autumn, and
      report both
      times
A1    Check twenty     VSS@Vale of   2026-10-30  2026-10-30     0        0  Completed           Amber  No
      chronologies in  Glamorgan
      spring and in
      autumn, and
      report both
      times
A2    Give both        CSS@Cardiff   2027-01-29  2026-05-29     2      245  In progress         Amber  Yes
      out-of-hours
      teams access to
      one child
      protection list
A2    Give both        VSS@Vale of   2027-01-29  2026-05-29     2      245  Open                Amber  Yes
      out-of-hours     Glamorgan
      teams access to
      one child
      protection list
A3    Send a report    PROB          2026-10-30  2026-10-30     0        0  Open            23  Red    Yes
      to each initial
      case conference
      two days before
      it
A4    Hyfforddi pum    CSS@Cardiff   2026-12-11  2026-12-11     0        0  In progress         Amber  No
      cadeirydd i
      gynnal
      cynhadledd
      achos yn
      Gymraeg

CV-2026-001
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Revise the       UHB           2026-12-16  2026-12-16     0        0  In progress         Amber  No
      script of the
      crisis line for
      callers who
      live with the
      patient
A2    Cynnig           UHB           2027-03-31  2027-03-31     0        0  Open                Green  No
      gwasanaeth
      Cymraeg ar y
      llinell
      argyfwng bob
      awr o'r dydd

CV-AUDIT-2026-1
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Screen each      CSS@Cardiff   2026-10-30  2026-10-30     0        0  Completed           Amber  No
      self-neglect
      referral within
      two working
      days
A1    Screen each      VSS@Vale of   2026-10-30  2026-10-30     0        0  Completed           Amber  No
      self-neglect     Glamorgan
      referral within
      two working
      days
A2    Name a           HOU@Cardiff   2026-10-30  2026-10-30     0        0  Completed           Green  No
      self-neglect
      lead in each
      housing office
A2    Name a           HOU@Vale of   2026-10-30  2026-10-30     0        0  Open            23  Red    Yes
      self-neglect     Glamorgan
      lead in each
      housing office
A3    Copy each        WAST          2027-02-26  2027-02-26     0        0  In progress         Green  No
      self-neglect
      referral to the
      surgery

CV-2026-002
Item  Title            Agency        Due         First due   Ext.  Slipped  Leg           Days  RAG    Late
                                                                                          late         on
                                                                                                       first
                                                                                                       date
A1    Refer every      WAST          2026-12-18  2026-12-18     0        0  Open                Amber  No
      second fall at
      one address to
      the falls team
A2    Put a falls      VSS@Vale of   2026-11-13  2026-11-13     0        0  In progress      9  Red    Yes
      plan into each   Glamorgan
      file at Tŷ Llŷn
A3    Show the falls   UHB           2027-01-29  2027-01-29     0        0  Open                Green  No
      pathway at a
      lunch-and-learn
      (Grŵp
      Cwympiadau)

Red: overdue, or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified where that is required. Grey: stepped down or not
relevant. Green: all else.
# What decides nothing is refused by what reads it, and by nothing else.
$ damage "UPDATE case_versions SET criteria = 'dhr,mhhrx' WHERE criteria = 'dhr,mhhr'"
$ susr list
! susr: cannot read the store: case_versions (case_id 110, valid_from 2024-11-26), column criteria, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE action_versions SET barrier_since = NULL WHERE barrier IS NOT NULL"
$ susr report actions
! susr: cannot read the store: column barrier holds a value that it can't have, which susr never writes
! hint: go back to a backup, and find out who changed the file
[4]
$ damage "UPDATE recommendations SET themes = '[1]'"
$ susr report recommendations
! susr: cannot read the store: recommendations (case_id 1, number 1, valid_from 2024-07-11), column themes, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ damage "UPDATE leg_versions SET completed_on = NULL WHERE leg_status = 'completed'"
$ susr report board
! susr: cannot read the store: leg_versions (case_id 1, number 1, leg 0, valid_from 2026-04-15), column completed_on, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# Such a store can be verified, and its tables made again.
$ damage "UPDATE leg_versions SET due_on = 'soon' WHERE case_id = 1 AND number = 2"
$ susr backup copy.db
! susr: cannot back up susr.db: 'verify' finds faults in it: 3
! hint: 'susr verify' names them; the backups until now are worth keeping
[4]
$ susr verify --format csv --columns check,result | sort | uniq -c
      1 check,result
      3 fault,table
      1 record,unsound
$ susr rebuild
! susr: note: made the tables of 17 cases from the log
$ susr overdue | tail -1
17 overdue. Open items looked at: 41. As at 2026-11-22.
# The log is held to the same.
$ triggers=$(sqlite3 sound.db "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'")
$ garble() { damage "DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_removed; DROP TRIGGER events_come_after_the_last; $1; $triggers"; }
$ garble "UPDATE events SET recorded_at = '2026-99-01T10:00:00Z' WHERE sequence = 9"
$ susr overdue --known-on 2026-10-01
! susr: cannot read the store: events (sequence 9), column recorded_at, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ garble "UPDATE events SET payload = '{\"a\":1}' WHERE sequence = 9"
$ susr log --case 'CVSB 2 2023'
! susr: cannot read the store: events (sequence 9), column payload, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
$ garble "UPDATE events SET kind = 'corrects' WHERE sequence = 9"
$ susr log
! susr: cannot read the store: events (sequence 9), column kind, holds a value that susr never writes
! hint: go back to a backup, and find out who changed the file; 'susr verify' says more
[4]
# A store with a second name is refused, for reading and for writing. A symbolic link is none.
$ cp sound.db susr.db; ln susr.db other.db
$ susr overdue
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr list --store other.db
! susr: cannot use the store other.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile other.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr refer --by SWP --criteria dhr
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr backup copy.db
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr migrate
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ susr verify
! susr: cannot use the store susr.db: the file has 2 names (hard links), and writes made under one name can be lost under another
! hint: find the other names with 'find / -xdev -samefile susr.db' and remove them, or use a copy made with 'susr backup' or 'cp'
[4]
$ rm other.db; ln -s susr.db link.db; susr overdue --store link.db | tail -1
17 overdue. Open items looked at: 41. As at 2026-11-22.
$ susr refer --by SWP --criteria dhr --store link.db
CV-2026-007
