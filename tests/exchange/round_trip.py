#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""susr reads what it prints. The reports of the two years that make_history.cpp makes change nothing in
the record they came from. The example board's reports, imported into an empty record, give the same
reports. (The two years can't do that: decisions are revised there, and a report shows only the last.)

    round_trip.py --susr PROGRAM --history FOLDER --board FOLDER
"""
import argparse
import collections
import csv
import io
import pathlib
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "history"))
from program import History  # noqa: E402

NOW = "2026-11-22T09:00:00Z"
KINDS = ("referrals", "milestones", "recommendations", "findings", "actions", "updates")
# What a report does not say, and so can't be brought over, changes these columns.
NOT_BROUGHT_OVER = {
    "actions": {"updated_on", "rag"},  # what was done between the days that the file gives
    "milestones": set(),
    "recommendations": set(),
    "findings": set(),
    "referrals": set(),
}


def say(history, arguments, folder):
    status, output, errors = history.run(arguments, store=folder / "susr.db", now=NOW)
    if status:
        raise RuntimeError(f"{' '.join(map(str, arguments))}: status {status}: {errors.decode()[:2000]}")
    return output.decode()


def rows(history, arguments, folder):
    text = say(history, [*arguments, "--format", "csv"], folder)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def into_itself(history, folder, _, files):
    for kind in KINDS:
        things = rows(history, ["import", kind, files / f"{kind}.csv", "--dry-run"], folder)
        results = collections.Counter(thing["result"] for thing in things)
        print(f"{kind} into itself: {dict(results)}")
        if set(results) != {"left"}:
            yield f"{kind} into the record that it was printed of: {dict(results)}"


def make_empty(history, old, new):
    """A store with the learning sources of the other, which no file brings over."""
    shutil.copy(history.folder / "susr.toml", new / "policy.toml")
    status, _, errors = history.run(["init"], now=NOW, config=new / "susr.toml", store=new / "susr.db")
    if status:
        raise RuntimeError(errors.decode())
    for case in rows(history, ["list"], old):
        if case["stage"] == "learning-source":
            say(history, ["learning-source", "--type", "other", "--title", case["title"],
                          "--reference", case["case"], "--on", case["referred_on"]], new)


def into_another(history, old, new, files):
    make_empty(history, old, new)
    for kind in KINDS[:-1]:
        say(history, ["import", kind, files / f"{kind}.csv"], new)
    unsound = say(history, ["verify", "--format", "csv"], new).splitlines()[1:]
    if not unsound[0].startswith("record,sound"):
        yield f"the new record is not sound: {unsound}"
    for kind in KINDS[:-1]:
        yield from differences(kind, rows(history, ["report", kind], old),
                               rows(history, ["report", kind], new))


def differences(kind, old, new):
    order = lambda row: sorted(row.items())  # noqa: E731
    old, new = sorted(old, key=order), sorted(new, key=order)
    if len(old) != len(new):
        yield f"{kind}: {len(new)} rows of {len(old)}"
    found = collections.Counter()
    key = {"actions": ("item", "agency", "area"), "recommendations": ("item",), "findings": ("item",),
           "referrals": ("case",), "milestones": ("case", "milestone", "reached_on", "post")}[kind]
    by_key = {tuple(row[name] for name in key): row for row in new}
    for row in old:
        other = by_key.get(tuple(row[name] for name in key))
        if other is None:
            yield f"{kind}: {[row[name] for name in key]} is missing"
            continue
        for name, value in row.items():
            if other[name] == value:
                continue
            found[name] += 1
            if name not in NOT_BROUGHT_OVER[kind]:
                yield f"{kind}: {[row[each] for each in key]}: {name}: {other[name]!r} is not {value!r}"
    print(f"{kind}: {len(old)} rows the same, but for {dict(found)}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--history", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    faults = [*faults_of(options.susr, options.history, into_itself),
              *faults_of(options.susr, options.board, into_itself),
              *faults_of(options.susr, options.board, into_another)]
    print("\n".join(faults)[:20000] or "what was printed was read")
    return 1 if faults else 0


def faults_of(susr, record, check):
    history = History(susr, record)
    with tempfile.TemporaryDirectory() as scratch:
        old, new, files = (pathlib.Path(scratch, name) for name in ("old", "new", "files"))
        for folder in (old, new, files):
            folder.mkdir()
        shutil.copy(history.folder / "susr.db", old)
        for kind in KINDS:
            (files / f"{kind}.csv").write_text(
                say(history, ["report", kind, "--format", "csv"], old), encoding="utf-8", newline="")
        yield from check(history, old, new, files)


if __name__ == "__main__":
    sys.exit(main())
