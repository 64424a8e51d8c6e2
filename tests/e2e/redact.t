# Answers for somebody outside the board: pseudonyms, and no free text.
$ cp -r "$BOARD" board; cd board; printf 'correct horse battery staple\n' > key
$ run() { susr redact --key key --purpose research -- "$@"; }
$ run list --format csv --columns case,stage,criteria | head -4
case,stage,criteria
CASE-2E1484429F8C,follow-up,cpr
CASE-14F9924FE0D1,closed,apr
CASE-2FB8D2A1864E,follow-up,cpr
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
$ run report actions --format csv --columns item,title,agency,due_on,note | head -4
item,title,agency,due_on,note
CASE-2E1484429F8C/A1,[withheld],CSS,2026-03-27,
CASE-2E1484429F8C/A1,[withheld],VSS,2026-03-27,
CASE-2E1484429F8C/A1,[withheld],UHB,2026-03-27,
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
$ susr redact --key key --purpose training -- list --format csv --columns case | sed -n 2p
CASE-285A6D8F79AD
! susr: note: redacted for training: pseudonyms stand for cases, posts and people, and free text is withheld
# The same key and purpose give the same pseudonyms, and figures are as they were.
$ run report board --format csv > one; run report board --format csv > two; cmp one two && susr report board --format csv | cut -d, -f2-6 > three; cut -d, -f2-6 one | cmp - three
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
$ run overdue --format csv --columns days_overdue > one; susr overdue --format csv --columns days_overdue | cmp - one
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
# Nothing that was typed, no reference, post or account is in any answer.
$ susr report actions --format csv --columns title,note,evidence,barrier,lead_post | tail -n +2 | tr -d '"' | tr ',' '\n' | grep -E '.{20}' | sort -u > typed; susr list --format csv --columns case | tail -n +2 >> typed
$ for name in $(susr report --list --format csv --columns report | tail -n +2); do
>   case $name in mapf-template|access|analysis) continue;; ministerial) set -- --from 2026-04-01 --to 2026-09-30;; *) set --;; esac
>   run report $name "$@" --format csv 2>/dev/null || echo "$name: $?"
> done > answers; run log --format json >> answers 2>/dev/null; run check --format csv >> answers 2>/dev/null; run people >> answers 2>/dev/null; wc -l < answers | sed 's/[0-9]*[0-9]/many/'; grep -c -F -f typed answers
many
0
[1]
$ run show CV-2026-003 2>/dev/null | grep -c -F -f typed
0
[1]
$ run explain CV-2026-003 2>/dev/null | head -3
Cardiff and Vale Regional Safeguarding Board (fictional example): CASE-EE8A1DAA0707
As at 22 November 2026. Record 52b90c48, schema 7, susr 0.1.0.


$ run mine --agency SWP 2>/dev/null | grep -c -F -f typed
0
[1]
$ susr log --format csv --columns hash | tail -n +2 > hashes; susr verify --format csv --columns hash | tail -n 1 >> hashes; run log --format csv 2>/dev/null | grep -c -F -f hashes
0
[1]
# A data package: the same tables, with nothing that was typed. It is no record.
$ run export package; ls package | wc -l; cat package/* | grep -c -F -f typed; cat package/* | grep -c -F -f hashes
14
0
0
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
! susr: note: wrote 332 events to package
[1]
$ susr export whole 2>/dev/null; for table in whole/*.csv; do [ "$(wc -l < $table)" = "$(wc -l < package/${table#*/})" ] || echo "$table has other rows"; done
$ mkdir other && cd other && susr init --board Other --prefix OT 2>/dev/null; susr import package ../package; cd ..
! susr: cannot import the package ../package: events.csv, row 2: its contents are not what was sealed
! hint: nothing was imported; export or fetch the package again
# A pseudonym can be asked about too.
$ ref=$(run list --format csv --columns case 2>/dev/null | sed -n 2p); run show $ref --format csv 2>/dev/null | head -2
section,item,field,value
case,stage,value,follow-up
$ run show CV-2026-999
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
! susr: no case 'CASE-B2E8C0F4CFBC'
! hint: 'susr list' shows all cases; 'susr refer' registers one
[1]
# Only what reads, with a key that nobody guesses.
$ run refer --by SWP
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
! susr: refer: it does more than read the record, so it can't be redacted
! hint: redact what report, list, show, explain, overdue, mine, log, check or export gives
[2]
$ run overdue --escalate --dry-run
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
! susr: it does more than read the record, so it can't be redacted
! hint: redact what report, list, show, explain, overdue, mine, log, check or export gives
[2]
$ run redact --key key --purpose research -- list
! susr: note: redacted for research: pseudonyms stand for cases, posts and people, and free text is withheld
! susr: redact: it does more than read the record, so it can't be redacted
! hint: redact what report, list, show, explain, overdue, mine, log, check or export gives
[2]
$ run
! susr: redact: no command is given
! hint: give one after --, such as: susr redact --key FILE --purpose research -- list
[2]
$ printf 'short\n' > short; susr redact --key short --purpose research -- list
! susr: cannot use the key: it has fewer than 16 characters, so it could be guessed
! hint: make one with 'head -c 32 /dev/urandom | base64'
[1]
$ susr redact --key none --purpose research -- list
! susr: cannot read none: No such file or directory
! hint: check its name and permissions
[1]
$ susr redact --key key -- list
! susr: redact: --purpose is missing
! hint: try 'susr redact --help'
[2]
$ susr redact --key key --purpose gossip -- list
! susr: redact: --purpose 'gossip': unknown value
! hint: expected one of: research, repository, training
[2]
$ susr verify | tail -1
Log head: 332 d6dfdda2e80421d4.
