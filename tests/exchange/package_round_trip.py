#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Exporting and importing a record gives the same record.

    package_round_trip.py --susr PROGRAM --store FOLDER...

FOLDER holds a susr.toml and a susr.db. Its package is imported into a new store, which must be sound,
have the same head, hold the same rows in every table, and give the same package, byte for byte.
"""
import argparse
import filecmp
import pathlib
import sqlite3
import subprocess
import sys
import tempfile


def run(susr, config, store, *arguments):
    return subprocess.run([susr, "--config", config, "--store", store, *arguments], check=True, text=True,
                          capture_output=True, env={"SUSR_NOW": "2026-11-22T09:00:00Z",
                                                    "ASAN_OPTIONS": "detect_leaks=0"}).stdout


def content(store):
    """Every row of every table."""
    database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    tables = [name for name, in database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
    return {table: sorted(map(repr, database.execute(f"SELECT * FROM {table}"))) for table in tables}


def faults_of(susr, folder, scratch):
    config, old, new = folder / "susr.toml", folder / "susr.db", scratch / "new.db"
    run(susr, config, old, "export", str(scratch / "first"))
    run(susr, scratch / "new.toml", new, "init")
    run(susr, config, new, "import", "package", str(scratch / "first"))
    run(susr, config, new, "export", str(scratch / "second"))
    if run(susr, config, new, "verify") != run(susr, config, old, "verify"):
        yield "the heads differ"
    if content(new) != content(old):
        yield "the tables differ"
    names = sorted(path.name for path in (scratch / "first").iterdir())
    if names != sorted(path.name for path in (scratch / "second").iterdir()) or len(names) < 13:
        yield "the packages do not have the same files"
    _, differing, missing = filecmp.cmpfiles(scratch / "first", scratch / "second", names, shallow=False)
    yield from (f"{name} differs" for name in differing + missing)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--store", required=True, action="append", type=pathlib.Path)
    options = parser.parse_args()
    susr = str(pathlib.Path(options.susr).resolve())
    faults = []
    for folder in options.store:
        with tempfile.TemporaryDirectory() as scratch:
            faults += [f"{folder}: {fault}" for fault in faults_of(susr, folder, pathlib.Path(scratch))]
    print("\n".join(faults) or f"{len(options.store)} records came back as they were")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
