#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the CSV of the register with awkward text: each reader must give it back as it was entered.

    spectrum.py --susr PROGRAM

The text is every value of csv-spectrum (the Debian package node-csv-spectrum), whose files are designed
to trip readers of CSV, and some of our own. The only addition allowed is the apostrophe before a text
that a spreadsheet would run.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from reading import READERS, differences, printed, python, unguarded

SPECTRUM = pathlib.Path("/usr/share/nodejs/csv-spectrum/json")
OURS = [
    "007", "1e5", "0x1F", "1/2", "2026-02-29", "TRUE", "NA", "null", "NaN", "1,5", "12.50", "#N/A",
    '"', '""', '"begins', 'ends"', 'a "b", c', ",", ",,", ";", "a\tb", "a\nb", "a\n\nb",
    "\\", "\\n", "'", "'quoted'", "=1+1", "+44", "-5", "@x", " =1", "\t=1", "\n=1", '="a","b"', "=\n1",
    "'=1", "''=1",
    "- item",    "Tŷ Llŷn, Ynys Môn", "東京", "\u00a0x", "e\u0301", "x\ufeffy", "\u202eabc", "#comment",
    "%s", "x" * 30000,
]


def held(text):
    """Whether susr takes the text: it is not empty, and has no control character but tab and LF."""
    return text.strip() and not any(ord(each) < 32 and each not in "\t\n" for each in text)


def spectrum():
    """The values of csv-spectrum, each once."""
    values = {}
    for path in sorted(SPECTRUM.glob("*.json")):
        for row in json.loads(path.read_text(encoding="utf-8")):
            values.update(dict.fromkeys(row.values()))
    return list(values)


def enter(susr, folder, texts):
    """A store with an action for each text, which stands in all that an action can hold."""
    def susr_says(*arguments):
        return printed(susr, folder, *arguments).decode().strip()

    susr_says("init", "--board", "Example Board", "--prefix", "CV")
    case = susr_says("refer", "--by", "SWP", "--criteria", "cpr", "--on", "2026-01-05")
    susr_says("decide", case, "--outcome", "susr", "--criteria", "cpr", "--rationale", "Met",
              "--on", "2026-01-12")
    susr_says("sign-off", case, "--outcome", "agreed", "--on", "2026-01-13")
    expected = {}
    for text in texts:
        item = susr_says("assign-action", case, f"--title={text}", f"--measure={text}",
                         "--lead", "SWP", "--due", "2026-11-01", "--on", "2026-02-01")
        susr_says("complete-action", item, f"--evidence={text}", "--on", "2026-04-01")
        expected[item] = text
    return expected


def faults_of(susr):
    texts = spectrum()
    if len(texts) < 20:
        yield f"only {len(texts)} values in {SPECTRUM}"
    with tempfile.TemporaryDirectory() as folder:
        expected = enter(susr, folder, list(filter(held, texts)) + OURS)
        files = []
        for form in ("csv", "csv --excel"):
            path = pathlib.Path(folder, f"{form.replace(' --', '-')}.csv")
            path.write_bytes(printed(susr, folder, "report", "actions", "--format", *form.split()))
            files.append(path)
            header, *rows = python([path])[path.name]
            if len(rows) != len(expected):
                yield f"{path.name}: {len(rows)} rows of {len(expected)}"
            for row in (dict(zip(header, each)) for each in rows):
                text = expected[row["item"]]
                guarded = f"'{text}" if unguarded(f"'{text}") == text else text
                for column in ("title", "measure", "evidence"):
                    if row[column] != guarded:
                        yield f"{path.name}: {column}: {row[column]!r} is not {guarded!r}"
            things = printed(susr, folder, "import", "actions", str(path), "--dry-run", "--format", "csv")
            if things.count(b",left") != len(expected):
                yield f"{path.name}: an import does not find the record as it is"
        yield from differences(files, READERS)
    print(f"{len(expected)} texts, read by Python, {', '.join(READERS)}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    faults = list(faults_of(str(pathlib.Path(parser.parse_args().susr).resolve())))
    print("\n".join(faults)[:20000] or "each gives back what was entered")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
