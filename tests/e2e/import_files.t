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
! susr: plan.csv row 4, column Lead: unknown-agency: this agency is not in the configuration
! hint: expected one of: SWP, UHB, CSS, VSS, EDU, HOU, PROB, WAST, TS
! susr: cannot import plan.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed -i 's| / South Wales Fire||' plan.csv
$ susr import actions plan.csv --mapping map.toml
! susr: note: cells separated by semicolons; use --separator if this is wrong
! susr: note: headings in row 3; rows above it are not read
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: columns not read: Private remarks
! susr: note: actions: added 2, changed 0, unchanged 0; rows rejected 0, repeated 0; events 2
$ susr import actions plan.csv --mapping map.toml --separator ,
! susr: plan.csv row 1, column Action: missing-column: it is not in the header
! hint: susr looks for headings in the first 30 rows; [rows] header in a mapping gives another row
! susr: plan.csv row 1, column Target date: missing-column: it is not in the header
! susr: plan.csv row 1, column Lead: missing-column: it is not in the header
! susr: plan.csv row 3: stray-quote: a quote inside a cell: put the whole cell in quotes and double each quote in it
! hint: rows after this one could not be checked: fix it first
! susr: cannot import plan.csv: nothing was recorded
[1]
$ susr report actions --case CV-2024-001 --format csv --columns title,agency,due_on,note | grep -E 'Semicolons|Two'
Semicolons,SWP,2026-12-18,
Two leads,SWP,2026-12-18,
Two leads,UHB,2026-12-18,

# UTF-16 and Windows-1252 are found out; an encoding that the file does not have is refused.
$ printf 'Action,Target date,Lead\nHyfforddi ŵyr,2026-12-31,SWP\n' > utf-8.csv
$ iconv -f utf-8 -t utf-16 utf-8.csv > utf-16.csv
$ printf 'Action,Target date,Lead\nCaf\351,2026-12-31,SWP\n' > windows.csv
$ susr import actions utf-16.csv --mapping map.toml
! susr: note: read as utf-16; use --encoding if this is wrong
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr import actions windows.csv --mapping map.toml
! susr: note: read as windows-1252; use --encoding if this is wrong
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr import actions utf-8.csv --mapping map.toml
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: actions: added 0, changed 0, unchanged 1; rows rejected 0, repeated 0; events 0
$ susr import actions utf-8.csv --mapping map.toml --encoding windows-1252
! susr: cannot read utf-8.csv as windows-1252: wrong-encoding: it is utf-8
! hint: leave out --encoding
[1]
$ susr import actions utf-8.csv --mapping map.toml --separator '|'
! susr: import: --separator '|': not a comma, a semicolon or a tab
! hint: write a tab as '\t'
[2]

# Standard input; a title that differs only in what nobody sees is the same one, and one that is nearly so is said.
$ printf 'Action,Target date,Lead\nHyfforddi  w\314\202yr ,31 Rhagfyr 2026,swp\nHyfforddi ŵyrion,2026-12-31,SWP\n' | susr import actions - --mapping map.toml
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: row 3: added as a new action, though its title is very like that of A11
! susr: note: actions: added 1, changed 0, unchanged 1; rows rejected 0, repeated 0; events 1
$ printf 'Action,Target date,Lead\nA,2026-13-31,SWP\n' | susr import actions - --mapping map.toml
! susr: standard input row 2, column Target date: bad-date: no such date: the day comes before the month
! hint: a date looks like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; if the month comes first, say so under [dates] in the mapping
! susr: cannot import standard input: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

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
! susr: dates.csv row 2, column Target date: bad-date: it gives a start, or counts from another date
! hint: give the day it stands for in the mapping, under [values.due_on]
! susr: dates.csv row 3, column Target date: bad-date: it has a word instead of a date
! hint: list the word under [dates] none; if the column needs a date, also give one under [default]
! susr: dates.csv row 4, column Target date: bad-date: it could be a quarter of the calendar year or of the financial year
! hint: write it as Q3 2025/26, or give the day it stands for in the mapping, under [values.due_on]
! susr: dates.csv row 5, column Target date: bad-date: it says that something is done, not when it is due
! susr: dates.csv row 6, column Target date: bad-date: it is a number, which a spreadsheet may show as a date
! hint: format the column as dates and save the file again
! susr: dates.csv row 7, column Target date: bad-date: it contains more than one date
! hint: say which one is meant under [parts]: due_on = "first-date" or "last-date"
! susr: dates.csv row 8, column Target date: bad-date: no such date: the day comes before the month
! hint: a date looks like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; if the month comes first, say so under [dates] in the mapping
! susr: dates.csv row 9, column Target date: bad-date: it has no year, or the year is not clear
! hint: write the year with four digits
! susr: dates.csv row 10, column Target date: bad-date: it contains more than a date
! hint: if only the date is meant, say so under [parts]: due_on = "date"
! susr: dates.csv row 11, column Target date: bad-date: no day, month or quarter in it
! susr: dates.csv row 12, column Target date: bad-date: it can't be read as a date with certainty
! hint: a date looks like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; or give the day it stands for in the mapping, under [values.due_on]
! susr: cannot import dates.csv: 11 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'Action,Target date\nEmpty,\nOngoing,Ongoing\nMapped,next quarter\nFinancial,Q4 2026/27\nMonth,Dec-26\n' > dates.csv
$ susr import actions dates.csv --mapping dates.toml
! susr: note: columns read: Action (title), Target date (due_on)
! susr: note: actions: added 5, changed 0, unchanged 0; rows rejected 0, repeated 0; events 5
$ susr report actions --case CV-2024-001 --format csv --columns title,due_on | grep -E 'Empty|Ongoing|Mapped|Financial|Month'
Empty,2027-12-31
Ongoing,2027-12-31
Mapped,2027-03-31
Financial,2027-03-31
Month,2026-12-31

# What would change nothing in a mapping is refused.
$ printf '[columns]\ntitle = "Action"\nrag = "RAG"\n[parts]\ndue_on = "date"\n[dates]\norder = "year-first"\n[values.level]\n"a" = "b"\n[rows]\nheader = "four"\n' > wrong.toml
$ susr import actions dates.csv --mapping wrong.toml
! susr: wrong.toml line 3: 'rag': susr works this column out and never reads it
! hint: remove it
! susr: wrong.toml line 5: 'due_on' in [parts]: it has no effect, because [columns] does not include this column
! hint: add the column's heading in the file under [columns]
! susr: wrong.toml line 7: 'order' in [dates]: unknown value
! hint: did you mean 'day-first'? expected one of: day-first, month-first
! susr: wrong.toml line 8: [values.level]: susr has no column of that name
! hint: expected one of: case, item, title, recommendation, agency, area, lead_post, measure, assigned_on, due_on, original_due_on, times_extended, days_slipped, leg_status, action_status, completed_on, updated_on, ratification, days_overdue, rag, overdue_on_original, barrier_since, escalated_to, barrier, evidence, note, meeting_on, stepped_down_on, step_down_reason, step_down_authority, minute, ratified_by_completer, title_cy, finding, themes, leads
! susr: wrong.toml line 11: 'header': must be a row number
[3]

# A spreadsheet made 27.1 of 27.10.
$ printf 'case,number,text,made_on\nCV-2024-001,27.1,One,2026-01-05\nCV-2024-001,27.10,Ten,2026-01-05\n' > recommendations.csv
$ susr import recommendations recommendations.csv
! susr: note: recommendations: added 2, changed 0, unchanged 0; rows rejected 0, repeated 0; events 2
$ printf 'case,title,recommendation,agency,assigned_on,due_on\nCV-2024-001,Of which,27.1,SWP,2026-01-05,2026-12-31\n' > lost.csv
$ susr import actions lost.csv
! susr: lost.csv row 2, column recommendation: lost-zero: it may have lost a zero: the case also has 27.10
! hint: format the column as text, or write the number as R17.10
! susr: cannot import lost.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed -i 's/27.1/R27.1/' lost.csv && susr import actions lost.csv
! susr: lost.csv row 2, column recommendation: lost-zero: it may have lost a zero: the case also has 27.10
! hint: format the column as text, or write the number as R17.10
! susr: cannot import lost.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'case,number,text,made_on\nCV-2024-001,18.9,Nine,2026-01-05\nCV-2024-001,18.1,Ten,2026-01-05\nCV-2024-001,2026-03-01,A date,2026-01-05\n' > lost.csv; susr import recommendations lost.csv
! susr: lost.csv row 3, column number: lost-zero: it may have lost a zero: the row above is 18.9
! hint: format the column as text, or write the number as R17.10
! susr: lost.csv row 4, column number: bad-number: it is a date: spreadsheets turn numbers like 3-1 into dates
! hint: format the column as text and type the number again
! susr: cannot import lost.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'case,number,text\nCV-2024-001,19,Without a day\n' > lost.csv; susr import recommendations lost.csv
! susr: lost.csv row 2, column made_on: missing-value: a new recommendation needs a date
! hint: give it in a column 'made_on', under [default] in the mapping, or with --on
! susr: cannot import lost.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# No number where one is expected is said.
$ printf '[columns]\nnumber = "Recommendation"\ntext = "Recommendation"\n[parts]\nnumber = "number"\ntext = "text-after-number"\n[default]\ncase = "CV-2024-001"\nmade_on = "2026-01-05"\n' > numbers.toml
$ printf 'Recommendation\nRecommendation 31: Protocols are reviewed\nR32 Language is agreed\n33) Effect is looked at\n34a. Managers are told\nLeaflets are printed\n' > numbers.csv
$ susr import recommendations numbers.csv --mapping numbers.toml
! susr: note: columns read: Recommendation (number), Recommendation (text)
! susr: note: row 6: no number found: recorded as R34
! susr: note: recommendations: added 5, changed 0, unchanged 0; rows rejected 0, repeated 0; events 5
$ susr report recommendations --case CV-2024-001 --format csv --columns number,text | tail -5
31,Protocols are reviewed
32,Language is agreed
33,Effect is looked at
34,Leaflets are printed
34a,Managers are told

# A plan in one go, and the way to its mapping.
$ cp $DATA/../../examples/import/published-plan.csv $DATA/../../examples/import/plan.toml .
$ sed -i 's/CVSB 2 2018/CV-2024-001/; s/2018-09/2025-01/; s/2019-12/2027-12/; s/BOARD/SWP/' plan.toml
$ sed -i 's/2018/2025/g; s/2019/2025/g; s|/24|/26|g; s|/19|/25|g' published-plan.csv
$ susr import --sketch published-plan.csv | sed 's/^#/%#/; s/^$/%/'
%# How to read published-plan.csv. Check every line, remove the # from the lines you fill in, then try:
%#   susr import plan FILE --mapping THIS-FILE --preview
%
[columns]                       # susr's columns = headings in the file
completed_on = "Date of completion and outcome"
due_on = "Target date"
evidence = "Date of completion and outcome"
leads = "Lead"
measure = "Key milestones"
note = "Date of completion and outcome"
recommendation = "Recommendation"
recommendation_text = "Recommendation"
title = "Action to take"
%
[parts]                         # which part of a cell to use
completed_on = "date"
evidence = "text-beside-date"
note = "text-without-date"
recommendation = "number"
recommendation_text = "text-after-number"
%
[rows]
fill-down = ["Recommendation"]  # an empty cell means the same as the cell above
%
[dates]
order = "day-first"             # 02/03/2026 is 2 March; or "month-first"
none = []  # words used instead of a date
%
[values.due_on]
%# "ongoing" = ""
%
[values.leads]
%# one of SWP, UHB, CSS, VSS, EDU, HOU, PROB, WAST, TS
%# "Police and Health Board" = ""
%# "Health Board" = ""
%# "Social Services (Cardiff)" = ""
%# "All" = ""
%# "Board" = ""
%
[default]                       # values for missing columns and empty cells
%# case = ""  # the review's reference in susr
%# made_on = ""  # the date of the recommendations
%# assigned_on = ""  # the date the actions were agreed
%# due_on = ""  # the due date of actions without a target date
%# level = ""  # local, regional, national or uk; regional if left out
$ susr import plan published-plan.csv --learn-mapping learnt.toml
! susr: note: wrote learnt.toml. Check every line before you import with it.
$ susr import plan published-plan.csv --learn-mapping learnt.toml
! susr: cannot create learnt.toml: a file of that name already exists
! hint: move it away, or work in another folder
[1]
$ susr import plan published-plan.csv --mapping plan.toml --preview
Heading

  Read as: case  First row: CV-2024-001  Second row: CV-2024-001  Third row: CV-2024-001
Recommendation
  Read as: recommendation  Part: number  First row: 17.1  Second row: 17.1  Third row: 17.2
Recommendation
  Read as: recommendation_text  Part: text-after-number
  First row: Agencies share what they know of missed appointments
  Second row: Agencies share what they know of missed appointments
  Third row: Chronologies are kept from the first contact
Recommendation
  Read as: level  Part: number  First row: regional  Second row: regional  Third row: local

  Read as: made_on  First row: 2025-01-03  Second row: 2025-01-03  Third row: 2025-01-03
Action to take
  Read as: title  First row: Agree a protocol on missed appointments
  Second row: Audit the use of the protocol  Third row: Write guidance on chronologies
Key milestones
  Read as: measure  First row: Draft with the group Sept 2025 Final text Jan 2025
  Second row: Two rounds of audit

  Read as: assigned_on  First row: 2025-01-10  Second row: 2025-01-10  Third row: 2025-01-10
Target date
  Read as: due_on  First row: 2025-09-30  Second row: 2025-06-30  Third row: 2026-03-31
Date of completion and outcome
  Read as: completed_on  Part: date  First row: 2026-03-31  Second row: 2025-07-12

  Read as: ratification  First row: not-required  Second row: not-required
  Third row: not-required
Date of completion and outcome
  Read as: evidence  Part: text-beside-date  First row: Protocol signed and in use in both areas
  Second row: audit report to the Delivery Group
Date of completion and outcome
  Read as: note  Part: text-without-date
Lead
  Read as: leads  First row: SWP; UHB  Second row: UHB  Third row: CSS
$ susr import plan published-plan.csv --mapping plan.toml --dry-run
Row  Item               Result   Detail
  2  CV-2024-001/A19    Added
  2  CV-2024-001/R17.1  Changed  text, made_on
  3  CV-2024-001/A20    Added
  4  CV-2024-001/A21    Added
  4  CV-2024-001/R17.2  Changed  text, level, made_on
  5  CV-2024-001/A22    Added
  6  CV-2024-001/A23    Added
  6  CV-2024-001/R17.3  Changed  text, level, made_on
! susr: note: dry run: nothing was recorded
! susr: note: columns read: Recommendation (number), Recommendation (text), Recommendation (level), Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: plan: added 5, changed 3, unchanged 0; rows rejected 0, repeated 0; events 13
$ susr import plan published-plan.csv --mapping plan.toml
! susr: note: columns read: Recommendation (number), Recommendation (text), Recommendation (level), Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: plan: added 5, changed 3, unchanged 0; rows rejected 0, repeated 0; events 13
$ susr import plan published-plan.csv --mapping plan.toml
! susr: note: columns read: Recommendation (number), Recommendation (text), Recommendation (level), Action to take (title), Recommendation (recommendation), Key milestones (measure), Target date (due_on), Date of completion and outcome (completed_on), Date of completion and outcome (evidence), Date of completion and outcome (note), Lead (leads)
! susr: note: plan: added 0, changed 0, unchanged 8; rows rejected 0, repeated 0; events 0
$ susr import plan published-plan.csv
! susr: published-plan.csv row 1, column number 2: unknown-column: susr has no column with this name
! hint: a spreadsheet with other columns needs --mapping
! susr: published-plan.csv row 1, column number 3: unknown-column: susr has no column with this name
! hint: did you mean 'leads'?
! susr: published-plan.csv row 1, column number 4: unknown-column: susr has no column with this name
! susr: published-plan.csv row 1, column number 5: unknown-column: susr has no column with this name
! susr: published-plan.csv row 1, column number 6: unknown-column: susr has no column with this name
! susr: published-plan.csv row 1, column case: missing-column: it is not in the header
! susr: published-plan.csv row 1, column recommendation_text: missing-column: it is not in the header
! susr: cannot import published-plan.csv: nothing was recorded
[1]

# What can't be read is called by its name.
$ printf '%%PDF-1.7\n' > plan.pdf; susr import plan plan.pdf
! susr: cannot read plan.pdf: it is a PDF
! hint: save it as .xlsx, .ods or 'CSV UTF-8'
[1]
$ printf 'PK\003\004rest' > plan.xlsx; susr import plan plan.xlsx --sheet Plan
! susr: cannot read the workbook plan.xlsx: it is damaged
! hint: open it in a spreadsheet program and save it again
[1]
$ susr import plan published-plan.csv --mapping plan.toml --sheet Plan
! susr: cannot read the sheet of published-plan.csv: it is not a workbook, so it has no sheets
[1]
$ susr import actions published-plan.csv --learn-mapping more.toml
! susr: import: --learn-mapping: works only with a plan
! hint: susr import plan FILE --learn-mapping FILE
[2]
$ susr import --sketch published-plan.csv extra
! susr: import: KIND 'extra': unknown value
! hint: expected one of: referrals, milestones, recommendations, actions, updates, themes, findings, appointees, return, plan, package
[2]
$ susr import actions
! susr: import: FILE is missing
! hint: try 'susr import --help'
[2]

# Rows that differ in quotes and spaces only are one; a cell with the numbers of several recommendations is refused; a part
# that does not suit its column is a mistake of the mapping.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,"Ask the carers'"'"' view",SWP,2026-01-05,2026-12-30\nCV-2024-001,Ask  the carers’ view ,SWP,2026-01-05,2026-12-30\n' > twice.csv; susr import actions twice.csv --dry-run
Row  Item             Result
  2  CV-2024-001/A24  Added
! susr: note: dry run: nothing was recorded
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 1; events 1
$ printf 'case,title,agency,assigned_on,due_on,recommendation\nCV-2024-001,Of two,SWP,2026-01-05,2026-12-30,31 and 32\n' > two.csv; susr import actions two.csv
! susr: two.csv row 2, column recommendation: bad-number: it names more than one recommendation
! hint: an action belongs to one recommendation: split the row, or say under [values] which one is meant
! susr: cannot import two.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf '[columns]\ndue_on = "due_on"\ntitle = "title"\n[parts]\ndue_on = "number"\ntitle = "date"\n' > parts.toml; susr import actions twice.csv --mapping parts.toml
! susr: parts.toml line 5: 'due_on' in [parts]: this column holds a date, but that part is not a date
! susr: parts.toml line 6: 'title' in [parts]: that part is a date, but this column does not hold one
[3]

# One round tells all that is wrong with a row.
$ printf 'case,title,leads,assigned_on,due_on\nCV-2024-001,,Nobody,2026-01-05,\n' > all.csv; susr import actions all.csv
! susr: all.csv row 2, column leads: unknown-agency: this agency is not in the configuration
! hint: expected one of: SWP, UHB, CSS, VSS, EDU, HOU, PROB, WAST, TS
! susr: all.csv row 2, column title: missing-value: it is empty, but an action without an id needs it
! susr: all.csv row 2, column due_on: missing-value: it is empty, but an action without an id needs it
! susr: cannot import all.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# A text that a spreadsheet has made a number of does not take the place of what the record has.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,0012,SWP,2026-01-05,2026-12-30\n' > text.csv; susr import actions text.csv --detail
Row  Item             Result
  2  CV-2024-001/A24  Added
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ printf 'case,item,agency,title\nCV-2024-001,CV-2024-001/A24,SWP,12\n' > text.csv; susr import actions text.csv
! susr: text.csv row 2, column title: lost-zero: the record has the same number written differently, such as 0012 for 12: a spreadsheet may have changed it
! hint: format the column as text and type the value again
! susr: cannot import text.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# A pipe of any name is read once, and rows can be set aside from it.
$ printf 'Action,Target date,Lead\nA,2026-13-31,SWP\nPipe laid,2026-12-31,SWP\n' | susr import actions /dev/stdin --mapping map.toml --rejects pipe.csv; cat pipe.csv
Action,Target date,Lead,rejected_for
A,2026-13-31,SWP,bad-date in Target date
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 1, repeated 0; events 1
$ mkfifo fifo; printf 'Action,Target date,Lead\nA,2026-13-31,SWP\nPipe laid,2026-12-31,SWP\n' > fifo & susr import actions fifo --mapping map.toml --rejects fifo.csv; cat fifo.csv
Action,Target date,Lead,rejected_for
A,2026-13-31,SWP,bad-date in Target date
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: actions: added 0, changed 0, unchanged 1; rows rejected 1, repeated 0; events 0
$ printf 'Action,Target date,Lead\nPipe laid,2026-12-31,SWP\n' > fifo & susr import actions fifo --mapping map.toml --preview --columns heading,first
Heading      First row
             CV-2024-001
Action       Pipe laid
             2025-01-06
Target date  2026-12-31
Lead         SWP
$ printf '%%PDF-1.7' | susr import actions - --mapping map.toml
! susr: cannot read standard input: it is a PDF
! hint: save it as .xlsx, .ods or 'CSV UTF-8'
[1]
$ printf '%%PDF-1.7' > fifo & susr import actions fifo --mapping map.toml
! susr: cannot read fifo: it is a PDF
! hint: save it as .xlsx, .ods or 'CSV UTF-8'
[1]
