#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Verifies the record, and writes what 'susr check' finds in it to FILE.
#
#   check-record.sh FILE
#
# Prints nothing if there is nothing to correct. Otherwise it says how many findings FILE has and exits
# with 8, so that cron mails it. If the record is not sound, it writes no FILE.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname -- "${BASH_SOURCE[0]}")/asking.sh"

if (($# != 1)); then
  complain 'usage: check-record.sh FILE'
  exit 2
fi

# Both 'verify' and 'check' exit with 8, so they are asked one by one.
ask verify
try check --format csv
((code == 8)) || stop_if_failed check
findings=$(($(wc -l <<< "$said") - 1))
try check --output "$1"
((code == 8)) || stop_if_failed check
if ((code == 8)); then
  complain "findings of susr check: $findings; the list is in $1"
  exit 8
fi
