# The whole record as a data package, in a new folder that only its owner can read.
$ cp -r "$BOARD" board; cd board
$ susr export --dry-run package; ls
susr.db
susr.toml
! susr: note: dry run: would write 332 events to package
$ susr export package; stat -c %a package; LC_ALL=C ls package
700
action_versions.csv
agencies.csv
case_versions.csv
cases.csv
datapackage.json
disseminations.csv
entries.csv
event_kinds.csv
events.csv
extensions.csv
leg_versions.csv
milestones.csv
pauses.csv
recommendations.csv
! susr: note: wrote 332 events to package
# The package says what is in it: the head of the log, and for each table its columns and keys.
$ jq -c '.profile, .name, .title, .version, .created, (.susr.schema >= 1), .susr.events' package/datapackage.json
"tabular-data-package"
"susr-record"
"Cardiff and Vale Regional Safeguarding Board (fictional example)"
"1.0.0"
"2026-06-17T10:00:00Z"
true
332
$ jq -r .susr.head package/datapackage.json > head; susr verify --head "$(cat head)" | head -2
Check       Result
The record  Sound
$ jq -c '.resources[] | [.name, .schema.primaryKey, .schema.foreignKeys[0].reference]' package/datapackage.json
["event_kinds",["kind"],null]
["events",["sequence"],{"resource":"event_kinds","fields":["kind"]}]
["cases",["case_id"],{"resource":"events","fields":["sequence"]}]
["milestones",["case_id","ordinal","valid_from"],{"resource":"cases","fields":["case_id"]}]
["pauses",["case_id","ordinal","valid_from"],{"resource":"cases","fields":["case_id"]}]
["recommendations",["case_id","number","valid_from"],{"resource":"cases","fields":["case_id"]}]
["extensions",["case_id","number","ordinal","valid_from"],{"resource":"cases","fields":["case_id"]}]
["disseminations",["case_id","ordinal","valid_from"],{"resource":"cases","fields":["case_id"]}]
["case_versions",["case_id","valid_from"],{"resource":"cases","fields":["case_id"]}]
["action_versions",["case_id","number","valid_from"],{"resource":"cases","fields":["case_id"]}]
["leg_versions",["case_id","number","leg","valid_from"],{"resource":"cases","fields":["case_id"]}]
["entries",["case_id","ordinal","valid_from"],{"resource":"event_kinds","fields":["kind"]}]
["agencies",["code"],null]
$ jq -c '.resources[] | select(.name == "cases") | del(.hash)' package/datapackage.json
{"name":"cases","path":"cases.csv","profile":"tabular-data-resource","format":"csv","mediatype":"text/csv","encoding":"utf-8","dialect":{"delimiter":",","lineTerminator":"\n","quoteChar":"\"","doubleQuote":true,"skipInitialSpace":false,"header":true},"bytes":742,"schema":{"fields":[{"name":"case_id","type":"integer","constraints":{"required":true}},{"name":"reference","type":"string","constraints":{"required":true,"unique":true}},{"name":"series","type":"string","constraints":{"required":true}},{"name":"number","type":"integer","title":"Number","constraints":{"required":true}},{"name":"reference_key","type":"string","constraints":{"required":true}}],"missingValues":["\\N"],"primaryKey":["case_id"],"foreignKeys":[{"fields":["case_id"],"reference":{"resource":"events","fields":["sequence"]}}]}}
$ (cd package && jq -r '.resources[] | .hash[7:] + "  " + .path' datapackage.json | sha256sum --check --quiet) && echo whole
whole
# A cell without a value is \N, and an empty cell is an empty text.
$ head -2 package/disseminations.csv; cat package/agencies.csv
case_id,ordinal,valid_from,valid_until,shared,method,agency,audience,note,attended,material,occasion
33,0,2024-10-23,9999-12-31,2024-10-23,workshop,VSS,64,,\N,,
code,name,areas
CSS,"Social Services, Cardiff",Cardiff
EDU,Education,
HOU,Housing,
PROB,Probation Service,
SWP,South Wales Police,
TS,Third sector,
UHB,University Health Board,
VSS,"Social Services, Vale of Glamorgan",Vale of Glamorgan
WAST,Welsh Ambulance Services,
# The same store gives the same bytes, whatever the day.
$ SUSR_NOW=2030-01-01T00:00:00Z susr export again; diff -r package again && echo the same
the same
! susr: note: wrote 332 events to again
# Nothing is written over. An empty folder is filled.
$ susr export package
! susr: cannot create the folder package: it already exists and is not empty
! hint: choose another folder
[1]
$ susr export susr.toml
! susr: cannot create the folder susr.toml: something else has that name
! hint: choose another folder
[1]
$ susr export none/package
! susr: cannot create the folder none/package: its parent folder does not exist
! hint: choose another folder
[1]
$ mkdir empty; susr export empty; LC_ALL=C ls empty | wc -l
14
! susr: note: wrote 332 events to empty
$ susr export --dry-run empty
! susr: cannot create the folder empty: it already exists and is not empty
! hint: choose another folder
[1]
# Without a store nothing is written.
$ susr export other --store none.db; LC_ALL=C ls | grep other
! susr: cannot use the store none.db: no such file
! hint: create a store with 'susr init', or give another with --store
[1]
$ susr export
! susr: export: DIR is missing
! hint: try 'susr export --help'
[2]
# A text that a spreadsheet would run as a formula is guarded, and one that only looks guarded too.
$ mkdir x; cd x; susr init --prefix CV 2>/dev/null
$ susr learning-source --type audit --title '=1+1'; susr learning-source --type audit --title "'@all"
CV-2026-001
CV-2026-002
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 added on 2026-11-22 (learning source: audit)
! susr: recorded 3: CV-2026-002 added on 2026-11-22 (learning source: audit)
$ susr export package; cut -d, -f 4,5 package/case_versions.csv
learning_source,title
audit,'=1+1
audit,''@all
! susr: note: wrote 3 events to package
# Counts that may be published: rounded, none from 1 to 4, and none that would tell one.
$ cd ..; umask 022; susr export --public counts; stat -c %a counts; LC_ALL=C ls counts
700
counts.csv
datapackage.json
! susr: note: wrote counts as at 2026-09-30, as known on 2026-09-30, to counts
$ cat counts/counts.csv
section,measure,group,n,suppressed
referrals,outcome,susr,,yes
referrals,outcome,mapf,,yes
referrals,outcome,no-review,,yes
referrals,outcome,awaiting-decision,0,no
referrals,outcome,awaiting-sign-off,0,no
referrals,outcome,total,10,no
learning-sources,kind,audit,,yes
learning-sources,kind,inspection,,yes
learning-sources,kind,self-assessment,,yes
learning-sources,kind,other,,yes
learning-sources,kind,total,,yes
actions,status,open,20,no
actions,status,in-progress,5,no
actions,status,completed,10,no
actions,status,ratified,10,no
actions,status,stepped-down,0,no
actions,status,not-relevant,0,no
actions,status,total,50,no
legs,agency,CSS,15,no
legs,agency,EDU,,yes
legs,agency,HOU,5,no
legs,agency,PROB,,yes
legs,agency,SWP,5,no
legs,agency,TS,5,no
legs,agency,UHB,20,no
legs,agency,VSS,10,no
legs,agency,WAST,,yes
legs,agency,other-agencies,0,no
legs,agency,total,75,no
recommendations,level,local,5,no
recommendations,level,regional,10,no
recommendations,level,national,,yes
recommendations,level,uk,,yes
recommendations,level,total,20,no
recommendations,status,without-action,0,no
recommendations,status,open,15,no
recommendations,status,closed,5,no
recommendations,status,total,20,no
disseminations,method,case-study,,yes
disseminations,method,seven-minute-briefing,,yes
disseminations,method,lunch-and-learn,,yes
disseminations,method,workshop,,yes
disseminations,method,multimedia,,yes
disseminations,method,training,,yes
disseminations,method,other,0,no
disseminations,method,total,10,no
disseminations,agency,CSS,,yes
disseminations,agency,EDU,0,no
disseminations,agency,HOU,,yes
disseminations,agency,PROB,0,no
disseminations,agency,SWP,,yes
disseminations,agency,TS,,yes
disseminations,agency,UHB,,yes
disseminations,agency,VSS,,yes
disseminations,agency,WAST,0,no
disseminations,agency,other-agencies,0,no
disseminations,agency,total,10,no
$ jq -c '.name, .susr, .resources[0].schema.primaryKey, .resources[0].schema.missingValues' counts/datapackage.json
"susr-public-counts"
{"as_of":"2026-09-30","known_on":"2026-09-30","rounded_to":5}
["section","measure","group"]
[""]
# As at the end of a quarter that is over: the same from whichever day it is asked, whatever was recorded since.
$ susr export --public then --as-of 2025-01-31; SUSR_NOW=2025-01-02T00:00:00Z susr export --public before; diff -r then before && jq -c .susr then/datapackage.json
{"as_of":"2024-12-31","known_on":"2024-12-31","rounded_to":5}
! susr: note: wrote counts as at 2024-12-31, as known on 2024-12-31, to then
! susr: note: wrote counts as at 2024-12-31, as known on 2024-12-31, to before
$ susr refer --by SWP --criteria cpr --on 2024-12-01 --quiet; SUSR_NOW=2027-01-01T00:00:00Z susr export --public now --as-of 2024-12-31; diff -r then now && echo the same
CV-2024-003
the same
! susr: note: wrote counts as at 2024-12-31, as known on 2024-12-31, to now
$ grep -c . then/counts.csv; grep ,yes then/counts.csv | head -5
58
referrals,outcome,susr,,yes
referrals,outcome,mapf,,yes
referrals,outcome,no-review,,yes
referrals,outcome,awaiting-decision,,yes
referrals,outcome,awaiting-sign-off,,yes
$ SUSR_NOW=2026-06-30T20:00:00Z susr export --public --dry-run more
! susr: note: dry run: would write counts as at 2026-03-31, as known on 2026-03-31, to more
$ susr export --public --dry-run more --as-of 2030-01-01
! susr: note: dry run: would write counts as at 2026-09-30, as known on 2026-09-30, to more
# It is corrected on purpose only.
$ SUSR_NOW=2027-01-01T00:00:00Z susr export --public corrected --as-of 2024-12-31 --known-on 2026-12-31; jq -c .susr corrected/datapackage.json
{"as_of":"2024-12-31","known_on":"2026-12-31","rounded_to":5}
! susr: note: wrote counts as at 2024-12-31, as known on 2026-12-31, to corrected
$ susr export --public more --as-of 2024-12-31 --known-on 2024-11-30
! susr: export: --known-on is before the day of the counts, 2024-12-31
! hint: leave it out, or give the end of a later quarter
[2]
# Before anything was recorded there is nothing to count, unless what was recorded later counts.
$ susr export --public more --as-of 2024-09-30
! susr: cannot export counts as at 2024-09-30: nothing was on record by 2024-09-30
! hint: to count what was recorded later, give --known-on with the end of a later quarter
[1]
$ susr export --public --dry-run more --as-of 2024-09-30 --known-on 2024-12-31
! susr: note: dry run: would write counts as at 2024-09-30, as known on 2024-12-31, to more
$ susr export --public then
! susr: cannot create the folder then: it already exists and is not empty
! hint: choose another folder
[1]
$ susr export whole --as-of 2025-01-31
! susr: export: --as-of works only with --public: otherwise the whole record is exported
! hint: leave out --as-of
[2]
$ susr export whole --known-on 2025-01-31
! susr: export: --known-on works only with --public: otherwise the whole record is exported
! hint: leave out --known-on
[2]
$ susr export whole --public --as-of soon
! susr: export: --as-of 'soon': not a valid date
! hint: use a date from 1900 to 2199, such as 2026-03-31
[2]
