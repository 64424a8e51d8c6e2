#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Opens every report over the example board as a workbook, in both languages.

    workbooks.py --susr PROGRAM --board FOLDER [--history FOLDER]

openpyxl reads what Excel needs: tables that are marked and named, a frozen header, no formulas and no merged
cells. Dates and numbers are those of the CSV. LibreOffice shows the same cells. With a board of two years, a
report of more rows than susr keeps at a time is read too.
"""
import argparse
import csv
import datetime
import io
import json
import pathlib
import re
import shutil
import sys
import tempfile

try:
    import openpyxl
except ImportError:
    openpyxl = None

from readers import MORE, NEEDED
from reading import libreoffice_csv, printed

HEADING_ROW = 3
MOST_IN_A_NAME = 31
NOTES = {"en": "Notes", "cy": "Nodiadau"}
DAY = re.compile(r"\d{4}-\d\d-\d\d")
TABLE_NAME = re.compile(r"[a-z_][a-z_0-9]*")
# Columns of ids, the same for a person as in data. (A milestone's item is its case for a person.)
IDS = {"case", "rule"}


def commands(susr, board):
    """The name, the schema and the command of each report."""
    listed = csv.DictReader(io.StringIO(printed(susr, board, "report", "--list", "--format", "csv").decode()))
    names = [each["report"] for each in listed]
    return MORE + [(name, name, ["report", name, *NEEDED.get(name, [])]) for name in names] + [
        ("show", None, ["show", "CV-2024-002"]), ("explain", None, ["explain", "CV-2026-003"]),
        ("status", None, ["status"]), ("reports", None, ["report", "--list"])]


def filled(sheet):
    return [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]


def table_of(sheet):
    """The headings of a sheet's table and its rows. Of one without rows there is one without values."""
    table = next(iter(sheet.tables.values()))
    headings, *rows = sheet[table.ref]
    rows = [[cell.value for cell in row] for row in rows]
    return [cell.value for cell in headings], rows if any(any(value is not None for value in row) for row in rows) else []


def faults_of_sheet(sheet, is_notes):
    if sheet.merged_cells.ranges:
        yield "has merged cells"
    if any(cell.data_type == "f" for cell in filled(sheet)):
        yield "has a formula"
    if len(sheet.title) > MOST_IN_A_NAME or sheet.title.lower() == "history":
        yield "has a name that Excel refuses"
    if not sheet["A1"].value or not sheet["A1"].font.b:
        yield "has no title in A1"
    if len(sheet.tables) != 1:
        yield f"has {len(sheet.tables)} tables"
        return
    table = next(iter(sheet.tables.values()))
    cells = [cell.value for cell in sheet[table.ref][0]]
    if not TABLE_NAME.fullmatch(table.name) or table.displayName != table.name:
        yield f"has a table named {table.name}"
    if cells != [column.name for column in table.tableColumns] or len({cell.lower() for cell in cells}) != len(cells):
        yield f"has the headings {cells}"
    if table.autoFilter is None or table.autoFilter.ref != table.ref or table.headerRowCount != 1:
        yield "has a table without filters or a header"
    if not is_notes and (sheet.freeze_panes != f"A{HEADING_ROW + 1}" or not table.ref.startswith(f"A{HEADING_ROW}:")):
        yield f"is frozen at {sheet.freeze_panes}, with a table in {table.ref}"
    if table.ref.split(":")[1] != filled_corner(sheet, table):
        yield f"has cells outside of its table {table.ref}"


def filled_corner(sheet, table):
    """The last cell of the sheet, or of the table if its last rows and columns are empty."""
    _, _, last_column, last_row = openpyxl.utils.cell.range_boundaries(table.ref)
    return f"{openpyxl.utils.get_column_letter(max(sheet.max_column, last_column))}{max(sheet.max_row, last_row)}"


def faults_of_book(book, language):
    names = [sheet.title.lower() for sheet in book.worksheets]
    tables = [name.lower() for sheet in book.worksheets for name in sheet.tables.keys()]
    if len(set(names)) != len(names) or len(set(tables)) != len(tables):
        yield f"a name is there twice: {names}, {tables}"
    if book.worksheets[-1].title != NOTES[language] or len(book.worksheets) < 2:
        yield f"the sheets are {book.sheetnames}"
    if book.properties.title != book.worksheets[-1]["A1"].value:
        yield f"the document is called {book.properties.title!r}"
    for sheet in book.worksheets:
        for fault in faults_of_sheet(sheet, sheet is book.worksheets[-1]):
            yield f"the sheet {sheet.title} {fault}"
    explained = table_of(book.worksheets[-1])[1]
    headings = [[heading, sheet.title] for sheet in book.worksheets[:-1] for heading in table_of(sheet)[0]]
    if [[row[0], row[2]] for row in explained] != headings:
        yield "the notes explain other columns than there are"


def value_of(text, field):
    """What a workbook has of a cell of CSV; nothing for words, which it has in a language."""
    if text == "":
        return "empty"
    if field["type"] in ("integer", "number"):
        return float(text)
    if DAY.fullmatch(text) and (field["type"] == "date" or "pattern" in field.get("constraints", {})):
        return datetime.datetime.fromisoformat(text)
    return text if field["name"] in IDS or "pattern" in field.get("constraints", {}) else None


def faults_of_values(book, rows, fields):
    """What of the only table is not as CSV has it."""
    header, *rows = rows
    _, read = table_of(book.worksheets[0])
    explained = [row[3] for row in table_of(book.worksheets[-1])[1]]
    by_name = {field["name"]: field for field in fields}
    if len(read) != len(rows):
        yield f"{len(read)} rows, and CSV has {len(rows)}"
        return
    for number, (row, cells) in enumerate(zip(rows, read), 1):
        for name, text in zip(header, row):
            value = cells[explained.index(name)]
            wanted = value_of(text, by_name[name])
            if wanted == "empty":
                if isinstance(value, (int, float, datetime.datetime)):
                    yield f"row {number}: {name} is {value!r}, and empty in CSV"
            elif wanted is not None and (value != wanted or isinstance(value, str) != isinstance(wanted, str)):
                yield f"row {number}: {name} is {value!r}, and in CSV {text!r}"


def shown(cell):
    """What LibreOffice prints of a cell: of a number no more digits than it needs."""
    if cell.value is None:
        return ""
    if isinstance(cell.value, datetime.datetime):
        return cell.value.date().isoformat()
    return str(cell.value)


def faults_of_libreoffice(files, folder):
    if shutil.which("soffice") is None:
        print("NOT TESTED: LibreOffice is not installed")
        return
    read = libreoffice_csv(files, folder)
    for path in files:
        sheet = openpyxl.load_workbook(path).worksheets[0]
        expected = [[shown(cell) for cell in row] for row in sheet.iter_rows()]
        got = [row + [""] * (len(expected[0]) - len(row)) for row in read[path.with_suffix(".csv").name]]
        while expected and not any(expected[-1]):  # the empty row of a table without rows
            expected.pop()
        if got != expected:
            differing = [(one, other) for one, other in zip(got, expected) if one != other][:3]
            yield f"{path.name}: LibreOffice shows {len(got)} rows and not {len(expected)}; {differing}"
    print(f"LibreOffice shows {len(files)} workbooks as openpyxl does")


def faults_of(susr, board, history):
    schemas = {each["name"]: each["schema"]["fields"] for each in json.loads(printed(susr, board, "schema"))["resources"]}
    values = 0
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, schema, command in commands(susr, board):
            rows = list(csv.reader(io.StringIO(printed(susr, board, *command, "--format", "csv", found=True).decode())))
            for language in ("en", "cy"):
                def workbook(kind, *more):
                    path = pathlib.Path(folder, f"{name}-{kind}-{language}.xlsx")
                    path.write_bytes(printed(susr, board, *command, *more, "--format", "xlsx", "--language", language, found=True))
                    files.append(path)
                    return openpyxl.load_workbook(path)
                book = workbook("paper")
                for fault in faults_of_book(book, language):
                    yield f"{name} ({language}): {fault}"
                if printed(susr, board, *command, "--format", "xlsx", "--language", language, found=True) != files[-1].read_bytes():
                    yield f"{name} ({language}): other bytes the second time"
                if schema is None:
                    continue
                table = workbook("table", "--columns", ",".join(rows[0]))
                for fault in [*faults_of_book(table, language), *faults_of_values(table, rows, schemas[schema])]:
                    yield f"{name} ({language}), as a table: {fault}"
                values += len(rows) * len(rows[0])
        yield from faults_of_libreoffice([path for path in files if "-table-" in path.name], pathlib.Path(folder))
        if history:
            yield from faults_of_large(susr, history, pathlib.Path(folder))
    print(f"{len(files)} workbooks of {len(schemas)} kinds, {values} cells compared with CSV")


def faults_of_large(susr, board, folder):
    """The log of years: its rows are written as they come."""
    rows = list(csv.reader(io.StringIO(printed(susr, board, "log", "--format", "csv").decode())))
    path = folder / "large.xlsx"
    path.write_bytes(printed(susr, board, "log", "--format", "xlsx"))
    book = openpyxl.load_workbook(path)
    fields = next(each["schema"]["fields"] for each in json.loads(printed(susr, board, "schema"))["resources"] if each["name"] == "log")
    for fault in [*faults_of_book(book, "en"), *faults_of_values(book, rows, fields)]:
        yield f"the log of {len(rows)} rows: {fault}"
    yield from faults_of_libreoffice([path], folder)
    print(f"a log of {len(rows)} rows")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    parser.add_argument("--history")
    options = parser.parse_args()
    if openpyxl is None:
        print("NOT TESTED: python3-openpyxl is not installed")
        return 77
    faults = list(faults_of(str(pathlib.Path(options.susr).resolve()), options.board, options.history))
    print("\n".join(faults[:50]) or "all are read as they were meant")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
