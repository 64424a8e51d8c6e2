#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Lists the lines that no test runs, except those with a reason.

    coverage.py BUILD

BUILD is where the tests ran, built with SUSR_COVERAGE. Prints how many lines of each layer ran, which
did not and are not in uncovered.txt, and which are in uncovered.txt but ran. It reports and does not
fail, because some lines run only in some random histories.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ARGUED = pathlib.Path(__file__).with_name("uncovered.txt")
OF_A_LAYER = r"(?:src|include/susr)/(domain|workflow|storage)/"


def counted(build):
    """The files of the layers as gcovr tells them: their names and, line by line, how often each ran."""
    done = subprocess.run(["gcovr", "--root", ROOT, "--filter", OF_A_LAYER, "--json", "-j", "2", build],
                          cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)["files"]


def argued():
    """The lines of which it is said why no test runs them: how often each stands there."""
    lines = ARGUED.read_text(encoding="utf-8").splitlines()
    return collections.Counter(line for line in lines if line and not line.startswith("#"))


def main():
    files = counted(sys.argv[1])
    uncovered = collections.Counter()
    ran, all_lines = collections.Counter(), collections.Counter()
    for file in files:
        layer = re.match(OF_A_LAYER, file["file"])[1]
        text = (ROOT / file["file"]).read_text(encoding="utf-8").splitlines()
        for line in (line for line in file["lines"] if not line["gcovr/noncode"]):
            all_lines[layer] += 1
            if line["count"] > 0:
                ran[layer] += 1
            else:
                uncovered[f"{file['file']}: {text[line['line_number'] - 1].strip()}"] += 1
    for layer in sorted(all_lines):
        print(f"{layer}: {ran[layer]} of {all_lines[layer]} lines ran")
    known = argued()
    unargued, settled = uncovered - known, known - uncovered
    for line in unargued.elements():
        print(f"no test runs, and {ARGUED.name} does not say why: {line}")
    for line in settled.elements():
        print(f"runs or is gone, and still in {ARGUED.name}: {line}")
    return 0 if files else 1


if __name__ == "__main__":
    sys.exit(main())
