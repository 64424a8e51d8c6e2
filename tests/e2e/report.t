$ susr report --list --format csv
report,shows,filters
board,The board's position,
referrals,"Each referral, what was decided and how long it took",'--case
reviews,Each live review and its time limits,'--case
actions,"The register of actions, a row a leg",'--case --agency --area
$ bash $EXAMPLES/board.sh board; cd board
! bash: /work/main/examples/board.sh: No such file or directory
! bash: line 4: cd: board: No such file or directory
[1]
$ susr report board
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmpeb2f_b2z/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr report actions --agency SWP --area Cardiff --format csv --columns item,agency,area
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmpeb2f_b2z/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr report reviews --case CV-2024-001 --format csv --columns case,rule,status
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmpeb2f_b2z/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]

# A filter that a report can't honour is refused, not ignored.
$ susr report board --agency SWP --case CV-2024-001
! susr: cannot narrow the report 'board': it does not take --case
! hint: 'susr report --list' says which options each report takes
! susr: cannot narrow the report 'board': it does not take --agency
! hint: 'susr report --list' says which options each report takes
[2]
$ susr report reviews --area Cardiff
! susr: cannot narrow the report 'reviews': it does not take --area
! hint: 'susr report --list' says which options each report takes
[2]
$ susr report actions --agency Police
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmpeb2f_b2z/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr report
! susr: report: no report is named
! hint: known are: board, referrals, reviews, actions
[2]
$ susr report borad
! susr: report: there is no report 'borad'
! hint: did you mean 'board'? known are: board, referrals, reviews, actions
[2]
$ susr report actions --columns item,titel
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmpeb2f_b2z/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr report actions --format xml
! susr: report: --format 'xml': there is no such format
! hint: known are: text, csv, json
[2]
