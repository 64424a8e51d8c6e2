# A package comes into an empty store as it was sealed.
$ cp -r "$BOARD" board; susr export package --config board/susr.toml --store board/susr.db
! susr: note: wrote 306 events to package
$ mkdir new; cd new; cp ../board/susr.toml .; susr init --config other.toml 2>/dev/null
$ susr import package ../package --dry-run; susr verify | tail -1
Log head: 0.
! susr: note: dry run: could import 306 events from ../package
$ susr import package ../package
! susr: note: imported 306 events from ../package
$ susr verify > here; susr verify --store ../board/susr.db > there; cmp here there && head -2 here
Check       Result  No.  Case  Where  Detail
The record  Sound
$ susr export again && diff -r ../package again && echo the same
the same
! susr: note: wrote 306 events to again
$ susr overdue | tail -1
17 overdue. Open items looked at: 41. As at 2026-11-22.
# A store that has events takes none.
$ susr import package ../package
! susr: cannot put another log into the store: it has 306 events of its own
! hint: make a new store with 'susr init', and give it with --store
[1]
# Nothing of a package that is not whole is taken, and the row is named.
$ cd ..; mkdir empty; cd empty; susr init 2>/dev/null
$ broken() { rm -rf p; cp -r ../package p; sed -i "$2" "p/$1"; susr import package p; }
$ broken events.csv '12s/00:00Z/00:01Z/'
! susr: cannot import the package p: events.csv, row 12: what it says is not what was sealed
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '20d'
! susr: cannot import the package p: events.csv, row 20: event 19 should be here
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '$d'
! susr: cannot import the package p: events.csv, row 307: datapackage.json says that there are 306 events, and there are 305
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '1s/actor/account/'
! susr: cannot import the package p: events.csv, row 1: the columns are not sequence,recorded_at,actor,on_behalf_of,effective,effective_on,case_reference,subject,kind,payload,changes,previous_hash,hash
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '1d'
! susr: cannot import the package p: events.csv, row 1: the columns are not sequence,recorded_at,actor,on_behalf_of,effective,effective_on,case_reference,subject,kind,payload,changes,previous_hash,hash
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '7s/,/;/'
! susr: cannot import the package p: events.csv, row 7: it has 12 cells and not 13
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '9s/Z,/Z,\xff/'
! susr: cannot import the package p: events.csv, row 9: column actor: it is not UTF-8 text
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '9s/Z,/Z,"/'
! susr: cannot import the package p: events.csv, row 9: a quote stands inside a cell: a cell with quotes is quoted, and each of them doubled
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken events.csv '$s/$/\n/' 2>&1 | sed 's/it has .*/other bytes/'
susr: cannot import the package p: events.csv is not the file that datapackage.json describes: other bytes
hint: nothing was imported; export the package again, or fetch it again
$ broken datapackage.json '/"head"/s/[0-9a-f]\{8\}/00000000/'
! susr: cannot import the package p: events.csv, row 307: the last event is not the head that datapackage.json names
! hint: nothing was imported; export the package again, or fetch it again
[1]
$ broken datapackage.json 's/"schema": [0-9]*,/"schema": 2000,/' 2>&1 | sed 's/knows [0-9]*/knows N/'
susr: cannot import the package p: it is of schema 2000 and this program knows N at most
hint: use the newer susr that wrote it
$ broken datapackage.json 's/susr-record/susr-counts/'
! susr: cannot read p/datapackage.json: it is not of a package with the name susr-record
! hint: give the folder that 'susr export' wrote
[1]
$ broken datapackage.json '1d'
! susr: cannot read p/datapackage.json: it is not JSON
! hint: give the folder that 'susr export' wrote
[1]
$ rm p/datapackage.json; susr import package p
! susr: cannot read p/datapackage.json: No such file or directory
! hint: look at its name and its permissions
[1]
$ susr verify | tail -1; susr list
Log head: 0.
Nothing to show.
Log head: 0.
# Only what a package can honour.
$ susr import package ../package --on 2026-01-01
! susr: import: --on: a package comes in as it was exported
! hint: leave --on out
[2]
$ susr import package ../package --detail
! susr: import: --detail: a package comes in as it was exported
! hint: leave --detail out
[2]
$ susr import packages ../package
! susr: import: KIND 'packages': there is no such kind
! hint: did you mean 'package'? known are: referrals, milestones, recommendations, actions, updates, plan, package
[2]
