#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# under_valgrind.sh SUSR BOARD FILE.t...: runs transcripts with every run of SUSR under valgrind. If
# valgrind finds anything (uninitialised values, leaks), the program exits with 99 and prints it on
# standard error, which the transcript does not expect.
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
