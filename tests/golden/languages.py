#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares every report of the example board in Welsh with the same report in English.

    languages.py --susr PROGRAM --board FOLDER

The words differ; the numbers, ids, dates and rows do not. In CSV and JSON the columns and every code are
the same too. With the pseudo-language of the tests, where the program has it, no line is wider than
asked and the rows are the same again.
"""
import argparse
import collections
import csv
import io
import json
import re
import sys

from golden import REPORTS, printed

WIDTHS = (60, 80, 100)
NUMBER = re.compile(r"[A-Z0-9][\w./-]*\d[\w./-]*|\d+")
CODE = re.compile(r"[a-z]+(-[a-z]+)+|[A-Z]{2,}")


def numbers(text):
    """Every number, id and date of a text, and how often it has each."""
    return collections.Counter(found.group().strip(".") for found in NUMBER.finditer(text))


def run(susr, board, arguments, *options):
    return printed(susr, board, [*arguments, *options], {"LC_ALL": "C"}).decode("utf-8")


def faults_of_text(name, susr, board, arguments):
    texts = [run(susr, board, arguments, "--width", "0", "--language", language) for language in ("en", "cy")]
    if texts[0] == texts[1]:
        yield f"{name}: the Welsh is the English"
    english, welsh = map(numbers, texts)
    if english != welsh:
        yield f"{name}: only in English {dict(english - welsh)}, only in Welsh {dict(welsh - english)}"


def faults_of_csv(name, susr, board, arguments):
    english, welsh = (list(csv.reader(io.StringIO(run(susr, board, arguments, "--format", "csv", "--language", language),
                                                  newline=""))) for language in ("en", "cy"))
    if english[:1] != welsh[:1] or len(english) != len(welsh):
        yield f"{name}.csv: the columns or the number of rows differ"
        return
    for row, (one, other) in enumerate(zip(english, welsh), 1):
        for here, there in zip(one, other):
            if here != there and (numbers(here) != numbers(there) or CODE.fullmatch(here)):
                yield f"{name}.csv, row {row}: {here!r} is {there!r} in Welsh"


def faults_of_json(name, susr, board, arguments):
    english, welsh = (json.loads(run(susr, board, arguments, "--format", "json", "--language", language))
                      for language in ("en", "cy"))
    if list(english) != list(welsh) or len(english["rows"]) != len(welsh["rows"]):
        yield f"{name}.json: the names or the number of rows differ"


def faults_of_pseudo(name, susr, board, arguments):
    whole = run(susr, board, arguments, "--width", "0", "--language", "x-long")
    if whole.startswith("status 2"):
        return
    for width in WIDTHS:
        for line in run(susr, board, arguments, "--width", str(width), "--language", "x-long").splitlines():
            if len(line) > width and " " in line.strip() and "ŵŷ" not in line.split()[-1]:
                yield f"{name}, width {width}: a line of {len(line)}: {line}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    faults = [fault for name, arguments in REPORTS.items()
              for check in (faults_of_text, faults_of_csv, faults_of_json, faults_of_pseudo)
              for fault in check(name, options.susr, options.board, arguments)]
    for fault in faults:
        print(fault)
    print(f"{len(REPORTS)} reports in two languages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
