# SPDX-License-Identifier: MIT
"""What other programs read in files of CSV, and what susr printed.

Each reader takes the files in a folder and gives the rows of each, the header first, every cell a text.
None guesses types: a reader's user has 'susr schema' for that.
"""
import csv
import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile

import pandas

NOW = "2026-11-22T23:30:00Z"
BOM = b"\xef\xbb\xbf"


def run(*command, **options):
    """What a program prints. It must not fail or complain."""
    done = subprocess.run(command, capture_output=True, check=False, **options)
    if done.returncode or done.stderr:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {done.returncode}: "
                           f"{done.stderr.decode(errors='replace')}")
    return done.stdout


def printed(susr, folder, *arguments, found=False):
    """What susr prints in a folder; with 'found' it may say that its check found something."""
    environment = {**os.environ, "SUSR_NOW": NOW, "ASAN_OPTIONS": "detect_leaks=0"}
    for name in ("SUSR_CONFIG", "SUSR_STORE"):
        environment.pop(name, None)
    done = subprocess.run([susr, *arguments], cwd=folder, env=environment, capture_output=True,
                          check=False)
    if done.returncode not in ((0, 8) if found else (0,)):
        raise RuntimeError(f"susr {' '.join(arguments)} ended with {done.returncode}: "
                           f"{done.stderr.decode(errors='replace')}")
    return done.stdout


def python(paths):
    """Python's csv, at its strictest."""
    read = {}
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            read[path.name] = list(csv.reader(file, strict=True))
    return read


def with_pandas(paths):
    read = {}
    for path in paths:
        frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
        read[path.name] = [list(frame.columns), *frame.values.tolist()]
    return read


def miller(paths):
    """Miller. It says nothing of the header of a file without rows: those are left out."""
    read = {}
    for path in paths:
        rows = json.loads(run("mlr", "-S", "--icsv", "--ojson", "cat", path))
        if rows:
            read[path.name] = [list(rows[0]), *(list(row.values()) for row in rows)]
    return read


def sqlite(paths):
    """The import of SQLite's shell, which makes the tables too."""
    read = {}
    with tempfile.TemporaryDirectory() as folder:
        store = pathlib.Path(folder, "read.db")
        script = "".join(f".import --csv '{path}' t{n}\n" for n, path in enumerate(paths))
        run("sqlite3", "-batch", "-bail", store, input=script.encode())
        connection = sqlite3.connect(store)
        for n, path in enumerate(paths):
            rows = connection.execute(f"SELECT * FROM t{n} ORDER BY rowid")
            read[path.name] = [[each[0] for each in rows.description], *map(list, rows)]
        connection.close()
    return read


def libreoffice(paths):
    """LibreOffice Calc: opened with every column as text, kept as a workbook, and printed again."""
    columns = "/".join(f"{n}/2" for n in range(1, 60))
    options = "Text - txt - csv (StarCalc):44,34,76,1"  # comma, quote, UTF-8, from the first line
    with tempfile.TemporaryDirectory() as folder:
        office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        for number, step in enumerate((
                [f"--infilter={options},{columns},1033,true,false", "--convert-to", "xlsx"],
                ["--convert-to", f"csv:{options},,0,false,true,false"])):
            done = subprocess.run([*office, *step, "--outdir", f"{folder}/{number}", *paths],
                                  capture_output=True, check=False)
            if done.returncode:
                raise RuntimeError(f"soffice ended with {done.returncode}: {done.stderr.decode()}")
            paths = sorted(pathlib.Path(folder, str(number)).iterdir())
        # It prints a row of one empty cell as an empty line.
        return {name: [row or [""] for row in rows] for name, rows in python(paths).items()}


def libreoffice_csv(paths, folder):
    """What LibreOffice Calc prints of the first sheet of each workbook, as it shows it."""
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
    done = subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                           options, "--outdir", f"{folder}/shown", *paths], capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"soffice ended with {done.returncode}: {done.stderr.decode()}")
    return python(sorted(pathlib.Path(folder, "shown").iterdir()))


READERS = {"pandas": with_pandas, "Miller": miller, "SQLite": sqlite, "LibreOffice": libreoffice}


def unguarded(cell):
    """A text without the apostrophe that keeps a spreadsheet from running it."""
    bare = cell.lstrip("'").lstrip("".join(map(chr, range(33))))
    begin = bare[:1] if cell[:1] == "'" else ""
    return cell[1:] if begin and begin in "=+-@" else cell


def differences(files, readers):
    """What Python's csv and the other readers do not agree on."""
    expected = python(files)
    for name, reader in readers.items():
        try:
            read = reader(files)
        except (RuntimeError, ValueError, csv.Error) as error:
            yield f"{name} can't read them: {error}"
            continue
        for path in files:
            rows = read.get(path.name)
            if rows is None and name == "Miller" and len(expected[path.name]) == 1:
                continue
            if rows == expected[path.name]:
                continue
            ours, theirs = next(
                ((a, b) for a, b in zip(expected[path.name], rows or []) if a != b),
                (f"{len(expected[path.name])} rows", f"{len(rows or [])} rows"))
            yield f"{path.name}: {name} reads {theirs!r}, and Python {ours!r}"
