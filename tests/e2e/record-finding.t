$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --on 2026-03-04
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-03-04
$ susr record-finding CV-2026-001 --kind immediate-learning --text 'Referrals made at night were not read until Monday' --text-cy 'Ni ddarllenwyd atgyfeiriadau a wnaed gyda'\''r nos tan ddydd Llun' --theme 'information sharing' --agency SWP --agency UHB --on 2026-03-10 --by 'Case Review Group'
CV-2026-001/F1
! susr: recorded 3: CV-2026-001/F1 recorded on 2026-03-10: immediate-learning
$ echo 'The school kept seeing the child' > good.txt; susr record-finding CV-2026-001 --kind good-practice --text-file good.txt --agency EDU --on 2026-03-11
CV-2026-001/F2
! susr: recorded 4: CV-2026-001/F2 recorded on 2026-03-11: good-practice

# An action can stem from immediate learning before the Chair's sign-off.
$ susr decide CV-2026-001 --outcome no-review --rationale 'One agency' --immediacy urgent --on 2026-03-18
! susr: recorded 5: CV-2026-001 decided on 2026-03-18: no-review
$ susr assign-action CV-2026-001 --title 'Read referrals every day' --lead SWP --due 2026-04-30 --from-finding f1 --on 2026-03-19
CV-2026-001/A1
! susr: recorded 6: CV-2026-001/A1 assigned to SWP on 2026-03-19, due 2026-04-30
$ susr assign-action CV-2026-001 --title 'Praise the school' --lead EDU --due 2026-04-30 --from-finding CV-2026-001/F2 --on 2026-03-19
! susr: cannot assign an action to CV-2026-001 on 2026-03-19: no review is under way (stage: sign-off), and the action does not stem from immediate learning
! hint: record the learning with 'susr record-finding CASE --kind immediate-learning', then give its number with --from-finding
[1]
$ susr assign-action CV-2026-001 --title 'Something else' --lead EDU --due 2026-04-30 --on 2026-03-19
! susr: cannot assign an action to CV-2026-001 on 2026-03-19: no review is under way (stage: sign-off), and the action does not stem from immediate learning
! hint: record the learning with 'susr record-finding CASE --kind immediate-learning', then give its number with --from-finding
[1]
$ susr assign-action CV-2026-001 --title 'Something else' --lead EDU --due 2026-04-30 --from-finding 9 --on 2026-03-19
! susr: cannot assign an action to CV-2026-001 on 2026-03-19: the case had no such finding on that day
! hint: record it first with 'susr record-finding'
[1]
$ susr report findings --as-of 2026-05-02
Example Board: Findings
As at 2 May 2026. Record cbf92966, schema 7, susr 0.1.0.
5 entries took effect by 2 May 2026 but were recorded after it. Use --known-on 2026-05-02 to leave
them out.

Item            Kind                Agencies  Found       Actions  Open  Overdue
  Text
CV-2026-001/F1  Immediate learning  SWP, UHB  2026-03-10        1     1        1
  Referrals made at night were not read until Monday
  Themes: information sharing
CV-2026-001/F2  Good practice       EDU       2026-03-11        0     0        0
  The school kept seeing the child

Log head: 6 224828844eede35d.
$ susr report findings --as-of 2026-05-02 --format csv
case,item,kind,text,themes,agencies,found_on,actions,open,overdue,text_cy
CV-2026-001,CV-2026-001/F1,immediate-learning,Referrals made at night were not read until Monday,information sharing,"SWP, UHB",2026-03-10,1,1,1,Ni ddarllenwyd atgyfeiriadau a wnaed gyda'r nos tan ddydd Llun
CV-2026-001,CV-2026-001/F2,good-practice,The school kept seeing the child,,EDU,2026-03-11,0,0,0,
$ susr report findings --status good-practice --format csv --columns item,kind
item,kind
CV-2026-001/F2,good-practice
$ susr report findings --theme 'information sharing' --agency UHB --format json --columns item,themes,agencies,actions
{"report":"findings","as_of":"2026-11-22","log_head":{"sequence":6,"hash":"224828844eede35d"},"rows":[
{"item":"CV-2026-001/F1","themes":"information sharing","agencies":"SWP, UHB","actions":1}
]}
$ susr report findings --language cy --columns item,kind,text --as-of 2026-05-02
Example Board: Canfyddiadau
Y sefyllfa ar 2 Mai 2026. Cofnod cbf92966, sgema 7, susr 0.1.0.
Daeth 5 cofnodiad i rym erbyn 2 Mai 2026 ond fe'u cofnodwyd wedi hynny. Defnyddiwch --known-on
2026-05-02 i'w hepgor.

Eitem           Math              Testun
CV-2026-001/F1  Dysgu ar unwaith  Ni ddarllenwyd atgyfeiriadau a wnaed gyda'r nos tan ddydd Llun
CV-2026-001/F2  Arfer da          The school kept seeing the child [heb ei gyfieithu]

Pen y log: 6 224828844eede35d.
$ susr show CV-2026-001/f1 --as-of 2026-05-02
Example Board: CV-2026-001/F1
As at 2 May 2026. Record cbf92966, schema 7, susr 0.1.0.
5 entries took effect by 2 May 2026 but were recorded after it. Use --known-on 2026-05-02 to leave
them out.

Finding
Fact           Value
Kind           Immediate learning
Text           Referrals made at night were not read until Monday
Text in Welsh  Ni ddarllenwyd atgyfeiriadau a wnaed gyda'r nos tan ddydd Llun
Found on       2026-03-10
Themes         information sharing
Agencies       SWP, UHB

Actions
Item            Title                     Finding  Agency  Due         Late on     Leg   Action  RAG
                                                                       first date
CV-2026-001/A1  Read referrals every day  F1       SWP     2026-04-30  Yes         Open  Open    Red

History
No.  On          Kind     Item
  Detail
  3  2026-03-10  Finding  CV-2026-001/F1
  Type: Immediate learning; Text: Referrals made at night were not read until Monday; Themes:
  information sharing; Agencies: SWP, UHB; Text in Welsh: Ni ddarllenwyd atgyfeiriadau a wnaed
  gyda'r nos tan ddydd Llun
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Case Review Group (ACCOUNT)

Log head: 6 224828844eede35d.
$ susr show CV-2026-001 --as-of 2026-05-02
Example Board: CV-2026-001
As at 2 May 2026. Record cbf92966, schema 7, susr 0.1.0.
5 entries took effect by 2 May 2026 but were recorded after it. Use --known-on 2026-05-02 to leave
them out.

Case
Fact              Value
Stage             Awaiting sign-off
Regime            SUSR
Referring agency  SWP
Referred to CRG   2026-03-04
Decided on        2026-03-18
Decision          No review
Immediacy         Urgent
Rationale         One agency

Time limits
Time limit       Strength  Runs from   Status                    RAG
chair-sign-off   Must      2026-03-18  Outstanding, no due date  Green
wg-notification  Must      2026-03-18  Outstanding, no due date  Green

Findings
Item            Found       Kind              Themes            Agencies  Text
CV-2026-001/F1  2026-03-10  Immediate         information       SWP, UHB  Referrals made at night
                            learning          sharing                     were not read until Monday
CV-2026-001/F2  2026-03-11  Good practice                       EDU       The school kept seeing the
                                                                          child

Actions
Item            Title                     Finding  Agency  Due         Late on     Leg   Action  RAG
                                                                       first date
CV-2026-001/A1  Read referrals every day  F1       SWP     2026-04-30  Yes         Open  Open    Red

History
No.  On          Kind             Item
  Detail
  2  2026-03-04  Referral
  Agency: SWP; Regime: SUSR
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  3  2026-03-10  Finding          CV-2026-001/F1
  Type: Immediate learning; Text: Referrals made at night were not read until Monday; Themes:
  information sharing; Agencies: SWP, UHB; Text in Welsh: Ni ddarllenwyd atgyfeiriadau a wnaed
  gyda'r nos tan ddydd Llun
  Recorded: 2026-11-22T09:00:00Z  Recorded by: Case Review Group (ACCOUNT)
  4  2026-03-11  Finding          CV-2026-001/F2
  Type: Good practice; Text: The school kept seeing the child; Agencies: EDU
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  5  2026-03-18  Decision
  Outcome: No review; Immediacy: Urgent; Rationale: One agency
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root
  6  2026-03-19  Action assigned  CV-2026-001/A1
  Title: Read referrals every day; Leads: SWP; Due: 2026-04-30; Ratification: Required; Finding: 1
  Recorded: 2026-11-22T09:00:00Z  Recorded by: root

Log head: 6 224828844eede35d.
$ susr report actions --format csv --columns item,title,finding
item,title,finding
CV-2026-001/A1,Read referrals every day,F1

# A finding belongs to the day it was made. It can be corrected, and voided if no action stems from it.
$ susr report findings --as-of 2026-03-10 --format csv --columns item,found_on
item,found_on
CV-2026-001/F1,2026-03-10
$ susr correct 4 --set themes=recording --set type=learning --reason 'Not so urgent' --dry-run
! susr: dry run, nothing recorded: event 4 corrected (CV-2026-001/F2 recorded on 2026-03-11: good-practice; themes changed; type: good-practice -> learning)
$ susr correct 4 --set themes=recording --reason 'Wrong theme'
! susr: recorded 7: event 4 corrected (CV-2026-001/F2 recorded on 2026-03-11: good-practice; themes changed)
$ susr correct 4 --void --reason 'Entered twice'
! susr: recorded 8: event 4 voided (CV-2026-001/F2 recorded on 2026-03-11: good-practice)
$ susr correct 5 --void --reason 'Entered twice'
! susr: recorded 9: event 5 voided (CV-2026-001 decided on 2026-03-18: no-review; stage: sign-off -> decision; decision: no-review removed)
$ susr report findings --format csv --columns item,themes,open
item,themes,open
CV-2026-001/F1,information sharing,1
$ susr log --case CV-2026-001 --oneline --columns event,kind,item
Example Board: Log
As at 22 November 2026. Record cbf92966, schema 7, susr 0.1.0.

No.  Kind             Item
  2  Referral         CV-2026-001
  3  Finding          CV-2026-001/F1
  4  Finding          CV-2026-001/F2
  5  Decision         CV-2026-001
  6  Action assigned  CV-2026-001/A1
  7  Correction       CV-2026-001
  8  Correction       CV-2026-001
  9  Correction       CV-2026-001

Log head: 9 4b81f35ad9f82e3c.

# In a learning source too. A dry run checks and keeps nothing.
$ susr learning-source --type audit --title 'Audit of referrals' --on 2026-05-01
CV-2026-002
! susr: recorded 10: CV-2026-002 added on 2026-05-01 (learning source: audit)
$ susr record-finding CV-2026-002 --kind learning --text 'A third of referrals had no chronology' --on 2026-05-03 --dry-run
CV-2026-002/F1
! susr: dry run, nothing recorded: CV-2026-002/F1 recorded on 2026-05-03: learning

# What can't be.
$ susr record-finding CV-2026-002 --kind lesson --text T
! susr: record-finding: --kind 'lesson': unknown value
! hint: expected one of: learning, good-practice, immediate-learning
[2]
$ susr record-finding CV-2026-002 --kind learning --text T --theme nonsense
! susr: cannot record the finding in CV-2026-002: no such theme in the configuration or the codebook, or it is retired
! hint: expected one of: assessment, carers, coercive control, culture and faith, discharge, disguised compliance, domestic abuse, education, escalation, exploitation, family, hidden harm, housing, information sharing, mental capacity, mental health, multi-agency working, neglect, offensive weapons, pre-birth, professional curiosity, recording, risk assessment, self-neglect, substance misuse, suicide, supervision, training, transition to adulthood, voice of the adult, voice of the child, was not brought, Welsh language
[1]
$ susr record-finding CV-2026-002 --kind learning --text T --agency XYZ
! susr: cannot record the finding in CV-2026-002: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr record-finding CV-2026-002 --kind learning
! susr: record-finding: --text is missing
! hint: try 'susr record-finding --help'
[2]
$ susr show CV-2026-002/F7
! susr: cannot show CV-2026-002/F7: the case had no such action or recommendation on 2026-11-22
! hint: see the whole case with 'susr show "CV-2026-002"'
[1]
$ susr verify
Check       Result
The record  Sound

Events: 10. Head: f3727174970bcde70739d7033c4d873597fdfc3e5327a419755467fc0565fb86
Log head: 10 f3727174970bcde7.
