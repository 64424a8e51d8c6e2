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
! bash: line 18: susr: command not found
[127]
$ printf 'Action|Target date|Lead\nTell a, b, c, d and e|18/12/2026|SWP\n' > bars.csv
$ susr import actions bars.csv --mapping map.toml --dry-run
! bash: line 24: susr: command not found
[127]

# A heading that is nearly the one; a file without any is not quoted.
$ printf 'Action,Target date,"Lead\n(agency)"\nTell them,18/12/2026,SWP\n' > near.csv
$ susr import actions near.csv --mapping map.toml
! bash: line 30: susr: command not found
[127]
$ printf 'Action to visit a family,soon\n' > none.csv
$ susr import actions none.csv --mapping map.toml
! bash: line 36: susr: command not found
[127]

# Names with commas, in Welsh, in lists.
$ printf 'Action,Target date,Lead\nOne,18/12/2026,"Social Services, Cardiff, South Wales Police"\nTwo,18/12/2026,Heddlu De Cymru a Addysg\nThree,18/12/2026,"• SWP\n• UHB"\n' > names.csv
$ susr import actions names.csv --mapping map.toml 2>/dev/null
[127]
$ susr report actions --format csv --columns title,agency,area | grep -E '^(One|Two|Three),'
! bash: line 45: susr: command not found
[1]

# Several agencies where a row has one.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,Do it,SWP/UHB,2026-01-05,2026-12-30\n' > one.csv
$ susr import actions one.csv
! bash: line 51: susr: command not found
[127]

# Values without a heading, a total, and text that another program damaged.
$ sed -i 's/^\[default\]/&\nleads = "SWP"\ndue_on = "2026-12-31"/' map.toml
$ printf 'Action,Target date,Lead,\nSee to the tÅ·,18/12/2026,SWP,half done\nTotal,,,\n' > odd.csv
$ susr import actions odd.csv --mapping map.toml --dry-run
! bash: line 60: susr: command not found
[127]

# A full stop more does not make another action; a lead in the place of another one is told.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,Train the wardens,SWP,2026-01-05,2026-12-30\n' > first.csv
$ sed 's/wardens/wardens./; s/SWP/UHB/' first.csv > second.csv
$ susr import actions first.csv
! bash: line 69: susr: command not found
[127]
$ susr import actions second.csv
! bash: line 72: susr: command not found
[127]

# The word "Total" of a spreadsheet's error, and those of LibreOffice.
$ printf 'case,title,agency,assigned_on,due_on\nCV-2024-001,#SPILL!,SWP,2026-01-05,2026-12-30\nCV-2024-001,Err:502,SWP,2026-01-05,2026-12-30\n' > errors.csv
$ susr import actions errors.csv
! bash: line 78: susr: command not found
[127]

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
[127]
$ susr report actions --format csv --columns title,recommendation | grep -E 'Write the form|Ask them'
! bash: line 106: susr: command not found
[1]
$ printf 'Theme: sharing,,,\n43 Tell,Tell them,SWP,31/12/2026\n' | sed '1iRecommendation,Action,Lead,Target date' > themes.csv
$ susr import plan themes.csv --mapping plan.toml
! bash: line 112: susr: command not found
[127]

# Numbers that a spreadsheet changed.
$ printf 'case,number,text,made_on\nCV-2024-001,20.1,Ten,2026-01-05\nCV-2024-001,20.11,Eleven,2026-01-05\nCV-2024-001,03-Jan,Three,2026-01-05\n' > numbers.csv
$ susr import recommendations numbers.csv
! bash: line 118: susr: command not found
[127]

# A case that is probably on record already.
$ printf 'case,agency,criteria,referred_on\nCV-2024-1,SWP,CPR / DHR,2026-01-05\n' > case.csv
$ susr import referrals case.csv
! bash: line 124: susr: command not found
[127]
$ susr refer --reference CV2024002 --by SWP --criteria cpr --dry-run
! bash: line 127: susr: command not found
[127]
$ susr assign-action CV-2024-001 --title T --lead SWP --due 2026-12
! bash: line 130: susr: command not found
[127]
