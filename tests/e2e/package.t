# A package comes into an empty store as it was sealed.
$ cp -r "$BOARD" board; susr export package --config board/susr.toml --store board/susr.db
! susr: note: wrote 332 events to package
$ mkdir new; cd new; cp ../board/susr.toml .; susr init --config other.toml 2>/dev/null
$ susr import package ../package --dry-run; susr verify | tail -1
Log head: 0.
! susr: note: dry run: could import 332 events from ../package
$ susr import package ../package
! susr: note: imported 332 events from ../package
$ susr verify > here; susr verify --store ../board/susr.db > there; cmp here there && head -2 here
Check       Result
The record  Sound
$ susr export again && diff -r ../package again && echo the same
the same
! susr: note: wrote 332 events to again
$ susr overdue | tail -1
19 overdue. Open items checked: 46. As at 22 November 2026.
# A store that has events takes none.
$ susr import package ../package
! susr: cannot load another log into this store: it already has 332 events
! hint: create a new store with 'susr init', and give it with --store
[1]
# Nothing of a package that is not whole is taken, and the row is named.
$ cd ..; mkdir empty; cd empty; susr init 2>/dev/null
$ broken() { rm -rf p; cp -r ../package p; sed -i "$2" "p/$1"; susr import package p; }
$ broken events.csv '12s/00:00Z/00:01Z/'
! susr: cannot import the package p: events.csv, row 12: its contents are not what was sealed
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '20d'
! susr: cannot import the package p: events.csv, row 20: event 19 should be here
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '$d'
! susr: cannot import the package p: events.csv, row 333: datapackage.json gives 332 as the number of events, but the log has 331
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '1s/actor/account/'
! susr: cannot import the package p: events.csv, row 1: the columns should be sequence,recorded_at,actor,on_behalf_of,effective,effective_on,case_reference,subject,kind,payload,changes,previous_hash,hash,former_hash
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '1d'
! susr: cannot import the package p: events.csv, row 1: the columns should be sequence,recorded_at,actor,on_behalf_of,effective,effective_on,case_reference,subject,kind,payload,changes,previous_hash,hash,former_hash
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '7s/,/;/'
! susr: cannot import the package p: events.csv, row 7: it has 13 cells instead of 14
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '9s/Z,/Z,\xff/'
! susr: cannot import the package p: events.csv, row 9: column actor: it is not UTF-8 text
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '9s/Z,/Z,"/'
! susr: cannot import the package p: events.csv, row 9: a quote inside a cell: put the whole cell in quotes and double each quote in it
! hint: nothing was imported; export or fetch the package again
[1]
$ broken events.csv '$s/$/\n/' 2>&1 | sed 's/it has .*/other bytes/'
susr: cannot import the package p: events.csv is not the file that datapackage.json describes: its size (163407 bytes, expected 163406) or its SHA-256 is different
hint: nothing was imported; export or fetch the package again
$ broken datapackage.json '/"head"/s/[0-9a-f]\{8\}/00000000/'
! susr: cannot import the package p: events.csv, row 333: the last event is not the head that datapackage.json names
! hint: nothing was imported; export or fetch the package again
[1]
$ broken datapackage.json 's/"schema": [0-9]*,/"schema": 2000,/' 2>&1 | sed 's/knows [0-9]*/knows N/'
susr: cannot import the package p: it has schema 2000, and this program reads schemas up to 7
hint: use the newer version of susr that wrote it
$ broken datapackage.json 's/susr-record/susr-counts/'
! susr: cannot read p/datapackage.json: it does not describe a package named susr-record
! hint: give a folder written by 'susr export'
[1]
$ broken datapackage.json '1d'
! susr: cannot read p/datapackage.json: it is not JSON
! hint: give a folder written by 'susr export'
[1]
$ rm p/datapackage.json; susr import package p
! susr: cannot read p/datapackage.json: No such file or directory
! hint: check its name and permissions
[1]
$ susr verify | tail -1; susr list
Log head: 0.
Nothing to show.
Log head: 0.
# Only what a package can honour.
$ susr import package ../package --on 2026-01-01
! susr: import: --on: can't be used with a package, which is imported as it was exported
! hint: leave out --on
[2]
$ susr import package ../package --detail
! susr: import: --detail: can't be used with a package, which is imported as it was exported
! hint: leave out --detail
[2]
$ susr import packages ../package
! susr: import: KIND 'packages': unknown value
! hint: did you mean 'package'? expected one of: referrals, milestones, recommendations, actions, updates, themes, findings, appointees, return, plan, package
[2]
