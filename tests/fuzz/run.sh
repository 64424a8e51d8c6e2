#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh [SECONDS] [TARGET...]: builds the fuzzers, runs all or only the named ones for that long (60 by
# default), one after another, and prints the results. Exits with 8 if one found something. It keeps
# what they learn in build/fuzz/corpus and what they find in build/fuzz/findings. Once a finding is
# fixed, put its input into tests/fuzz/regressions/TARGET.
#
# run.sh keep: puts a small selection of what was learned into tests/fuzz/corpus, which every test run
# repeats.
set -euo pipefail
cd "$(dirname "$0")/../.."

bash tests/support/packages.sh fuzz
cmake --preset fuzz --log-level=WARNING >&2
cmake --build --preset fuzz -- --quiet >&2

build=$PWD/build/fuzz
kept=$PWD/tests/fuzz
scratch=$(mktemp -d -p /dev/shm)  # in memory: what is written to the disk is not what is looked for
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch
# Leaks are checked at the end. Freed memory is held for a while; hold only a little, so it does not count as used.
export ASAN_OPTIONS=quarantine_size_mb=64:malloc_context_size=4 UBSAN_OPTIONS=print_stacktrace=1

if [[ ${1:-} == keep ]]; then
  for learned in "$build"/corpus/*; do
    target=${learned##*/}
    mkdir "$scratch/$target"
    "$build/tests/fuzz/susr_fuzz_$target" -set_cover_merge=1 "$scratch/$target" \
      "$kept/corpus/$target" "$learned" 2>/dev/null
    rm -rf "$kept/corpus/$target"
    cp -r "$scratch/$target" "$kept/corpus/$target"
  done
  exit
fi

seconds=${1:-60}
targets=("${@:2}")
((${#targets[@]} > 0)) || mapfile -t targets < <(cd "$kept/corpus" && printf '%s\n' *)

# last PATTERN: the number at the end of the last match in the log.
last() { grep -oE "$1" "$log" | tail -n 1 | grep -oE '[0-9]+$' || echo '?'; }

found=0
rows=()
for target in "${targets[@]}"; do
  corpus=$build/corpus/$target
  findings=$build/findings/$target
  log=$build/$target.log
  mkdir -p "$corpus" "$findings"
  began=$SECONDS
  nice -n 5 "$build/tests/fuzz/susr_fuzz_$target" -max_total_time="$seconds" -max_len=16384 \
    -timeout=10 -rss_limit_mb=1024 -malloc_limit_mb=1024 -detect_leaks=0 -print_final_stats=1 \
    -dict="$kept/dictionaries/$target.dict" -artifact_prefix="$findings/" \
    "$corpus" "$kept/corpus/$target" >"$log" 2>&1 || true
  took=$((SECONDS - began))
  count=$(find "$findings" -type f | wc -l)
  found=$((found + count))
  executions=$(last 'number_of_executed_units: *[0-9]+')
  rows+=("| $target | $executions | $took | $count | $(last 'cov: [0-9]+') |")
done

echo '| target | executions | seconds | findings | edges covered |'
echo '| --- | ---: | ---: | ---: | ---: |'
printf '%s\n' "${rows[@]}"
((found == 0)) || exit 8
