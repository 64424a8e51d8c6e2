#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kills writers (kill -9) at random moments. Most are commands that record one entry, each in its own
process; some are imports of many rows. Everything acknowledged, by exit code 0 or a printed reference,
is there afterwards. A write is there completely or not at all, and the store is sound. A backup, a
package, a report or digests killed part-way leave nothing, or a hidden folder that the next one
removes. An `init` killed part-way can be repeated.

    kills.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import collections
import shutil
import time

from trial import CASE, Board, Writer, main, missing_faults, outcome, referrals_file, seconds, told

ROWS = 1500  # of an import
TIMED = 12  # commands by which it is learnt how long one takes


def kill_at(process, moment):
    """Kills it after that many seconds, unless it has already ended."""
    time.sleep(max(0, moment - time.monotonic()))
    process.kill()
    output, errors = process.communicate()
    return output, errors


class Kills:
    """The tries so far, and what came of them."""

    def __init__(self, trial):
        self.trial, self.board = trial, trial.board("killed")
        self.writer, self.counts = Writer(), collections.Counter()
        self.acknowledged, self.unknown = set(), set()
        self.printed = ""

    def time_commands(self):
        self.command_takes = seconds(self.write_whole, TIMED)
        timed = self.trial.board("timed")
        files = (referrals_file(timed.folder / "rows.csv", ROWS, f"t{number}.") for number in range(3))
        self.import_takes = seconds(lambda: timed.output_of("import", "referrals", next(files)), 3)

    def write_whole(self):
        arguments, token = self.writer.next(self.printed)
        self.printed = self.board.output_of(*arguments)
        self.acknowledged.add(token)

    def try_command(self):
        arguments, token = self.writer.next(self.printed)
        self.printed = yield from self.killed(arguments, token, self.command_takes)

    def try_import(self):
        token = f"i{self.counts['tries']:05}."
        file = referrals_file(self.board.folder / "rows.csv", ROWS, token)
        yield from self.killed(["import", "referrals", file], token, self.import_takes)

    def killed(self, arguments, token, takes):
        """Starts it and kills it. Gives what it printed."""
        moment = time.monotonic() + self.trial.chance.uniform(0, 1.3 * takes)
        process = self.board.start(*arguments)
        output, errors = kill_at(process, moment)
        self.counts["tries"] += 1
        self.counts["killed in flight"] += process.returncode == -9
        self.counts["left a hot journal"] += self.board.has_hot_journal()
        if process.returncode == 0 or output.endswith("\n"):
            self.acknowledged.add(token)
        elif process.returncode == -9:
            self.unknown.add(token)
        else:
            yield f"{told(arguments)}: status {process.returncode}: {errors}"
        return output

    def look(self):
        """The next who looks, in turn one who reads and one who writes, puts right what was half."""
        if self.counts["tries"] % 2:
            done = self.board.run("overdue", "--exit-code")
            if done.returncode != 8 or "CV-2024-001" not in done.stdout:
                yield f"a reader after a kill: {outcome(done)}"
        if self.board.has_hot_journal() and self.counts["tries"] % 2:
            yield "a reader left a hot journal"

    def half_imports(self):
        """Imports of which some rows are there and some are not."""
        rows = collections.Counter(event[CASE][:7] for event in self.board.log())
        for token, found in rows.items():
            if token.startswith("i") and token.endswith(".") and found != ROWS:
                yield f"of the {ROWS} rows of an import {found} are there"


def check(trial):
    tries = trial.count(200, 2000)
    kills = Kills(trial)
    kills.time_commands()
    while kills.counts["tries"] < tries:
        is_import = kills.counts["tries"] % 20 == 19
        yield from kills.try_import() if is_import else kills.try_command()
        yield from kills.look()
        if kills.counts["tries"] % trial.count(50, 200) == 0:
            yield from missing_faults(kills.board, kills.acknowledged)
    yield from missing_faults(kills.board, kills.acknowledged)
    yield from kills.half_imports()
    found = kills.board.holds(kills.acknowledged)
    counts = kills.counts
    print(f"tries {counts['tries']}, of commands that take {kills.command_takes * 1000:.1f} ms and "
          f"imports that take {kills.import_takes * 1000:.0f} ms; killed in flight "
          f"{counts['killed in flight']}, left a hot journal {counts['left a hot journal']}; "
          f"acknowledged {len(kills.acknowledged)}, found afterwards {len(found)}, lost "
          f"{len(kills.acknowledged) - len(found)}; of {len(kills.unknown)} that were not acknowledged "
          f"{len(kills.board.holds(kills.unknown))} are there")


FILES = (("backup", "out/copy.db"), ("export", "out/package"), ("log", "--output", "out/new.txt"),
         ("log", "--output", "old.txt"), ("overdue", "--by", "agency", "--split-dir", "out/digests"))
UNFINISHED = ".susr-unfinished-"


def files(trial):
    """Commands that write files, in turn; each begins with what the kills before it have left."""
    board = trial.board("files")
    board.output_of("import", "referrals", referrals_file(trial.scratch / "filled.csv", ROWS, "F"))
    out, old = board.folder / "out", board.folder / "old.txt"
    out.mkdir()
    old.write_text("old", encoding="utf-8")
    counts = collections.Counter()
    for command in FILES:
        takes = seconds(lambda: whole(board, command), 3)
        for _ in range(trial.count(8, 100)):
            clear(out)
            moment = time.monotonic() + trial.chance.uniform(0, 1.1 * takes)
            process = board.start(*command)
            kill_at(process, moment)
            counts["kills"] += process.returncode == -9
            left = [path.name for path in (*out.iterdir(), *board.folder.iterdir())
                    if path.name.startswith(UNFINISHED)]
            counts["left a hidden folder"] += bool(left)
            others = {path.name for path in out.iterdir()} - set(left) - {command[-1].split("/")[-1]}
            if others or len(left) > 1:
                yield f"{told(command)}, killed: {left}, {others} are left"
        whole(board, command)
        if any(path.name.startswith(UNFINISHED) for path in (*out.iterdir(), *board.folder.iterdir())):
            yield f"{told(command)} does not remove what the one that was killed left"
    print(f"of {counts['kills']} commands that wrote files and were killed {counts['left a hidden folder']} "
          f"left a hidden folder, until the next")


def new_board(trial):
    """An empty folder, for `init`."""
    folder = trial.scratch / "start"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return Board(trial.example.susr, folder)


def starts(trial):
    """Boards whose `init` is killed: it can be repeated."""
    takes = seconds(lambda: new_board(trial).output_of("init"), TIMED)
    counts = collections.Counter()
    for _ in range(trial.count(30, 500)):
        board = new_board(trial)
        moment = time.monotonic() + trial.chance.uniform(0, 1.2 * takes)
        process = board.start("init")
        kill_at(process, moment)
        configuration = board.folder / "susr.toml"
        counts["kills"] += process.returncode == -9
        counts["left a store without a configuration"] += board.store.exists() and not configuration.exists()
        if configuration.exists() and not board.store.exists():
            yield "init, killed: a configuration without its store is left"
        if not configuration.exists() and (done := board.run("init")).returncode:
            yield f"init, after one that was killed: {outcome(done)}"
        if (done := board.run("list")).returncode:
            yield f"list, after an init that was killed: {outcome(done)}"
        if left := {path.name for path in board.folder.iterdir()} - {"susr.toml", "susr.db"}:
            yield f"init, after one that was killed: {left} are left"
    print(f"of {counts['kills']} init that were killed {counts['left a store without a configuration']} left a "
          f"store without a configuration, until the next")


def clear(out):
    """Removes what has its name, and leaves what is unfinished."""
    for path in out.iterdir():
        if path.is_dir() and not path.name.startswith(UNFINISHED):
            shutil.rmtree(path)
        elif path.is_file():
            path.unlink()


def whole(board, command):
    clear(board.folder / "out")
    board.output_of(*command)


if __name__ == "__main__":
    main(__doc__, check, files, starts)
