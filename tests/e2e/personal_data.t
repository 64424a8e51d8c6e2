# What seems to be personal data is recorded all the same, and noted: the field and the kind, never the text.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --summary 'NHS number 999 000 0018' --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
! susr: note: --summary seems to hold an NHS number; the record must hold no personal data
$ susr decide $ref --outcome susr --criteria dhr --rationale 'Mr Jones, CF10 3NN, born on 12 March 1987' --on 2026-01-14 --by 'Dr Prys' --quiet
! susr: note: --by seems to hold a person's name; the record must hold no personal data
! susr: note: --rationale seems to hold a date of birth; the record must hold no personal data
! susr: note: --rationale seems to hold a postcode; the record must hold no personal data
! susr: note: --rationale seems to hold a person's name; the record must hold no personal data
$ echo 'Ring 029 2018 0000 or somebody@example.org' > note.txt
$ susr sign-off $ref --outcome agreed --note-file note.txt --on 2026-01-20
! susr: recorded 4: CV-2026-001 signed off on 2026-01-20: agreed
! susr: note: --note seems to hold a phone number; the record must hold no personal data
! susr: note: --note seems to hold an email address; the record must hold no personal data
$ susr assign-action $ref --title 'Agree a protocol with AB 12 34 56 C' --lead SWP --lead SS --due 2026-06-30 --on 2026-02-02 --dry-run
CV-2026-001/A1
! susr: dry run, nothing recorded: CV-2026-001/A1 assigned to SWP, SS on 2026-02-02, due 2026-06-30
! susr: note: --title seems to hold a National Insurance number; the record must hold no personal data

# With --quiet the note is printed, and no text that seems to hold none has one.
$ susr assign-action $ref --title 'Agree a protocol, as in CV-2026-003/A5 of 01/02/2026' --lead SWP --due 2026-06-30 --on 2026-02-02 --quiet
CV-2026-001/A1
$ susr record $ref published --on 2026-03-01 --quiet
$ susr disseminate $ref --method training --agency SWP --agency SS --note 'Ask Mrs Rees' --on 2026-03-02
! susr: recorded 7: learning from CV-2026-001 shared by SWP on 2026-03-02: training
! susr: note: --note seems to hold a person's name; the record must hold no personal data
! susr: recorded 8: learning from CV-2026-001 shared by SS on 2026-03-02: training
$ susr --language cy update-action $ref/A1 --note 'Mrs Rees' --on 2026-03-03
! susr: cofnodwyd 9: CV-2026-001/A1: diweddarwyd ar 2026-03-03
! susr: nodyn: ymddengys bod --note yn cynnwys enw person; ni ddylai'r cofnod gadw data personol

# The events on record that seem to hold some, until the day; the board's own too.
$ susr prioritise neglect --as training --from 2026-04-01 --reason 'Mr Jones asked for it' --on 2026-03-04
! susr: recorded 10: priority for training set on 2026-03-04: from 2026-04-01
! susr: note: --reason seems to hold a person's name; the record must hold no personal data
$ susr check --format csv | grep personal
personal-data,,,2026-03-04,"event 10, reason: a person's name"
personal-data,CV-2026-001,CV-2026-001,2026-01-05,"event 2, summary: an NHS number"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, on_behalf_of: a person's name"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a date of birth"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a postcode"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a person's name"
personal-data,CV-2026-001,CV-2026-001,2026-01-20,"event 4, note: a phone number"
personal-data,CV-2026-001,CV-2026-001,2026-01-20,"event 4, note: an email address"
personal-data,CV-2026-001,CV-2026-001,2026-03-02,"event 7, note: a person's name"
personal-data,CV-2026-001,CV-2026-001,2026-03-02,"event 8, note: a person's name"
personal-data,CV-2026-001,CV-2026-001/A1,2026-03-03,"event 9, note: a person's name"
$ susr check --case $ref --as-of 2026-01-31 --format csv | grep personal
personal-data,CV-2026-001,CV-2026-001,2026-01-05,"event 2, summary: an NHS number"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, on_behalf_of: a person's name"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a date of birth"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a postcode"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a person's name"
personal-data,CV-2026-001,CV-2026-001,2026-01-20,"event 4, note: a phone number"
personal-data,CV-2026-001,CV-2026-001,2026-01-20,"event 4, note: an email address"
$ susr check --case $ref --as-of 2026-01-15
Finding                               Item         On          Detail
Decision not signed off               CV-2026-001  2026-01-14
Welsh Government not notified         CV-2026-001  2026-01-14
Free text seems to hold personal      CV-2026-001  2026-01-05  event 2, summary: an NHS number
data
Free text seems to hold personal      CV-2026-001  2026-01-14  event 3, on_behalf_of: a person's
data                                                           name
Free text seems to hold personal      CV-2026-001  2026-01-14  event 3, rationale: a date of birth
data
Free text seems to hold personal      CV-2026-001  2026-01-14  event 3, rationale: a postcode
data
Free text seems to hold personal      CV-2026-001  2026-01-14  event 3, rationale: a person's name
data

Nobody is on record as using it: whoever can open the file can do everything ('susr grant').
Log head: 3 6753a537d5fd80d8.
[8]
$ susr check --case $ref --as-of 2026-01-15 --language cy
Canfyddiad                            Eitem        Ar          Manylion
Penderfyniad heb ei gymeradwyo        CV-2026-001  2026-01-14
Heb hysbysu Llywodraeth Cymru         CV-2026-001  2026-01-14
Ymddengys bod data personol mewn      CV-2026-001  2026-01-05  cofnodiad 2, summary: rhif GIG
testun rhydd
Ymddengys bod data personol mewn      CV-2026-001  2026-01-14  cofnodiad 3, on_behalf_of: enw person
testun rhydd
Ymddengys bod data personol mewn      CV-2026-001  2026-01-14  cofnodiad 3, rationale: dyddiad geni
testun rhydd
Ymddengys bod data personol mewn      CV-2026-001  2026-01-14  cofnodiad 3, rationale: cod post
testun rhydd
Ymddengys bod data personol mewn      CV-2026-001  2026-01-14  cofnodiad 3, rationale: enw person
testun rhydd

Nid oes neb ar gofnod fel defnyddiwr: gall pwy bynnag sy'n gallu agor y ffeil wneud popeth ('susr
grant').
Pen y log: 3 6753a537d5fd80d8.
[8]

# A correction takes nothing out of the log.
$ susr correct 3 --reason 'No name' --set rationale='The criteria are met' --on 2026-03-05
! susr: recorded 11: event 3 corrected (CV-2026-001 decided on 2026-01-14: susr; rationale changed)
$ susr correct 3 --reason 'No name' --set rationale='Mrs Rees agreed' --on 2026-03-06
! susr: recorded 12: event 3 corrected (CV-2026-001 decided on 2026-01-14: susr; rationale changed)
! susr: note: rationale seems to hold a person's name; the record must hold no personal data
$ susr check --case $ref --format csv | grep rationale
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a date of birth"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a postcode"
personal-data,CV-2026-001,CV-2026-001,2026-01-14,"event 3, rationale: a person's name"
personal-data,CV-2026-001,CV-2026-001,2026-03-06,"event 12, rationale: a person's name"

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
! susr: note: --by seems to hold a person's name; the record must hold no personal data
! susr: note: dry run: nothing was recorded
! susr: note: column 'title': 1 row seems to hold a person's name (row 4); the record must hold no personal data
! susr: note: column 'note': 4 rows seem to hold a phone number, a person's name (the first: 2, 3, 5); the record must hold no personal data
! susr: note: actions: added 5, changed 0, unchanged 0; rows rejected 0, repeated 0; events 10
$ susr import actions actions.csv
! susr: note: column 'title': 1 row seems to hold a person's name (row 4); the record must hold no personal data
! susr: note: column 'note': 4 rows seem to hold a phone number, a person's name (the first: 2, 3, 5); the record must hold no personal data
! susr: note: actions: added 5, changed 0, unchanged 0; rows rejected 0, repeated 0; events 10
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
! susr: note: columns read: Ref (case), What (title), Who (agency), By when (due_on)
! susr: note: columns not read: Remarks
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1

# Counts to be published hold the board's name and the codes of agencies.
$ SUSR_NOW=2027-01-04T09:00:00Z susr export --public counts
! susr: note: wrote counts as at 2026-12-31, as known on 2026-12-31, to counts
$ sed -i 's/^name = "Test Board"/name = "Board of Dr Prys"/' susr.toml; susr record $ref first-panel --on 2026-03-05 --quiet
! susr: note: the policy has changed, recorded as event 24: board.name
$ SUSR_NOW=2027-01-04T09:00:00Z susr export --public more
! susr: export: --public: [board] name in the configuration is published with the counts, and seems to hold a person's name
! hint: change it in the configuration: nothing that is published can hold personal data
[1]
$ SUSR_NOW=2027-01-04T09:00:00Z susr export --public more --dry-run --language cy
! susr: export: --public: caiff [board] name yn y ffurfweddiad ei gyhoeddi gyda'r cyfrifon, ac ymddengys ei fod yn cynnwys enw person
! awgrym: newidiwch ef yn y ffurfweddiad: ni all dim a gyhoeddir gynnwys data personol
[1]
$ ls more
! ls: cannot access 'more': No such file or directory
[2]
