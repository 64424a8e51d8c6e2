$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2025-01-31
CV-2025-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2025-001 referred by SWP on 2025-01-31
$ susr resume CV-2025-001
! susr: cannot resume CV-2025-001 on 2026-11-22: it is not paused
[1]
$ susr pause CV-2025-001 --reason family-request --authorised-by 'Board Chair' --on 2025-02-10
! susr: recorded 3: CV-2025-001 paused on 2025-02-10: family-request
$ susr resume CV-2025-001 --on 2025-02-09
! susr: cannot resume CV-2025-001 on 2025-02-09: it is not paused
[1]
$ susr resume CV-2025-001 --on 2025-02-20 --dry-run
! susr: dry run, nothing recorded: CV-2025-001 resumed on 2025-02-20
$ susr resume CV-2025-001 --on 2025-02-20
! susr: recorded 4: CV-2025-001 resumed on 2025-02-20
$ susr resume CV-2025-001 --on 2025-02-21
! susr: cannot resume CV-2025-001 on 2025-02-21: it is not paused
[1]
$ susr show CV-2025-001 --format csv | grep ^pauses
pauses,2025-02-10,resumed_on,2025-02-20
pauses,2025-02-10,reason,family-request
pauses,2025-02-10,authorised_by,Board Chair
