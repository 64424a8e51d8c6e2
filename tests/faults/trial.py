# SPDX-License-Identifier: MIT
"""Shared by the fault tests: a board in a separate folder, the program run on it, what its record holds,
and a writer whose every write can be found again."""
import argparse
import os
import pathlib
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

NOW = "2026-11-25T09:00:00Z"
CASE = 6  # where an event of the log names its case
OLD = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "schema-1"
OLD_SCHEMA = 1
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


class Board:
    """A folder with a configuration and a store in it, and the program that is run there."""

    def __init__(self, susr, folder):
        self.susr, self.folder = str(pathlib.Path(susr).resolve()), pathlib.Path(folder)
        self.store = self.folder / "susr.db"
        self.journal = self.folder / "susr.db-journal"
        self.prefix = []  # what the program is run by: an account, a tracer

    def copied_to(self, folder):
        """The same board in a new folder."""
        shutil.copytree(self.folder, folder)
        return Board(self.susr, folder)

    def environment(self, **more):
        return {"SUSR_NOW": NOW, "ASAN_OPTIONS": "detect_leaks=0", "LC_ALL": "C.UTF-8",
                "PATH": "/usr/local/bin:/usr/bin:/bin", **more}

    def start(self, *arguments, environment=None, **how):
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **how}
        return subprocess.Popen([*self.prefix, self.susr, *map(str, arguments)], cwd=self.folder,
                                env=self.environment(**(environment or {})), **streams)

    def run(self, *arguments, **how):
        """What the program does: an object with returncode, stdout and stderr."""
        process = self.start(*arguments, **how)
        output, errors = process.communicate()
        return subprocess.CompletedProcess(arguments, process.returncode, output, errors)

    def output_of(self, *arguments, **how):
        """What the program prints. That it fails is no fault that was injected."""
        done = self.run(*arguments, **how)
        if done.returncode:
            raise RuntimeError(f"{told(arguments)}: {outcome(done)}")
        return done.stdout.strip()

    def has_hot_journal(self):
        """Whether whoever opens the store next has a write to take back."""
        try:
            return self.journal.read_bytes()[:8] == JOURNAL_MAGIC
        except FileNotFoundError:
            return False

    def unsound(self):
        """What `verify` says against the store, or nothing."""
        done = self.run("verify")
        return outcome(done) + done.stdout if done.returncode else ""

    def log(self):
        """The log as it stands in the store, which the program must have opened before: each event
        with all that is sealed in it."""
        connection = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)
        try:
            return connection.execute("SELECT * FROM events ORDER BY sequence").fetchall()
        finally:
            connection.close()

    def holds(self, tokens):
        """Those of the tokens, each a word and a full stop, that are in the log."""
        found = {word for event in self.log() for word in re.findall(r"\w+\.", str(event))}
        return found.intersection(tokens)


class Writer:
    """Commands that record, each with a token by which it is found again in the log: an audit, an
    action of it, how it gets on, that it is done; and a referral."""

    def __init__(self, prefix="w"):
        self.prefix, self.count, self.steps = prefix, 0, self.cycle()
        self.printed = ""

    def cycle(self):
        while True:
            yield "learning-source", "--type", "audit", "--title", self.token()
            if not (case := self.printed):
                continue
            yield "assign-action", case, "--lead", "SWP", "--due", "2027-03-31", "--title", self.token()
            if not (action := self.printed):
                continue
            yield "update-action", action, "--status", "in-progress", "--note", self.token()
            yield "update-action", action, "--barrier", self.token()
            yield "complete-action", action, "--evidence", self.token()
            yield "record-finding", case, "--kind", "learning", "--text", self.token()
            yield "prioritise", "training", "--as", "audit", "--from", "2027-01-01", "--reason", self.token()
            yield "refer", "--by", "SWP", "--criteria", "cpr", "--summary", self.token()

    def token(self):
        return f"{self.prefix}{self.count:05}."

    def next(self, printed=""):
        """The next command and its token. `printed` is what the last one printed, which may be
        nothing: then what stands on it is left out."""
        self.printed = printed.strip()
        self.count += 1
        return list(next(self.steps)), self.token()


def referrals_file(path, rows, token):
    """A spreadsheet of referrals, each with the token in its reference."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("case,agency,criteria,referred_on\n")
        for row in range(rows):
            file.write(f"{token}{row:06},SWP,cpr,2026-10-{row % 28 + 1:02}\n")
    return path


def told(arguments):
    return " ".join(str(argument) for argument in arguments)


def outcome(done):
    return f"status {done.returncode}: {done.stderr.strip()} "


def seconds(work, times):
    """How long `work` takes, as a rule: the median of so many runs."""
    taken = []
    for _ in range(times):
        begun = time.monotonic()
        work()
        taken.append(time.monotonic() - begun)
    return statistics.median(taken)


def missing_faults(board, acknowledged):
    """Acknowledged writes that are not there, and a store that is not sound."""
    if unsound := board.unsound():
        yield f"the store is not sound: {unsound}"
        return
    lost = acknowledged - board.holds(acknowledged)
    if lost:
        yield f"{len(lost)} acknowledged writes are lost: {', '.join(sorted(lost)[:5])}"


class Trial:
    """One run of a test: the board that copies are made of, a scratch folder, chance, whether it is the
    long one, and which part of how many it does."""

    def __init__(self, options, scratch):
        self.scratch, self.long, self.chance = scratch, options.long, random.Random(options.seed)
        self.part = getattr(options, "part", (1, 1))
        self.example = Board(options.susr, options.board)

    def count(self, short, long):
        return long if self.long else short

    def board(self, name):
        """A new copy of the example board."""
        return self.example.copied_to(self.scratch / name)

    def old_board(self, name):
        """A board whose store has the first schema that was released."""
        folder = self.scratch / name
        folder.mkdir()
        shutil.copy(OLD / "susr.toml", folder)
        with open(OLD / "store.sql", "rb") as sql:
            subprocess.run(["sqlite3", folder / "susr.db"], stdin=sql, check=True)
        return Board(self.example.susr, folder)


def part_of(text):
    """K/N as two numbers."""
    part, parts = map(int, text.split("/"))
    if not 1 <= part <= parts:
        raise ValueError(text)
    return part, parts


def main(description, *checks, in_parts=False):
    """Runs the checks: each takes a Trial and yields what is wrong. `in_parts` says that they can do
    a part of the work."""
    parser = argparse.ArgumentParser(description=description,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True, help="a folder that examples/board.sh made")
    parser.add_argument("--long", action="store_true", help="many more faults")
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    if in_parts:
        parser.add_argument("--part", type=part_of, default=(1, 1), metavar="K/N", help="every Nth fault from the Kth on")
    options = parser.parse_args()
    sys.stdout.reconfigure(line_buffering=True)  # a long run tells how far it is
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(options, pathlib.Path(folder))
        for check in checks:
            for fault in check(trial):
                print(f"FAULT: {fault}")
                found += 1
    if found:
        print(f"{found} faults found; --seed {options.seed} chooses the same moments again")
    else:
        print("nothing wrong")
    sys.exit(1 if found else 0)
