# A long answer is printed whole or not at all: a value that can't be read, met late, leaves none of it.
$ susr init 2>/dev/null; (echo case,agency,criteria,received_on; for i in $(seq 2000); do echo "X-$i,SWP,cpr,2026-10-01"; done) > rows.csv; susr import referrals rows.csv --quiet 2>/dev/null; test $(susr log --format csv | wc -c) -gt 1048576 && echo long
long
$ mkdir folder; TMPDIR=folder susr log --format csv | wc -l; ls folder
10002
$ python3 -c "
> import sqlite3
> store = sqlite3.connect('susr.db')
> store.execute('PRAGMA ignore_check_constraints = ON')
> triggers = store.execute(\"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'events'\").fetchall()
> for name, _ in triggers: store.execute('DROP TRIGGER ' + name)
> store.execute(\"UPDATE events SET payload = '{' WHERE sequence = (SELECT max(sequence) FROM events)\")
> for _, sql in triggers: store.execute(sql)
> store.commit()"
$ susr log --format csv > answer; echo $?; wc -c < answer
4
0
! susr: cannot read the store: column payload of events (sequence 2001) holds a value that susr never writes
! hint: restore a backup, and find out who changed the file; 'susr verify' says more
