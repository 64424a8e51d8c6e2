#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Writes the papers for a meeting into a new folder, FOLDER/DAY: the position with the movement since
# the last papers, what is late, and the registers.
#
#   board-papers.sh FOLDER [DAY]
#
# DAY is today by default. All papers are as at that day. Exits with 0 if it wrote them all. Otherwise
# it makes no folder, and exits with the code from susr.
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
  complain "$papers/$day already exists: remove it first"
  exit 1
fi
mkdir -p -- "$papers"

# The last papers before that day. The folder names sort by date.
since=()
for each in "$papers"/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]; do
  before=$(basename -- "$each")
  [[ -d $each && $before < $day ]] && since=(--since "$before")
done

# The folder gets its name once it is complete.
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
