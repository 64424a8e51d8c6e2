#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares every report in every format over the example board with its golden file.

    golden.py --susr PROGRAM --board FOLDER

Each is printed in several time zones and locales, and all must be the same bytes. Independent readers
read the rows of CSV and JSON back, and the two must match. SUSR_ACCEPT=1 rewrites the golden files,
for review.
"""
import argparse
import csv
import io
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent

REPORTS = {
    "overdue": ["overdue"],
    "overdue-within": ["overdue", "--within", "28d"],
    "overdue-last-year": ["overdue", "--as-of", "2025-12-31"],
    "board": ["report", "board"],
    "board-last-year": ["report", "board", "--as-of", "2025-12-31"],
    "referrals": ["report", "referrals"],
    "reviews": ["report", "reviews"],
    "actions": ["report", "actions"],
    "board-since": ["report", "board", "--since", "2026-06-30", "--detail"],
    "recommendations": ["report", "recommendations"],
    "crg": ["report", "crg", "--since", "2026-09-30"],
    "delivery-group": ["report", "delivery-group", "--since", "2026-09-30"],
    "operational-board": ["report", "operational-board", "--since", "2026-06-30", "--detail"],
    "strategy-group": ["report", "strategy-group"],
    "findings": ["report", "findings"],
    "challenges": ["report", "challenges"],
    "risks": ["report", "risks"],
    "impact": ["report", "impact"],
    "mapf-template": ["report", "mapf-template", "--case", "CV-2026-002"],
    "cognisance": ["report", "cognisance"],
    "dissemination": ["report", "dissemination"],
    "families": ["report", "families"],
    "sources": ["report", "sources"],
    "themes": ["report", "themes"],
    "priorities": ["report", "priorities"],
    "appointees": ["report", "appointees"],
    "repeated": ["report", "repeated", "--likeness", "0.5"],
    "analysis": ["report", "analysis", "--theme", "information sharing"],
    "agencies": ["report", "agencies"],
    "timeliness": ["report", "timeliness"],
    "ratification": ["report", "ratification"],
    "escalations": ["report", "escalations"],
    "progress": ["report", "progress"],
    "progress-of-case": ["report", "progress", "CV-2024-001"],
    "learning": ["report", "learning"],
    "trend": ["report", "trend", "--every", "quarter"],
    "trend-by-agency": ["report", "trend", "--every", "year", "--by", "agency"],
    "panel": ["report", "panel", "--from", "2026-04-01", "--every", "quarter", "--by", "board,area"],
    "ministerial": ["report", "ministerial", "--from", "2026-04-01", "--to", "2026-09-30"],
    "repository": ["report", "repository"],
    "audit": ["report", "audit"],
    "access": ["report", "access", "--journal", str(HERE.parent / "data/journal.txt")],
    "milestones": ["report", "milestones"],
    "updates": ["report", "updates"],
    "list": ["list"],
}
FORMATS = {"text": "txt", "csv": "csv", "json": "json"}
SURROUNDINGS = [
    {"TZ": "Europe/London", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "COLUMNS": "40"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "cy_GB.UTF-8"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "C", "NO_COLOR": "1", "COLUMNS": "400"},
]


def printed(susr, board, arguments, surroundings):
    """What the program prints, without a terminal and with no other environment."""
    environment = {"SUSR_NOW": "2026-11-22T23:30:00Z", "ASAN_OPTIONS": "detect_leaks=0",
                   **surroundings}
    done = subprocess.run([susr, *arguments], cwd=board, env=environment, capture_output=True,
                          check=False)
    if done.returncode or done.stderr:
        return b"status %d\n%s" % (done.returncode, done.stderr)
    return done.stdout


def cells(rows):
    """Rows as CSV has them: every cell a text, an empty one for none."""
    return [{key: "" if value is None else str(value) for key, value in row.items()} for row in rows]


def faults_of(name, arguments, susr, board):
    outputs = {}
    for form, suffix in FORMATS.items():
        variants = {printed(susr, board, [*arguments, "--format", form], each)
                    for each in SURROUNDINGS}
        if len(variants) > 1:
            yield f"{name}.{suffix} depends on the time zone, the locale or the terminal"
        outputs[form] = variants.pop()
        path = HERE / f"{name}.{suffix}"
        if path.exists() and path.read_bytes() == outputs[form]:
            continue
        if os.environ.get("SUSR_ACCEPT") == "1":
            path.write_bytes(outputs[form])
            print(f"{path.name}: written anew")
            continue
        yield f"{path.name} is not what the program prints: SUSR_ACCEPT=1 writes it anew"
    read = list(csv.DictReader(io.StringIO(outputs["csv"].decode("utf-8"), newline="")))
    if cells(json.loads(outputs["json"])["rows"]) != read:
        yield f"{name}: the rows of CSV and JSON differ"
    if any(None in row or None in row.values() for row in read):
        yield f"{name}: a row of CSV has more or fewer cells than the header"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    susr = str(pathlib.Path(options.susr).resolve())
    faults = [fault for name, arguments in REPORTS.items()
              for fault in faults_of(name, arguments, susr, options.board)]
    print("\n".join(faults) or f"{len(REPORTS)} reports in {len(FORMATS)} formats are as they were")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
