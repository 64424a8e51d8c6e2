# An option that takes a value takes the next argument, whatever it is.
$ susr init --board 'Example Board' --prefix CV --area Cardiff 2>/dev/null
$ ref=$(susr learning-source --type audit --title --audit --on 2026-01-05)
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 added on 2026-01-05 (learning source: audit)
$ id=$(susr assign-action $ref --title --help --lead SWP --due 2026-12-01 --on 2026-02-02)
! susr: recorded 3: CV-2026-001/A1 assigned to SWP on 2026-02-02, due 2026-12-01
$ echo $id
CV-2026-001/A1

$ susr assign-action $ref --title -- --measure=-h --lead SWP --due 2026-12-01 --on 2026-02-02
CV-2026-001/A2
! susr: recorded 4: CV-2026-001/A2 assigned to SWP on 2026-02-02, due 2026-12-01
$ susr assign-action $ref --title=--title --lead=SWP --due=2026-12-01 --on 2026-02-02 -- 
CV-2026-001/A3
! susr: recorded 5: CV-2026-001/A3 assigned to SWP on 2026-02-02, due 2026-12-01
$ susr report actions --columns item,title
Example Board: Register of actions
As at 22 November 2026. Record d47e0eaf, schema 7, susr 0.1.0.

Item            Title
CV-2026-001/A1  --help
CV-2026-001/A2  --
CV-2026-001/A3  --title

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 5 c9df6807661327c4.
$ susr assign-action $ref --title '' --measure= --lead - --due --help --on 2026-02-02
! susr: assign-action: --title: can't be empty
! susr: assign-action: --due '--help': not a valid date
! hint: use a date from 1900 to 2199, such as 2026-03-31
! susr: assign-action: --measure: can't be empty
! hint: try 'susr assign-action --help'
[2]
$ susr assign-action $ref --title
! susr: assign-action: --title needs a value
! hint: try 'susr assign-action --help'
[2]
$ susr --config --help list
! susr: cannot read the configuration --help: the file does not exist, or you don't have permission to read it
! hint: create one with 'susr init', or give another with --config
[3]
$ susr --config=-- list
! susr: cannot read the configuration --: the file does not exist, or you don't have permission to read it
! hint: create one with 'susr init', or give another with --config
[3]
$ susr show -- --help
! susr: no such case
! hint: 'susr list' shows all cases; 'susr refer' registers one
[1]
# A flag takes none.
$ susr update-action $id --clear-barrier=no --dry-run=yes
! susr: update-action: --clear-barrier takes no value
! susr: update-action: --dry-run takes no value
! hint: try 'susr update-action --help'
[2]
# What is no option and no argument is not repeated: it may be a text that lost its option.
$ susr update-action $id --note Draft with Mrs Jones
! susr: update-action: unexpected arguments
! hint: quote arguments that contain spaces
[2]
$ susr update-action $id --notes 'Mrs Jones'
! susr: update-action: unknown option '--notes'
! hint: did you mean '--note'?
[2]
$ susr update-action $id --Mrs-Jones 'Mrs Jones'
! susr: update-action: unknown option
! hint: try 'susr update-action --help'
[2]
$ susr 'Mrs Jones' $id
! susr: unknown command
! hint: 'susr help' lists all commands
[2]
# A reference is, if it looks like one.
$ susr show CV-2026-01
! susr: no case 'CV-2026-01'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ susr show 'the brother of CV-2026-001'
! susr: no such case
! hint: 'susr list' shows all cases; 'susr refer' registers one
[1]
$ susr decide 'Mrs Jones' --outcome mapf --rationale r
! susr: cannot record a decision on that reference: no such case
! hint: 'susr list' shows all cases; 'susr refer' registers one
[1]
# Nor is what the configuration does not know.
$ susr assign-action $ref --title t --lead 'Mrs Jones' --due 2026-12-01
! susr: cannot assign an action to CV-2026-001: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr refer --by 'Mrs Jones' --criteria apr
! susr: cannot refer CV-2026-002: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr list --post 'Mrs Jones'
! susr: that appointee is not in the configuration or the record
[1]
# A free text can come from a file, or from standard input.
$ printf 'Agree a protocol\nwith the "board"\n' > title.txt
$ echo 'A signed protocol' | susr assign-action $ref --title-file title.txt --measure-file - --lead SWP --due 2026-12-01
CV-2026-001/A4
! susr: recorded 6: CV-2026-001/A4 assigned to SWP on 2026-11-22, due 2026-12-01
$ susr show $ref/A4 --format csv | grep -A 1 -e title -e measure
action,title,value,"Agree a protocol
with the ""board"""
--
action,measure,value,A signed protocol
action,ratification,value,required
actions,CV-2026-001/A4,title,"Agree a protocol
with the ""board"""
$ printf 'Sign a protocol' | susr correct 5 --reason-file title.txt --set-file title=-
! susr: recorded 7: event 5 corrected (CV-2026-001/A3 assigned to SWP on 2026-02-02, due 2026-12-01; title changed)
$ susr show $ref/A4 --format csv | grep title
action,title,value,"Agree a protocol
actions,CV-2026-001/A4,title,"Agree a protocol
$ susr assign-action $ref --title t --title-file title.txt --lead SWP --due 2026-12-01
! susr: assign-action: --title and --title-file can't be used together
! hint: try 'susr assign-action --help'
[2]
$ susr assign-action $ref --title-file - --measure-file=- --lead SWP --due 2026-12-01 < title.txt
! susr: assign-action: more than one option reads standard input
! hint: put the other texts in files
[2]
$ susr assign-action $ref --title-file none.txt --measure-file . --lead SWP --due 2026-12-01
! susr: assign-action: --title-file: cannot read none.txt: No such file or directory
! hint: check its name and permissions
! susr: assign-action: --measure-file: cannot read .: it is not a regular file
! hint: give a file, or - for standard input
[2]
$ printf 'caf\351' > latin.txt
$ head -c 1048577 /dev/zero | tr '\0' x > long.txt
$ susr assign-action $ref --title-file latin.txt --measure-file long.txt --lead SWP --due 2026-12-01
! susr: assign-action: --title-file: it is not UTF-8 text
! susr: assign-action: --measure-file: longer than 1 MiB
! hint: try 'susr assign-action --help'
[2]
$ susr correct 5 --reason r --set-file title.txt
! susr: correct: --set-file: not written as FIELD=FILE
! hint: for example: rationale=why.txt
[2]
