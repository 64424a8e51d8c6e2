#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the columns of every report against columns.txt, which scripts rely on.

    columns.py --susr PROGRAM

SUSR_ACCEPT=1 rewrites the file, for review: columns added at the end of a report, or a new report.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys

FROZEN = pathlib.Path(__file__).resolve().parent / "columns.txt"


def lines_of(text):
    """The columns of each report, by its name."""
    return {name: columns.split(",") for name, columns in
            (line.split(": ") for line in text.splitlines() if line and line[0] != "#")}


def described(susr):
    """The same, as 'susr schema' describes them."""
    document = json.loads(subprocess.run([susr, "schema"], check=True, capture_output=True).stdout)
    return {each["name"]: [field["name"] for field in each["schema"]["fields"]]
            for each in document["resources"]}


def faults_of(frozen, now):
    for name in frozen.keys() | now.keys():
        before, after = frozen.get(name, []), now.get(name, [])
        if after[:len(before)] == before:
            if len(after) > len(before):
                added = ",".join(after[len(before):])
                yield (f"{name}: not yet in {FROZEN.name}: {added}: "
                       "SUSR_ACCEPT=1 writes it anew")
            continue
        first = next((i for i, each in enumerate(before) if after[i:i + 1] != [each]))
        yield (f"{name}: the column {first + 1} was {before[first]} and is "
               f"{after[first] if first < len(after) else 'gone'}: scripts rely on names and "
               "places; columns are only ever added at the end")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    now = described(str(pathlib.Path(parser.parse_args().susr).resolve()))
    faults = sorted(faults_of(lines_of(FROZEN.read_text(encoding="utf-8")), now))
    print("\n".join(faults) or f"the columns of {len(now)} reports are as they were")
    if os.environ.get("SUSR_ACCEPT") != "1":
        return 1 if faults else 0
    lines = [f"{name}: {','.join(columns)}\n" for name, columns in now.items()]
    FROZEN.write_text("# The columns of every CSV. They are only ever added, at the end.\n"
                      + "".join(lines), encoding="utf-8")
    print(f"{FROZEN.name}: written anew")
    return 0


if __name__ == "__main__":
    sys.exit(main())
