#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Presses Tab in bash, zsh and fish, as each of them runs on this machine.

    completion.py --susr PROGRAM --board FOLDER

The shells run over a copy of the example board with the adapters of src/cli/completion. In bash and zsh a
real Tab is typed on a terminal, and the shell then prints the words of its line; fish answers `complete`.
The store stays as it is, also where it can't be read, is busy or has a write to finish. Tells how long an
answer takes. A shell that is not installed is named, and skipped.
"""
import argparse
import os
import pathlib
import pty
import re
import select
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
ADAPTERS = ROOT / "src/cli/completion"
FAULTS = []
DONE = "line-is-done"

# What is typed before Tab, and the words of the line after it.
TYPED = [
    ("susr sho", ["susr", "show"]),
    ("susr overdue --kin", ["susr", "overdue", "--kind"]),
    ("susr overdue --kind mil", ["susr", "overdue", "--kind", "milestone"]),
    ("susr overdue --kind=mil", ["susr", "overdue", "--kind=milestone"]),
    ("susr list --criteria cpr,mh", ["susr", "list", "--criteria", "cpr,mhhr"]),
    ("susr show CV-2025-003", ["susr", "show", "CV-2025-003"]),
    ("susr show CV-AU", ["susr", "show", "CV-AUDIT-2026-1"]),
    ("susr show cv-au", ["susr", "show", "CV-AUDIT-2026-1"]),
    ("susr show CVSB", ["susr", "show", "CVSB 2 2023"]),
    (r"susr show CVSB\ 2", ["susr", "show", "CVSB 2 2023"]),
    ('susr show "CVSB', ["susr", "show", "CVSB 2 2023"]),
    ("susr show 'CVSB 2", ["susr", "show", "CVSB 2 2023"]),
    ("susr complete-action CV-2026-001/A2", ["susr", "complete-action", "CV-2026-001/A2"]),
    ("susr complete-action CV-2026-00", ["susr", "complete-action", "CV-2026-00"]),
    ("susr answer-challenge CV-2026-004", ["susr", "answer-challenge", "CV-2026-004/"]),
    ("susr mine --agency PR", ["susr", "mine", "--agency", "PROB"]),
    ("susr mine --agency=PR", ["susr", "mine", "--agency=PROB"]),
    ("susr update-action CV-2026-001/A2 --leg UHB@Va",
     ["susr", "update-action", "CV-2026-001/A2", "--leg", "UHB@Vale of Glamorgan"]),
    ('susr update-action CV-2026-001/A2 --leg "UHB@Va',
     ["susr", "update-action", "CV-2026-001/A2", "--leg", "UHB@Vale of Glamorgan"]),
    ("susr overdue --area V", ["susr", "overdue", "--area", "Vale of Glamorgan"]),
    ("susr --store susr.d", ["susr", "--store", "susr.db"]),
    ("susr list --store=susr.d", ["susr", "list", "--store=susr.db"]),
    ("susr list --output susr.t", ["susr", "list", "--output", "susr.toml"]),
    ("susr help exp", ["susr", "help", "exp"]),
    ("susr help expl", ["susr", "help", "explain"]),
    ("susr redact --purpose research -- sho", ["susr", "redact", "--purpose", "research", "--", "show"]),
    ("susr __com", ["susr", "__com"]),
    ("susr nothing --kin", ["susr", "nothing", "--kin"]),
]


def expect(sound, what):
    if not sound:
        FAULTS.append(what)


class Place:
    """A copy of the board, with susr on the PATH and nothing else of this machine's."""

    def __init__(self, susr, board, folder):
        self.folder = pathlib.Path(folder)
        self.store = self.folder / "susr.db"
        for name in ("susr.toml", "susr.db"):
            shutil.copy(pathlib.Path(board, name), self.folder)
        self.programs = self.folder / "programs"
        self.programs.mkdir()
        (self.programs / "susr").symlink_to(susr)
        self.environment = {
            "PATH": f"{self.programs}:{os.environ['PATH']}", "HOME": f"{folder}/programs",
            "ASAN_OPTIONS": "detect_leaks=0", "LC_ALL": "C.UTF-8", "TERM": "dumb", "PS1": "",
            "SUSR_NOW": "2026-11-22T09:00:00Z"}

    def asked(self, *words, **environment):
        done = subprocess.run(["susr", "__complete", "words", *words], cwd=self.folder,
                              env={**self.environment, **environment}, capture_output=True, check=False)
        expect((done.returncode, done.stderr) == (0, b""),
               f"{words}: ends with {done.returncode} and says: {done.stderr}")
        return [line.split("\t")[0] for line in done.stdout.decode().splitlines()]

    def state(self):
        """Every file of the folder, its bytes and when it was written."""
        return {each.name: (each.read_bytes(), each.stat().st_mtime_ns)
                for each in self.folder.iterdir() if each.is_file()}


class Terminal:
    """A shell on a terminal of its own."""

    def __init__(self, place, command, setup):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(place.folder)
            os.execvpe(command[0], command, place.environment)
        self.seen = b""
        self.type(f"{setup}\n")
        self.words_of("true")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def wait_for(self, pattern):
        """What the pattern found in what has been printed since."""
        until = time.monotonic() + 30
        while time.monotonic() < until:
            found = re.search(pattern, self.seen, re.S)
            if found:
                self.seen = self.seen[found.end():]
                return found
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.seen += os.read(self.terminal, 65536)
        raise RuntimeError(f"no {pattern} in {self.seen!r}")

    def words_of(self, typed):
        """The words of the line, once `typed` and Tab were typed, as the shell takes them."""
        self.type(typed + "\t")
        time.sleep(0.15)  # or the shell takes the rest for a paste
        # An open quote is closed, and the words go to a command of ours.
        quote = {1: '"'}.get(typed.count('"') % 2, "'" if typed.count("'") % 2 else "")
        self.wait_until_quiet()
        at_end = self.quoted_now(quote)
        self.type(f"{at_end}\x01show_words \x05\n")
        text = self.wait_for(rb"\r\n((?:<[^\r]*>\r\n)+)" + DONE.encode())[1].decode()
        return [line[1:-1] for line in text.splitlines()]

    def wait_until_quiet(self):
        """Until the answer to Tab is on the line."""
        while select.select([self.terminal], [], [], 0.25)[0]:
            self.seen += os.read(self.terminal, 65536)

    def quoted_now(self, quote):
        """The quote, if it is still open: a shell closes it where the word is whole."""
        shown = self.seen.decode(errors="replace").rstrip()
        return "" if not quote or shown.endswith(quote) else quote

    def end(self):
        os.write(self.terminal, b"\x03exit\n")
        os.close(self.terminal)
        os.waitpid(self.process, 0)


SHOW = f"show_words() {{ printf '<%s>\\n' \"$@\"; echo {DONE[:4]}'{DONE[4:]}'; }}"


def in_bash(place):
    setup = f"{SHOW}; bind 'set bell-style none'; . {ADAPTERS}/susr.bash"
    return Terminal(place, ["bash", "--norc", "--noprofile", "-i"], setup)


def in_zsh(place):
    functions = place.folder / "programs/functions"
    functions.mkdir()
    shutil.copy(ADAPTERS / "susr.zsh", functions / "_susr")
    setup = (f"{SHOW}; bindkey -e; unsetopt beep zle_bracketed_paste 2>/dev/null; unset zle_bracketed_paste; "
             f"PS1=; fpath=({functions} $fpath); autoload -Uz compinit; compinit -u -D")
    return Terminal(place, ["zsh", "-f", "-i"], setup)


def tab_completes(name, place, start):
    """In a shell with a terminal."""
    if not shutil.which(name):
        print(f"NOT TESTED: {name}, which is not installed")
        return
    shell = start(place)
    for typed, expected in TYPED:
        words = shell.words_of(typed)
        expect(words == expected, f"{name}: {typed!r} and Tab is {words}, not {expected}")
    shell.end()


def fish_completes(place):
    if not shutil.which("fish"):
        print("NOT TESTED: fish, which is not installed")
        return
    for typed, expected in TYPED:
        script = f"source {ADAPTERS}/susr.fish; complete --do-complete $argv[1]"
        done = subprocess.run(["fish", "--no-config", "-c", script, typed], cwd=place.folder, text=True,
                              env={**place.environment, "TERM": "dumb"}, capture_output=True, check=False)
        expect(not done.stderr, f"fish: {typed!r}: {done.stderr}")
        answers = {line.split("\t")[0] for line in done.stdout.splitlines()}
        whole = expected[-1]
        is_unfinished = whole == re.split(r"\s", typed)[-1]
        # What has no answer, or more than one, stays as it was typed.
        sound = len(answers) != 1 or answers == {whole} if is_unfinished else whole in answers
        expect(sound, f"fish: {typed!r} and Tab is {sorted(answers)}, not {whole}")


def bash_is_told(place):
    """The function itself, without a terminal: what it leaves in COMPREPLY."""
    def replies(line, point=None):
        point = len(line) if point is None else point
        script = (f". {ADAPTERS}/susr.bash; COMP_LINE=$1; COMP_POINT=$2; _susr susr 2>/dev/null; "
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "--norc", "-c", script, "bash", line, str(point)], text=True,
                              cwd=place.folder, env=place.environment, capture_output=True, check=True)
        return done.stdout.splitlines()
    expect(replies("susr show CV-2025-00") == [f"CV-2025-00{n}" for n in range(1, 7)], "bash: cases")
    expect(replies("susr show CV-2025 --as-of", 12) == replies("susr show CV"), "bash: the cursor is not heeded")
    expect(replies("susr list > sus") == [""], "bash: an output is no word")
    expect("--language" in replies("susr --"), "bash: no options before the command")


def words_are_known(place):
    commands = place.asked("")
    listed = subprocess.run(["susr", "--help"], env=place.environment, capture_output=True, text=True, check=True)
    expect(set(commands) == {*re.findall(r"^  (\S+) ", listed.stdout, re.M), "help", "version"},
           "the commands are not those of the help")
    for command in commands:
        if command in ("help", "version"):
            continue
        text = subprocess.run(["susr", command, "--help"], env=place.environment, capture_output=True,
                              text=True, check=True).stdout
        options = set(re.findall(r"^  (--[a-z-]+)", text, re.M))
        expect(set(place.asked(command, "--")) == options, f"{command}: the options are not those of its help")
    expect(place.asked("record-finding", "CV-2025-001", "--kind", "") != [], "no kinds of findings")
    expect("--kind" not in place.asked("overdue", "--kind", "action", "--"), "an option is given twice")
    expect("--store" in place.asked("list", "--store", "susr.db", "--"), "--store can't be repeated")
    items = place.asked("show", "CV-2024-001/")
    expect("CV-2024-001/A1" in items and "CV-2024-001/R17.1" in items, f"the items are {items}")
    expect(place.asked("recommend", "CV-2024-001/") == [], "a command on cases gets items")
    expect("CV-2026-006" not in place.asked("show", ""), "a voided case is named")
    expect(place.asked("show", "CV-2024-001", "")[0].startswith("--"), "an argument comes twice")
    expect(place.asked("list", "--language", "cy", "--stage", "rev") == ["review"], "no stages")
    expect(place.asked() == place.asked("__complete", "") == [], "what can't be asked is answered")


def only_words_of_the_table(place, why):
    """Without a record or with none that can be had: nothing is said, nothing changes."""
    before = place.state()
    expect(place.asked("show", "") == [], f"{why}: cases are named")
    expect(place.asked("overdue", "--kind", "mil") == ["milestone"], f"{why}: codes are not")
    expect("show" in place.asked("sh"), f"{why}: commands are not")
    expect(place.state() == before, f"{why}: a file has changed")


def store_stays(place):
    whole = place.store.read_bytes()
    place.store.unlink()
    only_words_of_the_table(place, "no store")
    expect("SWP" in place.asked("mine", "--agency", ""), "no store: no agencies")
    for why, content in (("an empty store", b""), ("another file", b"x" * 5000),
                         ("half a store", whole[:len(whole) // 2])):
        place.store.write_bytes(content)
        only_words_of_the_table(place, why)
    place.store.write_bytes(whole)
    connection = sqlite3.connect(place.store, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    start = time.monotonic()
    expect(place.asked("show", "") == [], "busy: cases are named")
    expect(time.monotonic() - start < 3, "busy: it waits")
    connection.close()
    # A write to finish, which is for a command to do.
    source = place.folder / "programs/whole.db"
    shutil.copy(place.store, source)
    subprocess.run([sys.executable, ROOT / "tests/data/hot_journal.py", source, place.store], check=True)
    only_words_of_the_table(place, "a write to finish")
    (place.folder / "susr.db-journal").unlink()
    place.store.write_bytes(whole)
    connection = sqlite3.connect(place.store)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    only_words_of_the_table(place, "a write-ahead log")
    place.store.write_bytes(whole)
    configuration = place.folder / "susr.toml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text("[board\n", encoding="utf-8")
    only_words_of_the_table(place, "a broken configuration")
    configuration.unlink()
    only_words_of_the_table(place, "no configuration")
    configuration.write_text(text, encoding="utf-8")
    if os.geteuid() == 0:
        unreadable(place)


def unreadable(place):
    """For an account that may not read the store."""
    place.store.chmod(0o600)
    place.folder.chmod(0o755)
    done = subprocess.run(["susr", "__complete", "words", "show", ""], cwd=place.folder, env=place.environment,
                          capture_output=True, user=65534, check=False)
    expect((done.returncode, done.stdout, done.stderr) == (0, b"", b""), f"unreadable: {done}")


def how_long(place):
    for words in (["sho"], ["show", "CV-"], ["complete-action", "CV-2024-001/"], ["overdue", "--theme", ""]):
        times = []
        for _ in range(30):
            start = time.perf_counter()
            place.asked(*words)
            times.append(1000 * (time.perf_counter() - start))
        print(f"susr {' '.join(words)}: {statistics.median(times):.1f} ms (median of 30)")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    susr = pathlib.Path(options.susr).resolve()
    with tempfile.TemporaryDirectory() as folder:
        place = Place(susr, options.board, folder)
        before = place.state()
        words_are_known(place)
        bash_is_told(place)
        tab_completes("bash", place, in_bash)
        tab_completes("zsh", place, in_zsh)
        fish_completes(place)
        how_long(place)
        after = place.state()
        expect(after == before, f"files have changed: {sorted(before.keys() ^ after.keys())}")
        store_stays(place)
    print("\n".join(FAULTS) or f"{len(TYPED)} lines are completed as they are to be")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
