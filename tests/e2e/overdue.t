$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2025-09-01
CV-2025-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2025-001 referred by SWP on 2025-09-01
$ susr decide CV-2025-001 --outcome susr --criteria cpr --rationale Met --on 2025-09-08
! susr: recorded 3: CV-2025-001 decided on 2025-09-08: susr
$ susr sign-off CV-2025-001 --outcome agreed --on 2025-09-09
! susr: recorded 4: CV-2025-001 signed off on 2025-09-09: agreed
$ susr record CV-2025-001 first-panel --on 2025-10-20
! susr: recorded 5: CV-2025-001 reached first-panel on 2025-10-20
$ for due in 2026-11-21 2026-11-22 2026-12-20 2026-12-21; do susr assign-action CV-2025-001 --title "Due $due" --lead SWP@Cardiff --lead UHB --due $due --on 2026-11-01; done
CV-2025-001/A1
CV-2025-001/A2
CV-2025-001/A3
CV-2025-001/A4
! susr: recorded 6: CV-2025-001/A1 assigned to SWP@Cardiff, UHB on 2026-11-01, due 2026-11-21
! susr: recorded 7: CV-2025-001/A2 assigned to SWP@Cardiff, UHB on 2026-11-01, due 2026-11-22
! susr: recorded 8: CV-2025-001/A3 assigned to SWP@Cardiff, UHB on 2026-11-01, due 2026-12-20
! susr: recorded 9: CV-2025-001/A4 assigned to SWP@Cardiff, UHB on 2026-11-01, due 2026-12-21

# Late, the longest first; the due day itself is not late.
$ susr overdue
Item            Title                     Agency       Due         Days overdue  Status
CV-2025-001     Completion of the review               2026-09-01            82  Overdue
CV-2025-001/A1  Due 2026-11-21            SWP@Cardiff  2026-11-21             1  Open
CV-2025-001/A1  Due 2026-11-21            UHB          2026-11-21             1  Open

Log head: 9 6104fc5f9bcb7624.
3 overdue. Open items checked: 9. As at 22 November 2026.
$ susr overdue --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2025-001,milestone,CV-2025-001/susr-complete,Completion of the review,,,2026-09-01,2026-09-01,82,0,overdue,red,susr-complete
CV-2025-001,action,CV-2025-001/A1,Due 2026-11-21,SWP,Cardiff,2026-11-21,2026-11-21,1,0,open,red,
CV-2025-001,action,CV-2025-001/A1,Due 2026-11-21,UHB,,2026-11-21,2026-11-21,1,0,open,red,
$ susr overdue --exit-code --quiet
[8]

# Soon due, on request; what is only soon due does not count for the exit code.
$ susr overdue --within 28d --format csv --columns item,agency,due_on,days_overdue,rag
item,agency,due_on,days_overdue,rag
CV-2025-001/susr-complete,,2026-09-01,82,red
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
Overdue
Item            Title           Agency  Due         Days overdue  Status
CV-2025-001/A1  Due 2026-11-21  UHB     2026-11-21             1  Open

Due in the next 28 days
Item            Title           Agency  Due         Days left  Status
CV-2025-001/A2  Due 2026-11-22  UHB     2026-11-22          0  Open
CV-2025-001/A3  Due 2026-12-20  UHB     2026-12-20         28  Open

Log head: 9 6104fc5f9bcb7624.
1 overdue, 2 due within 28 days. Open items checked: 4. As at 22 November 2026.
$ susr overdue --within 28d --kind action --exit-code --as-of 2026-11-21
Due in the next 28 days
Item            Title           Agency       Due         Days left  Status
CV-2025-001/A1  Due 2026-11-21  SWP@Cardiff  2026-11-21          0  Open
CV-2025-001/A1  Due 2026-11-21  UHB          2026-11-21          0  Open
CV-2025-001/A2  Due 2026-11-22  SWP@Cardiff  2026-11-22          1  Open
CV-2025-001/A2  Due 2026-11-22  UHB          2026-11-22          1  Open

8 entries took effect by 21 November 2026 but were recorded after it. Use --known-on 2026-11-21 to
leave them out.
Log head: 9 6104fc5f9bcb7624.
Nothing overdue, 4 due within 28 days. Open items checked: 8. As at 21 November 2026.
$ susr overdue --within soon
! susr: overdue: --within 'soon': not a number of days or weeks
! hint: for example: 28d or 4w
[2]

# Filters. A leg for the whole region is in every area; a milestone belongs to no agency.
$ susr overdue --area 'Vale of Glamorgan' --format csv --columns item,agency,area
item,agency,area
CV-2025-001/A1,UHB,
$ susr overdue --agency SWP
Item            Title           Agency       Due         Days overdue  Status
CV-2025-001/A1  Due 2026-11-21  SWP@Cardiff  2026-11-21             1  Open

Log head: 9 6104fc5f9bcb7624.
1 overdue. Open items checked: 4. As at 22 November 2026.
$ susr overdue --case CV-2025-001 --kind milestone --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2025-001,milestone,CV-2025-001/susr-complete,Completion of the review,,,2026-09-01,2026-09-01,82,0,overdue,red,susr-complete
$ susr overdue --kind milestone --agency SWP
! susr: overdue: milestones have no agency or area
! hint: leave out --kind milestone, or --agency, --area and --by
[2]
$ susr overdue --kind both
! susr: overdue: --kind 'both': unknown value
! hint: expected one of: action, milestone, acknowledgement, impact
[2]

# An unknown name is never answered with "nothing".
$ susr overdue --agency SWPP
! susr: no agency 'SWPP' in the configuration or the record
! hint: did you mean 'SWP'? expected one of: EDU, HOU, PROB, SS, SWP, TS, UHB, WAST
[1]
$ susr overdue --area Barry
! susr: no area 'Barry' in the configuration or the record
! hint: expected one of: Cardiff, Vale of Glamorgan
[1]
$ susr overdue --case CV-2025-002
! susr: no case 'CV-2025-002'
! hint: did you mean 'CV-2025-001'? 'susr list' shows all cases
[1]

# Nothing late is 0, and says what was looked at.
$ susr overdue --as-of 2026-08-31 --exit-code
4 entries took effect by 31 August 2026 but were recorded after it. Use --known-on 2026-08-31 to
leave them out.
Log head: 5 d1ee58e6027e78e1.
Nothing overdue. Open items checked: 1. As at 31 August 2026.
$ susr overdue --as-of 2026-08-31 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
$ susr overdue --as-of 2026-08-31 --format json
{"report":"overdue","as_of":"2026-08-31","log_head":{"sequence":5,"hash":"d1ee58e6027e78e1"},"rows":[
]}
$ susr overdue --as-of 2020-01-01
Log head: 0.
Nothing overdue. Open items checked: 0. As at 1 January 2020.
! susr: note: 2020-01-01 is before the first entry on record, which took effect on 2025-09-01

# JSON, and files that are written whole.
$ susr overdue --kind milestone --format json
{"report":"overdue","as_of":"2026-11-22","log_head":{"sequence":9,"hash":"6104fc5f9bcb7624"},"rows":[
{"case":"CV-2025-001","kind":"milestone","item":"CV-2025-001/susr-complete","title":"Completion of the review","agency":null,"area":null,"due_on":"2026-09-01","original_due_on":"2026-09-01","days_overdue":82,"times_extended":0,"status":"overdue","rag":"red","rule":"susr-complete"}
]}
$ susr overdue --kind milestone --output late.txt; cat late.txt; ls
Item         Title                     Due         Days overdue  Status
CV-2025-001  Completion of the review  2026-09-01            82  Overdue

Log head: 9 6104fc5f9bcb7624.
1 overdue. Open items checked: 1. As at 22 November 2026.
late.txt
susr.db
susr.toml
$ susr overdue --output nowhere/late.txt
! susr: cannot write nowhere/late.txt: No such file or directory
! hint: do not rely on anything written to it
[1]
$ susr overdue --kind milestone --format csv --excel --columns case,item
\ufeffcase,item\r
CV-2025-001,CV-2025-001/susr-complete\r
$ susr overdue >/dev/full
! susr: cannot write to standard output: No space left on device
! hint: do not rely on anything written to it
[1]

# A file for each agency, with only what is theirs, and an empty one where there is nothing, so that an
# old one is not sent again. All are written, or none.
$ cp -r "$BOARD" split; cd split; mkdir digests; echo old > digests/HOU.txt
$ susr overdue --by agency --split-dir digests --as-of 2026-01-31 --exit-code
! susr: note: wrote 9 files to digests; empty: 8
[8]
$ wc -c digests/* | sort -k 2
  0 digests/CSS.txt
  0 digests/EDU.txt
  0 digests/HOU.txt
  0 digests/PROB.txt
  0 digests/SWP.txt
  0 digests/TS.txt
398 digests/UHB.txt
  0 digests/VSS.txt
  0 digests/WAST.txt
398 total
$ cat digests/UHB.txt
Item            Title                                  Agency  Due         Days overdue  Status
CVSB 2 2023/A3  Bring in the electronic referral form  UHB     2025-09-30           123  In progress
                between maternity and social services

Open legs that would be overdue without an extension: 1.
Log head: 318 20bb403f66fb6dbc.
1 overdue. Open items checked: 7. As at 31 January 2026.
$ susr overdue --by agency --split-dir digests --as-of 2026-01-31 --format csv --agency UHB --quiet
$ ls digests | tail -3
UHB.txt
VSS.txt
WAST.txt
$ susr overdue --by agency --split-dir new --quiet; ls new | wc -l
9
$ susr overdue --by agency --split-dir nowhere/new
! susr: cannot create the folder nowhere/new: its parent folder does not exist
! hint: choose another folder
[1]
$ susr overdue --by agency --split-dir susr.toml
! susr: cannot create the folder susr.toml: something else has that name
! hint: choose another folder
[1]
$ susr overdue --by agency
! susr: overdue: use --by agency and --split-dir together
! hint: give a folder for the agencies' files: --by agency --split-dir DIR
[2]
$ susr overdue --by case --split-dir digests
! susr: overdue: --by 'case': unknown value
! hint: expected one of: agency
[2]
$ susr overdue --split-dir digests --by agency --kind milestone --output x
! susr: overdue: milestones have no agency or area
! hint: leave out --kind milestone, or --agency, --area and --by
! susr: overdue: --split-dir and --output can't be used together
! hint: give only one of them
[2]

# The ladder: what is newly so many days late goes before the next level, once.
$ susr overdue --escalate --dry-run --quiet
$ susr overdue --escalate --dry-run --agency UHB | tail -1
3 overdue. Open items checked: 8. As at 22 November 2026.
! susr: dry run, nothing recorded: CV-2025-004/A2 escalated to board on 2026-11-22
$ susr overdue --escalate --agency UHB --kind action --columns item,rag
Item            RAG
CVSB 2 2023/A3  Red
CV-2025-004/A2  Red

Log head: 333 ae2fd4fbd421b47b.
2 overdue. Open items checked: 7. As at 22 November 2026.
! susr: recorded 333: CV-2025-004/A2 escalated to board on 2026-11-22
$ susr overdue --escalate --agency UHB --kind action --quiet
$ susr overdue --escalate --quiet --exit-code
[8]
$ susr overdue --escalate | tail -1
19 overdue. Open items checked: 46. As at 22 November 2026.
$ SUSR_NOW=2026-12-31T09:00:00Z susr overdue --escalate --case CV-2025-002 --columns item,agency,days_overdue --sort=-days_overdue
Item            Agency       Days overdue
CV-2025-002/A4  WAST                  125
CV-2025-002/A6  TS@Cardiff             76
CV-2025-002/A2  CSS@Cardiff            27

Log head: 342 bb75252a9d0e94a0.
3 overdue. Open items checked: 5. As at 31 December 2026.
! susr: recorded 340: CV-2025-002/A4 escalated to board on 2026-12-31
! susr: recorded 341: CV-2025-002/A6 escalated to delivery-group on 2026-12-31
! susr: recorded 342: CV-2025-002/A2 escalated to review-manager on 2026-12-31
$ susr verify
Check       Result
The record  Sound

Events: 342. Head: bb75252a9d0e94a016a7337695f36cc50630687e0e6acab0b16eff6b02301d77
Log head: 339 407e336bec575f9b.
$ susr overdue --escalate --as-of 2026-11-01 --kind milestone
! susr: overdue: --escalate works only as of today
! hint: leave out --as-of and --known-on, or --escalate
! susr: overdue: --escalate works only on actions
! hint: leave out --kind, or --escalate
[2]
$ susr overdue --dry-run
! susr: overdue: --dry-run works only with --escalate
! hint: leave out --dry-run, or add --escalate
[2]

# What is written is for its owner only, whatever the umask, unless the configuration says otherwise.
$ umask 0
$ susr overdue --output mine.txt && susr overdue --by agency --split-dir mine && stat -c "%a %n" mine.txt mine mine/SWP.txt
600 mine.txt
700 mine
600 mine/SWP.txt
! susr: note: wrote 9 files to mine; empty: 1
$ printf "\n[output]\nmode = \"0640\"\n" >> susr.toml
$ susr overdue --output ours.txt && susr overdue --output mine.txt && susr overdue --by agency --split-dir ours && stat -c "%a %n" ours.txt mine.txt ours ours/SWP.txt
640 ours.txt
600 mine.txt
750 ours
640 ours/SWP.txt
! susr: note: wrote 9 files to ours; empty: 1
$ ls -A | grep unfinished || echo none is left
none is left
# A day before the first entry, or after today, is probably a typing error.
$ cd "$BOARD"
$ susr overdue --as-of 2016-11-22
Log head: 0.
Nothing overdue. Open items checked: 0. As at 22 November 2016.
! susr: note: 2016-11-22 is before the first entry on record, which took effect on 2023-03-14
$ susr list --known-on 2016-11-22 --columns case
Nothing to show.
Log head: 0.
! susr: note: no policy was on record on 2016-11-22: judged by the configuration as it is today
$ susr overdue --kind milestone --as-of 2027-11-22 --format csv --columns item | head -3
item
CV-2025-003/susr-complete
CV-2025-004/susr-complete
! susr: note: 2027-11-22 is in the future: what is recorded between now and then is missing from this
