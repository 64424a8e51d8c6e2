#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Finds initialisers that g++ 12 gets wrong. If a member that is one of our structs is given in bare braces,
or left out, and the value of a later member throws, g++ 12 destroys that member twice. Name its type
(`.lead = Lead{...}`), or fill in the members one by one.

    initialisers.py
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# No call, or one that does not throw.
HARMLESS = re.compile(r"\b(?:std::move|code|size|empty|has_value)\(")
CALL = re.compile(r"[\w>)\]]\(")
OWNS_MEMORY = re.compile(r"\bstd::(?:string\b(?!_view)|vector|set|map|function|optional<std::string>)|\b(?:Path|Criteria)\b")
MEMBER = re.compile(r"^  (?:mutable )?([\w:<>,&* ]+?[>&* ])\s*(\w+)(?:\{[^;]*\}| = [^;]+)?;", re.M)
STRUCT = re.compile(r"^(?:  )?struct (\w+)(?: : (?:public )?(\w+))? \{\n(.*?)^(?:  )?\};", re.M | re.S)

SAMPLE = """
struct Inner {
  std::string text;
  int number = 0;
};
struct Outer {
  Inner inner;
  int count = 0;
};
Outer wrong1{.inner = {.text = text(), .number = 1}, .count = call()};
Outer wrong2{.inner = {}, .count = call()};
take({.count = call()});  // wrong3
Outer right1{.inner = Inner{.text = text()}, .count = call()};
Outer right2{.inner = {.text = text(), .number = call()}, .count = 1};
Inner right3{.text = text(), .number = call()};
"""


def without_comments(text):
    """The same lines, without comments, and without what stands in quotes."""
    def blank(match):
        kept = '""' if match[0].startswith(('"', 'R"')) else "''" if match[0].startswith("'") else ""
        return kept + "\n" * match[0].count("\n")
    return re.sub(r'R"(\w*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\])\'', blank, text,
                  flags=re.S)


class Structs:
    """The structs of the sources: which members each has, in order, and of which type."""

    def __init__(self, texts):
        self.members, bases = {}, {}
        for text in texts:
            for name, base, body in STRUCT.findall(text):
                self.members.setdefault(name, [(member, kind.strip()) for kind, member in MEMBER.findall(body)])
                bases[name] = base
        for name, base in bases.items():
            self.members[name] = self.members.get(base, []) + self.members[name]

    def owns_memory(self, kind, seen=()):
        if OWNS_MEMORY.search(kind):
            return True
        return any(self.owns_memory(each, (*seen, word)) for word in re.findall(r"\w+", kind)
                   if word in self.members and word not in seen for _, each in self.members[word])

    def is_fragile(self, kind):
        """Whether a member of that type is destroyed twice."""
        name = kind.split("::")[-1]
        return name in self.members and self.owns_memory(name)

    def with_members(self, names):
        return [members for members in self.members.values() if set(names) <= {member for member, _ in members}]


def lists_in(text):
    """Each list of designated initialisers: where it stands, and its names with what they are given."""
    for start in re.finditer(r"\{\s*\.\w+ = ", text):
        depth, begin, parts = 0, start.start() + 1, []
        for at in range(start.start(), len(text)):
            depth += {"{": 1, "(": 1, "[": 1, "}": -1, ")": -1, "]": -1}.get(text[at], 0)
            if depth == 0 or (depth == 1 and text[at] == ","):
                parts.append(text[begin:at])
                begin = at + 1
            if depth == 0:
                break
        pairs = [re.match(r"\s*\.(\w+) = (.*)", part, re.S) for part in parts if part.strip()]
        if all(pairs):
            yield text.count("\n", 0, start.start()) + 1, {pair[1]: pair[2] for pair in pairs}


def is_wrong(given, members, structs):
    """Whether a fragile member in bare braces, or left out, stands before a call."""
    calls = [place for place, (name, _) in enumerate(members) if CALL.search(HARMLESS.sub("", given.get(name, "")))]
    last = max(calls, default=0)
    return any(structs.is_fragile(kind) and given.get(name, "{").startswith("{") for name, kind in members[:last])


def places_in(text, structs):
    return [line for line, given in lists_in(text)
            if any(is_wrong(given, members, structs) for members in structs.with_members(given))]


def main():
    sample = without_comments(SAMPLE)
    wanted = [line for line, text in enumerate(SAMPLE.splitlines(), 1) if "wrong" in text]
    if places_in(sample, Structs([sample])) != wanted:
        sys.exit(f"in its sample the check finds {places_in(sample, Structs([sample]))}, not {wanted}")
    files = sorted([*ROOT.glob("src/**/*.[ch]pp"), *ROOT.glob("include/**/*.hpp")])
    texts = {file: without_comments(file.read_text(encoding="utf-8")) for file in files}
    structs = Structs(texts.values())
    found = [f"{file.relative_to(ROOT)}:{line}" for file, text in texts.items() for line in places_in(text, structs)]
    for place in found:
        print(f"{place}: a struct in bare braces, or left out, before a call that can throw")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
