$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria dhr --on 2026-03-04
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-03-04
$ susr challenge CV-2026-001 --text 'Why were the first two weeks lost?' --to 'Business Manager' --due 2026-04-01 --on 2026-03-10 --by 'Case Review Group'
CV-2026-001/C1
! susr: recorded 3: CV-2026-001/C1 recorded on 2026-03-10
$ echo 'The timeline leaves out the school' > text.txt; susr challenge CV-2026-001 --text-file text.txt --to 'Review panel' --on 2026-03-20
CV-2026-001/C2
! susr: recorded 4: CV-2026-001/C2 recorded on 2026-03-20
$ susr report challenges --as-of 2026-04-01
Example Board: Challenges
As at 1 April 2026. Record 728c76be, schema 7, susr 0.1.0.
3 entries took effect by 1 April 2026 but were recorded after it. Use --known-on 2026-04-01 to leave
them out.

Item            Text                                To                Challenged  Due         Status
CV-2026-001/C1  Why were the first two weeks lost?  Business Manager  2026-03-10  2026-04-01  Open
CV-2026-001/C2  The timeline leaves out the school  Review panel      2026-03-20              Open

Log head: 4 75ae2c4384178090.
$ susr report challenges --as-of 2026-04-03 --format csv
case,item,text,addressed_to,challenged_on,due_on,status,days_overdue,answered_on,answer
CV-2026-001,CV-2026-001/C1,Why were the first two weeks lost?,Business Manager,2026-03-10,2026-04-01,overdue,2,,
CV-2026-001,CV-2026-001/C2,The timeline leaves out the school,Review panel,2026-03-20,,open,,,
$ susr report challenges --status overdue --as-of 2026-04-03 --format csv --columns item,days_overdue
item,days_overdue
CV-2026-001/C1,2
$ susr report challenges --language cy --as-of 2026-04-03
Example Board: Heriau
Y sefyllfa ar 3 Ebrill 2026. Cofnod 728c76be, sgema 7, susr 0.1.0.
Daeth 3 chofnodiad i rym erbyn 3 Ebrill 2026 ond fe'u cofnodwyd wedi hynny. Defnyddiwch --known-on
2026-04-03 i'w hepgor.

Eitem           At                Heriwyd     Erbyn       Statws        Dyddiau hwyr
  Testun
CV-2026-001/C1  Business Manager  2026-03-10  2026-04-01  Ateb yn hwyr             2
  Why were the first two weeks lost?
CV-2026-001/C2  Review panel      2026-03-20              Agored
  The timeline leaves out the school

Pen y log: 4 75ae2c4384178090.
$ susr check --as-of 2026-04-03
Finding                                                Item            On          Detail
Agencies still the samples of the starter
configuration
Answer to a challenge overdue                          CV-2026-001/C1  2026-04-01  overdue by 2 days
Challenge not answered                                 CV-2026-001/C2  2026-03-20

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 4 75ae2c4384178090.
[8]
$ susr show CV-2026-001 --as-of 2026-04-03
Example Board: CV-2026-001
As at 3 April 2026. Record 728c76be, schema 7, susr 0.1.0.
3 entries took effect by 3 April 2026 but were recorded after it. Use --known-on 2026-04-03 to leave
them out.

Case
Fact                        Value
Stage                       Awaiting decision
Regime                      SUSR
Referring agency            SWP
Referred to CRG             2026-03-04
Criteria thought to be met  Domestic Homicide Review

Challenges
Item            Challenged  To                Due         Status          Text
CV-2026-001/C1  2026-03-10  Business Manager  2026-04-01  Answer overdue  Why were the first two
                                                                          weeks lost?
CV-2026-001/C2  2026-03-20  Review panel                  Open            The timeline leaves out
                                                                          the school

History
No.  On          Kind       Item
  Detail
  2  2026-03-04  Referral
  Agency: SWP; Criteria: Domestic Homicide Review; Regime: SUSR
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  3  2026-03-10  Challenge  CV-2026-001/C1
  Text: Why were the first two weeks lost?; To: Business Manager; Due: 2026-04-01
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Case Review Group (ACCOUNT)
  4  2026-03-20  Challenge  CV-2026-001/C2
  Text: The timeline leaves out the school; To: Review panel
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root

Log head: 4 75ae2c4384178090.
$ susr show CV-2026-001/C1 --as-of 2026-04-03
Example Board: CV-2026-001/C1
As at 3 April 2026. Record 728c76be, schema 7, susr 0.1.0.
3 entries took effect by 3 April 2026 but were recorded after it. Use --known-on 2026-04-03 to leave
them out.

Challenge
Fact           Value
Status         Answer overdue
Text           Why were the first two weeks lost?
To             Business Manager
Challenged on  2026-03-10
Due on         2026-04-01
Days overdue   2

History
No.  On          Kind       Item
  Detail
  3  2026-03-10  Challenge  CV-2026-001/C1
  Text: Why were the first two weeks lost?; To: Business Manager; Due: 2026-04-01
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Case Review Group (ACCOUNT)

Log head: 4 75ae2c4384178090.

# What can't be.
$ susr challenge CV-2026-001 --text T --to 'Business Manager' --due 2026-03-09 --on 2026-03-10
! susr: cannot record the challenge in CV-2026-001 on 2026-03-10: its answer would be due on 2026-03-09, before it was made
! hint: give a later date with --due
[1]
$ susr challenge CV-2026-001 --text T
! susr: challenge: --to is missing
! hint: try 'susr challenge --help'
[2]
$ susr challenge CV-2026-001 --text T --to Chair --dry-run
CV-2026-001/C3
! susr: dry run, nothing recorded: CV-2026-001/C3 recorded on 2026-11-22
