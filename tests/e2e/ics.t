# A calendar of due dates, for programs that read it by its address every day.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area Vale 2>/dev/null; ref=$(susr refer --by SWP --criteria cpr --on 2026-01-05 --quiet 2>/dev/null)
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet; susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals, with "Mrs Example"' --lead SWP --lead SS@Cardiff --lead SS@Vale --due 2026-12-31 --on 2026-05-01 --quiet
CV-2026-001/A1
$ susr assign-action $ref --title 'Write a policy' --lead SWP --due 2026-11-30 --on 2026-05-01 --quiet
CV-2026-001/A2
$ susr mine --agency SWP --format ics | tr -d '\r'
# A date has the same UID after an extension, and SEQUENCE is greater.
$ brief() { tr -d '\r' | grep -E '^(UID|SEQUENCE|DTSTART|SUMMARY|STATUS)'; }
$ susr extend-action $ref/A1 --to 2027-01-29 --reason 'Recruitment' --approved-by 'Delivery Group' --on 2026-11-20 --quiet
$ susr mine --agency SWP --format ics | brief
# What is stepped down or completed leaves the calendars of what is open. That of the actions cancels it, or says so.
$ susr step-down-action $ref/A1 --reason 'Overtaken' --authority 'Delivery Group' --on 2026-11-20 --quiet; susr complete-action $ref/A2 --evidence 'Policy 12' --on 2026-11-21 --quiet
$ susr mine --agency SWP --format ics | brief
$ susr report actions --agency SWP --format ics | brief
# Time limits; in Welsh too. Lines end with CRLF, and the longest has 75 octets.
$ susr report reviews --format ics --language cy | brief
$ susr overdue --format ics --language cy | tr -d '\r'
$ susr overdue --within 400d --format ics --language cy | grep -e NAME -e SUMMARY
$ susr overdue --format ics | grep -vc "$(printf '\r$')"
# The same record gives the same bytes, whenever it is printed.
$ susr overdue --format ics --as-of 2026-11-22 | sha256sum > one; SUSR_NOW=2026-11-29T09:00:00Z susr overdue --format ics --as-of 2026-11-22 | sha256sum | cmp - one
# An agency without dates has a calendar without dates. An empty file would be an error to those who read it.
$ susr overdue --by agency --split-dir calendars --format ics --within 28d; ls calendars | tr '\n' ' '; wc -c < calendars/UHB.ics; tail -n 3 calendars/UHB.ics | tr -d '\r'
# Only reports of due dates make calendars, and a calendar has no columns. Nothing is written.
$ susr report milestones --format ics --output milestones.ics
$ susr report board --format ics
$ susr show $ref --format ics
$ susr mine --agency SWP --format ics --columns item --sort due_on --excel --width 80 --output swp.ics
$ susr overdue --by agency --split-dir more --format ics --sort item
$ susr overdue --escalate --format ics --columns item
$ susr log --format csv --columns kind | tail -n 1
$ susr report actions --format csv --output actions.csv; susr import actions actions.csv --format ics
$ ls
# A saved report can be a calendar.
$ printf '[report.due-dates]\nbase = "reviews"\nformat = "ics"\n' >> susr.toml; susr config check && susr report due-dates | grep -c BEGIN:VEVENT
# An agency lead reads their own, and so does a copy without names.
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ susr assign-action $ref --title 'Train call handlers' --lead SWP --due 2027-03-31 --on 2026-05-01 --quiet
$ SSH_ORIGINAL_COMMAND='susr mine --format ics' susr serve --as p-017 | brief
$ SSH_ORIGINAL_COMMAND='susr mine --agency UHB --format ics' susr serve --as p-017
