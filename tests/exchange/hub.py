# SPDX-License-Identifier: MIT
"""A hub in PostgreSQL (docs/hub.md), and the boards that it is loaded from, for a test."""
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SQL = ROOT / "examples/postgresql"
# The SQL in the document: what makes the accounts, and then queries.
ACCOUNTS, *QUERIES = re.findall(r"```sql\n(.*?)```", (ROOT / "docs/hub.md").read_text(encoding="utf-8"), re.DOTALL)
NOW = "2026-11-25"
# Columns of overdue and of report board, in the hub too.
COLUMNS = ["case", "kind", "item", "title", "agency", "area", "due_on", "original_due_on", "days_overdue",
           "times_extended", "status"]
FIGURES = ["section", "measure", "group", "n", "of"]
# The figures of report board that need the board's configuration, so the hub does not have them.
LEFT_OUT = {"rag", "overdue-milestones", "due-soon-actions", "due-soon-milestones", "duty",
            "impact-assessed", "impact-overdue", "impact-judgement"}


class Board:
    """A board's store, its packages, and its name in the hub."""

    def __init__(self, susr, name, folder):
        self.susr = susr
        self.name = name
        self.folder = folder

    def run(self, *arguments, day=NOW):
        done = subprocess.run([self.susr, "--config", self.folder / "susr.toml", *arguments],
                              capture_output=True, text=True, check=False,
                              env={"SUSR_NOW": f"{day}T09:00:00Z", "ASAN_OPTIONS": "detect_leaks=0"})
        if done.returncode:
            raise RuntimeError(f"{arguments} ends with {done.returncode}: {done.stderr}")
        return done.stdout

    def begin(self, configuration):
        """An empty store, with this configuration in place of the starter's."""
        self.folder.mkdir()
        self.run("init")
        (self.folder / "susr.toml").write_text(configuration, encoding="utf-8")

    def enter(self, entries):
        for day, *arguments in entries:
            self.run(*arguments, day=day)

    def csv(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.run(*arguments, "--format", "csv"))))

    def package(self, *redacted):
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder)) / "package"
        self.run(*redacted, "export", "--verify", str(folder))
        return folder

    def redacted_package(self):
        key = self.folder / "redact.key"
        key.write_text("a key that nobody can guess", encoding="utf-8")
        return self.package("redact", "--key", str(key), "--purpose", "research", "--")

    def overdue(self, day):
        rows = self.csv("overdue", "--kind", "action", "--as-of", day)
        return [[day, self.name, *(row[column] for column in COLUMNS)] for row in rows]

    def figures(self, day):
        rows = self.csv("report", "board", "--as-of", day)
        return [[day, self.name, *(row[column] for column in FIGURES)] for row in rows
                if row["measure"] not in LEFT_OUT]


class Hub:
    """The database."""

    def __init__(self, server):
        self.server = server
        server.psql("CREATE DATABASE hub;")
        self.psql(f"\\i {SQL}/hub.sql\n{ACCOUNTS}")
        self.psql("CREATE ROLE cardiff LOGIN IN ROLE hub_board; CREATE ROLE stranger LOGIN; ALTER ROLE gwent LOGIN;"
                  "INSERT INTO hub.boards (board, reader) VALUES ('cardiff-vale', 'cardiff');")

    def psql(self, sql, account="postgres"):
        return self.server.psql(sql, "hub", account)

    def load(self, package, name):
        done = subprocess.run([sys.executable, SQL / "load_hub.py", package, "--board", name],
                              capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        self.psql(done.stdout, "loading")

    def rows(self, function, days, columns):
        """What the function gives on each day. The cells are as in CSV: the missing ones are empty."""
        cells = ", ".join(f"coalesce(\"{column}\"::text, '')" for column in ["day", "board", *columns])
        listed = ", ".join(f"('{day}'::date)" for day in days)
        return [json.loads(line) for line in self.psql(
            f"SELECT json_build_array({cells}) FROM (VALUES {listed}) AS days (day), hub.{function}(day);",
            "analyst")]

    def seen(self, sources, account):
        """The boards of which the account sees rows in each source."""
        lines = self.psql("".join(f"SELECT coalesce(json_agg(DISTINCT board), '[]') FROM {source};"
                                  for source in sources), account)
        return {source: sorted(json.loads(line)) for source, line in zip(sources, lines, strict=True)}

    def tables(self):
        return self.psql("SELECT tablename FROM pg_tables WHERE schemaname = 'hub' ORDER BY 1;")

    def content(self):
        """Every row of every table, apart from when it was loaded."""
        return self.psql("".join(f"SELECT to_jsonb(each) - 'loaded_at' FROM hub.{table} AS each ORDER BY 1;"
                                 for table in self.tables()))

    def loads(self, board):
        """How many events of the board came in with each load: what is added is never written again."""
        return [int(n) for n in self.psql(f"SELECT count(*) FROM hub.events WHERE board = '{board}'"
                                          " GROUP BY xmin::text::bigint ORDER BY xmin::text::bigint;")]


def events_in(package):
    return json.loads((package / "datapackage.json").read_text(encoding="utf-8"))["susr"]["events"]


def refusal(do):
    """What the error says."""
    try:
        do()
    except RuntimeError as error:
        return str(error)
    return ""
