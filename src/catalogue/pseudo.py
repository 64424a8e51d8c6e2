#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the pseudo-language of the tests: the English PO file with accents on its letters and every
message 40 % longer, so that a layout that holds with it holds with any language.

    pseudo.py en.po pseudo.po
"""
import re
import sys

ACCENTED = str.maketrans("aeiouwyAEIOUWY", "âêîôûŵŷÂÊÎÔÛŴŶ")
LONGER_BY = 0.4
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
KEPT = re.compile(r"(\{[^{}]*\}|\\.|\{\{|\}\})")


def longer(text):
    """The text with its places and escapes as they are."""
    accented = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(text))
    padding = round(len(KEPT.sub("", text)) * LONGER_BY)
    return accented + (" " + ("ŵŷ êtô " * padding)[:padding - 1].strip() if padding > 1 else "")


def main(source, target):
    with open(source, encoding="utf-8") as file:
        head, *entries = file.read().split("\n\n")
    with open(target, "w", encoding="utf-8") as file:
        file.write(head + "\n")
        for entry in entries:
            file.write("\n")
            of_key = True
            for line in entry.splitlines():
                if line.startswith("msg"):
                    of_key = line.startswith(("msgid", "msgctxt"))
                is_text = not of_key and not line.startswith("#")
                file.write((STRING.sub(lambda found: f'"{longer(found[1])}"' if found[1] else '""', line)
                            if is_text else line) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
