#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the program prints on a terminal: as wide as that, in colour, and through a pager if it is long.

    terminal.py --susr PROGRAM --board FOLDER
"""
import argparse
import fcntl
import os
import pathlib
import pty
import struct
import subprocess
import sys
import termios

COLOUR = "\x1b["


def on_terminal(susr, board, arguments, columns=60, rows=1000, **environment):
    """The exit code, and what a terminal of that size was sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    surroundings = {"SUSR_NOW": "2026-11-22T09:00:00Z", "PATH": os.environ["PATH"],
                    "TERM": "xterm", "ASAN_OPTIONS": "detect_leaks=0", **environment}
    process = subprocess.Popen([susr, *arguments], cwd=board, env=surroundings,
                               stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE)
    os.close(theirs)
    text = b""
    while True:
        try:
            block = os.read(ours, 65536)
        except OSError:
            break
        if not block:
            break
        text += block
    os.close(ours)
    process.stderr.read()
    return process.wait(), text.decode("utf-8").replace("\r\n", "\n")


def piped(susr, board, arguments):
    done = subprocess.run([susr, *arguments], cwd=board, capture_output=True, check=False,
                          env={"SUSR_NOW": "2026-11-22T09:00:00Z", "ASAN_OPTIONS": "detect_leaks=0"})
    return done.stdout.decode("utf-8")


def faults(susr, board):
    actions = ["report", "actions"]

    def shown(*more, **how):
        return on_terminal(susr, board, [*actions, *more], **how)

    code, text = shown()
    if code != 0 or COLOUR not in text:
        yield "a report is not in colour"
    code, plain = shown("--no-color")
    if COLOUR in plain or any(len(line) > 60 for line in plain.splitlines()
                              if "Log head" not in line):
        yield "a report is not as wide as the terminal"
    if COLOUR in shown(NO_COLOR="1")[1] or COLOUR in shown(TERM="dumb")[1]:
        yield "NO_COLOR or a dumb terminal does not turn colours off"
    if shown("--width", "100", "--no-color")[1] != piped(susr, board, actions):
        yield "--width 100 is not what a pipe gets"
    if shown("--no-color", columns=20)[1] != shown("--no-color", columns=40)[1]:
        yield "a terminal of 20 columns is not taken for one of 40"
    marks = "sed s/^/paged:/"
    code, text = shown("--no-color", rows=10, PAGER=marks)
    if code != 0 or text != "".join(f"paged:{line}\n" for line in plain.splitlines()):
        yield "what is long does not go through the pager"
    if "paged:" in shown(rows=1000, PAGER=marks)[1]:
        yield "what is short goes through the pager"
    for how in ({"PAGER": ""}, {"PAGER": "cat"}, {"PAGER": marks, "SUSR_PAGER": "cat"}):
        if "paged:" in shown(rows=10, **how)[1]:
            yield f"there is a pager with {how}"
    if "paged:" in shown("--no-pager", rows=10, PAGER=marks)[1]:
        yield "--no-pager is not minded"
    if shown("--no-color", rows=10, PAGER="no-such-pager")[1].count(plain) != 1:
        yield "where the pager can't be run the report is missing"
    late = ["overdue", "--exit-code"]
    for pager in ("false", "exit 3", "head -1", "no-such-pager"):
        if on_terminal(susr, board, late, rows=5, PAGER=pager)[0] != 8:
            yield f"the pager '{pager}' changes the exit code"
    code, text = on_terminal(susr, board, late, rows=5, PAGER='cat; echo "LESS=$LESS"')
    if "LESS=FRX" not in text:
        yield "LESS is not set for the pager"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    susr = str(pathlib.Path(options.susr).resolve())
    found = list(faults(susr, options.board))
    print("\n".join(found) or "on a terminal all is as it should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
