#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Ends long commands with SIGINT, SIGTERM and SIGHUP at random moments, and closes the reader of their
output (`| head -1`). A command ended by a signal reports that to its parent, has recorded nothing (or
everything, if it had just finished), and leaves no journal and no unfinished file, beside the store,
at its target, or in TMPDIR. An ignored signal stays ignored.

    signals.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import collections
import dataclasses
import shutil
import signal
import subprocess
import time

from trial import Board, main, outcome, referrals_file, seconds, told

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
ROWS = 2000


@dataclasses.dataclass
class Long:
    """A command that takes its time: on which board, whether it changes the store, and what file it
    makes."""
    board: Board
    command: tuple
    records: bool
    makes: str = ""


def filled_board(trial):
    """A board with thousands of cases."""
    board = trial.board("filled")
    board.output_of("import", "referrals", referrals_file(trial.scratch / "filled.csv", ROWS, "F"))
    return board


def long_commands(trial, filled):
    rows = referrals_file(trial.scratch / "rows.csv", ROWS, "N")
    some = referrals_file(trial.scratch / "some.csv", ROWS, "N")
    with open(some, "a", encoding="utf-8") as file:
        file.write("X-1,SWP,nonsense,2026-10-01\n")
    empty = Board(trial.example.susr, trial.scratch / "empty")
    empty.folder.mkdir()
    empty.output_of("init")
    filled.output_of("export", trial.scratch / "package")
    yield Long(filled, ("import", "referrals", rows), True)
    yield Long(filled, ("import", "referrals", some, "--rejects", "rejects.csv"), True, "rejects.csv")
    yield Long(empty, ("import", "package", trial.scratch / "package"), True)
    yield Long(filled, ("backup", "copy.db"), False, "copy.db")
    yield Long(filled, ("export", "package"), False, "package")
    yield Long(filled, ("log", "--output", "log.txt"), False, "log.txt")
    yield Long(filled, ("rebuild",), True)
    yield Long(trial.old_board("old"), ("migrate",), True, "susr.db.schema-1-2026-11-25T090000Z")


def faults_of(long, trial, latest):
    places = [trial.scratch / name for name in ("hit", "tmp")]
    takes = time_of(long, trial)
    what, outcomes = told(long.command[:2]), collections.Counter()
    for _ in range(trial.count(8, 80)):
        for place in places:
            shutil.rmtree(place, ignore_errors=True)
        board = long.board.copied_to(places[0])
        places[1].mkdir()
        before, names = board.store.read_bytes(), {path.name for path in board.folder.iterdir()}
        number = trial.chance.choice(ENDING)
        moment = time.monotonic() + trial.chance.uniform(0, takes)
        process = board.start(*long.command, environment={"TMPDIR": str(places[1])})
        time.sleep(max(0, moment - time.monotonic()))
        process.send_signal(number)
        sent = time.monotonic()
        _, errors = process.communicate()
        latest.append(time.monotonic() - sent)
        is_changed = board.store.read_bytes() != before
        left = {path.name for path in board.folder.iterdir()} - names
        if process.returncode == -number and says_no_more_than_notes(errors):
            outcomes["ended, and all of it is there" if left or is_changed else "ended, nothing is there"] += 1
        elif process.returncode in (0, 8):
            outcomes["was done"] += 1
        else:
            yield f"{what}: status {process.returncode}: {errors}"
        if any(places[1].iterdir()) or left - {long.makes}:
            yield f"{what}: files are left: {left}"
        if is_changed and (not long.records or (long.makes and not left)):
            yield f"{what}: the store is not as it was, and {left} is there"
        if is_changed and process.returncode < 0 and (unsound := board.unsound()):
            yield f"{what}: {unsound}"
    print(f"{what}, which takes {takes * 1000:.0f} ms: {dict(outcomes)}")


def says_no_more_than_notes(errors):
    return all(line.startswith("susr: note: ") for line in errors.splitlines())


def time_of(long, trial):
    boards = iter([long.board.copied_to(trial.scratch / f"timed-{number}") for number in range(3)])
    taken = seconds(lambda: next(boards).run(*long.command), 3)
    for number in range(3):
        shutil.rmtree(trial.scratch / f"timed-{number}")
    return taken


def ended(trial):
    filled, latest = filled_board(trial), []
    for long in long_commands(trial, filled):
        yield from faults_of(long, trial, latest)
    print(f"{len(latest)} signals; the longest that one waited to be obeyed: {max(latest) * 1000:.0f} ms")
    if max(latest) > 15:
        yield "a signal waits too long"


def ignored(trial):
    """What was begun under nohup, or in the background of a script, goes on."""
    for number in (signal.SIGINT, signal.SIGHUP):
        board = trial.board(f"ignored-{number}")
        file = referrals_file(trial.scratch / "ignored.csv", ROWS, "I.")
        process = board.start("import", "referrals", file,
                              preexec_fn=lambda: signal.signal(number, signal.SIG_IGN))
        while process.poll() is None:
            process.send_signal(number)
            time.sleep(0.01)
        errors = process.communicate()[1]
        if process.returncode != 0 or board.holds({"I."}) != {"I."}:
            yield f"a signal that is ignored: status {process.returncode}: {errors}"


LONG_OUTPUT = (("log",), ("list",), ("report", "referrals"), ("report", "audit"), ("report", "reviews"),
               ("check",), ("overdue", "--within", "400d", "--exit-code"))


def head(trial):
    """A reader that takes the first line and goes away."""
    filled = filled_board_again(trial)
    statuses = collections.Counter()
    for command in LONG_OUTPUT:
        for form in ("text", "csv", "json"):
            whole = filled.run(*command, "--format", form)
            for is_ignored in (False, True):
                status = yield from cut_off(filled, (*command, "--format", form), whole, is_ignored)
                statuses[status] += 1
    print(f"`| head -1` of {len(LONG_OUTPUT)} long outputs in each format: statuses {dict(statuses)}")
    done = subprocess.run(["bash", "-o", "pipefail", "-c", '"$0" log | head -1 > /dev/null', filled.susr],
                          cwd=filled.folder, env=filled.environment(), capture_output=True, text=True,
                          check=False)
    if done.returncode != 141 or done.stderr:
        yield f"log | head -1 in a shell: {outcome(done)}"


def filled_board_again(trial):
    return Board(trial.example.susr, trial.scratch / "filled")


def cut_off(board, command, whole, is_ignored):
    """With SIGPIPE as it is, or ignored as some services do it, which makes it an error."""
    how = {"preexec_fn": lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN)} if is_ignored else {}
    process = board.start(*command, restore_signals=not is_ignored, **how)
    first = process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    status = process.wait()
    if not whole.stdout.startswith(first) or not first:
        yield f"{told(command)} | head -1: another first line"
    short = len(whole.stdout.encode()) <= 65536  # what a pipe takes without a reader
    broken = (1, "Broken pipe") if is_ignored else (-signal.SIGPIPE, "")
    good = status == broken[0] and broken[1] in errors and bool(errors) == is_ignored
    if not good and not (short and status == whole.returncode and not errors):
        yield f"{told(command)} | head -1: status {status}: {errors}"
    return status


def check(trial):
    yield from ended(trial)
    yield from ignored(trial)
    yield from head(trial)


if __name__ == "__main__":
    main(__doc__, check)
