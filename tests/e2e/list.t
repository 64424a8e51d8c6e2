$ bash $EXAMPLES/board.sh board; cd board
! bash: /work/main/examples/board.sh: No such file or directory
! bash: line 1: cd: board: No such file or directory
[1]
$ susr list
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp01l4m85h/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr list --stage decision --stage sign-off
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp01l4m85h/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr list --stage review --columns case --format csv
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp01l4m85h/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr list --stage reviews
! susr: list: --stage 'reviews': it is not one of the values that are known
! hint: did you mean 'review'? known are: decision, sign-off, review, mapf, progress-report, closed, no-review
[2]
$ susr list --as-of 2024-01-01
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp01l4m85h/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
