# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# The other scripts of this folder source it.

me=$(basename -- "$0")

complain() {
  printf '%s: %s\n' "$me" "$*" >&2
}

# try COMMAND [options]: runs susr, and sets 'code' to how it ended and 'said' to what it printed. If the
# store is busy, it waits and tries again.
try() {
  local tries=5
  while true; do
    code=0
    said=$("${SUSR:-susr}" "$@") || code=$?
    ((code == 5 && --tries > 0)) || return 0
    sleep "${SUSR_WAIT:-60}"
  done
}

# stop_if_failed COMMAND: ends the script with susr's code unless that is 0, so no paper or mail is ever
# made from a record that could not be read or is not sound. susr's output is shown only in that case.
stop_if_failed() {
  local why
  case $code in
    0) return ;;
    1) why='susr refused, or could not write a file' ;;
    2) why='this script does not match this version of susr' ;;
    3) why='the configuration is wrong or missing' ;;
    4) why='the store is missing or damaged, so there is no telling what is late' ;;
    5) why='the store was busy each time; run this again later' ;;
    6) why='this account has no permission to read or write the store' ;;
    8) why='a check found something; the record may have been changed' ;;
    127) why='cannot find susr; put it on the PATH, or name it in SUSR' ;;
    *) why='it failed or was stopped' ;;
  esac
  [[ -z $said ]] || printf '%s\n' "$said" >&2
  complain "stopped: susr $1 exited with $code: $why"
  exit "$code"
}

# ask COMMAND [options]: both.
ask() {
  try "$@"
  stop_if_failed "$1"
}
