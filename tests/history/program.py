# SPDX-License-Identifier: MIT
"""The program under test, run over the two years that make_history.cpp makes."""
import csv
import io
import pathlib
import subprocess
from concurrent.futures import ThreadPoolExecutor

AT_ONCE = 2


class History:
    """The folder of the history and the program that reads it."""

    def __init__(self, susr, folder):
        self.susr = str(pathlib.Path(susr).resolve())
        self.folder = pathlib.Path(folder).resolve()

    def run(self, arguments, store="susr.db", now="2026-10-01T09:00:00Z", config="susr.toml", **surroundings):
        """The program's exit code, output and errors. It gets none of the environment."""
        environment = {"SUSR_NOW": now, "ASAN_OPTIONS": "detect_leaks=0", **surroundings}
        done = subprocess.run([self.susr, "--config", str(config), "--store", str(store), *arguments],
                              cwd=self.folder, env=environment, capture_output=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def rows(self, arguments, **how):
        """The rows of a report, read from its CSV, each a dictionary of texts."""
        status, output, errors = self.run([*arguments, "--format", "csv"], **how)
        if status:
            raise RuntimeError(f"{' '.join(arguments)}: status {status}: {errors.decode()}")
        return list(csv.DictReader(io.StringIO(output.decode("utf-8"), newline="")))


def all_faults(checks):
    """The faults that the checks find, each a function that gives a list of texts."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return [fault for faults in pool.map(lambda check: check(), checks) for fault in faults]
