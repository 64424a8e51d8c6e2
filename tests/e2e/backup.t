# A copy of the store, made while others use it and verified before it has its name.
$ cp "$BOARD/susr.toml" "$BOARD/susr.db" .
$ set -o pipefail; hide() { sed 's/[0-9a-f]\{64\}/HASH/'; }
$ susr backup copy.db 2>&1 | hide
susr: note: backed up 332 events; the hash of the last is HASH
copy.db
$ susr verify --head "$(susr backup again.db 2>&1 | grep -o '[0-9a-f]\{64\}')" --format csv --columns check,result,events; rm again.db
check,result,events
record,sound,332
$ susr verify --store copy.db --format csv --columns check,result,events
check,result,events
record,sound,332
$ stat -c '%a %n' copy.db; ls
600 copy.db
copy.db
susr.db
susr.toml
$ susr overdue --store copy.db > from-copy; susr overdue > from-store; cmp from-copy from-store
# Nothing is ever overwritten: not a file, not a link, not the store.
$ susr backup copy.db
! susr: cannot create copy.db: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
[1]
$ ln -s nowhere link; susr backup link
! susr: cannot create link: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
[1]
$ susr backup susr.db
! susr: cannot back up susr.db: susr.db is the store itself
! hint: give the name of a new file, ideally on another disk
[1]
$ susr backup --dry-run copy.db
! susr: cannot create copy.db: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
[1]
# Where it can't go.
$ susr backup none/copy.db
! susr: cannot create none/copy.db: no folder none
! hint: create the folder first, or choose another place
[1]
$ susr backup from-copy/copy.db
! susr: cannot create from-copy/copy.db: no folder from-copy
! hint: create the folder first, or choose another place
[1]
$ mkdir backups; susr backup backups
! susr: cannot create backups: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
[1]
$ susr backup backups/
! susr: cannot create backups/: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
[1]
$ susr backup
! susr: backup: FILE is missing
! hint: try 'susr backup --help'
[2]
# A disk that is too small, and a limit on the size of files. Nothing is left behind.
$ (trap '' XFSZ; ulimit -f 384; susr backup backups/copy.db); echo $?; ls backups
1
! susr: cannot write backups/copy.db: SQLite says: disk I/O error
! hint: check the disk and the limits of this account; nothing was left behind
$ (ulimit -f 384; susr backup backups/copy.db); echo $?; ls backups
1
! susr: cannot write backups/copy.db: SQLite says: disk I/O error
! hint: check the disk and the limits of this account; nothing was left behind
# What it would do.
$ susr backup backups/copy.db --dry-run 2>&1 | hide; ls backups
susr: note: dry run: would back up 332 events; the hash of the last is HASH
backups/copy.db
# A rotation: the moment stands in the name, and the oldest of these names go.
$ for day in 22 23 24; do SUSR_NOW=2026-11-${day}T02:00:00Z susr backup --keep 2 backups/susr.db; done 2>&1 | hide
susr: note: backed up 332 events; the hash of the last is HASH
backups/susr-2026-11-22T020000Z.db
susr: note: backed up 332 events; the hash of the last is HASH
backups/susr-2026-11-23T020000Z.db
susr: note: backed up 332 events; the hash of the last is HASH
susr: note: removed backups/susr-2026-11-22T020000Z.db
backups/susr-2026-11-24T020000Z.db
$ touch backups/susr-2025-01-01.db backups/other-2025-01-01T020000Z.db; ls backups
other-2025-01-01T020000Z.db
susr-2025-01-01.db
susr-2026-11-23T020000Z.db
susr-2026-11-24T020000Z.db
$ SUSR_NOW=2026-11-25T02:00:00Z susr backup --keep 2 backups/susr.db --dry-run 2>&1 | hide; ls backups | wc -l
susr: note: dry run: would back up 332 events; the hash of the last is HASH
susr: note: dry run: would remove backups/susr-2026-11-23T020000Z.db
backups/susr-2026-11-25T020000Z.db
4
$ SUSR_NOW=2026-11-25T02:00:00Z susr backup --keep 1 backups/susr.db 2>&1 | hide; ls backups
susr: note: backed up 332 events; the hash of the last is HASH
susr: note: removed backups/susr-2026-11-23T020000Z.db
susr: note: removed backups/susr-2026-11-24T020000Z.db
backups/susr-2026-11-25T020000Z.db
other-2025-01-01T020000Z.db
susr-2025-01-01.db
susr-2026-11-25T020000Z.db
$ SUSR_NOW=2026-11-25T02:00:00Z susr backup --keep 1 backups/susr.db
! susr: cannot create backups/susr-2026-11-25T020000Z.db: a file of that name already exists
! hint: move it away or choose another name: nothing is overwritten
[1]
$ susr backup --keep 0 backups/susr.db
! susr: backup: --keep '0': must be 1 or more
! hint: give the number of backups to keep
[2]
$ susr backup --keep many backups/susr.db
! susr: backup: --keep 'many': not a whole number
! hint: try 'susr backup --help'
[2]
# A rotation beside the store takes nothing for a backup but what is one.
$ susr backup --keep 1 susr.db 2>&1 | hide; ls susr*
susr: note: backed up 332 events; the hash of the last is HASH
susr-2026-11-22T090000Z.db
susr-2026-11-22T090000Z.db
susr.db
susr.toml
# A store that is not sound is not backed up, and the backups until then stay.
$ sqlite3 susr.db "UPDATE leg_versions SET due_on = '2030-01-01' WHERE case_id = 2"
$ susr backup --keep 1 backups/susr.db
! susr: cannot back up susr.db: 'susr verify' finds 34 faults in it
! hint: run 'susr verify' for details, and keep your earlier backups
[4]
$ susr backup damaged.db --dry-run
! susr: cannot back up susr.db: 'susr verify' finds 34 faults in it
! hint: run 'susr verify' for details, and keep your earlier backups
[4]
$ susr backup --store none.db copy-of-none.db
! susr: cannot use the store none.db: no such file
! hint: create a store with 'susr init', or give another with --store
[4]
$ echo notes > notes.db; susr backup --store notes.db copy-of-notes.db
! susr: cannot use the store notes.db: it is not a SQLite file
! hint: give the store with --store, or create one with 'susr init'
[4]
$ ls
backups
copy.db
from-copy
from-store
link
notes.db
susr-2026-11-22T090000Z.db
susr.db
susr.toml
