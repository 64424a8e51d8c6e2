# Several at once, and what a crash leaves.
$ susr init --board 'Example Board' --prefix CV
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
# Eight writers at once, with readers between them: nobody is refused, nothing is lost.
$ for i in 1 2 3 4 5 6 7 8; do susr refer --by SWP --criteria cpr > ref.$i & susr list --format csv > list.$i || echo refused & done; wait
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-11-22
! susr: recorded 3: CV-2026-002 referred by SWP on 2026-11-22
! susr: recorded 4: CV-2026-003 referred by SWP on 2026-11-22
! susr: recorded 5: CV-2026-004 referred by SWP on 2026-11-22
! susr: recorded 6: CV-2026-005 referred by SWP on 2026-11-22
! susr: recorded 7: CV-2026-006 referred by SWP on 2026-11-22
! susr: recorded 8: CV-2026-007 referred by SWP on 2026-11-22
! susr: recorded 9: CV-2026-008 referred by SWP on 2026-11-22
$ sort ref.*
CV-2026-001
CV-2026-002
CV-2026-003
CV-2026-004
CV-2026-005
CV-2026-006
CV-2026-007
CV-2026-008
$ susr list --columns case --format csv | wc -l
9
$ sqlite3 susr.db 'SELECT count(*), max(sequence), count(DISTINCT hash) FROM events; PRAGMA integrity_check'
9|9|9
ok

# The log only grows, whoever asks.
$ sqlite3 susr.db "UPDATE events SET actor = 'x'" 2>&1 | sed 's/ (19)//'
Error: stepping, an event is never changed: record a correction
$ sqlite3 susr.db 'DELETE FROM events' 2>&1 | sed 's/ (19)//'
Error: stepping, an event is never removed: record a correction

# A write that a crash cut off is taken back by the next who looks, who then sees all that was there.
$ susr decide CV-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-11-22
! susr: recorded 10: CV-2026-001 decided on 2026-11-22: susr
$ susr sign-off CV-2026-001 --outcome agreed
! susr: recorded 11: CV-2026-001 signed off on 2026-11-22: agreed
$ susr assign-action CV-2026-001 --title 'Due today' --lead SWP --due 2026-11-22
CV-2026-001/A1
! susr: recorded 12: CV-2026-001/A1 assigned to SWP on 2026-11-22, due 2026-11-22
$ python3 $DATA/hot_journal.py susr.db crashed.db; ls crashed.db*
crashed.db
crashed.db-journal
$ susr overdue --store crashed.db --within 0 --kind action --columns item,days_overdue
Item            Days overdue
CV-2026-001/A1             0

Log head: 12 4872f0895b16e6c2.
Nothing overdue, 1 due within 0 days. Open items checked: 1. As at 22 November 2026.
$ ls crashed.db*
crashed.db

# A reader leaves nothing behind and changes nothing.
$ cp susr.db before.db; susr report board > /dev/null; susr overdue > /dev/null; cmp susr.db before.db; ls susr.db*
susr.db
