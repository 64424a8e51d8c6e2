#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tour.sh: installs missing packages, builds susr, makes a fictional board in build/tour, and shows on four
# screens what susr does, as at 22 November 2026. The board is kept, to try more.
set -euo pipefail
cd "$(dirname "$0")/.."

# say TEXT: what the tour says itself. On a terminal it stands out from what susr prints.
say() {
  local bold='' plain=''
  [[ ! -t 1 || -n ${NO_COLOR:-} ]] || bold=$'\e[1m' plain=$'\e[0m'
  printf '\n%s%s%s\n' "$bold" "$1" "$plain"
}

bash tests/support/packages.sh build
cmake --preset release --log-level=WARNING >/dev/null
if [[ -x build/release/src/susr ]]; then
  echo 'Bringing build/release/src/susr up to date.' >&2
else
  echo "Building susr. The first time this takes five to ten minutes on two processors; this machine has $(nproc)." >&2
fi
# A terminal shows how far it is on one line, and a file gets none of that.
quiet=()
[[ -t 2 ]] || quiet=(--quiet)
NINJA_STATUS='%f of %t, %e seconds: ' cmake --build --preset release --target susr -- "${quiet[@]}" >&2
printf 'Built in %d minutes and %d seconds.\n' $((SECONDS / 60)) $((SECONDS % 60)) >&2

export SUSR=$PWD/build/release/src/susr SUSR_NOW=2026-11-22T09:00:00Z
board=$PWD/build/tour
if [[ -e $board/susr.db ]]; then
  echo "This is the board of an earlier tour. To start again: rm -r $board" >&2
else
  echo 'Making the board, entry by entry.' >&2
  bash examples/board.sh "$board" 2>/dev/null
fi

# show COMMAND...: prints a command as typed in the board's folder, and its output.
show() {
  printf '\n$ susr %s\n' "$*"
  (cd "$board" && "$SUSR" "$@")
}
say '1. A fictional board, three years old. Where does it stand today, 22 November 2026?'
show status
say '2. What is late, and with whom? The longest overdue comes first.'
show overdue --columns item,agency,due_on,days_overdue,status
say '3. Why is this action due when it is? It was extended twice, and the record says by whom and why.'
show explain CV-2025-006/A2
say '4. And what was late at the end of last year, as the record stood then?'
show overdue --as-of 2025-12-31

say "The board is in build/tour. Try it:"
cat <<END

  export PATH=$PWD/build/release/src:\$PATH SUSR_NOW=$SUSR_NOW
  cd $board
  susr report board                                        # the board's paper, for its quarterly meeting
  susr overdue --language cy                               # in Welsh
  susr update-action CV-2024-002/A1 --status in-progress --note 'First draft seen'
  susr log --last 3                                        # who recorded what, and when
  susr report board --format html --output paper.html      # the paper as a page

'susr help' lists all commands. For a board of your own: mkdir board, cd board, susr init.
examples/README.md says what is in this board, and docs/walk.md takes one case from end to end.
END
