# An option that takes a value takes the next argument, whatever it is.
$ susr init --board 'Example Board' --prefix CV --area Cardiff 2>/dev/null
$ ref=$(susr refer --by SWP --criteria apr --on 2026-01-05)
$ id=$(susr assign-action $ref --title --help --lead SWP --due 2026-12-01 --on 2026-02-02)
$ echo $id
$ susr assign-action $ref --title -- --measure=-h --lead SWP --due 2026-12-01 --on 2026-02-02
$ susr assign-action $ref --title=--title --lead=SWP --due=2026-12-01 --on 2026-02-02 -- 
$ susr report actions --columns item,title
$ susr assign-action $ref --title '' --measure= --lead - --due --help --on 2026-02-02
$ susr assign-action $ref --title
$ susr --config --help list
$ susr --config=-- list
$ susr show -- --help
# A flag takes none.
$ susr update-action $id --clear-barrier=no --dry-run=yes
# What is no option and no argument is not repeated: it may be a text that lost its option.
$ susr update-action $id --note Draft with Mrs Jones
$ susr update-action $id --notes 'Mrs Jones'
$ susr update-action $id --Mrs-Jones 'Mrs Jones'
$ susr 'Mrs Jones' $id
# A reference is, if it looks like one.
$ susr show CV-2026-01
$ susr show 'the brother of CV-2026-001'
$ susr decide 'Mrs Jones' --outcome mapf --rationale r
# Nor is what the configuration does not know.
$ susr assign-action $ref --title t --lead 'Mrs Jones' --due 2026-12-01
$ susr refer --by 'Mrs Jones' --criteria apr
$ susr list --post 'Mrs Jones'
# A free text can come from a file, or from standard input.
$ printf 'Agree a protocol\nwith the "board"\n' > title.txt
$ echo 'A signed protocol' | susr assign-action $ref --title-file title.txt --measure-file - --lead SWP --due 2026-12-01
$ susr show $ref/A4 --format csv | grep -A 1 -e title -e measure
$ printf 'Sign a protocol' | susr correct 5 --reason-file title.txt --set-file title=-
$ susr show $ref/A4 --format csv | grep title
$ susr assign-action $ref --title t --title-file title.txt --lead SWP --due 2026-12-01
$ susr assign-action $ref --title-file - --measure-file=- --lead SWP --due 2026-12-01 < title.txt
$ susr assign-action $ref --title-file none.txt --measure-file . --lead SWP --due 2026-12-01
$ printf 'caf\351' > latin.txt
$ head -c 32768 /dev/zero | tr '\0' x > long.txt
$ susr assign-action $ref --title-file latin.txt --measure-file long.txt --lead SWP --due 2026-12-01
$ susr correct 5 --reason r --set-file title.txt
