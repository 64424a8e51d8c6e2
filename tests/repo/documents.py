#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the generated documents against the program.

    documents.py --susr PROGRAM

docs/commands/*.md come from --help, and schemas/schema.sql from a new store. Every command has a
transcript, an example for each of three kinds of user, and a page. Every option is on its page and in a
transcript. (tests/unit/cli tests for every pair that --title-file reads what --title takes; one
transcript shows it.) Every link and every file named in a document exists, and every command and report
that docs/framework.md names. SUSR_ACCEPT=1 rewrites the
documents.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def output_of(*command, **options):
    return subprocess.run(command, check=True, text=True, capture_output=True, **options).stdout


def commands_of(susr):
    return re.findall(r"^  (\S+) ", output_of(susr, "--help"), re.MULTILINE)


def page(name, text):
    return (f"# susr {name}\n\n<!-- Made from `susr {name} --help` by tests/repo/documents.py. -->\n\n"
            f"```\n{text}```\n\n[All commands](README.md)\n")


def index(susr, commands):
    summaries = {line.split()[0]: line.strip().split(None, 1)[1]
                 for line in output_of(susr, "--help").splitlines()
                 if line.startswith("  ") and line.split()[0] in commands}
    rows = "".join(f"| [`{name}`]({name}.md) | {summaries[name]} |\n" for name in commands)
    return ("# Commands\n\n<!-- Made from `susr --help` by tests/repo/documents.py. -->\n\n"
            f"| command | does |\n| --- | --- |\n{rows}")


def schema(susr):
    """The schema after all migrations, for readers."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([susr, "init"], cwd=folder, check=True, capture_output=True)
        text = output_of("sqlite3", f"{folder}/susr.db",
                         "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    return ("-- What the migrations come to, for readers. Made by tests/repo/documents.py; the\n"
            "-- comments are in the migrations.\n\n" + text.replace(";\nCREATE", ";\n\nCREATE"))


def made_documents(susr, commands):
    documents = {f"docs/commands/{name}.md": page(name, output_of(susr, name, "--help"))
                 for name in commands}
    documents["docs/commands/README.md"] = index(susr, commands)
    documents["schemas/schema.sql"] = schema(susr)
    return documents


def stale(documents):
    for name, text in documents.items():
        path = ROOT / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if os.environ.get("SUSR_ACCEPT") == "1":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            continue
        yield f"{name} does not match the program: SUSR_ACCEPT=1 rewrites it"


def untested(susr, commands):
    transcripts = "\n".join(path.read_text(encoding="utf-8")
                            for path in (ROOT / "tests/e2e").glob("*.t"))
    typed = "\n".join(line for line in transcripts.splitlines() if line.startswith(("$ ", "> ")))
    for name in commands:
        if not (ROOT / f"tests/e2e/{name}.t").exists():
            yield f"the command {name} has no transcript tests/e2e/{name}.t"
        text = output_of(susr, name, "--help")
        if text.split("Examples:\n")[1].count(":\n    ") < 3:
            yield f"the help of {name} has no example for each of the three kinds of user"
        options = re.findall(r"^  (--[a-z-]+)", text, re.M)
        for option in options:
            if option.removesuffix("-file") in options and option.endswith("-file"):
                continue
            if not re.search(rf"susr {name}\b.*{option}\b|{option}\b.*susr {name}\b", typed):
                if option not in SHARED or option not in typed:
                    yield f"no transcript uses {name} {option}"


SHARED = {"--config", "--store", "--language", "--no-color", "--help", "--on", "--by", "--dry-run", "--as-of",
          "--format", "--output", "--columns", "--excel", "--known-on", "--sort", "--width", "--no-pager",
          "--quiet"}


def broken_links():
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*.md")]:
        prose = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", prose):
            if not target.startswith("http") and not (path.parent / target).exists():
                yield f"{path.relative_to(ROOT)} links to {target}, which does not exist"


def unserved(susr, commands):
    """What docs/framework.md says serves the framework, and isn't there."""
    reports = output_of(susr, "report", "--list", "--format", "csv").splitlines()[1:]
    reports = {line.split(",")[0] for line in reports}
    text = (ROOT / "docs/framework.md").read_text(encoding="utf-8")
    for command, report in re.findall(r"`susr ([a-z-]+)(?: ([a-z-]+))?`", text):
        if command not in {*commands, "help"}:
            yield f"docs/framework.md names the command {command}, which does not exist"
        if command == "report" and report not in reports:
            yield f"docs/framework.md names the report {report}, which does not exist"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    susr = str(pathlib.Path(parser.parse_args().susr).resolve())
    commands = commands_of(susr)
    faults = [*stale(made_documents(susr, commands)), *untested(susr, commands), *broken_links(),
              *unserved(susr, commands)]
    print("\n".join(faults) or f"{len(commands)} commands are documented and tested")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
