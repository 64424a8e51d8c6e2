#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""People come through a real sshd on the loopback, each with a key whose forced command is `susr serve`:
each post gets what the table in docs/access.md allows and nothing else, and what is sent to get
around it gets nothing.

    door.py --susr PROGRAM --board FOLDER [--long]
"""
import argparse
import concurrent.futures
import contextlib
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from accounts import NOT_PERMITTED, on_this_machine

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED, REFUSED, USAGE = 77, 1, 2
AGENCIES = {"p-swp": "SWP", "p-uhb": "UHB", "p-css": "CSS"}
# What is sent instead of the first example of a command's page.
ARGUMENTS = {
    "update-action": "CV-2026-003/A1 --leg SWP --note Begun", "report": "board", "verify": "", "overdue": "",
    "acknowledge": "CV-2026-003 --agency SWP", "disseminate": "CV-2026-003 --agency SWP --method training",
    "import": "actions -", "correct": "5 --void --reason x", "mine": "--agency SWP", "refer": "--by SWP",
    "complete-action": "CV-2026-003/A5 --leg SWP --evidence x", "bind": "p-x --account x", "status": "",
    "challenge": "CV-2026-003 --text x --to Chair", "answer-challenge": "CV-2026-003/C1 --text x", "list": "", "return": "SWP",
    "close-risk": "CV-2026-003/K1 --reason x",
}
SAMPLE = "list check log show report update-action refer grant".split()


def table():
    """Which posts can use each command, from the page that is made from the code."""
    rows = [line.strip("| \n").split(" | ") for line in (ROOT / "docs/access.md").read_text().splitlines()
            if line.startswith("| ")]
    posts = [cell.strip() for cell in rows[0][1:]]
    rights = {}
    for line in (ROOT / "docs/access.md").read_text().splitlines():
        found = re.match(r"\| `([a-z-]+)` \|(.*)\|$", line)
        if found:
            marks = [cell.strip() == "yes" for cell in found[2].split("|")]
            rights[found[1]] = {post for post, mark in zip(posts, marks) if mark}
    return posts, rights


def line_of(command):
    """A command with all that it needs, which changes nothing."""
    page = (ROOT / f"docs/commands/{command}.md").read_text()
    arguments = ARGUMENTS.get(command)
    if arguments is None:
        first = re.search(rf"^ +(?:\w+=\$\()?susr {command}(.*)", page, re.MULTILINE)
        arguments = first[1].rstrip(")") if first else ""
        arguments = arguments.replace('"$id"', "CV-2026-003/A1").replace('"$ref"', "CV-2026-003")
    is_tried = "--dry-run" in page and "--dry-run" not in arguments and command != "overdue"
    return f"susr {command} {arguments}" + (" --dry-run" if is_tried else "")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Door:
    """An sshd of our own, and a board with people."""

    def __init__(self, susr, board, folder):
        self.susr, self.folder, self.port = susr, folder, free_port()
        self.board = folder / "board"
        shutil.copytree(board, self.board)
        self.environment = {"PATH": os.environ["PATH"], "SUSR_NOW": "2026-11-22T09:00:00Z"}

    def record(self, *arguments):
        subprocess.run([self.susr, *arguments, "--quiet"], cwd=self.board, env=self.environment, check=True,
                       stdin=subprocess.DEVNULL, capture_output=True)

    def admit(self, person, post, agency=None):
        self.record("grant", person, "--post", post, *(["--agency", agency] if agency else []),
                    "--authorised-by", "Board Chair")
        key = self.folder / person
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", person, "-f", key], check=True)
        self.record("bind", person, "--key", f"{key}.pub")

    def record_keys(self):
        """Writes what sshd lets in, as an administrator would."""
        subprocess.run([self.susr, "keys", "--program", self.susr, "--config", self.board / "susr.toml", "--output",
                        self.folder / "keys"], cwd=self.board, env=self.environment, check=True)

    @contextlib.contextmanager
    def open(self):
        self.record_keys()
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / "host"], check=True)
        (self.folder / "sshd_config").write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {self.folder}/host\nPidFile none\n"
            f"AuthorizedKeysFile {self.folder}/keys\nStrictModes no\nUsePAM no\nPermitRootLogin yes\n"
            "PasswordAuthentication no\nMaxStartups 100\nKexAlgorithms curve25519-sha256\n"
            "SetEnv SUSR_NOW=2026-11-22T09:00:00Z\nSubsystem sftp internal-sftp\n")
        pathlib.Path("/run/sshd").mkdir(exist_ok=True)
        with subprocess.Popen([shutil.which("sshd") or "/usr/sbin/sshd", "-D", "-e", "-f", self.folder / "sshd_config"],
                              stderr=subprocess.DEVNULL) as process:
            try:
                self.wait()
                yield
            finally:
                process.terminate()

    def wait(self):
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError("sshd does not come up")

    def ssh(self, person, *words, options=(), stdin=""):
        command = ["ssh", "-F", "none", "-p", str(self.port), "-i", str(self.folder / person), "-o", "IdentitiesOnly=yes",
                   "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
                   *options, f"{os.environ.get('USER', 'root')}@127.0.0.1", *words]
        return subprocess.run(command, input=stdin, text=True, capture_output=True, timeout=60,
                              env={**os.environ, "SUSR_STORE": "/etc/passwd", "LD_PRELOAD": ""})


def matrix(door, posts, rights, is_long):
    """Every post with every command, or with some of them: 6 exactly where the table has no yes."""
    commands = sorted(rights) if is_long else SAMPLE
    tries = [(post, command) for post in posts for command in commands]

    def attempt(pair):
        post, command = pair
        done = door.ssh(f"p-{post}", line_of(command))
        return post, command, done

    allowed = refused = incomplete = 0
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for post, command, done in pool.map(attempt, tries):
            may = post in rights[command] and command not in ("backup", "export", "rebuild", "dashboard")
            # A command line that lacks something is refused for that before anybody is looked at.
            incomplete += done.returncode == USAGE
            refused += done.returncode == NOT_PERMITTED
            allowed += done.returncode not in (USAGE, NOT_PERMITTED)
            is_tried = done.returncode != USAGE or command in ("backup", "export", "remind", "dashboard")
            if not is_tried or (done.returncode != USAGE and (done.returncode == NOT_PERMITTED) == may):
                yield f"{post}: {command}: {done.returncode} {done.stderr.strip()[-200:]}"
    print(f"{len(posts)} posts, {len(commands)} commands: {allowed} let in, {refused} refused, "
          f"{incomplete} with an incomplete command line")


def own_agency(door):
    """Leads of three agencies see and progress the legs of theirs."""
    for person, agency in AGENCIES.items():
        listed = door.ssh(person, "susr report actions --format csv --columns agency")
        found = set(listed.stdout.split()[1:])
        if listed.returncode or found - {agency}:
            yield f"{person} sees {sorted(found)}: {listed.stderr.strip()}"
        others = next(each for each in AGENCIES.values() if each != agency)
        if door.ssh(person, f"susr overdue --agency {others}").returncode != NOT_PERMITTED:
            yield f"{person} sees what is late of {others}"
        if door.ssh(person, f"susr report actions --agency {others}").returncode != NOT_PERMITTED:
            yield f"{person} sees the actions of {others}"


def attacks(door, is_long):
    """What is sent to get more than the table gives: each with the codes that it may end with."""
    outside = door.folder / "outside"
    hidden = door.folder / "hidden"
    hidden.write_text("secret-of-the-machine\n")
    tried = {
        f"susr list; touch {outside}": {USAGE}, f"susr list && touch {outside}": {USAGE},
        f"susr list | tee {outside}": {USAGE}, f"susr list > {outside}": {USAGE},
        f"susr list $(touch {outside})": {USAGE}, f"susr list `touch {outside}`": {USAGE},
        f'susr list "$(touch {outside})"': {USAGE}, f"susr list\ntouch {outside}": {USAGE},
        f"/bin/sh -c 'touch {outside}'": {USAGE}, "susr list 'unclosed": {USAGE}, "susr list \\": {USAGE},
        f"susr list --output {outside}": {USAGE}, f"susr list --output={outside}": {USAGE},
        f"susr --config {hidden} list": {USAGE}, f"susr list --config {hidden}": {USAGE},
        f"susr list --store {hidden}": {USAGE}, f"susr --store={hidden} list": {USAGE},
        f"susr overdue --by agency --split-dir {outside}": {USAGE}, f"susr import actions {hidden}": {USAGE},
        f"susr import actions - --mapping {hidden}": {USAGE}, f"susr import actions - --rejects {outside}": {USAGE, 1, 8},
        f"susr import package {hidden}": {USAGE}, f"susr refer --by SWP --summary-file {hidden}": {USAGE},
        f"susr backup {outside}": {USAGE, NOT_PERMITTED}, f"susr export {outside}": {USAGE, NOT_PERMITTED},
        "susr init --board X --prefix Y": {NOT_PERMITTED}, "susr config show": {NOT_PERMITTED},
        "susr rebuild": {NOT_PERMITTED}, "susr migrate": {NOT_PERMITTED}, "susr schema": {NOT_PERMITTED},
        "susr serve --as p-administrator": {NOT_PERMITTED}, "serve --as p-administrator": {NOT_PERMITTED},
        "susr --language cy init": {NOT_PERMITTED, USAGE}, "susr " + "x " * 2000: {USAGE}, "susr " + "x" * 70000: {USAGE},
        "scp -t /tmp": {USAGE}, "rsync --server . /": {USAGE}, "git-upload-pack /": {USAGE},
    }
    people = ("p-administrator", "p-agency-lead") if is_long else ("p-administrator",)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        tries = [(person, line) for person in people for line in tried]
        answers = list(pool.map(lambda pair: door.ssh(*pair), tries))
        for (person, line), done in zip(tries, answers):
            codes = tried[line]
            allowed = codes | ({NOT_PERMITTED} if person != "p-administrator" else set())
            if done.returncode not in allowed:
                yield f"{person}: {line[:80]!r}: {done.returncode} {done.stderr.strip()[-160:]}"
            if "secret" in done.stdout + done.stderr:
                yield f"{person}: {line[:80]!r}: it shows a file of the machine"
    if outside.exists():
        yield "something was written outside"
    print(f"{len(tries)} lines were sent that ask for more")
    yield from channels(door)


def channels(door):
    """A shell, a subsystem, a terminal, forwarding, the environment."""
    if door.ssh("p-administrator").returncode != USAGE:
        yield "a shell is opened"
    if door.ssh("p-administrator", "sftp", options=["-s"]).returncode == 0:
        yield "a subsystem is opened"
    if door.ssh("p-administrator", "susr status", options=["-o", "ExitOnForwardFailure=yes", "-R",
                                  f"{free_port()}:127.0.0.1:1"]).returncode == 0:
        yield "a port is forwarded"
    for name in ("SUSR_STORE", "SUSR_CONFIG", "LD_PRELOAD", "SSH_ORIGINAL_COMMAND"):
        done = door.ssh("p-agency-lead", "susr list", options=["-o", f"SetEnv={name}=/etc/passwd"])
        if done.returncode != 0:
            yield f"{name} from outside changes something: {done.stderr.strip()}"


def together(door):
    """Ten at once, of which one leaves its pipe open: everybody gets an answer."""
    idle = subprocess.Popen(["ssh", "-F", "none", "-p", str(door.port), "-i", str(door.folder / "p-administrator"),
                             "-o", "IdentitiesOnly=yes", "-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR",
                             "-o", "UserKnownHostsFile=/dev/null", f"{os.environ.get('USER', 'root')}@127.0.0.1",
                             "susr import actions -"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    lines = ["susr overdue --format csv", "susr update-action CV-2026-003/A1 --leg SWP --note Begun"] * 5
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        for done in pool.map(lambda line: door.ssh("p-review-manager", line), lines):
            if done.returncode not in (0, REFUSED):
                yield f"ten at once: {done.returncode} {done.stderr.strip()}"
    idle.stdin.close()
    idle.wait(timeout=30)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    parser.add_argument("--long", action="store_true", help="every post with every command")
    options = parser.parse_args()
    if not (shutil.which("sshd") or pathlib.Path("/usr/sbin/sshd").exists()) or os.getuid() != 0:
        print("NOT TESTED: it needs sshd, and root to start it")
        return SKIPPED
    faults = []
    with tempfile.TemporaryDirectory(prefix="susr-door-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        door = Door(str(pathlib.Path(options.susr).resolve()), pathlib.Path(options.board), folder)
        posts, rights = table()
        for post in posts:
            door.admit(f"p-{post}", post, "SWP" if post == "agency-lead" else None)
        for person, agency in AGENCIES.items():
            door.admit(person, "agency-lead", agency)
        with door.open():
            for check in (lambda: matrix(door, posts, rights, options.long), lambda: own_agency(door),
                          lambda: attacks(door, options.long), lambda: on_this_machine(door),
                          lambda: together(door)):
                faults += check()
        log = subprocess.run([door.susr, "verify"], cwd=door.board, env=door.environment, capture_output=True)
        if log.returncode:
            faults.append("the record is not sound afterwards")
    for fault in faults:
        print(fault)
    print(f"faults: {len(faults)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
