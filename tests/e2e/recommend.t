$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr recommend CV-2026-001 --text 'Too soon'
! susr: cannot add a recommendation to CV-2026-001 on 2026-11-22: the stage on that day, 'decision', does not allow it
! hint: allowed at that stage: decide, record, pause, resume, assign-action, escalate, record-contribution
[1]
$ susr decide CV-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-01-12
! susr: recorded 3: CV-2026-001 decided on 2026-01-12: susr
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-01-13
! susr: recorded 4: CV-2026-001 signed off on 2026-01-13: agreed
$ susr recommend CV-2026-001 --number 17.1 --text 'Rhannu asesiadau risg' --level national --theme 'information sharing' --theme training
CV-2026-001/R17.1
! susr: recorded 5: CV-2026-001/R17.1 added on 2026-11-22
$ susr recommend CV-2026-001 --text 'Train front-line staff'
CV-2026-001/R1
! susr: recorded 6: CV-2026-001/R1 added on 2026-11-22
$ susr recommend CV-2026-001 --number R2 --text 'Hear the child'
CV-2026-001/R2
! susr: recorded 7: CV-2026-001/R2 added on 2026-11-22
$ susr recommend CV-2026-001 --text 'Audit it'
CV-2026-001/R3
! susr: recorded 8: CV-2026-001/R3 added on 2026-11-22
$ susr recommend CV-2026-001 --number 17.1 --text 'Again'
! susr: cannot add a recommendation to CV-2026-001 on 2026-11-22: recommendation 17.1 already exists
! hint: give another --number
[1]
$ susr recommend CV-2026-001 --number 1/2 --text 'A slash'
! susr: recommend: --number: can't contain '/', which separates a case from its actions
! hint: try 'susr recommend --help'
[2]
$ susr recommend CV-2026-001 --level global
! susr: recommend: --text is missing
! susr: recommend: --level 'global': unknown value
! hint: did you mean 'local'? expected one of: local, regional, national, uk
[2]
$ susr show CV-2026-001/R17.1
Example Board: CV-2026-001/R17.1
As at 22 November 2026. Record 249eab47, schema 7, susr 0.1.0.

Recommendation
Fact     Value
Status   No action
Text     Rhannu asesiadau risg
Level    National
Made on  2026-11-22
Themes   information sharing, training

History
No.  On          Kind            Recorded by
  Detail
  5  2026-11-22  Recommendation  ACCOUNT
  Text: Rhannu asesiadau risg; Level: National; Themes: information sharing, training
  Item: CV-2026-001/R17.1  Recorded: 2026-11-22T09:00:00Z

Log head: 8 72257f9a06537ead.
