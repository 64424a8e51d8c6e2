#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs transcripts: the commands a person would type, and the answers they must give.

    transcript.py --susr PROGRAM [--board FOLDER] [--env NAME=VALUE]... FILE.t...

A transcript holds commands and their exact output:

    # a comment
    $ susr overdue --exit-code
    standard output
    ! standard error
    [8]

A command can continue on lines that begin with "> ". An exit code of 0 is left out. The commands of
one transcript run in one shell, in an empty folder, with a cleared environment and the clock at
SUSR_NOW, and the salts by SUSR_SALTS. $BOARD is a folder with the example board, $DATA the tests' data. The account name is shown
as ACCOUNT. In a Markdown file, the ```console blocks are one transcript. SUSR_ACCEPT=1 rewrites a
transcript, for review.
"""
import argparse
import difflib
import os
import pathlib
import pwd
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def parse(text):
    """The parts of a transcript: ("text", lines) and ("command", lines)."""
    parts = []
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        if lines[at].startswith("$ "):
            command = [lines[at][2:]]
            at += 1
            while at < len(lines) and lines[at].startswith("> "):
                command.append(lines[at][2:])
                at += 1
            parts.append(("command", command))
            while at < len(lines) and not lines[at].startswith(("$ ", "#")):
                at += 1
                if lines[at - 1] == "" and (at == len(lines) or lines[at].startswith(("$ ", "#"))):
                    parts.append(("text", [""]))
        else:
            parts.append(("text", [lines[at]]))
            at += 1
    return parts


def script(commands, folder):
    """One shell script that runs each command and keeps what it gives."""
    lines = []
    for number, command in enumerate(commands):
        text = "\n".join(command)
        keep = f'"{folder}/{number}'
        lines.append(f'{{ {text}\n}} >{keep}.out" 2>{keep}.err" </dev/null\necho $? >{keep}.rc"')
    return "\n".join(lines) + "\n"


def shown(text):
    """What a transcript shows of an output: the account hidden, control characters made visible."""
    account = re.escape(pwd.getpwuid(os.getuid()).pw_name)
    text = re.sub(rf"(?<=  ){account}$|(?<=\(){account}(?=\)$|\), recorded)|(?<=by ){account}(?=, recorded)", "ACCOUNT", text, flags=re.M)
    return text.replace("\r", "\\r").replace("\ufeff", "\\ufeff")


def answers(number, folder):
    """The lines of a transcript that follow its command number NUMBER."""
    def read(kind):
        return (folder / f"{number}.{kind}").read_bytes().decode("utf-8", "backslashreplace")

    lines = shown(read("out")).splitlines()
    lines += ["! " + line for line in shown(read("err")).splitlines()]
    status = read("rc").strip()
    return lines + ([] if status == "0" else [f"[{status}]"])


def run(text, susr, board, extra):
    """The transcript as it is when its commands are run now."""
    parts = parse(text)
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as kept:
        environment = {
            "PATH": f"{pathlib.Path(susr).resolve().parent}:/usr/local/bin:/usr/bin:/bin",
            "HOME": scratch, "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "SUSR_NOW": "2026-11-22T09:00:00Z", "SUSR_SALTS": "tests", "BOARD": board,
            # Under the sanitizers: the unit tests look for leaks, and here it only costs time.
            "ASAN_OPTIONS": "detect_leaks=0",
            "DATA": str(ROOT / "tests" / "data"), **extra}
        commands = [lines for kind, lines in parts if kind == "command"]
        subprocess.run(["bash", "-c", script(commands, kept)], cwd=scratch, env=environment,
                       check=False)
        out = []
        number = 0
        for kind, lines in parts:
            if kind == "text":
                out += lines
                continue
            out += ["$ " + lines[0]] + ["> " + line for line in lines[1:]]
            out += answers(number, pathlib.Path(kept))
            number += 1
    return "\n".join(out) + "\n"


BETWEEN = "# -- between two blocks of a page --\n"


def transcript_of(path):
    """A transcript's text; of a Markdown file, its ```console blocks as one."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".md":
        return text
    return BETWEEN.join(re.findall(r"```console\n(.*?)```", text, re.S))


def with_transcript(path, found):
    """The text of a file in which the transcript stands as it was found."""
    if path.suffix != ".md":
        return found
    blocks = iter(found.split(BETWEEN))
    return re.sub(r"(```console\n).*?(```)", lambda match: match[1] + next(blocks) + match[2],
                  path.read_text(encoding="utf-8"), flags=re.S)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", default="")
    parser.add_argument("--env", action="append", default=[])
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    extra = dict(each.split("=", 1) for each in options.env)
    failed = 0
    for path in options.files:
        wanted = transcript_of(path)
        found = run(wanted, options.susr, options.board, extra)
        if path.suffix == ".md":  # what a person sees, of which nobody says whence it came
            found = re.sub(r"^! ", "", found, flags=re.M)
        if found == wanted:
            continue
        if os.environ.get("SUSR_ACCEPT") == "1":
            path.write_text(with_transcript(path, found), encoding="utf-8")
            print(f"{path}: written anew")
            continue
        failed += 1
        sys.stdout.writelines(difflib.unified_diff(
            wanted.splitlines(True), found.splitlines(True), f"{path} (wanted)", "found"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
