#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that released schemas have not changed: each file that schemas/released.sha256 names is the same,
and each migration that it names has a store of that schema in tests/fixtures."""
import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = ROOT / "schemas" / "released.sha256"


def faults():
    lines = [line.split("  ", 1) for line in LIST.read_text(encoding="utf-8").splitlines()]
    names = [name for _, name in lines]
    for wanted, name in lines:
        path = ROOT / name
        if not path.is_file():
            yield f"{name} was released, and is not there any more"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            yield f"{name} was released, and is not what it was then"
    numbers = [int(re.search(r"/(\d{4})_", name)[1]) for name in names if re.search(r"/\d{4}_", name)]
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        yield f"{LIST.name} does not name the migrations from the first on, in order"
    for number in numbers:
        if f"tests/fixtures/schema-{number}/store.sql" not in names:
            yield f"of schema {number} there is no store: tests/fixtures/make.py writes it"


def main():
    found = list(faults())
    print("\n".join(found) or "what was released of the schema is as it was")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
