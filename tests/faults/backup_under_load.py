#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Takes backups of a store while eight writers record in it, and restores them.

    backup_under_load.py --susr PROGRAM --board FOLDER [--long] [--seed N]

No writer is refused, and every acknowledged write is there. Each backup is sound, holds at least
everything acknowledged before it began, and has its head in the log of the store.
"""
import shutil
import threading
import time

from trial import main, outcome

WRITERS = 8


class Load:
    """A board that several threads run the program on."""

    def __init__(self, board):
        self.board, self.before = board, len(board.log())
        self.references, self.faults = [], []
        self.enough = threading.Event()

    def output_of(self, *arguments):
        done = self.board.run(*arguments)
        if done.returncode:
            self.faults.append(f"{' '.join(arguments)}: {outcome(done)}")
        return done.stdout.strip()

    def write(self):
        """Records until it is enough; each reference that is printed is an acknowledged write."""
        while not self.enough.is_set():
            if reference := self.output_of("refer", "--by", "SWP", "--criteria", "cpr"):
                self.references.append(reference)

    def head_of(self, store):
        """How many events were written to it since the beginning, and the hash of the last."""
        text = self.output_of("verify", "--store", store, "--format", "csv", "--columns", "events,hash")
        events, head = text.splitlines()[1].split(",")
        return int(events) - self.before, head


def check(trial):
    load = Load(trial.board("loaded"))
    writers = [threading.Thread(target=load.write) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    backups = []
    for number in range(trial.count(6, 60)):
        acknowledged = len(load.references)
        while len(load.references) < acknowledged + 5 and not load.faults:
            time.sleep(0.01)
        acknowledged = len(load.references)
        backups.append((load.output_of("backup", f"backup-{number}.db"), acknowledged))
    load.enough.set()
    for writer in writers:
        writer.join()
    yield from load.faults
    events, _ = load.head_of("susr.db")
    if events != len(load.references) or len(set(load.references)) != events:
        yield f"{len(load.references)} writes were acknowledged and {events} are there"
    for path, acknowledged in backups:
        yield from faults_of_restoring(load, path, acknowledged)
    print(f"{events} writes by {WRITERS} writers, {len(backups)} backups of "
          f"{', '.join(str(acknowledged) for _, acknowledged in backups)} and more")


def faults_of_restoring(load, path, acknowledged):
    """The backup is put where a store is to be, and worked with."""
    load.faults.clear()
    restored = f"restored-{path}"
    shutil.copy(load.board.folder / path, load.board.folder / restored)
    held, head = load.head_of(restored)
    if held < acknowledged:
        yield f"{path} holds {held} of the {acknowledged} acknowledged before it"
    load.output_of("verify", "--head", head)
    load.output_of("refer", "--by", "SWP", "--criteria", "cpr", "--store", restored)
    yield from load.faults


if __name__ == "__main__":
    main(__doc__, check)
