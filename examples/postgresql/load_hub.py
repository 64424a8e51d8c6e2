#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints the SQL that brings one board's data package into the hub (docs/hub.md).

    susr export --verify package
    examples/postgresql/load_hub.py package --board gwent | psql hub

hub.sql has made the hub, and the board is in hub.boards. In one transaction, this adds the events that the
hub does not have yet, and replaces the other tables of that board. If the package is not a later state of
the record that the hub has, nothing changes. Give a folder that psql can read.
"""
import argparse
import hashlib
import pathlib
import sys

sys.dont_write_bytecode = True  # beside load.py, in a folder of documents
from load import copy, literal, name, ordered, read_package  # noqa: E402

# The schema of susr whose tables hub_tables.sql has.
SCHEMA = 7
LOG = ["event_kinds", "events"]  # added to, never replaced


def check(package, folder):
    """Ends the program if the hub can't hold the package, or if it did not arrive whole."""
    schema = package.get("susr", {}).get("schema")
    if schema != SCHEMA:
        sys.exit(f"load_hub.py: the package has schema {schema}, and the hub is made for schema {SCHEMA}")
    for resource in package["resources"]:
        digest = hashlib.sha256((folder / resource["path"]).read_bytes()).hexdigest()
        if resource["hash"] != f"sha256:{digest}":
            sys.exit(f"load_hub.py: {resource['path']} is not the file that susr wrote: copy the package again")


def staged(resource, folder, board):
    """Puts a file of the package beside the hub's table, where every row is of this board."""
    table = name("staged_" + resource["name"])
    return (f"CREATE TEMPORARY TABLE {table} (LIKE hub.{name(resource['name'])}) ON COMMIT DROP;\n"
            f"ALTER TABLE {table} ALTER COLUMN board SET DEFAULT {literal(board)};\n"
            + copy(resource, folder, table))


def add_to_log(board):
    return f"""\
INSERT INTO hub.event_kinds SELECT * FROM staged_event_kinds
  ON CONFLICT (board, kind) DO UPDATE SET meaning = EXCLUDED.meaning
  WHERE event_kinds.meaning <> EXCLUDED.meaning;
-- Texts that the board has erased: the hash of such an event stays as it was.
UPDATE hub.events
  SET payload = package.payload, changes = package.changes, former_hash = package.former_hash
  FROM staged_events AS package
  WHERE events.board = package.board AND events.sequence = package.sequence
    AND (events.payload, events.changes, events.former_hash)
      <> (package.payload, package.changes, package.former_hash);
INSERT INTO hub.events SELECT * FROM staged_events
  WHERE sequence > (SELECT coalesce(max(sequence), 0) FROM hub.events WHERE board = {literal(board)});"""


def describe(package, board):
    about = package["susr"]
    return f"""\
UPDATE hub.boards
  SET title = {literal(package['title'])}, events = {int(about['events'])}, head = {literal(about['head'])},
    last_recorded_at = {literal(package.get('created', ''))}, loaded_at = now()
  WHERE board = {literal(board)};"""


def main():
    parser = argparse.ArgumentParser(description="Prints the SQL that brings a data package into the hub.")
    parser.add_argument("--board", required=True, help="the board, as in hub.boards")
    parser.add_argument("package", type=pathlib.Path, help="the folder that 'susr export' wrote")
    options = parser.parse_args()
    folder = options.package.resolve()
    package = read_package(folder)
    check(package, folder)
    resources = ordered(package["resources"])
    replaced = [name(each["name"]) for each in resources if each["name"] not in LOG]
    print("\\set ON_ERROR_STOP on\nBEGIN;")
    for resource in resources:
        print(staged(resource, folder, options.board))
    print(f"CALL hub.check_package({literal(options.board)});")
    print(add_to_log(options.board))
    for table in reversed(replaced):
        print(f"DELETE FROM hub.{table} WHERE board = {literal(options.board)};")
    for resource in resources:
        if resource["name"] not in LOG:
            print(f"INSERT INTO hub.{name(resource['name'])} SELECT * FROM {name('staged_' + resource['name'])};")
    print(describe(package, options.board))
    print("COMMIT;")


if __name__ == "__main__":
    main()
