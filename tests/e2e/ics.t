# A calendar of due dates, for programs that read it by its address every day.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null; ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet 2>/dev/null)
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet; susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals; those that "wait", too' --lead SWP --lead SS@Cardiff --lead SS@Vale --due 2026-12-31 --on 2026-05-01 --quiet
CV-2026-001/A1
$ susr assign-action $ref --title 'Write a policy' --lead SWP --due 2026-11-30 --on 2026-05-01 --quiet
CV-2026-001/A2
$ susr mine --agency SWP --format ics | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//susr//susr//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME;LANGUAGE=en:Test Board: What is asked of an agency
X-WR-CALNAME:Test Board: What is asked of an agency
REFRESH-INTERVAL;VALUE=DURATION:P1D
X-PUBLISHED-TTL:P1D
BEGIN:VEVENT
UID:9e680626721f9a496972f08113753992@susr
DTSTAMP:20261122T000000Z
LAST-MODIFIED:20261122T000000Z
SEQUENCE:6
DTSTART;VALUE=DATE:20261130
DTEND;VALUE=DATE:20261201
SUMMARY;LANGUAGE=en:CV-2026-001/A2: Action (SWP)
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:f56f3473e195e76bf471b233f0bdd862@susr
DTSTAMP:20261122T000000Z
LAST-MODIFIED:20261122T000000Z
SEQUENCE:6
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY;LANGUAGE=en:CV-2026-001/A1: Action (SWP)
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
# A date has the same UID after an extension, and SEQUENCE is greater.
$ brief() { tr -d '\r' | sed -n '/^UID\|^SEQUENCE\|^DTSTART\|^SUMMARY\|^STATUS/p'; }
$ susr extend-action $ref/A1 --to 2027-01-29 --reason 'Recruitment' --approved-by 'Delivery Group' --on 2026-11-20 --quiet
$ susr mine --agency SWP --format ics | brief
UID:9e680626721f9a496972f08113753992@susr
SEQUENCE:7
DTSTART;VALUE=DATE:20261130
SUMMARY;LANGUAGE=en:CV-2026-001/A2: Action (SWP)
STATUS:CONFIRMED
UID:f56f3473e195e76bf471b233f0bdd862@susr
SEQUENCE:7
DTSTART;VALUE=DATE:20270129
SUMMARY;LANGUAGE=en:CV-2026-001/A1: Action (SWP)
STATUS:CONFIRMED
# What is stepped down or completed leaves the calendars of what is open. That of the actions cancels it, or says so.
$ susr step-down-action $ref/A1 --reason 'Overtaken' --authority 'Delivery Group' --on 2026-11-20 --quiet; susr complete-action $ref/A2 --evidence 'Policy 12' --on 2026-11-21 --quiet
$ susr mine --agency SWP --format ics | brief
$ susr report actions --agency SWP --format ics | brief
UID:f56f3473e195e76bf471b233f0bdd862@susr
SEQUENCE:9
DTSTART;VALUE=DATE:20270129
SUMMARY;LANGUAGE=en:CV-2026-001/A1: Action (SWP)
STATUS:CANCELLED
UID:9e680626721f9a496972f08113753992@susr
SEQUENCE:9
DTSTART;VALUE=DATE:20261130
SUMMARY;LANGUAGE=en:CV-2026-001/A2: Action (SWP)\, done
STATUS:CONFIRMED
# Time limits; in Welsh too. Lines end with CRLF, and none has more than 75 octets.
$ susr report reviews --format ics --language cy | brief
UID:8032b5630a8440abb90297cbb4496afa@susr
SEQUENCE:9
DTSTART;VALUE=DATE:20260305
SUMMARY;LANGUAGE=cy:CV-2026-001: Cyfarfod cyntaf y panel
STATUS:CONFIRMED
UID:a3a5fe80b77eada62d71f91937739316@susr
SEQUENCE:9
DTSTART;VALUE=DATE:20270105
SUMMARY;LANGUAGE=cy:CV-2026-001: Cwblhau'r adolygiad
STATUS:CONFIRMED
$ susr overdue --format ics --language cy | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//susr//susr//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME;LANGUAGE=cy:Test Board: Yr hyn sy'n hwyr
X-WR-CALNAME:Test Board: Yr hyn sy'n hwyr
REFRESH-INTERVAL;VALUE=DURATION:P1D
X-PUBLISHED-TTL:P1D
BEGIN:VEVENT
UID:8032b5630a8440abb90297cbb4496afa@susr
DTSTAMP:20261122T000000Z
LAST-MODIFIED:20261122T000000Z
SEQUENCE:9
DTSTART;VALUE=DATE:20260305
DTEND;VALUE=DATE:20260306
SUMMARY;LANGUAGE=cy:CV-2026-001: Cyfarfod cyntaf y panel
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
$ susr overdue --within 400d --format ics --language cy | grep -e NAME -e SUMMARY
NAME;LANGUAGE=cy:Test Board: Yr hyn sy'n hwyr neu i'w gwblhau'n fuan\r
X-WR-CALNAME:Test Board: Yr hyn sy'n hwyr neu i'w gwblhau'n fuan\r
SUMMARY;LANGUAGE=cy:CV-2026-001: Cyfarfod cyntaf y panel\r
SUMMARY;LANGUAGE=cy:CV-2026-001: Cwblhau'r adolygiad\r
$ susr overdue --within 400d --format ics | LC_ALL=C awk 'length > 76 || !/\r$/'
# The same record gives the same bytes, whenever it is printed.
$ susr overdue --format ics --as-of 2026-11-22 | sha256sum > one; SUSR_NOW=2026-11-29T09:00:00Z susr overdue --format ics --as-of 2026-11-22 | sha256sum | cmp - one
# An agency without dates has a calendar without dates. An empty file would be an error to those who read it.
$ susr overdue --by agency --split-dir calendars --format ics --within 28d; ls calendars | tr '\n' ' '; wc -c < calendars/UHB.ics; tail -n 3 calendars/UHB.ics | tr -d '\r'
EDU.ics HOU.ics PROB.ics SS.ics SWP.ics TS.ics UHB.ics WAST.ics 277
REFRESH-INTERVAL;VALUE=DURATION:P1D
X-PUBLISHED-TTL:P1D
END:VCALENDAR
! susr: note: wrote 8 files to calendars; empty: 8
# Only reports of due dates make calendars, and a calendar has no columns. Nothing is written.
$ susr report milestones --format ics --output milestones.ics
! susr: cannot print 'milestones' as ics: it has no due dates
! hint: these have due dates: report reviews, report actions, overdue, mine
[2]
$ susr report board --format ics
! susr: cannot print 'board' as ics: it has no due dates
! hint: these have due dates: report reviews, report actions, overdue, mine
[2]
$ susr show $ref --format ics
! susr: cannot print 'show' as ics: it has no due dates
! hint: these have due dates: report reviews, report actions, overdue, mine
[2]
$ susr mine --agency SWP --format ics --columns item --sort due_on --excel --width 80 --output swp.ics
! susr: mine: --format ics and --columns can't be used together
! hint: leave out --columns
! susr: mine: --format ics and --sort can't be used together
! hint: leave out --sort
! susr: mine: --format ics and --width can't be used together
! hint: leave out --width
! susr: mine: --format ics and --excel can't be used together
! hint: leave out --excel
[2]
$ susr overdue --by agency --split-dir more --format ics --sort item
! susr: overdue: --format ics and --sort can't be used together
! hint: leave out --sort
[2]
$ susr overdue --escalate --format ics --columns item
! susr: overdue: --format ics and --columns can't be used together
! hint: leave out --columns
[2]
$ susr log --format csv --columns kind | tail -n 1
action-completed
$ susr report actions --format csv --output actions.csv; susr import actions actions.csv --format ics
! susr: cannot print 'import' as ics: it has no due dates
! hint: these have due dates: report reviews, report actions, overdue, mine
[2]
$ ls
actions.csv
calendars
one
susr.db
susr.toml
# A saved report can be a calendar.
$ printf '[report.due-dates]\nbase = "reviews"\nformat = "ics"\n' >> susr.toml; susr config check && susr report due-dates | grep -c BEGIN:VEVENT
2
! susr: note: no mistakes in susr.toml
# An agency lead reads their own, and so does a copy without names.
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ susr assign-action $ref --title 'Train call handlers' --lead SWP --due 2027-03-31 --on 2026-05-01 --quiet
CV-2026-001/A3
$ SSH_ORIGINAL_COMMAND='susr mine --format ics' susr serve --as p-017 | brief
UID:8e5063c9434e4d22c99593e6125e18e3@susr
SEQUENCE:13
DTSTART;VALUE=DATE:20270331
SUMMARY;LANGUAGE=en:CV-2026-001/A3: Action (SWP)
STATUS:CONFIRMED
! susr: note: limited to SWP
$ SSH_ORIGINAL_COMMAND='susr mine --agency UHB --format ics' susr serve --as p-017
! susr: cannot use 'mine': an agency lead of SWP sees and progresses the actions of that agency
! hint: name your own agency
[6]
