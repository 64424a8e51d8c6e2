# The files that people have: how they are written is found out and said, and nothing is guessed.
$ cp $BOARD/susr.toml $BOARD/susr.db .
$ cat > map.toml <<'TOML'
> [columns]
> title = "Action"
> due_on = "Target date"
> leads = "Lead"
> [default]
> case = "CV-2024-001"
> assigned_on = "2025-01-06"
> TOML

# Semicolons, title rows, a heading over two lines, more columns than are asked for, several leads.
$ printf 'Example board: plan;;;\n\nAction;"Target\ndate";Lead;Private remarks\nSemicolons;18/12/2026;"SWP / South Wales Fire";seen\nTwo leads;18.12.26;Swp, uhb;\n' > plan.csv
$ susr import actions plan.csv --mapping map.toml
$ sed -i 's| / South Wales Fire||' plan.csv
$ susr import actions plan.csv --mapping map.toml
$ susr import actions plan.csv --mapping map.toml --separator ,
$ susr report actions --case CV-2024-001 --format csv --columns title,agency,due_on,note | grep -E 'Semicolons|Two'

# UTF-16 and Windows-1252 are found out; an encoding that the file does not have is refused.
$ printf 'Action,Target date,Lead\nHyfforddi ŵyr,2026-12-31,SWP\n' > utf-8.csv
$ iconv -f utf-8 -t utf-16 utf-8.csv > utf-16.csv
$ printf 'Action,Target date,Lead\nCaf\351,2026-12-31,SWP\n' > windows.csv
$ susr import actions utf-16.csv --mapping map.toml
$ susr import actions windows.csv --mapping map.toml
$ susr import actions utf-8.csv --mapping map.toml
$ susr import actions utf-8.csv --mapping map.toml --encoding windows-1252
$ susr import actions utf-8.csv --mapping map.toml --separator '|'

# Standard input; a title that differs only in what nobody sees is the same one, and one that is nearly so is said.
$ printf 'Action,Target date,Lead\nHyfforddi  w\314\202yr ,31 Rhagfyr 2026,swp\nHyfforddi ŵyrion,2026-12-31,SWP\n' | susr import actions - --mapping map.toml
$ printf 'Action,Target date,Lead\nA,2026-13-31,SWP\n' | susr import actions - --mapping map.toml

# A date that can't be read for certain is refused, by its row; a default fills an empty cell and a word of `none`.
$ cat > dates.toml <<'TOML'
> [columns]
> title = "Action"
> due_on = "Target date"
> [default]
> case = "CV-2024-001"
> agency = "SWP"
> assigned_on = "2025-01-06"
> due_on = "2027-12-31"
> [dates]
> none = ["ongoing"]
> [values.due_on]
> "Next quarter" = "2027-03-31"
> TOML
$ printf 'Action,Target date\nWords,within 6 months of publication\nSoon,ASAP\nQuarter,Q3 2026\nDone,Complete\nNumber,46112\nTwo,31/01/2026 revised to 31/12/2026\nTurned,04/13/2026\nNo year,25 Dec\nText,31/03/2026 subject to funding\nSeason,Spring 2027\nOther,when we meet\n' > dates.csv
$ susr import actions dates.csv --mapping dates.toml
$ printf 'Action,Target date\nEmpty,\nOngoing,Ongoing\nMapped,next quarter\nFinancial,Q4 2026/27\nMonth,Dec-26\n' > dates.csv
$ susr import actions dates.csv --mapping dates.toml
$ susr report actions --case CV-2024-001 --format csv --columns title,due_on | grep -E 'Empty|Ongoing|Mapped|Financial|Month'

# What would change nothing in a mapping is refused.
$ printf '[columns]\ntitle = "Action"\nrag = "RAG"\n[parts]\ndue_on = "date"\n[dates]\norder = "year-first"\n[values.level]\n"a" = "b"\n[rows]\nheader = "four"\n' > wrong.toml
$ susr import actions dates.csv --mapping wrong.toml

# A spreadsheet made 27.1 of 27.10.
$ printf 'case,number,text,made_on\nCV-2024-001,27.1,One,2026-01-05\nCV-2024-001,27.10,Ten,2026-01-05\n' > recommendations.csv
$ susr import recommendations recommendations.csv
$ printf 'case,title,recommendation,agency,assigned_on,due_on\nCV-2024-001,Of which,27.1,SWP,2026-01-05,2026-12-31\n' > lost.csv
$ susr import actions lost.csv
$ sed -i 's/27.1/R27.1/' lost.csv && susr import actions lost.csv
$ printf 'case,number,text,made_on\nCV-2024-001,18.9,Nine,2026-01-05\nCV-2024-001,18.1,Ten,2026-01-05\nCV-2024-001,2026-03-01,A date,2026-01-05\n' > lost.csv; susr import recommendations lost.csv
$ printf 'case,number,text\nCV-2024-001,19,Without a day\n' > lost.csv; susr import recommendations lost.csv

# No number where one is expected is said.
$ printf '[columns]\nnumber = "Recommendation"\ntext = "Recommendation"\n[parts]\nnumber = "number"\ntext = "text-after-number"\n[default]\ncase = "CV-2024-001"\nmade_on = "2026-01-05"\n' > numbers.toml
$ printf 'Recommendation\nRecommendation 31: Protocols are reviewed\nR32 Language is agreed\n33) Effect is looked at\n34a. Managers are told\nLeaflets are printed\n' > numbers.csv
$ susr import recommendations numbers.csv --mapping numbers.toml
$ susr report recommendations --case CV-2024-001 --format csv --columns number,text | tail -5

# A plan in one go, and the way to its mapping.
$ cp $DATA/../../examples/import/published-plan.csv $DATA/../../examples/import/plan.toml .
$ sed -i 's/CVSB 2 2018/CV-2024-001/; s/2018-09/2025-01/; s/2019-12/2027-12/; s/BOARD/SWP/' plan.toml
$ sed -i 's/2018/2025/g; s/2019/2025/g; s|/24|/26|g; s|/19|/25|g' published-plan.csv
$ susr import --sketch published-plan.csv
$ susr import plan published-plan.csv --learn-mapping learnt.toml
$ susr import plan published-plan.csv --learn-mapping learnt.toml
$ susr import plan published-plan.csv --mapping plan.toml --preview
$ susr import plan published-plan.csv --mapping plan.toml --dry-run
$ susr import plan published-plan.csv --mapping plan.toml
$ susr import plan published-plan.csv --mapping plan.toml
$ susr import plan published-plan.csv

# What can't be read is called by its name.
$ printf '%%PDF-1.7\n' > plan.pdf; susr import plan plan.pdf
$ printf 'PK\003\004rest' > plan.xlsx; susr import plan plan.xlsx --sheet Plan
$ susr import plan published-plan.csv --mapping plan.toml --sheet Plan
$ susr import actions published-plan.csv --learn-mapping more.toml
$ susr import --sketch published-plan.csv extra
$ susr import actions
