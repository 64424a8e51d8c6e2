A national hub has the stores of several boards, each as the board sent it, and a configuration of its
own. Commands that read take --store for each. See docs/several-boards.md.

$ susr --config hub.toml --store unused.db init --board 'National Co-ordination Hub' --prefix HUB --area Cardiff --area Newport
! susr: note: made hub.toml and unused.db; next, edit the agencies in the first
$ for board in gwent north; do mkdir $board; cp hub.toml $board/susr.toml; sed -i "s/^path = .*/path = \"$board.db\"/; s/^prefix = .*/prefix = \"CV\"/" $board/susr.toml; cp unused.db $board/$board.db; done
$ gwent() { susr --config gwent/susr.toml "$@"; }
$ north() { susr --config north/susr.toml "$@"; }
$ gwent refer --by SWP --criteria apr --on 2026-01-05
CV-2026-001
$ gwent decide CV-2026-001 --outcome susr --criteria apr --rationale Met --on 2026-01-14
$ gwent sign-off CV-2026-001 --outcome agreed --on 2026-01-20
$ gwent assign-action CV-2026-001 --title 'Agree a protocol' --lead SWP --due 2026-06-30 --on 2026-02-02
CV-2026-001/A1
$ north refer --by UHB --criteria dhr --on 2026-02-02
CV-2026-001
$ north decide CV-2026-001 --outcome susr --criteria dhr --rationale Met --on 2026-02-10
$ north sign-off CV-2026-001 --outcome agreed --on 2026-02-12
$ north assign-action CV-2026-001 --title 'Train the staff' --lead UHB --due 2026-07-31 --on 2026-03-02
CV-2026-001/A1
$ north correct 4 --set due_on=2026-08-31 --reason 'A typing error' --on 2026-03-03
$ north refer --by UHB --criteria mhhr --on 2026-03-02
CV-2026-002

$ export SUSR_CONFIG=hub.toml
$ susr overdue --store gwent/gwent.db --store north/north.db --as-of 2026-09-30
Case               Item         Title         Agency  Due         First due      Days  Ext.  Status
                                                                                 late
gwent:CV-2026-001  first-panel  First panel           2026-03-05  2026-03-05      209     0  Overdue
                                meeting
north:CV-2026-001  first-panel  First panel           2026-04-02  2026-04-02      181     0  Overdue
                                meeting
gwent:CV-2026-001  A1           Agree a       SWP     2026-06-30  2026-06-30       92     0  Open
                                protocol
north:CV-2026-001  A1           Train the     UHB     2026-08-31  2026-08-31       30     0  Open
                                staff

2 boards: gwent (record a60260fd), north (record f4d51a3c).
Entries that took effect by 2026-09-30 and were recorded after it: 10. --known-on 2026-09-30 leaves
them out.
4 overdue. Open items looked at: 6. As at 2026-09-30.
$ susr --store gwent/gwent.db --store north/north.db list --columns case,stage --format csv
case,stage
gwent:CV-2026-001,review
north:CV-2026-001,review
CV-2026-002,decision
$ susr overdue --store gwent/gwent.db --store north/north.db --case north:CV-2026-001 --as-of 2026-09-30 --format csv --columns case,item,due_on
case,item,due_on
north:CV-2026-001,first-panel,2026-04-02
north:CV-2026-001,north:CV-2026-001/A1,2026-08-31
$ susr report actions --store gwent/gwent.db --store north/north.db --as-of 2026-09-30 --columns item,agency,due_on
National Co-ordination Hub: Register of actions
As at 2026-09-30. Schema 1, susr 0.1.0.
2 boards: gwent (record a60260fd), north (record f4d51a3c).
Entries that took effect by 2026-09-30 and were recorded after it: 10. --known-on 2026-09-30 leaves
them out.

Item                  Agency  Due
gwent:CV-2026-001/A1  SWP     2026-06-30
north:CV-2026-001/A1  UHB     2026-08-31

Red: overdue, or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified where that is required. Grey: stepped down or not
relevant. Green: all else.
$ susr report board --store gwent/gwent.db --store north/north.db --since 2026-01-31 --as-of 2026-09-30 --format csv | grep -E '^(referrals|overdue|movement)'
referrals,outcome,susr,2,3,66.7
referrals,outcome,mapf,0,3,0.0
referrals,outcome,no-review,0,3,0.0
referrals,outcome,awaiting-decision,1,3,33.3
referrals,outcome,awaiting-sign-off,0,3,0.0
overdue,overdue-actions,,2,2,100.0
overdue,overdue-milestones,first-panel,2,2,100.0
overdue,overdue-milestones,susr-complete,0,2,0.0
movement,movement,opening,0,,
movement,movement,added,2,,
movement,movement,reopened,0,,
movement,movement,restored,0,,
movement,movement,ratified,0,,
movement,movement,completed,0,,
movement,movement,stepped-down,0,,
movement,movement,not-relevant,0,,
movement,movement,removed,0,,
movement,movement,closing,2,,
$ susr check --store gwent/gwent.db --store north/north.db
Finding                        Case               Item               On          Detail
Welsh Government not notified  gwent:CV-2026-001  gwent:CV-2026-001  2026-01-14
Action without a measure       gwent:CV-2026-001  A1                 2026-02-02
Welsh Government not notified  north:CV-2026-001  north:CV-2026-001  2026-02-10
Action without a measure       north:CV-2026-001  A1                 2026-03-02

2 boards: gwent (record a60260fd), north (record f4d51a3c).
[8]

$ susr show north:CV-2026-001/A1 --store gwent/gwent.db --store north/north.db --as-of 2026-09-30 --format csv | grep -E '^(action,title|history,.*(kind|corrected_by|detail))'
action,title,value,Train the staff
history,4,kind,action-assigned
history,4,detail,Title: Train the staff; Leads: UHB; Due: 2026-07-31; Ratification: Required
history,4,corrected_by,5
history,5,kind,corrected
history,5,detail,No.: 4; Correction: Changed; Fields: due_on = 2026-08-31; Reason: A typing error
$ north log --case CV-2026-001 --format csv --columns event,kind | tail -n 2
5,corrected
5,corrected
$ susr explain north:CV-2026-001/first-panel --store gwent/gwent.db --store north/north.db --as-of 2026-09-30
National Co-ordination Hub: north:CV-2026-001/first-panel
As at 2026-09-30. Schema 1, susr 0.1.0.
2 boards: gwent (record a60260fd), north (record f4d51a3c).
Entries that took effect by 2026-09-30 and were recorded after it: 5. --known-on 2026-09-30 leaves
them out.

Fact              Value
Time limit        first-panel
Source            Learning and Improvement Framework: within 2 months where possible
Strength          Where possible
Runs from         Referral to the Case Review Group
Length            2 months
Started on        2026-02-02
Due on            2026-04-02
Due, with pauses  2026-04-02
Judged by         The unadjusted date
Status            Overdue
Days late         181
RAG               Red
Because           Overdue

Red: overdue, or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified where that is required. Grey: stepped down or not
relevant. Green: all else.
$ susr show CV-2026-001 --store gwent/gwent.db --store north/north.db
! susr: cannot show CV-2026-001: there is no case 'CV-2026-001'
! hint: several boards have it: give 'gwent:CV-2026-001' or 'north:CV-2026-001'
[1]
$ susr show CV-2026-002 --store gwent/gwent.db --store north/north.db --as-of 2026-03-31 --format csv | head -n 3
section,item,field,value
case,stage,value,decision
case,regime,value,susr

$ susr list --store G1=gwent/gwent.db --store N1=north/north.db --columns case --format csv
case
G1:CV-2026-001
N1:CV-2026-001
CV-2026-002
$ susr overdue --store west=gwent/gwent.db --store west=north/north.db
! susr: --store north/north.db: two boards are called 'west'
! hint: name the boards: --store NAME=FILE
[2]
$ ln -s gwent.db gwent/same.db
$ susr overdue --store gwent/gwent.db --store gwent/same.db
! susr: --store gwent/same.db: this file is given more than once
! hint: give the store of each board once
[2]
$ susr overdue --store b=gwent/gwent.db --store north/north.db --store b=gwent/../gwent/gwent.db
! susr: --store gwent/../gwent/gwent.db: this file is given more than once
! hint: give the store of each board once
[2]
$ cp gwent/gwent.db gwent/a:b.db
$ susr overdue --store gwent/a:b.db --store north/north.db
! susr: --store gwent/a:b.db: the board can't be called 'a:b': it has a ':', which parts a board from a reference
! hint: name the board: --store NAME=FILE
[2]
$ susr overdue --store ./gwent/a:b.db --quiet
$ susr overdue --store gwent=gwent/gwent.db --quiet --exit-code --as-of 2026-09-30
[8]
$ cp gwent/gwent.db a=b.db
$ susr overdue --store a=b.db --quiet --exit-code --as-of 2026-09-30
[8]

$ susr overdue --store gwent/gwent.db --store a=a=b.db --as-of 2026-09-30 --quiet
! susr: note: gwent/gwent.db and a=b.db begin with the same entry: if they are copies of one record, each case is counted twice

$ susr list --store gwent/gwent.db --store north/north.db --known-on 2026-01-01 --format csv --columns case
case

$ echo 'not a store' > damaged.db
$ susr overdue --store gwent/gwent.db --store damaged.db --store gone.db --store north/north.db
! susr: cannot use the store damaged.db: it is not a SQLite file
! hint: give the store with --store, or make one with 'susr init'
! susr: cannot use the store gone.db: there is no such file
! hint: make a new one with 'susr init', or give another with --store
[4]
$ susr report board --store gone.db --store north/north.db --format csv
! susr: cannot use the store gone.db: there is no such file
! hint: make a new one with 'susr init', or give another with --store
[4]

$ susr refer --by SWP --criteria apr --store gwent/gwent.db --store north/north.db
! susr: refer: --store is given more than once, and this command takes one store; overdue, report, list, show, explain and check take several
! hint: try 'susr refer --help'
[2]
$ susr log --store gwent/gwent.db --store north/north.db
! susr: log: --store is given more than once, and this command takes one store; overdue, report, list, show, explain and check take several
! hint: try 'susr log --help'
[2]
$ susr verify --store gwent/gwent.db --store north/north.db
! susr: verify: --store is given more than once, and this command takes one store; overdue, report, list, show, explain and check take several
! hint: try 'susr verify --help'
[2]
$ susr report audit --store gwent/gwent.db --store north/north.db
! susr: report audit: it takes one store: the numbers of its entries are those of that store's log
! hint: give one --store at a time
[2]
$ susr overdue --escalate --store gwent/gwent.db --store north/north.db
! susr: overdue: what is escalated is recorded, and so in one store
! hint: give one --store, or leave out --escalate
[2]
$ SUSR_STORE=gwent/gwent.db susr list --columns case --format csv
case
CV-2026-001
