#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the text of every report over the example board to the width that is asked for.

    widths.py --susr PROGRAM --board FOLDER

At each width no line is wider, no word is broken, and the ids are those of any other width.
"""
import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "golden"))
import golden  # noqa: E402

WIDTHS = [60, 80, 100, 120, 200]
# Words that stand only where two columns are joined.
JOINING = {"was", "with", "pauses"}
MORE = {
    "show": ["show", "CV-2024-001"],
    "show-of-action": ["show", "CV-2025-006/A2"],
    "show-of-recommendation": ["show", "CV-2024-001/R17.1"],
    "explain": ["explain", "CV-2024-001/A3"],
    "explain-limit": ["explain", "CV-2025-004/susr-complete"],
    "explain-case": ["explain", "CV-2025-004"],
    "log": ["log"],
    "log-of-case": ["log", "--case", "CV-2024-001"],
    "log-in-lines": ["log", "--oneline"],
    "check": ["check"],
    "verify": ["verify"],
    "reports": ["report", "--list"],
    "config": ["config", "show"],
    "actions-of-agency": ["report", "actions", "--agency", "UHB"],
    "sorted": ["overdue", "--within", "28d", "--sort", "-days_overdue"],
    "picked": ["overdue", "--columns", "item,title,due_on,original_due_on,times_extended"],
}


def text_of(susr, board, arguments, width):
    environment = {"SUSR_NOW": "2026-11-22T09:00:00Z", "ASAN_OPTIONS": "detect_leaks=0"}
    done = subprocess.run([susr, *arguments, "--width", str(width)], cwd=board, env=environment,
                          capture_output=True, check=False)
    if done.returncode not in (0, 8):
        sys.exit(f"{' '.join(arguments)}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def columns_of(text):
    return sum(0 if unicodedata.combining(each) else 1 + (unicodedata.east_asian_width(each) in "WF")
               for each in text)


def words_of(text):
    return {word.strip(",:") for word in text.split()}


def ids_of(text):
    """How often each id stands in a text; two lines of one id are two."""
    return collections.Counter(re.findall(r"\bCV-[-A-Z0-9]+/[A-Z][0-9.]*\d", text))


def faults_of(name, arguments, susr, board):
    at_any = text_of(susr, board, arguments, 0)
    whole = words_of(at_any)
    for width in WIDTHS:
        text = text_of(susr, board, arguments, width)
        for line in text.splitlines():
            if columns_of(line) > width and len(line.split()) > 1 and "Log head" not in line:
                yield f"{name} at {width}: a line of {columns_of(line)}: {line}"
        broken = {word for word in words_of(text) - whole - JOINING if columns_of(word) <= width}
        # Of a word that fits into no line the parts are whole.
        longer = [word for word in whole if columns_of(word) > width - 6]
        broken = {part for part in broken if not any(part in word for word in longer)}
        if broken:
            yield f"{name} at {width}: words that are broken: {' '.join(sorted(broken))}"
        if ids_of(text) != ids_of(at_any):
            yield f"{name} at {width}: other ids than at any width"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    susr = str(pathlib.Path(options.susr).resolve())
    with tempfile.TemporaryDirectory() as folder:
        rows = pathlib.Path(folder) / "actions.csv"
        rows.write_bytes(golden.printed(susr, options.board, ["report", "actions", "--format", "csv"],
                                        {}))
        imports = {"import": ["import", "actions", str(rows), "--dry-run"],
                   "import-preview": ["import", "actions", str(rows), "--preview"]}
        reports = {**golden.REPORTS, **MORE, **imports}
        faults = [fault for name, arguments in reports.items()
                  for fault in faults_of(name, arguments, susr, options.board)]
    print("\n".join(faults) or f"{len(reports)} reports at {len(WIDTHS)} widths fit")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
