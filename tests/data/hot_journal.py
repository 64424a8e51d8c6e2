#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""hot_journal.py STORE COPY: makes COPY as a crash in the middle of a write would leave STORE: a file
with half of the write in it, and the journal that undoes it."""
import shutil
import sqlite3
import sys

store, copy = sys.argv[1:]
connection = sqlite3.connect(store, isolation_level=None)
connection.execute("PRAGMA cache_size = 2")  # so that pages go to the disk before the commit
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE leg_versions SET is_open = 0, leg_status = 'completed'")
connection.executemany("INSERT INTO event_kinds VALUES (?, ?)",
                       ((f"kind-{number}", "x" * 1000) for number in range(500)))
for name in ("", "-journal"):
    shutil.copyfile(store + name, copy + name)
connection.execute("ROLLBACK")
