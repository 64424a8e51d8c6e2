#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Thirty-two writers and thirty-two readers at once on one store: no writer is refused and nothing of
what they were told is lost; no reader is refused, and each sees at least what was there before. Two
imports of the same file at once: all of it is there once, and one of the two finds it there.

    together.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import re
import threading
import time

from trial import Writer, main, missing_faults, outcome, referrals_file, told

AT_ONCE = 32
ROWS = 500


class Crowd:
    """What the writers and readers of one board met with."""

    def __init__(self, board, writes):
        self.board, self.writes = board, writes
        self.acknowledged, self.faults, self.longest, self.read = set(), [], 0, 0
        self.writing = AT_ONCE

    def timed(self, *arguments):
        begun = time.monotonic()
        done = self.board.run(*arguments)
        self.longest = max(self.longest, time.monotonic() - begun)
        return done

    def write(self, name):
        writer, printed = Writer(f"{name}w"), ""
        for _ in range(self.writes):
            arguments, token = writer.next(printed)
            done = self.timed(*arguments)
            printed = done.stdout
            if done.returncode:
                self.faults.append(f"a writer is refused: {told(arguments)}: {outcome(done)}")
            else:
                self.acknowledged.add(token)
        self.writing -= 1

    def look(self, before):
        while True:
            done = self.timed("overdue", "--exit-code", "--format", "csv")
            self.read += 1
            if done.returncode != 8 or done.stdout != before:
                self.faults.append(f"a reader is refused or sees something else: {outcome(done)}")
            if not self.writing:
                return

    def run(self):
        before = self.board.run("overdue", "--format", "csv").stdout
        threads = [threading.Thread(target=self.write, args=(f"{number:02}",)) for number in range(AT_ONCE)]
        threads += [threading.Thread(target=self.look, args=(before,)) for _ in range(AT_ONCE)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def crowd(trial):
    board = trial.board("crowded")
    before = len(board.log())
    people = Crowd(board, trial.count(3, 40))
    people.run()
    yield from people.faults
    yield from missing_faults(board, people.acknowledged)
    if len(board.log()) - before != len(people.acknowledged):
        yield f"{len(people.acknowledged)} writes made {len(board.log()) - before} events"
    print(f"{AT_ONCE} writers wrote {len(people.acknowledged)} times while {AT_ONCE} readers read "
          f"{people.read} times; the longest took {people.longest:.1f} s")


def same_import_twice(trial):
    for number in range(trial.count(3, 30)):
        board = trial.board(f"twice-{number}")
        before = len(board.log())
        file = referrals_file(trial.scratch / "rows.csv", ROWS, "same.")
        processes = [board.start("import", "referrals", file) for _ in range(2)]
        added = []
        for process in processes:
            errors = process.communicate()[1]
            counts = re.search(r"added (\d+), changed 0, left as they were (\d+)", errors)
            if process.returncode or not counts:
                yield f"an import beside another: status {process.returncode}: {errors}"
            else:
                added.append(tuple(int(count) for count in counts.groups()))
        if sorted(added) != [(0, ROWS), (ROWS, 0)] or len(board.log()) - before != ROWS:
            yield f"two imports of {ROWS} rows added {added}, and made {len(board.log()) - before} events"
        yield from missing_faults(board, {"same."})
    print(f"{trial.count(3, 30)} times two imports of the same file at once")


if __name__ == "__main__":
    main(__doc__, crowd, same_import_twice)
