#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares 'report panel' and 'report trend' with each other and with reports as at each day.

    panel.py --susr PROGRAM --store FOLDER...

A panel counts many days in one pass. Its sums must be the figures of 'trend' for the same periods, and
of the same groups. Its figures at the end of a period must be those that can be counted from 'report
actions' and 'report themes' as at that day, and those of a panel that ends on it. Extensions must be
those of 'report board --since'. In each group, what came and went must be the change of what is
unfinished. The folders hold the example board, or what make_history.cpp made.
"""
import argparse
import datetime
import functools
import pathlib
import sys
from collections import Counter

from program import History, all_faults

TREND = {name: name for name in ("opened", "reopened", "closed", "stepped_down", "unfinished_at_end", "overdue_at_end")}
FINISHED = {"ratified": "ratified_at_end", "stepped-down": "stepped_down_at_end"}
ALL = ("unfinished_at_end", "ratified_at_end", "completed_at_end", "stepped_down_at_end", "not_relevant_at_end")
DIMENSIONS = ("board", "agency", "area", "theme")
NARROWED = [[], ["--criteria", "dhr"], ["--outcome", "susr"]]
PERIODS = ("week", "month", "quarter", "year")


def panel(history, *asked):
    """The figures of a panel: by period, its last day, group and measure."""
    rows = history.rows(["report", "panel", *asked])
    figures = {(row["period"], row["ends_on"], tuple(row[each] for each in DIMENSIONS), row["measure"]): int(row["n"])
               for row in rows}
    if len(figures) != len(rows):
        raise RuntimeError(f"panel {asked}: two rows have the same key")
    return figures


def differences(what, wanted, found):
    for key in sorted(wanted.keys() | found.keys()):
        if wanted.get(key, 0) != found.get(key, 0):
            yield f"{what}: {key}: {found.get(key)}, and not {wanted.get(key)}"


def against_trend(history, every, narrowed, by):
    """The panel's figures, and those of a trend that tells apart by the same."""
    asked = ["--every", every, *narrowed, *(["--by", by] if by else [])]
    wanted = {(row["period"], tuple(row[each] for each in DIMENSIONS), measure): int(row[column])
              for row in history.rows(["report", "trend", *asked]) for measure, column in TREND.items()}
    found = Counter()
    for (period, _, group, measure), n in panel(history, *asked).items():
        if measure in TREND:
            # A panel tells boards apart by itself, which sum to the trend.
            found[period, group if by else ("", "", "", ""), measure] += n
    if not wanted:
        yield f"trend {asked} has no rows"
    yield from differences(f"trend {asked}", wanted, found)


def groups_balance(history, by):
    """What came and went in a group is the change of what is unfinished."""
    series = {}
    for (period, day, group, measure), n in panel(history, "--every", "quarter", "--by", by).items():
        series.setdefault(group, {}).setdefault((day, period), {})[measure] = n
    for group, periods in series.items():
        before = 0
        for (_, period), each in sorted(periods.items()):
            now = before + each["opened"] + each["reopened"] - each["closed"] - each["stepped_down"]
            if now != each["unfinished_at_end"]:
                yield f"by {by}: {group} in {period}: {now} should be unfinished, and {each} says otherwise"
            before = now


def finish_of(legs):
    """How an action is finished, from its rows in 'report actions'."""
    status = legs[0]["action_status"]
    if status == "stepped-down":
        return "stepped_down_at_end"
    if all(leg["leg_status"] == "not-relevant" for leg in legs):
        return "not_relevant_at_end"
    return FINISHED.get(status, "")


def counted_at(history, day):
    """What can be counted on a day from the rows of legs, by agency and area, and of all."""
    legs_of = {}
    for row in history.rows(["report", "actions", "--as-of", day]):
        legs_of.setdefault(row["item"], []).append(row)
    awaiting = {row["item"] for row in history.rows(["report", "ratification", "--as-of", day])}
    counts = Counter()
    for item, legs in legs_of.items():
        finish = finish_of(legs)
        if not finish:
            is_done = legs[0]["action_status"] == "completed" and item not in awaiting
            finish = "completed_at_end" if is_done else "unfinished_at_end"
        for group in {(leg["agency"], leg["area"]) for leg in legs}:
            of_group = [leg for leg in legs if (leg["agency"], leg["area"]) == group]
            is_open = [leg for leg in of_group if leg["leg_status"] in ("open", "in-progress")
                       and leg["action_status"] in ("open", "in-progress")]
            late = [leg for leg in is_open if leg["due_on"] < day]
            counts[group, finish] += 1
            counts[group, "awaiting_ratification_at_end"] += item in awaiting
            counts[group, "overdue_at_end"] += bool(late)
            counts[group, "overdue_on_original_at_end"] += any(leg["original_due_on"] < day for leg in is_open)
            counts[group, "legs_open_at_end"] += len(is_open)
            counts[group, "legs_overdue_at_end"] += len(late)
    return counts


def as_at_a_day(history, figures, day):
    """What the panel says of the end of a day, and what reports as at that day come to."""
    found = {(group[1:3], measure): n for (_, ends_on, group, measure), n in figures.items()
             if ends_on == day and measure.endswith("_at_end")}
    yield from differences(f"as at {day}", counted_at(history, day), found)


def themes_at_a_day(history, figures, day):
    """How many actions there are on each theme."""
    wanted = {row["theme"]: int(row["actions"]) for row in history.rows(["report", "themes", "--as-of", day])}
    found = Counter()
    for (_, ends_on, group, measure), n in figures.items():
        if ends_on == day and measure in ALL and group[3]:
            found[group[3]] += n
    yield from differences(f"themes as at {day}", wanted, found)


def ends_there(history, figures, day):
    """A panel that ends on the day says the same of it."""
    short = panel(history, "--by", "agency,area,theme", "--as-of", day, "--from", day[:8] + "01")
    wanted = {key: n for key, n in figures.items() if key[1] == day}
    yield from differences(f"a panel of {day}", wanted, short)


def extensions(history, days, figures):
    """Extensions between the ends of two periods, as they stood at the end of the second."""
    for since, day in zip(days, days[1:]):
        rows = history.rows(["report", "board", "--since", since, "--as-of", day])
        wanted = sum(int(row["n"]) for row in rows if row["measure"] == "extensions-granted")
        found = sum(n for (_, ends_on, _, measure), n in figures.items()
                    if since < ends_on <= day and measure == "extended")
        if wanted != found:
            yield f"from {since} to {day}: {wanted} extensions, and {found} in the panel"


def checks(history):
    """Every check, as a function without arguments."""
    for every in PERIODS:
        for narrowed in NARROWED:
            yield functools.partial(against_trend, history, every, narrowed, "")
    for by in (*DIMENSIONS, "agency,theme", "board,area"):
        yield functools.partial(against_trend, history, "quarter", [], by)
        yield functools.partial(groups_balance, history, by)
    by_leg = panel(history, "--by", "agency,area")
    by_theme = panel(history, "--by", "theme")
    by_all = panel(history, "--by", "agency,area,theme")
    days = sorted({key[1] for key in by_leg})[-24:]
    for day in days:
        yield functools.partial(as_at_a_day, history, by_leg, day)
    for day in days[::3]:
        yield functools.partial(themes_at_a_day, history, by_theme, day)
        yield functools.partial(ends_there, history, by_all, day)
    yield functools.partial(extensions, history, days, panel(history))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--store", required=True, action="append", help="a folder with a board")
    parser.add_argument("--now", default="2026-11-22T23:30:00Z")
    options = parser.parse_args()
    faults = []
    for folder in options.store:
        history = History(options.susr, folder)
        history.run = functools.partial(history.run, now=options.now)
        made = [lambda check=check: list(check()) for check in checks(history)]
        faults += [f"{pathlib.Path(folder).name}: {fault}" for fault in all_faults(made)]
        print(f"{folder}: {len(made)} checks")
    print("\n".join(faults) or "the panel says what the other reports say")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
