$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
$ susr refer --by SWP --on 2026-03-04
$ susr record-finding CV-2026-001 --kind immediate-learning --text 'Referrals made at night were not read until Monday' --text-cy 'Ni ddarllenwyd atgyfeiriadau a wnaed gyda'\''r nos tan ddydd Llun' --theme 'information sharing' --agency SWP --agency UHB --on 2026-03-10 --by 'Case Review Group'
$ echo 'The school kept seeing the child' > good.txt; susr record-finding CV-2026-001 --kind good-practice --text-file good.txt --agency EDU --on 2026-03-11

# An action can stem from immediate learning before the Chair's sign-off.
$ susr decide CV-2026-001 --outcome no-review --rationale 'One agency' --immediacy urgent --on 2026-03-18
$ susr assign-action CV-2026-001 --title 'Read referrals every day' --lead SWP --due 2026-04-30 --from-finding f1 --on 2026-03-19
$ susr assign-action CV-2026-001 --title 'Praise the school' --lead EDU --due 2026-04-30 --from-finding CV-2026-001/F2 --on 2026-03-19
$ susr assign-action CV-2026-001 --title 'Something else' --lead EDU --due 2026-04-30 --on 2026-03-19
$ susr assign-action CV-2026-001 --title 'Something else' --lead EDU --due 2026-04-30 --from-finding 9 --on 2026-03-19
$ susr report findings --as-of 2026-05-02
$ susr report findings --as-of 2026-05-02 --format csv
$ susr report findings --status good-practice --format csv --columns item,kind
$ susr report findings --theme 'information sharing' --agency UHB --format json --columns item,themes,agencies,actions
$ susr report findings --language cy --columns item,kind,text --as-of 2026-05-02
$ susr show CV-2026-001/f1 --as-of 2026-05-02
$ susr show CV-2026-001 --as-of 2026-05-02
$ susr report actions --format csv --columns item,title,finding

# A finding belongs to the day it was made. It can be corrected, and voided if no action stems from it.
$ susr report findings --as-of 2026-03-10 --format csv --columns item,found_on
$ susr correct 4 --set themes=recording --set type=learning --reason 'Not so urgent' --dry-run
$ susr correct 4 --set themes=recording --reason 'Wrong theme'
$ susr correct 4 --void --reason 'Entered twice'
$ susr correct 5 --void --reason 'Entered twice'
$ susr report findings --format csv --columns item,themes,open
$ susr log --case CV-2026-001 --oneline --columns event,kind,item

# In a learning source too. A dry run checks and keeps nothing.
$ susr learning-source --type audit --title 'Audit of referrals' --on 2026-05-01
$ susr record-finding CV-2026-002 --kind learning --text 'A third of referrals had no chronology' --on 2026-05-03 --dry-run

# What can't be.
$ susr record-finding CV-2026-002 --kind lesson --text T
$ susr record-finding CV-2026-002 --kind learning --text T --theme nonsense
$ susr record-finding CV-2026-002 --kind learning --text T --agency XYZ
$ susr record-finding CV-2026-002 --kind learning
$ susr show CV-2026-002/F7
$ susr verify
