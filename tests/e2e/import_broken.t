# Files that are broken in twelve ways and more. Each gives every problem at once, with its row and
# column and never what stands in a cell, and ends with 1; and nothing is recorded.
$ cp $BOARD/susr.toml $BOARD/susr.db .
$ before=$(sha256sum < susr.db)
$ header='case,item,title,agency,area,assigned_on,due_on,leg_status,completed_on,note'
$ file() { printf '%s\n' "$header" "$@" > file.csv; susr import actions file.csv; }
$ good='CV-2024-001,,Good,SWP,,2026-01-05,2026-12-31,,,'

# A column shifted, by a cell too many, too few, or none.
$ file "$good" 'CV-2024-001,,A title, with a comma,SWP,,2026-01-05,2026-12-31,,,' 'CV-2024-001,,Short,SWP' 'CV-2024-001,Shifted,,SWP,,2026-01-05,2026-12-31,,,'
! susr: file.csv row 3, column agency: unknown-agency: this agency is not in the configuration
! hint: expected one of: SWP, UHB, CSS, VSS, EDU, HOU, PROB, WAST, TS
! susr: file.csv row 3, column leg_status: bad-value: unknown value
! hint: expected one of: open, in-progress, completed, not-relevant
! susr: file.csv row 4, column due_on: missing-value: it is empty, but an action without an id needs it
! susr: file.csv row 5, column item: bad-id: not an action's id
! hint: for example: CV-2026-003/A5
! susr: cannot import file.csv: 3 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# A column missing, one twice, one that nobody knows.
$ printf 'case,title,titel,agency,agency\nCV-2024-001,A,B,SWP,SWP\n' > file.csv; susr import actions file.csv
! susr: file.csv row 1, column agency: duplicate-column: the header has it twice
! susr: file.csv row 1, column number 3: unknown-column: susr has no column with this name
! hint: did you mean 'title'?
! susr: file.csv row 1, column number 4: unknown-column: susr has no column with this name
! hint: did you mean 'agency'?
! susr: file.csv row 1, column due_on: missing-column: it is not in the header
! susr: cannot import file.csv: nothing was recorded
[1]

# The same action and leg twice, with something else said; and twice the same, which is one.
$ file "$good" "${good}More" "$good"
! susr: file.csv row 3: duplicate-key: an earlier row about the same thing says something else
! susr: cannot import file.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ file 'CV-2024-001,,One,SWP,,2026-01-05,2026-12-31,,,' 'CV-2024-001,,One,UHB,,2026-01-05,2027-12-31,,,'
! susr: file.csv row 3, column due_on: legs-disagree: row 2 says something else about the same action
! susr: cannot import file.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# What the configuration or the record does not know.
$ file 'CV-2024-001,,A,SWPP,,2026-01-05,2026-12-31,,,' 'CV-2024-001,,B,CSS,Swansea,2026-01-05,2026-12-31,,,' 'CV-2024-01,,C,SWP,,2026-01-05,2026-12-31,,,' 'CV-2024-001,A5,D,SWP,,2026-01-05,2026-12-31,,,'
! susr: file.csv row 2, column agency: unknown-agency: this agency is not in the configuration
! hint: did you mean 'SWP'? expected one of: SWP, UHB, CSS, VSS, EDU, HOU, PROB, WAST, TS
! susr: file.csv row 3, column area: unknown-area: this is not one of the agency's areas
! hint: expected one of: Cardiff
! susr: file.csv row 4, column case: unknown-case: the record has no case with this reference
! hint: did you mean 'CV-2024-001'?
! susr: file.csv row 5, column item: bad-id: not an action's id
! hint: for example: CV-2026-003/A5
! susr: cannot import file.csv: 4 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# 30 February, a year of two digits, a day to come, a month that is not over, an end before the start.
$ file 'CV-2024-001,,A,SWP,,2026-02-30,2026-12-31,,,' 'CV-2024-001,,B,SWP,,05/01/26,2026-12-31,,,' 'CV-2024-001,,C,SWP,,2027-01-05,2026-12-31,,,' 'CV-2024-001,,D,SWP,,2026-11,2026-12-31,,,' 'CV-2024-001,,E,SWP,,2026-02-01,2026-12-31,completed,2026-01-31,' 'CV-2024-001,,F,SWP,,2026-01-05,2026-12-31,completed,,'
! susr: file.csv row 2, column assigned_on: bad-date: no such date: the day comes before the month
! hint: a date looks like 2026-03-31, 31/03/2026, 31 March 2026 or March 2026; if the month comes first, say so under [dates] in the mapping
! susr: file.csv row 4, column assigned_on: future-date: it is in the future
! susr: file.csv row 5, column assigned_on: future-date: that month or year is not over yet
! hint: give the day
! susr: file.csv row 6, column completed_on: wrong-order: it is before the day the action was assigned
! susr: file.csv row 7, column completed_on: missing-value: it is empty, but a completed leg needs it
! susr: cannot import file.csv: 5 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# Windows-1252, UTF-16, a zero byte, a control character.
$ printf '%s\nCV-2024-001,,Caf\351,SWP,,2026-01-05,2026-12-31,,,\n' "$header" > file.csv; susr import actions file.csv --dry-run
Row  Item            Result
  2  CV-2024-001/A9  Added
! susr: note: dry run: nothing was recorded
! susr: note: read as windows-1252; use --encoding if this is wrong
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ printf '\377\376c\0a\0s\0e\0' > file.csv; susr import actions file.csv
! susr: file.csv row 1, column title: missing-column: it is not in the header
! susr: file.csv row 1, column due_on: missing-column: it is not in the header
! susr: cannot import file.csv: nothing was recorded
[1]
$ printf '%s\nCV-2024-001,,A\0B,SWP,,2026-01-05,2026-12-31,,,\nCV-2024-001,,C\033[31mD,SWP,,2026-01-05,2026-12-31,,,\n' "$header" > file.csv; susr import actions file.csv
! susr: file.csv row 2, column title: zero-byte: it contains a zero byte
! hint: save the file as 'CSV UTF-8'
! susr: file.csv row 3, column title: control-character: it contains the control character U+001B
! susr: cannot import file.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# Cells that can't both be true, and cells separated by semicolons.
$ printf 'case,title,leads,agency,assigned_on,due_on,leg_status,action_status,completed_on,meeting_on,stepped_down_on\nCV-2024-001,A,,SWP,2026-01-05,2026-12-31,open,,2026-02-01,,\nCV-2024-001,B,,SWP,2026-01-05,2026-12-31,open,completed,,,\nCV-2024-001,C,SWP,UHB,2026-01-05,2026-12-31,,,,,\nCV-2024-001,D,,SWP,2026-01-05,2026-12-31,,open,,2026-03-01,2026-03-01\nCV-2024-001,E,,SWP,2026-01-05,2026-12-31,,,,,2026-03-01\n' > file.csv; susr import actions file.csv
! susr: file.csv row 2, column completed_on: contradiction: the leg's status says it is not completed
! susr: file.csv row 3, column leg_status: contradiction: the action's status says it is completed
! susr: file.csv row 4, column agency: contradiction: the column 'leads' already names the agencies
! susr: file.csv row 5, column meeting_on: contradiction: the action's status says it is not ratified
! susr: file.csv row 5, column stepped_down_on: contradiction: the action's status says it is not stepped down
! susr: file.csv row 6, column step_down_reason: missing-value: it is empty, but an action that was stepped down needs it
! susr: file.csv row 6, column step_down_authority: missing-value: it is empty, but an action that was stepped down needs it
! susr: cannot import file.csv: 5 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'case;milestone;reached_on\nCV-2024-001;learning-event;2026-01-01\n' > file.csv; susr import milestones file.csv --dry-run
Row  Item                        Result
  2  CV-2024-001 learning-event  Added
! susr: note: dry run: nothing was recorded
! susr: note: cells separated by semicolons; use --separator if this is wrong
! susr: note: milestones: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1

# A quote that is not closed, and one inside a cell.
$ file "$good" 'CV-2024-001,,"Open,SWP,,2026-01-05,2026-12-31,,,' "$good"
! susr: file.csv row 3: unclosed-quote: a quote opened in this row is never closed
! hint: rows after this one could not be checked: fix it first
! susr: cannot import file.csv: nothing was recorded
[1]
$ file "$good" 'CV-2024-001,,An "odd" one,SWP,,2026-01-05,2026-12-31,,,' "$good"
! susr: file.csv row 3: stray-quote: a quote inside a cell: put the whole cell in quotes and double each quote in it
! hint: rows after this one could not be checked: fix it first
! susr: cannot import file.csv: nothing was recorded
[1]

# A formula, which a guard makes a text.
$ file 'CV-2024-001,,"=HYPERLINK(""http://example.org"")",SWP,,2026-01-05,2026-12-31,,,'
! susr: file.csv row 2, column title: formula: it is a formula, not its result
! hint: save the values, or put an apostrophe before text that starts with '='
! susr: cannot import file.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf '%s\n' "$header" "CV-2024-001,,'=1+1,SWP,,2026-01-05,2026-12-31,,," > file.csv; susr import actions file.csv --dry-run
Row  Item            Result
  2  CV-2024-001/A9  Added
! susr: note: dry run: nothing was recorded
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1

# 100 kB in a cell.
$ file "CV-2024-001,,Long,SWP,,2026-01-05,2026-12-31,,,$(head -c 100000 /dev/zero | tr '\0' x)"
! susr: file.csv row 2, column note: too-long: it is longer than 32,767 bytes, the most that a cell can hold
! susr: cannot import file.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# Nothing at all, and nothing under the header.
$ : > file.csv; susr import actions file.csv
! susr: file.csv: empty-file: it has no header and no rows
! susr: cannot import file.csv: nothing was recorded
[1]
$ printf '%s\n' "$header" > file.csv; susr import actions file.csv
! susr: file.csv: no-rows: it has a header but no rows
! susr: cannot import file.csv: nothing was recorded
[1]

# Rows of other kinds.
$ printf 'case,milestone,reached_on\nCV-2024-001,first-panel,2019-01-01\nCV-2024-001,paneel,2025-01-01\nCV-2026-003,mapf-held,2026-11-01\n' > file.csv; susr import milestones file.csv
! susr: file.csv row 2: not-allowed: it would not be valid as corrected: it had not been referred to the Case Review Group by then
! hint: give a date on or after its referral
! susr: file.csv row 3, column milestone: bad-value: unknown value
! hint: expected one of: wg-notification, immediate-learning, chair-appointed, reviewer-appointed, first-panel, terms-of-reference, family-invited, family-not-invited, learning-event, report-drafted, report-approved, home-office-qa, dac-copy, secretary-of-state, mapf-held, mapf-complete, action-plan-agreed, published, repository-deposit, susr-complete, progress-report
! susr: file.csv row 4: not-allowed: no decision 'mapf' was in force on that day
! hint: record the decision with 'decide' and the Chair's sign-off with 'sign-off'
! susr: cannot import file.csv: 3 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'case,agency,criteria,referred_on,outcome,decided_on,sign_off\nNEW 1,SWP,"cpr,abc",2026-01-01,,,\nNEW 2,SWP,cpr,2026-01-01,susr,,\nNEW 3,SWP,cpr,2026-01-01,mapf,2025-12-31,agreed\nbad/ref,SWP,cpr,2026-01-01,,,\n' > file.csv; susr import referrals file.csv
! susr: file.csv row 2, column criteria: bad-value: unknown criterion
! hint: expected one of: apr, cpr, dhr, mhhr, owhr
! susr: file.csv row 3, column decided_on: missing-value: it is empty, but a decision needs it
! susr: file.csv row 4, column signed_off_on: missing-value: it is empty, but a sign-off needs it
! susr: file.csv row 5, column case: bad-reference: can't contain '/', which separates a case from its actions
! susr: cannot import file.csv: 4 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'case,number,text,level,themes\nCV-2024-001,99,Text,county,"weather, carers"\nCV-2024-001,98,,,\n' > file.csv; susr import recommendations file.csv
! susr: file.csv row 2, column level: bad-value: unknown value
! hint: expected one of: local, regional, national, uk
! susr: file.csv row 2, column themes: unknown-theme: this theme is not in the configuration
! hint: expected one of: assessment, carers, coercive control, culture and faith, discharge, disguised compliance, domestic abuse, education, escalation, exploitation, family, hidden harm, housing, information sharing, mental capacity, mental health, multi-agency working, neglect, offensive weapons, pre-birth, professional curiosity, recording, risk assessment, self-neglect, substance misuse, suicide, supervision, training, transition to adulthood, voice of the adult, voice of the child, was not brought, Welsh language
! susr: file.csv row 3, column text: missing-value: it is empty
! susr: cannot import file.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]

# Nothing was recorded.
$ test "$before" = "$(sha256sum < susr.db)" && echo the same
the same
