#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares susr with other ways to get the same rows, on this machine, and prints a table of ratios.

    bench.py --susr PROGRAM --folder FOLDER [--sizes 1k,10k,100k,1M] [--rounds 9] [--only TASK,TASK]

FOLDER keeps the stores for the next run. A million actions take some 4 GB. Each round runs every
contestant of a task once, one after another, so other work on the machine affects all alike. The
figure is the median of the rounds. See docs/performance.md.
"""
import argparse
import csv
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time
from datetime import date

from made_board import AS_OF, YEAR

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NOW = f"{AS_OF}T09:00:00Z"
SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1M": 1_000_000}
FEW_LATE = 1_000  # of a store that grows while what is late does not

PYTHON = """
import csv, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute(sys.argv[2])
csv.writer(sys.stdout, lineterminator="\\n").writerows(rows)
"""


class Made:
    """A store of so many actions, with the registers that it was made from."""

    def __init__(self, bench, name, actions, late, *options):
        self.name = name.partition("-")[0]
        self.folder = bench.folder / name
        self.store = self.folder / "susr.db"
        if (self.folder / "made").exists():
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "made_board.py", self.folder, "--actions", str(actions),
                        "--late", str(late), *options], check=True)
        bench.susr(self, "init")
        shutil.copy(ROOT / "examples" / "susr.toml", self.folder)
        for kind in ("referrals", "milestones"):
            bench.susr(self, "import", kind, f"{kind}.csv")
        shutil.copy(self.store, self.folder / "before-actions.db")
        bench.susr(self, "import", "actions", "actions.csv")
        (self.folder / "made").touch()


class Bench:
    def __init__(self, susr, folder, rounds):
        self.program = str(pathlib.Path(susr).resolve())
        self.folder = pathlib.Path(folder).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rounds = rounds
        self.environment = {**os.environ, "SUSR_NOW": NOW, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        self.limit = self.folder / "limit"
        subprocess.run(["cc", "-O2", "-o", self.limit, HERE / "limit.c", "-lsqlite3"], check=True)

    def susr(self, made, *arguments):
        done = subprocess.run([self.program, *arguments], cwd=made.folder, env=self.environment,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        if done.returncode:
            sys.exit(f"bench: susr {' '.join(arguments)}: {done.stderr.decode()}")

    def run(self, contestant, made):
        """How many seconds it takes."""
        command, given, before = contestant
        if before:
            before()
        begun = time.perf_counter()
        done = subprocess.run(command, cwd=made.folder, env=self.environment, check=False,
                              input=given, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        seconds = time.perf_counter() - begun
        if done.returncode:
            sys.exit(f"bench: {command[0]} ended with {done.returncode}: {done.stderr}")
        return seconds

    def peak(self, contestant, made):
        """How many MiB it holds at the most: GNU time begins it, for a child of Python begins as large
        as Python is."""
        command, _, before = contestant
        if before:
            before()
        kept = self.folder / "peak"
        subprocess.run(["/usr/bin/time", "-f", "%M", "-o", kept, *command], cwd=made.folder, check=True,
                       env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return int(kept.read_text(encoding="utf-8")) / 1024

    def compare(self, made, contestants):
        """The medians of all rounds, by contestant."""
        taken = {name: [] for name in contestants}
        for _ in range(self.rounds):
            for name, contestant in contestants.items():
                taken[name].append(self.run(contestant, made))
        return {name: statistics.median(seconds) for name, seconds in taken.items()}

    def line(self, task, made, contestants, target=""):
        """A row of the table: susr's own figures, and its ratio to each of the others."""
        medians = self.compare(made, contestants)
        ours = medians.pop("susr")
        ratios = ", ".join(f"{name} {ours / seconds:.2f}" for name, seconds in medians.items())
        peak = self.peak(contestants["susr"], made)
        print(f"| {task} | {made.name} | {1000 * ours:.1f} ms | {peak:.0f} MiB | {ratios or '-'} | {target} |",
              flush=True)


def query(name, as_of=AS_OF):
    return (HERE / f"{name}.sql").read_text(encoding="utf-8").format(as_of=as_of)


def program(*command, given=None, before=None):
    return list(map(str, command)), given, before


def rows_by_others(bench, made, sql):
    """The ways to the rows of a query without susr."""
    return {
        "C": program(bench.limit, made.store, sql),
        "sqlite3": program("sqlite3", "-csv", made.store, given=sql + ";\n"),
        "Python": program("/usr/bin/python3", "-c", PYTHON, made.store, sql),
        "sqlite-utils": program("sqlite-utils", "query", made.store, sql, "--csv", "--no-headers"),
    }


def tasks_of(made):
    """The actions as Taskwarrior's tasks: as late today as they are on the day that susr looks at, the
    finished ones completed."""
    shift = date.today() - AS_OF
    home = made.folder / "task"
    rc = home / "taskrc"
    if not (home / "made").exists():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        rc.write_text(f"data.location={home}\nconfirmation=off\nverbose=nothing\nhooks=off\ngc=off\n")
        seen, tasks = set(), []
        with open(made.folder / "actions.csv", encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                if row["item"] in seen:
                    continue
                seen.add(row["item"])
                done = row["action_status"] == "ratified"
                day = {name: f"{date.fromisoformat(row[name]) + shift:%Y%m%d}T120000Z"
                       for name in ("assigned_on", "due_on", "completed_on") if row[name]}
                tasks.append({"description": f"{row['item']} {row['title']}", "entry": day["assigned_on"],
                              "due": day["due_on"], "project": row["case"],
                              "status": "completed" if done else "pending",
                              **({"end": day["completed_on"]} if done else {})})
        (home / "tasks.json").write_text(json.dumps(tasks), encoding="utf-8")
        subprocess.run(["task", f"rc:{rc}", "import", home / "tasks.json"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        (home / "made").touch()
    return rc


def overdue_lines(bench, made):
    others = rows_by_others(bench, made, query("overdue"))
    as_csv = program(bench.program, "overdue", "--format", "csv")
    targets = {"1k": "sqlite3 1.00", "100k": "Python 0.25", "1M": "C 0.70, sqlite3 0.45"}
    bench.line("`overdue --format csv`, 5 % late", made, {"susr": as_csv, **others},
               targets.get(made.name, ""))
    bench.line("`overdue` (text)", made,
               {"susr": program(bench.program, "overdue"), "its CSV": as_csv}, "its CSV 1.40")
    past = AS_OF - YEAR
    bench.line("`overdue` a year ago, CSV", made,
               {"susr": program(bench.program, "overdue", "--format", "csv", "--as-of", past),
                "today": as_csv, "C": program(bench.limit, made.store, query("overdue", past))},
               "today 3.00")


def fewer_late_line(bench, made):
    bench.line("`overdue --format csv`, 1 % late", made,
               {"susr": program(bench.program, "overdue", "--format", "csv"),
                **rows_by_others(bench, made, query("overdue"))})


def taskwarrior_line(bench, made):
    rc = tasks_of(made)
    bench.line("`overdue` beside Taskwarrior's", made,
               {"susr": program(bench.program, "overdue"),
                "Taskwarrior": program("task", f"rc:{rc}", "overdue")}, "Taskwarrior 0.01")


def start_lines(bench, made):
    bench.line("`--version`", made,
               {"susr": program(bench.program, "--version"), "sqlite3": program("sqlite3", "--version"),
                "Python": program("/usr/bin/python3", "--version"),
                "Taskwarrior": program("task", "--version")})
    one = "SELECT count(*) FROM cases"
    bench.line("open store and configuration, one query", made,
               {"susr": program(bench.program, "overdue", "--kind", "action", "--agency", "TS", "--quiet"),
                "C": program(bench.limit, made.store, one),
                "sqlite3": program("sqlite3", made.store, given=one + ";\n")}, "C 1.00, sqlite3 0.60")


def report_lines(bench, made):
    large = made.name == "1M"
    board = "\n".join([".mode csv", query("board"), ";"])
    bench.line("`report board --format csv`", made,
               {"susr": program(bench.program, "report", "board", "--format", "csv"),
                "sqlite3": program("sqlite3", made.store, given=board)}, "sqlite3 0.20" if large else "")
    others = rows_by_others(bench, made, query("actions"))
    bench.line("`report actions --format csv`", made,
               {"susr": program(bench.program, "report", "actions", "--format", "csv"),
                **({each: others[each] for each in ("C", "sqlite3")} if large else others)},
               "32 MiB" if large else "")
    if large:
        bench.line("`report actions` (text)", made,
                   {"susr": program(bench.program, "report", "actions")}, "400 MiB")


def write_line(bench, made):
    """One durable write, on a copy; beside it a row that the shell writes as durably, and no more."""
    copy, bare = made.folder / "copy.db", made.folder / "bare.db"
    shutil.copy(made.store, copy)
    late = subprocess.run([bench.program, "overdue", "--format", "csv", "--columns", "item"],
                          cwd=made.folder, env=bench.environment, capture_output=True, text=True, check=True)
    items = iter(dict.fromkeys(late.stdout.split()[1:]))
    command = [bench.program, "complete-action", "", "--evidence", "seen", "--store", str(copy)]
    bare.unlink(missing_ok=True)
    subprocess.run(["sqlite3", bare, "CREATE TABLE done (item TEXT, evidence TEXT)"], check=True)
    insert = "PRAGMA synchronous = EXTRA; INSERT INTO done VALUES ('x', 'seen');\n"
    bench.line("one durable `complete-action`", made,
               {"susr": (command, None, lambda: command.__setitem__(2, next(items))),
                "sqlite3": program("sqlite3", bare, given=insert)})


def import_line(bench, made):
    copy, bare = made.folder / "copy.db", made.folder / "bare.db"
    bench.line("`import actions`", made,
               {"susr": program(bench.program, "import", "actions", "actions.csv", "--store", copy,
                                before=lambda: shutil.copy(made.folder / "before-actions.db", copy)),
                "sqlite3": program("sqlite3", bare, given=".mode csv\n.import actions.csv actions\n",
                                   before=lambda: bare.unlink(missing_ok=True))}, "sqlite3 4.00")


def verify_line(bench, made):
    """Beside it what SQLite alone takes to look at the file, as verify asks it to."""
    check = "PRAGMA ignore_check_constraints = ON; PRAGMA integrity_check;\n"
    bench.line("`verify`", made, {"susr": program(bench.program, "verify"),
                                  "sqlite3": program("sqlite3", made.store, given=check)})


def growth_lines(bench, what, name, *options):
    small = Made(bench, f"10k-{name}", SIZES["10k"], FEW_LATE, *options)
    large = Made(bench, f"1M-{name}", SIZES["1M"], FEW_LATE, *options)
    for form in ("csv", "text"):
        command = [bench.program, "overdue", "--format", form, "--store"]
        bench.line(f"`overdue --format {form}`, {FEW_LATE:,} late{what}", large,
                   {"susr": program(*command, large.store), "10k": program(*command, small.store)},
                   "10k 1.30")


# What is measured on the store with one in twenty late.
TASKS = {"overdue": overdue_lines, "report": report_lines, "write": write_line,
         "verify": verify_line}
# And only where it has so many actions.
TASKS_OF = {"1k": {"start": start_lines}, "100k": {"import": import_line, "taskwarrior": taskwarrior_line}}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--susr", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default="start,import,taskwarrior,overdue,report,write,verify,fewer,growth")
    given = parser.parse_args()
    only = given.only.split(",")
    bench = Bench(given.susr, given.folder, given.rounds)
    print("| what | actions | susr | peak | ratios: susr to | target |\n| --- | --- | --- | --- | --- | --- |")
    for name in given.sizes.split(","):
        made = Made(bench, f"{name}-5", SIZES[name], SIZES[name] // 20)
        for task, lines in {**TASKS_OF.get(name, {}), **TASKS}.items():
            if task in only:
                lines(bench, made)
        if "fewer" in only:
            fewer_late_line(bench, Made(bench, f"{name}-1", SIZES[name], SIZES[name] // 100))
        if name == "1M" and "growth" in only:
            growth_lines(bench, "", "few-late")
            growth_lines(bench, ", all else done", "all-else-done", "--done")


if __name__ == "__main__":
    main()
