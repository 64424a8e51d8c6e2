# What an agency is asked to fill in: its open actions, and a code that binds them to the record.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan' 2>/dev/null; ref=$(susr learning-source --type audit --title Audit --on 2025-01-14 --quiet 2>/dev/null)
$ susr assign-action $ref --title 'Agree a protocol, in "plain" words' --lead SWP --lead SS@Cardiff --lead 'SS@Vale of Glamorgan' --due 2026-06-30 --on 2025-03-01 --quiet
CV-2025-001/A1
$ susr assign-action $ref --title '=Review the form' --lead SWP --due 2025-12-31 --on 2025-03-01 --quiet
CV-2025-001/A2
$ susr assign-action $ref --title 'Train the night shift' --lead SWP --due 2025-12-31 --on 2025-03-01 --quiet
CV-2025-001/A3
$ susr update-action $ref/A1 --leg SWP --status in-progress --note 'Draft seen' --evidence 'Minute 4' --on 2025-05-01 --quiet; susr update-action $ref/A1 --leg SWP --barrier 'Two signatures wait' --on 2025-06-01 --quiet
$ susr complete-action $ref/A3 --leg SWP --evidence 'Rota' --on 2025-07-01 --quiet
$ susr return swp
item,title,area,due_on,note_on_record,evidence_on_record,barrier_on_record,status,updated_on,note,evidence,barrier,barrier_change,agency,code
CV-2025-001/A2,'=Review the form,,2025-12-31,,,,open,,,,,,SWP,SWP/2026-11-22/8/fe1e23b4ac21/fc32b90848d2
CV-2025-001/A1,"Agree a protocol, in ""plain"" words",,2026-06-30,Draft seen,Minute 4,Two signatures wait,in-progress,,,,,,SWP,SWP/2026-11-22/8/fe1e23b4ac21/fc32b90848d2
! susr: note: return of SWP: 2 actions
$ susr return SS | cut -d, -f 1,3,4,8
item,area,due_on,status
CV-2025-001/A1, in ""plain"" words",Cardiff,Two signatures wait
CV-2025-001/A1, in ""plain"" words",Vale of Glamorgan,Two signatures wait
! susr: note: return of SS: 2 actions
$ susr return SWP --as-of 2025-04-01 | cut -d, -f 1,8
item,status
CV-2025-001/A2,open
CV-2025-001/A3,open
CV-2025-001/A1,
! susr: note: return of SWP: 3 actions
$ susr return SWP --known-on 2026-11-22 --as-of 2025-06-01 | cut -d, -f 1,7,8
item,barrier_on_record,status
CV-2025-001/A2,,open
CV-2025-001/A3,,open
CV-2025-001/A1,Minute 4,Two signatures wait
! susr: note: return of SWP: 3 actions
$ susr return TS --verify
item,title,area,due_on,note_on_record,evidence_on_record,barrier_on_record,status,updated_on,note,evidence,barrier,barrier_change,agency,code
! susr: note: return of TS: 0 actions
$ susr return XYZ
! susr: no agency 'XYZ' in the configuration or the record
! hint: expected one of: EDU, HOU, PROB, SS, SWP, TS, UHB, WAST
[1]

# As a file: CSV, for Excel with the mark of its encoding, or a workbook. The same record gives the same bytes.
$ susr return SWP --output swp.csv; susr return SWP --excel --output excel.csv; head -c 3 excel.csv | od -An -tx1
 ef bb bf
! susr: note: return of SWP: 2 actions
! susr: note: return of SWP: 2 actions
$ susr return SWP --output one.xlsx; SUSR_NOW=2026-11-22T17:00:00Z susr return SWP --output two.xlsx; cmp one.xlsx two.xlsx && head -c 2 one.xlsx
PK
! susr: note: return of SWP: 2 actions
! susr: note: return of SWP: 2 actions
$ susr return SWP --language cy --output cy.xlsx
! susr: nodyn: ffurflen SWP: 2 gam gweithredu

# Over several boards there is no return.
$ susr return SWP --store a=susr.db --store b=susr.db
! susr: return: --store can be given only once here; overdue, report, list, show, explain and check take several stores
! hint: try 'susr return --help'
[2]

# An agency lead makes the return of their own agency.
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ SSH_ORIGINAL_COMMAND='susr return SWP' susr serve --as p-017 | cut -d, -f 1,8
item,status
CV-2025-001/A2,open
CV-2025-001/A1,Two signatures wait
! susr: note: limited to SWP
! susr: note: return of SWP: 2 actions
$ SSH_ORIGINAL_COMMAND='susr return SS' susr serve --as p-017
! susr: cannot use 'return': an agency lead of SWP sees and progresses the actions of that agency
! hint: name your own agency
[6]
$ SSH_ORIGINAL_COMMAND='susr remind --from a@b.example --split-dir x' susr serve --as p-017
! susr: remind: --split-dir can't name a file here; use standard input and output
! hint: try 'susr remind --help'
[2]
