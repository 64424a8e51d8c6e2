$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria dhr --on 2026-03-04
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-03-04
$ susr challenge CV-2026-001 --text 'Why were the first two weeks lost?' --to 'Business Manager' --due 2026-04-01 --on 2026-03-10
CV-2026-001/C1
! susr: recorded 3: CV-2026-001/C1 recorded on 2026-03-10
$ susr answer-challenge CV-2026-001/C1 --text 'The referral went to an old address' --on 2026-03-09
! susr: cannot record the answer to CV-2026-001/C1 on 2026-03-09: the case had no C1 on that day
! hint: see 'susr show' for what the case has
[1]
$ susr answer-challenge CV-2026-001/c1 --text 'The referral went to an old address' --on 2026-03-25 --by 'Business Manager'
! susr: recorded 4: CV-2026-001/C1 answered on 2026-03-25
$ susr report challenges --format csv
case,item,text,addressed_to,challenged_on,due_on,status,days_overdue,answered_on,answer
CV-2026-001,CV-2026-001/C1,Why were the first two weeks lost?,Business Manager,2026-03-10,2026-04-01,answered,,2026-03-25,The referral went to an old address
$ susr report challenges --as-of 2026-03-24 --format csv --columns item,status,answered_on
item,status,answered_on
CV-2026-001/C1,open,
$ susr show CV-2026-001/C1
Example Board: CV-2026-001/C1
As at 22 November 2026. Record 728c76be, schema 7, susr 0.1.0.

Challenge
Fact           Value
Status         Answered
Text           Why were the first two weeks lost?
To             Business Manager
Challenged on  2026-03-10
Due on         2026-04-01
Answer         The referral went to an old address
Answered on    2026-03-25

History
No.  On          Kind                Item
  Detail
  3  2026-03-10  Challenge           CV-2026-001/C1
  Text: Why were the first two weeks lost?; To: Business Manager; Due: 2026-04-01
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  4  2026-03-25  Challenge answered  CV-2026-001/C1
  Text: The referral went to an old address
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Business Manager (ACCOUNT)

Log head: 4 6acdd3cfa9b17361.

# It is answered once, and the answer can be corrected.
$ susr answer-challenge CV-2026-001/C1 --text 'Another answer' --on 2026-03-26
! susr: cannot record the answer to CV-2026-001/C1 on 2026-03-26: C1 was answered or closed on 2026-03-25
! hint: to change it, use 'susr correct'
[1]
$ susr correct 4 --set 'text=The referral went to the old address' --reason 'Typing error'
! susr: recorded 5: event 4 corrected (CV-2026-001/C1 answered on 2026-03-25; text changed)
$ susr correct 4 --void --reason 'Answered something else'
! susr: recorded 6: event 4 voided (CV-2026-001/C1 answered on 2026-03-25)
$ susr report challenges --format csv --columns item,status
item,status
CV-2026-001/C1,overdue
$ echo 'It went to the old address' > answer.txt; susr answer-challenge CV-2026-001/C1 --text-file answer.txt
! susr: recorded 7: CV-2026-001/C1 answered on 2026-11-22
$ susr answer-challenge CV-2026-001/C2 --text T
! susr: cannot record the answer to CV-2026-001/C2 on 2026-11-22: the case had no C2 on that day
! hint: see 'susr show' for what the case has
[1]
$ susr answer-challenge CV-2026-001/A1 --text T
! susr: answer-challenge: ID: not an id such as C1
! hint: for example: CV-2026-003/C1
[2]
$ susr check --format csv --columns finding,item
finding,item
sample-agencies,
[8]
