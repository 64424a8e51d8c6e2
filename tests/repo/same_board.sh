#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# same_board.sh FOLDER: makes the example board again and compares its store with the one in FOLDER.
set -euo pipefail
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
bash "$(dirname "$0")/../../examples/board.sh" "$again/board"
diff <(sqlite3 "$1/susr.db" .dump) <(sqlite3 "$again/board/susr.db" .dump)
