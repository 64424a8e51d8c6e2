# A new board: a commented configuration and an empty store, for its owner only.
$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: made susr.toml and susr.db; next, edit the agencies in the first
$ stat -c '%a %n' susr.db susr.toml
600 susr.db
644 susr.toml
$ grep -c '^.[[]timescale' susr.toml
9
$ susr config check
! susr: note: susr.toml is sound
$ susr overdue
Log head: 0.
Nothing overdue. Open items looked at: 0. As at 2026-11-22.

# Neither is ever overwritten.
$ susr init
! susr: cannot make susr.toml: there is a file of that name already
! hint: move it away, or work in another folder
[1]
$ rm susr.toml; susr init
! susr: cannot make susr.db: there is a file of that name already
! hint: move it away, or work in another folder
[1]
$ ls
susr.db

# Other places, and a rehearsal.
$ mkdir board; susr init --config board/susr.toml --store elsewhere.db --dry-run; ls board
! susr: note: dry run: would make board/susr.toml and board/elsewhere.db
$ susr init --config board/susr.toml --store elsewhere.db; ls board elsewhere.db
board:
elsewhere.db
susr.toml
! susr: note: made board/susr.toml and board/elsewhere.db; next, edit the agencies in the first
! ls: cannot access 'elsewhere.db': No such file or directory
[2]
$ susr list --config board/susr.toml
Nothing to show.
Log head: 0.
$ susr init --config nowhere/susr.toml
! susr: cannot write nowhere/susr.toml: No such file or directory
! hint: nothing that was written of it is to be relied on
[1]

# Names that TOML must quote.
$ mkdir quoted; cd quoted; susr init --board 'The "Ŵyl" \ Board' --prefix 'A"B' --area 'Llŷn'; cd ..
! susr: note: made susr.toml and susr.db; next, edit the agencies in the first
$ susr config show --config quoted/susr.toml --format csv | grep ^board
board.name,quoted/susr.toml:8,"The ""Ŵyl"" \ Board"
board.prefix,quoted/susr.toml:9,"A""B"
board.reference,quoted/susr.toml:10,{prefix}-{year}-{number:03}
board.areas,quoted/susr.toml:11,Llŷn
