#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Changes one value of the store from outside, in every column of every table and in each way that a value
can be wrong, and runs every reading command and report. Each must print the same as for the sound
store, or exit with 4 and print nothing. A value that susr could have written can't be detected by
reading it. With --verify, each command exits with 8 and prints nothing, or prints the right answer.

    sweep.py --susr PROGRAM --board FOLDER [--long [--part K/N]] [--seed N]

All changes take an hour of a machine that has nothing else to do. --part does every Nth of them, from the
Kth on: the counts of the N parts add up to those of the whole.
"""
import collections
import concurrent.futures
import re
import sqlite3

from trial import main, told

REFUSED, FOUND = 4, 8
REPORTS = ("board", "referrals", "reviews", "milestones", "actions", "recommendations", "updates", "agencies",
           "timeliness", "ratification", "escalations", "progress", "learning", "trend", "panel", "ministerial",
           "repository", "audit", "findings", "challenges", "risks", "impact", "cognisance", "dissemination",
           "families", "sources", "themes", "priorities", "appointees", "repeated", "crg",
           "delivery-group", "operational-board", "strategy-group")
READING = [("overdue",), ("overdue", "--kind", "action"), ("list",), ("log",), ("check",), ("show", "CV-2025-006"),
           ("show", "CV-2025-006/A2"), ("explain", "CV-2026-003"), ("overdue", "--known-on", "2026-10-01"),
           ("overdue", "--as-of", "2026-03-31"), *(("report", name) for name in REPORTS)]
COMMANDS = [(*command, "--format", form) for command in READING for form in ("text", "csv")]
# Whether the record holds is looked at before the format is, so these stand for all.
VERIFIED = [command for command in COMMANDS if command[-1] == "csv"]
SAMPLE_CHANGES, SAMPLE_COMMANDS = 40, 6

# What each column holds, by its name; what is not named is free text. `unreadable` says which changes
# of it no program could have meant: these must be seen without --verify.
DATE, PARTIAL, MOMENT, CODE, LIST, NUMBER, ID, SEAL, TEXT = (
    "date", "partial date", "moment", "code", "list", "number", "id", "seal", "text")
KINDS = {
    DATE: re.compile(r"valid_from|valid_until|barrier_since|\w+_on"),
    PARTIAL: re.compile(r"effective|referred|event_date|decided|signed_off|in_force_since|reached|shared"),
    MOMENT: re.compile(r"recorded_at"),
    CODE: re.compile(r"kind|learning_source|regime|referral_day|(in_force_|sign_off_)?outcome|(in_force_)?depth|"
                     r"immediacy|milestone|level|(leg|action)_status|ratification|escalated_to|method|settled"),
    LIST: re.compile(r"payload|changes|themes|(referral_|in_force_)?criteria"),
    NUMBER: re.compile(r"sequence|case_id|ordinal|number|leg|times|times_extended|audience|is_open"),
    SEAL: re.compile(r"previous_hash|hash|former_hash"),
}
DAMAGE = {"garbage text": "garbage!", "impossible date": "2026-02-30", "unknown code": "openn", "empty": "",
          "huge number": 9223372036854775807, "NULL": None}
UNREADABLE = {
    DATE: {"garbage text", "impossible date", "unknown code", "empty", "huge number"},
    PARTIAL: {"garbage text", "impossible date", "unknown code", "empty", "huge number"},
    MOMENT: {"garbage text", "impossible date", "unknown code", "empty", "huge number"},
    CODE: {"garbage text", "impossible date", "unknown code", "huge number"},
    LIST: {"garbage text", "impossible date", "unknown code", "huge number"},
    NUMBER: {"garbage text", "impossible date", "unknown code", "empty", "huge number"},
    SEAL: {"garbage text", "impossible date", "unknown code", "huge number"},
    TEXT: set(),
}

Column = collections.namedtuple("Column", "table name kind required in_key")
Change = collections.namedtuple("Change", "column kind value plausible")


def kind_of(table, name):
    if (table, name) in {("recommendations", "number"), ("extensions", "reason"), ("event_kinds", "kind")}:
        return TEXT
    if (table, name) == ("pauses", "reason"):
        return CODE
    return next((kind for kind, pattern in KINDS.items() if pattern.fullmatch(name)), TEXT)


def columns_of(store):
    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    tables = [name for name, in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")]
    for table in tables:
        for _, name, _, required, _, in_key in connection.execute(f"PRAGMA table_info({table})"):
            yield Column(table, name, kind_of(table, name), bool(required), bool(in_key))
    connection.close()


def changes_of(column):
    """Every way in which a value of the column is changed."""
    for kind, value in DAMAGE.items():
        if kind == "NULL":
            unreadable = column.required
        else:
            unreadable = kind in UNREADABLE[column.kind]
        yield Change(column, kind, value, not unreadable)
    yield Change(column, "another case's value", None, True)


class Damaged:
    """A copy of the board's store with one value changed, as another program can do it."""

    def __init__(self, board, change):
        self.connection = sqlite3.connect(board.store, isolation_level=None)
        self.change = change
        self.schema = self.connection.execute("SELECT rowid, sql FROM sqlite_schema").fetchall()
        self.version = self.connection.execute("PRAGMA schema_version").fetchone()[0]

    def write(self):
        """Whether the value could be changed: no index or key is in the way."""
        self.connection.execute("PRAGMA ignore_check_constraints = ON")
        try:
            self.loosen()
            return self.put()
        except (sqlite3.Error, OverflowError):
            return False
        finally:
            self.connection.close()

    def loosen(self):
        """Takes what guards the table out of the schema, in memory only: NOT NULL, the types, and the
        triggers. An index stays, and is kept as it has to be."""
        self.connection.execute("PRAGMA writable_schema = ON")
        self.connection.execute("BEGIN")
        table = self.change.column.table
        loose = next(sql for _, sql in self.schema if sql and re.match(rf"CREATE TABLE {table}\b", sql))
        if self.change.kind == "NULL":
            loose = re.sub(r"(TEXT|INTEGER) NOT NULL", r"\1", loose)
        if self.change.column.kind == NUMBER:
            loose = loose.replace(") STRICT, WITHOUT", ") WITHOUT").replace(") STRICT", ")")
        self.connection.execute("DELETE FROM sqlite_schema WHERE type = 'trigger'")
        self.connection.execute("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?", (loose, table))
        self.connection.execute(f"PRAGMA schema_version = {self.version + 1}")
        self.connection.execute("COMMIT")
        path = self.connection.execute("PRAGMA database_list").fetchone()[2]
        self.connection.close()
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA ignore_check_constraints = ON")

    def put(self):
        column, value = self.change.column, self.change.value
        sql = f"SELECT {column.name} FROM {column.table} WHERE {column.name} IS NOT NULL"
        old = [row[0] for row in self.connection.execute(sql)]
        if not old:
            return False
        before = old[len(old) // 2]
        if self.change.kind == "another case's value":
            others = [each for each in old if each != before]
            if not others:
                return False
            value = others[len(others) // 3]
        where = f"rowid = (SELECT rowid FROM {column.table} WHERE {column.name} IS ? LIMIT 1)"
        keys = [row[1] for row in self.connection.execute(f"PRAGMA table_info({column.table})") if row[5]]
        if self.connection.execute(
                "SELECT sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema WHERE type = 'table' AND name = ?",
                (column.table,)).fetchone()[0]:
            names = ", ".join(keys)
            where = f"({names}) = (SELECT {names} FROM {column.table} WHERE {column.name} IS ? LIMIT 1)"
        self.connection.execute(f"UPDATE {column.table} SET {column.name} = ? WHERE {where}", (value, before))
        self.tighten()
        return True

    def tighten(self):
        """Puts the schema back word for word, or it would be refused for that."""
        self.connection.execute("PRAGMA writable_schema = ON")
        self.connection.execute("BEGIN")
        there = {sql for sql, in self.connection.execute("SELECT sql FROM sqlite_schema")}
        for _, sql in self.schema:
            if sql in there or sql is None:
                continue
            kind, name = re.match(r"CREATE (TABLE|TRIGGER) (\w+)", sql).groups()
            if kind == "TABLE":
                self.connection.execute("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
                                        (sql, name))
            else:
                self.connection.execute("INSERT INTO sqlite_schema VALUES ('trigger', ?, 'events', 0, ?)", (name, sql))
        self.connection.execute(f"PRAGMA schema_version = {self.version + 2}")
        self.connection.execute("COMMIT")


def answer_of(board, command):
    done = board.run(*command)
    return done.returncode, done.stdout, done.stderr


class Sweep:
    def __init__(self, trial):
        self.trial, self.counts, self.faults = trial, collections.Counter(), []
        self.sound = trial.board("sound")
        self.commands = COMMANDS
        self.right = {command: answer_of(self.sound, command)[:2] for command in COMMANDS}
        self.can_verify = self.sound.run("overdue", "--verify").returncode == 0

    def count(self, change, what):
        self.counts[change.plausible, what] += 1

    def judge(self, change, command, answer, verified):
        """What came of a command on the damaged store, in a word; a fault, if it may not be."""
        status, output, errors = answer
        where = f"{change.column.table}.{change.column.name}, {change.kind}: {told(command)}"
        if (status, output) == self.right[command]:
            return "the same answer"
        if status == REFUSED and not verified and not output and errors.startswith("susr: "):
            if isinstance(change.value, str) and len(change.value) > 5 and change.value in errors:
                self.faults.append(f"{where}: the value is repeated: {errors.strip()}")
            return "refused with 4"
        if status == FOUND and not output and verified:
            return "refused with 8"
        if status < 0 or status >= 70:
            self.faults.append(f"{where}: it crashed with {status}: {errors.strip()[-200:]}")
            return "crashed"
        if change.plausible and not verified:
            return "another answer"
        self.faults.append(f"{where}: another answer, status {status}: {errors.strip()[-200:]}")
        return "false answer"

    def try_change(self, number, change):
        board = self.trial.board(f"damaged-{number}")
        if not Damaged(board, change).write():
            return
        self.count(change, "changes")
        for command in self.chosen():
            self.count(change, self.judge(change, command, answer_of(board, command), False))
            if self.can_verify and command in VERIFIED:
                answer = answer_of(board, (*command, "--verify"))
                self.count(change, "with --verify: " + self.judge(change, command, answer, True))

    def chosen(self):
        return self.commands if self.trial.long else self.trial.chance.sample(self.commands, SAMPLE_COMMANDS)

    def run(self):
        changes = [change for column in columns_of(self.sound.store) for change in changes_of(column)]
        part, parts = self.trial.part
        changes = changes[part - 1::parts]
        if not self.trial.long:
            changes = self.trial.chance.sample(changes, min(SAMPLE_CHANGES, len(changes)))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda each: self.try_change(*each), enumerate(changes)))

    def print_counts(self):
        for plausible, name in ((False, "can't be read"), (True, "could have been written so")):
            row = {what: count for (kind, what), count in self.counts.items() if kind == plausible}
            print(f"a value that {name}: {row.pop('changes', 0)} changes")
            for what, count in sorted(row.items()):
                print(f"  {what}: {count}")


def check(trial):
    sweep = Sweep(trial)
    if not sweep.can_verify:
        print("this susr has no --verify: what could have been written so is not held to the right answer")
    sweep.run()
    sweep.print_counts()
    yield from sweep.faults


if __name__ == "__main__":
    main(__doc__, check, in_parts=True)
