#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Removes, replaces and truncates a store that is in use. A reader gives everything it began with, or
fails; it never gives part as if it were all. If a writer recorded in a file that no longer has the
store's name, it says so and exits with 4: no lost write is acknowledged. The file that took the
store's place is unchanged.

    replaced.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import collections
import fcntl
import os
import shutil
import signal
import time

from trial import main, outcome, referrals_file

F_SETPIPE_SZ = 1031
ROWS = 1500
LONG_OUTPUT = ("log", "--format", "json")
NOT_THERE = 4


def removed(board, _):
    board.store.unlink()


def moved_away(board, _):
    board.store.rename(board.folder / "elsewhere.db")


def replaced_by_another(board, other):
    shutil.copy(other.store, board.folder / "new.db")
    (board.folder / "new.db").rename(board.store)


def replaced_by_a_copy(board, _):
    shutil.copy(board.store, board.folder / "new.db")
    (board.folder / "new.db").rename(board.store)


def cut_short(board, _):
    os.truncate(board.store, 8192)


def emptied(board, _):
    os.truncate(board.store, 0)


TAKEN_AWAY = (removed, moved_away, replaced_by_another, replaced_by_a_copy)


class StuckReader:
    """A reader in the middle of a long output, which nobody takes from it yet."""

    def __init__(self, board):
        self.output, writing = os.pipe()
        fcntl.fcntl(writing, F_SETPIPE_SZ, 4096)
        self.process = board.start(*LONG_OUTPUT, stdout=writing)
        os.close(writing)
        self.begun = os.read(self.output, 10)

    def finish(self):
        with os.fdopen(self.output, "rb") as rest:
            output = self.begun + rest.read()
        errors = self.process.communicate()[1]
        return self.process.returncode, output.decode(), errors


def empty_board(trial):
    board = trial.board("another")
    board.store.unlink()
    board.output_of("init", "--config", "other.toml")
    return board


def readers(trial, other):
    whole = trial.board("whole").output_of(*LONG_OUTPUT)
    for number, change in enumerate((*TAKEN_AWAY, cut_short, emptied)):
        board = trial.board(f"read-{number}")
        reader = StuckReader(board)
        change(board, other)
        status, output, errors = reader.finish()
        if status == 0 and output.strip() != whole:
            yield f"a reader of a store that was {change.__name__} gives something else as if it were all"
        if status not in (0, NOT_THERE) or (change in TAKEN_AWAY and status):
            yield f"a reader of a store that was {change.__name__}: status {status}: {errors}"
        if change in (removed, moved_away, cut_short, emptied):
            done = board.run("overdue")
            if done.returncode != NOT_THERE or done.stdout:
                yield f"the next reader of a store that was {change.__name__}: {outcome(done)}{done.stdout}"
    print(f"{len(TAKEN_AWAY) + 2} ways to take a store from a reader in the middle of its output")


def wait_for(condition, limit=10):
    end = time.monotonic() + limit
    while not condition() and time.monotonic() < end:
        time.sleep(0.001)
    return condition()


def writers_in_their_commit(trial, other):
    """A writer that waits for a reader to end before it can commit: all of its checks are done."""
    for number, change in enumerate(TAKEN_AWAY):
        board = trial.board(f"committing-{number}")
        reader = StuckReader(board)
        writer = board.start("refer", "--by", "SWP", "--criteria", "cpr", "--summary", "token.")
        if not wait_for(board.journal.exists):
            yield "a writer does not wait for a reader"
        time.sleep(0.1)  # from the journal to the commit
        change(board, other)
        reader.finish()
        output, errors = writer.communicate()
        yield from (f"a writer in its commit into a store that was {change.__name__}: {fault}"
                    for fault in writer_faults(board, writer.returncode, output, errors, change, other))
    print(f"{len(TAKEN_AWAY)} ways to take a store from a writer in its commit")


def writer_faults(board, status, output, errors, change, other):
    if status != NOT_THERE or output or "removed or replaced" not in errors:
        yield f"status {status}: {output}{errors}"
    if board.journal.exists():
        yield "a journal is left"
    if board.store.exists():
        if unsound := board.unsound():
            yield f"what has its place is not sound: {unsound}"
        if board.holds({"token."}):
            yield "it was recorded all the same"
        if change is replaced_by_another and board.store.read_bytes() != other.store.read_bytes():
            yield "what has its place was changed"


def imports(trial, other):
    """A long import whose store is taken away at a random moment before it commits: it is stopped for
    it, so that this is known."""
    outcomes = collections.Counter()
    for number in range(trial.count(8, 100)):
        board = trial.board(f"imported-{number}")
        change = trial.chance.choice(TAKEN_AWAY)
        file = referrals_file(trial.scratch / "rows.csv", ROWS, "token.")
        process = board.start("import", "referrals", file)
        wait_for(lambda: board.journal.exists() or process.poll() is not None)
        time.sleep(trial.chance.uniform(0, 0.05))
        if process.poll() is None:
            process.send_signal(signal.SIGSTOP)
            os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        # Until it is removed, the journal would take the write back.
        uncommitted = process.poll() is None and board.journal.exists()
        change(board, other)
        process.send_signal(signal.SIGCONT)
        output, errors = process.communicate()
        outcomes["before the commit" if uncommitted else "after it"] += 1
        if uncommitted:
            yield from (f"an import into a store that was {change.__name__}: {fault}" for fault
                        in writer_faults(board, process.returncode, output, errors, change, other))
        shutil.rmtree(board.folder)
    print(f"stores taken from imports: {dict(outcomes)}")
    if not outcomes["before the commit"]:
        yield "no import was hit"


def check(trial):
    other = empty_board(trial)
    yield from readers(trial, other)
    yield from writers_in_their_commit(trial, other)
    yield from imports(trial, other)


if __name__ == "__main__":
    main(__doc__, check)
