#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Takes backups of a store while eight writers record in it, and restores them.

    backup_under_load.py --susr PROGRAM

No writer is refused, and what a writer was told is recorded is there. Each backup is sound, holds at
least what had been acknowledged when it was begun, and its head is in the log of the store.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

WRITERS = 8
BACKUPS = 6
ENVIRONMENT = {"ASAN_OPTIONS": "detect_leaks=0", "LC_ALL": "C.UTF-8"}


class Board:
    """A board in a scratch folder, which several threads run the program on."""

    def __init__(self, susr, folder):
        self.susr, self.folder = susr, folder
        self.references, self.faults = [], []
        self.enough = threading.Event()
        self.run("init", "--prefix", "CV")

    def run(self, *arguments):
        return subprocess.run([self.susr, *arguments], cwd=self.folder, env=ENVIRONMENT, text=True,
                              capture_output=True, check=False)

    def output_of(self, *arguments):
        done = self.run(*arguments)
        if done.returncode:
            self.faults.append(f"{' '.join(arguments)}: status {done.returncode}: {done.stderr}")
        return done.stdout.strip()

    def write(self):
        """Records until it is enough; each reference that is printed is an acknowledged write."""
        while not self.enough.is_set():
            if reference := self.output_of("refer", "--by", "SWP", "--criteria", "cpr"):
                self.references.append(reference)

    def head_of(self, store):
        text = self.output_of("verify", "--store", store, "--format", "csv",
                              "--columns", "events,hash")
        events, head = text.splitlines()[1].split(",")
        return int(events), head


def check(board):
    writers = [threading.Thread(target=board.write) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    backups = []
    for number in range(BACKUPS):
        acknowledged = len(board.references)
        while len(board.references) < acknowledged + 5 and not board.faults:
            time.sleep(0.01)
        acknowledged = len(board.references)
        path = board.output_of("backup", f"backup-{number}.db")
        backups.append((path, acknowledged))
    board.enough.set()
    for writer in writers:
        writer.join()
    events, _ = board.head_of("susr.db")
    if events != len(board.references) or len(set(board.references)) != events:
        board.faults.append(f"{len(board.references)} writes were acknowledged and {events} are there")
    for path, acknowledged in backups:
        # A restore: the backup is put where a store is to be.
        restored = f"restored-{path}"
        shutil.copy(board.folder / path, board.folder / restored)
        held, head = board.head_of(restored)
        if held < acknowledged:
            board.faults.append(f"{path} holds {held} of the {acknowledged} acknowledged before it")
        board.output_of("verify", "--head", head)
        board.output_of("refer", "--by", "SWP", "--criteria", "cpr", "--store", restored)
    print(f"{events} writes by {WRITERS} writers, {len(backups)} backups of "
          f"{', '.join(str(acknowledged) for _, acknowledged in backups)} and more")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    susr = str(pathlib.Path(parser.parse_args().susr).resolve())
    with tempfile.TemporaryDirectory() as folder:
        board = Board(susr, pathlib.Path(folder))
        check(board)
    print("\n".join(board.faults) or "no writer was refused, and every backup is sound")
    return 1 if board.faults else 0


if __name__ == "__main__":
    sys.exit(main())
