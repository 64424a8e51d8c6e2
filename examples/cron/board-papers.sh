#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Writes the papers for a meeting into a new folder, FOLDER/DAY: the position with the movement in the
# period before, what is late, and the registers.
#
#   board-papers.sh [--period PERIOD] FOLDER [DAY]
#
# PERIOD is how far back the movement goes: week, month, quarter (the default), year, or last: since the
# last papers in FOLDER. DAY is today by default. All papers are as at that day. Exits with 0 if it wrote
# them all. Otherwise it makes no folder, and exits with the code from susr.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname -- "${BASH_SOURCE[0]}")/asking.sh"

stop_with_usage() {
  complain 'usage: board-papers.sh [--period week|month|quarter|year|last] FOLDER [DAY], where DAY is like 2026-09-30'
  exit 2
}

# months_before N DAY: the same day N months earlier. The last day of a month stays one.
months_before() {
  local last_there wanted=${2##*-} month
  month=$(date -ud "${2%-*}-01 -$1 months" +%Y-%m)
  last_there=$(date -ud "$month-01 +1 month -1 day" +%d)
  [[ $(date -ud "$2 +1 day" +%d) != 01 ]] || wanted=31
  ((10#$wanted <= 10#$last_there)) || wanted=$last_there
  printf '%s-%s\n' "$month" "$wanted"
}

# last_papers FOLDER DAY: the day of the last papers before that day, or nothing. The names sort by date.
last_papers() {
  local each before found=
  for each in "$1"/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]; do
    before=$(basename -- "$each")
    [[ ! -d $each || ! $before < $2 ]] || found=$before
  done
  printf '%s' "$found"
}

period=quarter
if [[ ${1:-} == --period ]]; then
  period=${2:-}
  shift "$(($# < 2 ? $# : 2))"
fi
(($# == 1 || $# == 2)) || stop_with_usage
papers=$1
day=${2:-$(TZ=Europe/London date +%F)}
if [[ ! $day =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || ! date -ud "$day" > /dev/null 2>&1; then
  stop_with_usage
fi
case $period in
  week) since=$(date -ud "$day -7 days" +%F) ;;
  month) since=$(months_before 1 "$day") ;;
  quarter) since=$(months_before 3 "$day") ;;
  year) since=$(months_before 12 "$day") ;;
  last) since=$(last_papers "$papers" "$day") ;;
  *) stop_with_usage ;;
esac

if [[ -e $papers/$day ]]; then
  complain "$papers/$day already exists: remove it first"
  exit 1
fi
mkdir -p -- "$papers"

# The folder gets its name once it is complete.
new=$papers/.new-$$
mkdir -- "$new"
trap 'rm -rf -- "$new"' EXIT

ask report board --verify ${since:+--since "$since"} --detail --as-of "$day" --output "$new/board.txt"
ask overdue --verify --within 28d --as-of "$day" --output "$new/overdue.txt"
for name in reviews escalations ratification progress timeliness agencies; do
  ask report "$name" --verify --as-of "$day" --output "$new/$name.txt"
done
ask report actions --verify --as-of "$day" --format csv --excel --output "$new/actions.csv"

mv -T -- "$new" "$papers/$day"
