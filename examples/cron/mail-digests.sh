#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Escalates actions that are long overdue, and mails each agency its open actions, with a return that
# the agency fills in and sends back. It sends to the agency by its name, in the board's language; with
# BILINGUAL=yes in Welsh and then in English.
#
#   MAIL_FROM='Example Board <board@board.example>' mail-digests.sh ADDRESSES [AGENCY]...
#
# ADDRESSES has a line for each agency: its code, and its mail address. With AGENCY, it mails only
# those, for example the ones that failed last time. Mail goes through 'sendmail', or the program
# named in SENDMAIL. The return is a workbook, or CSV with ATTACH=csv.
#
# Whatever can be checked is checked before an escalation is recorded: the program that sends the mail,
# the addresses and the messages. An agency with nothing open gets no mail. Exits with 0 if it sent mail
# to all the others. Exits with 1 if one was not sent, because it had no address or sendmail failed; the
# others were sent. If susr stopped it, it exits with the code from susr, and sent nothing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname -- "${BASH_SOURCE[0]}")/asking.sh"

if (($# < 1)) || [[ ! -r $1 ]]; then
  complain 'usage: mail-digests.sh ADDRESSES [AGENCY]..., where ADDRESSES is a file'
  exit 2
fi
if [[ -z ${MAIL_FROM:-} ]]; then
  complain 'MAIL_FROM is not set: give the address that the mail comes from'
  exit 2
fi
sendmail=${SENDMAIL:-sendmail}
if ! command -v -- "$sendmail" > /dev/null; then
  complain "cannot find $sendmail: install a program that sends mail, such as msmtp, or name it in SENDMAIL"
  exit 2
fi
addresses=$1
shift

# Use a new folder each time, so files from an earlier run can't be sent.
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

# The messages come first, so nothing is recorded if they can't be written. An escalation changes nothing
# in them. What susr notes of an agency without an address is said below.
ask remind --verify --quiet --from "$MAIL_FROM" --addresses "$addresses" --attach "${ATTACH:-xlsx}" \
  ${BILINGUAL:+--bilingual} --split-dir "$folder/mail"
ask overdue --verify --escalate --quiet

agencies=("$@")
if (($# == 0)); then
  for message in "$folder"/mail/*.eml; do
    [[ ! -f $message ]] || agencies+=("$(basename -- "$message" .eml)")
  done
fi
faults=0
for agency in "${agencies[@]}"; do
  message=$folder/mail/$agency.eml
  if [[ ! -f $message ]]; then
    complain "$agency: not sent: it has no open actions, or there is no such agency"
    faults=1
  elif ! sed '/^$/q' "$message" | grep -q '^To: '; then
    complain "$agency: not sent: no address in $addresses"
    faults=1
  # With -i, a line with a single dot does not end the mail.
  elif ! "$sendmail" -t -i < "$message"; then
    complain "$agency: not sent: sendmail failed"
    faults=1
  fi
done
exit "$faults"
