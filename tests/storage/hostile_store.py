#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Crafted stores are refused, and nothing in them runs.

    hostile_store.py --susr PROGRAM --board FOLDER

Each is the example board's store with something in it that susr never makes. If the schema is not
susr's, every command says so and exits with 4, before using any of it. If a value is one susr never
writes, the command that reads it does. The file is unchanged, byte for byte, there is no new file, and
nothing is printed as if it were a board's. Normal maintenance by an administrator is accepted.
"""
import argparse
import contextlib
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import seals  # noqa: E402

ENVIRONMENT = {"ASAN_OPTIONS": "detect_leaks=0", "LC_ALL": "C.UTF-8",
               "SUSR_NOW": "2026-11-22T09:00:00Z"}
SECONDS = 60  # for what takes a moment; a view without end would take for ever

READING = [["overdue", "--exit-code"], ["report", "board"], ["verify"], ["show", "CV-2024-002"],
           ["overdue", "--known-on", "2026-01-01"], ["overdue", "--store", "whole.db"]]
WRITING = [["refer", "--by", "SWP", "--criteria", "dhr"], ["rebuild"], ["overdue", "--escalate"],
           ["import", "updates", "updates.csv"], ["export", "package"], ["backup", "copy.db"],
           ["migrate"], ["migrate", "--dry-run"]]

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"

# SQL that adds to the schema, or changes it as one may who has the file: what it is, the SQL, and
# what the message names.
ADDED = {
    "a trigger that changes a table":
        ("CREATE TRIGGER evil AFTER INSERT ON events BEGIN DELETE FROM leg_versions; END",
         "trigger evil"),
    "a trigger that swallows what is recorded":
        ("CREATE TRIGGER evil BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END",
         "trigger evil"),
    "a trigger on a table that is made again":
        ("CREATE TRIGGER evil BEFORE DELETE ON cases BEGIN INSERT INTO event_kinds VALUES ('x', 'x'); END",
         "trigger evil"),
    "a trigger that calls a function":
        ("CREATE TRIGGER evil AFTER INSERT ON events BEGIN SELECT load_extension('./evil'); END",
         "trigger evil"),
    "a view that hides what is late":
        ("ALTER TABLE leg_versions RENAME TO hidden; CREATE VIEW leg_versions AS "
         "SELECT * FROM hidden WHERE due_on > '2099'", "is not as susr creates it"),
    "a view without end in the place of a table":
        (f"DROP TABLE pauses; CREATE VIEW pauses AS {ENDLESS}", "pauses"),
    "a view in the place of the log":
        ("PRAGMA legacy_alter_table = ON; ALTER TABLE events RENAME TO hidden; "
         "CREATE VIEW events AS SELECT * FROM hidden", "events"),
    "a view that loads a library": ("CREATE VIEW evil AS SELECT load_extension('./evil')", "view evil"),
    "a view that writes a file":
        ("CREATE VIEW evil AS SELECT writefile('planted', 'x')", "view evil"),
    "a view that calls a tokenizer":
        ("CREATE VIEW evil AS SELECT fts3_tokenizer('x', x'0000000000000000')", "view evil"),
    "a view with a name for a terminal":
        ("CREATE VIEW \"\x1b[2Jevil\" AS SELECT 1", "something with an unusual name"),
    "an index over an expression": ("CREATE INDEX evil ON cases (abs(number))", "index evil"),
    "an index over some rows": ("CREATE INDEX evil ON cases (number) WHERE number > 1", "index evil"),
    "another table": ("CREATE TABLE evil (x)", "table evil"),
    "a generated column":
        ("ALTER TABLE cases ADD COLUMN evil TEXT AS (upper(reference))", "table cases"),
    "a virtual table": ("CREATE VIRTUAL TABLE evil USING fts5(x)", "evil"),
    "a virtual table in the place of a table":
        ("DROP TABLE pauses; CREATE VIRTUAL TABLE pauses USING fts5(case_id, ordinal, valid_from, "
         "valid_until, paused_on, resumed_on, reason, authorised_by)", "pauses"),
    "a missing table": ("DROP TABLE disseminations", "index unreadable_disseminations is missing"),
    "a missing guard": ("DROP TRIGGER events_are_not_removed",
                        "trigger events_are_not_removed is missing"),
    "a guard that lets all pass":
        ("DROP TRIGGER events_are_not_removed; CREATE TRIGGER events_are_not_removed BEFORE DELETE "
         "ON events WHEN 0 BEGIN SELECT RAISE(ABORT, ''); END",
         "trigger events_are_not_removed is not as susr creates it"),
    "a missing index": ("DROP INDEX open_legs", "index open_legs is missing"),
    "statistics with a column that is worked out":
        ("ANALYZE; DROP TABLE sqlite_stat1; PRAGMA writable_schema = ON; "
         "CREATE TABLE stat(tbl, idx, stat, evil AS (upper(tbl))); "
         "UPDATE sqlite_schema SET name = 'sqlite_stat1', tbl_name = 'sqlite_stat1', "
         "sql = replace(sql, 'TABLE stat', 'TABLE sqlite_stat1') WHERE name = 'stat'", "sqlite_stat1"),
}

# Text in the SQL of a table that is replaced by other, behind SQLite's back.
REWRITTEN = {
    "a check that calls a function": ("events", "CHECK (sequence >= 1)", "CHECK (load_extension('./evil'))"),
    "a check that lets all pass": ("leg_versions", "CHECK (valid_from < valid_until)", "CHECK (1)"),
    "a default that is worked out": ("extensions", "DEFAULT 1", "DEFAULT (abs(random()))"),
    "a foreign key elsewhere": ("cases", "REFERENCES events (sequence)", "REFERENCES cases (case_id)"),
    "columns of any type": ("leg_versions", ") STRICT, WITHOUT ROWID", ") WITHOUT ROWID"),
    "a comment": ("cases", "number INTEGER", "number /* here */ INTEGER"),
    "another name for a column": ("cases", "series TEXT", "serial TEXT"),
    "no SQL": ("pauses", "CREATE TABLE pauses", "SELECT 1; CREATE TABLE pauses"),
}


@contextlib.contextmanager
def opened(store):
    connection = sqlite3.connect(store, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def rewrite(connection, table, before, after):
    """Changes what the schema says of a table, and nothing else."""
    connection.execute("PRAGMA writable_schema = ON")
    changed = connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) "
                                 "WHERE name = ? AND instr(sql, ?)", (before, after, table, before))
    assert changed.rowcount == 1, (table, before)
    connection.execute("PRAGMA writable_schema = RESET")


def guards_put_aside(connection):
    """Drops the triggers, and gives what puts them back."""
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    return ";".join(sql for _, sql in guards)


def seal(connection):
    """Seals every event anew, as one who knows how it is done."""
    previous = ""
    columns = ", ".join(seals.SEALED[:-1])
    for row in connection.execute(f"SELECT {columns} FROM events ORDER BY sequence").fetchall():
        digest = seals.hash_of((*row, previous))
        connection.execute("UPDATE events SET previous_hash = ?, hash = ? WHERE sequence = ?",
                           (previous, digest, row[0]))
        previous = digest


def put_events(connection, sql):
    """Changes the log past its guards, and seals it."""
    guards = guards_put_aside(connection)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.executescript(sql)
    seal(connection)
    connection.executescript(guards)


def put_any_type(connection, table, sql):
    """Puts values of any type into a strict table."""
    strict, lax = ") STRICT, WITHOUT ROWID", ") WITHOUT ROWID"
    rewrite(connection, table, strict, lax)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.executescript(sql)
    rewrite(connection, table, lax, strict)


def swap_pages(connection, one, other):
    """Has each of two tables look where the other's rows are."""
    connection.execute("PRAGMA writable_schema = ON")
    roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE name IN (?, ?)",
                                    (one, other)))
    for name, root in ((one, roots[other]), (other, roots[one])):
        connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (root, name))


BIG = 20_000_000
CURRENT = "valid_until = '9999-12-31'"

# What is in the tables and in the log: how it is put there, and a command that reads it, which ends
# with 4. `verify` finds each, if it is not refused.
VALUES = {
    "a number for a due date": (
        lambda c: put_any_type(c, "leg_versions", f"UPDATE leg_versions SET due_on = 1.5 WHERE {CURRENT}"),
        ["overdue"]),
    "bytes for a due date": (
        lambda c: put_any_type(c, "leg_versions", "UPDATE leg_versions SET due_on = x'00ff'"),
        ["report", "actions"]),
    "bytes for an agency": (
        lambda c: put_any_type(c, "leg_versions", "UPDATE leg_versions SET agency = x'00ff'"), ["overdue"]),
    "a text for a number": (
        lambda c: put_any_type(c, "leg_versions", "UPDATE leg_versions SET times_extended = 'many'"),
        ["overdue"]),
    "a number that is too large": (
        lambda c: c.execute("UPDATE leg_versions SET times_extended = 4611686018427387904"), ["overdue"]),
    "no such status": (
        lambda c: c.executescript("PRAGMA ignore_check_constraints = ON; "
                                  "UPDATE leg_versions SET action_status = 'x'"), ["overdue"]),
    "no such day": (
        lambda c: c.executescript("PRAGMA ignore_check_constraints = ON; "
                                  "UPDATE leg_versions SET due_on = '2025-02-30'"), ["overdue"]),
    "a giant note": (
        lambda c: c.execute(f"UPDATE leg_versions SET note = ? WHERE case_id = 2 AND {CURRENT}", ("x" * BIG,)),
        ["report", "actions"]),
    "a giant event": (
        lambda c: put_events(c, "UPDATE events SET payload = json_set(payload, '$.summary', "
                                f"printf('%.*c', {BIG}, 'x')) WHERE sequence = 1"), ["log"]),
    "an event that is no JSON": (
        lambda c: put_events(c, "UPDATE events SET payload = '{' WHERE sequence = 1"), ["log"]),
    "an event that is JSON without end": (
        lambda c: put_events(c, "UPDATE events SET payload = '{\"a\":' || replace(printf('%.*c', 100000, 'x'), "
                                "'x', '[') WHERE sequence = 1"), ["log"]),
    "a correction of itself": (
        lambda c: put_events(c, "UPDATE events SET payload = json_set(payload, '$.event', sequence) "
                                "WHERE kind = 'corrected'"), ["rebuild"]),
    "a correction of what is to come": (
        lambda c: put_events(c, "UPDATE events SET payload = json_set(payload, '$.event', "
                                "(SELECT max(sequence) FROM events)) WHERE kind = 'corrected'"), ["rebuild"]),
    "an event of an action that is not there": (
        lambda c: put_events(c, "UPDATE events SET payload = json_set(payload, '$.number', 99) "
                                "WHERE kind = 'action-completed'"), ["rebuild"]),
    "a kind of event that is not there": (
        lambda c: put_events(c, "PRAGMA foreign_keys = OFF; UPDATE events SET kind = 'x' "
                                "WHERE sequence = 2"), ["rebuild"]),
    "tables that look at one another's rows": (
        lambda c: swap_pages(c, "leg_versions", "case_versions"), ["overdue"]),
    "two tables with the same rows": (
        lambda c: c.executescript(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
            "sqlite_schema WHERE name = 'pauses') WHERE name = 'milestones'"), ["backup", "copy.db"]),
    "rows that nothing refers to": (
        lambda c: c.executescript("PRAGMA foreign_keys = OFF; UPDATE leg_versions SET case_id = case_id + 1000"),
        ["backup", "copy.db"]),
}

# What whoever keeps the file may do.
ALLOWED = {
    "VACUUM": lambda store: run_sql(store, "VACUUM"),
    "ANALYZE": lambda store: run_sql(store, "ANALYZE"),
    "another page size": lambda store: run_sql(store, "PRAGMA page_size = 1024; VACUUM"),
    "automatic vacuuming": lambda store: run_sql(store, "PRAGMA auto_vacuum = FULL; VACUUM"),
    "REINDEX": lambda store: run_sql(store, "REINDEX"),
    ".dump and back": lambda store: dump_and_back(store),
}


def run_sql(store, sql):
    with opened(store) as connection:
        connection.executescript(sql)


def dump_and_back(store):
    with opened(store) as connection:
        kept = [connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("application_id", "user_version")]
    dump = subprocess.run(["sqlite3", store, ".dump"], capture_output=True, check=True).stdout
    store.unlink()
    subprocess.run(["sqlite3", store], input=dump, check=True)
    run_sql(store, f"PRAGMA application_id = {kept[0]}; PRAGMA user_version = {kept[1]}")


class Bench:
    """A folder with a store that is sound, from which each crafted one is made."""

    def __init__(self, susr, board, folder):
        self.susr, self.folder, self.faults = susr, folder, []
        shutil.copy(board / "susr.toml", folder)
        shutil.copy(board / "susr.db", folder / "whole.db")
        (folder / "updates.csv").write_text("item,updated_on,status\nCV-2024-002/A1,2026-11-01,open\n")

    @property
    def store(self):
        return self.folder / "susr.db"

    def craft(self, make):
        shutil.copy(self.folder / "whole.db", self.store)
        with opened(self.store) as connection:
            make(connection)

    def run(self, arguments):
        try:
            return subprocess.run([self.susr, *arguments, "--config", "susr.toml", "--store", "susr.db"],
                                  cwd=self.folder, env=ENVIRONMENT, capture_output=True, text=True,
                                  errors="replace", check=False, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(arguments, -1, "", "it did not come to an end")

    def fault(self, name, arguments, done):
        self.faults.append(f"{name}: {' '.join(arguments)}: status {done.returncode}: "
                           f"{done.stdout[:200]}{done.stderr[:400]}")

    def expect_untouched(self, name, before):
        names = sorted(path.name for path in self.folder.iterdir())
        if names != ["susr.db", "susr.toml", "updates.csv", "whole.db"]:
            self.faults.append(f"{name}: these files are there: {names}")
        if self.store.read_bytes() != before:
            self.faults.append(f"{name}: the store was changed")

    def expect_schema_refused(self, name, make, named):
        self.craft(make)
        before = self.store.read_bytes()
        for arguments in READING + WRITING:
            done = self.run(arguments)
            if done.returncode != 4 or done.stdout or named not in done.stderr or "\x1b" in done.stderr:
                self.fault(name, arguments, done)
        self.expect_untouched(name, before)

    def expect_values_refused(self, name, make, reading):
        self.craft(make)
        before = self.store.read_bytes()
        done = self.run(reading)
        if done.returncode != 4 or done.stdout or "susr: " not in done.stderr:
            self.fault(name, reading, done)
        found = self.run(["verify"])
        if found.returncode not in (4, 8):
            self.fault(name, ["verify"], found)
        self.expect_untouched(name, before)
        for arguments in READING + WRITING[:5]:
            done = self.run(arguments)
            if done.returncode not in (0, 1, 4, 8):
                self.fault(name, arguments, done)
        shutil.rmtree(self.folder / "package", ignore_errors=True)

    def expect_accepted(self, name, change):
        shutil.copy(self.folder / "whole.db", self.store)
        change(self.store)
        for arguments in (["verify"], ["overdue"], ["refer", "--by", "SWP", "--criteria", "dhr"], ["verify"]):
            done = self.run(arguments)
            if done.returncode:
                self.fault(name, arguments, done)


def check(bench):
    for name, (sql, named) in ADDED.items():
        bench.expect_schema_refused(name, lambda c, sql=sql: c.executescript(sql), named)
    for name, (table, before, after) in REWRITTEN.items():
        bench.expect_schema_refused(name, lambda c, t=table, b=before, a=after: rewrite(c, t, b, a), "")
    for name, (make, reading) in VALUES.items():
        bench.expect_values_refused(name, make, reading)
    for name, change in ALLOWED.items():
        bench.expect_accepted(name, change)
    print(f"{len(ADDED) + len(REWRITTEN)} stores of a schema that is not susr's, {len(VALUES)} with "
          f"values that it never writes, {len(ALLOWED)} that are allowed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True, type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(str(pathlib.Path(options.susr).resolve()), options.board, pathlib.Path(folder))
        check(bench)
    print("\n".join(bench.faults) or "each is refused, and nothing in it ran")
    return 1 if bench.faults else 0


if __name__ == "__main__":
    sys.exit(main())
