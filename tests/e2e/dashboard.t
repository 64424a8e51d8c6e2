# A website of the record, in a folder that is replaced in one step.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; ref=$(susr refer --by SWP --criteria cpr --summary 'What <b>happened</b>' --on 2026-01-05 --quiet 2>/dev/null)
$ susr decide $ref --outcome susr --criteria cpr --rationale 'The criteria are met' --on 2026-01-20 --quiet; susr sign-off $ref --outcome agreed --on 2026-01-21 --quiet
$ susr assign-action $ref --title 'Audit referrals' --lead SWP --due 2026-06-30 --on 2026-05-01 --quiet; susr assign-action $ref --title 'Review the form' --lead UHB --due 2027-06-30 --on 2026-05-01 --quiet; other=$(susr refer --by UHB --criteria cpr --summary 'Another thing' --on 2026-02-05 --quiet)
CV-2026-001/A1
CV-2026-001/A2
$ susr extend-action $ref/A1 --due 2026-09-30 --reason 'Courts' --authorised-by 'Board Chair' --on 2026-06-20 --quiet
! susr: extend-action: unknown option
! susr: extend-action: unknown option
! hint: try 'susr extend-action --help'
[2]
$ susr dashboard site
! susr: note: wrote 26 pages to site; changed: 26
$ find site -type f | LC_ALL=C sort; stat -c %a site site/cases site/index.html
site/.susr-files
site/actions.html
site/agencies.html
site/agencies/EDU.html
site/agencies/HOU.html
site/agencies/PROB.html
site/agencies/SS.html
site/agencies/SWP.html
site/agencies/TS.html
site/agencies/UHB.html
site/agencies/WAST.html
site/cases.html
site/cases/CV-2026-001.html
site/cases/CV-2026-002.html
site/check.html
site/cognisance.html
site/crg.html
site/delivery-group.html
site/index.html
site/operational-board.html
site/overdue.html
site/recommendations.html
site/reviews.html
site/strategy-group.html
site/themes.html
site/timeliness.html
site/trend.html
700
700
600
# Each page is whole, leads to others, and needs nothing from elsewhere.
$ cat site/cases/CV-2026-001.html | sed -n '/<body/,/<main/p'
<body>
<a class="skip" href="#main">Skip to the main part of the page</a>
<nav aria-label="Pages">
<ul>
<li><a href="../index.html">Position of the board</a></li>
<li><a href="../overdue.html">What is overdue or due soon</a></li>
<li><a href="../cases.html">Cases</a></li>
<li><a href="../reviews.html">Live reviews and their time limits</a></li>
<li><a href="../recommendations.html">Recommendations</a></li>
<li><a href="../actions.html">Open actions</a></li>
<li><a href="../agencies.html">Agencies</a></li>
<li><a href="../crg.html">Case Review Group</a></li>
<li><a href="../delivery-group.html">Delivery Group</a></li>
<li><a href="../operational-board.html">Operational board</a></li>
<li><a href="../strategy-group.html">Strategy Group</a></li>
<li><a href="../themes.html">Themes</a></li>
<li><a href="../cognisance.html">Agencies and the learning of each review</a></li>
<li><a href="../timeliness.html">How time limits were met</a></li>
<li><a href="../trend.html">Trend</a></li>
<li><a href="../check.html">What is missing or looks wrong</a></li>
</ul>
</nav>
<main id="main">
$ grep -o '<h1>.*' site/cases/CV-2026-001.html; grep -c 'What &lt;b&gt;happened' site/cases/CV-2026-001.html; grep -rl '<b>' site; grep -ro 'https*:[^ "<]*' site | sort -u
<h1>Test Board: CV-2026-001</h1>
2
# The history of an action is under its id, and what names the action leads there.
$ grep -o '<tr><th scope="rowgroup".*' site/cases/CV-2026-001.html; grep -oh '<a href="[^"]*#A1">[^<]*</a>' site/overdue.html site/agencies/SWP.html | sort | uniq -c
<tr><th scope="rowgroup" colspan="6" id="A1">CV-2026-001/A1</th></tr>
<tr><th scope="rowgroup" colspan="6" id="A2">CV-2026-001/A2</th></tr>
      2 <a href="../cases/CV-2026-001.html#A1">CV-2026-001/A1</a>
      1 <a href="cases/CV-2026-001.html#A1">CV-2026-001/A1</a>
# Only the first page has the head of the log.
$ grep -l 'Log head' -r site
site/index.html
# Written again: nothing changed. An entry changes the pages that it is about.
$ touch -d 2026-01-01 site/cases/*; susr dashboard site; stat -c %y site/cases/CV-2026-002.html | cut -c1-10
2026-01-01
! susr: note: wrote 26 pages to site; changed: 0
$ susr update-action $ref/A2 --status in-progress --on 2026-07-01 --quiet; susr dashboard site; find site -newermt 2026-01-02 -path '*cases/*' | sort
site/cases/CV-2026-001.html
! susr: note: wrote 26 pages to site; changed: 4
# What somebody else put there stays.
$ echo mine > site/notes.txt; susr dashboard site; cat site/notes.txt; rm site/notes.txt
mine
! susr: cannot create the folder site: it has a file that susr did not write there: notes.txt
! hint: choose another folder
$ susr dashboard susr.toml
! susr: cannot create the folder susr.toml: something else has that name
! hint: choose another folder
[1]
$ susr dashboard no/such/site
! susr: cannot create the folder no/such/site: its parent folder does not exist
! hint: choose another folder
[1]
# For a reader: what they could ask for themselves.
$ susr dashboard --for SWP swp; find swp -type f | LC_ALL=C sort; grep -rl 'Review the form' swp; susr dashboard --for nobody nobody; ls nobody
swp/.susr-files
swp/agencies/SWP.html
swp/cases.html
swp/index.html
! susr: note: wrote 3 pages to swp; changed: 3
! susr: cannot write for that reader: no person, access post or agency has that name
! hint: 'susr people' lists people and posts; 'susr report agencies' lists agencies
! ls: cannot access 'nobody': No such file or directory
[2]
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-002 --post board-member --authorised-by 'Board Chair' --quiet; susr grant p-003 --post agency-lead --agency UHB --until 2026-11-01 --from 2026-01-01 --authorised-by 'Board Chair' --quiet
$ susr restrict $ref --to p-002 --reason 'Criminal trial' --quiet; susr dashboard site --quiet; susr dashboard --for chair chair --quiet; susr dashboard --for P-002 member --quiet; grep -l 'Audit referrals' */overdue.html; ls */check.html
member/overdue.html
site/overdue.html
site/check.html
! susr: note: the free text of 1 case is restricted to others and is withheld
$ susr dashboard --for p-003 lead; ls lead
! susr: cannot use 'dashboard': p-003 has no access today
! hint: an administrator can grant it with 'susr grant'
! ls: cannot access 'lead': No such file or directory
[2]
$ susr dashboard --since 2026-06-01 --as-of 2026-06-30 june --quiet; sed -n 's/<h1>.*/&/p' june/index.html
<h1>Test Board: Position of the board, and movement since 2026-06-01</h1>
$ susr dashboard --for agency-lead lead; ls lead
! susr: cannot write for that reader: no person, access post or agency has that name
! hint: 'susr people' lists people and posts; 'susr report agencies' lists agencies
! ls: cannot access 'lead': No such file or directory
[2]
# Nobody writes for others what they may not read themselves.
$ susr grant p-009 --post administrator --authorised-by 'Board Chair' --quiet; susr bind p-009 --account somebody --quiet; susr grant p-001 --post review-manager --authorised-by 'Board Chair' --quiet; susr correct 9 --void --reason 'Another post' --quiet; susr people --format csv --columns person,post,status
person,post,status
p-001,review-manager,current
p-002,board-member,current
p-003,agency-lead,ended
p-009,administrator,current
! susr: note: the free text of 1 case is restricted to others and is withheld
$ susr dashboard --for administrator admin --quiet; grep -l 'Audit referrals' admin/overdue.html
! susr: note: the free text of 1 case is restricted to others and is withheld
[1]
# As at a day, in Welsh, and only from a sound record.
$ susr dashboard --language cy --as-of 2026-03-31 bwrdd; sed -n 's/<h1>.*/&/p' bwrdd/index.html; grep -o '<html lang="[a-z]*">' bwrdd/index.html; ls bwrdd/cases
<h1>Test Board: Sefyllfa&#39;r bwrdd, a&#39;r symudiad ers 2026-03-03</h1>
<html lang="cy">
CV-2026-001.html
CV-2026-002.html
! susr: nodyn: mae testun rhydd 1 achos wedi'i gyfyngu i eraill ac wedi'i ddal yn ôl
! susr: nodyn: ysgrifennwyd 26 tudalen i bwrdd; wedi newid: 26
$ sqlite3 susr.db "UPDATE action_versions SET title = 'Altered'"; susr dashboard --verify site; echo $?; grep -rl Altered site
8
! susr: susr.db: the record was changed outside susr: 2 findings
! susr: susr.db: action_versions (case_id 2, number 1, valid_from 2026-05-01) of CV-2026-001: the log gives other values for title
! susr: susr.db: action_versions (case_id 2, number 2, valid_from 2026-05-01) of CV-2026-001: the log gives other values for title
! hint: 'susr verify' lists all of them; see docs/record.md
[1]
$ susr dashboard
! susr: dashboard: DIR is missing
! hint: try 'susr dashboard --help'
[2]
