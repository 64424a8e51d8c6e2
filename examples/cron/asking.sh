# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What mail-digests.sh and board-papers.sh have in common; they read it in.

me=$(basename -- "$0")

complain() {
  printf '%s: %s\n' "$me" "$*" >&2
}

# ask COMMAND [options]: runs susr. While the store is busy it waits and tries again. Whatever else
# is not 0 ends the script with susr's own code, so that nothing is ever made of a record that could
# not be read, or is not what was entered. What susr prints is shown only then.
ask() {
  local said code why tries=5
  while true; do
    code=0
    said=$("${SUSR:-susr}" "$@") || code=$?
    ((code == 5 && --tries > 0)) || break
    sleep "${SUSR_WAIT:-60}"
  done
  case $code in
    0) return ;;
    1) why='it was refused, or a file could not be written' ;;
    2) why='this script does not fit this susr' ;;
    3) why='the configuration is wrong or missing' ;;
    4) why='the store is missing or damaged, and nothing is known of what is late' ;;
    5) why='the store was busy each time; run this again later' ;;
    6) why='this account may not read or write the store' ;;
    8) why='a check found something; the record may not be what was entered' ;;
    127) why='there is no susr; put it on the PATH, or name it in SUSR' ;;
    *) why='it failed, or was ended' ;;
  esac
  [[ -z $said ]] || printf '%s\n' "$said" >&2
  complain "stopped: susr $1 ended with $code: $why"
  exit "$code"
}
