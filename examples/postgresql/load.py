#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints the SQL that loads a data package into PostgreSQL.

    susr export package
    examples/postgresql/load.py package | psql --set ON_ERROR_STOP=1 board

It reads datapackage.json and prints, for each table, a CREATE TABLE with its types and keys, then a
\\copy of its file. Each table comes after the tables it refers to, all in one transaction. With
--schema NAME it creates that schema and puts the tables in it. Give a folder that psql can read.
"""
import argparse
import json
import pathlib
import sys

# What is 1 or 0 stays a number, and JSON and moments stay as they were written: a hash is made over that.
TYPES = {"integer": "bigint", "date": "date", "string": "text", "boolean": "bigint", "array": "text",
         "object": "text", "datetime": "text"}


def name(text):
    return '"' + text.replace('"', '""') + '"'


def names(texts):
    return ", ".join(map(name, texts))


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def read_package(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def ordered(resources):
    """The tables, each after those that it refers to."""
    done = []
    left = list(resources)
    while left:
        known = {each["name"] for each in done}
        ready = next((each for each in left if references(each) <= known | {each["name"]}), None)
        if ready is None:
            sys.exit("load.py: the tables refer to one another in a circle")
        done.append(ready)
        left.remove(ready)
    return done


def references(resource):
    return {key["reference"]["resource"] for key in resource["schema"].get("foreignKeys", [])}


def create(resource):
    schema = resource["schema"]
    parts = []
    for field in schema["fields"]:
        constraints = field.get("constraints", {})
        parts.append(f"{name(field['name'])} {TYPES[field['type']]}"
                     + (" NOT NULL" if constraints.get("required") else "")
                     + (" UNIQUE" if constraints.get("unique") else ""))
    parts.append(f"PRIMARY KEY ({names(schema['primaryKey'])})")
    for key in schema.get("foreignKeys", []):
        there = key["reference"]
        parts.append(f"FOREIGN KEY ({names(key['fields'])}) "
                     f"REFERENCES {name(there['resource'])} ({names(there['fields'])})")
    return f"CREATE TABLE {name(resource['name'])} (\n  " + ",\n  ".join(parts) + "\n);"


def copy(resource, folder, table=None):
    """The line that reads the file into the table, of the resource's name unless another is given. A cell
    without a value is told from an empty text."""
    fields = [field["name"] for field in resource["schema"]["fields"]]
    missing = resource["schema"]["missingValues"]
    # Where every cell has a value, a text that is the same stands in quotes, and is none.
    null = missing[0] if missing else r"\N"
    path = literal(str(folder / resource["path"]))
    return (f"\\copy {table or name(resource['name'])} ({names(fields)}) from {path} "
            f"with (format csv, header true, encoding 'UTF8', null {literal(null)})")


def main():
    parser = argparse.ArgumentParser(description="Prints the SQL that loads a data package.")
    parser.add_argument("--schema", help="make the tables in this schema")
    parser.add_argument("package", type=pathlib.Path, help="the folder that 'susr export' wrote")
    options = parser.parse_args()
    folder = options.package.resolve()
    package = read_package(folder)
    resources = ordered(package["resources"])
    print("BEGIN;")
    if options.schema:
        print(f"CREATE SCHEMA {name(options.schema)};\nSET LOCAL search_path TO {name(options.schema)};")
    for resource in resources:
        print(create(resource))
    for resource in resources:
        print(copy(resource, folder))
    print("COMMIT;")


if __name__ == "__main__":
    main()
