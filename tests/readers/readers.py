#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the CSV of every report over the example board with what other programs read.

    readers.py --susr PROGRAM --board FOLDER

Python, pandas, Miller, SQLite and LibreOffice read the same header and the same cells. These match the
JSON, and the names, order and types in 'susr schema'. With --excel too, except for the numbers of
recommendations, which are whole ids there.
"""
import argparse
import csv
import datetime
import io
import json
import pathlib
import re
import sys
import tempfile

from reading import BOM, READERS, differences, printed, python, unguarded

# What is printed beside the reports of 'report --list': a file's name, the schema, the command.
MORE = [
    ("overdue", "overdue", ["overdue"]),
    ("overdue-within", "overdue", ["overdue", "--within", "400d"]),
    ("overdue-none", "overdue", ["overdue", "--case", "CV-2023-001"]),
    ("list", "list", ["list"]),
    ("mine", "mine", ["mine", "--agency", "SWP"]),
    ("log", "log", ["log"]),
    ("check", "check", ["check"]),
    ("show", "show", ["show", "CV-2025-002"]),
    ("explain", "explain", ["explain", "CV-2026-003"]),
    ("verify", "verify", ["verify"]),
    ("progress-of-case", "progress-of-case", ["report", "progress", "CVSB 2 2023"]),
    ("board-since", "board", ["report", "board", "--since", "2026-06-30"]),
    # A row of one empty cell is a row all the same. (LibreOffice leaves it out at the end.)
    ("one-column", None, ["overdue", "--columns", "area", "--sort", "area"]),
]
NEEDED = {"ministerial": ["--from", "2026-04-01"],  # what a report can't do without
          "mapf-template": ["--case", "CV-2026-002"], "analysis": ["--theme", "information sharing"],
          "access": ["--journal", str(pathlib.Path(__file__).resolve().parents[1] / "data/journal.txt")]}


def is_day(cell):
    try:
        return datetime.date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False


TYPES = {
    "string": lambda cell: True,
    "integer": re.compile(r"-?(0|[1-9][0-9]*)").fullmatch,
    "number": re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?").fullmatch,
    "date": is_day,
    "datetime": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z").fullmatch,
    "boolean": re.compile("yes|no").fullmatch,
}


def fits(cell, field):
    constraints = field.get("constraints", {})
    if not TYPES[field["type"]](cell):
        return False
    if "enum" in constraints and cell not in constraints["enum"]:
        return False
    return "pattern" not in constraints or re.fullmatch(constraints["pattern"], cell)


def against_schema(name, rows, fields):
    """What of a file is not as its schema says."""
    wanted = [field["name"] for field in fields]
    if rows[0] != wanted:
        yield f"{name}: the columns are {rows[0]}, and the schema has {wanted}"
        return
    for row in rows[1:]:
        for cell, field in zip(row, fields):
            if cell and not fits(cell, field):
                yield f"{name}: {field['name']}: {cell!r} is not as {json.dumps(field)} says"


def against_key(name, rows, key):
    """Where the primary key of the schema does not tell the rows apart."""
    places = [rows[0].index(column) for column in key]
    keys = [tuple(row[place] for place in places) for row in rows[1:]]
    if key and (len(set(keys)) < len(keys) or not all(all(each) for each in keys)):
        yield f"{name}: {key} is empty in a row, or the same in two"


def against_json(name, rows, document):
    """What CSV and JSON do not have in common."""
    read = json.loads(document, parse_float=str, parse_int=str)["rows"]
    texts = [["" if value is None else value for value in row.values()] for row in read]
    if [list(map(unguarded, row)) for row in rows[1:]] != texts:
        yield f"{name}: the rows of CSV and JSON differ"
    if any(list(row) != rows[0] for row in read):
        yield f"{name}: the names of CSV and JSON differ"


def as_spreadsheets_get_them(name, rows):
    """What --excel makes of the rows: a spreadsheet would read 17.10 as 17.1."""
    header = rows[0]
    number = {"actions": "recommendation", "recommendations": "number"}.get(name)
    if number is None:
        return rows
    place, case = header.index(number), header.index("case")
    return [header, *([*row[:place], row[place] and f"{row[case]}/R{row[place]}", *row[place + 1:]]
                      for row in rows[1:])]


def against_contract(name, text, excel, rows):
    """What of the bytes is not as promised: UTF-8, the byte-order mark, the ends of lines."""
    if text.startswith(BOM) or not excel.startswith(BOM):
        yield f"{name}: the byte-order mark is for --excel, and only for that"
    if not text.endswith(b"\n") or b"\r" in text:
        yield f"{name}: a line ends otherwise than with LF"
    if excel.count(b"\r\n") != len(rows) or not excel.endswith(b"\r\n"):
        yield f"{name}: with --excel a line ends otherwise than with CRLF"
    if any(len(row) != len(rows[0]) for row in rows):
        yield f"{name}: a row has more or fewer cells than the header"


def faults_of(susr, board):
    listed = list(csv.DictReader(io.StringIO(
        printed(susr, board, "report", "--list", "--format", "csv").decode())))
    described, in_detail = (
        {each["name"]: each["schema"] for each in json.loads(printed(susr, board, "schema", *how))["resources"]}
        for how in ([], ["--detail"]))
    commands = MORE + [(each["report"], each["report"],
                        ["report", each["report"], *NEEDED.get(each["report"], [])])
                       for each in listed]
    commands += [(f"{name}-detail", name, ["report", name, "--detail"])
                 for name in (each["report"] for each in listed if "--detail" in each["options"])]
    # A return has no other form than a spreadsheet's: see exchange/returns.py.
    for name in set(described) - {"return"} - {schema for _, schema, _ in commands}:
        yield f"nothing is printed for the schema {name}"
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, schema, command in commands:
            forms = {form: printed(susr, board, *command, "--format", *form.split(), found=True)
                     for form in ("csv", "csv --excel", "json")}
            path = pathlib.Path(folder, f"{name}.csv")
            path.write_bytes(forms["csv"])
            excel_path = pathlib.Path(folder, f"{name}.excel.csv")
            excel_path.write_bytes(forms["csv --excel"])
            files += [path, excel_path]
            rows = python([path])[path.name]
            if python([excel_path])[excel_path.name] != as_spreadsheets_get_them(schema, rows):
                yield f"{name}: --excel changes a cell"
            yield from against_contract(name, forms["csv"], forms["csv --excel"], rows)
            yield from against_json(name, rows, forms["json"])
            if schema:
                fields = (in_detail if "--detail" in command else described)[schema]["fields"]
                yield from against_schema(name, rows, fields)
                yield from against_key(name, rows, described[schema].get("primaryKey", []))
        yield from differences(files, READERS)
    print(f"{len(files)} files of CSV, read by Python, {', '.join(READERS)}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    faults = list(faults_of(str(pathlib.Path(options.susr).resolve()), options.board))
    print("\n".join(faults) or "all read the same, and as the schemas say")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
