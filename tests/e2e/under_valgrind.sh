#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# under_valgrind.sh SUSR BOARD FILE.t...: runs transcripts with each run of the program SUSR under
# valgrind. What valgrind finds (use of what was never set, leaks) makes the program fail with status
# 99 and stands on its standard error, where the transcript does not expect it.
set -euo pipefail
susr=$(realpath "$1")
board=$2
shift 2

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cat >"$scratch/susr" <<EOF
#!/bin/sh
exec valgrind --quiet --error-exitcode=99 --leak-check=full "$susr" "\$@"
EOF
chmod +x "$scratch/susr"
python3 "$(dirname "$0")/transcript.py" --susr "$scratch/susr" --board "$board" "$@"
