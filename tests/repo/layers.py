#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks every #include against the table in docs/architecture.md: which layer can use which, and where each
library can be used."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# A layer and those it can include.
LAYERS = {
    "catalogue": set(),
    "support": {"catalogue"},
    "domain": {"support", "catalogue"},
    "table": {"domain", "support", "catalogue"},
    "language": {"table", "domain", "support", "catalogue"},
    "storage": {"language", "domain", "support", "catalogue"},
    "config": {"domain", "support", "catalogue"},
    "workflow": {"storage", "language", "domain", "support", "catalogue"},
    "report": {"storage", "table", "domain", "support", "catalogue"},
    "render": {"language", "table", "domain", "support", "catalogue"},
    "exchange": {"config", "workflow", "report", "render", "storage", "language", "table", "domain", "support", "catalogue"},
    "commands": {"exchange", "workflow", "report", "render", "config", "storage", "language", "table", "domain",
                 "support", "catalogue"},
    "cli": {"commands", "config", "render", "storage", "language", "domain", "support", "catalogue"},
}

# A library's headers and the only files that can include them.
LIBRARIES = {
    r"SQLiteCpp/|sqlite3\.h": r"src/storage/",
    r"toml\+\+/": r"src/config/toml_document\.cpp",
    r"CLI/": r"src/cli/parse\.cpp",
    r"nlohmann/": r"src/(storage|render)/|src/exchange/descriptor\.cpp",
    r"nettle/": r"src/support/(base64|sha256|ssh_key)\.cpp",
    r"xlsxwriter\.h|dlfcn\.h": r"src/render/xlsx_library\.",
    r"csv\.h": r"src/exchange/csv_reader\.cpp",
    r"minizip/|zlib\.h": r"src/exchange/archive\.cpp",
    r"pugixml\.hpp": r"src/exchange/(ods|xlsx|xml)\.",
    r"iconv\.h": r"src/exchange/decoder\.",
    r"uni(case|ctype|norm|str|width)\.h": r"src/support/unicode\.cpp",
    r"iostream$|fstream$|ctime$|cstdio$": r"src/(support|config|cli)/",
}


def layer_of(path):
    parts = path.relative_to(ROOT).parts
    return parts[2] if parts[0] == "include" else parts[1]


def faults_of(path):
    name = str(path.relative_to(ROOT))
    layer = layer_of(path)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if layer == "domain" and "system_clock" in line:
            yield f"{name}:{number}: the domain has no clock"
        match = re.match(r'#include [<"]([^>"]+)[>"]', line)
        if not match:
            continue
        header = match.group(1)
        ours = re.match(r"susr/(\w+)/", header)
        if ours and ours.group(1) != layer and ours.group(1) not in LAYERS[layer]:
            yield f"{name}:{number}: {layer} may not include {header}"
        for library, where in LIBRARIES.items():
            if re.match(library, header) and not re.match(where, name):
                yield f"{name}:{number}: {header} is not known here"


def main():
    files = [path for folder in ("src", "include/susr") for path in (ROOT / folder).rglob("*.[ch]pp")
             if path.name != "main.cpp"]
    faults = [fault for path in sorted(files) for fault in faults_of(path)]
    print("\n".join(faults) or f"{len(files)} files keep to their layers")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
