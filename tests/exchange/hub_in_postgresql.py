#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Keeps two boards in a hub (docs/hub.md) and compares its figures with the program's.

    hub_in_postgresql.py --susr PROGRAM --board FOLDER

FOLDER holds the example board. The other board is entered here. Both are loaded, entered in, and loaded
again. Each time the figures of several days must be those that susr prints for each board.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from hub import COLUMNS, FIGURES, QUERIES, SQL, Board, Hub, events_in, refusal
from postgresql_server import Server

# The days 2026-03-31 and 2026-10-01 are due dates of GW-2026-001/A1.
DAYS = ["2024-12-31", "2025-06-30", "2026-02-28", "2026-03-31", "2026-04-01", "2026-06-30", "2026-10-01",
        "2026-10-02", "2026-11-18", "2026-11-24"]
# What is entered at the other board before the first load, and then before the second.
CASE = "GW-2026-001"
ENTRIES = [
    ("2026-01-05", "refer", "--by", "SWP", "--criteria", "cpr"),
    ("2026-01-12", "decide", CASE, "--outcome", "susr", "--criteria", "cpr", "--rationale", "It is one"),
    ("2026-02-28", "sign-off", CASE, "--outcome", "agreed", "--on", "2026-02"),
    ("2026-03-02", "assign-action", CASE, "--title", "=Read each file", "--lead", "SWP", "--lead",
     "CSS@Cardiff", "--due", "2026-03-31"),
    ("2026-03-02", "assign-action", CASE, "--title", "Train the staff", "--lead", "UHB", "--due",
     "2026-06-30", "--no-ratification"),
    ("2026-03-02", "assign-action", CASE, "--title", "Fit new locks", "--lead", "HOU", "--due", "2026-09-30"),
    ("2026-03-02", "assign-action", CASE, "--title", "Ask the school", "--lead", "EDU", "--due", "2026-03-20"),
    ("2026-03-02", "refer", "--by", "UHB"),
    ("2026-03-03", "refer", "--by", "HOU"),
    ("2026-03-03", "decide", "GW-2026-003", "--outcome", "mapf", "--rationale", "One agency alone"),
]
LATER = [
    ("2026-04-10", "extend-action", f"{CASE}/A1", "--to", "2026-10-01", "--reason", "Strike",
     "--approved-by", "Delivery Group"),
    ("2026-04-10", "complete-action", f"{CASE}/A2", "--evidence", "Register of those who came"),
    ("2026-04-13", "step-down-action", f"{CASE}/A3", "--reason", "Sold", "--authority", "Delivery Group"),
    ("2026-04-13", "update-action", f"{CASE}/A4", "--status", "not-relevant", "--note", "No pupil"),
    ("2026-04-14", "complete-action", f"{CASE}/A1", "--leg", "SWP", "--evidence", "Sample of ten"),
    ("2026-04-14", "update-action", f"{CASE}/A1", "--barrier", "The files are in two places"),
    ("2026-04-14", "escalate-action", f"{CASE}/A1", "--to", "national", "--reason", "No system"),
    ("2026-05-11", "raise-risk", CASE, "--text", "The lead has left", "--owner", "Review Manager",
     "--likelihood", "medium"),
    ("2026-05-11", "escalate", CASE, "--to", "board", "--reason", "No reviewer"),
    ("2026-05-12", "sign-off", "GW-2026-003", "--outcome", "agreed"),
    ("2026-05-12", "record", "GW-2026-003", "mapf-complete"),
    ("2026-06-30", "record", CASE, "published", "--on", "2026-06"),
]
MORE_AT_THE_EXAMPLE = [
    ("2026-11-23", "complete-action", "CVSB 2 2023/A3", "--evidence", "Screenshots of the form"),
    ("2026-11-23", "refer", "--by", "SWP", "--criteria", "apr"),
]
SECRET = "Her brother Anonymous"


def faults_of_tables(hub, package):
    """The hub's tables must be those of the package, which load.py makes, with the board in front."""
    done = subprocess.run([sys.executable, SQL / "load.py", "--schema", "package", package], check=True,
                          capture_output=True, text=True)
    hub.psql(done.stdout)
    columns = ("SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns"
               " WHERE table_schema = '{}' AND table_name <> 'boards' AND column_name <> 'board'"
               " ORDER BY table_name, ordinal_position;")
    if hub.psql(columns.format("hub")) != hub.psql(columns.format("package")):
        yield "hub_tables.sql does not make the tables of a package"
    keys = ("SELECT conrelid::regclass::name, contype, replace(replace(pg_get_constraintdef(oid), '{0}.', ''),"
            " 'board, ', '') FROM pg_constraint WHERE connamespace = '{0}'::regnamespace"
            " AND pg_get_constraintdef(oid) !~ 'boards' ORDER BY 1, 2, 3;")
    found, wanted = ([line.replace(f"{schema}.", "") for line in hub.psql(keys.format(schema))
                      if not line.startswith(f"{schema}.boards|")] for schema in ("hub", "package"))
    if found != wanted or len(found) < 20:
        yield "hub_tables.sql does not make the keys of a package"
    silent = hub.psql("SELECT table_name || '.' || column_name FROM information_schema.columns WHERE"
                      " table_schema = 'hub' AND (obj_description(to_regclass(format('hub.%I', table_name))) IS NULL"
                      " OR col_description(to_regclass(format('hub.%I', table_name)), ordinal_position) IS NULL);")
    yield from (f"hub_comments.sql says nothing about {column}" for column in silent)
    hub.psql("DROP SCHEMA package CASCADE;")


def faults_of_figures(hub, boards, days):
    for function, columns, of_board in [("overdue", COLUMNS, Board.overdue), ("board", FIGURES, Board.figures)]:
        wanted = [row for day in days for board in boards for row in of_board(board, day)]
        found = hub.rows(function, days, columns)
        yield from (f"only susr prints {row}" for row in wanted if row not in found)
        yield from (f"only the hub has {row}" for row in found if row not in wanted)
        if len(found) != len(wanted) or not wanted:
            yield f"hub.{function} has {len(found)} rows, and susr {len(wanted)}"


def faults_of_refusals(hub, cardiff, gwent, older):
    """Packages that the hub can't take in."""
    before = hub.content()
    # The same entries, made again: each has other salts, so it is another record.
    again = Board(gwent.susr, "gwent", gwent.folder.parent / "again")
    again.begin((gwent.folder / "susr.toml").read_text(encoding="utf-8"))
    again.enter(ENTRIES[:2])
    damaged = gwent.package()
    with open(damaged / "cases.csv", "a", encoding="utf-8") as file:
        file.write("\n")
    for package, name, words in [
            (again.package(), "gwent", "event 3 in the package for gwent is not the one that the hub has"),
            (cardiff.package(), "gwent", "is of the record that the hub has as cardiff-vale"),
            (older, "gwent", "is older than what the hub has"),
            (gwent.package(), "gwnet", "the hub has no board gwnet"),
            (damaged, "gwent", "cases.csv is not the file that susr wrote")]:
        said = refusal(lambda package=package, name=name: hub.load(package, name))
        if words not in said:
            yield f"a package that is refused should give '{words}', and gave '{said}'"
    if hub.content() != before:
        yield "a package that was refused changed something"


def faults_of_access(hub):
    """What each account sees, and can do."""
    sources = [f"hub.{table}" for table in hub.tables()] + [
        f"hub.{function}('2026-11-24')" for function in ("board", "overdue", "case_stages", "action_statuses")]
    both = hub.seen(sources, "analyst")
    if both["hub.boards"] != ["cardiff-vale", "gwent"]:
        yield f"the analyst sees {both['hub.boards']}"
    for account, board in [("gwent", "gwent"), ("cardiff", "cardiff-vale")]:
        for source, seen in hub.seen(sources, account).items():
            if seen != [each for each in both[source] if each == board]:
                yield f"{account} sees {seen} in {source}"
    for account in ("gwent", "analyst"):
        for sql in ["INSERT INTO hub.agencies VALUES ('gwent', 'X')", "DELETE FROM hub.cases",
                    "UPDATE hub.boards SET reader = current_user::regrole"]:
            if "permission denied" not in refusal(lambda sql=sql, who=account: hub.psql(sql + ";", who)):
                yield f"{account} can {sql}"
    for sql in ["DELETE FROM hub.events", "UPDATE hub.events SET hash = ''", "UPDATE hub.boards SET reader = 0"]:
        if "permission denied" not in refusal(lambda sql=sql: hub.psql(sql + ";", "loading")):
            yield f"the loader can {sql}"
    if "permission denied" not in refusal(lambda: hub.psql("SELECT FROM hub.boards;", "stranger")):
        yield "an account with no role in the hub can read"


def made_boards(susr, example, scratch):
    cardiff = Board(susr, "cardiff-vale", scratch / "cardiff-vale")
    cardiff.folder.mkdir()
    for file in ("susr.toml", "susr.db"):
        shutil.copy(example / file, cardiff.folder / file)
    gwent = Board(susr, "gwent", scratch / "gwent")
    configuration = (example / "susr.toml").read_text(encoding="utf-8")
    gwent.begin(configuration.replace('prefix = "CV"', 'prefix = "GW"'))
    gwent.enter(ENTRIES)
    return cardiff, gwent


def faults_of_erasure(hub, gwent):
    gwent.enter([("2026-07-01", "update-action", f"{CASE}/A1", "--note", SECRET)])
    package = gwent.package()
    hub.load(package, gwent.name)
    if SECRET not in str(hub.content()):
        yield "a text did not come into the hub"
    gwent.run("erase", str(events_in(package)), "--authority", "Data Protection Officer", "--reason", "A name",
              day="2026-07-02")
    hub.load(gwent.package(), gwent.name)
    if SECRET in str(hub.content()):
        yield "a text that the board erased is still in the hub"


def faults_of_leaving(hub, gwent):
    """A board is taken out, which the loader can't do, and comes back."""
    before = hub.content()
    if "permission denied" not in refusal(lambda: hub.psql("CALL hub.empty_board('gwent');", "loading")):
        yield "the loader can take a board out"
    hub.psql("CALL hub.empty_board('gwent');")
    left = hub.seen([f"hub.{table}" for table in hub.tables()] + [f"hub.board('{DAYS[-1]}')"], "analyst")
    yield from (f"{source} still has a board that was taken out" for source, boards in left.items()
                if "gwent" in boards and source != "hub.boards")
    hub.load(gwent.package(), gwent.name)
    if hub.content() != before:
        yield "a board that was taken out did not come back as it was"


def faults_of_redaction(hub, gwent):
    """The same figures without the texts, and never both in turn."""
    hub.psql("CALL hub.empty_board('gwent');")
    hub.load(gwent.redacted_package(), gwent.name)
    gwent.enter([("2026-07-03", "update-action", f"{CASE}/A1", "--note", SECRET)])
    hub.load(gwent.redacted_package(), gwent.name)
    if SECRET in str(hub.content()) or CASE in str(hub.content()):
        yield "a redacted package gives something away"
    found = [row for row in hub.rows("board", DAYS[-1:], FIGURES) if row[1] == gwent.name]
    if sorted(found) != sorted(gwent.figures(DAYS[-1])):
        yield "the figures of a redacted package are others"
    if "event 1 in the package" not in refusal(lambda: hub.load(gwent.package(), gwent.name)):
        yield "a package that is not redacted is taken in after redacted ones"


def faults_of(server, susr, example, scratch):
    cardiff, gwent = made_boards(susr, example, scratch)
    hub = Hub(server)
    first = {board: board.package() for board in (cardiff, gwent)}
    yield from faults_of_tables(hub, first[cardiff])
    for board in (cardiff, gwent):
        hub.load(first[board], board.name)
    yield from faults_of_figures(hub, (cardiff, gwent), DAYS[3:5])
    for board, entries in ((cardiff, MORE_AT_THE_EXAMPLE), (gwent, LATER)):
        board.enter(entries)
        package = board.package()
        hub.load(package, board.name)
        before = hub.content()
        hub.load(package, board.name)
        if hub.content() != before:
            yield f"loading the package of {board.name} again changed something"
        old = events_in(first[board])
        if hub.loads(board.name) != [old, events_in(package) - old]:
            yield f"the loads of {board.name} brought {hub.loads(board.name)} events"
    yield from faults_of_figures(hub, (cardiff, gwent), DAYS)
    if [bool(hub.psql(query, "analyst")) for query in QUERIES] != [False, True]:
        yield "the queries of docs/hub.md should find no board that is behind, and then figures"
    yield from faults_of_refusals(hub, cardiff, gwent, first[gwent])
    yield from faults_of_access(hub)
    yield from faults_of_erasure(hub, gwent)
    yield from faults_of_leaving(hub, gwent)
    yield from faults_of_redaction(hub, gwent)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True, type=pathlib.Path)
    options = parser.parse_args()
    susr = str(pathlib.Path(options.susr).resolve())
    with Server() as server, tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o755)
        faults = list(faults_of(server, susr, options.board, pathlib.Path(scratch)))
    print("\n".join(faults) or f"two boards are in the hub what they are by themselves, on {len(DAYS)} days")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
