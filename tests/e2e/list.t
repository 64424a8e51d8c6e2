$ cp -r "$BOARD" board; cd board
$ susr list
Case             Stage         Criteria  Next time limit  Next due    Limits  Actions  Open  Overdue  Next due,   Paused      Title
                                                                        late                          with        since
                                                                                                      pauses
CVSB 2 2023      Done, in      cpr                                         0        4     1        1
                 follow-up
CV-2023-001      Closed        apr                                         0        4     0        0
CV-2024-001      Done, in      cpr       progress-report  2026-10-01       1        8     3        2  2026-10-01
                 follow-up
CV-2024-002      Done, in      dhr,mhhr  progress-report  2027-06-10       0        9     5        2  2027-06-10
                 follow-up
CV-2025-001      Closed                                                    0        3     0        0
CV-2025-002      Done, in      owhr      progress-report  2027-03-05       0        6     4        2  2027-03-05
                 follow-up
CV-2025-003      Review under  dhr       susr-complete    2026-05-13       1        5     4        0  2026-05-13
                 way
CV-2025-004      Review under  cpr       susr-complete    2026-09-09       1        2     1        1  2027-06-01  2026-03-02
                 way
CV-2025-005      No review                                                 0        0     0        0
CV-2025-006      Learning                                                  0        4     3        1                          Joint
                 source                                                                                                       inspection
                                                                                                                              of child
                                                                                                                              protection
                                                                                                                              arrangements
CV-2026-001      Review under  mhhr      susr-complete    2027-01-13       0        2     2        0  2027-01-13
                 way
CV-AUDIT-2026-1  Learning                                                  0        3     2        1                          Multi-agency
                 source                                                                                                       audit of
                                                                                                                              self-neglect
                                                                                                                              referrals,
                                                                                                                              spring 2026
CV-2026-002      MAPF under              mapf-complete    2026-10-07       1        3     3        1  2026-10-07
                 way
CV-2026-003      Review under  dhr       first-panel      2026-10-11       1        0     0        0  2026-10-11
                 way
CV-2026-004      Awaiting      cpr                                         0        0     0        0
                 sign-off
CV-2026-005      Awaiting      apr,mhhr                                    0        0     0        0
                 decision

Log head: 306 7b814ab7d07b8776.
$ susr list --stage decision --stage sign-off
Case         Stage         Criteria  Next      Next due    Limits  Actions  Open  Overdue  Next due,
                                     time                    late                          with
                                     limit                                                 pauses
CV-2026-004  Awaiting      cpr                                  0        0     0        0
             sign-off
CV-2026-005  Awaiting      apr,mhhr                             0        0     0        0
             decision

Log head: 306 7b814ab7d07b8776.
$ susr list --stage review --columns case --format csv
case
CV-2025-003
CV-2025-004
CV-2026-001
CV-2026-003
$ susr list --stage reviews
! susr: list: --stage 'reviews': it is not one of the values that are known
! hint: did you mean 'review'? known are: decision, sign-off, review, mapf, follow-up, closed, no-review, learning-source
[2]
$ susr list --as-of 2024-01-01
Case         Stage         Criteria  Next time      Next due    Limits  Actions  Open  Overdue  Next due,
                                     limit                        late                          with
                                                                                                pauses
CVSB 2 2023  Review under  cpr                                       0        0     0        0
             way
CV-2023-001  Review under  apr       susr-complete  2024-09-12       0        0     0        0  2024-09-12
             way

Entries that took effect by 2024-01-01 and were recorded after it: 16. --known-on 2024-01-01 leaves
them out.
Log head: 41 65d1aa6cb427f6b0.
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
! susr: cannot look for the agency 'EDUC': neither the configuration nor the store knows that agency
! hint: did you mean 'EDU'? known are: CSS, EDU, HOU, PROB, SWP, TS, UHB, VSS, WAST
[1]
$ susr list --post C02 --columns case --format csv
case
CV-2024-001
CV-2025-004
$ susr list --post C99
! susr: cannot look for that appointee: neither the configuration nor the store knows that appointee
! hint: known are: C01, C02, C03, C04, C06, C07, R02, R03, R05, R08, R09, R10, R11, R12
[1]
$ susr list --from 2025-12-01 --to 2026-01-31 --columns case,referred_on,title --format csv
case,referred_on,title
CV-2025-006,2025-12-09,Joint inspection of child protection arrangements
CV-2026-001,2026-01-13,
$ susr list --stage learning-source
Case             Stage         Criteria  Next   Next  Limits  Actions  Open  Overdue  Next    Title
                                         time   due     late                          due,
                                         limit                                        with
                                                                                      pauses
CV-2025-006      Learning                                  0        4     3        1          Joint
                 source                                                                       inspection
                                                                                              of child
                                                                                              protection
                                                                                              arrangements
CV-AUDIT-2026-1  Learning                                  0        3     2        1          Multi-agency
                 source                                                                       audit of
                                                                                              self-neglect
                                                                                              referrals,
                                                                                              spring 2026

Log head: 306 7b814ab7d07b8776.
