$ bash $EXAMPLES/board.sh board; cd board
! bash: /work/main/examples/board.sh: No such file or directory
! bash: line 1: cd: board: No such file or directory
[1]
$ susr show CV-2024-001
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp178zttkd/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr show CV-2024-001/A1
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp178zttkd/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr show CV-2024-001/A1 --format csv
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp178zttkd/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr show cv-2024-001
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp178zttkd/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr show CV-2024-001/A99
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp178zttkd/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr show CV-2024-001/X
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp178zttkd/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr show CV-2024-001 --as-of 2020-01-01
! susr: cannot find a configuration: there is none at susr.toml, /tmp/tmp178zttkd/.config/susr/susr.toml, /etc/susr/susr.toml
! hint: make one with 'susr init', or give one with --config
[3]
$ susr show
! susr: show: CASE-or-ID is missing
! hint: try 'susr show --help'
[2]
