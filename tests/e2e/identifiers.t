# What something is known by is found in any spelling, is recorded as it is spelled already, and is
# never new because of its spelling. Zero-width and other such characters are written with printf.
$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by swp --criteria cpr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide cv-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-01-12
! susr: recorded 3: CV-2026-001 decided on 2026-01-12: susr
$ susr sign-off CV–2026–001 --outcome agreed --on 2026-01-13
! susr: recorded 4: CV-2026-001 signed off on 2026-01-13: agreed
$ susr recommend 'cv-2026-001' --text 'Share risk assessments' --number r17.a --on 2026-02-01
CV-2026-001/R17.a
! susr: recorded 5: CV-2026-001/R17.a added on 2026-02-01
$ susr assign-action cv-2026-001 --title 'Agree a protocol' --lead swp@cardiff --lead Uhb --due 2026-10-30 --recommendation R17.A --lead-post 'Head  of safeguarding' --on 2026-02-01
CV-2026-001/A1
! susr: recorded 6: CV-2026-001/A1 assigned to SWP@Cardiff, UHB on 2026-02-01, due 2026-10-30
$ susr update-action cv-2026-001/a1 --leg SWP@CARDIFF --status in-progress --on 2026-02-02
! susr: recorded 7: CV-2026-001/A1 updated for SWP@Cardiff on 2026-02-02: now in-progress
$ susr show cv-2026-001/a1 | head -3
Example Board: CV-2026-001/A1
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.


$ susr show cv-2026-001/r17.A | head -3
Example Board: CV-2026-001/R17.a
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.


$ susr explain cv-2026-001/First-Panel | head -3
Example Board: CV-2026-001/first-panel
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.


# Nothing new comes of another spelling.
$ susr refer --by SS --criteria cpr --reference cv-2026-001
! susr: cannot use the reference 'cv-2026-001': case 'CV-2026-001' already exists
! hint: see it with 'susr show'
[1]
$ susr refer --by SS --criteria cpr --reference 'CV–2026–001'
! susr: cannot use the reference 'CV–2026–001': case 'CV-2026-001' already exists
! hint: see it with 'susr show'
[1]
$ susr learning-source --type audit --title 'An audit' --reference 'Cv-2026-001'
! susr: cannot use the reference 'Cv-2026-001': case 'CV-2026-001' already exists
! hint: see it with 'susr show'
[1]
$ susr recommend CV-2026-001 --text 'Another' --number 17.A
! susr: cannot add a recommendation to CV-2026-001: recommendation 17.a already exists
[1]
$ susr list --columns case --format csv
case
CV-2026-001

# Filters find what is meant, and refuse what is not known.
$ susr overdue --kind action --agency swp --area CARDIFF --case cv–2026–001 --format csv --columns item,agency,area
item,agency,area
CV-2026-001/A1,SWP,Cardiff
$ susr report actions --agency sWp --format csv --columns item,agency
item,agency
CV-2026-001/A1,SWP
$ susr log --case cv-2026-001 --format csv --columns event,case | tail -1
7,CV-2026-001
$ susr check --case cv-2026-001 --format csv --columns item | head -2
item
CV-2026-001
$ susr list --agency SWB
! susr: no agency 'SWB' in the configuration or the record
! hint: did you mean 'SWP'? expected one of: EDU, HOU, PROB, SS, SWP, TS, UHB, WAST
[1]
$ susr show "$(printf 'CV-2026-\342\200\213001')" --format csv | head -2
section,item,field,value
case,stage,value,review
$ susr show СV-2026-001  # the first letter is Cyrillic
! susr: no case 'СV-2026-001'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ printf '[report.swp]\nbase = "actions"\nagency = "swp"\ncase = "cv-2026-001"\n' >> susr.toml
$ susr report swp --format csv --columns item,agency
item,agency
CV-2026-001/A1,SWP

# What can't be an identifier is named by its code point, and the value is not repeated.
$ susr refer --by SWP --criteria dhr --reference "$(printf 'CV\342\200\2139')"
! susr: refer: --reference: it contains the invisible character U+200B
! hint: type it again, using Latin letters
[2]
$ susr pause CV-2026-001 --reason inquest --authorised-by "$(printf 'Ann\342\200\256Smith')"
! susr: pause: --authorised-by: it contains the invisible character U+202E
! hint: type it again, using Latin letters
[2]
$ susr extend-action CV-2026-001/A1 --to 2026-12-01 --reason x --approved-by 'Сhair'
! susr: extend-action: --approved-by: it contains U+0421, which is not a Latin letter
! hint: type it again, using Latin letters
[2]
$ susr step-down-action CV-2026-001/A1 --reason x --authority 'Ｃhair'
! susr: step-down-action: --authority: it contains U+FF23, which looks like another character
! hint: type it again, using Latin letters
[2]
$ susr record CV-2026-001 reviewer-appointed --post "$(printf 'R4\302\255')"
! susr: record: --post: it contains the invisible character U+00AD
! hint: type it again, using Latin letters
[2]
$ susr complete-action CV-2026-001/A1 --evidence Audit --by "$(printf 'A\342\200\213')"
! susr: complete-action: --by: it contains the invisible character U+200B
! hint: type it again, using Latin letters
[2]
$ susr assign-action CV-2026-001 --title x --lead SWP --due 2026-12-01 --lead-post "$(printf 'Head\tof')"
! susr: assign-action: --lead-post: it contains the control character U+0009
! hint: type it again, using Latin letters
[2]
$ susr recommend CV-2026-001 --text x --theme 'обучение'
! susr: recommend: --theme: it contains U+043E, which is not a Latin letter
! hint: type it again, using Latin letters
[2]
$ susr init --config other.toml --store other.db --prefix "$(printf 'C\342\200\213V')" --area 'Сardiff'
! susr: init: --prefix: it contains the invisible character U+200B
! hint: type it again, using Latin letters
! susr: init: --area: it contains U+0421, which is not a Latin letter
! hint: type it again, using Latin letters
[2]

# One post can't complete and ratify by its spelling.
$ susr complete-action CV-2026-001/A1 --evidence Audit --by 'Review Manager' --on 2026-03-01
! susr: recorded 8: CV-2026-001/A1 completed on 2026-03-01
$ susr ratify-action CV-2026-001/A1 --meeting 2026-03-02 --by 'review  MANAGER'
! susr: cannot ratify CV-2026-001/A1: the same post completed its leg SWP@Cardiff
! hint: another post must ratify it: give that post with --by (policy 'two-person')
[1]
$ susr ratify-action CV-2026-001/A1 --meeting 2026-03-02 --by "$(printf 'Review\302\240Manager')"
! susr: cannot ratify CV-2026-001/A1: the same post completed its leg SWP@Cardiff
! hint: another post must ratify it: give that post with --by (policy 'two-person')
[1]

# Decomposed letters are the same letters.
$ susr refer --by SS --criteria cpr --reference "$(printf 'Llw\314\202n 1')" --on 2026-04-01
Llŵn 1
! susr: recorded 9: Llŵn 1 referred by SS on 2026-04-01
$ susr show 'LLŴN 1' | head -1
Example Board: Llŵn 1

# A file goes the same way.
$ cat > referrals.csv <<< $'case,agency,criteria,referred_on\ncv-2026-001,swp,cpr,2026-01-05\nNew 1,ss,dhr,2026-05-01\nNEW  1,Ss,dhr,2026-05-01'
$ susr import referrals referrals.csv --format csv
row,item,result,detail
2,CV-2026-001,left,
3,New 1,added,
! susr: note: referrals: added 1, changed 0, unchanged 1; rows rejected 0, repeated 1; events 1
$ cat > actions.csv <<< $'case,item,title,recommendation,agency,area,lead_post,due_on\ncv-2026-001,cv-2026-001/a1,Agree a protocol,17.A,swp,cardiff,head of SAFEGUARDING,2026-10-30'
$ susr import actions actions.csv --format csv
row,item,result,detail
2,CV-2026-001/A1,left,
! susr: note: actions: added 0, changed 0, unchanged 1; rows rejected 0, repeated 0; events 0
$ cat > broken.csv <<< $'case,agency,criteria\nСV-7,SWP,dhr\nCV\xe2\x80\x8b-8,SWP,dhr'
$ susr import referrals broken.csv
! susr: broken.csv row 2: not-allowed: it contains U+0421, which is not a Latin letter
! susr: broken.csv row 3: not-allowed: it contains the invisible character U+200B
! susr: cannot import broken.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ susr list --columns case --format csv
case
CV-2026-001
Llŵn 1
New 1

# Two agencies of a configuration are not the same but for case.
$ printf '[[agency]]\ncode = "uhb"\nname = "Another"\n' >> susr.toml
$ susr config check
! susr: susr.toml line 227: agency 'uhb': already on line 28, as 'UHB'
[3]
