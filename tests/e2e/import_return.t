# A return that an agency filled in. First what it says is shown beside the record.
$ susr init --board 'Test Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan' 2>/dev/null; ref=$(susr learning-source --type audit --title Audit --on 2025-01-14 --quiet 2>/dev/null)
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --lead SS@Cardiff --lead 'SS@Vale of Glamorgan' --due 2026-06-30 --on 2025-03-01 --quiet
CV-2025-001/A1
$ susr assign-action $ref --title '=Review the form' --lead SWP --due 2025-12-31 --on 2025-03-01 --quiet
CV-2025-001/A2
$ susr assign-action $ref --title 'Train the night shift' --lead SWP --due 2025-12-31 --on 2025-03-01 --quiet
CV-2025-001/A3
$ susr return SWP --output swp.csv; sed -n 2p swp.csv
CV-2025-001/A2,'=Review the form,,2025-12-31,,,,open,,,,,,SWP,SWP/2026-11-22/5/fe1e23b4ac21/45dd4cdd87f0
! susr: note: return of SWP: 3 actions
$ susr import return swp.csv
! susr: note: return: added 0, changed 0, unchanged 3; rows rejected 0, repeated 0; events 0
$ susr return SWP --output swp.xlsx; susr import return swp.xlsx
! susr: note: return of SWP: 3 actions
! susr: note: sheet Actions; not read: Guidance - Canllawiau
! susr: note: headings in row 3; rows above it are not read
! susr: note: return: added 0, changed 0, unchanged 3; rows rejected 0, repeated 0; events 0
$ sed "s|^\(.*/A1,.*\),open,,,,,,|\1,In progress,20/11/2026,Draft seen,,,,|; s|^\(.*/A2,.*\),open,,,,,,|\1,,,,,The printer is broken,,|; s|^\(.*/A3,.*\),open,,,,,,|\1,Wedi'i chwblhau,2026-11-01,,Rota,,,|" swp.csv > filled.csv
$ susr import return filled.csv --dry-run
Row  Item            Field     On record  In the return          Result
  2  CV-2025-001/A2  Barrier              The printer is broken  Will change
  3  CV-2025-001/A3  Status    Open       Completed              Will change
  3  CV-2025-001/A3  Evidence             Rota                   Will change
  4  CV-2025-001/A1  Status    Open       In progress            Will change
  4  CV-2025-001/A1  Note                 Draft seen             Will change
! susr: note: dry run: nothing was recorded
! susr: note: return: added 0, changed 3, unchanged 0; rows rejected 0, repeated 0; events 3
$ susr import return filled.csv --dry-run --format csv
row,item,area,field,on_record,in_return,event,result
2,CV-2025-001/A2,,barrier,,The printer is broken,,change
3,CV-2025-001/A3,,status,open,completed,,change
3,CV-2025-001/A3,,evidence,,Rota,,change
4,CV-2025-001/A1,,status,open,in-progress,,change
4,CV-2025-001/A1,,note,,Draft seen,,change
! susr: note: dry run: nothing was recorded
! susr: note: return: added 0, changed 3, unchanged 0; rows rejected 0, repeated 0; events 3
$ susr import return filled.csv
! susr: note: return: added 0, changed 3, unchanged 0; rows rejected 0, repeated 0; events 3
$ susr log --last 3 --oneline
Test Board: Log
As at 22 November 2026. Record fe1e23b4, schema 7, susr 0.1.0.

No.  Recorded              Account  On behalf of  On          Item            Kind
  6  2026-11-22T09:00:00Z  root     SWP's return  2026-11-22  CV-2025-001/A2  Action updated
  7  2026-11-22T09:00:00Z  root     SWP's return  2026-11-01  CV-2025-001/A3  Action updated
  8  2026-11-22T09:00:00Z  root     SWP's return  2026-11-20  CV-2025-001/A1  Action updated

Log head: 8 7bce34ae8ce80e39.

# Again it records nothing. What another entry changed meanwhile is refused, with both versions.
$ susr import return filled.csv
! susr: note: return: added 0, changed 0, unchanged 3; rows rejected 0, repeated 0; events 0
$ susr import return filled.csv --detail --format csv --columns row,item,field,result
row,item,field,result
2,CV-2025-001/A2,barrier,recorded
3,CV-2025-001/A3,status,recorded
3,CV-2025-001/A3,evidence,recorded
4,CV-2025-001/A1,status,recorded
4,CV-2025-001/A1,note,recorded
! susr: note: return: added 0, changed 0, unchanged 3; rows rejected 0, repeated 0; events 0
$ susr return SWP --output swp.csv; susr update-action $ref/A1 --leg SWP --note 'The police asked again' --quiet; susr step-down-action $ref/A2 --reason 'No longer needed' --authority 'Board' --quiet
! susr: note: return of SWP: 2 actions
$ sed 's|,in-progress,,,,,,|,in-progress,,The protocol is signed,,,,|; s|,open,,,,,,|,in-progress,,,,,,|' swp.csv > late.csv; susr import return late.csv
Row  Item            Field   On record               In the return           No.  Result
  2  CV-2025-001/A2  Status  Open                    In progress                  Refused
  3  CV-2025-001/A1  Note    The police asked again  The protocol is signed    9  Changed meanwhile
! susr: late.csv row 2: not-allowed: the status on that day was 'stepped-down'
! hint: allowed at that status: reopen-action
! susr: late.csv row 3, column note: changed-since: changed by another entry since the return was made: note
! hint: compare the two versions, and empty the cell or make a new return
! susr: cannot import late.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ susr import return late.csv --rejects bad.csv --quiet; cut -d, -f 1,10,16 bad.csv
Row  Item            Field   On record               In the return           No.  Result
  2  CV-2025-001/A2  Status  Open                    In progress                  Refused
  3  CV-2025-001/A1  Note    The police asked again  The protocol is signed    9  Changed meanwhile
item,note,rejected_for
CV-2025-001/A2,,not-allowed
CV-2025-001/A1,The protocol is signed,changed-since in note
$ susr return SWP --output swp.csv; sed 's|,in-progress,,,,,,|,,,,,A new one,raised,|' swp.csv > raised.csv; susr import return raised.csv --by 'Single point of contact'; susr log --last 1 --format csv --columns actor,on_behalf_of,field,new | tail -1
root,"SWP's return, Single point of contact",barrier,A new one
! susr: note: return of SWP: 1 action
! susr: note: return: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1
$ susr return SWP --output swp.csv; sed 's|,in-progress,,,,,,|,,,,,,Datryswyd,|' swp.csv > cleared.csv; susr import return cleared.csv --detail; susr log --last 1 --format csv --columns field,new | tail -1
Row  Item            Field    On record  In the return  Result
  2  CV-2025-001/A1  Barrier  A new one  Cleared        Will change
barrier_change,cleared
! susr: note: return of SWP: 1 action
! susr: note: return: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1

# A return that is sent a second time with more in it: what its first import changed, it may change again.
$ susr return SS --output ss.csv; sed 's|,open,,,,,,|,open,,The form is drafted,,Nobody to print it,,|' ss.csv > first.csv; susr import return first.csv --detail
Row  Item            Area              Field    On record         In the return     Result
  2  CV-2025-001/A1  Cardiff           Note     The police asked  The form is       Will change
                                                again             drafted
  2  CV-2025-001/A1  Cardiff           Barrier                    Nobody to print   Will change
                                                                  it
  3  CV-2025-001/A1  Vale of           Note     The police asked  The form is       Recorded already
                     Glamorgan                  again             drafted
  3  CV-2025-001/A1  Vale of           Barrier                    Nobody to print   Recorded already
                     Glamorgan                                    it
! susr: note: return of SS: 2 actions
! susr: note: return: added 0, changed 1, unchanged 1; rows rejected 0, repeated 0; events 1
$ sed 's|The form is drafted|The form is in use|' first.csv > second.csv; susr import return second.csv --detail
Row  Item            Field    No.  Result
  2  CV-2025-001/A1  Note      13  Will change
  Area: Cardiff  On record: The form is drafted  In the return: The form is in use
  2  CV-2025-001/A1  Barrier   13  Recorded already
  Area: Cardiff  On record: Nobody to print it  In the return: Nobody to print it
  3  CV-2025-001/A1  Note          Recorded already
  Area: Vale of Glamorgan  On record: The form is drafted  In the return: The form is in use
  3  CV-2025-001/A1  Barrier   13  Recorded already
  Area: Vale of Glamorgan  On record: Nobody to print it  In the return: Nobody to print it
! susr: note: return: added 0, changed 1, unchanged 1; rows rejected 0, repeated 0; events 1

# What a return can't say.
$ susr return SS --output ss.csv; susr return SWP --output swp.csv; tail -n +2 ss.csv | cut -d, -f 1,3,15
CV-2025-001/A1,Cardiff,SS/2026-11-22/14/fe1e23b4ac21/e65eb4ac2a7d
CV-2025-001/A1,Vale of Glamorgan,SS/2026-11-22/14/fe1e23b4ac21/e65eb4ac2a7d
! susr: note: return of SS: 2 actions
! susr: note: return of SWP: 1 action
$ sed "s|^$ref/A1,|$ref/A2,|" ss.csv > bad.csv; susr import return bad.csv
! susr: bad.csv row 2, column item: not-in-return: the return was made without this action of the agency
! hint: leave the item and the area as they were printed
! susr: bad.csv row 3, column item: not-in-return: the return was made without this action of the agency
! susr: cannot import bad.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed 's|,SS,SS/|,SWP,SS/|; 2s|Agree a protocol|Forget the protocol|' ss.csv > bad.csv; susr import return bad.csv
! susr: bad.csv row 2, column agency: other-agency: the row is about a different agency from that of the return
! hint: an agency returns its own actions only
! susr: bad.csv row 3, column agency: other-agency: the row is about a different agency from that of the return
! susr: cannot import bad.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ (cat ss.csv; sed -n 2p swp.csv) > bad.csv; susr import return bad.csv
! susr: bad.csv row 4, column code: other-return: the row is from another return
! hint: import each return by itself
! susr: cannot import bad.csv: 1 row can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed '2s|,open,,,,,,|,open,2026-11-02,,,,,|; 3s|,open,,,,,,|,open,2026-12-24,x,,y,cleared,|' ss.csv > bad.csv; susr import return bad.csv
! susr: bad.csv row 2, column updated_on: says-nothing: there is a date, but nothing else was filled in
! hint: give what happened then, or empty the cell
! susr: bad.csv row 3, column updated_on: future-date: it is in the future
! susr: cannot import bad.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed '2s|,open,,,,,,|,not-relevant,2025-02-01,,,,,|; 3s|2026-06-30,|2027-06-30,|' ss.csv > bad.csv; susr import return bad.csv
! susr: bad.csv row 2: not-allowed: the case had no action A1 on that day
! susr: bad.csv row 3, column due_on: locked-cell: the cell is not as it was printed
! hint: empty it, and put what is new under note, evidence or barrier
! susr: cannot import bad.csv: 2 rows can't be imported; nothing was recorded
! hint: fix them, or set them aside with --rejects
[1]
$ sed 's|/SS/|/XX/|; s|,SS/2|,SS/1|' ss.csv > bad.csv; susr import return bad.csv
! susr: cannot read bad.csv: its code is not one that 'susr return' wrote
! hint: copy the code from the return as it was sent out
[1]
$ sed 's|,SS/\(.*\)/[0-9a-f]*$|,SS/\1/000000000000|' ss.csv > bad.csv; susr import return bad.csv
! susr: cannot read bad.csv: it was made from a state that this record was never in
! hint: was the record restored from a backup? make a new return
[1]
$ cut -d, -f 1-14 ss.csv > bad.csv; susr import return bad.csv
! susr: cannot read bad.csv: it is not a return: there is no code in a column 'code'
! hint: make one with 'susr return'
[1]
$ sed 's|,SS/.*|,SS|' ss.csv > bad.csv; susr import return bad.csv
! susr: cannot read bad.csv: its code is not one that 'susr return' wrote
! hint: copy the code from the return as it was sent out
[1]
$ susr import return ss.csv --mapping x.toml
! susr: import: --mapping: can't be used with a return, which has columns of its own
! hint: leave out --mapping
[2]

# The return of another board.
$ mkdir other; (cd other; susr init --board 'Other Board' --prefix CV 2>/dev/null; susr refer --by SWP --criteria dhr --on 2025-01-15 --quiet 2>/dev/null; susr import return ../ss.csv)
CV-2025-001
! susr: cannot read ../ss.csv: it was made from the record of another board
! hint: import it there
[1]

# An agency lead imports their own.
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ susr return SWP | sed 's|,in-progress,,,,,,|,,,Sent by ssh,,,,|' | SSH_ORIGINAL_COMMAND='susr import return -' susr serve --as p-017; susr log --last 1 --oneline
Test Board: Log
As at 22 November 2026. Record fe1e23b4, schema 7, susr 0.1.0.

No.  Recorded              Account  On behalf of  On          Item            Kind
 18  2026-11-22T09:00:00Z  p-017    SWP's return  2026-11-22  CV-2025-001/A1  Action updated

Log head: 18 5a2c29ad1b61abe9.
! susr: note: return of SWP: 1 action
! susr: note: limited to SWP
! susr: note: return: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1

$ SSH_ORIGINAL_COMMAND='susr import return -' susr serve --as p-017 < ss.csv
! susr: cannot use 'import-return': an agency lead of SWP sees and progresses the actions of that agency
! hint: name your own agency
[6]
$ SSH_ORIGINAL_COMMAND='susr import updates -' susr serve --as p-017 < ss.csv
! susr: cannot use 'import': it is not among what p-017 can do
! hint: these posts can: administrator, review-manager
[6]
$ susr verify --format csv
check,result,event,case,place,detail,events,hash
record,sound,,,,,18,5a2c29ad1b61abe9c1ee01737d122439530e8d708715d06347fea54f7ae3592f

# A case whose free text somebody doesn't read.
$ susr grant p-002 --post review-manager --authorised-by 'Board Chair' --quiet; susr restrict $ref --to p-001 --reason 'Trial' --quiet
$ SSH_ORIGINAL_COMMAND='susr return SWP' susr serve --as p-002 > held.csv; sed -n 2p held.csv; sed 's|,in-progress,,,,,,|,,,Said without reading,,,cleared,|' held.csv | SSH_ORIGINAL_COMMAND='susr import return - --dry-run' susr serve --as p-002
CV-2025-001/A1,[withheld],,2026-06-30,[withheld],,[withheld],in-progress,,,,,,SWP,SWP/2026-11-22/20/fe1e23b4ac21/abe7e4e04741
Row  Item            Field    On record   In the return         Result
  2  CV-2025-001/A1  Note     [withheld]  Said without reading  Will change
  2  CV-2025-001/A1  Barrier  [withheld]  Cleared               Will change
! susr: note: the free text of 1 case is restricted to others and is withheld
! susr: note: return of SWP: 1 action
! susr: note: dry run: nothing was recorded
! susr: note: return: added 0, changed 1, unchanged 0; rows rejected 0, repeated 0; events 1

# A workbook in Welsh has the titles in Welsh, or says that there are none. A return of an agency with nothing open holds nothing.
$ susr assign-action $ref --title 'Share the form' --title-cy 'Rhannu ffurflen' --lead SWP --due 2026-12-31 --on 2025-03-01 --quiet
CV-2025-001/A4
$ susr return SWP --language cy --output cy.xlsx; susr import return cy.xlsx
! susr: nodyn: ffurflen SWP: 2 gam gweithredu
! susr: note: sheet Camau gweithredu; not read: Canllawiau - Guidance
! susr: note: headings in row 3; rows above it are not read
! susr: note: return: added 0, changed 0, unchanged 2; rows rejected 0, repeated 0; events 0
$ susr return TS --output none.csv; susr import return none.csv
! susr: note: return of TS: 0 actions
! susr: cannot read none.csv: it has headings, but no actions below them
! hint: an agency with nothing open has nothing to return; if it had actions, ask for the file again
[1]
$ susr return TS --output none.xlsx; susr import return none.xlsx
! susr: note: return of TS: 0 actions
! susr: cannot read none.xlsx: it has headings, but no actions below them
! hint: an agency with nothing open has nothing to return; if it had actions, ask for the file again
[1]
