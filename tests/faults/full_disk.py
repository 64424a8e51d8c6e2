#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fills the disk at every stage of every command that writes: on a small disk in memory, with room for no
pages, then for more and more until the command succeeds, and with a limit on file size. A command
that fails says so with a message and its exit code. The record is unchanged, at once and with the disk
still full, and nothing is left half-written. The same applies to output sent to /dev/full.

    full_disk.py --susr PROGRAM --board FOLDER [--long] [--seed N]

The disk needs a mount in a private namespace, as root or as a user who can create one. Without that,
only the limit on file size is tested.
"""
import csv
import dataclasses
import io
import os
import pathlib
import resource
import shutil
import subprocess
import sys

from trial import Board, main, outcome, referrals_file, told

PAGE = 4096
MOST = 50_000  # pages, which is more than any of the commands needs
IN_NAMESPACE = "SUSR_FAULTS_IN_NAMESPACE"
KINDS = ("referrals", "milestones", "recommendations", "findings", "actions", "updates")


@dataclasses.dataclass
class Stage:
    """A command that needs room, on a board: begin with `before`, a folder that is copied."""
    before: pathlib.Path
    command: tuple
    good: int = 0  # what it ends with where there is room
    makes: tuple = ()  # what is there then, and not before
    environment: dict = dataclasses.field(default_factory=dict)
    # A step of this many pages, so that a long command is not begun too often.
    step: int = 1


class SmallDisk:
    """A file system in memory of which all but so many pages are taken."""
    name = "disk"

    def __init__(self, folder):
        self.folder = folder / "small"
        self.folder.mkdir()
        self.mount(f"size={MOST * PAGE}")
        self.board_folder = self.folder / "board"
        # A size of 0 would be no limit.
        (self.folder / "page").write_bytes(bytes(PAGE))

    def mount(self, options):
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "small", self.folder], check=True)

    def leave(self, pages):
        disk = os.statvfs(self.folder)
        size = (disk.f_blocks - disk.f_bfree + pages) * PAGE
        self.mount(f"remount,size={size}")
        return {}

    def lift(self):
        self.mount(f"remount,size={MOST * PAGE}")


class SizeLimit:
    """A limit on the size of each file that the program writes."""
    name = "limit on files"

    def __init__(self, folder):
        self.board_folder = folder / "limited"

    def leave(self, pages):
        size = pages * PAGE
        return {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))}

    def lift(self):
        pass


def names_in(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def steps(stage, trial):
    """Numbers of pages, more and more."""
    pages = 0
    while pages < MOST:
        yield pages
        growth = pages // 50 if trial.long else pages // 3
        pages += max(stage.step, growth)


def content_of(board):
    """What must not change: the record, or where none can be read the bytes of the store."""
    if not board.store.exists():
        return None
    try:
        return board.log()
    except Exception:
        return board.store.read_bytes()


def faults_of(stage, limit, trial):
    what = f"{told(stage.command)}, {limit.name}"
    failed = 0
    for pages in steps(stage, trial):
        shutil.rmtree(limit.board_folder, ignore_errors=True)
        board = Board(trial.example.susr, shutil.copytree(stage.before, limit.board_folder))
        names, content = names_in(board.folder), content_of(board)
        how = limit.leave(pages)
        done = board.run(*stage.command, environment={"TMPDIR": str(board.folder), **stage.environment}, **how)
        if done.returncode == stage.good:
            limit.lift()
            yield from (f"{what}: {name} is missing" for name in stage.makes
                        if not (board.folder / name).exists())
            break
        failed += 1
        yield from (f"{what}, {pages} pages: {fault}"
                    for fault in faults_after_failure(board, done, names, content))
        limit.lift()
    else:
        yield f"{what}: it never succeeds: {outcome(done)}"
    print(f"{what}: failed {failed} times, with room for {pages} pages succeeded")


def faults_after_failure(board, done, names, content):
    if done.returncode != 1 or not done.stderr.startswith("susr: ") or "\nhint: " not in done.stderr:
        yield outcome(done)
    if content is not None:
        # With the disk as full as it is. Only a migration reads a store of an older schema.
        is_old = done.args[0] == "migrate"
        looked = board.run(*(("migrate", "--dry-run") if is_old else ("verify",)))
        if looked.returncode:
            yield f"it is not sound after it: {outcome(looked)}"
        if content_of(board) != content:
            yield "the record is not what it was"
    if left := names_in(board.folder) - names:
        yield f"{', '.join(sorted(left))} is left"
    if gone := names - names_in(board.folder):
        yield f"{', '.join(sorted(gone))} is gone"


def empty_board(trial, name):
    board = Board(trial.example.susr, trial.scratch / name)
    board.folder.mkdir()
    board.output_of("init")
    shutil.copy(trial.example.folder / "susr.toml", board.folder)
    return board


def rows_of(board, kind, references):
    """The rows of a report of the example board, of those cases, as CSV."""
    rows = csv.reader(io.StringIO(board.output_of("report", kind, "--format", "csv"), newline=""))
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(next(rows))
    writer.writerows(row for row in rows if row[0] in references)
    return text.getvalue()


def updates_of(board):
    """What agencies tell today of the actions that are open."""
    text = "item,agency,area,updated_on,note\n"
    rows = csv.DictReader(io.StringIO(board.output_of("report", "actions", "--format", "csv")))
    for row in rows:
        if row["leg_status"] == "in-progress":
            text += f"{row['item']},{row['agency']},{row['area']},2026-11-24,As it was\n"
    return text


def import_stages(trial):
    """An import of each kind, each into a record that has the kinds before it."""
    example = trial.board("printed")
    board = empty_board(trial, "imported")
    referrals = csv.DictReader(io.StringIO(example.output_of("report", "referrals", "--format", "csv")))
    references = {row["case"] for row in referrals}
    for kind in KINDS:
        text = updates_of(board) if kind == "updates" else rows_of(example, kind, references)
        (board.folder / f"{kind}.csv").write_text(text, encoding="utf-8")
        before = board.copied_to(trial.scratch / f"before-{kind}").folder
        yield Stage(before, ("import", kind, f"{kind}.csv"))
        if kind == "referrals":
            with open(before / f"{kind}.csv", "a", encoding="utf-8") as file:
                file.write("X-1,SWP,nonsense" + "," * (text.split("\n")[0].count(",") - 2) + "\n")
            yield Stage(before, ("import", kind, f"{kind}.csv", "--rejects", "rejects.csv"), 8,
                        ("rejects.csv",))
        board.output_of("import", kind, f"{kind}.csv")


def stages(trial):
    board = trial.board("plain")
    folder = board.folder
    yield Stage(folder, ("refer", "--by", "SWP", "--criteria", "cpr"))
    yield Stage(folder, ("overdue", "--escalate"))
    yield Stage(folder, ("correct", len(board.log()), "--void", "--reason", "Entered twice"))
    yield Stage(folder, ("rebuild",))
    yield Stage(folder, ("backup", "copy.db"), 0, ("copy.db",))
    yield Stage(folder, ("export", "package"), 0, ("package/datapackage.json",))
    yield Stage(folder, ("export", "counts", "--public"), 0, ("counts/datapackage.json",))
    for form in ("text", "csv", "json"):
        yield Stage(folder, ("report", "actions", "--format", form, "--output", "actions"), 0, ("actions",))
    (folder / "digests").mkdir()
    yield Stage(folder, ("overdue", "--by", "agency", "--split-dir", "digests"), 0, ("digests/SWP.txt",))
    yield Stage(folder, ("overdue", "--by", "agency", "--split-dir", "new"), 0, ("new/SWP.txt",))
    (folder / "old.txt").write_text("an older report")
    yield Stage(folder, ("overdue", "--output", "old.txt"), 0, ("old.txt",))
    yield Stage(trial.old_board("old").folder, ("migrate",), 0, ("susr.db.schema-1-2026-11-25T090000Z",))
    (trial.scratch / "nothing").mkdir()
    yield Stage(trial.scratch / "nothing", ("init",), 0, ("susr.toml", "susr.db"))
    yield from import_stages(trial)
    package = empty_board(trial, "package")
    board.output_of("export", package.folder / "package")
    yield Stage(package.folder, ("import", "package", "package"))
    # So many rows that the place where they are put in order goes to the disk too.
    many = empty_board(trial, "many")
    referrals_file(many.folder / "rows.csv", 12_000, "T")
    yield Stage(many.folder, ("import", "referrals", "rows.csv"), step=trial.count(1024, 256))


def check_disk(trial):
    if not os.environ.get(IN_NAMESPACE):
        print("NOT TESTED: a disk in memory can't be mounted here, neither as root nor in a namespace of "
              "a user; only a limit on the size of files stands for a full disk")
        return
    disk = SmallDisk(trial.scratch)
    try:
        for stage in stages(trial):
            yield from faults_of(stage, disk, trial)
    finally:
        subprocess.run(["umount", disk.folder], check=False)


def check_size(trial):
    limit = SizeLimit(trial.scratch)
    trial.scratch = trial.scratch / "size"
    trial.scratch.mkdir()
    for number, stage in enumerate(stages(trial)):
        if trial.long or number in (0, 4, 5, 8, 11, 12) or not os.environ.get(IN_NAMESPACE):
            yield from faults_of(stage, limit, trial)


READING = (("overdue",), ("overdue", "--exit-code"), ("list",), ("log",), ("verify",), ("check",),
           ("report", "board"), ("report", "actions"), ("report", "--list"), ("show", "CV-2024-001"),
           ("explain", "CV-2024-001/A1"), ("config", "show"), ("schema", "actions"))


def check_output(trial):
    """An output that takes nothing: no command that printed nothing may say that all is well."""
    board = trial.board("to-full")
    with open("/dev/full", "w", encoding="utf-8") as full:
        for command in READING:
            forms = [()] if command[0] == "schema" else [("--format", form) for form in ("text", "csv", "json")]
            for form in forms:
                for more, how in (((), {"stdout": full}), (("--output", "/dev/full"), {})):
                    done = board.run(*command, *form, *more, **how)
                    if done.returncode != 1 or "No space left" not in done.stderr:
                        yield f"{told(command)} {told(form)} {told(more)} > /dev/full: {outcome(done)}"
        for option in ("--help", "--version"):
            done = board.run(option, stdout=full)
            if done.returncode != 1:
                yield f"{option} > /dev/full: {outcome(done)}"
        # What was recorded before it could not be told is recorded, and that is said.
        for command in (("refer", "--by", "SWP", "--criteria", "cpr"), ("overdue", "--escalate"),
                        ("import", "referrals", referrals_file(board.folder / "r.csv", 2, "F"), "--detail")):
            before = len(board.log())
            done = board.run(*command, stdout=full)
            if done.returncode != 1 or len(board.log()) == before or "recorded all the same" not in done.stderr:
                yield f"{told(command)} > /dev/full: {outcome(done)}"
        done = board.run("refer", "--by", "SWP", "--criteria", "cpr", stderr=full)
        if done.returncode != 0 or not done.stdout:
            yield f"a command that needs to say nothing: status {done.returncode}"
        done = board.run("overdue", "--store", "missing.db", stderr=full)
        if done.returncode != 4:
            yield f"an error that can't be told: status {done.returncode}"
    print(f"{len(READING)} commands print to /dev/full in each format")


def in_namespace():
    """Runs this again where a disk can be mounted that no one else sees; comes back where that can't
    be done."""
    for unshare in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        trying = [*unshare, "sh", "-c", "mount -t tmpfs none /mnt"]
        try:
            if subprocess.run(trying, capture_output=True, check=False).returncode == 0:
                os.environ[IN_NAMESPACE] = "1"
                os.execvp(unshare[0], [*unshare, sys.executable, *sys.argv])
        except FileNotFoundError:
            return


if __name__ == "__main__":
    if not os.environ.get(IN_NAMESPACE):
        in_namespace()
    main(__doc__, check_disk, check_size, check_output)
