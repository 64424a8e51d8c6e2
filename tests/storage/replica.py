#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Keeps copies of a store in another place with rsync, as docs/operations.md says, while somebody records; then the
store is lost, and the newest copy is put in its place.

    replica.py --susr PROGRAM --board FOLDER [--rounds N]

The copy is sound, is of the same record, and lacks nothing that was recorded before the last round. What a round
costs is printed.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

FAULTS = []


def expect(sound, what):
    if not sound:
        FAULTS.append(what)


class Machine:
    """A folder with a configuration, and maybe a store."""

    def __init__(self, susr, folder, configuration):
        self.susr_path, self.folder = susr, pathlib.Path(folder)
        self.folder.mkdir()
        shutil.copy(configuration, self.folder)

    def susr(self, *arguments):
        # The clock is not fixed: backups are named after it.
        done = subprocess.run([self.susr_path, *map(str, arguments)], cwd=self.folder, capture_output=True, text=True,
                              check=False)
        expect(done.returncode == 0, f"susr {' '.join(map(str, arguments))}: {done.returncode}, {done.stderr}")
        return done.stdout

    def verified(self, *options):
        rows = self.susr("verify", *options, "--format", "csv", "--columns", "result,events,hash").splitlines()
        return rows[-1].split(",") if len(rows) > 1 else ["", "0", ""]


def rsync(source, target):
    """How many bytes went over, as if the other folder were on another machine."""
    done = subprocess.run(["rsync", "-a", "--no-whole-file", "--fuzzy", "--ignore-existing", "--stats",
                           "--include=susr-*Z.db", "--exclude=*", f"{source}/", f"{target}/"],
                          capture_output=True, text=True, check=False)
    expect(done.returncode == 0, f"rsync: {done.stderr}")
    sent = re.search(r"Total bytes sent: ([\d,]+)", done.stdout)
    return int(sent[1].replace(",", "")) if sent else 0


def record_until(enough, machine, recorded):
    while not enough.is_set():
        machine.susr("refer", "--by", "SWP", "--criteria", "dhr", "--quiet")
        recorded.append(time.monotonic())


def keep_copies(machine, away, rounds, recorded):
    """Makes backups and copies them; gives the time and the bytes of each round, and how much was recorded before
    the last."""
    costs, before_last = [], 0
    (machine.folder / "backups").mkdir()
    for _ in range(rounds):
        before_last = len(recorded)
        began = time.monotonic()
        machine.susr("backup", "--keep", "3", "backups/susr.db")
        sent = rsync(machine.folder / "backups", away)
        costs.append((time.monotonic() - began, sent))
        time.sleep(1.1)  # the next backup has another second in its name
    return costs, before_last


def trial(options, folder):
    board = pathlib.Path(options.board)
    here = Machine(options.susr, folder / "here", board / "susr.toml")
    shutil.copy(board / "susr.db", here.folder)
    away = folder / "away"
    away.mkdir()
    before, recorded, enough = int(here.verified()[1]), [], threading.Event()
    writer = threading.Thread(target=record_until, args=(enough, here, recorded))
    writer.start()
    try:
        costs, before_last = keep_copies(here, away, options.rounds, recorded)
    finally:
        enough.set()
        writer.join()
    # What rsync keeps is newest by its name. The other machine has the same configuration.
    there = Machine(options.susr, folder / "there", board / "susr.toml")
    newest = max(away.iterdir())
    shutil.copy(newest, there.folder / "susr.db")
    result, events, head = there.verified()
    expect(result == "sound" and int(events) >= before + before_last, f"the copy has {events} events, {result}")
    expect(here.verified("--head", head)[0] == "sound", "the copy is not of this record")
    (here.folder / "susr.db").unlink()
    there.susr("refer", "--by", "SWP", "--criteria", "dhr", "--quiet")
    expect(int(there.verified()[1]) == int(events) + 1, "work can't go on with the copy")
    size = newest.stat().st_size
    print(f"{len(recorded)} entries in {options.rounds} rounds; each took {1000 * max(each for each, _ in costs):.0f} ms "
          f"at most and sent {max(sent for _, sent in costs[1:])} bytes at most of a store of {size}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True, type=os.path.abspath)
    parser.add_argument("--board", required=True)
    parser.add_argument("--rounds", type=int, default=4)
    options = parser.parse_args()
    if not shutil.which("rsync"):
        print("NOT TESTED: there is no rsync")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        trial(options, pathlib.Path(folder))
    print("\n".join(FAULTS) or "the newest copy took the place of the lost store")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
