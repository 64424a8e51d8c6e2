#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what `cmake --install` installs (docs/install.md).

    installed.py --build FOLDER

Installs the build into a folder of its own. Every file is where it is to be, nothing is in /etc or /var,
and the documents' links to one another hold. There is a page of the manual for each command, in both
languages, with all of its options and without a warning of mandoc. systemd takes the account, the folder
and the units.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FAULTS = []
# Besides the manual and the documents.
FILES = {
    "bin/susr", "lib/systemd/system/susr-digests.service", "lib/systemd/system/susr-digests.timer",
    "lib/sysusers.d/susr.conf", "lib/tmpfiles.d/susr.conf", "libexec/susr/asking.sh",
    "libexec/susr/board-papers.sh", "libexec/susr/check-record.sh", "libexec/susr/check_susr",
    "libexec/susr/mail-digests.sh",
    "share/bash-completion/completions/susr", "share/fish/vendor_completions.d/susr.fish",
    "share/zsh/site-functions/_susr"}
PROGRAMS = {"bin/susr", "libexec/susr/board-papers.sh", "libexec/susr/check-record.sh", "libexec/susr/check_susr",
            "libexec/susr/mail-digests.sh", "share/doc/susr/examples/board.sh",
            "share/doc/susr/examples/cron/board-papers.sh", "share/doc/susr/examples/cron/check-record.sh",
            "share/doc/susr/examples/monitoring/check_susr",
            "share/doc/susr/examples/cron/mail-digests.sh", "share/doc/susr/examples/postgresql/load.py",
            "share/doc/susr/examples/postgresql/load_hub.py"}
# Only in the sources.
NOT_INSTALLED = ("examples/tour.sh", "examples/packaging/")


def expect(sound, what):
    if not sound:
        FAULTS.append(what)


def output_of(*command, **options):
    return subprocess.run(command, check=True, text=True, capture_output=True, **options).stdout


def prefix_of(build):
    cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    return re.search(r"^CMAKE_INSTALL_PREFIX:PATH=/(.*)$", cache, re.M)[1]


def files_are_in_place(place, folder):
    installed = {str(path.relative_to(place)) for path in place.rglob("*") if not path.is_dir()}
    outside = [path for path in folder.rglob("*") if not path.is_dir() and place not in path.parents]
    expect(not outside, f"outside the prefix: {outside}")
    others = {name for name in installed if not name.startswith(("share/doc/", "share/man/"))}
    expect(others == FILES, f"installed and not expected, or not installed: {sorted(others ^ FILES)}")
    documents = {f"share/doc/susr/{path.relative_to(ROOT)}" for name in ("docs", "examples", "schemas")
                 for path in (ROOT / name).rglob("*") if path.is_file() and path.suffix != ".cmake"}
    documents = {name for name in documents if not name.removeprefix("share/doc/susr/").startswith(NOT_INSTALLED)}
    documents |= {f"share/doc/susr/{path.name}" for path in ROOT.glob("*.md")} | {"share/doc/susr/LICENSE"}
    found = {name for name in installed if name.startswith("share/doc/")}
    expect(found == documents, f"documents: {sorted(found ^ documents)}")
    for name in installed:
        mode = (place / name).stat().st_mode & 0o777
        expect(mode == (0o755 if name in PROGRAMS else 0o644), f"{name} has the permissions {mode:o}")


def links_hold(documents):
    for path in documents.rglob("*.md"):
        prose = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", prose):
            expect(target.startswith("http") or (path.parent / target).exists(),
                   f"{path.relative_to(documents)} links to {target}, which is not installed")


def manual_is_whole(place):
    susr = place / "bin/susr"
    commands = re.findall(r"^  (\S+) ", output_of(susr, "--help"), re.MULTILINE)
    expected = {"man1/susr.1", "man5/susr.toml.5", *(f"man1/susr-{name}.1" for name in commands)}
    manual = place / "share/man"
    for language, folder in (("en", manual), ("cy", manual / "cy")):
        pages = {str(path.relative_to(folder)) for path in folder.rglob("man[15]/*")
                 if language == "cy" or "cy" not in path.relative_to(folder).parts}
        expect(pages == expected, f"pages in {language}: {sorted(pages ^ expected)}")
        if not shutil.which("mandoc"):
            continue
        for name in commands:
            shown = output_of("mandoc", "-Tutf8", "-Owidth=200", folder / f"man1/susr-{name}.1")
            shown = re.sub(r".\x08", "", shown)
            options = re.findall(r"^  (--[a-z-]+)", output_of(susr, name, "--help", "--language", language), re.M)
            missing = [option for option in options if not re.search(rf"^ +{option}\b", shown, re.M)]
            expect(not missing, f"susr-{name} in {language} leaves out {missing}")
    if not shutil.which("mandoc"):
        print("NOT TESTED: the source of the manual, for want of mandoc")
        return
    # mandoc looks for the pages that others name among those of the machine.
    for folder in (manual, manual / "cy"):
        for page in folder.glob("man[15]/*"):
            done = subprocess.run(["mandoc", "-Tlint", page], capture_output=True, text=True, check=False)
            said = [line for line in done.stdout.splitlines() if "referenced manual not found" not in line]
            expect(not said, f"mandoc: {said}")
            for name, section in re.findall(r"^\.(?:It )?Xr (\S+) (\d)", page.read_text(encoding="utf-8"), re.M):
                expect((folder / f"man{section}/{name}.{section}").is_file(),
                       f"{page.name} names {name}({section}), which is not there")


def pages_are_the_same_again(place, build):
    """Whenever they are written, by the clock that a package's build sets."""
    with tempfile.TemporaryDirectory() as folder:
        written = []
        for now in ("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"):
            target = pathlib.Path(folder, now)
            subprocess.run([place / "bin/susr", "__manual", target], check=True,
                           env={**os.environ, "SUSR_NOW": now, "SOURCE_DATE_EPOCH": "1795000000"})
            written.append({path.relative_to(target): path.read_bytes()
                            for path in target.rglob("*") if path.is_file()})
        expect(written[0] == written[1] and written[0], "the manual is another at another time")


def systemd_takes_it(place, folder):
    service = (place / "lib/systemd/system/susr-digests.service").read_text(encoding="utf-8")
    starts = re.search(r"^ExecStart=(\S+)", service, re.M)[1]
    expect((folder / starts[1:]).is_file(), f"the unit starts {starts}, which is not installed")
    crontab = (place / "share/doc/susr/examples/cron/crontab").read_text(encoding="utf-8")
    expect(f"PATH={os.path.dirname(starts)}:" in crontab, "the crontab looks for the jobs elsewhere")
    if os.geteuid() != 0 or not shutil.which("systemd-sysusers"):
        print("NOT TESTED: the account and its folder, for want of root or systemd")
        return
    with tempfile.TemporaryDirectory() as root:
        pathlib.Path(root, "etc").mkdir()
        for tool, arguments, kind in (("systemd-sysusers", [], "sysusers.d"),
                                      ("systemd-tmpfiles", ["--create"], "tmpfiles.d")):
            shutil.copytree(place / "lib" / kind, pathlib.Path(root, "usr/lib", kind))
            done = subprocess.run([tool, f"--root={root}", *arguments], capture_output=True, text=True, check=False)
            expect(not done.returncode, f"{tool}: {done.stderr}")
        accounts = pathlib.Path(root, "etc/passwd").read_text(encoding="utf-8")
        account = re.search(r"^susr:x:(\d+):\d+:[^:]+:/var/lib/susr:/usr/sbin/nologin$", accounts, re.M)
        expect(account, f"the account is {accounts}")
        state = pathlib.Path(root, "var/lib/susr").stat()
        expect(account and (state.st_uid, state.st_mode & 0o777) == (int(account[1]), 0o700),
               f"/var/lib/susr belongs to {state.st_uid} and has {state.st_mode:o}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    build = pathlib.Path(parser.parse_args().build).resolve()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        subprocess.run(["cmake", "--install", build], check=True, capture_output=True,
                       env={**os.environ, "DESTDIR": temporary})
        place = folder / prefix_of(build)
        files_are_in_place(place, folder)
        links_hold(place / "share/doc/susr")
        manual_is_whole(place)
        pages_are_the_same_again(place, build)
        systemd_takes_it(place, folder)
    print("\n".join(FAULTS) or "everything is installed where docs/install.md says")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
