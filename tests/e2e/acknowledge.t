# Every partner considers the learning, and those that lead no action say so.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null
$ ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet)
! susr: note: recorded the policy for the first time, as event 1
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals' --lead SS --due 2027-03-31 --on 2026-05-01 --quiet
CV-2026-001/A1
$ susr circulate $ref --to SS --to HOU --on 2026-06-01 --quiet
$ susr record $ref published --on 2026-07-01 --quiet
$ susr acknowledge $ref --agency HOU --on 2026-06-20 --note 'Considered by the senior managers'
! susr: recorded 8: CV-2026-001 considered by HOU on 2026-06-20
$ susr acknowledge $ref --agency EDU --on 2026-07-10 --by 'Business Manager' --dry-run
! susr: dry run, nothing recorded: CV-2026-001 considered by EDU on 2026-07-10
$ susr acknowledge $ref --agency EDU --on 2026-07-10 --by 'Business Manager'
! susr: recorded 9: CV-2026-001 considered by EDU on 2026-07-10
$ susr acknowledge $ref --agency NHS
! susr: cannot record that CV-2026-001 was considered by an agency: no such agency in the configuration
! hint: expected one of: SWP, UHB, SS, EDU, HOU, PROB, WAST, TS
[1]
$ susr acknowledge $ref
! susr: acknowledge: --agency is missing
! hint: try 'susr acknowledge --help'
[2]
$ susr acknowledge CV-2026-009 --agency SWP
! susr: cannot record that CV-2026-009 was considered by an agency: no case 'CV-2026-009'
! hint: did you mean 'CV-2026-001'? 'susr list' shows all cases
[1]
$ susr report cognisance
Test Board: Agencies and the learning of each review
As at 22 November 2026. Record 650d53da, schema 7, susr 0.1.0.

Case         Agency  Status        Leads  Circulated  What         Acknowledged  Outstanding since
CV-2026-001  EDU     Acknowledged      0                           2026-07-10
             HOU     Acknowledged      0  2026-06-01  Action plan  2026-06-20
             PROB    Outstanding       0                                         2026-07-01
             SS      Leads             1  2026-06-01  Action plan
             SWP     Outstanding       0                                         2026-07-01
             TS      Outstanding       0                                         2026-07-01
             UHB     Outstanding       0                                         2026-07-01
             WAST    Outstanding       0                                         2026-07-01

Acknowledgements are outstanding from agencies that lead no action, from publication or the first
circulation to them.
Log head: 9 600b0e43fa95714d.
$ susr report cognisance --agency HOU --format json
{"report":"cognisance","as_of":"2026-11-22","log_head":{"sequence":9,"hash":"600b0e43fa95714d"},"rows":[
{"case":"CV-2026-001","agency":"HOU","status":"acknowledged","leads":0,"published_on":"2026-07-01","circulated_on":"2026-06-01","circulated":"plan","acknowledged_on":"2026-06-20","outstanding_since":null,"due_on":null,"days_overdue":null}
]}
$ susr report cognisance --as-of 2026-06-15 --format csv
case,agency,status,leads,published_on,circulated_on,circulated,acknowledged_on,outstanding_since,due_on,days_overdue
CV-2026-001,EDU,not-circulated,0,,,,,,,
CV-2026-001,HOU,outstanding,0,,2026-06-01,plan,,2026-06-01,,
CV-2026-001,PROB,not-circulated,0,,,,,,,
CV-2026-001,SS,leads,1,,2026-06-01,plan,,,,
CV-2026-001,SWP,not-circulated,0,,,,,,,
CV-2026-001,TS,not-circulated,0,,,,,,,
CV-2026-001,UHB,not-circulated,0,,,,,,,
CV-2026-001,WAST,not-circulated,0,,,,,,,
# No clock runs until the board sets one.
$ susr overdue --kind acknowledgement
! susr: overdue: the policy sets no time for acknowledgements
! hint: set acknowledge-within under [learning] in the configuration
[1]
$ susr overdue --as-of 2026-07-31
Item         Title                Due         Days overdue  Status
CV-2026-001  First panel meeting  2026-03-05           148  Overdue

8 entries took effect by 31 July 2026 but were recorded after it. Use --known-on 2026-07-31 to leave
them out.
Log head: 9 600b0e43fa95714d.
1 overdue. Open items checked: 3. As at 31 July 2026.
$ printf '\n[learning]\nacknowledge-within = "28 days"\n' >> susr.toml
$ susr overdue --kind acknowledgement --as-of 2026-07-29
8 entries took effect by 29 July 2026 but were recorded after it. Use --known-on 2026-07-29 to leave
them out.
Log head: 9 600b0e43fa95714d.
Nothing overdue. Open items checked: 5. As at 29 July 2026.
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.acknowledge-within
$ susr overdue --kind acknowledgement --as-of 2026-07-30 --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2026-001,acknowledgement,CV-2026-001/acknowledgement,Learning to be acknowledged,PROB,,2026-07-29,2026-07-29,1,0,overdue,red,acknowledge-within
CV-2026-001,acknowledgement,CV-2026-001/acknowledgement,Learning to be acknowledged,SWP,,2026-07-29,2026-07-29,1,0,overdue,red,acknowledge-within
CV-2026-001,acknowledgement,CV-2026-001/acknowledgement,Learning to be acknowledged,TS,,2026-07-29,2026-07-29,1,0,overdue,red,acknowledge-within
CV-2026-001,acknowledgement,CV-2026-001/acknowledgement,Learning to be acknowledged,UHB,,2026-07-29,2026-07-29,1,0,overdue,red,acknowledge-within
CV-2026-001,acknowledgement,CV-2026-001/acknowledgement,Learning to be acknowledged,WAST,,2026-07-29,2026-07-29,1,0,overdue,red,acknowledge-within
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.acknowledge-within
$ susr overdue --as-of 2026-07-15 --within 28d --agency WAST
Due in the next 28 days
Item         Title                        Agency  Due         Days left  Status
CV-2026-001  Learning to be acknowledged  WAST    2026-07-29         14  Awaited

8 entries took effect by 15 July 2026 but were recorded after it. Use --known-on 2026-07-15 to leave
them out.
Log head: 9 600b0e43fa95714d.
Nothing overdue, 1 due within 28 days. Open items checked: 1. As at 15 July 2026.
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.acknowledge-within
$ susr overdue --kind acknowledgement --as-of 2026-07-30 --area Vale --agency TS
Item         Title                        Agency  Due         Days overdue  Status
CV-2026-001  Learning to be acknowledged  TS      2026-07-29             1  Overdue

8 entries took effect by 30 July 2026 but were recorded after it. Use --known-on 2026-07-30 to leave
them out.
Log head: 9 600b0e43fa95714d.
1 overdue. Open items checked: 1. As at 30 July 2026.
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.acknowledge-within
$ susr overdue --kind acknowledgement --escalate
! susr: overdue: --escalate works only on actions
! hint: leave out --kind, or --escalate
[2]
$ susr report cognisance --status outstanding --as-of 2026-07-30
Test Board: Agencies and the learning of each review
As at 30 July 2026. Record 650d53da, schema 7, susr 0.1.0.
8 entries took effect by 30 July 2026 but were recorded after it. Use --known-on 2026-07-30 to leave
them out.

Case         Agency  Status       Outstanding since  Due         Days overdue
CV-2026-001  PROB    Outstanding  2026-07-01         2026-07-29             1
             SWP     Outstanding  2026-07-01         2026-07-29             1
             TS      Outstanding  2026-07-01         2026-07-29             1
             UHB     Outstanding  2026-07-01         2026-07-29             1
             WAST    Outstanding  2026-07-01         2026-07-29             1

Acknowledgements are outstanding from agencies that lead no action, from publication or the first
circulation to them. They are due within 28 days.
Log head: 9 600b0e43fa95714d.
! susr: note: judged by the configuration, which differs from the policy on record (event 1): learning.acknowledge-within
$ susr acknowledge $ref --agency WAST --on 2026-07-29
! susr: note: the policy has changed, recorded as event 10: learning.acknowledge-within
! susr: recorded 11: CV-2026-001 considered by WAST on 2026-07-29
$ susr overdue --as-of 2026-07-30 --agency WAST
9 entries took effect by 30 July 2026 but were recorded after it. Use --known-on 2026-07-30 to leave
them out.
Log head: 11 6db319915d91dce4.
Nothing overdue. Open items checked: 0. As at 30 July 2026.
# A correction takes the acknowledgement back.
$ susr correct --last --void --reason 'It was another review'
! susr: recorded 12: event 11 voided (CV-2026-001 considered by WAST on 2026-07-29)
$ susr overdue --as-of 2026-07-30 --agency WAST --exit-code --quiet
$ susr log --case $ref --format csv | grep acknowledged
8,2026-11-22T09:00:00Z,root,,2026-06-20,CV-2026-001,,acknowledged,agency,,HOU,,7f67740e38797d455e5b6b0ac64acfa20c190ad4b5b1e102e21629b6e3ee62d6
8,2026-11-22T09:00:00Z,root,,2026-06-20,CV-2026-001,,acknowledged,note,,Considered by the senior managers,,7f67740e38797d455e5b6b0ac64acfa20c190ad4b5b1e102e21629b6e3ee62d6
9,2026-11-22T09:00:00Z,root,Business Manager,2026-07-10,CV-2026-001,,acknowledged,agency,,EDU,,600b0e43fa95714d38e8fa7be21fd5bde76dc4e19cef30b89e5bcc92a32d4f81
11,2026-11-22T09:00:00Z,root,,2026-07-29,CV-2026-001,,acknowledged,agency,,WAST,12,6db319915d91dce4ae5082f8d6f2a3ce7dee06a98e17e414e6b04d55f4c8856e
12,2026-11-22T09:00:00Z,root,,2026-11-22,CV-2026-001,,corrected,event,11 acknowledged,,,1c230ec9d570ae427d54f4f72db34161398b5b1395d2194f0b7d5c84209d4f13
$ susr show $ref --format csv | grep acknowledgements
acknowledgements,2026-06-20,agency,HOU
acknowledgements,2026-06-20,note,Considered by the senior managers
acknowledgements,2026-07-10,agency,EDU
