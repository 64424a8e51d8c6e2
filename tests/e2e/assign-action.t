$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide CV-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-01-12
! susr: recorded 3: CV-2026-001 decided on 2026-01-12: susr
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-01-13
! susr: recorded 4: CV-2026-001 signed off on 2026-01-13: agreed
$ susr recommend CV-2026-001 --number 17.1 --text 'Share risk assessments'
CV-2026-001/R17.1
! susr: recorded 5: CV-2026-001/R17.1 added on 2026-11-22

# The id, alone, is what a script keeps.
$ id=$(susr assign-action CV-2026-001 --title 'Audit a sample of referrals' --lead SS@Cardiff --lead 'SS@Vale of Glamorgan' --due 2026-12-20 --recommendation R17.1 --measure 'Audit report' --lead-post 'Head of Service')
! susr: recorded 6: CV-2026-001/A1 assigned to SS@Cardiff, SS@Vale of Glamorgan on 2026-11-22, due 2026-12-20
$ echo "$id"
CV-2026-001/A1
$ susr show "$id"
Example Board: CV-2026-001/A1
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.

Action
Fact            Value
Title           Audit a sample of referrals
Status          Open
RAG             Amber
Recommendation  17.1
Assigned on     2026-11-22
Due on          2026-12-20
First due on    2026-12-20
Times extended  0
Days slipped    0
Lead post       Head of Service
Measure         Audit report
Ratification    Required

Actions
Item            Rec.  Agency                Due         Late on first date  Leg   Action  RAG
  Title
CV-2026-001/A1  17.1  SS@Cardiff            2026-12-20  No                  Open  Open    Amber
  Audit a sample of referrals
CV-2026-001/A1  17.1  SS@Vale of Glamorgan  2026-12-20  No                  Open  Open    Amber
  Audit a sample of referrals

History
No.  On          Kind             Item            Recorded by
  Detail
  6  2026-11-22  Action assigned  CV-2026-001/A1  ACCOUNT
  Title: Audit a sample of referrals; Leads: SS@Cardiff, SS@Vale of Glamorgan; Due: 2026-12-20;
  Rec.: 17.1; Measure: Audit report; Lead post: Head of Service; Ratification: Required
  Recorded: 2026-11-22T09:00:00Z

Log head: 6 198afd53af5a6046.
$ susr assign-action CV-2026-001 --title '=SUM(A1:A9)' --lead SWP --due 2026-11-22 --no-ratification
CV-2026-001/A2
! susr: recorded 7: CV-2026-001/A2 assigned to SWP on 2026-11-22, due 2026-11-22
$ susr assign-action CV-2026-001 --title=-5 --lead UHB --due 2026-11-21 --on 2026-10-01
CV-2026-001/A3
! susr: recorded 8: CV-2026-001/A3 assigned to UHB on 2026-10-01, due 2026-11-21
$ susr report actions --format csv --columns item,title,agency,area,due_on,ratification,rag
item,title,agency,area,due_on,ratification,rag
CV-2026-001/A1,Audit a sample of referrals,SS,Cardiff,2026-12-20,required,amber
CV-2026-001/A1,Audit a sample of referrals,SS,Vale of Glamorgan,2026-12-20,required,amber
CV-2026-001/A2,'=SUM(A1:A9),SWP,,2026-11-22,not-required,amber
CV-2026-001/A3,'-5,UHB,,2026-11-21,required,red

# Due today is not overdue.
$ susr overdue --kind action
Item            Title  Agency  Due         Days overdue  Status
CV-2026-001/A3  -5     UHB     2026-11-21             1  Open

Log head: 8 4025586ab9216861.
1 overdue. Open items checked: 4. As at 22 November 2026.

# What can't be.
$ susr assign-action CV-2026-002 --title T --lead SWP --due 2026-12-01
! susr: cannot assign an action to CV-2026-002: no case 'CV-2026-002'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ susr assign-action CV-2026-001 --title T --lead Police --due 2026-12-01
! susr: cannot assign an action to CV-2026-001: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr assign-action CV-2026-001 --title T --lead SWP@Barry --due 2026-12-01
! susr: cannot assign an action to CV-2026-001: agency SWP has no such area
! hint: expected one of: Cardiff, Vale of Glamorgan
[1]
$ susr assign-action CV-2026-001 --title T --lead SWP --lead SWP --due 2026-12-01
! susr: cannot assign an action to CV-2026-001 on 2026-11-22: SWP is given twice
! hint: give each agency and area once
[1]
$ susr assign-action CV-2026-001 --title T --lead SWP --due 2026-11-01
! susr: cannot assign an action to CV-2026-001 on 2026-11-22: its due date, 2026-11-01, is before it was assigned
! hint: give a later --due, or the date it was assigned with --on
[1]
$ susr assign-action CV-2026-001 --title T --lead SWP --due 2026-12-01 --recommendation 17.2
! susr: cannot assign an action to CV-2026-001 on 2026-11-22: the case had no such recommendation on that day
! hint: record it with 'recommend'
[1]
$ susr assign-action CV-2026-001 --lead SWP --due 2926-12-01
! susr: assign-action: --title is missing
! susr: assign-action: --due '2926-12-01': not a valid date
! hint: use a date from 1900 to 2199, such as 2026-03-31
[2]
$ susr assign-action CV-2026-001 --titel T --lead SWP --due 2026-12-01
! susr: assign-action: unknown option '--titel'
! hint: did you mean '--title'?
[2]
$ susr assign-action CV-2026-001 --title T --due 2026-12-01 --lead
! susr: assign-action: --lead needs a value
! hint: try 'susr assign-action --help'
[2]
$ susr list --format csv --columns case,actions,actions_open,actions_overdue
case,actions,actions_open,actions_overdue
CV-2026-001,3,3,1
