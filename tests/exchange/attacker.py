# SPDX-License-Identifier: MIT
"""Somebody who has packages of counts and wants those that were left out."""
from collections import defaultdict, deque

NO_LIMIT = 10**6
# Whatever is once in one of these groups stays there, as a rule.
GROWING = {("referrals", "outcome"): {"susr", "mapf", "no-review", "total"}, ("learning-sources", "kind"): None,
           ("legs", "agency"): None, ("recommendations", "level"): None, ("disseminations", "method"): None,
           ("disseminations", "agency"): None, ("actions", "status"): {"ratified", "stepped-down", "total"},
           ("recommendations", "status"): {"total"}, ("reviews", "stage"): {"total"}}



class Contradiction(Exception):
    """What the attacker took for granted is not so."""


class Puzzle:
    """Counts with the values that each can have, what they add up to, and which are no more than others."""

    def __init__(self):
        self.ranges, self.rules, self.rules_of = {}, [], defaultdict(list)

    def sum(self, total, parts):
        self.add(("sum", total, parts), [total, *parts])

    def grows(self, before, after):
        self.add(("grows", before, after), [before, after])

    def add(self, rule, counts):
        for count in counts:
            self.rules_of[count].append(len(self.rules))
        self.rules.append(rule)

    def cuts(self, rule, ranges):
        """What a rule says of each of its counts: (count, least, most)."""
        kind, whole, others = rule
        if kind == "grows":
            yield whole, 0, ranges[others][1]
            yield others, ranges[whole][0], NO_LIMIT
            return
        least = sum(ranges[part][0] for part in others)
        most = sum(ranges[part][1] for part in others)
        yield whole, least, most
        for part in others:
            low, high = ranges[part]
            yield part, ranges[whole][0] - (most - high), ranges[whole][1] - (least - low)

    def narrowed(self, ranges, changed=None):
        """The values that are left; of all counts, or once the ranges of `changed` were."""
        ranges = dict(ranges)
        waiting = deque(range(len(self.rules)) if changed is None else self.rules_of[changed])
        queued = set(waiting)
        while waiting:
            rule = waiting.popleft()
            queued.discard(rule)
            for count, least, most in list(self.cuts(self.rules[rule], ranges)):
                low, high = ranges[count]
                new = max(low, least), min(high, most)
                if new[0] > new[1]:
                    raise Contradiction(count)
                if new != (low, high):
                    ranges[count] = new
                    waiting.extend(other for other in self.rules_of[count] if other not in queued)
                    queued.update(self.rules_of[count])
        return ranges

    def solved(self, wanted):
        """The values that are left, with each value of the wanted counts tried by itself."""
        ranges = self.narrowed(self.ranges)
        for count in wanted:
            for end in (0, 1):
                while ranges[count][0] < ranges[count][1]:
                    value = ranges[count][end]
                    try:
                        self.narrowed({**ranges, count: (value, value)}, count)
                        break
                    except Contradiction:
                        low, high = ranges[count]
                        ranges[count] = (value + 1, high) if end == 0 else (low, value - 1)
                        ranges = self.narrowed(ranges, count)
        return ranges


class Attack:
    """Tries to tell the counts that were left out of packages: {day: {(section, measure): {group: n}}}."""

    def __init__(self, packages, range_of):
        self.packages, self.range_of = packages, range_of
        self.told = {}  # (day, section, measure, group): the value

    def puzzle(self, days, sections, hidden):
        puzzle = Puzzle()
        for day in days:
            tables = {table: groups for table, groups in self.packages[day].items() if table[0] in sections}
            for table, groups in tables.items():
                place = {group: self.place(day, table, group) for group in groups}
                for group, n in groups.items():
                    known = self.range_of(n) if n is not None else self.hidden_range(groups, group, hidden[day])
                    before = puzzle.ranges.get(place[group], known)
                    puzzle.ranges[place[group]] = max(before[0], known[0]), min(before[1], known[1])
                puzzle.sum(place["total"], [place[group] for group in groups if group != "total"])
            if ("reviews", "stage") in tables:
                puzzle.sum((day, "reviews", "", "total"),
                           [(day, "referrals", "outcome", group) for group in ("susr", "mapf")])
        for before, after in zip(days, days[1:]):
            self.grow(puzzle, before, after)
        return puzzle

    @staticmethod
    def place(day, table, group):
        return (day, table[0], "" if group == "total" else table[1], group)

    @staticmethod
    def hidden_range(groups, group, hidden):
        if groups["total"] is None:  # the groups of a total left out can be 0
            return (1, hidden[1]) if group == "total" else (0, hidden[1])
        return hidden

    def grow(self, puzzle, before, after):
        for table, groups in self.packages[before].items():
            for group in groups:
                names = GROWING[table]
                one, other = self.place(before, table, group), self.place(after, table, group)
                if (names is None or group in names) and one in puzzle.ranges and other in puzzle.ranges:
                    puzzle.grows(one, other)

    def left_out(self):
        return [(day, *table, group) for day, package in self.packages.items()
                for table, groups in package.items() for group, n in groups.items() if n is None]

    def can_be(self, days, sections, hidden):
        puzzle = self.puzzle(days, sections, hidden)
        try:
            puzzle.narrowed(puzzle.ranges)
            return True
        except Contradiction:
            return False

    def supposed(self, row, day, sections, hidden):
        """What is left out in a release is from 1 to 4, as it mostly is; or, if that can't be, anything."""
        for guess in ((1, 4), (0, NO_LIMIT)):
            if self.can_be([*row, day], sections, {**hidden, day: guess}):
                return guess
        return None

    def try_together(self, days, sections, hidden):
        """Notes what the releases tell, if they can be as the attacker supposes."""
        wanted = [(day, section, measure if group != "total" else "", group)
                  for day, section, measure, group in self.left_out() if day in days and section in sections]
        try:
            ranges = self.puzzle(days, sections, hidden).solved(wanted)
        except Contradiction:
            return
        for count in wanted:
            least, most = max(ranges[count][0], 1), min(ranges[count][1], 4)
            if least == most:  # so much if it is one of 1 to 4
                self.told[count] = least

    def run(self):
        """Each release alone, each with the next, and as many in a row as can be together."""
        names = {table[0] for package in self.packages.values() for table in package}
        for sections in [{name} for name in names - {"referrals", "reviews"}] + [{"referrals", "reviews"}]:
            rows, hidden = [[]], {}
            for day in sorted(self.packages):
                alone = self.supposed([], day, sections, {})
                self.try_together([day], sections, {day: alone})
                guess = self.supposed(rows[-1], day, sections, hidden)
                if not guess:
                    rows.append([])
                hidden[day] = guess or alone
                rows[-1].append(day)
                self.try_together(rows[-1][-2:], sections, hidden)
            for row in rows:
                self.try_together(row, sections, hidden)
        return self.told


def rounded_range(n):
    """A number that is not 0 stands for no count from 1 to 4."""
    return (max(n - 2, 5), n + 2) if n else (0, 0)


def exact_range(n):
    return (n, n)
