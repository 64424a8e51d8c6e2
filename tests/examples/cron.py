#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks examples/cron: which mail is sent, to whom, and when none must be sent.

    cron.py --susr PROGRAM --board FOLDER

The scripts run over a copy of the example board, with a sendmail that keeps the mail it gets.
shellcheck and systemd-analyze also check them if they are installed.
"""
import argparse
import email
import email.policy
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
CRON = ROOT / "examples/cron"
PLACE = "/usr/local/libexec/susr"  # where the crontab and the units have the scripts
SENDMAIL = """#!/bin/sh
[ "$*" = "-t -i" ] || exit 64
[ ! -e "$MAILS/broken" ] || exit 75
exec cat > "$(mktemp "$MAILS/XXXXXX.mail")"
"""


class Trial:
    """A copy of the board, with addresses and a sendmail of its own."""

    def __init__(self, susr, board, folder):
        self.folder = pathlib.Path(folder)
        for name in ("susr.toml", "susr.db"):
            shutil.copy(pathlib.Path(board, name), self.folder)
        shutil.copy(CRON / "addresses", self.folder)
        # An agency that has nothing to do, and a store that does not wait for others itself.
        configuration = self.folder / "susr.toml"
        text = configuration.read_text(encoding="utf-8")
        configuration.write_text(
            re.sub(r"^busy-timeout-seconds = \d+", "busy-timeout-seconds = 0", text, flags=re.M)
            + '\n[[agency]]\ncode = "LIB"\nname = "Libraries"\n', encoding="utf-8")
        with (self.folder / "addresses").open("a", encoding="utf-8") as file:
            file.write("LIB libraries@vale.example\n")
        (self.folder / "sendmail").write_text(SENDMAIL, encoding="utf-8")
        (self.folder / "sendmail").chmod(0o755)
        (self.folder / "mails").mkdir()
        self.environment = {
            "PATH": os.environ["PATH"], "ASAN_OPTIONS": "detect_leaks=0", "LC_ALL": "C.UTF-8",
            "TMPDIR": folder, "SUSR": susr, "SUSR_CONFIG": f"{folder}/susr.toml", "SUSR_WAIT": "0",
            "SUSR_NOW": "2026-11-22T23:30:00Z", "MAILS": f"{folder}/mails",
            "SENDMAIL": f"{folder}/sendmail", "MAIL_FROM": "Example Board <board@board.example>"}
        # An entry, so that the policy on record is that of the configuration.
        self.susr("learning-source", "--type", "other", "--title", "Survey of the libraries")

    def run(self, script, *arguments, **environment):
        done = subprocess.run(
            ["bash", CRON / script, *arguments], env={**self.environment, **environment},
            cwd=self.folder, capture_output=True, text=True, check=False)
        if done.stdout:
            raise RuntimeError(f"{script} prints: {done.stdout}")
        return done

    def mail(self, *agencies, **environment):
        """How mail-digests.sh ended, what it complained of, and the mails by address."""
        done = self.run("mail-digests.sh", "addresses", *agencies, **environment)
        mails = {}
        for path in (self.folder / "mails").glob("*.mail"):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTP)
            mails[mail["To"]] = mail
            path.unlink()
        return done.returncode, done.stderr, mails

    def susr(self, *arguments):
        return subprocess.run([self.environment["SUSR"], *arguments], env=self.environment,
                              capture_output=True, text=True, check=True).stdout

    def returns(self):
        """The return of each agency, asked for one by one."""
        made = {}
        for agency in re.findall(r'^code = "(.*)"', (self.folder / "susr.toml").read_text(), re.MULTILINE):
            file = self.folder / f"{agency}.xlsx"
            self.susr("return", agency, "--output", str(file))
            made[agency] = (file.read_bytes(), self.susr("return", agency).splitlines()[1:])
        return made

    def papers(self, *arguments):
        """How board-papers.sh ended, and what it complained of."""
        done = self.run("board-papers.sh", *arguments)
        return done.returncode, done.stderr

    def escalations(self):
        return self.susr("log", "--format", "csv", "--columns", "kind").count("escalated")

    def addresses(self):
        lines = (self.folder / "addresses").read_text(encoding="utf-8").splitlines()
        return dict(line.split(None, 1) for line in lines if line and line[0] != "#")

    def without_address(self, agency):
        path = self.folder / "addresses"
        path.write_text("".join(line for line in path.open(encoding="utf-8")
                                if not line.startswith(agency)), encoding="utf-8")


FAULTS = []


def expect(sound, what):
    if not sound:
        FAULTS.append(what)


def headers_are_sound(mail):
    expected = {"From": "Example Board <board@board.example>", "MIME-Version": "1.0",
                "Auto-Submitted": "auto-generated"}
    return (all(mail[name] == value for name, value in expected.items())
            and mail["Subject"].endswith(" as at 22 November 2026") and mail["Date"].datetime
            and re.fullmatch(r"<[0-9a-f]{32}@board\.example>", mail["Message-ID"])
            and mail.get_content_type() == "multipart/mixed" and len(mail.keys()) == 8
            and not mail.defects)


def sends_each_its_own(trial):
    before = trial.escalations()
    trial.susr("overdue", "--escalate", "--quiet")
    escalated = trial.escalations()
    expect(escalated > before, "nothing was escalated")
    code, said, mails = trial.mail()
    expect((code, said) == (0, ""), f"a good run ends with {code} and says: {said}")
    expected = {trial.addresses()[agency]: made for agency, made in trial.returns().items() if made[1]}
    expect(set(mails) == set(expected), f"mails went to {sorted(mails)}, not {sorted(expected)}")
    expect(0 < len(expected) < len(trial.addresses()), "no agency, or each, has something to do")
    for address, mail in mails.items():
        expect(headers_are_sound(mail), f"{address}: the headers are {mail.items()}")
        workbook, rows = expected.get(address, (b"", []))
        attached = [part.get_content() for part in mail.iter_attachments()]
        expect(attached == [workbook], f"{address}: the return is not attached")
        text = mail.get_body().get_content()
        expect(all(row.split(",")[0] in text for row in rows if row.startswith("CV")),
               f"{address}: not every action is in the text")
    code, said, again = trial.mail()
    expect(trial.escalations() == escalated, "a second run escalates again")
    expect((code, set(again)) == (0, set(mails)), "a second run sends other mails")


def writes_in_both_languages(trial):
    """Welsh first, each with the agency's name; and what comes back is imported, whatever was escalated since."""
    before = trial.escalations()
    code, said, mails = trial.mail(BILINGUAL="yes", ATTACH="csv")
    expect((code, said) == (0, "") and trial.escalations() > before, f"both languages: {code}, {said}")
    mail = mails[trial.addresses()["SWP"]]
    expect(mail["Subject"] == "Ffurflen Heddlu De Cymru: camau gweithredu agored ar 22 Tachwedd 2026 / "
           "Return of South Wales Police: open actions as at 22 November 2026", f"both: {mail['Subject']}")
    welsh, english = mail.get_body().get_content().split("\n----\n")
    for text, parts in ((welsh, ("Heddlu De Cymru:", "I ateb,", "yn awtomatig", "Bwrdd Diogelu")),
                        (english, ("South Wales Police has", "To answer,", "automatically", "Safeguarding Board"))):
        expect(all(part in text for part in parts), f"both languages: {text}")
    (trial.folder / "swp.csv").write_text(next(mail.iter_attachments()).get_content(), encoding="utf-8")
    trial.susr("import", "return", str(trial.folder / "swp.csv"), "--dry-run")


def checks_before_it_records(trial):
    before = trial.escalations()
    for what, changed in (("no such program", {"SENDMAIL": "/nowhere/sendmail"}), ("no such format", {"ATTACH": "pdf"}),
                          ("no address", {"MAIL_FROM": "nobody"})):
        code, said, mails = trial.mail(**changed)
        expect(code in (1, 2) and said and not mails, f"{what}: {code}, {said}")
        expect(trial.escalations() == before, f"{what}: it escalates")
    (trial.folder / "addresses").write_text("SWP nobody\n", encoding="utf-8")
    code, said, _ = trial.mail()
    expect(code == 1 and trial.escalations() == before, f"a bad address: {code}, {said}")


def tells_of_what_was_found(trial):
    done = trial.run("check-record.sh", "check.txt")
    findings = subprocess.run([trial.environment["SUSR"], "check", "--format", "csv"], env=trial.environment,
                              capture_output=True, text=True, check=False).stdout.count("\n") - 1
    expect(done.returncode == 8 and f": {findings}; the list is in check.txt" in done.stderr,
           f"findings: {done.returncode}, {done.stderr}")
    expect(findings > 0 and (trial.folder / "check.txt").stat().st_size > 0, "no findings are listed")
    with sqlite3.connect(trial.folder / "susr.db") as connection:
        connection.execute("UPDATE leg_versions SET area = 'Elsewhere'")
    connection.close()
    done = trial.run("check-record.sh", "other.txt")
    expect(done.returncode == 8 and "susr verify" in done.stderr and not (trial.folder / "other.txt").exists(),
           f"not sound: {done.returncode}, {done.stderr}")


def tells_of_what_was_not_sent(trial):
    everybody = set(trial.mail()[2])
    missing = trial.addresses()["UHB"]
    trial.without_address("UHB")
    code, said, mails = trial.mail()
    expect(code == 1 and "UHB: not sent" in said, f"no address: {code}, {said}")
    expect(set(mails) == everybody - {missing}, "no address: the others do not get theirs")
    code, said, mails = trial.mail("CSS", "NONE")
    expect(code == 1 and "NONE" in said, f"no such agency: {code}, {said}")
    expect(set(mails) == {trial.addresses()["CSS"]}, f"one agency: mails to {sorted(mails)}")
    (trial.folder / "mails/broken").touch()
    code, said, mails = trial.mail("CSS")
    expect(code == 1 and "CSS: not sent: sendmail failed" in said, f"no sendmail: {code}, {said}")
    for name, value in (("MAIL_FROM", ""), ("SUSR", "/nowhere/susr")):
        code, said, _ = trial.mail(**{name: value})
        expect(code in (2, 127) and name in said, f"{name} is {value!r}: {code}, {said}")


def sends_nothing_of_a_store_that_is_not_sound(trial):
    store = trial.folder / "susr.db"
    whole = store.read_bytes()

    def tampered():
        with sqlite3.connect(store) as connection:
            connection.execute("UPDATE leg_versions SET area = 'Elsewhere'")
        connection.close()

    def flipped():
        at = len(whole) // 2
        store.write_bytes(whole[:at] + bytes(byte ^ 255 for byte in whole[at:at + 4096])
                          + whole[at + 4096:])

    troubles = {
        "missing": (store.unlink, (4,)),
        "empty": (lambda: store.write_bytes(b""), (4,)),
        "cut off": (lambda: store.write_bytes(whole[:len(whole) // 2]), (4, 8)),
        "flipped": (flipped, (4, 8)),
        "tampered with": (tampered, (8,)),
    }
    for name, (trouble, codes) in troubles.items():
        trouble()
        code, said, mails = trial.mail()
        expect(code in codes, f"the store is {name}: ends with {code}, not {codes}: {said}")
        expect(not mails and "stopped" in said, f"the store is {name}: {len(mails)} mails, {said}")
        done = trial.run("board-papers.sh", "papers", "2026-11-22")
        expect(done.returncode in codes and not list((trial.folder / "papers").iterdir()),
               f"the store is {name}: papers end with {done.returncode}")
        store.write_bytes(whole)
    connection = sqlite3.connect(store, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN EXCLUSIVE")
    code, said, mails = trial.mail()
    expect((code, mails) == (5, {}) and "again later" in said, f"busy: {code}, {said}")
    # Once the other is done, the next try goes through.
    threading.Timer(0.3, connection.close).start()
    code, said, mails = trial.mail(SUSR_WAIT="0.2")
    expect(code == 0 and mails, f"busy for a while: {code}, {said}")
    (trial.folder / "susr.toml").write_text("[board\n", encoding="utf-8")
    code, said, mails = trial.mail()
    expect((code, mails) == (3, {}) and "configuration" in said, f"configuration: {code}, {said}")


def writes_papers(trial):
    for arguments in (("papers", "2026-09-30"), ("--period", "last", "papers", "2026-11-22")):
        expect(trial.papers(*arguments) == (0, ""), f"papers: {arguments} fail")
    papers = trial.folder / "papers"
    expect(sorted(each.name for each in papers.iterdir()) == ["2026-09-30", "2026-11-22"],
           "papers: other folders than those of the two days")
    names = [{each.name for each in folder.iterdir()} for folder in papers.iterdir()]
    expect(names[0] == names[1] and len(names[0]) == 9, f"papers: {names}")
    for name in ("board", "overdue", "timeliness"):
        expect((papers / "2026-11-22" / f"{name}.txt").stat().st_size > 0, f"{name} is empty")
    code, said = trial.papers("papers", "2026-11-22")
    expect(code == 1 and "already" in said, "papers are written over")
    # Whatever papers there are, the movement is that of the period.
    for period, day, since in (
            ("last", "2026-11-22", "2026-09-30"), ("week", "2026-11-22", "2026-11-15"),
            ("month", "2026-10-31", "2026-09-30"), ("quarter", "2026-11-22", "2026-08-22"),
            ("quarter", "2026-06-30", "2026-03-31"), ("quarter", "2026-05-30", "2026-02-28"),
            ("year", "2025-02-28", "2024-02-29")):
        shutil.rmtree(papers / day, ignore_errors=True)
        expect(trial.papers("--period", period, "papers", day) == (0, ""), f"papers: the {period} to {day}")
        wanted = trial.susr("report", "board", "--detail", "--as-of", day, "--since", since)
        expect((papers / day / "board.txt").read_text(encoding="utf-8") == wanted,
               f"papers: the movement of the {period} to {day} is not that since {since}")
        shutil.rmtree(papers / day)
        (papers / "2026-09-30").mkdir(exist_ok=True)
    for arguments in ((), ("--period",), ("--period", "decade", "papers"), ("papers", "2026-02-30"), ("a", "b", "c")):
        expect(trial.papers(*arguments)[0] == 2, f"papers: {arguments} are taken")


def command_is_known(command, susr_commands):
    name, *rest = command.split()
    if name == "susr":
        return rest[0] in susr_commands
    path = CRON / pathlib.PurePath(name).name
    return path.is_file() and os.access(path, os.X_OK)


def crontab_and_units_are_sound(trial):
    commands = re.findall(r"^  (\S+) ", trial.susr("--help"), re.MULTILINE)
    ranges = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
    jobs = 0
    for line in (CRON / "crontab").read_text(encoding="utf-8").splitlines():
        if not line or line[0] == "#" or re.fullmatch(r"[A-Z_]+=.*", line):
            continue
        *fields, command = line.split(None, 5)
        expect(len(fields) == 5 and all(
            field == "*" or all(low <= int(each) <= high for each in field.split(","))
            for field, (low, high) in zip(fields, ranges)), f"crontab: no times in: {line}")
        expect("%" not in command, f"crontab: % is an end of line to cron: {line}")
        expect(command_is_known(command, commands), f"crontab: no such command: {command}")
        jobs += 1
    expect(jobs >= 4, f"crontab: only {jobs} jobs")
    service = (CRON / "susr-digests.service").read_text(encoding="utf-8")
    starts = re.findall(r"^ExecStart=(.*)$", service, re.MULTILINE)
    expect(len(starts) == 1 and starts[0].startswith(PLACE + "/")
           and command_is_known(starts[0], commands), f"service: it starts {starts}")
    timer = (CRON / "susr-digests.timer").read_text(encoding="utf-8")
    expect("\nPersistent=true\n" in timer, "timer: a missed week is not made up for")
    if not shutil.which("systemd-analyze"):
        print("NOT TESTED: the units, for want of systemd-analyze")
    else:
        for name, text in (("service", service), ("timer", timer)):
            (trial.folder / f"susr-digests.{name}").write_text(text.replace(PLACE, str(CRON)),
                                                               encoding="utf-8")
        when = re.search(r"^OnCalendar=(.*)$", timer, re.MULTILINE)[1]
        for command in (["security", "--offline=true", "--threshold=20", trial.folder / "susr-digests.service"],
                        ["verify", trial.folder / "susr-digests.service",
                         trial.folder / "susr-digests.timer"], ["calendar", when]):
            done = subprocess.run(["systemd-analyze", *command], capture_output=True, text=True,
                                  check=False)
            expect(not done.returncode and "susr" not in done.stderr, f"systemd: {done.stderr}")
    if shutil.which("shellcheck"):
        done = subprocess.run(["shellcheck", "-x", *CRON.glob("*.sh")], capture_output=True,
                              text=True, check=False)
        expect(not done.returncode, f"shellcheck: {done.stdout}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    trials = (sends_each_its_own, writes_in_both_languages, checks_before_it_records,
              tells_of_what_was_not_sent, tells_of_what_was_found, writes_papers, sends_nothing_of_a_store_that_is_not_sound,
              crontab_and_units_are_sound)
    for trial in trials:
        with tempfile.TemporaryDirectory() as folder:
            trial(Trial(str(pathlib.Path(options.susr).resolve()), options.board, folder))
            # What the scripts put into a folder of their own is gone again.
            left = list(pathlib.Path(folder).glob("tmp.*"))
            expect(not left, f"{trial.__name__}: left behind: {left}")
    print("\n".join(FAULTS) or f"{len(trials)} trials of examples/cron went as it says")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
