#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Follows the steps in CONTRIBUTING.md on a copy of the sources: adds its command, report, column, format
and kind of event, builds the program, and tries each.

    additions.py [--keep FOLDER]

"In `FILE`:" introduces the block for a whole new file. "In `FILE`, after `TEXT`:" introduces a block
that goes below the line with TEXT, and "In `FILE`, in front of `TEXT`:" one that goes before TEXT.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
STEP = re.compile(r"[Ii]n `(?P<file>[^`]+)`(?:, (?P<where>after|in front of) `(?P<text>[^`]+)`)?[^\n`]*"
                  r"(?:`[^`\n]+`[^\n`]*)*:\n\n```\w*\n(?P<block>.*?)```\n", re.DOTALL)


def copy_sources(folder):
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
                            capture_output=True, text=True).stdout.splitlines()
    for name in listed:
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)


def carry_out(step, folder):
    path, block = folder / step["file"], step["block"]
    if step["where"] is None:
        path.write_text(block, encoding="utf-8")
        return
    text = path.read_text(encoding="utf-8")
    if text.count(step["text"]) == 0:
        sys.exit(f"{step['file']} does not hold: {step['text']}")
    place = text.index(step["text"])
    if step["where"] == "after":
        place = text.index("\n", place) + 1
    elif text[place - 1] != "\n":  # within a line
        block = block.rstrip("\n") + ("" if step["text"].startswith(" ") else " ")
    path.write_text(text[:place] + block + text[place:], encoding="utf-8")


def output_of(*command, cwd=None):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-3000:]}"
                 f"{done.stderr[-3000:]}")
    return done.stdout


def try_them(susr, board):
    board.mkdir()
    output_of(susr, "init", "--board", "Example", "--prefix", "EX", cwd=board)
    output_of(susr, "learning-source", "--type", "audit", "--title", "An audit", "--on", "2026-01-05", cwd=board)
    yield "command", output_of(susr, "greet", cwd=board) == "Hello, Example.\n"
    yield "report", "events\n" in output_of(susr, "report", "accounts", "--format", "csv", cwd=board)
    header = output_of(susr, "report", "milestones", "--format", "csv", cwd=board).splitlines()[0]
    yield "column", header.endswith(",year")
    yield "format", "case: EX-2026-001\n" in output_of(susr, "list", "--format", "lines", cwd=board)
    kinds = output_of("sqlite3", "susr.db", "SELECT kind FROM event_kinds", cwd=board)
    described = output_of(susr, "schema", "log", cwd=board)
    yield "kind of event", "site-visited" in kinds and '"site-visited"' in described
    output_of(susr, "verify", cwd=board)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(options.keep or scratch) / "susr"
        copy_sources(folder)
        steps = list(STEP.finditer((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
        for step in steps:
            carry_out(step, folder)
        build = folder / "build" / "additions"
        output_of("cmake", "-S", folder, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None", "-DBUILD_TESTING=OFF",
                  "-DSUSR_PRECOMPILE=ON", "-DSUSR_UNITY=ON")
        output_of("cmake", "--build", build)
        missing = [what for what, works in try_them(build / "src" / "susr", folder / "board") if not works]
    print(f"{len(steps)} steps of CONTRIBUTING.md; " +
          (f"what was added does not work: {', '.join(missing)}" if missing else "what they add works"))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
