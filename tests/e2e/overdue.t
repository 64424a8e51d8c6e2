$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: made susr.toml and susr.db; next, edit the agencies in the first
$ susr refer --by SWP --criteria cpr --on 2025-09-01
CV-2025-001
$ susr decide CV-2025-001 --outcome susr --criteria cpr --rationale Met --on 2025-09-08
$ susr sign-off CV-2025-001 --outcome agreed --on 2025-09-09
$ susr record CV-2025-001 first-panel --on 2025-10-20
$ for due in 2026-11-21 2026-11-22 2026-12-20 2026-12-21; do susr assign-action CV-2025-001 --title "Due $due" --lead SWP@Cardiff --lead UHB --due $due --on 2026-11-01; done
CV-2025-001/A1
CV-2025-001/A2
CV-2025-001/A3
CV-2025-001/A4

# Late, the longest first; the due day itself is not late.
$ susr overdue
Case         Item           Title                     Agency  Area     Due         First due   Days late  Ext.  Status   RAG
CV-2025-001  susr-complete  Completion of the review                   2026-09-01  2026-09-01         82     0  Overdue  Red
CV-2025-001  A1             Due 2026-11-21            SWP     Cardiff  2026-11-21  2026-11-21          1     0  Open     Red
CV-2025-001  A1             Due 2026-11-21            UHB              2026-11-21  2026-11-21          1     0  Open     Red

3 overdue. Open items looked at: 9. As at 2026-11-22.
$ susr overdue --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2025-001,milestone,susr-complete,Completion of the review,,,2026-09-01,2026-09-01,82,0,overdue,red,susr-complete
CV-2025-001,action,CV-2025-001/A1,Due 2026-11-21,SWP,Cardiff,2026-11-21,2026-11-21,1,0,open,red,
CV-2025-001,action,CV-2025-001/A1,Due 2026-11-21,UHB,,2026-11-21,2026-11-21,1,0,open,red,
$ susr overdue --exit-code --quiet
[8]

# Soon due, on request; what is only soon due does not count for the exit code.
$ susr overdue --within 28d --format csv --columns item,agency,due_on,days_overdue,rag
item,agency,due_on,days_overdue,rag
susr-complete,,2026-09-01,82,red
CV-2025-001/A1,SWP,2026-11-21,1,red
CV-2025-001/A1,UHB,2026-11-21,1,red
CV-2025-001/A2,SWP,2026-11-22,0,amber
CV-2025-001/A2,UHB,2026-11-22,0,amber
CV-2025-001/A3,SWP,2026-12-20,-28,amber
CV-2025-001/A3,UHB,2026-12-20,-28,amber
$ susr overdue --within 0 --kind action --format csv --columns item,agency,days_overdue
item,agency,days_overdue
CV-2025-001/A1,SWP,1
CV-2025-001/A1,UHB,1
CV-2025-001/A2,SWP,0
CV-2025-001/A2,UHB,0
$ susr overdue --within 4w --kind action --agency UHB
Case         Item  Title           Agency  Area  Due         First due   Days late  Ext.  Status  RAG
CV-2025-001  A1    Due 2026-11-21  UHB           2026-11-21  2026-11-21          1     0  Open    Red
CV-2025-001  A2    Due 2026-11-22  UHB           2026-11-22  2026-11-22          0     0  Open    Amber
CV-2025-001  A3    Due 2026-12-20  UHB           2026-12-20  2026-12-20        -28     0  Open    Amber

1 overdue, 2 due within 28 days. Open items looked at: 4. As at 2026-11-22.
$ susr overdue --within 28d --kind action --exit-code --as-of 2026-11-21
Case         Item  Title           Agency  Area     Due         First due   Days late  Ext.  Status  RAG
CV-2025-001  A1    Due 2026-11-21  SWP     Cardiff  2026-11-21  2026-11-21          0     0  Open    Amber
CV-2025-001  A1    Due 2026-11-21  UHB              2026-11-21  2026-11-21          0     0  Open    Amber
CV-2025-001  A2    Due 2026-11-22  SWP     Cardiff  2026-11-22  2026-11-22         -1     0  Open    Amber
CV-2025-001  A2    Due 2026-11-22  UHB              2026-11-22  2026-11-22         -1     0  Open    Amber

Nothing overdue, 4 due within 28 days. Open items looked at: 8. As at 2026-11-21.
$ susr overdue --within soon
! susr: overdue: --within 'soon': it is not a number of days or weeks
! hint: write it like 28d or 4w
[2]

# Filters. A leg for the whole region is in every area; a milestone belongs to no agency.
$ susr overdue --area 'Vale of Glamorgan' --format csv --columns item,agency,area
item,agency,area
CV-2025-001/A1,UHB,
$ susr overdue --agency SWP
Case         Item  Title           Agency  Area     Due         First due   Days late  Ext.  Status  RAG
CV-2025-001  A1    Due 2026-11-21  SWP     Cardiff  2026-11-21  2026-11-21          1     0  Open    Red

1 overdue. Open items looked at: 4. As at 2026-11-22.
$ susr overdue --case CV-2025-001 --kind milestone --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2025-001,milestone,susr-complete,Completion of the review,,,2026-09-01,2026-09-01,82,0,overdue,red,susr-complete
$ susr overdue --kind milestone --agency SWP
! susr: overdue: a milestone belongs to no agency and no area
! hint: leave out --kind milestone, or --agency and --area
[2]
$ susr overdue --kind both
! susr: overdue: --kind 'both': there is no such kind
! hint: known are: action, milestone
[2]

# An unknown name is never answered with "nothing".
$ susr overdue --agency SWPP
! susr: cannot look for the agency 'SWPP': neither the configuration nor the store knows that agency
! hint: did you mean 'SWP'? known are: EDU, HOU, PROB, SS, SWP, TS, UHB, WAST
[1]
$ susr overdue --area Barry
! susr: cannot look for the area 'Barry': neither the configuration nor the store knows that area
! hint: known are: Cardiff, Vale of Glamorgan
[1]
$ susr overdue --case CV-2025-002
! susr: cannot look at one case: there is no case 'CV-2025-002'
! hint: did you mean 'CV-2025-001'? 'susr list' shows all
[1]

# Nothing late is 0, and says what was looked at.
$ susr overdue --as-of 2026-08-31 --exit-code
Nothing overdue. Open items looked at: 1. As at 2026-08-31.
$ susr overdue --as-of 2026-08-31 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
$ susr overdue --as-of 2026-08-31 --format json
{"report":"overdue","as_of":"2026-08-31","rows":[
]}
$ susr overdue --as-of 2020-01-01
Nothing overdue. Open items looked at: 0. As at 2020-01-01.

# JSON, and files that are written whole.
$ susr overdue --kind milestone --format json
{"report":"overdue","as_of":"2026-11-22","rows":[
{"case":"CV-2025-001","kind":"milestone","item":"susr-complete","title":"Completion of the review","agency":null,"area":null,"due_on":"2026-09-01","original_due_on":"2026-09-01","days_overdue":82,"times_extended":0,"status":"overdue","rag":"red","rule":"susr-complete"}
]}
$ susr overdue --kind milestone --output late.txt; cat late.txt; ls
Case         Item           Title                     Agency  Area  Due         First due   Days late  Ext.  Status   RAG
CV-2025-001  susr-complete  Completion of the review                2026-09-01  2026-09-01         82     0  Overdue  Red

1 overdue. Open items looked at: 1. As at 2026-11-22.
late.txt
susr.db
susr.toml
$ susr overdue --output nowhere/late.txt
! susr: cannot write nowhere/late.txt: No such file or directory
! hint: nothing that was written of it is to be relied on
[1]
$ susr overdue --kind milestone --format csv --excel --columns case,item
\ufeffcase,item\r
CV-2025-001,susr-complete\r
$ susr overdue >/dev/full
! susr: cannot write to standard output: No space left on device
! hint: nothing that was written of it is to be relied on
[1]
