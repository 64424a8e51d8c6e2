# A report as a workbook. tests/readers/workbooks.py reads every cell; here is what a person types.
$ susr init --board 'Test Board' --prefix CV --area Cardiff 2>/dev/null; ref=$(susr learning-source --type audit --title Audit --on 2025-01-14 --quiet 2>/dev/null)
$ susr assign-action $ref --title '=Review the "form"' --lead SWP --lead SS@Cardiff --due 2025-12-31 --on 2025-03-01 --quiet; susr assign-action $ref --title 'A title such as _x0041_' --lead SWP --due 2027-12-31 --on 2025-03-01 --quiet
CV-2025-001/A1
CV-2025-001/A2
$ cat > read.py <<'END'
> import sys, zipfile, xml.etree.ElementTree as tree
> book = zipfile.ZipFile(sys.argv[1])
> main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
> texts = ["".join(text.text for text in each.iter(main + "t")) for each in tree.fromstring(book.read("xl/sharedStrings.xml"))]
> print([sheet.get("name") for sheet in tree.fromstring(book.read("xl/workbook.xml")).iter(main + "sheet")])
> for cell in tree.fromstring(book.read(f"xl/worksheets/sheet{sys.argv[2]}.xml")).iter(main + "c"):
>     value = cell.find(main + "v")
>     if value is not None:
>         print(cell.get("r"), texts[int(value.text)] if cell.get("t") == "s" else value.text, sep="  ")
> END
$ printf 'import sys, zipfile\nprint(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())\n' > part.py
$ susr overdue --format xlsx --output overdue.xlsx; python3 read.py overdue.xlsx 1
['Overdue', 'Notes']
A1  Test Board: What is overdue
A2  This sheet has one table. The sheet 'Notes' explains its columns.
A3  Case
B3  Kind
C3  Item
D3  Title
E3  Agency
F3  Area
G3  Due
H3  First due
I3  Days overdue
J3  Ext.
K3  Status
L3  RAG
M3  Time limit
N3  Due, with pauses
A4  CV-2025-001
B4  Action
C4  CV-2025-001/A1
D4  =Review the "form"
E4  SS@Cardiff
F4  Cardiff
G4  46022
H4  46022
I4  326
J4  0
K4  Open
L4  Red
A5  CV-2025-001
B5  Action
C5  CV-2025-001/A1
D5  =Review the "form"
E5  SWP
G5  46022
H5  46022
I5  326
J5  0
K5  Open
L5  Red
$ python3 read.py overdue.xlsx 2 | head -16
['Overdue', 'Notes']
A1  Test Board: What is overdue
A2  As at 22 November 2026.
A3  2 overdue. Open items checked: 3. As at 22 November 2026.
A4  Log head: 4 d8ff3df9394435c9.
A5  An empty cell means that there is no value.
A6  The table below explains the columns of each sheet. The last column gives the name by which CSV, JSON, --columns and --sort know a column.
A7  Column
B7  Meaning
C7  Sheet
D7  Name in data
A8  Case
B8  The reference of the case or learning source.
C8  Overdue
D8  case
A9  Kind
$ python3 part.py overdue.xlsx xl/tables/table1.xml | sed 's/></>\n</g' | grep '<table \|<autoFilter\|"Due'
<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="overdue" displayName="overdue" ref="A3:N5" totalsRowShown="0">
<autoFilter ref="A3:N5"/>
<tableColumn id="7" name="Due"/>
<tableColumn id="14" name="Due, with pauses"/>
$ susr overdue --format xlsx --language cy --columns item,due_on --sort -due_on > cy.xlsx; python3 read.py cy.xlsx 1
['Yn hwyr', 'Nodiadau']
A1  Test Board: Yr hyn sy'n hwyr
A2  Mae un tabl ar y ddalen hon. Mae'r ddalen 'Nodiadau' yn egluro ei golofnau.
A3  Eitem
B3  Erbyn
A4  CV-2025-001/A1
B4  46022
A5  CV-2025-001/A1
B5  46022

# A text stays what it is: Excel would read the code of a character.
$ susr report actions --format xlsx --columns title --sort title > titles.xlsx; python3 read.py titles.xlsx 1 | tail -3
A4  =Review the "form"
A5  =Review the "form"
A6  A title such as _x005F_x0041_

# The same record gives the same bytes, and nothing says when it was printed.
$ SUSR_NOW=2026-11-22T17:00:00Z TZ=Asia/Tokyo susr overdue --format xlsx | cmp - overdue.xlsx && python3 part.py overdue.xlsx docProps/core.xml | grep -o '<dcterms:created.*</dcterms:created>'
<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:created>

# Several tables are several sheets; those without rows are named in the notes. --known-on is there too.
$ susr show $ref --format xlsx > show.xlsx; python3 read.py show.xlsx 1 | head -4; python3 read.py show.xlsx 4 | head -12
['Case', 'Actions', 'History (history)', 'Notes']
A1  Case
A2  This sheet has one table. The sheet 'Notes' explains its columns.
A3  Fact
['Case', 'Actions', 'History (history)', 'Notes']
A1  Test Board: CV-2025-001
A2  As at 22 November 2026. Record 05725b3d, schema 7, susr 0.1.0.
A3  Log head: 4 d8ff3df9394435c9.
A4  Tables with no rows, which have no sheet: Earlier decisions; Time limits; Milestones reached; Pauses; Findings; Challenges; Recommendations; Contributions; Circulated to agencies; Acknowledged by agencies; Dissemination; Considered by the Delivery Group; Escalations of the review; Risks; Assessments of impact.
A5  An empty cell means that there is no value.
A6  The table below explains the columns of each sheet. The last column gives the name by which CSV, JSON, --columns and --sort know a column.
A7  Column
B7  Meaning
C7  Sheet
D7  Name in data
A8  Fact
$ susr overdue --format xlsx --known-on 2026-06-30 --as-of 2026-01-31 > known.xlsx; python3 read.py known.xlsx 2 | sed -n 2,4p
A1  Test Board: What is overdue
A2  As at 31 January 2026, as known on 30 June 2026.
A3  Nothing overdue. Open items checked: 0. As at 31 January 2026.
! susr: note: no policy was on record on 2026-06-30: judged by the configuration as it is today
$ susr overdue --agency TS --format xlsx > none.xlsx; python3 read.py none.xlsx 1 | head -4; python3 read.py none.xlsx 2 | sed -n 2,5p
['Overdue', 'Notes']
A1  Test Board: What is overdue
A2  This sheet has one table, which has no rows. The sheet 'Notes' explains its columns.
A3  Case
A1  Test Board: What is overdue
A2  As at 22 November 2026.
A3  Nothing overdue. Open items checked: 0. As at 22 November 2026.
A4  Log head: 4 d8ff3df9394435c9.

# For each agency a file.
$ susr overdue --within 28d --by agency --split-dir digests --quiet --format xlsx; ls digests; head -c 2 digests/SWP.xlsx
EDU.xlsx
HOU.xlsx
PROB.xlsx
SS.xlsx
SWP.xlsx
TS.xlsx
UHB.xlsx
WAST.xlsx
PK

# It is not for a terminal, also when it is served.
$ NO_COLOR=1 script -qec 'susr overdue --format xlsx' /dev/null | tr -d '\r'
susr: --format xlsx: a terminal can't show a workbook
hint: use --output FILE, or '> FILE'
$ script -qec 'susr overdue --format xlsx > out.xlsx' /dev/null; cmp out.xlsx overdue.xlsx
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet
$ SSH_ORIGINAL_COMMAND='overdue --format xlsx' susr serve --as p-001 > served.xlsx; python3 read.py served.xlsx 1 | head -3
['Overdue', 'Notes']
A1  Test Board: What is overdue
A2  This sheet has one table. The sheet 'Notes' explains its columns.
$ SSH_ORIGINAL_COMMAND='overdue --format xlsx' script -qec 'susr serve --as p-001' /dev/null | tr -d '\r'
susr: --format xlsx: a terminal can't show a workbook
hint: use --output FILE, or '> FILE'
