$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2025-01-31
CV-2025-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2025-001 referred by SWP on 2025-01-31
$ susr decide CV-2025-001 --outcome susr --criteria cpr --rationale Met --on 2025-02-03
! susr: recorded 3: CV-2025-001 decided on 2025-02-03: susr
$ susr sign-off CV-2025-001 --outcome agreed --on 2025-02-04
! susr: recorded 4: CV-2025-001 signed off on 2025-02-04: agreed
$ susr pause CV-2025-001 --reason criminal-proceedings --authorised-by 'Board Chair' --on 2025-03-01
! susr: recorded 5: CV-2025-001 paused on 2025-03-01: criminal-proceedings
$ susr pause CV-2025-001 --reason inquest --authorised-by 'Board Chair' --on 2025-04-01
! susr: cannot pause CV-2025-001 on 2025-04-01: it has been paused since 2025-03-01
! hint: resume it first
[1]
$ susr pause CV-2025-001 --reason holiday --authorised-by ''
! susr: pause: --reason 'holiday': unknown value
! hint: expected one of: criminal-proceedings, inquest, family-request, parallel-review, capacity, other
! susr: pause: --authorised-by: can't be empty
! hint: try 'susr pause --help'
[2]

# Both dates are shown; while a pause lasts it is counted until the day in question.
$ susr report reviews --as-of 2025-03-31 --format csv --columns rule,due_on,adjusted_due_on,status
rule,due_on,adjusted_due_on,status
chair-sign-off,,,reached
wg-notification,,,outstanding
first-panel,2025-03-31,2025-04-30,awaited
susr-complete,2026-01-31,2026-03-02,awaited
progress-report,,,not-started
$ susr resume CV-2025-001 --on 2025-06-01
! susr: recorded 6: CV-2025-001 resumed on 2025-06-01
$ susr report reviews --as-of 2025-06-30 --format csv --columns rule,due_on,adjusted_due_on,status
rule,due_on,adjusted_due_on,status
chair-sign-off,,,reached
wg-notification,,,outstanding
first-panel,2025-03-31,2025-07-01,overdue
susr-complete,2026-01-31,2026-05-03,awaited
progress-report,,,not-started

# No source says that a pause stops the clock: the unadjusted date is judged, unless policy differs.
$ susr overdue --as-of 2026-03-01 --format csv --columns item,due_on,original_due_on,days_overdue
item,due_on,original_due_on,days_overdue
CV-2025-001/first-panel,2025-03-31,2025-03-31,335
CV-2025-001/susr-complete,2026-01-31,2026-01-31,29
$ sed -i 's/^judged-date = "unadjusted"/judged-date = "adjusted"/' susr.toml
$ susr overdue --as-of 2026-03-01 --format csv --columns item,due_on,original_due_on,days_overdue
item,due_on,original_due_on,days_overdue
CV-2025-001/first-panel,2025-07-01,2025-03-31,243
! susr: note: judged by the configuration, which differs from the policy on record (event 1): policy.judged-date
