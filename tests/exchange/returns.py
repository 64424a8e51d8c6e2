#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An agency fills in its return as a workbook, in LibreOffice, as .ods, or as CSV with semicolons: what it says
is recorded once, and a return that was only opened and saved changes nothing. Python's email package reads
the messages that returns are attached to.

    returns.py --susr PROGRAM --board FOLDER
"""
import argparse
import datetime
import email
import email.policy
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import openpyxl
except ImportError:
    openpyxl = None

# English (UK), dates detected, no quotes around all; separated by semicolons, and by commas.
AS_WINDOWS_CSV = "59,34,76,1,,2057,false,true"
AS_CSV = "44,34,76,1,,2057,false,true"
AGENCY = "SWP"
FIRST_ROW = 4
NOTE = "Dŵr, llyn; a \"quote\" – and\na second line"
FAULTS = []


def expect(sound, what):
    if not sound:
        FAULTS.append(what)


class Board:
    """The example board, copied anew for each import."""

    def __init__(self, susr, board, folder):
        self.susr_path = os.path.abspath(susr)
        self.board = pathlib.Path(board)
        self.folder = folder
        self.environment = {**os.environ, "SUSR_NOW": "2026-11-22T09:00:00Z"}
        self.renew()

    def renew(self):
        for name in ("susr.toml", "susr.db"):
            shutil.copy(self.board / name, self.folder / name)

    def susr(self, *arguments):
        return subprocess.run([self.susr_path, *map(str, arguments)], cwd=self.folder, env=self.environment,
                              capture_output=True, text=True, check=False)

    def recorded(self, file):
        """What importing the file records, once it was imported twice."""
        self.renew()
        before = self.log()
        for wanted in ("first", "second"):
            done = self.susr("import", "return", file)
            expect(done.returncode == 0, f"{file.name}, the {wanted} time: {done.stderr[:1500]}")
            if wanted == "second":
                expect(", changed 0," in done.stderr, f"{file.name} again: {done.stderr[:1500]}")
        return self.log()[len(before):]

    def log(self):
        rows = self.susr("log", "--format", "csv", "--columns", "subject,kind,effective,on_behalf_of,field,new")
        expect(rows.returncode == 0, rows.stderr)
        return rows.stdout.splitlines()


def convert(folder, files, kind, *, export="", read=""):
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office"]
    if read:
        command.append(f"--infilter={read}")
    target = folder / f"{kind}-{len(list(folder.iterdir()))}"
    command += ["--convert-to", kind + (f":{export}" if export else ""), "--outdir", str(target), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return [target / f"{file.stem}.{kind}" for file in files]


def columns_of(sheet):
    return {cell.value: cell.column for cell in sheet[FIRST_ROW - 1]}


def workbook_is_sound(file):
    """What a spreadsheet shows of it: lists, a check of dates, and cells that can't be changed."""
    book = openpyxl.load_workbook(file)
    expect(len(book.sheetnames) == 2, f"sheets: {book.sheetnames}")
    sheet = book.worksheets[0]
    columns = columns_of(sheet)
    expect(sheet.protection.sheet, "the sheet is not protected")
    for name, column in columns.items():
        is_entry = name in ("status", "updated_on", "note", "evidence", "barrier", "barrier_change")
        locked = sheet.cell(FIRST_ROW, column).protection.locked
        expect(locked != is_entry, f"{name} is {'locked' if locked else 'open'}")
    kinds = sorted(each.type for each in sheet.data_validations.dataValidation)
    expect(kinds == ["date", "list", "list"], f"validations: {kinds}")
    guidance = [[cell.value for cell in row] for row in book.worksheets[1].iter_rows()]
    expect(len(guidance) > 5 and all(len(row) == 2 and all(row) for row in guidance), "the guidance has gaps")
    expect(book.properties.created == datetime.datetime(2026, 11, 22), f"created: {book.properties.created}")


def fill_in(file, filled):
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    columns = columns_of(sheet)
    sheet.cell(FIRST_ROW, columns["status"]).value = "In progress"
    sheet.cell(FIRST_ROW, columns["updated_on"]).value = datetime.date(2026, 11, 3)
    sheet.cell(FIRST_ROW, columns["note"]).value = NOTE
    sheet.cell(FIRST_ROW + 2, columns["barrier"]).value = "Waits for the legal team"
    book.save(filled)


def fill_in_csv(file, filled):
    """The same in the CSV that a spreadsheet saved: with semicolons, and dates with the day first."""
    text = re.sub(r";(\d{4})-(\d\d)-(\d\d);", r";\3/\2/\1;", file.read_text(encoding="utf-8"))
    lines = text.splitlines()
    expect(";" in lines[0] and ";30/10/2026;" in lines[1], f"not as Windows saves it: {lines[:2]}")
    lines[1] = lines[1].replace(";open;;;;;;", ";In progress;03/11/2026;\"" + NOTE.replace('"', '""') + "\";;;;")
    lines[3] = lines[3].replace(";open;;;;;;", ";open;;;;Waits for the legal team;;")
    filled.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")


def returns_come_back(board, folder):
    board.susr("return", AGENCY, "--output", folder / "empty.xlsx")
    workbook_is_sound(folder / "empty.xlsx")
    fill_in(folder / "empty.xlsx", folder / "filled.xlsx")
    expected = board.recorded(folder / "filled.xlsx")
    expect(any("leg_status[SWP],in-progress" in line for line in expected) and any("legal team" in line for line in expected)
           and all(not line.startswith("CV-") or f"{AGENCY}'s return" in line for line in expected),
           f"recorded: {expected}")
    board.renew()
    board.susr("return", AGENCY, "--excel", "--output", folder / "plain.csv")
    books = [folder / "empty.xlsx", folder / "filled.xlsx"]
    sheets = convert(folder, books, "ods")
    again = convert(folder, sheets, "xlsx")
    windows = convert(folder, [folder / "plain.csv"], "csv", read=f"CSV:{AS_CSV}",
                      export=f"Text - txt - csv (StarCalc):{AS_WINDOWS_CSV}")
    fill_in_csv(windows[0], folder / "windows.csv")
    for empty in (books[0], sheets[0], again[0], windows[0]):
        expect(board.recorded(empty) == [], f"{empty}: an empty return was recorded")
    for filled in (sheets[1], again[1], folder / "windows.csv"):
        got = board.recorded(filled)
        expect(got == expected, f"{filled}: {got}\nand not {expected}")
    print(f"recorded from each of 4 files: {len(expected)} lines of the log")


def messages_are_read(board, folder):
    (folder / "addresses").write_text("SWP  Dŵr <swp@police.example>, desk@police.example\n", encoding="utf-8")
    board.renew()
    for kind, language in (("xlsx", "cy"), ("csv", "en")):
        done = board.susr("remind", "--from", "Bwrdd Ŵyl <board@board.example>", "--addresses", "addresses", "--attach",
                          kind, "--language", language, "--split-dir", f"mail-{kind}")
        expect(done.returncode == 0, done.stderr)
        made = board.susr("return", AGENCY, "--language", language, "--excel", "--output", f"return.{kind}")
        expect(made.returncode == 0, made.stderr)
        message = email.message_from_bytes((folder / f"mail-{kind}" / f"{AGENCY}.eml").read_bytes(),
                                           policy=email.policy.default)
        expect(not message.defects, f"{kind}: {message.defects}")
        expect([each.display_name for each in message["From"].addresses] == ["Bwrdd Ŵyl"], message["From"])
        expect([each.addr_spec for each in message["To"].addresses] == ["swp@police.example", "desk@police.example"],
               message["To"])
        expect(message["Subject"].startswith("Ffurflen" if language == "cy" else "Return of South Wales Police"), message["Subject"])
        expect(message["Date"].datetime == datetime.datetime(2026, 11, 22, 9, tzinfo=datetime.timezone.utc),
               message["Date"])
        text = message.get_body().get_content()
        expect("CV-2024-002/A1" in text and "Llŷn" in text, text)
        attached = list(message.iter_attachments())
        content = attached[0].get_payload(decode=True)
        expect(len(attached) == 1 and content == (folder / f"return.{kind}").read_bytes(), f"{kind}: not the return")
        expect(attached[0].get_filename() == f"{AGENCY}-2026-11-22.{kind}", attached[0].get_filename())
        raw = (folder / f"mail-{kind}" / f"{AGENCY}.eml").read_bytes()
        expect(raw.isascii() and max(map(len, raw.splitlines())) <= 80, f"{kind}: a line is too long, or not in ASCII")
    print("Python reads the messages as they were meant")


def without_library(board, folder):
    """Where libxlsxwriter is missing, susr names its package, and CSV goes on."""
    tracer = shutil.which("unshare")
    library = next(pathlib.Path("/usr/lib").glob("*/libxlsxwriter.so.4"), None)
    if tracer is None or library is None or os.geteuid() != 0:
        return print("NOT TESTED: a machine without libxlsxwriter")
    hide = f"mount --bind /dev/null {library.resolve()} && exec \"$@\""
    done = subprocess.run([tracer, "--mount", "sh", "-c", hide, "sh", board.susr_path, "return", AGENCY, "--output", "x.xlsx"],
                          cwd=folder, env=board.environment, capture_output=True, text=True, check=False)
    if "mount" in done.stderr or "unshare" in done.stderr:
        return print("NOT TESTED: a machine without libxlsxwriter")
    expect(done.returncode == 1 and "libxlsxwriter4" in done.stderr and not (folder / "x.xlsx").exists(),
           f"without the library: {done.returncode}, {done.stderr}")
    return print("without libxlsxwriter a workbook is refused")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    if shutil.which("soffice") is None or openpyxl is None:
        print("NOT TESTED: returns, for want of LibreOffice or openpyxl")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        board = Board(options.susr, options.board, folder)
        returns_come_back(board, folder)
        messages_are_read(board, folder)
        without_library(board, folder)
    print("\n".join(FAULTS))
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
