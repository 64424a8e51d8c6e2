# Spreadsheets come in: keyed, whole or not at all.
$ cp $BOARD/susr.toml $BOARD/susr.db .

# What susr printed is what the record says: nothing changes.
$ for kind in referrals milestones recommendations actions updates; do
>   susr report $kind --format csv --output $kind.csv
>   susr import $kind $kind.csv
> done
! susr: note: referrals: added 0, changed 0, unchanged 14; rows rejected 0, repeated 0; events 0
! susr: note: milestones: added 0, changed 0, unchanged 92; rows rejected 0, repeated 0; events 0
! susr: note: recommendations: added 0, changed 0, unchanged 21; rows rejected 0, repeated 0; events 0
! susr: note: actions: added 0, changed 0, unchanged 54; rows rejected 0, repeated 0; events 0
! susr: note: updates: added 0, changed 0, unchanged 56; rows rejected 0, repeated 0; events 0
$ susr report actions --format csv --excel --output excel.csv && susr import actions excel.csv
! susr: note: actions: added 0, changed 0, unchanged 54; rows rejected 0, repeated 0; events 0

# A row that differs is changed by events; one that is not in the record is added. An empty cell
# says nothing.
$ cat > more.csv <<'CSV'
> case,item,title,agency,area,assigned_on,due_on,leg_status,completed_on,updated_on,note,evidence
> CV-2024-001,CV-2024-001/A3,Share alerts of missed appointments between services each week,EDU,,,2026-12-31,,,,Extended,
> CV-2024-001,,Hold a seminar,SWP,,2026-11-02,2027-01-31,,,,,
> CV-2024-001,,Hold a seminar,CSS,,2026-11-02,2027-01-31,in-progress,,2026-11-10,Two dates are booked,
> CV-2024-001,,Hold another,SWP,,2026-11,2027-02-28,,,,,
> CSV
$ susr import actions more.csv --dry-run
! susr: more.csv row 5, column assigned_on: future-date: that month or year is not over yet
! hint: give the day
! susr: cannot import more.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed -i 's/2026-11,/2026-10,/' more.csv
$ susr import actions more.csv --dry-run
Row  Item             Result   Detail
  2  CV-2024-001/A3   Changed  due_on, note
  3  CV-2024-001/A9   Added
  5  CV-2024-001/A10  Added
! susr: note: dry run: nothing was recorded
! susr: note: actions: added 2, changed 1, unchanged 0; rows rejected 0, repeated 0; events 6
$ susr import actions more.csv --detail --by 'Business Manager' --format csv
row,item,result,detail
2,CV-2024-001/A3,changed,"due_on, note"
3,CV-2024-001/A9,added,
5,CV-2024-001/A10,added,
! susr: note: actions: added 2, changed 1, unchanged 0; rows rejected 0, repeated 0; events 6
$ susr import actions more.csv --detail --format json
{"report":"import","as_of":"2026-11-22","rows":[
{"row":2,"item":"CV-2024-001/A3","result":"left","detail":null},
{"row":3,"item":"CV-2024-001/A9","result":"left","detail":null},
{"row":5,"item":"CV-2024-001/A10","result":"left","detail":null}
]}
! susr: note: actions: added 0, changed 0, unchanged 3; rows rejected 0, repeated 0; events 0
$ susr log --case CV-2024-001 --since 2026-11-22 --format csv --columns effective,kind,subject,field,old,new,on_behalf_of
effective,kind,subject,field,old,new,on_behalf_of
2026-11-22,action-extended,A3,due_on,2026-09-30,2026-12-31,Business Manager
2026-11-22,action-extended,A3,direction,,either,Business Manager
2026-11-22,action-extended,A3,reason,,as imported,Business Manager
2026-11-22,action-extended,A3,approved_by,,not in the file,Business Manager
2026-11-22,action-updated,A3,note,The log begins after half-term; the first quarter ends in January,Extended,Business Manager
2026-11-02,action-assigned,A9,title,,Hold a seminar,Business Manager
2026-11-02,action-assigned,A9,leads,,"SWP, CSS@Cardiff",Business Manager
2026-11-02,action-assigned,A9,due_on,,2027-01-31,Business Manager
2026-11-02,action-assigned,A9,ratification,,required,Business Manager
2026-11-10,action-updated,A9,action_status,open,in-progress,Business Manager
2026-11-10,action-updated,A9,leg_status[CSS@Cardiff],open,in-progress,Business Manager
2026-11-10,action-updated,A9,leg,,CSS@Cardiff,Business Manager
2026-11-10,action-updated,A9,status,,in-progress,Business Manager
2026-11-10,action-updated,A9,note,,Two dates are booked,Business Manager
2026-10,action-assigned,A10,title,,Hold another,Business Manager
2026-10,action-assigned,A10,leads,,SWP,Business Manager
2026-10,action-assigned,A10,due_on,,2027-02-28,Business Manager
2026-10,action-assigned,A10,ratification,,required,Business Manager
$ susr verify --format csv --columns check,result
check,result
record,sound

# Rows that can't be imported can be taken out; they say why, and come in once they are mended.
$ cat > updates.csv <<'CSV'
> item,agency,updated_on,status,note
> CV-2024-001/A3,EDU,2026-11-20,,Read by the group
> CV-2024-001/A3,SWP,2026-11-20,done,Ready
> CV-2024-001/A99,EDU,2026-11-20,in-progress,Begun
> CSV
$ susr import updates updates.csv
! susr: updates.csv row 3, column status: bad-value: unknown value
! hint: expected one of: in-progress, completed, not-relevant
! susr: updates.csv row 4: not-allowed: the case had no action A99 on that day
! susr: cannot import updates.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ susr import updates updates.csv --rejects bad.csv --on 2026-11-21
! susr: note: updates: added 1, changed 0, unchanged 0; rows rejected 2, repeated 0; events 1
[8]
$ cat bad.csv
item,agency,updated_on,status,note,rejected_for
CV-2024-001/A3,SWP,2026-11-20,done,Ready,bad-value in status
CV-2024-001/A99,EDU,2026-11-20,in-progress,Begun,not-allowed
$ sed 's/A99/A3/; s/SWP/EDU/; s/done/in-progress/' bad.csv > mended.csv
$ susr import updates mended.csv --columns row,item,result --detail
Row  Item            Result
  2  CV-2024-001/A3  Changed
  3  CV-2024-001/A3  Added
! susr: note: updates: added 1, changed 1, unchanged 0; rows rejected 0, repeated 0; events 2

# What was recorded is not taken back, not by an older edition of the file either. Of an action that is
# named by its id, the rest need not be said.
$ susr report actions --case 'CVSB 2 2023' --format csv --columns case,item,title,agency,area,due_on,leg_status --output back.csv
$ sed -i 's/completed$/open/' back.csv && susr import actions back.csv
! susr: back.csv row 2, column leg_status: goes-back: in the record it is already 'completed'
! hint: an import never undoes progress: 'susr reopen-action' opens an action again, 'susr correct' corrects a mistake
! susr: back.csv row 5, column leg_status: goes-back: in the record it is already 'completed'
! susr: back.csv row 7, column leg_status: goes-back: in the record it is already 'completed'
! susr: cannot import back.csv: 5 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'case,item,title,agency,due_on\nCV-2024-001,CV-2024-001/A10,Hold another,SWP,2027-01-29\n' > earlier.csv
$ susr import actions earlier.csv --detail
! susr: earlier.csv row 2, column due_on: goes-back: it is earlier than the due date in the record, 2027-02-28
! hint: an import never brings a due date forward: use 'susr extend-action --earlier'
! susr: cannot import earlier.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ printf 'case,item,agency,note\nCV-2024-001,CV-2024-001/A10,SWP,Booked\n' > note.csv
$ susr import actions note.csv --columns item,result,detail
Item             Result   Detail
CV-2024-001/A10  Changed  note
! susr: note: actions: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1

# Bytes in Windows-1252, and a mapping: as boards keep them.
$ printf 'Case;x\n' > semicolons.csv
$ susr import milestones semicolons.csv
! susr: semicolons.csv row 1, column number 2: unknown-column: susr has no column with this name
! hint: a spreadsheet with other columns needs --mapping
! susr: semicolons.csv row 1, column milestone: missing-column: it is not in the header
! susr: semicolons.csv row 1, column reached_on: missing-column: it is not in the header
! susr: semicolons.csv row 1: wrong-separator: if the header looks wrong: it was read with semicolons between its cells
! hint: give the separator with --separator
! susr: cannot import semicolons.csv: nothing was recorded
[1]
$ printf 'Review,What,When,Remark\nCV-2024-001,Seminar,03/11/26,caf\351 \226 Caerffili\n' > theirs.csv
$ cat > theirs.toml <<'TOML'
> [columns]
> case = "Review"
> milestone = "What"
> reached_on = "When"
> note = "Remark"
> [dates]
> formats = ["DD/MM/YY"]
> [values.milestone]
> "seminar" = "learning-event"
> TOML
$ susr import milestones theirs.csv --mapping theirs.toml --encoding utf-8
! susr: theirs.csv row 2, column Remark: not-utf-8: it is not UTF-8 text
! hint: save the file as 'CSV UTF-8', or give its encoding with --encoding
! susr: cannot import theirs.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ susr import milestones theirs.csv --mapping theirs.toml --encoding windows-1252 --detail
Row  Item                        Result
  2  CV-2024-001 learning-event  Added
! susr: note: columns read: Review (case), What (milestone), When (reached_on), Remark (note)
! susr: note: milestones: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr import milestones theirs.csv --mapping theirs.toml --encoding windows-1252
! susr: note: columns read: Review (case), What (milestone), When (reached_on), Remark (note)
! susr: note: milestones: added 0, changed 0, unchanged 1; rows rejected 0, repeated 0; events 0
$ susr report milestones --case CV-2024-001 --from 2026-11-01 --format csv
case,milestone,reached_on,post,note,format,attended
CV-2024-001,learning-event,2026-11-03,,café – Caerffili,,
$ printf '[columns]\nwhen = "When"\n[dates]\nformats = ["DD/MM"]\n[day]\n' > wrong.toml
$ susr import milestones theirs.csv --mapping wrong.toml
! susr: wrong.toml line 2: 'when': susr has no column of that name
! hint: expected one of: case, milestone, reached_on, post, note, format, attended
! susr: wrong.toml line 4: date format 'DD/MM': it has no year (YYYY or YY)
! susr: wrong.toml line 5: [day]: unknown section
! hint: expected one of: columns, parts, default, dates, values, rows
[3]
$ susr import milestones theirs.csv --mapping nowhere.toml
! susr: cannot read the mapping nowhere.toml: the file does not exist, or you don't have permission to read it
! hint: give a mapping with --mapping
[3]
$ susr import milestone theirs.csv
! susr: import: KIND 'milestone': unknown value
! hint: did you mean 'milestones'? expected one of: referrals, milestones, recommendations, actions, updates, themes, findings, appointees, return, plan, package
[2]
$ susr import milestones nowhere.csv
! susr: cannot read nowhere.csv: No such file or directory
! hint: check its name and permissions
[1]

# What the command reads is not written over, and no database is.
$ susr import updates updates.csv --rejects updates.csv
! susr: --rejects updates.csv: this would overwrite a file that the command reads
! hint: choose another file
[2]
$ susr import milestones theirs.csv --mapping theirs.toml --rejects theirs.toml
! susr: --rejects theirs.toml: this would overwrite a file that the command reads
! hint: choose another file
[2]
$ susr import updates updates.csv --rejects susr.db
! susr: cannot write susr.db: a database is there, and susr never overwrites one
! hint: choose another file
[1]
$ susr report actions --output susr.db
! susr: cannot write susr.db: a database is there, and susr never overwrites one
! hint: choose another file
[1]
$ susr report actions --output susr.toml
! susr: --output susr.toml: this would overwrite a file that the command reads
! hint: choose another file
[2]
$ susr import milestones theirs.csv --mapping .
! susr: cannot read the mapping .: it is a folder
! hint: give a mapping with --mapping
[3]
$ susr list --config .
! susr: cannot read the configuration .: it is a folder
! hint: create one with 'susr init', or give another with --config
[3]

# Rejected rows keep what was above them, their letters, and their numbers.
$ cat > merged.csv <<'CSV'
> case,number,text,level
> CV-2024-001,,One without a number,
> ,31,caf?,county
> CV-2024-002,,Another,
> CSV
$ printf '[rows]\nfill-down = ["case"]\n' > merged.toml
$ sed -i 's/caf?/caf\xe9/' merged.csv
$ susr import recommendations merged.csv --mapping merged.toml --encoding windows-1252 --on 2026-11-22 --rejects bad.csv --detail
Row  Item             Result    Detail
  2  CV-2024-001/R32  Added     no number found: recorded as R32
  3                   Rejected  bad-value in level
  4  CV-2024-002/R1   Added     no number found: recorded as R1
! susr: note: columns read: case (case), number (number), text (text), level (level)
! susr: note: row 2: no number found: recorded as R32
! susr: note: row 4: no number found: recorded as R1
! susr: note: recommendations: added 2, changed 0, unchanged 0; rows rejected 1, repeated 0; events 2
[8]
$ sed -i 's/county/local/' bad.csv
$ susr import recommendations bad.csv --mapping merged.toml --encoding windows-1252 --on 2026-11-22 --detail
Row  Item             Result
  2  CV-2024-001/R31  Added
! susr: note: columns read: case (case), number (number), text (text), level (level)
! susr: note: columns not read: rejected_for
! susr: note: recommendations: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr report recommendations --case CV-2024-001 --format csv --columns number,text,level | tail -2
31,café,local
32,One without a number,regional

# Empty lines count as a spreadsheet counts them, before the header too.
$ printf ',,,\n\ncase,number,text,level\n\nCV-2024-002,,Third,local\n,,Fourth,county\n' > lines.csv
$ susr import recommendations lines.csv --mapping merged.toml --on 2026-11-22 --rejects bad.csv --detail
Row  Item            Result    Detail
  5  CV-2024-002/R2  Added     no number found: recorded as R2
  6                  Rejected  bad-value in level
! susr: note: columns read: case (case), number (number), text (text), level (level)
! susr: note: row 5: no number found: recorded as R2
! susr: note: recommendations: added 1, changed 0, unchanged 0; rows rejected 1, repeated 0; events 1
[8]
$ cat bad.csv
case,number,text,level,rejected_for
CV-2024-002,,Fourth,county,bad-value in level
$ printf '\ncase,text,txt\n' > lines.csv; susr import recommendations lines.csv
! susr: lines.csv row 2, column number 3: unknown-column: susr has no column with this name
! hint: did you mean 'text'?
! susr: cannot import lines.csv: nothing was recorded
[1]

# Of many notes of rows the first are told, and how many there are.
$ (echo case,number,text,level; for i in $(seq 23); do echo "CV-2024-002,,Text $i,local"; done) > many.csv
$ susr import recommendations many.csv --mapping merged.toml --on 2026-11-22 --dry-run 2>&1 | tail -3
susr: note: row 21: no number found: recorded as R22
susr: note: 3 more rows have a note like this: --detail shows all
susr: note: recommendations: added 23, changed 0, unchanged 0; rows rejected 0, repeated 0; events 23

# An undated register says that a leg was in progress when it was read; the next one that it was
# completed before that.
$ printf 'case,title,leads,assigned_on,due_on,leg_status\nCV-2024-001,Late news,SWP,2026-01-05,2027-06-01,in-progress\n' > first.csv
$ susr import actions first.csv --on 2026-11-20
! susr: note: actions: added 1, changed 0, unchanged 0; rows rejected 0, repeated 0; events 2
$ printf 'case,title,leads,assigned_on,due_on,leg_status,completed_on,evidence\nCV-2024-001,Late news,SWP,2026-01-05,2027-06-01,completed,2026-11-10,Minutes\n' > second.csv
$ susr import actions second.csv --detail
Row  Item             Result   Detail
  2  CV-2024-001/A11  Changed  leg_status
! susr: note: actions: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 2
$ susr import actions second.csv
! susr: note: actions: added 0, changed 0, unchanged 1; rows rejected 0, repeated 0; events 0
$ susr report actions --case CV-2024-001 --format csv --columns title,leg_status,completed_on | tail -1
Late news,completed,2026-11-10
$ susr verify --format csv --columns check,result
check,result
record,sound

# A leg that an action did not have, and what its agency had done before the file came.
$ printf 'case,item,agency,leg_status,completed_on,updated_on,evidence\nCV-2024-001,CV-2024-001/A3,HOU,in-progress,,2026-11-01,\nCV-2024-001,CV-2024-001/A3,PROB,completed,2026-10-20,,Minutes\n' > legs.csv
$ susr import actions legs.csv --detail
Row  Item            Result   Detail
  2  CV-2024-001/A3  Changed  agency, leg_status, a lead agency was added to CV-2024-001/A3; the
                              agencies in the record that this file does not name stay
! susr: note: row 2: a lead agency was added to CV-2024-001/A3; the agencies in the record that this file does not name stay
! susr: note: actions: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 3
$ susr import actions legs.csv
! susr: note: actions: added 0, changed 0, unchanged 1; rows rejected 0, repeated 0; events 0
$ susr report actions --case CV-2024-001 --format csv --columns item,agency,leg_status,completed_on | grep -E 'A3,(HOU|PROB)'
CV-2024-001/A3,HOU,in-progress,
CV-2024-001/A3,PROB,completed,2026-10-20
$ susr report actions --case CV-2024-001 --as-of 2026-11-21 --format csv --columns item,agency | grep -cE 'A3,(HOU|PROB)'
0
[1]
# A publication that was entered too late, and a deposit before it.
$ printf 'case,milestone,reached_on\nCVSB 2 2023,published,%s\nCVSB 2 2023,repository-deposit,%s\n' 2024-08-01 2024-08-05 > deposit.csv
$ susr report milestones --case 'CVSB 2 2023' --format csv | grep -E 'published|deposit|approved'
CVSB 2 2023,reviewer-appointed,2023-05-02,,Two reviewers of the approved list,,
CVSB 2 2023,report-approved,2024-05-21,,,,
CVSB 2 2023,published,2024-07-11,,,,
CVSB 2 2023,repository-deposit,2024-08,,The day is not on record,,
$ susr import milestones deposit.csv --detail
Row  Item                            Result   Detail
  2  CVSB 2 2023 published           Changed  reached_on
  3  CVSB 2 2023 repository-deposit  Changed  reached_on
! susr: note: milestones: added 0, changed 2, unchanged 0; rows rejected 0, repeated 0; events 2
$ susr verify --format csv --columns check,result
check,result
record,sound
