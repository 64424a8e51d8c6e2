# SPDX-License-Identifier: MIT
"""A separate PostgreSQL server for a test: in a temporary folder, reached only by a socket in it, run by
an unprivileged account, and stopped at the end."""
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile

ACCOUNT = "postgres"  # whom root runs it as


def programs():
    """The folder of the server's programs, the newest version that is installed."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"),
                   key=lambda path: int(path.parts[-3]))
    if not found:
        sys.exit("PostgreSQL is not installed; tests/support/packages.sh test installs it")
    return found[-1].parent


class Server:
    """To be used in a `with`."""

    def __init__(self):
        self.programs = programs()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="susr-pg-"))
        self.account = {}
        if os.geteuid() == 0:
            entry = pwd.getpwnam(ACCOUNT)
            os.chown(self.folder, entry.pw_uid, entry.pw_gid)
            self.account = {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}

    def __enter__(self):
        try:
            self._run("initdb", "--pgdata", "data", "--auth", "trust", "--username", ACCOUNT,
                      "--encoding", "UTF8", "--locale", "C", "--no-sync")
            self._run("pg_ctl", "start", "--wait", "--pgdata", "data", "--log", "log", "--options",
                      f"-c listen_addresses='' -c fsync=off -k {self.folder}")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if (self.folder / "data/postmaster.pid").exists():
            self._run("pg_ctl", "stop", "--wait", "--mode", "immediate", "--pgdata", "data")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program, *arguments):
        done = subprocess.run([self.programs / program, *arguments], cwd=self.folder, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"}, check=False, **self.account)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")

    def psql(self, sql, database="postgres", account=ACCOUNT):
        """What psql prints, unaligned, of the SQL; the first error ends it."""
        done = subprocess.run([self.programs / "psql", "--no-psqlrc", "--quiet", "--tuples-only",
                               "--no-align", "--set", "ON_ERROR_STOP=1", "--host", str(self.folder),
                               "--username", account, "--dbname", database],
                              input=sql, text=True, capture_output=True, check=False,
                              env={"PATH": "/usr/bin:/bin", "PGCLIENTENCODING": "UTF8"})
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout.splitlines()
