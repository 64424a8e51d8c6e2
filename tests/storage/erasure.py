#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Erases texts of the example board. Afterwards no byte of the file has them: not the log, the tables, the
indexes, the free pages, nor a journal. Every other answer is what it was, with [erased] where the text
stood, and the record is sound. Without its salt a text can't be guessed. An erasure that is killed loses
nothing and can be repeated. A log of before schema 7 is sealed again, and its papers are still known,
until a text from before them is erased.

    erasure.py --susr PROGRAM --board FOLDER [--long] [--seed N]
"""
import csv
import hashlib
import json
import pathlib
import re
import sqlite3
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "faults"), str(HERE.parent / "support")]
import seals  # noqa: E402
from trial import Board, main, outcome, seconds  # noqa: E402

NAME = "Mr Gwilym Prosser-Llewellyn"
WHO = ("--authority", "Data Protection Officer", "--reason", "A name was typed")
CSV = ("--format", "csv")
READING = [("list",), ("overdue",), *(("report", name) for name in (
    "actions", "updates", "referrals", "reviews", "escalations", "board", "progress", "audit"))]
AS_AT = [(), ("--as-of", "2026-11-24"), ("--known-on", "2026-11-25")]
NAMES = ("Prosser", "Gwilym Prosser", "Mr Prosser", NAME, "Jones", "Mrs Jones", "Davies", "Mr Davies")


def last_event(board):
    return int(board.output_of("log", *CSV, "--columns", "event").splitlines()[-1])


def remains(board, *texts):
    """Which of the texts stand in some byte of a file of the board."""
    return {text for path in board.folder.iterdir() if path.name.startswith("susr.db")
            for text in texts if text.encode() in path.read_bytes()}


def with_copies_everywhere(board):
    """Records a note that stands in a payload, in changes, in the tables and in what was deleted. Gives
    its event."""
    action = "CV-2025-006/A2"
    board.output_of("update-action", action, "--note", NAME)
    event = last_event(board)
    board.output_of("update-action", action, "--note", "Read again")
    board.output_of("correct", event, "--set", "note=A man of 44", "--reason", "A name was typed")
    for _ in range(3):
        board.output_of("rebuild")
    return event


def answers(board):
    return {(*command, *day): board.output_of(*command, *day, *CSV)
            for command in READING for day in AS_AT}


def log_rows(board):
    return board.output_of("log", *CSV).splitlines()


def everywhere(trial):
    board = trial.board("everywhere")
    event = with_copies_everywhere(board)
    if not remains(board, NAME):
        yield "the text is not in the file before it is erased"
    salts = set(re.findall(r'"salt":"(\w{32})","text":"' + re.escape(NAME), str(board.log())))
    before, log = answers(board), log_rows(board)
    board.output_of("erase", event, *WHO, "--dry-run")
    if answers(board) != before or not remains(board, NAME):
        yield "a dry run changes something"
    done = board.run("erase", event, *WHO)
    if done.returncode or "backups" not in done.stderr:
        yield f"it is not erased: {outcome(done)}"
    if found := remains(board, NAME, *salts):
        yield f"{len(found)} of the text and its {len(salts)} salts are still in the file"
    if board.journal.exists():
        yield "a journal is left"
    for command, answer in answers(board).items():
        if command[:2] == ("report", "audit"):
            continue  # which counts the entries
        if answer != before[command].replace(NAME, "[erased]"):
            yield f"{' '.join(command)} is not what it was"
    erased = [row.replace(NAME, "[erased]") for row in log]
    if log_rows(board)[:len(log)] != erased:
        yield "the log is not what it was"
    yield from sound(board)
    if "personal-data" in board.run("check", *CSV).stdout:
        yield "what was erased still seems to be personal data"
    board.output_of("rebuild")
    yield from sound(board)


def sound(board):
    if unsound := board.unsound():
        yield f"the record is not sound: {unsound}"


def digests_of(board):
    with sqlite3.connect(board.store) as connection:
        return set(re.findall(r'\{"digest":"(\w{64})"\}', str(connection.execute(
            "SELECT payload, changes FROM events").fetchall())))


def guesses(trial):
    """What one who has the file and a list of names can try."""
    board = trial.board("guessed")
    board.output_of("refer", "--by", "SWP", "--criteria", "cpr", "--summary", "Prosser")
    event = last_event(board)
    salt, text = re.search(r'"salt":"(\w{32})","text":("Prosser")', str(board.log()[-1])).groups()
    board.output_of("erase", event, *WHO)
    digests = digests_of(board)
    if digests != {seals.digest(salt, text)}:
        yield "the digest is not that of the text with its salt"
    salts = {"", *re.findall(r'"salt":"(\w{32})"', str(board.log()))}
    if any(seals.digest(each, json.dumps(name)) in digests for each in salts for name in NAMES):
        yield "a text can be guessed"
    again = trial.board("again")
    again.output_of("refer", "--by", "SWP", "--criteria", "cpr", "--summary", "Prosser")
    if f'"salt":"{salt}"' in str(again.log()):
        yield "a salt can be told beforehand"


def kills(trial):
    original = trial.board("to-be-killed")
    event = with_copies_everywhere(original)
    timed = (original.copied_to(trial.scratch / f"timed-{number}") for number in range(3))
    takes = seconds(lambda: next(timed).output_of("erase", event, *WHO), 3)
    tries, outcomes = trial.count(40, 400), {"not erased": 0, "erased": 0, "hot journal": 0}
    events = len(original.log())
    for kill in range(tries):
        board = original.copied_to(trial.scratch / f"killed-{kill}")
        process = board.start("erase", event, *WHO)
        time.sleep(trial.chance.uniform(0, 1.2 * takes))
        process.kill()
        process.communicate()
        outcomes["hot journal"] += board.has_hot_journal()
        yield from sound(board)
        is_erased = len(board.log()) == events + 1
        outcomes["erased" if is_erased else "not erased"] += 1
        if (NAME in str(board.log())) == is_erased:
            yield f"kill {kill}: it is half erased"
        done = board.run("erase", event, *WHO)
        if done.returncode != int(is_erased) or remains(board, NAME) or board.unsound():
            yield f"kill {kill}: it can't be repeated: {outcome(done)}"
    print(f"{tries} erasures killed within {takes:.3f} s: {outcomes}")


def older(trial):
    """A log of before schema 7."""
    board = trial.old_board("older")
    before = sqlite3.connect(board.store).execute("SELECT sequence, hash FROM events").fetchall()
    board.output_of("migrate")
    for sequence, head in before:
        (board.folder / f"{sequence}.txt").write_text(f"Log head: {sequence} {head[:16]}.\n", encoding="utf-8")
    papers = [option for sequence, _ in before for option in ("--witness", f"{sequence}.txt")]
    done = board.run("verify", "--head", before[-1][1], *papers, *CSV)
    if done.returncode or done.stdout.count("witness,held") != len(before):
        yield f"papers from before are not known: {outcome(done)}"
    event, text = next((row[0], found[1]) for row in board.log() if row[8] == "recommended"
                       and (found := re.search(r'"text":\{"salt":"\w+","text":"([^"\\]*)"', row[9])))
    done = board.run("erase", event, *WHO)
    if done.returncode or "former hashes" not in done.stderr or remains(board_of_store(board), text):
        yield f"a text from before is not erased: {outcome(done)}"
    yield from sound(board)
    done = board.run("verify", *papers, *CSV)
    if done.returncode != 8 or done.stdout.count("witness,held") != event - 1:
        yield f"other papers are known than those of before the text: {done.stdout}"
    if any(head in str(board.log()) for sequence, head in before if sequence >= event):
        yield "a hash is left that was made over the text"


def package_of(store, folder):
    """A package of a log of before schema 7, as the program of that time wrote it."""
    columns = (*seals.SEALED, "hash")
    with sqlite3.connect(store) as connection:
        log = connection.execute(f"SELECT {', '.join(columns)} FROM events ORDER BY sequence").fetchall()
    folder.mkdir()
    file = folder / "events.csv"
    with open(file, "w", encoding="utf-8", newline="") as sheet:
        writer = csv.writer(sheet, lineterminator="\n")
        writer.writerows([columns, *log])
    content = file.read_bytes()
    described = {"name": "susr-record", "susr": {"schema": 6, "events": len(log), "head": log[-1][-1]},
                 "resources": [{"name": "events", "path": file.name, "bytes": len(content),
                                "hash": "sha256:" + hashlib.sha256(content).hexdigest()}]}
    (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")
    return log


def older_package(trial):
    """A package of a log of before schema 7."""
    log = package_of(trial.old_board("packaged").store, trial.scratch / "package")
    board = Board(trial.example.susr, trial.scratch / "imported")
    board.folder.mkdir()
    board.output_of("init")
    done = board.run("import", "package", trial.scratch / "package")
    if done.returncode:
        yield f"a package from before is not imported: {outcome(done)}"
        return
    yield from sound(board)
    found = board.log()
    if len(found) != len(log) + 1 or found[-1][8] != "log-resealed" or found[-2][13] != log[-1][-1]:
        yield "the log of a package from before is not sealed again"
    done = board.run("verify", "--head", log[-1][-1])
    if done.returncode:
        yield f"the head of a package from before is not known: {outcome(done)}"


def forged_package(trial):
    """A package from whose log a text was taken out without an entry that says so."""
    folder = trial.scratch / "forged"
    trial.board("forging").output_of("export", folder)
    file, descriptor = folder / "events.csv", folder / "datapackage.json"
    salted = re.compile(r'\{""salt"":""(\w{32})"",""text"":""([\w ]+)""\}')
    content = salted.sub(lambda found: '{""digest"":""%s""}' % seals.digest(found[1], f'"{found[2]}"'),
                         file.read_text(encoding="utf-8"), count=1).encode()
    described = json.loads(descriptor.read_text(encoding="utf-8"))
    events = next(each for each in described["resources"] if each["name"] == "events")
    events.update(bytes=len(content), hash="sha256:" + hashlib.sha256(content).hexdigest())
    file.write_bytes(content)
    descriptor.write_text(json.dumps(described), encoding="utf-8")
    board = Board(trial.example.susr, trial.scratch / "taken-in")
    board.folder.mkdir()
    board.output_of("init")
    done = board.run("import", "package", folder)
    if done.returncode != 1 or board.log():
        yield f"a log with a text missing is imported: {outcome(done)}"


def board_of_store(board):
    """The board without the copy that the migration kept."""
    for copy in board.folder.glob("susr.db.schema-*"):
        copy.unlink()
    return board


if __name__ == "__main__":
    main(__doc__, everywhere, guesses, kills, older, older_package, forged_package)
