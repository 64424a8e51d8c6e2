# Files in the shapes that boards keep them in: what is unclear is told, and nothing is lost silently.
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

# The separator is the one with which the headings are found, whatever the cells have in them.
$ printf 'Action;Target date;Lead\nTell a, b, c, d and e;18/12/2026;SWP\n' > semicolons.csv
$ susr import actions semicolons.csv --mapping map.toml --dry-run
Row  Item            Result
  2  CV-2024-001/A9  Added
! susr: note: dry run: nothing was recorded
! susr: note: cells separated by semicolons; use --separator if this is wrong
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ printf 'Action|Target date|Lead\nTell a, b, c, d and e|18/12/2026|SWP\n' > bars.csv
$ susr import actions bars.csv --mapping map.toml --dry-run
Row  Item            Result
  2  CV-2024-001/A9  Added
! susr: note: dry run: nothing was recorded
! susr: note: cells separated by '|'; use --separator if this is wrong
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1

# A heading that is nearly the one; a file without any is not quoted.
$ printf 'Action,Target date,"Lead\n(agency)"\nTell them,18/12/2026,SWP\n' > near.csv
$ susr import actions near.csv --mapping map.toml
! susr: near.csv row 1, column Lead: missing-column: it is not in the header
! hint: did you mean 'Lead (agency)'?
! susr: cannot import near.csv: nothing was recorded
[1]
$ printf 'Action to visit a family,soon\n' > none.csv
$ susr import actions none.csv --mapping map.toml
! susr: none.csv row 1, column Action: missing-column: it is not in the header
! hint: susr looks for headings in the first 30 rows; [rows] header in a mapping gives another row
! susr: none.csv row 1, column Target date: missing-column: it is not in the header
! susr: none.csv row 1, column Lead: missing-column: it is not in the header
! susr: cannot import none.csv: nothing was recorded
[1]

# Names with commas, in Welsh, in lists.
$ printf 'Action,Target date,Lead\nOne,18/12/2026,"Social Services, Cardiff, South Wales Police"\nTwo,18/12/2026,Heddlu De Cymru a Addysg\nThree,18/12/2026,"• SWP\n• UHB"\n' > names.csv
$ susr import actions names.csv --mapping map.toml 2>/dev/null
$ susr report actions --format csv --columns title,agency,area | grep -E '^(One|Two|Three),'
One,CSS,Cardiff
One,SWP,
Two,SWP,
Two,EDU,
Three,SWP,
Three,UHB,

# Several agencies where a row has one.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,Do it,SWP/UHB,2026-01-05,2026-12-30\n' > one.csv
$ susr import actions one.csv
! susr: one.csv row 2, column agency: unknown-agency: this agency is not in the configuration
! hint: give several agencies in a column called 'leads', or a row for each
! susr: cannot import one.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# Values without a heading, a total, and text that another program damaged.
$ sed -i 's/^\[default\]/&\nleads = "SWP"\ndue_on = "2026-12-31"/' map.toml
$ printf 'Action,Target date,Lead,\nSee to the tÅ·,18/12/2026,SWP,half done\nTotal,,,\n' > odd.csv
$ susr import actions odd.csv --mapping map.toml --dry-run
Row  Item             Result
  2  CV-2024-001/A12  Added
  3  CV-2024-001/A13  Added
! susr: note: dry run: nothing was recorded
! susr: note: columns read: Action (title), Target date (due_on), Lead (leads)
! susr: note: column number 4 has no heading and is not read, but 1 row has a value in it: row 2
! susr: note: in 1 row, a wrong encoding seems to have damaged the text: row 2, column Action; compare it with the original
! susr: note: 1 row has only a title: row 3; check that it is an action and not a total or a section
! susr: note: actions: added 2, changed 0, unchanged 0; rows rejected 0, repeated 0; events 2

# A full stop more does not make another action; a lead in the place of another one is told.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,Train the wardens,SWP,2026-01-05,2026-12-30\n' > first.csv
$ sed 's/wardens/wardens./; s/SWP/UHB/' first.csv > second.csv
$ susr import actions first.csv
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr import actions second.csv
! susr: note: row 2: a lead agency was added to CV-2024-001/A12; the agencies in the record that this file does not name stay
! susr: note: actions: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1

# What a spreadsheet shows instead of a value, whichever program wrote it.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,#SPILL!,SWP,2026-01-05,2026-12-30\nCV-2024-001,Err:502,SWP,2026-01-05,2026-12-30\n' > errors.csv
$ susr import actions errors.csv
! susr: errors.csv row 2, column title: formula: it is what a spreadsheet shows when it can't work out a value
! hint: correct the value in the spreadsheet and save it again
! susr: errors.csv row 3, column title: formula: it is what a spreadsheet shows when it can't work out a value
! susr: cannot import errors.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# A plan whose recommendations have rows of their own.
$ cat > plan.toml <<'TOML'
> [columns]
> recommendation = "Recommendation"
> recommendation_text = "Recommendation"
> title = "Action"
> leads = "Lead"
> due_on = "Target date"
> [parts]
> recommendation = "number"
> recommendation_text = "text-after-number"
> [rows]
> fill-down = ["Recommendation"]
> [default]
> case = "CV-2024-001"
> made_on = "2026-01-05"
> assigned_on = "2026-02-01"
> TOML
$ printf 'Recommendation,Action,Lead,Target date\nRecommendation No. 41: Share,,,\n,Write the form,SWP,31/12/2026\n42(a) Ask,,,\n,Ask them,SWP,31/12/2026\n' > plan.csv
$ susr import plan plan.csv --mapping plan.toml 2>/dev/null
$ susr report actions --format csv --columns title,recommendation | grep -E 'Write the form|Ask them'
Write the form,41
Ask them,42a
$ printf 'Theme: sharing,,,\n43 Tell,Tell them,SWP,31/12/2026\n' | sed '1iRecommendation,Action,Lead,Target date' > themes.csv
$ susr import plan themes.csv --mapping plan.toml
! susr: themes.csv row 2, column Recommendation: bad-number: it does not start with a number
! hint: a number looks like 17.1, R17, 34a. or 'Recommendation 31:'
! susr: cannot import themes.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# Numbers that a spreadsheet changed.
$ printf 'case,number,text,made_on\nCV-2024-001,20.1,Ten,2026-01-05\nCV-2024-001,20.11,Eleven,2026-01-05\nCV-2024-001,03-Jan,Three,2026-01-05\n' > numbers.csv
$ susr import recommendations numbers.csv
! susr: numbers.csv row 2, column number: lost-zero: it may have lost a zero: the row below is 20.11
! hint: format the column as text, or write the number as R17.10
! susr: numbers.csv row 4, column number: bad-number: it is a date: spreadsheets turn numbers like 3-1 into dates
! hint: format the column as text and type the number again
! susr: cannot import numbers.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# A case that is probably on record already.
$ printf 'case,agency,criteria,referred_on\nCV-2024-1,SWP,CPR / DHR,2026-01-05\n' > case.csv
$ susr import referrals case.csv
! susr: note: row 2: added as a new case, though its reference is very like that of CV-2024-001
! susr: note: referrals: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr refer --reference CV2024002 --by SWP --criteria cpr --dry-run
CV2024002
! susr: dry run, nothing recorded: CV2024002 referred by SWP on 2026-11-22
! susr: note: the reference CV2024002 is very like that of CV-2024-002: check that it is another case
$ susr assign-action CV-2024-001 --title T --lead SWP --due 2026-12
! susr: assign-action: --due '2026-12': the day is missing
! hint: for example: 2026-12-31
[2]
