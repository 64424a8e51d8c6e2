# Ten real reviews, by region only, at the precision that the public record gives: see
# tests/data/published-reviews.md.
$ bash $DATA/published-reviews.sh
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: Cwm Taf Morgannwg 1 referred by not-public on 2022-04
! susr: recorded 3: Cwm Taf Morgannwg 1 decided on 2022-04: susr
! susr: recorded 4: Cwm Taf Morgannwg 1 signed off on 2022-04: agreed
! susr: recorded 5: Cwm Taf Morgannwg 1 reached published on 2022-11-24
! susr: recorded 6: North Wales 2 referred by not-public on 2024-08
! susr: recorded 7: North Wales 2 decided on 2024-08: susr
! susr: recorded 8: North Wales 2 signed off on 2024-08: agreed
! susr: recorded 9: North Wales 2 reached published on 2025-11-04
! susr: recorded 10: Mid and West Wales 3 referred by not-public on 2024-08-01
! susr: recorded 11: Mid and West Wales 3 decided on 2024-08-01: susr
! susr: recorded 12: Mid and West Wales 3 signed off on 2024-08-01: agreed
! susr: recorded 13: Mid and West Wales 3 reached published on 2024-08-01
! susr: recorded 14: Mid and West Wales 4 referred by not-public on 2023-03-08
! susr: recorded 15: Mid and West Wales 4 decided on 2023-03-08: susr
! susr: recorded 16: Mid and West Wales 4 signed off on 2023-03-08: agreed
! susr: recorded 17: Mid and West Wales 4 reached published on 2024-03-14
! susr: recorded 18: Mid and West Wales 5 referred by not-public on 2016-07-08
! susr: recorded 19: Mid and West Wales 5 decided on 2016-07-08: susr
! susr: recorded 20: Mid and West Wales 5 signed off on 2016-07-08: agreed
! susr: recorded 21: Mid and West Wales 5 reached published on 2016-07-08
! susr: recorded 22: Mid and West Wales 6 referred by not-public on 2018-02-14
! susr: recorded 23: Mid and West Wales 6 decided on 2018-02-14: susr
! susr: recorded 24: Mid and West Wales 6 signed off on 2018-02-14: agreed
! susr: recorded 25: Mid and West Wales 6 reached published on 2018-02-14
! susr: recorded 26: all Wales 7 referred by not-public on 2015-02
! susr: recorded 27: all Wales 7 decided on 2015-02: susr
! susr: recorded 28: all Wales 7 signed off on 2015-02: agreed
! susr: recorded 29: all Wales 7 reached published on 2016
! susr: recorded 30: all Wales 8 referred by not-public on 2011-11
! susr: recorded 31: all Wales 8 decided on 2011-11: susr
! susr: recorded 32: all Wales 8 signed off on 2011-11: agreed
! susr: recorded 33: all Wales 8 reached published on 2011-11
! susr: recorded 34: Gwent 9 referred by not-public on 2026-11-22
! susr: recorded 35: Gwent 9 decided on 2026-11-22: susr
! susr: recorded 36: Gwent 9 signed off on 2026-11-22: agreed
! susr: recorded 37: Cardiff and Vale 10 referred by not-public on 2023-09
! susr: recorded 38: Cardiff and Vale 10 decided on 2023-09: susr
! susr: recorded 39: Cardiff and Vale 10 signed off on 2023-09: agreed
! susr: recorded 40: Cardiff and Vale 10 reached published on 2023-09
! susr: recorded 41: Cardiff and Vale 10/R17.1 added on 2023-09
! susr: recorded 42: Cardiff and Vale 10/R17.2 added on 2023-09
! susr: recorded 43: Cardiff and Vale 10/R17.3 added on 2023-09
! susr: recorded 44: Cardiff and Vale 10/R17.4 added on 2023-09
! susr: recorded 45: Cardiff and Vale 10/R17.5 added on 2023-09
! susr: recorded 46: Cardiff and Vale 10/R17.6 added on 2023-09
! susr: recorded 47: Cardiff and Vale 10/R17.7 added on 2023-09
$ susr report referrals --format csv --columns case,regime,criteria,referred_on,event_date,outcome,stage
case,regime,criteria,referred_on,event_date,outcome,stage
Cwm Taf Morgannwg 1,legacy,cpr,,2021-07-31,susr,follow-up
North Wales 2,legacy,cpr,,,susr,follow-up
Mid and West Wales 3,legacy,cpr,,2020-07-21,susr,follow-up
Mid and West Wales 4,legacy,cpr,,2020-10,susr,follow-up
Mid and West Wales 5,legacy,cpr,,2011-12,susr,follow-up
Mid and West Wales 6,legacy,cpr,,,susr,follow-up
all Wales 7,legacy,mhhr,,2014-11-05,susr,follow-up
all Wales 8,legacy,mhhr,,2009-06,susr,follow-up
Gwent 9,legacy,dhr,,2012-09-18,susr,review
Cardiff and Vale 10,legacy,dhr,,2019,susr,follow-up

# Twelve months after publication. The first six were worked out by hand from other pages.
$ susr report reviews --format csv --columns case,rule,started_on,due_on,status,days_overdue
case,rule,started_on,due_on,status,days_overdue
Cwm Taf Morgannwg 1,progress-report,2022-11-24,2023-11-24,overdue,1094
North Wales 2,progress-report,2025-11-04,2026-11-04,overdue,18
Mid and West Wales 3,progress-report,2024-08-01,2025-08-01,overdue,478
Mid and West Wales 4,progress-report,2024-03-14,2025-03-14,overdue,618
Mid and West Wales 5,progress-report,2016-07-08,2017-07-08,overdue,3424
Mid and West Wales 6,progress-report,2018-02-14,2019-02-14,overdue,2838
all Wales 7,progress-report,2016,2017-12-31,overdue,3248
all Wales 8,progress-report,2011-11,2012-11-30,overdue,5105
Gwent 9,progress-report,,,not-started,
Cardiff and Vale 10,progress-report,2023-09,2024-09-30,overdue,783

# Nothing runs from a referral whose day is not known.
$ susr show 'Gwent 9'
Published reviews: Gwent 9
As at 22 November 2026. Record 293a337d, schema 7, susr 0.1.0.

Case
Fact                        Value
Stage                       Review under way
Regime                      Legacy
Referring agency            not-public
Event date                  2012-09-18
Criteria thought to be met  Domestic Homicide Review
Decided on                  2026-11-22
Decision                    Review, older type
Immediacy                   Routine
Rationale                   As published
Chair's sign-off            Agreed
Signed off on               2026-11-22
Decision in force           Review, older type
Criteria met                Domestic Homicide Review

Time limits
Time limit       Strength  Status       RAG
progress-report  Must      Not started  Green

History
No.  On          Kind      Detail                                  Recorded              Recorded by
 34  2026-11-22  Referral  Agency: not-public; Criteria: Domestic  2026-11-22T09:00:00Z  ACCOUNT
                           Homicide Review; Regime: Legacy;
                           Referral day: Unknown; Event date:
                           2012-09-18
 35  2026-11-22  Decision  Outcome: SUSR; Criteria: Domestic       2026-11-22T09:00:00Z  ACCOUNT
                           Homicide Review; Immediacy: Routine;
                           Rationale: As published
 36  2026-11-22  Sign-off  Outcome: Agreed                         2026-11-22T09:00:00Z  ACCOUNT

Log head: 47 366a684ac17bcd53.
$ susr overdue
Item                  Title            Due         Days overdue  Status
all Wales 8           Progress report  2012-11-30          5105  Overdue
Mid and West Wales 5  Progress report  2017-07-08          3424  Overdue
all Wales 7           Progress report  2017-12-31          3248  Overdue
Mid and West Wales 6  Progress report  2019-02-14          2838  Overdue
Cwm Taf Morgannwg 1   Progress report  2023-11-24          1094  Overdue
Cardiff and Vale 10   Progress report  2024-09-30           783  Overdue
Mid and West Wales 4  Progress report  2025-03-14           618  Overdue
Mid and West Wales 3  Progress report  2025-08-01           478  Overdue
North Wales 2         Progress report  2026-11-04            18  Overdue

Log head: 47 366a684ac17bcd53.
9 overdue. Open items checked: 9. As at 22 November 2026.
