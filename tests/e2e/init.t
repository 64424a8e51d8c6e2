# A new board: a commented configuration and an empty store, for its owner only.
$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ stat -c '%a %n' susr.db susr.toml
600 susr.db
644 susr.toml
$ grep -c '^.[[]timescale' susr.toml
9
$ susr config check
! susr: note: no mistakes in susr.toml
$ susr overdue
Log head: 0.
Nothing overdue. Open items checked: 0. As at 22 November 2026.

# Neither is ever overwritten.
$ susr init
! susr: cannot create susr.toml: it already exists
! hint: move it, or work in another folder
[1]
$ susr refer --by SWP --criteria cpr --received 2026-11-20 >/dev/null 2>&1; mv susr.toml kept.toml; susr init
! susr: cannot create susr.db: it already exists
! hint: move it, or work in another folder
[1]
$ ls
kept.toml
susr.db
$ rm kept.toml susr.db

# What was killed half-way can be repeated: the store gets its name first, and one without entries is used.
$ susr init --prefix CV 2>/dev/null; rm susr.toml; susr init --prefix GW --dry-run; ls
susr.db
! susr: note: dry run: would create susr.toml for susr.db, which is there and has no entries
$ susr init --prefix GW; grep ^prefix susr.toml; susr list
prefix = "GW"
Nothing to show.
Log head: 0.
! susr: note: created susr.toml for susr.db, which was there and has no entries. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ echo 'no store' > other.db; susr init --config other.toml --store other.db; ls
other.db
susr.db
susr.toml
! susr: cannot create other.db: it already exists
! hint: move it, or work in another folder

# Other places, and a rehearsal.
$ mkdir board; susr init --config board/susr.toml --store elsewhere.db --dry-run; ls board
! susr: note: dry run: would create board/susr.toml and board/elsewhere.db
$ susr init --config board/susr.toml --store elsewhere.db; ls board elsewhere.db
board:
elsewhere.db
susr.toml
! susr: note: created board/susr.toml and board/elsewhere.db. Next: edit the agencies in board/susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
! ls: cannot access 'elsewhere.db': No such file or directory
[2]
$ susr list --config board/susr.toml
Nothing to show.
Log head: 0.
$ susr init --config nowhere/susr.toml
! susr: cannot write nowhere/susr.toml: No such file or directory
! hint: do not rely on anything written to it
[1]

# Names that TOML must quote.
$ mkdir quoted; cd quoted; susr init --board 'The "Ŵyl" \ Board' --prefix 'A"B' --area 'Llŷn'; cd ..
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr config show --config quoted/susr.toml --format csv | grep ^board
board.name,quoted/susr.toml:8,"The ""Ŵyl"" \ Board"
board.language,quoted/susr.toml:10,en
board.prefix,quoted/susr.toml:11,"A""B"
board.reference,quoted/susr.toml:12,{prefix}-{year}-{number:03}
board.areas,quoted/susr.toml:13,Llŷn
