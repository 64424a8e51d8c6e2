#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tour.sh: installs missing packages, builds susr, makes a fictional board, and shows what is late and
# the board's position as at 22 November 2026.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tests/support/packages.sh build
cmake --preset release --log-level=WARNING >&2
cmake --build --preset release -- --quiet >&2

export SUSR=$PWD/build/release/src/susr SUSR_NOW=2026-11-22T09:00:00Z
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bash examples/board.sh "$folder/board" 2>/dev/null

# show COMMAND...: prints a command as typed in the board's folder, and its output.
show() {
  printf '\n$ susr %s\n' "$*"
  (cd "$folder/board" && "$SUSR" "$@")
}
show list
show show CV-2026-003
show overdue --within 28d
show report board
