#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plays somebody who has every package of 'susr export --public' and wants a count that was left out.

    differencing.py --susr PROGRAM --board FOLDER --history FOLDER

FOLDER is an example board, and what make_history.cpp made. From each, 24 packages are printed at the
ends of months, and 24 of consecutive quarters as known at the end of the last. A release must be the
same bytes at each end of a month, and later, whatever was recorded since. All together may not tell one
count from 1 to 4 that was left out. The attacker knows what the sums are, how numbers are rounded, and
that most groups only grow. The same attack on the counts as they were once published, exact and as at
any day, must find some: that shows that it can.
"""
import argparse
import csv
import datetime
import filecmp
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

from attacker import Attack, exact_range, rounded_range

RELEASES = 24
LAST_QUARTER, LAST_MONTH = datetime.date(2026, 9, 30), datetime.date(2026, 11, 30)
TRUE_COUNTS = {
    ("referrals", "outcome"):
        "SELECT coalesce(in_force_outcome, iif(decided IS NOT NULL AND signed_off IS NULL, 'awaiting-sign-off',"
        " 'awaiting-decision')) FROM case_versions WHERE learning_source IS NULL AND {then}",
    ("learning-sources", "kind"):
        "SELECT learning_source FROM case_versions WHERE learning_source IS NOT NULL AND {then}",
    ("actions", "status"):
        "SELECT iif(min(leg_status = 'not-relevant'), 'not-relevant', max(action_status)) FROM leg_versions"
        " WHERE {then} GROUP BY case_id, number",
    ("legs", "agency"): "SELECT agency FROM leg_versions WHERE {then}",
    ("recommendations", "level"): "SELECT level FROM recommendations WHERE {then}",
    ("disseminations", "method"):
        "SELECT min(method) FROM disseminations WHERE {then}"
        " GROUP BY agency, iif(occasion = '', case_id || '/' || ordinal, occasion)",
    ("disseminations", "agency"):
        "SELECT agency FROM disseminations WHERE {then}"
        " GROUP BY agency, iif(occasion = '', case_id || '/' || ordinal, occasion)",
}


def is_small(count):
    return 1 <= count <= 4


def once_left_out(counts):
    """Which groups were once left out, and whether the total was."""
    total, small = sum(counts), [count for count in counts if is_small(count)]
    if is_small(total):
        return [True] * len(counts), True
    hidden = [is_small(count) for count in counts]
    open_to_each_other = len(small) >= 2 and max(5, len(small) + 2) <= sum(small) <= 4 * len(small) - 2
    if small and not open_to_each_other:
        least = min((count for count in counts if count >= 5), default=None)
        hidden = [now or least in (None, count) for now, count in zip(hidden, counts)]
    return hidden, False


def once_published(package):
    """The exact counts as they were once published."""
    tables = {}
    for table, groups in package.items():
        names = [group for group in groups if group != "total"]
        hidden, total_hidden = once_left_out([groups[name] for name in names])
        tables[table] = {name: None if out else groups[name] for name, out in zip(names, hidden)}
        tables[table]["total"] = None if total_hidden else groups["total"]
    return tables


class Publisher:
    """A board that publishes counts."""

    def __init__(self, susr, folder, scratch, store="susr.db"):
        self.susr, self.folder, self.scratch, self.store = susr, folder, scratch, store
        self.count = 0

    def publish(self, as_of, now, *options):
        """The folder of the package."""
        self.count += 1
        package = self.scratch / f"{os.path.basename(self.folder)}-{self.store.replace('/', '-')}-{self.count}"
        subprocess.run([self.susr, "--config", "susr.toml", "--store", self.store, "export", package, "--public",
                        "--as-of", as_of, *options], cwd=self.folder, check=True, capture_output=True,
                       env={**os.environ, "SUSR_NOW": f"{now}T09:00:00Z", "ASAN_OPTIONS": "detect_leaks=0"})
        return package

    def true_counts(self, day, printed):
        """The counts as at a day, for the groups of a package."""
        exact = {}
        with sqlite3.connect(f"file:{self.folder / self.store}?mode=ro", uri=True) as store:
            for table, query in TRUE_COUNTS.items():
                then = "valid_from <= :day AND :day < valid_until"
                counts = Counter(row[0] for row in store.execute(query.format(then=then), {"day": day}))
                named = [group for group in printed[table] if group not in ("other-agencies", "total")]
                groups = {group: counts.pop(group, 0) for group in named}
                if "other-agencies" in printed[table]:
                    groups["other-agencies"] = sum(counts.values())
                exact[table] = {**groups, "total": sum(groups.values())}
        return exact


def read(package):
    tables = defaultdict(dict)
    with open(package / "counts.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            n = None if row["suppressed"] == "yes" else int(row["n"])
            tables[row["section"], row["measure"]][row["group"]] = n
    return dict(tables)


def month_ends(last, how_many, step=1):
    """The last days of so many months or, with a step of 3, quarters, up to that day."""
    months = [last.year * 12 + last.month - step * each for each in reversed(range(how_many))]
    firsts = [datetime.date(month // 12, month % 12 + 1, 1) for month in months]
    return [(first - datetime.timedelta(days=1)).isoformat() for first in firsts]


def quarter_end(day):
    month = int(day[5:7]) // 3 * 3
    ends = {0: "12-31", 3: "03-31", 6: "06-30", 9: "09-30", 12: "12-31"}
    return f"{int(day[:4]) - (month == 0)}-{ends[month]}"


def day_after(day):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


def same(one, other):
    return filecmp.cmpfiles(one, other, ["counts.csv", "datapackage.json"], shallow=False)[0] == [
        "counts.csv", "datapackage.json"]


def check_rounding(what, printed, exact):
    for table, groups in exact.items():
        for group, count in groups.items():
            n = printed[table][group]
            if n is not None and (is_small(count) or n % 5 or abs(n - count) > 2 or (n == 0) != (count == 0)):
                yield f"{what}: {table} {group} is printed as {n}, and is {count}"


def report(what, attack, exact):
    """How many counts are told; those of which the truth is not known count, too."""
    told = attack.run()
    by_name = {(day, table[0], "" if group == "total" else table[1], group): count
               for day, tables in exact.items() for table, groups in tables.items() for group, count in groups.items()}
    right = [count for count, value in told.items() if is_small(value) and by_name.get(count, value) == value]
    small = sum(is_small(count) for count in by_name.values())
    print(f"{what}: {len(attack.packages)} different packages, {len(attack.left_out())} counts left out "
          f"({small} known to be 1 to 4), {len(right)} told")
    return right


def attack_months(board):
    """Packages printed at the ends of 24 months: those of a quarter are one release."""
    releases = {}
    days = month_ends(LAST_MONTH, RELEASES)
    for day in days:
        quarter = quarter_end(day)
        package = board.publish(day, day_after(day))
        if not same(releases.setdefault(quarter, package), package):
            yield f"{board.folder}: the release of {quarter} is another when printed as at {day}"
    late = board.publish(days[-1], "2027-03-01")
    if not same(releases[quarter_end(days[-1])], late):
        yield f"{board.folder}: the release of {quarter_end(days[-1])} is another half a year later"
    printed = {day: read(package) for day, package in releases.items()}
    right = report(f"{board.folder.name}, as published", Attack(printed, rounded_range), {})
    yield from (f"{board.folder}: told: {count}" for count in right)


def attack_quarters(board):
    """24 quarters as they are known at the end; and 24 months as they were once published."""
    last = LAST_QUARTER
    packages = {day: read(board.publish(day, day_after(str(last)), "--known-on", str(last)))
                for day in month_ends(last, RELEASES, 3)}
    exact = {day: board.true_counts(day, package) for day, package in packages.items()}
    for day, package in packages.items():
        yield from check_rounding(f"{board.folder} on {day}", package, exact[day])
    right = report(f"{board.folder.name}, by quarter", Attack(packages, rounded_range), exact)
    yield from (f"{board.folder}: told: {count}" for count in right)
    any_package = packages[str(last)]
    exact = {day: board.true_counts(day, any_package) for day in month_ends(last, RELEASES)}
    once = {day: once_published(package) for day, package in exact.items()}
    if not report(f"{board.folder.name}, as once published", Attack(once, exact_range), exact):
        yield f"{board.folder}: the attack finds nothing in what was once published"


def check_late_entries(history, late):
    """What was recorded later for days before does not change a release."""
    for day in month_ends(LAST_QUARTER, RELEASES // 3, 3):
        if not same(history.publish(day, day_after(day)), late.publish(day, "2027-03-01")):
            yield f"the release of {day} is another once more is recorded"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    parser.add_argument("--history", required=True)
    options = parser.parse_args()
    susr, faults = os.path.abspath(options.susr), []
    with tempfile.TemporaryDirectory() as scratch:
        board, history, late = (
            Publisher(susr, pathlib.Path(folder).resolve(), pathlib.Path(scratch), store)
            for folder, store in ((options.board, "susr.db"), (options.history, "susr.db"),
                                  (options.history, "late/susr.db")))
        for each in (board, history):
            faults += attack_months(each)
            faults += attack_quarters(each)
        faults += check_late_entries(history, late)
    print("\n".join(faults) or "no count that was left out is told")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
