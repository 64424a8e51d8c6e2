# What the Delivery Group made of an audit or an inspection.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr learning-source --type inspection --title 'Joint inspection of child protection' --received 2026-02-08 --reported-by SWP --on 2026-02-10 --quiet); echo $ref
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
$ susr learning-source --type audit --title 'Audit of referrals' --on 2026-03-02 --quiet
CV-2026-002
$ susr learning-source --type audit --title 'Audit of strategy meetings' --received 2026-03-09 --on 2026-03-02
! susr: cannot add the learning source CV-2026-003 on 2026-03-02: it was received on 2026-03-09, after the day it was added
! hint: give the date it was received with --received
[1]
$ susr learning-source --type audit --title 'Audit of strategy meetings' --reported-by XYZ --on 2026-03-02
! susr: cannot add the learning source CV-2026-003: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]

# Both wait.
$ susr report sources
Test Board: Learning sources
As at 22 November 2026. Record d352ca4c, schema 7, susr 0.1.0.

Case         Type        Received    Reported by  Added       Status   Days waiting  Actions  Open
  Title
CV-2026-001  Inspection  2026-02-08  SWP          2026-02-10  Waiting           287        0     0
  Joint inspection of child protection
CV-2026-002  Audit                                2026-03-02  Waiting           265        0     0
  Audit of referrals

Log head: 3 688823ca9563106a.
$ susr consider $ref --meeting 2026-03-12 --outcome actions --dry-run --on 2026-03-13
! susr: dry run, nothing recorded: CV-2026-001 considered on 2026-03-13, at the meeting on 2026-03-12: actions
$ susr consider $ref --meeting 2026-02-01 --outcome actions --on 2026-03-13
! susr: cannot record that CV-2026-001 was considered on 2026-03-13: the meeting on 2026-02-01 was before the learning source was on record, or is after the day of this entry
! hint: give the meeting's date with --meeting
[1]
$ susr consider $ref --meeting 2026-03-12 --outcome accepted --on 2026-03-13
! susr: consider: --outcome 'accepted': unknown value
! hint: expected one of: actions, noted, no-further-action
[2]
$ susr consider $ref --meeting 2026-03-12 --outcome noted --note 'Three actions on referrals' --on 2026-03-13 --by 'Business Manager'
! susr: recorded 4: CV-2026-001 considered on 2026-03-13, at the meeting on 2026-03-12: noted
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --due 2026-10-30 --on 2026-03-14 --quiet
CV-2026-001/A1
$ susr report sources --status waiting --format csv
case,type,title,received_on,reported_by,opened_on,status,days_waiting,considered_on,consideration,note,actions,actions_open,themes
CV-2026-002,audit,Audit of referrals,,,2026-03-02,waiting,265,,,,0,0,
$ susr report sources --status considered --format csv --columns case,received_on,reported_by,considered_on,consideration,note,actions,actions_open
case,received_on,reported_by,considered_on,consideration,note,actions,actions_open
CV-2026-001,2026-02-08,SWP,2026-03-12,noted,Three actions on referrals,1,1
$ susr report sources --agency SWP --as-of 2026-03-12 --format csv --columns case,status,days_waiting
case,status,days_waiting
CV-2026-001,waiting,32
$ susr report sources --from 2026-03-01 --to 2026-03-31 --language cy
Test Board: Ffynonellau dysgu
Y sefyllfa ar 22 Tachwedd 2026. Cofnod d352ca4c, sgema 7, susr 0.1.0.

Achos        Math        Teitl               Ychwanegwyd  Statws     Dyddiau'n         Camau  Agored
                                                                          aros    gweithredu
CV-2026-002  Archwiliad  Audit of referrals  2026-03-02   Yn aros          265             0       0

Pen y log: 5 df135b2470425d40.
$ susr show $ref
Test Board: CV-2026-001
As at 22 November 2026. Record d352ca4c, schema 7, susr 0.1.0.

Case
Fact             Value
Stage            Learning source
Type             Inspection
Title            Joint inspection of child protection
On record since  2026-02-10
Received on      2026-02-08
Reported by      SWP

Actions
Item            Title             Agency  Due         Late on first date  Leg   Action  RAG
CV-2026-001/A1  Agree a protocol  SWP     2026-10-30  Yes                 Open  Open    Red

Considered by the Delivery Group
Considered  Decided  Note
2026-03-12  Noted    Three actions on referrals

History
No.  On          Kind
  Detail
  2  2026-02-10  Learning source
  Type: Inspection; Title: Joint inspection of child protection; Received: 2026-02-08; Reported by:
  SWP
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  4  2026-03-13  Learning source considered
  Meeting: 2026-03-12; Outcome: Noted; Note: Three actions on referrals
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Business Manager (ACCOUNT)
  5  2026-03-14  Action assigned
  Title: Agree a protocol; Leads: SWP; Due: 2026-10-30; Ratification: Required
  Item: CV-2026-001/A1  Recorded: 2026-11-22T09:00:00Z  Recorded by: root

Log head: 5 df135b2470425d40.

# The outcome was wrong.
$ susr correct --last --set outcome=actions --reason 'The minute says so' --on 2026-03-14
! susr: cannot correct event 5 of CV-2026-001: 'action-assigned' events have no field of that name that can be corrected
! hint: expected one of: title, leads, due_on, recommendation, measure, lead_post, ratification, title_cy, finding, themes
[1]
$ susr correct 4 --set outcome=actions --reason 'The minute says so' --on 2026-03-20
! susr: recorded 6: event 4 corrected (CV-2026-001 considered on 2026-03-13, at the meeting on 2026-03-12: noted; outcome: noted -> actions)
$ susr report sources --case $ref --format csv --columns case,consideration
case,consideration
CV-2026-001,actions
$ susr log --case $ref --oneline
Test Board: Log
As at 22 November 2026. Record d352ca4c, schema 7, susr 0.1.0.

No.  Recorded              Account  On          Item            Kind
  2  2026-11-22T09:00:00Z  root     2026-02-10  CV-2026-001     Learning source
  4  2026-11-22T09:00:00Z  root     2026-03-13  CV-2026-001     Learning source considered
  On behalf of: Business Manager  Corrected by: 6
  5  2026-11-22T09:00:00Z  root     2026-03-14  CV-2026-001/A1  Action assigned
  6  2026-11-22T09:00:00Z  root     2026-03-20  CV-2026-001     Correction

Log head: 6 b87ac469fea35cda.

# A case that was referred is no learning source.
$ susr refer --by SWP --criteria dhr --on 2026-03-01 --quiet
CV-2026-003
$ susr consider CV-2026-003 --meeting 2026-03-12 --outcome noted --on 2026-03-13
! susr: cannot record that CV-2026-003 was considered on 2026-03-13: the stage on that day, 'decision', does not allow it
! hint: allowed at that stage: decide, record, pause, resume, assign-action, escalate, record-contribution
[1]
