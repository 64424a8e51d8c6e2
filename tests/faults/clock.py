#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the clock jump, mostly backwards. An entry keeps the time the clock gave, and comes after earlier
entries. The store stays sound. An impossible entry, such as an update before its action, is refused
and nothing is recorded. An event is known once a later one of its case is. A rotation does not remove
the backup it has just made.

    clock.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import collections
import csv
import datetime
import io

from trial import Writer, main, outcome, told

MOMENT = 1  # where an event of the log says when it was recorded


def at(moment):
    return {"environment": {"SUSR_NOW": moment}}


def updates_known_on(board, day):
    text = board.output_of("report", "updates", "--known-on", day, "--format", "csv")
    return [row["note"] for row in csv.DictReader(io.StringIO(text)) if row["note"].startswith("clock")]


def one_jump(trial):
    """The clock is a day ahead, and is then put right."""
    board = trial.board("one-jump")
    audit = board.output_of("learning-source", "--type", "audit", "--title", "A", "--on", "2026-11-19",
                            **at("2026-11-21T08:00:00Z"))
    action = board.output_of("assign-action", audit, "--title", "A", "--lead", "SWP", "--due", "2027-03-31",
                             "--on", "2026-11-19", **at("2026-11-21T08:01:00Z"))
    before = board.log()
    for note, on, moment, status in (
            ("clock right", "2026-11-20", "2026-11-20T08:00:00Z", 0),
            ("clock before the action", "2026-11-18", "2026-11-20T08:01:00Z", 1),
            ("clock in the future", "2026-11-21", "2026-11-20T08:02:00Z", 1)):
        done = board.run("update-action", action, "--status", "in-progress", "--note", note, "--on", on, "--quiet",
                         **at(moment))
        if done.returncode != status or bool(done.stderr) != bool(status):
            yield f"{note}: {outcome(done)}"
    after = board.log()
    if after[:-1] != before or after[-1][MOMENT] != "2026-11-20T08:00:00Z":
        yield f"the log does not end with what the clock said: {after[-1]}"
    if unsound := board.unsound():
        yield f"after the clock was put right: {unsound}"
    # What it stands on was entered before it, whatever the clock said then.
    known = [updates_known_on(board, day) for day in ("2026-11-19", "2026-11-20", "2026-11-21")]
    if known != [[], ["clock right"], ["clock right"]]:
        yield f"known on three days: {known}"
    print("the clock was a day ahead and was put right")


def walk(trial):
    """Entries while the clock jumps to and fro."""
    board = trial.board("walk")
    start = datetime.datetime(2026, 11, 25, 9)
    writer, printed = Writer(), ""
    counts, moments = collections.Counter(), []
    begun = len(board.log())
    for _ in range(trial.count(60, 600)):
        jump = trial.chance.choice((0, 1, -1, -3600, 3600, -86_400, 2 * 86_400, -10 * 86_400))
        start += datetime.timedelta(seconds=jump)
        moment = f"{start:%Y-%m-%dT%H:%M:%SZ}"
        arguments, _ = writer.next(printed)
        done = board.run(*arguments, **at(moment))
        printed = done.stdout
        if done.returncode == 0:
            counts["recorded"] += 1
            moments.append(moment)
        elif done.returncode == 1 and done.stderr.startswith("susr: cannot "):
            counts["refused"] += 1
        else:
            yield f"{told(arguments)} at {moment}: {outcome(done)}"
    log = board.log()
    if [event[0] for event in log] != list(range(1, len(log) + 1)):
        yield "the log has a gap"
    if [event[MOMENT] for event in log[begun:]] != moments:
        yield "the log does not say when the clock said that it was recorded"
    if unsound := board.unsound():
        yield f"after a walk: {unsound}"
    for command in (("rebuild",), ("overdue",), ("report", "board", "--since", "2026-09-30"),
                    ("report", "audit"), ("log", "--since", "2026-11-20"), ("check",),
                    ("overdue", "--known-on", "2026-11-24"), ("export", "package")):
        done = board.run(*command)
        if done.returncode not in (0, 8):
            yield f"{told(command)} after a walk: {outcome(done)}"
    print(f"a clock that jumps to and fro: {dict(counts)}, out of order: {moments != sorted(moments)}")


def rotation(trial):
    """A backup that is older by the clock than those that are there is not the one that goes."""
    board = trial.board("rotation")
    for day in ("20", "21", "22"):
        board.output_of("backup", "--keep", "2", "b.db", **at(f"2026-11-{day}T09:00:00Z"))
    made = board.output_of("backup", "--keep", "2", "b.db", **at("2026-11-10T09:00:00Z"))
    names = sorted(path.name for path in board.folder.glob("b-*.db"))
    if names != [made, "b-2026-11-22T090000Z.db"]:
        yield f"after the clock went back the rotation has {names}"
    done = board.run("backup", "--keep", "2", "b.db", **at("2026-11-10T09:00:00Z"))
    if done.returncode != 1 or sorted(path.name for path in board.folder.glob("b-*.db")) != names:
        yield f"a second backup of one moment: {outcome(done)}"
    print("a rotation of backups with a clock that goes back")


if __name__ == "__main__":
    main(__doc__, one_jump, walk, rotation)
