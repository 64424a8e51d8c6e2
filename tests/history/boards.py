#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares what the program says about six boards together with what it says about each.

    boards.py --susr PROGRAM --boards FOLDER

FOLDER is what 'make_history.cpp boards' made. The figures of 'report ministerial' and of 'report
board' over all stores must be the sums of each board's own 'report board'. The rows of a board must be
the same as from its store alone. The rows of other reports must be those of all boards, combined.
"""
import argparse
import sys
from collections import Counter

from program import History, all_faults

DAYS = ["2024-12-31", "2025-03-31"]
FROM = "2024-10-01"
# Reports with one case per row.
REPORTS = [["report", "actions"], ["report", "referrals"], ["report", "reviews"],
           ["report", "recommendations"], ["report", "escalations"], ["report", "ratification"],
           ["overdue", "--within", "90d"], ["list"]]
REFERENCES = ("case", "item")
# What 'report ministerial' must say of every figure that 'report board' has too.
SHARED = {("referrals", "outcome"), ("reviews", "stage"), ("actions", "action-status"),
          ("overdue", "overdue-actions"), ("overdue", "overdue-milestones"),
          ("escalations", "open-barriers"), ("escalations", "escalation")}


class Boards(History):
    """The stores of the folder, and the program that reads them."""

    def __init__(self, susr, folder):
        super().__init__(susr, folder)
        self.names = sorted(path.stem for path in self.folder.glob("*.db"))

    def of(self, name, arguments):
        """The rows of a report of one board."""
        return self.rows(arguments, store=f"{name}.db")

    def of_all(self, arguments):
        """The rows of a report over all boards."""
        first, *others = self.names
        more = [text for name in others for text in ("--store", f"{name}.db")]
        return self.rows([*arguments, *more], store=f"{first}.db")


def key(row):
    return row["section"], row["measure"], row["group"]


def number(cell):
    return int(cell) if cell else 0


def sums(rows):
    """The figures of the rows, added up where section, measure and group are the same."""
    n, of = Counter(), Counter()
    for row in rows:
        n[key(row)] += number(row["n"])
        of[key(row)] += number(row["of"])
    return {each: (n[each], of[each]) for each in n}


def figures(boards, day):
    """Sums of what each board's own paper says, against the two papers over all."""
    each = sums(row for name in boards.names
                for row in boards.of(name, ["report", "board", "--as-of", day]))
    paper = boards.of_all(["report", "ministerial", "--from", FROM, "--to", day])
    national = sums(paper)
    common = each.keys() & national.keys()
    for section_measure in SHARED - {found[:2] for found in common}:
        yield f"{day}: both papers should have {section_measure}"
    for missing in {found for found in each if found[:2] in SHARED} - common:
        if missing[:2] != ("escalations", "escalation") or missing[2] == "national":
            yield f"{day}: the national paper lacks {missing}"
    for found in sorted(common):
        if each[found] != national[found]:
            yield f"{day}: {found}: the boards come to {each[found]}, the paper to {national[found]}"
    # Themes recur across the reviews of several boards that recur in those of none.
    together = sums(boards.of_all(["report", "board", "--as-of", day]))
    for found in sorted(each.keys() | together.keys()):
        # A board that assessed nothing says nothing of impact; together, its ratified actions count.
        if found[0] == "impact" and each.get(found, (0,))[0] == together.get(found, (0,))[0]:
            continue
        if found[0] != "recurring-themes" and each.get(found) != together.get(found):
            yield (f"{day}: {found}: the boards come to {each.get(found)}, and together to "
                   f"{together.get(found)}")


def rows_of_a_board(boards, day):
    """The national paper's rows of a board, against the paper of that board alone."""
    asked = ["report", "ministerial", "--from", FROM, "--to", day]
    paper = boards.of_all(asked)
    if {row["board"] for row in paper} != set(boards.names):
        yield f"{day}: the national paper does not name the six boards"
    for name in boards.names:
        alone = {key(row): row for row in boards.of(name, asked)}
        for row in (row for row in paper if row["board"] == name):
            found = key(row)
            if row["measure"] == "age-in-days":
                found = (*found[:2], found[2].removeprefix(f"{name}:"))
            same = alone.get(found, {"n": "0", "of": row["of"]})  # another board has the group
            if (row["n"], number(row["of"])) != (same["n"], number(same["of"])):
                yield f"{day}: {name}: {found}: {row['n']} of {row['of']} in the national paper"


def shared_references(boards):
    """Those that stand in the logs of several boards, of voided cases too."""
    boards_that_have = Counter(reference for name in boards.names for reference in
                               {row["case"] for row in boards.of(name, ["log"])} - {""})
    return {reference for reference, count in boards_that_have.items() if count > 1}


def over_all(row, name, shared):
    """The row of a board as it must stand in the report over all."""
    case = row["case"]
    return tuple((column, f"{name}:{cell}" if column in REFERENCES and case in shared
                  and cell.startswith(case) else cell) for column, cell in row.items())


def rows(boards, asked):
    """Rows that are each of one case: those over all are those of all."""
    shared = shared_references(boards)
    expected = Counter(over_all(row, name, shared)
                       for name in boards.names for row in boards.of(name, asked))
    found = Counter(tuple(row.items()) for row in boards.of_all(asked))
    if not found:
        yield f"{asked}: there are no rows to compare"
    if not any(":" in dict(row)["case"] for row in found):
        yield f"{asked}: no reference is one that several boards have"
    for row in ((found - expected) + (expected - found)).keys():
        yield f"{asked}: a row is not in both: {dict(row)}"


def panels(boards):
    """The rows of the panel over all, which name their boards, are those of the panels of each."""
    asked = ["report", "panel", "--from", FROM, "--to", DAYS[-1], "--by", "board,agency,area"]
    each = {tuple(row.items()) for name in boards.names for row in boards.of(name, asked) if row["n"] != "0"}
    found = {tuple(row.items()) for row in boards.of_all(asked) if row["n"] != "0"}
    if not found:
        yield "the panel is empty"
    for row in found ^ each:
        yield f"the panel: a row is not in both: {dict(row)}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--boards", required=True)
    options = parser.parse_args()
    boards = Boards(options.susr, options.boards)
    checks = [lambda day=day, check=check: list(check(boards, day))
              for day in DAYS for check in (figures, rows_of_a_board)]
    checks += [lambda: list(panels(boards))]
    checks += [lambda asked=asked: list(rows(boards, [*asked, "--as-of", DAYS[-1]]))
               for asked in REPORTS]
    faults = all_faults(checks)
    print("\n".join(faults) or f"six boards together are what each is, on {len(DAYS)} days")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
