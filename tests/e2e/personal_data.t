# What seems to be personal data is recorded all the same, and noted: the field and the kind, never the text.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --summary 'NHS number 999 000 0018' --on 2026-01-05)
$ susr decide $ref --outcome susr --criteria dhr --rationale 'Mr Jones, CF10 3NN, born on 12 March 1987' --on 2026-01-14 --by 'Dr Prys' --quiet
$ echo 'Ring 029 2018 0000 or somebody@example.org' > note.txt
$ susr sign-off $ref --outcome agreed --note-file note.txt --on 2026-01-20
$ susr assign-action $ref --title 'Agree a protocol with AB 12 34 56 C' --lead SWP --lead SS --due 2026-06-30 --on 2026-02-02 --dry-run

# With --quiet the note is printed, and no text that seems to hold none has one.
$ susr assign-action $ref --title 'Agree a protocol, as in CV-2026-003/A5 of 01/02/2026' --lead SWP --due 2026-06-30 --on 2026-02-02 --quiet
$ susr record $ref published --on 2026-03-01 --quiet
$ susr disseminate $ref --method training --agency SWP --agency SS --note 'Ask Mrs Rees' --on 2026-03-02
$ susr --language cy update-action $ref/A1 --note 'Mrs Rees' --on 2026-03-03

# The events on record that seem to hold some, until the day; the board's own too.
$ susr prioritise neglect --as training --from 2026-04-01 --reason 'Mr Jones asked for it' --on 2026-03-04
$ susr check --format csv | grep personal
$ susr check --case $ref --as-of 2026-01-31 --format csv | grep personal
$ susr check --case $ref --as-of 2026-01-15
$ susr check --case $ref --as-of 2026-01-15 --language cy

# A correction takes nothing out of the log.
$ susr correct 3 --reason 'No name' --set rationale='The criteria are met' --on 2026-03-05
$ susr correct 3 --reason 'No name' --set rationale='Mrs Rees agreed' --on 2026-03-06
$ susr check --case $ref --format csv | grep rationale

# An import has one note for each column, and none for a column that is not read.
$ cat > actions.csv <<'CSV'
> case,title,agency,due_on,assigned_on,note,evidence
> CV-2026-001,Train staff,SS,2026-12-31,2026-04-01,Mrs Rees will,
> CV-2026-001,Audit files,SS,2026-12-31,2026-04-01,See 07700 900123 and Mrs Rees,
> CV-2026-001,Review the form for Mr Huws,SS,2026-12-31,2026-04-01,"Minutes of 12 March 2026, 3 of 40",
> CV-2026-001,Write to schools,SS,2026-12-31,2026-04-01,Dr Prys,
> CV-2026-001,Write to surgeries,SS,2026-12-31,2026-04-01,Dr Prys,
> CSV
$ susr import actions actions.csv --by 'Ms Rees' --dry-run >/dev/null
$ susr import actions actions.csv
$ cat > other.csv <<'CSV'
> Ref,What,Who,By when,Remarks
> CV-2026-001,Share the briefing,SS,2026-12-31,Mrs Rees
> CSV
$ cat > map.toml <<'TOML'
> [columns]
> case = "Ref"
> title = "What"
> agency = "Who"
> due_on = "By when"
> [default]
> assigned_on = "2026-04-01"
> TOML
$ susr import actions other.csv --mapping map.toml

# Counts to be published hold the board's name and the codes of agencies.
$ susr export --public counts
$ sed -i 's/^name = "Test Board"/name = "Board of Dr Prys"/' susr.toml
$ susr export --public more
$ susr export --public more --dry-run --language cy
$ ls more
