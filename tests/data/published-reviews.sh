#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Enters the ten published reviews into a new store in this folder. See published-reviews.md.
set -euo pipefail
data=$(dirname "$0")/published-reviews.csv

susr init --board 'Published reviews' --prefix WALES
{
  sed '/^# The partner agencies/,/^\[policy\]/{/^\[policy\]/!d}' susr.toml
  printf '\n[[agency]]\ncode = "not-public"\nname = "Not public"\n'
} > edited.toml
# Track the progress reports of reviews under the older arrangements too.
sed '/^id = "progress-report"/a regimes = ["susr", "legacy"]' edited.toml > susr.toml
rm edited.toml

today=${SUSR_NOW%T*}
tail -n +2 "$data" | while IFS=, read -r row region criterion depth event set_up published count _; do
  case="$region $row"
  on=${set_up:-${published:-$today}}
  susr refer --reference "$case" --by not-public --criteria "$criterion" --regime legacy \
    ${event:+--event-date "$event"} --on "$on" --referral-day-unknown > /dev/null
  susr decide "$case" --outcome susr --criteria "$criterion" ${depth:+--depth "$depth"} \
    --rationale 'As published' --on "$on"
  susr sign-off "$case" --outcome agreed --on "$on"
  [[ -z $published ]] || susr record "$case" published --on "$published"
  for ((n = 1; n <= ${count:-0}; n++)); do
    susr recommend "$case" --number "17.$n" --text 'In the published register' --on "$published"
  done > /dev/null
done
