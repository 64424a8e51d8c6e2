#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads calendars of due dates with icalendar, another program's reader of RFC 5545: they have the dates of the CSV,
follow the record from day to day, and hold no free text.

    calendars.py --susr PROGRAM --board FOLDER
"""
import argparse
import csv
import datetime
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

try:
    import icalendar
except ImportError:
    icalendar = None

TODAY = "2026-11-22"
FREE_TEXT = "Llyn; dŵr, 🎉 \\n\nBEGIN:VEVENT\r\nSUMMARY:x – Mrs Example of 1 Example Street"
FAULTS = []


def expect(sound, what):
    if not sound:
        FAULTS.append(what)


class Board:
    """A copy of the example board, as it stands at nine on a day."""

    def __init__(self, susr, board, folder):
        self.program = os.path.abspath(susr)
        self.folder = folder
        self.day = TODAY
        for name in ("susr.toml", "susr.db"):
            shutil.copy(pathlib.Path(board) / name, folder / name)

    def susr(self, *arguments):
        environment = {**os.environ, "SUSR_NOW": f"{self.day}T09:00:00Z"}
        done = subprocess.run([self.program, *map(str, arguments)], cwd=self.folder, env=environment,
                              capture_output=True, check=False)
        expect(done.returncode == 0, f"{arguments}: {done.returncode}, {done.stderr.decode()}")
        return done.stdout

    def rows(self, *report):
        return list(csv.DictReader(io.StringIO(self.susr(*report, "--format", "csv").decode(), newline="")))

    def events(self, *report):
        """The events of the calendar by their UID, as the other reader reads them."""
        text = self.susr(*report, "--format", "ics")
        expect(text == self.susr(*report, "--format", "ics"), f"{report}: not the same bytes again")
        lines = text.split(b"\r\n")
        expect(lines[-1] == b"" and not any(b"\n" in line or b"\r" in line for line in lines), f"{report}: not CRLF")
        expect(max(map(len, lines)) <= 75, f"{report}: a line is too long")
        calendar = icalendar.Calendar.from_ical(text)
        expect(not calendar.errors and calendar["METHOD"] == "PUBLISH", f"{report}: {calendar.errors}")
        found = calendar.walk("VEVENT")
        for event in found:
            one_day = event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(days=1)
            expect(not event.errors and one_day and event["TRANSP"] == "TRANSPARENT", f"{report}: {event}")
        by_uid = {str(event["UID"]): event for event in found}
        expect(len(by_uid) == len(found), f"{report}: {len(found)} events and {len(by_uid)} UIDs")
        return by_uid


def day_of(event):
    return event["DTSTART"].dt.isoformat()


def seen(event):
    """What a person reads of an event, and when it is."""
    return str(event["SUMMARY"]), day_of(event), str(event["STATUS"])


def agrees_with_csv(board, *report):
    """As many events as rows with a date, with the dates and the ids of these, in their order."""
    rows = [row for row in board.rows(*report) if row["due_on"]]
    events = list(board.events(*report).values())
    expect(len(rows) == len(events), f"{report}: {len(rows)} rows and {len(events)} events")
    for row, event in zip(rows, events):
        summary = str(event["SUMMARY"])
        # What is judged by is one of the two.
        expect(day_of(event) in (row["due_on"], row.get("adjusted_due_on")), f"{report}: {row}, {event}")
        # A person has the case of a milestone and of an acknowledgement in place of their id.
        item = row.get("item") or row["case"]
        expect(summary.startswith((f"{item}: ", f"{item.rsplit('/', 1)[0]}: ")), f"{report}: {row}, {summary}")
        agency = row.get("agency")
        expect(f"({agency})" in summary if agency else "(" not in summary, f"{report}: {row}, {summary}")
        ended = row.get("action_status") == "stepped-down" or row.get("leg_status") == "not-relevant"
        expect(str(event["STATUS"]) == ("CANCELLED" if ended else "CONFIRMED"), f"{report}: {row}, {event}")
    return len(events)


def reports_agree(board):
    agencies = sorted({row["agency"] for row in board.rows("report", "actions")})
    reports = [["overdue"], ["overdue", "--within", "400d"], ["report", "reviews"], ["report", "actions"],
               ["report", "actions", "--status", "stepped-down"],
               *(["mine", "--agency", agency] for agency in agencies)]
    counts = [agrees_with_csv(board, *report) for report in reports]
    expect(min(counts[:5]) > 0 and sum(counts[5:]) > 10, f"too few events: {counts}")
    print(f"{len(reports)} calendars, {sum(counts)} events: the dates of the CSV")


def same_in_every_report(board):
    """The same thing has one UID, and says the same of itself."""
    reports = [["overdue", "--within", "36500d"], ["report", "reviews"], ["report", "actions"],
               *(["mine", "--agency", row["agency"]] for row in board.rows("report", "agencies") if row.get("agency"))]
    read = [board.events(*report) for report in reports]
    known = {}
    for events in read:
        for uid, event in events.items():
            expect(known.setdefault(uid, seen(event)) == seen(event), f"{uid}: {known[uid]} and {seen(event)}")
    missing = set(read[0]) - set(read[1]) - set(read[2])
    kinds = {str(read[0][uid]["SUMMARY"]).split(": ", 1)[1] for uid in missing}
    # What is late and in no other of these reports is a progress report, or is due of an agency.
    expect(len(missing) < len(read[0]) / 2, f"in no other report: {kinds}")
    expect(sum(map(len, read)) > len(known) > 0, f"{len(known)} things in all reports")


def follows_the_record(board):
    """From one day to the next, with an extension, and a stepping down."""
    action = board.susr("assign-action", "CV-2026-001", "--title", FREE_TEXT.replace("\r", ""), "--lead", "SWP", "--lead",
                        "UHB@Cardiff", "--due", "2026-12-11", "--on", TODAY, "--quiet").decode().strip()
    report = ["report", "actions", "--case", "CV-2026-001"]

    def legs():
        return {uid: event for uid, event in board.events(*report).items()
                if str(event["SUMMARY"]).startswith(f"{action}: ")}

    first = legs()
    expect(len(first) == 2, f"legs: {first}")
    board.day = "2026-11-23"
    expect({uid: seen(each) for uid, each in legs().items()} == {uid: seen(each) for uid, each in first.items()},
           "the next day it is not the same")
    board.susr("extend-action", action, "--to", "2027-01-29", "--reason", FREE_TEXT.replace("\r", ""), "--approved-by",
               "Delivery Group", "--on", "2026-11-23")
    extended = legs()
    expect(set(extended) == set(first), "an extension changed a UID")
    expect({day_of(each) for each in extended.values()} == {"2027-01-29"}, f"not extended: {extended}")
    expect(all(extended[uid]["SEQUENCE"] > first[uid]["SEQUENCE"] for uid in first), "SEQUENCE did not grow")
    mine = board.events("mine", "--agency", "SWP")
    expect(len(set(mine) & set(first)) == 1, "'mine' has another UID")
    board.susr("step-down-action", action, "--reason", FREE_TEXT.replace("\r", ""), "--authority", "Delivery Group", "--on",
               "2026-11-23")
    ended = legs()
    expect(set(ended) == set(first) and {str(each["STATUS"]) for each in ended.values()} == {"CANCELLED"},
           f"not cancelled: {ended}")
    expect(all(ended[uid]["SEQUENCE"] > extended[uid]["SEQUENCE"] for uid in first), "SEQUENCE did not grow")
    expect(not set(board.events("mine", "--agency", "SWP")) & set(first), "'mine' still has it")
    print("UIDs stay the same, and SEQUENCE grows")


def holds_no_free_text(board):
    """Not a word of what was typed in any column of texts."""
    texts = {value for row in board.rows("report", "actions") for name, value in row.items()
             if value and name in ("title", "title_cy", "lead_post", "measure", "barrier", "evidence", "note", "step_down_reason",
                                   "step_down_authority", "minute")}
    expect(len(texts) > 50 and any("🎉" in text for text in texts), f"texts to look for: {len(texts)}")
    for language in ("en", "cy"):
        for report in (["overdue", "--within", "400d"], ["report", "actions"], ["report", "reviews"], ["mine", "--agency", "SWP"]):
            text = board.susr(*report, "--format", "ics", "--language", language).replace(b"\r\n ", b"").decode()
            found = [each for each in texts if len(each) > 4 and each in text.replace("\\", "")]
            expect(not found and "🎉" not in text and "Example Street" not in text, f"{report}: {found}")
            expect(f"SUMMARY;LANGUAGE={language}:" in text, f"{report}: not in {language}")
    print(f"none of {len(texts)} texts is in a calendar")


def several_boards(board, susr, other_folder):
    """In a calendar of two boards each date has the UID that it has in that of its own board."""
    other = Board(susr, board.folder, other_folder)
    (other_folder / "susr.db").unlink()
    (other_folder / "susr.toml").unlink()
    other.susr("init", "--board", "Another Board", "--prefix", "CV")
    case = other.susr("refer", "--by", "SWP", "--criteria", "cpr", "--on", "2026-01-05", "--quiet").decode().strip()
    other.susr("decide", case, "--outcome", "susr", "--criteria", "cpr", "--rationale", "x", "--on", "2026-01-20")
    other.susr("sign-off", case, "--outcome", "agreed", "--on", "2026-01-21")
    other.susr("assign-action", case, "--title", "x", "--lead", "SWP", "--due", "2026-06-30", "--on", "2026-02-01")
    report = ["overdue", "--kind", "action"]
    alone = {**board.events(*report), **other.events(*report)}
    both = board.events(*report, "--store", "one=susr.db", "--store", f"two={other_folder / 'susr.db'}")
    expect(set(both) == set(alone) and len(other.events(*report)) == 1, "the UIDs over two boards are others")
    expect(any(str(each["SUMMARY"]).startswith(f"two:{case}/A1: ") for each in both.values()),
           f"no {case} of the other board: {[str(each['SUMMARY']) for each in both.values()]}")
    print("two boards in one calendar: the UIDs of each")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    if icalendar is None:
        print("NOT TESTED: calendars, for want of python3-icalendar")
        return 77
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        board = Board(options.susr, options.board, pathlib.Path(one))
        reports_agree(board)
        same_in_every_report(board)
        follows_the_record(board)
        holds_no_free_text(board)
        several_boards(board, options.susr, pathlib.Path(two))
    print("\n".join(FAULTS))
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
