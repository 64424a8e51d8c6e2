# Nobody changes the record unseen.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2026-01-20
! susr: recorded 3: CV-2026-001 decided on 2026-01-20: susr
$ susr sign-off $ref --outcome agreed --on 2026-01-21
! susr: recorded 4: CV-2026-001 signed off on 2026-01-21: agreed
$ id=$(susr assign-action $ref --title 'Agree a protocol' --lead SWP --lead SS@Cardiff --due 2026-09-30 --measure 'Signed protocol' --on 2026-02-01)
! susr: recorded 5: CV-2026-001/A1 assigned to SWP, SS@Cardiff on 2026-02-01, due 2026-09-30
$ susr verify | sed 's/Head: .*/Head: HASH/'
Check       Result
The record  Sound

Events: 5. Head: HASH
Log head: 5 cea2c39944c88690.
$ head=$(susr verify --format json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][0]["hash"])')
$ susr complete-action $id --evidence 'Audit' --on 2026-03-01
! susr: recorded 6: CV-2026-001/A1 completed on 2026-03-01
$ susr verify --head "$head" --format csv --columns check,result,events
check,result,events
record,sound,6
$ susr verify --head 1234
! susr: verify: --head '1234': not a hash
! hint: a hash is the 64 digits that 'susr verify' prints
[2]
$ susr verify --as-of 2026-03-01
! susr: verify: unknown option
! hint: try 'susr verify --help'
[2]
# Every paper has the head of the log that it rests on, and is a witness.
$ susr list > paper.txt; susr list --format json > paper.json; susr overdue --as-of 2026-02-01 > then.txt
$ grep 'Log head' then.txt | sed 's/ [0-9a-f]*[.]$/ HASH/'
Log head: 5 HASH
$ sed 's/^/> /' paper.txt | susr verify --witness paper.json --witness then.txt --witness - --format csv --columns check,result,event,place
check,result,event,place
record,sound,,
witness,held,6,paper.json
witness,held,5,then.txt
witness,held,6,'-
$ echo 'no head' > none.txt; susr verify --witness none.txt --witness missing.txt --witness paper.txt
! susr: cannot verify none.txt: it has no log head
! hint: give a paper that susr printed as text or JSON; older papers and CSV have no log head
! susr: cannot read missing.txt: No such file or directory
! hint: check its name and permissions
[1]
# Somebody who knows SQLite puts the triggers aside.
$ cp susr.db whole.db
$ triggers=$(sqlite3 susr.db "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'")
$ tamper() { cp whole.db susr.db; sqlite3 susr.db "DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_removed; DROP TRIGGER events_come_after_the_last; $1; $triggers"; susr verify --columns check,result,event,case,place,detail --format csv; }
# One letter of an event.
$ tamper "UPDATE events SET payload = replace(payload, 'Audit', 'audit')"
check,result,event,case,place,detail
record,unsound,,,,
fault,seal,6,CV-2026-001,,its contents are not what was sealed
fault,table,,CV-2026-001,"leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01)",the log gives other values for evidence
fault,table,,CV-2026-001,"leg_versions (case_id 2, number 1, leg 1, valid_from 2026-03-01)",the log gives other values for evidence
[8]
# With --verify nothing is answered then.
$ susr overdue --verify --output late.txt
! susr: susr.db: the record was changed outside susr: 3 findings
! susr: susr.db: event 6 of CV-2026-001: its contents are not what was sealed
! susr: susr.db: leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01) of CV-2026-001: the log gives other values for evidence
! susr: susr.db: leg_versions (case_id 2, number 1, leg 1, valid_from 2026-03-01) of CV-2026-001: the log gives other values for evidence
! hint: 'susr verify' lists all of them; see docs/record.md
[8]
$ ls late.txt 2>/dev/null
[2]
$ susr list --verify --format csv
! susr: susr.db: the record was changed outside susr: 3 findings
! susr: susr.db: event 6 of CV-2026-001: its contents are not what was sealed
! susr: susr.db: leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01) of CV-2026-001: the log gives other values for evidence
! susr: susr.db: leg_versions (case_id 2, number 1, leg 1, valid_from 2026-03-01) of CV-2026-001: the log gives other values for evidence
! hint: 'susr verify' lists all of them; see docs/record.md
[8]
$ susr export --verify package
! susr: susr.db: the record was changed outside susr: 3 findings
! susr: susr.db: event 6 of CV-2026-001: its contents are not what was sealed
! susr: susr.db: leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01) of CV-2026-001: the log gives other values for evidence
! susr: susr.db: leg_versions (case_id 2, number 1, leg 1, valid_from 2026-03-01) of CV-2026-001: the log gives other values for evidence
! hint: 'susr verify' lists all of them; see docs/record.md
[8]
# The papers still say what the log held: it is sealed anew only from the change on.
$ susr verify --witness paper.txt --witness then.txt --format csv --columns check,result,event,place,detail | grep witness
witness,not-held,6,paper.txt,the chain is broken at or before this event
witness,held,5,then.txt,
# The last event.
$ tamper "DELETE FROM events WHERE sequence = 6"
check,result,event,case,place,detail
record,unsound,,,,
fault,table,,CV-2026-001,"leg_versions (case_id 2, number 1, leg 0, valid_from 2026-02-01)",the log gives other values for valid_until
fault,table,,CV-2026-001,"leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01)",the log does not give this row
fault,table,,CV-2026-001,"leg_versions (case_id 2, number 1, leg 1, valid_from 2026-02-01)",the log gives other values for valid_until
fault,table,,CV-2026-001,"leg_versions (case_id 2, number 1, leg 1, valid_from 2026-03-01)",the log does not give this row
[8]
$ susr verify --head "$(sqlite3 whole.db 'SELECT hash FROM events WHERE sequence = 6')" --format csv --columns check,result,event | grep truncated
fault,truncated,5
# Two that changed places.
$ tamper "UPDATE events SET sequence = 10 WHERE sequence = 3; UPDATE events SET sequence = 3 WHERE sequence = 4; UPDATE events SET sequence = 4 WHERE sequence = 10"
check,result,event,case,place,detail
record,unsound,,,,
fault,link,3,CV-2026-001,,it does not give the hash of the event before it
[8]
# A row of a table.
$ tamper "UPDATE leg_versions SET due_on = '2027-09-30' WHERE leg = 0 AND valid_until = '9999-12-31'"
check,result,event,case,place,detail
record,unsound,,,,
fault,table,,CV-2026-001,"leg_versions (case_id 2, number 1, leg 0, valid_from 2026-03-01)",the log gives other values for due_on
[8]
# The triggers themselves.
$ cp whole.db susr.db; sqlite3 susr.db 'DROP TRIGGER events_are_not_changed'; susr verify
! susr: cannot use the store susr.db: its schema is not susr's: trigger events_are_not_changed is missing
! hint: another program changed it: restore a backup, and find out who did
[4]
# A byte of the file.
$ python3 -c 'import re; b = open("whole.db", "rb").read(); open("susr.db", "wb").write(b.replace(b"criteria are met", b"criteria are mat"))'
$ susr verify --columns check,result,event,case,detail --format csv
check,result,event,case,detail
record,unsound,,,
fault,seal,3,CV-2026-001,its contents are not what was sealed
[8]
