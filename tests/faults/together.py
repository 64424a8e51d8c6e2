#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Thirty-two writers and thirty-two readers at once on one store. No writer is refused and no
acknowledged write is lost. No reader is refused, and each sees at least what was there before. The
long run does this in 16 rounds, 10,240 writes, alongside two busy loops. Writers take turns in the order they came.
A writer killed during its turn passes it to the next at once. While one is paused, the others give
up in time. Two imports of the same file at once: every row is there once, and one of the two finds
them already there.

    together.py --susr PROGRAM --board FOLDER [--long [--part K/N]] [--seed N]

The long run takes an hour of a machine that has nothing else to do. --part does every Nth round, from the
Kth on: the writes of the N parts add up to those of the whole.
"""
import contextlib
import fcntl
import os
import re
import signal
import struct
import subprocess
import threading
import time

from trial import Writer, main, missing_faults, outcome, referrals_file, told

AT_ONCE = 32
ROWS = 500
QUEUE_BYTE = 2**30 + 4096  # where src/storage/writer_queue.cpp has the queue
WAITING = ("refer", "--by", "SWP", "--criteria", "cpr", "--summary")
SOON = 5  # seconds: at once, on a machine that has other work


class Crowd:
    """What the writers and readers of one board met with; how long each took goes into `took`."""

    def __init__(self, board, writes, took):
        self.board, self.writes, self.took = board, writes, took
        self.acknowledged, self.faults = set(), []
        self.writing = AT_ONCE

    def timed(self, what, *arguments):
        begun = time.monotonic()
        done = self.board.run(*arguments)
        self.took[what].append(time.monotonic() - begun)
        return done

    def write(self, name):
        writer, printed = Writer(f"{name}w"), ""
        for _ in range(self.writes):
            arguments, token = writer.next(printed)
            done = self.timed("write", *arguments)
            printed = done.stdout
            if done.returncode:
                self.faults.append(f"a writer is refused: {told(arguments)}: {outcome(done)}")
            else:
                self.acknowledged.add(token)
        self.writing -= 1

    def look(self, before):
        while True:
            done = self.timed("read", "overdue", "--exit-code", "--format", "csv")
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


@contextlib.contextmanager
def busy_loops(number):
    loops = [subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(number)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def crowd(trial):
    took = {"write": [], "read": []}
    acknowledged = 0
    part, parts = trial.part
    for number in range(part, trial.count(1, 16) + 1, parts):
        board = trial.board(f"crowded-{number}")
        before = len(board.log())
        people = Crowd(board, trial.count(3, 20), took)
        with busy_loops(trial.count(0, 2)):
            people.run()
        acknowledged += len(people.acknowledged)
        yield from people.faults
        yield from missing_faults(board, people.acknowledged)
        if len(board.log()) - before != len(people.acknowledged):
            yield f"{len(people.acknowledged)} writes made {len(board.log()) - before} events"
    print(f"{AT_ONCE} writers wrote {acknowledged} times, refused {len(took['write']) - acknowledged}, while "
          f"{AT_ONCE} readers read {len(took['read'])} times, beside {trial.count(0, 2)} busy loops")
    for what, times in took.items():
        times.sort()
        print(f"a {what} took {times[len(times) // 2]:.2f} s as a rule, {times[len(times) * 99 // 100]:.2f} s "
              f"or less in 99 of 100, {times[-1]:.2f} s at the longest")


def waiting_for(store):
    """How many wait in the queue, or None if nobody has a turn."""
    with open(store, "rb") as file:
        asked = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, QUEUE_BYTE, 1, 0)
        answer = fcntl.fcntl(file, fcntl.F_OFD_GETLK, asked)
        if struct.unpack("hhqqi4x", answer)[0] == fcntl.F_UNLCK:
            return None
    place = f":{store.stat().st_ino} {QUEUE_BYTE} "
    with open("/proc/locks", encoding="ascii") as locks:
        return sum("->" in line and place in line for line in locks)


def wait_until(condition):
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("what was waited for does not come")
        time.sleep(0.005)


def paused_in_its_turn(trial, name, timeout):
    """A board, and an import into it that was stopped while it has its turn."""
    board = trial.board(name)
    configuration = board.folder / "susr.toml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(re.sub(r"(busy-timeout-seconds = )\d+", rf"\g<1>{timeout}", text),
                             encoding="utf-8")
    holder = board.start("import", "referrals", referrals_file(trial.scratch / "held.csv", 5000, "held."))
    wait_until(lambda: waiting_for(board.store) is not None)
    holder.send_signal(signal.SIGSTOP)
    return board, holder


def queue_up(board, number):
    """So many writers, each of which waits before the next is started."""
    writers = []
    for place in range(1, number + 1):
        writers.append(board.start(*WAITING, f"turn{place:02}."))
        wait_until(lambda: waiting_for(board.store) == place)
    return writers


def turns(trial):
    board, holder = paused_in_its_turn(trial, "in-turn", 60)
    writers = queue_up(board, 8)
    told_to_end = writers.pop(3)
    told_to_end.terminate()
    if told_to_end.wait(SOON) != -signal.SIGTERM:
        yield f"a writer that waits, and is told to end: status {told_to_end.returncode}"
    done = board.run("overdue", "--exit-code")
    if done.returncode != 8:
        yield f"a reader while writers wait: {outcome(done)}"
    killed = time.monotonic()
    holder.kill()
    for writer in writers:
        if writer.wait(SOON):
            yield f"a writer after one that was killed: status {writer.returncode}"
    took = time.monotonic() - killed
    yield from missing_faults(board, {"turn01."})
    came = [re.search(r"turn\d\d\.", str(event)) for event in board.log()]
    order = [match[0] for match in came if match]
    if order != [f"turn{place:02}." for place in (1, 2, 3, 5, 6, 7, 8)]:
        yield f"the turns came in the order {order}"
    print(f"{len(order)} writers came to their turn in order, {took:.2f} s after the one before them was killed")


def paused(trial):
    board, holder = paused_in_its_turn(trial, "paused", 1)
    for each in [board.start(*WAITING, "late.") for _ in range(4)]:
        begun = time.monotonic()
        errors = each.communicate()[1]
        if each.returncode != 5 or time.monotonic() - begun > SOON + 1:
            yield f"a writer while another is paused: status {each.returncode}: {errors}"
    holder.send_signal(signal.SIGCONT)
    errors = holder.communicate()[1]
    if holder.returncode:
        yield f"a writer that was paused: status {holder.returncode}: {errors}"
    done = board.run(*WAITING, "after.")
    if done.returncode:
        yield f"a writer after the pause: {outcome(done)}"
    yield from missing_faults(board, {"held.", "after."})
    if board.holds({"late."}):
        yield "a writer that was refused has recorded something"


def same_import_twice(trial):
    for number in range(trial.count(3, 30)):
        board = trial.board(f"twice-{number}")
        before = len(board.log())
        file = referrals_file(trial.scratch / "rows.csv", ROWS, "same.")
        processes = [board.start("import", "referrals", file) for _ in range(2)]
        added = []
        for process in processes:
            errors = process.communicate()[1]
            counts = re.search(r"added (\d+), changed 0, unchanged (\d+)", errors)
            if process.returncode or not counts:
                yield f"an import beside another: status {process.returncode}: {errors}"
            else:
                added.append(tuple(int(count) for count in counts.groups()))
        if sorted(added) != [(0, ROWS), (ROWS, 0)] or len(board.log()) - before != ROWS:
            yield f"two imports of {ROWS} rows added {added}, and made {len(board.log()) - before} events"
        yield from missing_faults(board, {"same."})
    print(f"{trial.count(3, 30)} times two imports of the same file at once")


if __name__ == "__main__":
    main(__doc__, turns, paused, crowd, same_import_twice, in_parts=True)
