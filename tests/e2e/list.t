$ cp -r "$BOARD" board; cd board
$ susr list
Case             Stage                   Next time limit  Next due    Limits overdue  Open  Overdue
  Title
CVSB 2 2023      Complete, in follow-up                                            0     1        1
  Criteria: cpr  Actions: 4
CV-2023-001      Closed                                                            0     0        0
  Criteria: apr  Actions: 4
CV-2024-001      Complete, in follow-up  progress-report  2026-10-01               1     3        2
  Criteria: cpr  Actions: 8
CV-2024-002      Complete, in follow-up  progress-report  2027-06-10               0     5        2
  Criteria: dhr,mhhr  Actions: 9
CV-2025-001      Closed                                                            0     0        0
  Actions: 3
CV-2025-002      Complete, in follow-up  progress-report  2027-03-05               0     4        2
  Criteria: owhr  Actions: 6
CV-2025-003      Review under way        susr-complete    2026-05-13               1     4        0
  Criteria: dhr  Actions: 5
CV-2025-004      Review under way        susr-complete    2026-09-09               1     1        1
  Criteria: cpr  Actions: 2  Next due, with pauses: 2027-06-01  Paused since: 2026-03-02
CV-2025-005      No review                                                         0     0        0
CV-2025-006      Learning source                                                   0     3        1
  Joint inspection of child protection arrangements
  Actions: 4
CV-2026-001      Review under way        susr-complete    2027-01-13               0     2        0
  Criteria: mhhr  Actions: 2
CV-AUDIT-2026-1  Learning source                                                   0     2        1
  Multi-agency audit of self-neglect referrals, spring 2026
  Actions: 3
CV-2026-002      MAPF under way          mapf-complete    2026-10-07               1     3        1
  Actions: 3
CV-2026-003      Review under way        first-panel      2026-10-11               1     0        0
  Criteria: dhr
CV-2026-004      Awaiting sign-off                                                 0     1        0
  Criteria: cpr  Actions: 1
CV-2026-005      Awaiting decision                                                 0     0        0
  Criteria: apr,mhhr

Log head: 332 d6dfdda2e80421d4.
$ susr list --stage decision --stage sign-off
Case         Stage              Criteria  Limits overdue  Actions  Open  Overdue
CV-2026-004  Awaiting sign-off  cpr                    0        1     1        0
CV-2026-005  Awaiting decision  apr,mhhr               0        0     0        0

Log head: 332 d6dfdda2e80421d4.
$ susr list --stage review --columns case --format csv
case
CV-2025-003
CV-2025-004
CV-2026-001
CV-2026-003
$ susr list --stage reviews
! susr: list: --stage 'reviews': unknown value
! hint: did you mean 'review'? expected one of: decision, sign-off, review, mapf, follow-up, closed, no-review, learning-source
[2]
$ susr list --as-of 2024-01-01
Case         Stage             Criteria  Next time limit  Next due    Limits overdue  Open  Overdue
CVSB 2 2023  Review under way  cpr                                                 0     0        0
CV-2023-001  Review under way  apr       susr-complete    2024-09-12               0     0        0

16 entries took effect by 1 January 2024 but were recorded after it. Use --known-on 2024-01-01 to
leave them out.
Log head: 41 b4217cf513289621.
# Filters narrow together.
$ susr list --criteria dhr --regime susr --columns case,criteria --format csv
case,criteria
CV-2024-002,"dhr,mhhr"
CV-2025-003,dhr
CV-2026-003,dhr
$ susr list --outcome mapf --outcome no-review --columns case,outcome --format csv
case,outcome
CV-2025-001,mapf
CV-2025-005,no-review
CV-2026-002,mapf
$ susr list --agency EDU --columns case --format csv
case
CV-2024-001
CV-2026-004
$ susr list --agency EDUC
! susr: no agency 'EDUC' in the configuration or the record
! hint: did you mean 'EDU'? expected one of: CSS, EDU, HOU, PROB, SWP, TS, UHB, VSS, WAST
[1]
$ susr list --post C02 --columns case --format csv
case
CV-2024-001
CV-2025-004
$ susr list --post C99
! susr: that appointee is not in the configuration or the record
! hint: expected one of: C01, C02, C03, C04, C06, C07, R02, R03, R05, R08, R09, R10, R11, R12
[1]
$ susr list --from 2025-12-01 --to 2026-01-31 --columns case,referred_on,title --format csv
case,referred_on,title
CV-2025-006,2025-12-09,Joint inspection of child protection arrangements
CV-2026-001,2026-01-13,
$ susr list --stage learning-source
Case             Stage                   Limits  Actions  Open  Overdue  Title
                                        overdue
CV-2025-006      Learning source              0        4     3        1  Joint inspection of child
                                                                         protection arrangements
CV-AUDIT-2026-1  Learning source              0        3     2        1  Multi-agency audit of
                                                                         self-neglect referrals,
                                                                         spring 2026

Log head: 332 d6dfdda2e80421d4.
