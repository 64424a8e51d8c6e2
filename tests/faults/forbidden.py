#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the program as an account without permission for something: a read-only folder or file, a journal
left by a crash where it can't write, a store it can't read. A reader answers correctly or is refused
with 6, and never says that nothing is overdue. A writer is refused with 6. Nothing is changed. The
next account with write permission repairs what the crash left.

    forbidden.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import os
import pathlib
import shutil
import subprocess
import sys

from trial import Board, main, outcome, told

HOT_JOURNAL = pathlib.Path(__file__).resolve().parents[1] / "data" / "hot_journal.py"
NOBODY = 65534
REFUSED = 6
READING = (("overdue", "--exit-code"), ("overdue", "--format", "csv"), ("report", "board"), ("list",),
           ("verify",), ("log",), ("check",))
WRITING = (("refer", "--by", "SWP", "--criteria", "cpr"), ("overdue", "--escalate"), ("rebuild",),
           ("correct", "2", "--void", "--reason", "Entered twice"), ("import", "package", "package"))


def as_nobody(board):
    """The board as an account sees it that has no rights of its own; this one, if it is no root."""
    other = Board(board.susr, board.folder)
    if os.geteuid() == 0:
        other.prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    return other


def given_away(trial, name):
    """A copy of the example board that belongs to nobody."""
    board = trial.board(name)
    if os.geteuid() == 0:
        for path in (board.folder, *board.folder.iterdir()):
            os.chown(path, NOBODY, NOBODY)
    return board


def with_rights(board, folder, store):
    for path in board.folder.iterdir():
        path.chmod(0o444)
    board.store.chmod(store)
    board.folder.chmod(folder)
    return as_nobody(board)


def state_of(board):
    return {path.name: path.read_bytes() for path in board.folder.iterdir()}


def readers_answer(board, right):
    for command in READING:
        done = board.run(*command)
        if (done.returncode, done.stdout) != right[command]:
            yield f"{told(command)}: {outcome(done)}"


def all_refused(board, commands, where):
    for command in commands:
        done = board.run(*command)
        if done.returncode != REFUSED or done.stdout or "\nhint: " not in done.stderr:
            yield f"{where}: {told(command)}: {outcome(done)}{done.stdout[:200]}"


def nothing_can_be_written(trial, right):
    """A folder, or a file, that may only be read."""
    for name, folder, store in (("folder", 0o555, 0o644), ("file", 0o755, 0o444), ("both", 0o555, 0o444)):
        board = with_rights(given_away(trial, f"only-read-{name}"), folder, store)
        before = state_of(board)
        where = f"{name} that may only be read"
        yield from (f"{where}: {fault}" for fault in readers_answer(board, right))
        yield from all_refused(board, WRITING[:-1], where)
        if folder == 0o555:
            yield from all_refused(board, (("backup", "copy.db"), ("export", "package"),
                                           ("overdue", "--output", "late.txt")), where)
        if state_of(board) != before:
            yield f"{where}: something was changed"


def nothing_can_be_read(trial):
    shutil.copy(trial.example.folder / "susr.toml", trial.scratch / "shut.toml")
    (trial.scratch / "shut.toml").chmod(0o444)
    for name, folder, store in (("file", 0o755, 0o000), ("folder", 0o000, 0o644)):
        board = given_away(trial, f"shut-{name}")
        shut = with_rights(board, folder, store)
        shut.folder = trial.scratch  # the folder itself can't be gone into
        where = ("--config", trial.scratch / "shut.toml", "--store", board.store)
        commands = [(*command, *where) for command in (*READING, *WRITING[:-1])]
        yield from all_refused(shut, commands, f"a {name} that may not be read")
        board.folder.chmod(0o755)


def a_crash(trial, right):
    """A reader right after a crash in the middle of a write."""
    board = given_away(trial, "crashed")
    subprocess.run([sys.executable, HOT_JOURNAL, board.store, board.folder / "crashed.db"], check=True)
    for suffix in ("", "-journal"):
        (board.folder / f"crashed.db{suffix}").replace(board.folder / f"susr.db{suffix}")
        os.chmod(board.folder / f"susr.db{suffix}", 0o644)
        if os.geteuid() == 0:
            os.chown(board.folder / f"susr.db{suffix}", NOBODY, NOBODY)
    crashed = board.copied_to(trial.scratch / "crashed-twice")
    if not board.has_hot_journal():
        yield "there is no journal to be rolled back"
    for name, folder, store in (("folder", 0o555, 0o644), ("file", 0o755, 0o444), ("both", 0o555, 0o444)):
        shut = with_rights(board, folder, store)
        before = state_of(shut)
        where = f"after a crash, {name} that may only be read"
        yield from all_refused(shut, (*READING, *WRITING[:-1]), where)
        if state_of(shut) != before:
            yield f"{where}: something was changed"
    # The first who may write, here a reader, puts it right.
    yield from (f"after a crash: {fault}" for fault in readers_answer(crashed, right))
    if crashed.has_hot_journal():
        yield "after a crash: the journal is still there"


def check(trial):
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        yield "there is no setpriv to run the program as another account with"
        return
    trial.scratch.chmod(0o755)
    right = {}
    for command in READING:
        done = trial.board(f"right-{len(right)}").run(*command)
        right[command] = (done.returncode, done.stdout)
    if right[READING[0]][0] != 8:
        yield "nothing is overdue in the example board"
    yield from nothing_can_be_written(trial, right)
    yield from nothing_can_be_read(trial)
    yield from a_crash(trial, right)
    print(f"{len(READING)} reading and {len(WRITING) - 1} writing commands were tried without the rights")


if __name__ == "__main__":
    main(__doc__, check)
