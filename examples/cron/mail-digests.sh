#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Escalates actions that are long overdue, and mails each agency its list: what is late, and what is
# due in the next four weeks.
#
#   MAIL_FROM='Example Board <board@board.example>' mail-digests.sh ADDRESSES [AGENCY]...
#
# ADDRESSES has a line for each agency: its code, and its mail address. With AGENCY, it mails only
# those, for example the ones that failed last time. Mail goes through 'sendmail', or the program
# named in SENDMAIL.
#
# An agency with nothing due gets no mail. Exits with 0 if it sent mail to all the others. Exits with 1
# if one was not sent, because it had no address or sendmail failed; the others were sent. If susr
# stopped it, it exits with the code from susr, and sent nothing.
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
addresses=$1
shift

# address_of AGENCY: its mail address, or nothing.
address_of() {
  awk -v agency="$1" '
    $1 == agency && /@/ { sub(/^[^ \t]+[ \t]+/, ""); sub(/[ \t\r]+$/, ""); print; exit }
  ' "$addresses"
}

# mail_to ADDRESS AGENCY DAY: sends standard input as mail. With -i, a line with a single dot does not
# end it.
mail_to() {
  {
    printf '%s: %s\n' \
      From "$MAIL_FROM" \
      To "$1" \
      Subject "Actions from safeguarding reviews: $2, as at $3" \
      Date "$(LC_ALL=C date -R)" \
      Auto-Submitted auto-generated \
      MIME-Version 1.0 \
      Content-Type 'text/plain; charset=UTF-8' \
      Content-Transfer-Encoding 8bit
    echo
    cat
  } | "${SENDMAIL:-sendmail}" -t -i
}

# The columns that an agency sees.
columns=case,item,title,area,due_on,days_overdue,status

# Use a new folder each time, so files from an earlier run can't be sent.
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

ask overdue --verify --escalate --quiet
mkdir -- "$folder/digests"
ask overdue --verify --within 28d --columns "$columns" --quiet --by agency --split-dir "$folder/digests"

agencies=("$@")
if (($# == 0)); then
  for digest in "$folder"/digests/*.txt; do
    agencies+=("$(basename -- "$digest" .txt)")
  done
fi
faults=0
for agency in "${agencies[@]}"; do
  digest=$folder/digests/$agency.txt
  if [[ ! -f $digest ]]; then
    complain "$agency: no such agency"
    faults=1
    continue
  fi
  [[ -s $digest ]] || continue
  # The last line gives the date. A file without it is not a digest.
  day=$(sed -n '$s/^.* \([0-9]\{1,2\} [^ ]* [0-9]\{4\}\)\.$/\1/p' "$digest")
  address=$(address_of "$agency")
  if [[ -z $day ]]; then
    complain "$agency: not sent: the digest is incomplete"
    faults=1
  elif [[ -z $address ]]; then
    complain "$agency: not sent: no address in $addresses"
    faults=1
  elif ! mail_to "$address" "$agency" "$day" < "$digest"; then
    complain "$agency: not sent: sendmail failed"
    faults=1
  fi
done
exit "$faults"
