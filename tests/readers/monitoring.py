#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What programs that watch machines make of susr: Prometheus's client library reads its gauges, and promtool, where
it is installed, checks them and the rules in examples/monitoring. check_susr turns exit codes into those of Nagios.

    monitoring.py --susr PROGRAM --board FOLDER
"""
import argparse
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

try:
    from prometheus_client.parser import text_string_to_metric_families
except ImportError:
    text_string_to_metric_families = None

MONITORING = pathlib.Path(__file__).resolve().parents[2] / "examples/monitoring"
FAULTS = []


def expect(sound, what):
    if not sound:
        FAULTS.append(what)


class Board:
    """A copy of the example board."""

    def __init__(self, susr, board, folder):
        self.susr_path, self.folder = susr, pathlib.Path(folder)
        for name in ("susr.toml", "susr.db"):
            shutil.copy(pathlib.Path(board, name), self.folder)
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SUSR": susr,
                            "ASAN_OPTIONS": "detect_leaks=0", "SUSR_NOW": "2026-11-22T09:00:00Z"}

    def run(self, *command):
        return subprocess.run([*map(str, command)], env=self.environment, cwd=self.folder, capture_output=True,
                              text=True, check=False)

    def susr(self, *arguments):
        return self.run(self.susr_path, *arguments).stdout

    def rows(self, *arguments):
        return self.susr(*arguments, "--format", "csv").count("\n") - 1

    def plugin(self, *arguments):
        done = self.run("bash", MONITORING / "check_susr", *arguments)
        return done.returncode, done.stdout


def promtool_is_content(text):
    if not shutil.which("promtool"):
        return print("NOT TESTED: promtool, which the package prometheus has")
    for command, given in ((("metrics",), text), (("rules", str(MONITORING / "alerts.yml")), None)):
        done = subprocess.run(["promtool", "check", *command], input=given, capture_output=True, text=True, check=False)
        expect(done.returncode == 0 and not done.stderr, f"promtool check {command[0]}: {done.stdout}{done.stderr}")
    return None


def gauges_are_read(board):
    name = 'A \\ "board", Llŷn'
    configuration = board.folder / "susr.toml"
    configuration.write_text(re.sub(r'^name = "Cardiff.*"$', lambda _: f"name = '{name}'", configuration.read_text(),
                                    count=1, flags=re.M), encoding="utf-8")
    text = board.susr("status", "--format", "prometheus")
    promtool_is_content(text)
    families = {each.name: each for each in text_string_to_metric_families(text)}
    expect(all(each.type == "gauge" and each.documentation for each in families.values()), f"families: {families}")
    expect({sample.labels["board"] for each in families.values() for sample in each.samples} == {name}, f"labels: {text}")
    values = {key: sum(sample.value for sample in each.samples) for key, each in families.items()}
    overdue = board.rows("overdue")
    expect(values["susr_overdue"] == overdue > 0, f"susr_overdue is not {overdue}: {values}")
    expect(values["susr_overdue"] + values["susr_due_soon"] == board.rows("overdue", "--within", "28d"),
           f"susr_due_soon: {values}")
    expect(values["susr_check_problems"] == board.rows("check"), f"susr_check_problems: {values}")
    expect(values["susr_store_bytes"] == (board.folder / "susr.db").stat().st_size, f"susr_store_bytes: {values}")


def plugin_answers(board):
    store = board.folder / "susr.db"
    expect(board.plugin("verify") == (0, "SUSR OK - verify: found nothing\n"), f"sound: {board.plugin('verify')}")
    overdue = board.rows("overdue")
    expect(board.plugin("overdue") == (1, f"SUSR WARNING - overdue: found {overdue}\n"), f"late: {board.plugin('overdue')}")
    expect(board.plugin("overdue", "--as-of", "2023-01-01")[0] == 0, "nothing was late in 2023")
    expect(board.plugin("check")[0] == 1, f"check: {board.plugin('check')}")
    for arguments in ((), ("erase",), ("overdue", "--nonsense")):
        expect(board.plugin(*arguments)[0] == 3, f"{arguments}: {board.plugin(*arguments)}")
    connection = sqlite3.connect(store, isolation_level=None)
    connection.execute("UPDATE leg_versions SET area = 'Elsewhere'")
    expect(board.plugin("verify") == (2, "SUSR CRITICAL - verify: the record is not sound\n"), "tampered with")
    connection.close()
    store.unlink()
    expect(board.plugin("overdue")[0] == 2, f"no store: {board.plugin('overdue')}")
    board.environment["SUSR"] = "/nowhere/susr"
    expect(board.plugin("overdue")[0] == 3, f"no susr: {board.plugin('overdue')}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True, type=os.path.abspath)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    if text_string_to_metric_families is None:
        print("NOT TESTED: there is no python3-prometheus-client")
        return 77
    for trial in (gauges_are_read, plugin_answers):
        with tempfile.TemporaryDirectory() as folder:
            trial(Board(options.susr, options.board, folder))
    print("\n".join(FAULTS) or "Prometheus reads the gauges, and check_susr answers as Nagios expects")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
