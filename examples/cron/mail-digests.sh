#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Puts what is long overdue before those who can move it, and mails each agency what it has to do:
# what is late, and what is due in four weeks.
#
#   MAIL_FROM='Example Board <board@board.example>' mail-digests.sh ADDRESSES [AGENCY]...
#
# ADDRESSES has a line for each agency: its code, and where its mail goes. With AGENCY, only those
# get theirs, for instance those that did not last time. Mail goes through 'sendmail', or what
# SENDMAIL names.
#
# An agency that has nothing to do gets no mail. Ends with 0 if each other was sent its own; with 1
# if one was not, for want of an address or because sendmail failed, and the others have theirs; if
# susr stopped it, with the code of susr, and nothing was sent.
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

# address_of AGENCY: where its mail goes, or nothing.
address_of() {
  awk -v agency="$1" '
    $1 == agency && /@/ { sub(/^[^ \t]+[ \t]+/, ""); sub(/[ \t\r]+$/, ""); print; exit }
  ' "$addresses"
}

# mail_to ADDRESS AGENCY DAY: sends what comes on standard input; with -i a line that is a single dot
# does not end it.
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

# What an agency sees of each action.
columns=case,item,title,area,due_on,days_overdue,status

# A new folder each time: what an earlier run left can't be sent.
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
    complain "$agency: there is no such agency"
    faults=1
    continue
  fi
  [[ -s $digest ]] || continue
  # The last line says as at which day; without it, it is no digest.
  day=$(sed -n '$s/^.*As at \([0-9]\{4\}-[0-9][0-9]-[0-9][0-9]\)\.$/\1/p' "$digest")
  address=$(address_of "$agency")
  if [[ -z $day ]]; then
    complain "$agency: not sent: the digest has no last line"
    faults=1
  elif [[ -z $address ]]; then
    complain "$agency: not sent: it has something to do and no address in $addresses"
    faults=1
  elif ! mail_to "$address" "$agency" "$day" < "$digest"; then
    complain "$agency: not sent: sendmail failed"
    faults=1
  fi
done
exit "$faults"
