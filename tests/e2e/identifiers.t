# What something is known by is found in any spelling, is recorded as it is spelled already, and is
# never new because of its spelling. Zero-width and other such characters are written with printf.
$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
$ susr refer --by swp --criteria cpr --on 2026-01-05
$ susr decide cv-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-01-12
$ susr sign-off CV–2026–001 --outcome agreed --on 2026-01-13
$ susr recommend 'cv-2026-001' --text 'Share risk assessments' --number r17.a --on 2026-02-01
$ susr assign-action cv-2026-001 --title 'Agree a protocol' --lead swp@cardiff --lead Uhb --due 2026-10-30 --recommendation R17.A --lead-post 'Head  of safeguarding' --on 2026-02-01
$ susr update-action cv-2026-001/a1 --leg SWP@CARDIFF --status in-progress --on 2026-02-02
$ susr show cv-2026-001/a1 --columns item,title,recommendation,agency,area,leg_status --format csv | head -3
$ susr show cv-2026-001/r17.A | head -3
$ susr explain cv-2026-001/First-Panel | head -3

# Nothing new comes of another spelling.
$ susr refer --by SS --criteria cpr --reference cv-2026-001
$ susr refer --by SS --criteria cpr --reference 'CV–2026–001'
$ susr learning-source --type audit --title 'An audit' --reference 'Cv-2026-001'
$ susr recommend CV-2026-001 --text 'Another' --number 17.A
$ susr list --columns case --format csv

# Filters find what is meant, and refuse what is not known.
$ susr overdue --kind action --agency swp --area CARDIFF --case cv–2026–001 --format csv --columns item,agency,area
$ susr report actions --agency sWp --format csv --columns item,agency
$ susr log --case cv-2026-001 --format csv --columns event,case | tail -1
$ susr check --case cv-2026-001 --format csv --columns item | head -2
$ susr list --agency SWB
$ susr show "$(printf 'CV-2026-\342\200\213001')" --format csv | head -2
$ susr show СV-2026-001  # the first letter is Cyrillic
$ printf '[report.swp]\nbase = "actions"\nagency = "swp"\ncase = "cv-2026-001"\n' >> susr.toml
$ susr report swp --format csv --columns item,agency

# What can't be an identifier is named by its code point, and the value is not repeated.
$ susr refer --by SWP --criteria dhr --reference "$(printf 'CV\342\200\2139')"
$ susr pause CV-2026-001 --reason inquest --authorised-by "$(printf 'Ann\342\200\256Smith')"
$ susr extend-action CV-2026-001/A1 --to 2026-12-01 --reason x --approved-by 'Сhair'
$ susr step-down-action CV-2026-001/A1 --reason x --authority 'Ｃhair'
$ susr record CV-2026-001 reviewer-appointed --post "$(printf 'R4\302\255')"
$ susr complete-action CV-2026-001/A1 --evidence Audit --by "$(printf 'A\342\200\213')"
$ susr assign-action CV-2026-001 --title x --lead SWP --due 2026-12-01 --lead-post "$(printf 'Head\tof')"
$ susr recommend CV-2026-001 --text x --theme 'обучение'
$ susr init --config other.toml --store other.db --prefix "$(printf 'C\342\200\213V')" --area 'Сardiff'

# One post can't complete and ratify by its spelling.
$ susr complete-action CV-2026-001/A1 --evidence Audit --by 'Review Manager' --on 2026-03-01
$ susr ratify-action CV-2026-001/A1 --meeting 2026-03-02 --by 'review  MANAGER'
$ susr ratify-action CV-2026-001/A1 --meeting 2026-03-02 --by "$(printf 'Review\302\240Manager')"

# Decomposed letters are the same letters.
$ susr refer --by SS --criteria cpr --reference "$(printf 'Llw\314\202n 1')" --on 2026-04-01
$ susr show 'LLŴN 1' | head -1

# A file goes the same way.
$ cat > referrals.csv <<< $'case,agency,criteria,referred_on\ncv-2026-001,swp,cpr,2026-01-05\nNew 1,ss,dhr,2026-05-01\nNEW–1,Ss,dhr,2026-05-01'
$ susr import referrals referrals.csv --format csv
$ cat > actions.csv <<< $'case,item,title,recommendation,agency,area,lead_post,due_on\ncv-2026-001,cv-2026-001/a1,Agree a protocol,17.A,swp,cardiff,head of SAFEGUARDING,2026-10-30'
$ susr import actions actions.csv --format csv
$ cat > broken.csv <<< $'case,agency,criteria\nСV-7,SWP,dhr\nCV\xe2\x80\x8b-8,SWP,dhr'
$ susr import referrals broken.csv
$ susr list --columns case --format csv

# Two agencies of a configuration are not the same but for case.
$ printf '[[agency]]\ncode = "uhb"\nname = "Another"\n' >> susr.toml
$ susr config check
