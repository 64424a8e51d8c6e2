#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Writes the papers of a meeting into a new folder, FOLDER/DAY: the position with the movement since
# the papers before, what is late, and the registers.
#
#   board-papers.sh FOLDER [DAY]
#
# DAY is today, if left out; all papers are as at that day. Ends with 0 if all are there; else no
# folder is, and the code is that of susr which stopped it.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname -- "${BASH_SOURCE[0]}")/asking.sh"

day=${2:-$(TZ=Europe/London date +%F)}
if (($# < 1 || $# > 2)) || [[ ! $day =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]]; then
  complain 'usage: board-papers.sh FOLDER [DAY], where DAY is like 2026-09-30'
  exit 2
fi
papers=$1
if [[ -e $papers/$day ]]; then
  complain "there are papers in $papers/$day already: remove them first"
  exit 1
fi
mkdir -p -- "$papers"

# The last papers before that day. The names of folders sort as their days do.
since=()
for each in "$papers"/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]; do
  before=$(basename -- "$each")
  [[ -d $each && $before < $day ]] && since=(--since "$before")
done

# The folder gets its name when all is in it.
new=$papers/.new-$$
mkdir -- "$new"
trap 'rm -rf -- "$new"' EXIT

ask report board --verify "${since[@]}" --detail --as-of "$day" --output "$new/board.txt"
ask overdue --verify --within 28d --as-of "$day" --output "$new/overdue.txt"
for name in reviews escalations ratification progress timeliness agencies; do
  ask report "$name" --verify --as-of "$day" --output "$new/$name.txt"
done
ask report actions --verify --as-of "$day" --format csv --excel --output "$new/actions.csv"

mv -T -- "$new" "$papers/$day"
