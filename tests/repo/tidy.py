#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs clang-tidy, with clang's analyzer, over every source of a build folder. A unit that was found clean,
with all that it includes from here as it is now, is not looked at again.

    tidy.py BUILD_FOLDER

The analyzer follows paths through our functions, not into the library's: the preset tidy does both, and
takes three times as long.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = "clang-tidy-19"
QUICK = "mode=shallow,c++-stdlib-inlining=false,c++-template-inlining=false"
CHECK = [PROGRAM, "--quiet", f"--config-file={ROOT / '.clang-tidy'}", "--warnings-as-errors=*",
         *(f"--extra-arg={word}" for word in ("-Xclang", "-analyzer-config", "-Xclang", QUICK))]


def units(folder):
    """Each unit of the program: its source, and its command."""
    for each in json.loads((folder / "compile_commands.json").read_text(encoding="utf-8")):
        if re.search(r"/src/.*\.c(pp|xx)$", each["file"]) and "cmake_pch" not in each["file"]:
            yield each


def files_of_units(folder):
    """The files that each object was last compiled from, by its path in the build folder."""
    printed = subprocess.run(["ninja", "-C", folder, "-t", "deps"], stdout=subprocess.PIPE, text=True, check=True)
    files = {}
    for block in printed.stdout.split("\n\n"):
        object_file, *lines = block.strip().splitlines() or [""]
        files[object_file.partition(":")[0]] = sorted(line.strip() for line in lines)
    return files


def key_of(unit, folder, files):
    """What a finding depends on; nothing if that is not known, for the unit is to be compiled again."""
    made = re.search(r" -o (\S+)", unit["command"])[1]
    ours = [file for file in files.get(made, []) if (folder / file).resolve().is_relative_to(ROOT)]
    if not ours or not all((folder / file).exists() for file in ours):
        return None
    state = hashlib.sha256(" ".join(CHECK).encode() + unit["command"].encode())
    for file in [ROOT / ".clang-tidy", *ours]:
        state.update((folder / file).read_bytes())
    return state.hexdigest()


def is_clean(unit, folder, clean):
    if clean and clean.exists():
        return True
    done = subprocess.run([*CHECK, "-p", folder, unit["file"]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False)
    if done.returncode:
        print(done.stdout, flush=True)
    elif clean:
        clean.touch()
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    folder = parser.parse_args().folder.resolve()
    version = subprocess.run([PROGRAM, "--version"], stdout=subprocess.PIPE, check=True).stdout
    kept = folder / "tidy" / hashlib.sha256(version).hexdigest()
    kept.mkdir(parents=True, exist_ok=True)
    files = files_of_units(folder)
    every = list(units(folder))
    clean = [kept / key if (key := key_of(unit, folder, files)) else None for unit in every]
    known = sum(1 for each in clean if each and each.exists())
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda each: is_clean(each[0], folder, each[1]), zip(every, clean, strict=True)))
    print(f"clang-tidy: {len(every)} units, {known} clean before, {results.count(False)} with findings")
    return 1 if not all(results) else 0


if __name__ == "__main__":
    sys.exit(main())
