#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Cuts the power, in a model: it records the system calls of writers and replays them up to a random one.
Of the data not synced by then, some is kept, some lost, some torn (disk.py). Every write acknowledged
before the cut is there afterwards, an import is there completely or not at all, and the store is
sound. So is every other file that has its name by then: a backup, a migration's copy, a data package,
a report. To show that the model can see loss, it also runs without syncs.

    power_cuts.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import bisect
import shutil
import sqlite3
import sys

from disk import Disk, File, Folder, can_record, recorded
from trial import OLD_SCHEMA, Board, Writer, main, missing_faults, outcome, referrals_file

SKIPPED = 77
ROWS = 1200
# A copy that already has its name blocks another made in the same second.
LATER = {"SUSR_NOW": "2026-11-26T09:00:00Z"}


class Recording:
    """What commands did to the folder of a board, one after the other."""

    def __init__(self, board):
        self.board, self.calls, self.acknowledged = board, [], []
        self.before = shutil.copytree(board.folder, board.folder.with_suffix(".before"))

    def add(self, arguments, token):
        calls, done = recorded(self.board, arguments)
        if done.returncode:
            raise RuntimeError(outcome(done))
        self.calls += [("begin", [], 0), *calls]
        self.acknowledged.append((len(self.calls), token))
        return done.stdout

    def cut_at(self, call, target, chance, ignored=()):
        """The folder after a power cut before that call, and what was acknowledged by then."""
        disk = Disk(self.before, ignored)
        disk.path = str(self.board.folder)  # where the program saw it
        for name, arguments, result in self.calls[:call]:
            if name == "begin":
                disk.begin_process()
            else:
                disk.replay(name, arguments, result)
        disk.cut(target, chance)
        number = bisect.bisect_right(self.acknowledged, call, key=lambda each: each[0])
        return {token for _, token in self.acknowledged[:number]}

    def cuts(self, trial, number, ignored=()):
        """So many boards after a cut, each with what was acknowledged."""
        target = trial.scratch / "cut"
        for _ in range(number):
            call = trial.chance.randrange(len(self.calls) + 1)
            acknowledged = self.cut_at(call, target, trial.chance, ignored)
            yield Board(self.board.susr, target), acknowledged


def recording_of_writes(trial):
    """Single entries, and an import that does not fit into SQLite's cache, so that it spills."""
    recording = Recording(trial.board("written"))
    writer, printed = Writer(), ""
    for number in range(trial.count(12, 40)):
        arguments, token = writer.next(printed)
        printed = recording.add(arguments, token)
        if number == 6:
            file = referrals_file(trial.scratch / "rows.csv", ROWS, "import.")
            recording.add(["import", "referrals", file], "import.")
    return recording


def half_import_faults(board):
    rows = sum("import." in str(event) for event in board.log())
    if rows not in (0, ROWS):
        yield f"of the {ROWS} rows of an import {rows} are there"


def cuts_while_writing(trial):
    recording = recording_of_writes(trial)
    tries = trial.count(60, 1000)
    hot = acknowledged_in_all = faults = 0
    for board, acknowledged in recording.cuts(trial, tries):
        hot += board.has_hot_journal()
        acknowledged_in_all += len(acknowledged)
        for fault in (*missing_faults(board, acknowledged), *half_import_faults(board)):
            faults += 1
            yield f"after a power cut: {fault}"
    print(f"{tries} power cuts within {len(recording.calls)} calls of {len(recording.acknowledged)} "
          f"writes: {hot} left a hot journal; {acknowledged_in_all} acknowledged writes looked for, "
          f"faults {faults}")
    yield from self_check(trial, recording)


def self_check(trial, recording):
    """The model finds what a program loses that does not sync. The short run is content with one."""
    for what, ignored in (("no syncs at all", (File, Folder)), ("no syncs of the folder", (Folder,))):
        tries = lost = 0
        for board, acknowledged in recording.cuts(trial, 400, ignored):
            tries += 1
            lost += any(missing_faults(board, acknowledged))
            if lost and not trial.long:
                break
        print(f"with {what} {lost} of {tries} power cuts lose something")
        if not lost:
            yield f"the model does not see what is lost with {what}"


def cuts_of_files(trial):
    """A backup, a data package and a report that takes the place of an older one."""
    board = trial.board("files")
    old = board.output_of("list") + "\n"
    (board.folder / "report.txt").write_text(old, encoding="utf-8")
    new = board.run("overdue").stdout
    recording = Recording(board)
    recording.add(["backup", "backup.db"], "backup.db")
    recording.add(["export", "package"], "package")
    recording.add(["overdue", "--output", "report.txt"], "report.txt")
    empty = Board(board.susr, trial.scratch / "empty")
    empty.folder.mkdir()
    empty.output_of("init")
    tries = trial.count(25, 400)
    for cut, acknowledged in recording.cuts(trial, tries):
        if unsound := cut.unsound():
            yield f"the store is not sound: {unsound}"
        for name in acknowledged:
            if not (cut.folder / name).exists():
                yield f"{name} is lost"
        if (cut.folder / "backup.db").exists():
            done = cut.run("verify", "--store", "backup.db")
            if done.returncode:
                yield f"a backup under its name: {outcome(done)}"
        if (cut.folder / "package").exists():
            done = empty.run("import", "package", cut.folder / "package", "--dry-run")
            if done.returncode:
                yield f"a package under its name: {outcome(done)}"
        if (cut.folder / "report.txt").read_text(encoding="utf-8") not in (old, new):
            yield "a report is neither the old one nor the new one"
    print(f"{tries} power cuts within {len(recording.calls)} calls of a backup, an export and a report")


def cuts_of_a_migration(trial):
    board = trial.old_board("migrated")
    recording = Recording(board)
    recording.add(["migrate"], "migrated")
    tries = trial.count(15, 400)
    versions = set()
    for cut, acknowledged in recording.cuts(trial, tries):
        done = cut.run("migrate", "--dry-run", environment=LATER)
        version = version_of(cut.store)
        versions.add(version)
        if done.returncode or (acknowledged and version == OLD_SCHEMA):
            yield f"after a migration that was cut off at schema {version}: {outcome(done)}"
        for copy in cut.folder.glob("susr.db.schema-*Z"):
            done = cut.run("migrate", "--dry-run", "--store", copy, environment=LATER)
            if done.returncode:
                yield f"the copy of a migration under its name: {outcome(done)}"
        done = cut.run("migrate", environment=LATER)
        if done.returncode or cut.unsound():
            yield f"the migration can't be done again: {outcome(done)}{cut.unsound()}"
    print(f"{tries} power cuts within {len(recording.calls)} calls of a migration left schema "
          f"{sorted(versions)}")


def version_of(store):
    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    try:
        return connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()


def check(trial):
    if not can_record(trial.scratch):
        print("skipped: strace is not there, or may not look at a program")
        sys.exit(SKIPPED)
    yield from cuts_while_writing(trial)
    yield from cuts_of_files(trial)
    yield from cuts_of_a_migration(trial)


if __name__ == "__main__":
    main(__doc__, check)
