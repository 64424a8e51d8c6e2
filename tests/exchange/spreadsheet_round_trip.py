#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A register printed by susr and saved by LibreOffice, set to United Kingdom, as a workbook or as CSV
changes nothing when it is imported again.

    spreadsheet_round_trip.py --susr PROGRAM --board FOLDER
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = ("referrals", "milestones", "recommendations", "findings", "actions", "updates")
# Comma, quote, UTF-8, from row 1, columns by their kind, English (UK), no quotes around all, dates detected.
AS_CSV = "44,34,76,1,,2057,false,true"


def convert(folder, files, kind, *, export="", read=""):
    """Each file as one of that kind; all in one run, since the office takes long to begin."""
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office"]
    if read:
        command.append(f"--infilter={read}")
    command += ["--convert-to", kind + (f":{export}" if export else ""), "--outdir", str(folder / kind), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return [folder / kind / f"{file.stem}.{kind}" for file in files]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    if shutil.which("soffice") is None:
        print("there is no LibreOffice")
        return 77
    faults = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for name in ("susr.toml", "susr.db"):
            shutil.copy(pathlib.Path(options.board) / name, folder / name)
        environment = {**os.environ, "SUSR_NOW": "2026-11-22T09:00:00Z"}

        def susr(*arguments):
            return subprocess.run([os.path.abspath(options.susr), *map(str, arguments)], cwd=folder, env=environment,
                                  capture_output=True, text=True, check=False)

        mapping = ROOT / "examples/import/uk-spreadsheet.toml"
        # A spreadsheet makes 20.1 of 20.10.
        susr("recommend", "CV-2024-001", "--number", "20.10", "--text", "Ten", "--on", "2026-01-02")
        susr("assign-action", "CV-2024-001", "--title", "Of ten", "--recommendation", "20.10", "--lead", "SWP",
             "--due", "2026-12-30", "--on", "2026-01-05")
        for kind in KINDS:
            susr("report", kind, "--format", "csv", "--excel", "--output", f"{kind}.csv")
        books = convert(folder, [folder / f"{kind}.csv" for kind in KINDS], "xlsx", read=f"CSV:{AS_CSV}")
        files = [*books, *convert(folder, books, "ods"),
                 *convert(folder, books, "csv", export=f"Text - txt - csv (StarCalc):{AS_CSV}")]
        for file in files:
            done = susr("import", file.stem, file, "--mapping", mapping)
            last = done.stderr.strip().splitlines()[-1]
            print(f"{file.name}: {last}")
            if done.returncode or "added 0, changed 0" not in last:
                faults.append(f"{file.name}: {done.stderr[:1500]}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
