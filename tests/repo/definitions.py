#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No two files define a type of the same name in the same namespace: the compiler would take one for the
other without a word, unless both are seen at once."""
import collections
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ANONYMOUS = re.compile(r"\nnamespace \{\n.*?\n\}  // namespace\n", re.S)
NAMESPACE = re.compile(r"^namespace (susr(?:::\w+)*) \{", re.M)
TYPE = re.compile(r"^(?:struct|class|enum class) (\w+)\b(?!::)[^;{]*\{", re.M)


def main():
    listed = subprocess.run(["git", "ls-files", "include/*.hpp", "src/*.hpp", "src/*.cpp"], cwd=ROOT, text=True,
                            stdout=subprocess.PIPE, check=True)
    files = collections.defaultdict(set)
    for name in listed.stdout.split():
        text = (ROOT / name).read_text(encoding="utf-8")
        if namespace := NAMESPACE.search(text):
            for each in TYPE.finditer(ANONYMOUS.sub("\n", text)):
                files[f"{namespace[1]}::{each[1]}"].add(name)
    twice = {name: sorted(where) for name, where in files.items() if len(where) > 1}
    for name, where in sorted(twice.items()):
        print(f"{name} is defined in {' and '.join(where)}")
    print(f"{len(files)} types, {len(twice)} defined twice")
    return 1 if twice or not files else 0


if __name__ == "__main__":
    sys.exit(main())
