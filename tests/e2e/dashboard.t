# A website of the record, in a folder that is replaced in one step.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; ref=$(susr refer --by SWP --criteria cpr --summary 'What <b>happened</b>' --on 2026-01-05 --quiet 2>/dev/null)
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet; susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals' --lead SWP --due 2026-06-30 --on 2026-05-01 --quiet; susr assign-action $ref --title 'Review the form' --lead UHB --due 2027-06-30 --on 2026-05-01 --quiet; other=$(susr refer --by UHB --criteria cpr --summary 'Another thing' --on 2026-02-05 --quiet)
CV-2026-001/A1
CV-2026-001/A2
$ susr extend-action $ref/A1 --to 2026-09-30 --reason 'Courts' --authorised-by 'Board Chair' --on 2026-06-20 --quiet
$ susr dashboard site
$ find site -type f | LC_ALL=C sort; stat -c %a site site/cases site/index.html
# Each page is whole, leads to others, and needs nothing from elsewhere.
$ cat site/cases/CV-2026-001.html | sed -n '/<body/,/<main/p'
$ grep -o '<h1>.*' site/cases/CV-2026-001.html; grep -c 'What &lt;b&gt;happened' site/cases/CV-2026-001.html; grep -rl '<b>' site; grep -ro 'https*:[^ "<]*' site | sort -u
# The history of an action is under its id, and what names the action leads there.
$ grep -o '<tr><th scope="rowgroup".*' site/cases/CV-2026-001.html; grep -oh '<a href="[^"]*#A1">[^<]*</a>' site/overdue.html site/agencies/SWP.html | sort | uniq -c
# Only the first page has the head of the log.
$ grep -l 'Log head' -r site
# Written again: nothing changed. An entry changes the pages that it is about.
$ touch -d 2026-01-01 site/cases/*; susr dashboard site; stat -c %y site/cases/CV-2026-002.html | cut -c1-10
$ susr update-action $ref/A2 --status in-progress --on 2026-07-01 --quiet; susr dashboard site; find site -newermt 2026-01-02 -path '*cases/*' | sort
# What somebody else put there stays.
$ echo mine > site/notes.txt; susr dashboard site; cat site/notes.txt; rm site/notes.txt
$ susr dashboard susr.toml
$ susr dashboard no/such/site
# For a reader: what they could ask for themselves.
$ susr dashboard --for SWP swp; find swp -type f | LC_ALL=C sort; grep -rl 'Review the form' swp; susr dashboard --for nobody nobody; ls nobody
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-002 --post board-member --authorised-by 'Board Chair' --quiet; susr grant p-003 --post agency-lead --agency UHB --until 2026-11-01 --from 2026-01-01 --authorised-by 'Board Chair' --quiet
$ susr restrict $ref --to p-002 --reason 'Criminal trial' --quiet; susr dashboard site --quiet; susr dashboard --for chair chair --quiet; susr dashboard --for P-002 member --quiet; grep -l 'Audit referrals' */overdue.html; ls */check.html
$ susr dashboard --for p-003 lead; ls lead
$ susr dashboard --for agency-lead lead; ls lead
# As at a day, in Welsh, and only from a sound record.
$ susr dashboard --language cy --as-of 2026-03-31 bwrdd; sed -n 's/<h1>.*/&/p' bwrdd/index.html; grep -o '<html lang="[a-z]*">' bwrdd/index.html; ls bwrdd/cases
$ sqlite3 susr.db "UPDATE action_versions SET title = 'Altered'"; susr dashboard --verify site; grep -rl Altered site
$ susr dashboard
