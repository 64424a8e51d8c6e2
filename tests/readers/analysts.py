#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the blocks of docs/analysts.md on the example board, and compares what they print with the page.

    analysts.py --susr PROGRAM --board FOLDER

A block in sh, python, r or sql is followed by a block of text with its output, unless it prints nothing. The sh
blocks are one session, and run first. Then those of each other language are one session. A second word after the
language names what else they need ("sql duckdb", "r readr"), and then they are a session of their own. Blocks for a
program that is not here are not run, and a line says so. Keys in the page's table are checked over the whole board.
SUSR_ACCEPT=1 rewrites the outputs, for review.
"""
import argparse
import collections
import csv
import difflib
import io
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "analysts.md"
BLOCK = re.compile(r"^```(?P<language>\S+(?: \S+)?)\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```\n)?", re.M | re.S)
MARK = "--- the next block ---"
# The command that runs a session, the line that prints MARK, and a command that fails if something is missing.
SESSIONS = {
    "sh": (["bash", "-eu"], f"echo '{MARK}'", None),
    "python": ([sys.executable], f"print('{MARK}')", None),
    "r": (["Rscript", "--vanilla"], f"cat('{MARK}\\n')", ["Rscript", "-e", "library(jsonlite)"]),
    "r readr": (["Rscript", "--vanilla"], f"cat('{MARK}\\n')", ["Rscript", "-e", "library(readr)"]),
    "sql": (["sqlite3", "-batch", "-bail"], f".print '{MARK}'", None),
    "sql duckdb": (["duckdb", "-batch", "-bail", "-csv"], f".print '{MARK}'", None),
    "powerquery": (["powerquery"], "", None),  # Excel and Power BI only: there is no such program
}


def is_here(language, environment):
    command, _, probe = SESSIONS[language]
    if shutil.which(command[0], path=environment["PATH"]) is None:
        return False
    return probe is None or subprocess.run(probe, env=environment, capture_output=True, check=False).returncode == 0


def tidy(text):
    """Without spaces at the ends of lines, which no page keeps."""
    return "".join(line.rstrip() + "\n" for line in text.splitlines())


def outputs_of(language, blocks, folder, environment):
    """What each block prints, if the session ends well. An sh block prints its errors too, as on a terminal."""
    command, mark, _ = SESSIONS[language]
    script = folder / f"session.{language.replace(' ', '-')}"
    script.write_text("".join(f"{block}{mark}\n" for block in blocks), encoding="utf-8")
    errors = subprocess.STDOUT if language == "sh" else subprocess.PIPE
    reads_file = command[0] not in ("sqlite3", "duckdb")
    with script.open(encoding="utf-8") as file:
        done = subprocess.run([*command, *([str(script)] if reads_file else [])], stdin=None if reads_file else file,
                              stdout=subprocess.PIPE, stderr=errors, cwd=folder, env=environment, check=False)
    printed = done.stdout.decode("utf-8", "backslashreplace")
    if done.returncode or done.stderr:
        said = (done.stderr or b"").decode("utf-8", "backslashreplace")
        raise RuntimeError(f"the blocks in {language} ended with {done.returncode}:\n{printed[-1000:]}{said}")
    return [tidy(each) for each in printed.split(MARK + "\n")[:-1]]


def run(page, folder, environment):
    """The output of each block of the page by its place; none for a block that was not run."""
    blocks = [block for block in BLOCK.finditer(page) if block["language"] != "text"]
    unknown = {block["language"] for block in blocks} - set(SESSIONS)
    if unknown:
        raise RuntimeError(f"no program is known for blocks in {', '.join(sorted(unknown))}")
    found = {}
    for language in SESSIONS:
        mine = [block for block in blocks if block["language"] == language]
        if mine and not is_here(language, environment):
            print(f"not run: {len(mine)} in {language}: the program is not here")
        elif mine:
            outputs = outputs_of(language, [block["code"] for block in mine], folder, environment)
            found |= {block.start(): output for block, output in zip(mine, outputs, strict=True)}
            print(f"run: {len(mine)} in {language}")
    return found


def as_found(page, found):
    """The page with the outputs as they were found."""
    def block(match):
        output = found.get(match.start())
        if output is None:
            return match[0]
        return f"```{match['language']}\n{match['code']}```\n" + (f"\n```text\n{output}```\n" if output else "")
    return BLOCK.sub(block, page)


def faults_of_keys(page, susr, folder, environment):
    """The reports whose key, by the page's table, does not tell their rows apart."""
    keys = re.findall(r"^\| `(\S+)` \| [^|]+ \| ((?:`\w+`(?:, )?)+) \|", page, re.M)
    if len(keys) < 10:
        yield f"the page gives the keys of {len(keys)} reports only"
    for report, listed in keys:
        key = re.findall(r"\w+", listed)
        command = [report] if report in ("overdue", "list") else ["report", report]
        text = subprocess.run([susr, *command, "--format", "csv"], cwd=folder, env=environment, check=True,
                              stdout=subprocess.PIPE).stdout.decode()
        rows = collections.Counter(tuple(row[name] for name in key) for row in csv.DictReader(io.StringIO(text)))
        yield from (f"{report}: {key} is {row} in {times} rows" for row, times in rows.items() if times > 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    page = PAGE.read_text(encoding="utf-8")
    susr = str(pathlib.Path(options.susr).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for name in ("susr.toml", "susr.db"):
            shutil.copy(pathlib.Path(options.board) / name, folder)
        environment = {"PATH": f"{pathlib.Path(susr).parent}:/usr/local/bin:/usr/bin:/bin", "HOME": scratch,
                       "LC_ALL": "C.UTF-8", "TZ": "UTC", "SUSR_NOW": "2026-11-22T09:00:00Z",
                       "ASAN_OPTIONS": "detect_leaks=0"}
        try:
            now = as_found(page, run(page, folder, environment))
            faults = list(faults_of_keys(page, susr, folder, environment))
        except RuntimeError as error:
            print(error)
            return 1
    if now != page and os.environ.get("SUSR_ACCEPT") == "1":
        PAGE.write_text(now, encoding="utf-8")
        print(f"{PAGE.name}: written anew")
        now = page
    sys.stdout.writelines(difflib.unified_diff(page.splitlines(True), now.splitlines(True), f"{PAGE.name} (wanted)", "found"))
    print("\n".join(faults) or "every key tells the rows apart")
    return 1 if faults or now != page else 0


if __name__ == "__main__":
    sys.exit(main())
