#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Loads the package of a store into PostgreSQL and compares it with the store.

    package_in_postgresql.py --susr PROGRAM --store FOLDER...

FOLDER holds a susr.toml and a susr.db. The package is loaded with examples/postgresql/load.py, with
its keys enforced. Each table must have the same number of rows as the store, with the same values.
On several days, the overdue items worked out in SQL must match the program's.
"""
import argparse
import csv
import io
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

from postgresql_server import Server

ROOT = pathlib.Path(__file__).resolve().parents[2]
DAYS = ["2024-12-31", "2025-06-30", "2025-12-31", "2026-03-31", "2026-09-30", "2026-11-22"]
OVERDUE = """
SELECT reference || '/A' || leg.number || '|' || agency || '|' || area || '|' || due_on
FROM leg_versions AS leg JOIN cases USING (case_id)
WHERE valid_from <= '{day}' AND '{day}' < valid_until AND is_open = 1 AND due_on < '{day}'
"""


class Board:
    """A store, and the program that reads it."""

    def __init__(self, susr, folder):
        self.susr = susr
        self.folder = folder

    def run(self, *arguments):
        done = subprocess.run([self.susr, "--config", self.folder / "susr.toml", "--store",
                               self.folder / "susr.db", *arguments], capture_output=True, text=True,
                              env={"SUSR_NOW": "2026-11-22T09:00:00Z", "ASAN_OPTIONS": "detect_leaks=0"},
                              check=True)
        return done.stdout

    def overdue(self, day):
        rows = csv.DictReader(io.StringIO(self.run("overdue", "--kind", "action", "--format", "csv",
                                                   "--as-of", day)))
        return sorted("|".join([row["item"], row["agency"], row["area"], row["due_on"]]) for row in rows)


def faults_of_table(server, database, store, resource):
    """What differs between a table in PostgreSQL and the store's."""
    table = resource["name"]
    fields = [field["name"] for field in resource["schema"]["fields"]]
    key = ", ".join(f'"{field}"' for field in resource["schema"]["primaryKey"])
    columns = ", ".join(f'"{field}"' for field in fields)
    wanted = [[None if value is None else str(value) for value in row]
              for row in store.execute(f'SELECT {columns} FROM "{table}"')]
    texts = ", ".join(f'"{field}"::text' for field in fields)
    found = [json.loads(line) for line in server.psql(
        f'SELECT json_build_array({texts}) FROM "{table}" ORDER BY {key};', database)]
    if len(found) != len(wanted):
        yield f"{table}: {len(found)} rows, and the store has {len(wanted)}"
    unguarded = [[value and unguard(value) for value in row] for row in found]
    if sorted(unguarded, key=repr) != sorted(wanted, key=repr):
        yield f"{table}: there are values that the store does not have"


def unguard(text):
    """A text without the apostrophe that keeps a spreadsheet from running it."""
    bare = text.lstrip("'").lstrip("".join(map(chr, range(0x21))))
    return text[1:] if text.startswith("'") and bare[:1] in ("=", "+", "-", "@") else text


def faults_of(server, board, number, scratch):
    package = scratch / f"package{number}"
    board.run("export", str(package))
    database = f"board{number}"
    server.psql(f"CREATE DATABASE {database};")
    sql = subprocess.run([sys.executable, ROOT / "examples/postgresql/load.py", package],
                         capture_output=True, text=True, check=True).stdout
    server.psql(sql, database)
    resources = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    store = sqlite3.connect(f"file:{board.folder / 'susr.db'}?mode=ro", uri=True)
    for resource in resources:
        if resource["name"] != "agencies":
            yield from faults_of_table(server, database, store, resource)
    named = int(server.psql("SELECT count(*) FROM agencies JOIN (SELECT DISTINCT agency FROM leg_versions)"
                            " AS leg ON leg.agency = code;", database)[0])
    if named != store.execute("SELECT count(DISTINCT agency) FROM leg_versions").fetchone()[0]:
        yield "agencies: an agency of a leg is missing"
    keys = int(server.psql("SELECT count(*) FROM pg_constraint WHERE contype = 'f';", database)[0])
    if keys != sum(len(each["schema"].get("foreignKeys", [])) for each in resources) or keys < 10:
        yield f"there are {keys} foreign keys"
    late = 0
    for day in DAYS:
        wanted = board.overdue(day)
        late += len(wanted)
        if sorted(server.psql(OVERDUE.format(day=day), database)) != wanted:
            yield f"what is overdue as at {day} is not what the program prints"
    if late == 0:
        yield "nothing was ever overdue, so nothing was compared"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--store", required=True, action="append", type=pathlib.Path)
    options = parser.parse_args()
    susr = str(pathlib.Path(options.susr).resolve())
    with Server() as server, tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o755)
        faults = [f"{folder}: {fault}" for number, folder in enumerate(options.store)
                  for fault in faults_of(server, Board(susr, folder), number, pathlib.Path(scratch))]
    print("\n".join(faults) or f"{len(options.store)} packages are in PostgreSQL what they are in the store")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
