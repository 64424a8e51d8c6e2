# Personal data that was typed by mistake is taken out of the record.
$ cp $BOARD/susr.toml $BOARD/susr.db .
$ ref=$(susr refer --by SWP --criteria dhr --summary 'Mr Gwilym Prosser of Ely' --on 2026-11-20 2>/dev/null)
$ last() { susr log --format csv --columns event | tail -1; }
$ event=$(last)

# What susr recognises is noted at once. 'correct' leaves the text in the log.
$ susr correct $event --set summary='A man of 44' --reason 'A name was typed'
! susr: recorded 334: event 333 corrected (CV-2026-007 referred by SWP on 2026-11-20; summary changed)
$ susr check --format csv | grep $ref
personal-data,CV-2026-007,CV-2026-007,2026-11-20,"event 333, summary: a person's name"

# First see what would go.
$ susr erase $event --authority 'Data Protection Officer' --reason 'A name was typed' --dry-run
! susr: dry run, nothing recorded: erased from event 333 on 2026-11-22: summary
! susr: note: dry run: would erase a copy from 1 other event: 334
! susr: note: backups, exports, data packages and papers made before may still hold the text: delete or replace them yourself
$ susr log --case $ref --format csv --columns event,field,old,new
event,field,old,new
333,agency,,SWP
333,criteria,,dhr
333,regime,,susr
333,referral_day,,known
333,summary,,Mr Gwilym Prosser of Ely
334,summary,Mr Gwilym Prosser of Ely,A man of 44
334,event,,333
334,correction,,changed
334,reason,,A name was typed
$ susr erase $event --authority 'Data Protection Officer' --reason 'A name was typed'
! susr: recorded 335: erased from event 333 on 2026-11-22: summary
! susr: note: erased a copy from 1 other event: 334
! susr: note: backups, exports, data packages and papers made before may still hold the text: delete or replace them yourself
$ susr log --case $ref --format csv --columns event,field,old,new
event,field,old,new
333,agency,,SWP
333,criteria,,dhr
333,regime,,susr
333,referral_day,,known
333,summary,,[erased]
334,summary,[erased],A man of 44
334,event,,333
334,correction,,changed
334,reason,,A name was typed
$ susr verify --format csv --columns check,result
check,result
record,sound
$ grep -c Prosser susr.db
0
[1]

# In Welsh too.
$ susr show $ref --as-of 2026-11-20 --language cy | grep -i dileu
Crynodeb                                    [wedi'i ddileu]
                               [wedi'i ddileu]
$ susr log --last 1 --format csv --columns kind,field,new | grep -v digests
kind,field,new
text-erased,event,333
text-erased,fields,summary
text-erased,authority,Data Protection Officer
text-erased,reason,A name was typed

# The event keeps its hash, and can be corrected again.
$ susr log --case $ref --format csv --columns hash | sed -n 2p > before
$ susr correct $event --set summary='A man of 45' --reason 'His age'
! susr: recorded 336: event 333 corrected (CV-2026-007 referred by SWP on 2026-11-20; summary changed)
$ susr log --case $ref --format csv --columns hash | sed -n 2p | diff before - && echo 'the same hash'
the same hash
$ susr rebuild && susr verify --format csv --columns check,result
check,result
record,sound
! susr: note: rebuilt the tables of 18 cases from the log

# What can't be erased, and why.
$ susr erase $event --authority 'Data Protection Officer' --reason 'Again'
! susr: cannot erase text from event 333: it is erased already
! hint: there is nothing left to do: 'susr log' shows the entry that erased it
[1]
$ susr erase 99999 --authority 'Data Protection Officer' --reason 'A name was typed'
! susr: cannot erase text from event 99999: the log ends with event 336
! hint: 'susr log' shows the events
[1]
$ susr erase 0 --authority 'Data Protection Officer' --reason 'A name was typed'
! susr: erase: EVENT '0': event numbers start at 1
! hint: try 'susr erase --help'
[2]
$ susr erase 1 --authority 'Data Protection Officer' --reason 'A name was typed'
! susr: cannot erase text from event 1: it has no free text
! hint: 'susr log' shows what each event holds; codes, dates, ids and a recorded policy can't be erased
[1]
$ susr erase $event --field agency --authority 'Data Protection Officer' --reason 'A name was typed'
! susr: cannot erase text from event 333: a --field names no text of it
! hint: its texts: summary
[1]
$ susr erase $event --reason 'A name was typed'
! susr: erase: --authority is missing
! hint: try 'susr erase --help'
[2]
$ susr correct $(susr log --format csv --columns event,kind | grep text-erased | tail -1 | cut -d, -f1) --void --reason 'A mistake'
! susr: cannot correct event 335: it is about the log itself, and stays as it is
! hint: 'susr log' shows the events that can be corrected
[1]

# The reason can be erased like any text: the entry that erased it says so.
$ susr erase $(susr log --format csv --columns event,kind | grep text-erased | tail -1 | cut -d, -f1) --field reason --authority 'Data Protection Officer' --reason 'It said too much'
! susr: recorded 337: erased from event 335 on 2026-11-22: reason
! susr: note: backups, exports, data packages and papers made before may still hold the text: delete or replace them yourself
$ susr verify --format csv --columns check,result
check,result
record,sound

# Everything that follows from the log still does: other days, a package, several boards.
$ susr list --known-on 2026-11-21 --columns case --format csv | tail -1
CV-2026-005
$ susr export package 2>/dev/null && mkdir again && cp susr.toml again
$ (cd again && rm susr.toml && susr init --board 'Another' 2>/dev/null && susr import package ../package)
! susr: note: imported 337 events from ../package
$ susr verify --store again/susr.db --format csv --columns check,result
check,result
record,sound

# Copies are named. Text that was taken out in any other way is found.
$ cp susr.db susr-2026-11-21T090000Z.db
$ susr erase 3 --authority 'Data Protection Officer' --reason 'A name was typed' 2>&1 | grep -v recorded
susr: note: backups, exports, data packages and papers made before may still hold the text: delete or replace them yourself
susr: note: these files beside the store look like copies of it: susr-2026-11-21T090000Z.db
$ trigger=$(sqlite3 susr.db "SELECT sql FROM sqlite_schema WHERE name = 'events_are_not_changed'")
$ cat > take_out.py <<'EOF'
> import hashlib, re, sqlite3
> store = sqlite3.connect("susr.db")
> store.execute("DROP TRIGGER events_are_not_changed")
> sequence, payload = store.execute("SELECT sequence, payload FROM events WHERE kind = 'decided' AND payload LIKE '%salt%' LIMIT 1").fetchone()
> payload = re.sub(r'\{"salt":"(\w+)","text":("(?:[^"\\]|\\.)*")\}', lambda found: '{"digest":"%s"}' % hashlib.sha256((found[1] + found[2]).encode()).hexdigest(), payload)
> store.execute("UPDATE events SET payload = ? WHERE sequence = ?", (payload, sequence))
> store.commit()
> EOF
$ python3 take_out.py && sqlite3 susr.db "$trigger"
$ susr verify --format csv --columns check,result,detail
check,result,detail
record,unsound,
fault,seal,"a text was taken out of it, and no entry says so"
[8]
