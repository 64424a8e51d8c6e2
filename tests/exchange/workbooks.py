#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Workbooks as programs write them, made cell by cell: what susr reads from them, and how it refuses those
it can't read.

    workbooks.py --susr PROGRAM --board FOLDER
"""
import argparse
import csv
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

MAPPING = """[columns]
title = "Action"
due_on = "Target date"
leads = "Lead"
[default]
case = "CV-2024-001"
assigned_on = "2025-01-06"
"""
# The places of the styles below.
GENERAL, DAY, MONTH, TWO_PLACES, OWN_DAY, PERCENT, PADDED = range(7)
STYLES = """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="3"><numFmt numFmtId="164" formatCode="0.00"/><numFmt numFmtId="165" formatCode="dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="000"/></numFmts>
<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="166"/></cellXfs>
</styleSheet>"""


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def xlsx_cell(place, value):
    """A text, or a number with its style, or a formula with its result."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escaped(value)}</t></is></c>'
    kind, *rest = value
    if kind == "number":
        return f'<c r="{place}" s="{rest[1]}"><v>{rest[0]}</v></c>'
    if kind == "formula":
        return f'<c r="{place}" t="str"><f>X</f>' + (f"<v>{rest[0]}</v>" if rest[0] else "") + "</c>"
    return f'<c r="{place}" t="e"><v>{rest[0]}</v></c>'


def xlsx_sheet(rows, merged=()):
    text = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    for number, cells in rows.items():
        text += f'<row r="{number}">'
        text += "".join(xlsx_cell(f"{chr(65 + i)}{number}", cell) for i, cell in enumerate(cells))
        text += "</row>"
    text += "</sheetData>"
    if merged:
        text += "<mergeCells>" + "".join(f'<mergeCell ref="{each}"/>' for each in merged) + "</mergeCells>"
    return text + "</worksheet>"


def write_xlsx(path, sheets, from_1904=False):
    """`sheets` are (name, state, XML)."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        listed = "".join(f'<sheet name="{name}" sheetId="{i}" state="{state}" r:id="r{i}"/>'
                         for i, (name, state, _) in enumerate(sheets, 1))
        archive.writestr("xl/workbook.xml", f"""<workbook
            xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <workbookPr date1904="{int(from_1904)}"/><sheets>{listed}</sheets></workbook>""")
        relations = "".join(f'<Relationship Id="r{i}" Target="worksheets/sheet{i}.xml"/>'
                            for i in range(1, len(sheets) + 1))
        archive.writestr("xl/_rels/workbook.xml.rels",
                         f'<Relationships xmlns="r">{relations}</Relationships>')
        archive.writestr("xl/styles.xml", STYLES)
        for i, (_, _, text) in enumerate(sheets, 1):
            archive.writestr(f"xl/worksheets/sheet{i}.xml", text)


HEADER = ["Action", "Target date", "Lead"]


class Trial:
    def __init__(self, susr, board, folder):
        self.susr = susr
        self.folder = folder
        self.faults = []
        for name in ("susr.toml", "susr.db"):
            shutil.copy(board / name, folder / name)
        (folder / "map.toml").write_text(MAPPING)

    def run(self, *arguments):
        environment = {**os.environ, "SUSR_NOW": "2026-11-22T09:00:00Z"}
        done = subprocess.run([self.susr, *arguments], cwd=self.folder, env=environment,
                              capture_output=True, text=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def require(self, what, truth, seen=""):
        print(f"{'as it should be' if truth else 'WRONG'}: {what}")
        if not truth:
            self.faults.append(f"{what}: {seen}")

    def due(self, title):
        _, text, _ = self.run("report", "actions", "--format", "csv")
        rows = [row for row in csv.DictReader(io.StringIO(text)) if row["title"] == title]
        return sorted((row["due_on"], row["agency"]) for row in rows)

    def reads(self, what, name, wanted, *options):
        """The file is taken, and each title in `wanted` has those days and agencies."""
        code, _, errors = self.run("import", "actions", name, "--mapping", "map.toml", *options)
        self.require(f"{what} is read", code == 0, errors)
        for title, rows in wanted.items():
            self.require(f"{what}: {title}", self.due(title) == rows, self.due(title))

    def refuses(self, what, name, *words, options=()):
        code, _, errors = self.run("import", "actions", name, "--mapping", "map.toml", *options)
        self.require(f"{what} is refused", code == 1 and all(word in errors for word in words), errors)


def what_is_read(trial):
    rows = {1: ["Example board: action plan"], 4: HEADER,
            5: ["Day", ("number", 46112, DAY), "SWP"],
            6: ["Own format", ("number", 46112.5, OWN_DAY), "SWP / UHB"],
            7: ["Month", ("number", 46082, MONTH), "South Wales Police\nUHB"],
            8: ["By formula", ("formula", "31/03/2026"), "swp"]}
    notes = xlsx_sheet({1: ["Notes"]})
    write_xlsx(trial.folder / "plan.xlsx", [("Notes", "visible", notes), ("Actions", "visible", xlsx_sheet(rows))])
    trial.reads("a workbook with a title and two sheets", "plan.xlsx",
                {"Day": [("2026-03-31", "SWP")],
                 "Own format": [("2026-03-31", "SWP"), ("2026-03-31", "UHB")],
                 "Month": [("2026-03-31", "SWP"), ("2026-03-31", "UHB")],
                 "By formula": [("2026-03-31", "SWP")]})
    write_xlsx(trial.folder / "mac.xlsx", [("Sheet1", "visible", xlsx_sheet(
        {1: HEADER, 2: ["From 1904", ("number", 44650, DAY), "SWP"]}))], from_1904=True)
    trial.reads("a workbook that counts from 1904", "mac.xlsx", {"From 1904": [("2026-03-31", "SWP")]})
    merged = xlsx_sheet({1: HEADER, 2: ["Merged one", ("number", 46112, DAY), "SWP"],
                         3: ["Merged two", None, "UHB"]}, merged=["B2:B3"])
    write_xlsx(trial.folder / "merged.xlsx", [("Sheet1", "visible", merged)])
    trial.reads("merged cells", "merged.xlsx", {"Merged two": [("2026-03-31", "UHB")]})


def what_shows(trial):
    """Percentages, zeros in front and escaped characters are read as they show; hidden rows are told."""
    rows = {1: HEADER, 2: ["Share of staff", ("number", 46112, DAY), "SWP"], 3: ["Out of sight", ("number", 46112, DAY), "SWP"],
            4: ["Line one_x000D_\nline two_x0009_x_x005F_x0041_", ("number", 46112, DAY), "SWP"]}
    sheet = xlsx_sheet(rows).replace('<row r="3">', '<row r="3" hidden="1">')
    sheet = sheet.replace('<c r="A2" t="inlineStr"><is><t>Share of staff</t></is></c>', f'<c r="A2" s="{PERCENT}"><v>0.29</v></c>')
    write_xlsx(trial.folder / "shown.xlsx", [("Sheet1", "visible", sheet)])
    code, _, errors = trial.run("import", "actions", "shown.xlsx", "--mapping", "map.toml")
    trial.require("a hidden row is read, and told", code == 0 and "1 hidden row is read as well: row 3" in errors, errors)
    for title in ("29%", "Out of sight", "Line one\nline two\tx_x0041_"):
        trial.require(f"what shows is read: {title!r}", trial.due(title) == [("2026-03-31", "SWP")], trial.due(title))
    padded = xlsx_sheet({1: HEADER, 2: [("number", 7, PADDED), ("number", 46112, DAY), "SWP"]})
    write_xlsx(trial.folder / "padded.xlsx", [("Sheet1", "visible", padded)])
    trial.reads("a number with zeros in front", "padded.xlsx", {"007": [("2026-03-31", "SWP")]})


def what_is_told(trial):
    rows = {3: HEADER, 4: ["Number", ("number", 46112, GENERAL), "SWP"], 5: ["Word", "ASAP", "SWP"],
            6: ["Error", ("error", "#REF!"), "SWP"], 7: ["Formula", ("formula", ""), "SWP"],
            8: ["Who", ("number", 46112, DAY), "Nobody"]}
    write_xlsx(trial.folder / "wrong.xlsx", [("Sheet1", "visible", xlsx_sheet(rows))])
    trial.refuses("a workbook with problems", "wrong.xlsx", "(Sheet1!B4): bad-date", "(Sheet1!B5): bad-date",
                  "(Sheet1!B6): formula", "(Sheet1!B7): formula", "(Sheet1!C8): unknown-agency")
    one = xlsx_sheet({1: HEADER, 2: ["Twice", "2026-03-31", "SWP"]})
    write_xlsx(trial.folder / "two.xlsx", [("One", "visible", one), ("Two", "visible", one)])
    trial.refuses("a workbook of two sheets that fit", "two.xlsx", "more than one sheet", "One, Two")
    trial.reads("the sheet that is named", "two.xlsx", {"Twice": [("2026-03-31", "SWP")]}, "--sheet", "two")
    hidden = xlsx_sheet({1: HEADER, 2: ["In a hidden sheet", "2026-03-31", "SWP"]})
    write_xlsx(trial.folder / "hidden.xlsx", [("Notes", "visible", xlsx_sheet({1: ["Notes"]})), ("Plan", "hidden", hidden)])
    trial.refuses("a workbook whose plan is hidden", "hidden.xlsx", "only a hidden sheet", "--sheet 'Plan'")
    trial.reads("the hidden sheet that is named", "hidden.xlsx", {"In a hidden sheet": [("2026-03-31", "SWP")]}, "--sheet", "Plan")
    (trial.folder / "page.xls").write_bytes(b"\xef\xbb\xbf\n<HTML><table><tr><td>Action</td></tr></table></HTML>")
    trial.refuses("a web page", "page.xls", "web page")
    trial.refuses("a sheet that is not there", "two.xlsx", "no sheet with this name", options=("--sheet", "Three"))


def what_is_hostile(trial):
    whole = (trial.folder / "plan.xlsx").read_bytes()
    (trial.folder / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    trial.refuses("half a workbook", "cut.xlsx", "damaged")
    (trial.folder / "bent.xlsx").write_bytes(whole[:200] + b"\0" * 100 + whole[300:])
    code, _, errors = trial.run("import", "actions", "bent.xlsx", "--mapping", "map.toml", "--dry-run")
    trial.require("a workbook with broken bytes does no harm", code in (0, 1), errors)
    (trial.folder / "old.xls").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2000)
    trial.refuses("an old workbook", "old.xls", ".xls")
    (trial.folder / "locked.xlsx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 70000 +
                                               "EncryptedPackage".encode("utf-16-le") + b"\0" * 50)
    trial.refuses("a workbook with a password", "locked.xlsx", "password")
    (trial.folder / "plan.pdf").write_bytes(b"%PDF-1.7\n")
    trial.refuses("a PDF", "plan.pdf", "PDF")
    with zipfile.ZipFile(trial.folder / "letter.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    trial.refuses("a Word document", "letter.xlsx", "Word")
    bomb = xlsx_sheet({1: HEADER, 2: ["x" * (70 * 1024 * 1024)]})
    write_xlsx(trial.folder / "bomb.xlsx", [("Sheet1", "visible", bomb)])
    trial.refuses("a workbook that unpacks to too much", "bomb.xlsx", "64 MiB")
    far = xlsx_sheet({1: HEADER}).replace("</sheetData>", '<row r="4000000"><c r="A4000000"><v>1</v></c></row></sheetData>')
    write_xlsx(trial.folder / "far.xlsx", [("Sheet1", "visible", far)])
    trial.refuses("a cell beyond all sheets", "far.xlsx", "more cells")


ODS = """<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day/><number:month/><number:year/></number:date-style>
<number:date-style style:name="N2"><number:month number:textual="true"/><number:year/></number:date-style>
<style:style style:name="ce1" style:data-style-name="N1"/><style:style style:name="ce2" style:data-style-name="N2"/>
</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Plan"><table:table-column/><table:table-column table:default-cell-style-name="ce2"/>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row>{header}</table:table-row>
<table:table-row>{title_1}<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2026-03-31T00:00:00"
 table:number-rows-spanned="2"><text:p>31/03/2026</text:p></table:table-cell>{lead}</table:table-row>
<table:table-row>{title_2}<table:covered-table-cell/>{lead}</table:table-row>
<table:table-row>{title_3}<table:table-cell office:value-type="date" office:date-value="2026-03-01"><text:p>Mar 26</text:p>
</table:table-cell>{lead}</table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def of_libreoffice(trial):
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'.format
    text = ODS.format(header="".join(map(cell, HEADER)), title_1=cell("Ods day"), title_2=cell("Ods merged"),
                      title_3=cell("Ods month"), lead=cell("SWP</text:p><text:p>UHB"))
    with zipfile.ZipFile(trial.folder / "plan.ods", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", text)
    both = [("2026-03-31", "SWP"), ("2026-03-31", "UHB")]
    trial.reads("a workbook .ods", "plan.ods", {"Ods day": both, "Ods merged": both, "Ods month": both})
    with zipfile.ZipFile(trial.folder / "locked.ods", "w") as archive:
        archive.writestr("content.xml", "\0\1\2")
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    trial.refuses("a workbook .ods with a password", "locked.ods", "password")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(os.path.abspath(options.susr), pathlib.Path(options.board), pathlib.Path(folder))
        for part in (what_is_read, what_shows, what_is_told, what_is_hostile, of_libreoffice):
            part(trial)
    print("\n".join(trial.faults))
    return 1 if trial.faults else 0


if __name__ == "__main__":
    sys.exit(main())
