#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares every report as at each of 24 month ends with what was printed at that month end.

    as_at.py --susr PROGRAM --history FOLDER [--all]

FOLDER is what make_history.cpp made. As at a month end, the whole store must print, byte for byte, what
the copy from that day prints. So must the store with late entries, as it was known then; without that,
it must say how many late entries there are. All reports are checked for each month end, in text for one,
in CSV for the next, and in JSON for the last. With --all, in all three for each.
"""
import argparse
import datetime
import difflib
import functools
import itertools
import re
import sqlite3
import sys
import zoneinfo

from program import History, all_faults

FORMATS = ["text", "csv", "json"]
LATE_STORE = "late/susr.db"
LATE_NOW = "2026-10-06T09:00:00Z"
LATE_REPORTS_A_DAY = 2
SURROUNDINGS = [
    {"TZ": "Europe/London", "LC_ALL": "C.UTF-8"},
    {"TZ": "Europe/London", "LC_ALL": "cy_GB.UTF-8", "TERM": "xterm-256color", "COLUMNS": "40"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "cy_GB.UTF-8"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "C", "NO_COLOR": "1", "COLUMNS": "400"},
]


def month_ends(history):
    return sorted(path.name for path in (history.folder / "stopped").iterdir())


def stopped(day):
    """How the program is run over the copy of a day, on that day."""
    return {"store": f"stopped/{day}/susr.db", "now": f"{day}T20:00:00Z"}


def commands_of_cases(history, day):
    """What is asked of single cases: of the first, of the last, and of some between."""
    cases = history.rows(["list"], **stopped(day))
    chosen = {cases[place]["case"] for place in (0, len(cases) // 2, -1)}
    reviews = [case["case"] for case in cases if case["stage"] in ("review", "follow-up", "closed")]
    yield from (["show", reference] for reference in sorted(chosen))
    yield from (["report", "progress", reference] for reference in reviews[:1] + reviews[-1:])
    yield from (["explain", reference] for reference in reviews[-1:])
    forums = [case["case"] for case in cases if case["stage"] == "mapf"]
    yield from (["report", "mapf-template", "--case", reference] for reference in forums[:1])


def commands(history, day, day_before):
    """Every report, and every other command that reads, as asked at a month end."""
    needed = {"ministerial": ["--from", day_before], "analysis": ["--theme", "recording"]}
    for row in history.rows(["report", "--list"]):
        # One is of a case: see below. The other is of a journal, not of the record.
        if row["report"] not in ("mapf-template", "access"):
            yield ["report", row["report"], *needed.get(row["report"], [])]
    yield ["report", "board", "--since", day_before, "--detail"]
    yield ["report", "panel", "--every", "quarter", "--by", "agency,area,theme"]
    yield ["report", "trend", "--every", "week", "--by", "agency"]
    yield ["overdue"]
    yield ["overdue", "--within", "28d"]
    yield from (["list"], ["log"], ["check"])
    yield from commands_of_cases(history, day)


def difference(what, wanted, printed):
    """Where two runs differ, as a list that is empty if they do not."""
    if wanted == printed:
        return []
    sides = [[f"status {status}", *output.decode().splitlines(), *errors.decode().splitlines()]
             for status, output, errors in (wanted, printed)]
    lines = itertools.islice(difflib.unified_diff(*sides, "then", "now", lineterm="", n=0), 12)
    return ["\n    ".join([what, *lines])]


def check_as_at(history, day, command, form):
    """The whole store, as at the day, prints what the copy of that day prints."""
    command = [*command, "--format", form]
    return difference(f"{' '.join(command)} as at {day}", history.run(command, **stopped(day)),
                      history.run([*command, "--as-of", day]))


def check_known_on(history, day, command, form):
    """So does the store with late entries, as it was known on the day."""
    command = [*command, "--format", form]
    late = history.run([*command, "--as-of", day, "--known-on", day], store=LATE_STORE, now=LATE_NOW)
    return difference(f"{' '.join(command)} as known on {day}",
                      history.run(command, **stopped(day)), late)


def london_day(moment):
    utc = datetime.datetime.fromisoformat(moment)
    return utc.astimezone(zoneinfo.ZoneInfo("Europe/London")).date().isoformat()


def check_late_entries(history, day):
    """Without --known-on the store with late entries says how many there are."""
    with sqlite3.connect(history.folder / LATE_STORE) as connection:
        events = connection.execute("SELECT effective_on, recorded_at FROM events").fetchall()
    wanted = sum(effective <= day < london_day(recorded) for effective, recorded in events)
    output = history.run(["report", "referrals", "--width", "0", "--as-of", day], store=LATE_STORE,
                         now=LATE_NOW)[1].decode()
    said = [line for line in output.splitlines() if "--known-on" in line]
    counts = [int(re.match(r"(\d+) entr", line).group(1)) for line in said]
    if counts == ([wanted] if wanted else []):
        return []
    return [f"as at {day} there are {wanted} late entries, and the program says: {said}"]


def check_environment(history, day, command, form):
    """The time zone, the locale and the terminal change nothing. The moment is on the day in London
    and on the day before in UTC."""
    day_before = datetime.date.fromisoformat(day) - datetime.timedelta(days=1)
    how = {**stopped(day), "now": f"{day_before}T23:30:00Z"}
    outputs = {history.run([*command, "--format", form], **how, **each) for each in SURROUNDINGS}
    return [f"{' '.join(command)} as {form} depends on its environment"] if len(outputs) > 1 else []


def checks(history, every_format):
    """Every check, as a function without arguments."""
    days = month_ends(history)
    for index, (day, day_before) in enumerate(zip(days, ["2024-09-30", *days])):
        asked = list(commands(history, day, day_before))
        for place, command in enumerate(asked):
            forms = FORMATS if every_format or day == days[-1] else [FORMATS[(index + place) % 2]]
            for form in forms:
                yield functools.partial(check_as_at, history, day, command, form)
            if every_format or place % (len(asked) // LATE_REPORTS_A_DAY) == index % 12:
                yield functools.partial(check_known_on, history, day, command, forms[0])
        yield functools.partial(check_late_entries, history, day)
    summer_day = days[5]
    for command, form in itertools.product(commands(history, summer_day, days[4]), FORMATS):
        yield functools.partial(check_environment, history, summer_day, command, form)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--history", required=True)
    parser.add_argument("--all", action="store_true", help="every format at every month end")
    options = parser.parse_args()
    history = History(options.susr, options.history)
    made = list(checks(history, options.all))
    faults = all_faults(made)
    print("\n".join(faults) or f"{len(made)} checks: each paper is what it was")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
