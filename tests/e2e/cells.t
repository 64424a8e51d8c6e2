# Whatever is in a cell, the columns stay under their headers.
$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr refer --by SWP --criteria cpr --on 2026-01-05
CV-2026-001
! susr: note: recorded the policy for the first time, as event 1
! susr: recorded 2: CV-2026-001 referred by SWP on 2026-01-05
$ susr decide CV-2026-001 --outcome susr --criteria cpr --rationale Met --on 2026-01-12
! susr: recorded 3: CV-2026-001 decided on 2026-01-12: susr
$ susr sign-off CV-2026-001 --outcome agreed --on 2026-01-13
! susr: recorded 4: CV-2026-001 signed off on 2026-01-13: agreed
$ add() { susr assign-action CV-2026-001 --title="$1" --lead SWP --due 2026-11-01 --on 2026-02-01; }
$ add 'comma, "quote"'
CV-2026-001/A1
! susr: recorded 5: CV-2026-001/A1 assigned to SWP on 2026-02-01, due 2026-11-01
$ add $'two\nlines'
CV-2026-001/A2
! susr: recorded 6: CV-2026-001/A2 assigned to SWP on 2026-02-01, due 2026-11-01
$ add '=1+1'; add '+44'; add '-5'; add '@x'; add ' =1'; add $'\t=1'; add "'=quoted"
CV-2026-001/A3
CV-2026-001/A4
CV-2026-001/A5
CV-2026-001/A6
CV-2026-001/A7
CV-2026-001/A8
CV-2026-001/A9
! susr: recorded 7: CV-2026-001/A3 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 8: CV-2026-001/A4 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 9: CV-2026-001/A5 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 10: CV-2026-001/A6 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 11: CV-2026-001/A7 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 12: CV-2026-001/A8 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 13: CV-2026-001/A9 assigned to SWP on 2026-02-01, due 2026-11-01
$ add 'ŵŷâ Llŷn 東京'
CV-2026-001/A10
! susr: recorded 14: CV-2026-001/A10 assigned to SWP on 2026-02-01, due 2026-11-01
$ add '[a, b]'; add '007'; add '{x}'; add '%s'
CV-2026-001/A11
CV-2026-001/A12
CV-2026-001/A13
CV-2026-001/A14
! susr: recorded 15: CV-2026-001/A11 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 16: CV-2026-001/A12 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 17: CV-2026-001/A13 assigned to SWP on 2026-02-01, due 2026-11-01
! susr: recorded 18: CV-2026-001/A14 assigned to SWP on 2026-02-01, due 2026-11-01
$ add $'a\rb'; add $'\xff'
! susr: assign-action: --title: it contains the control character U+000D
! hint: try 'susr assign-action --help'
! susr: assign-action: --title: it is not UTF-8 text
! hint: try 'susr assign-action --help'
[2]
$ add "$(head -c 100000 /dev/zero | tr '\0' x)"
CV-2026-001/A15
! susr: recorded 19: CV-2026-001/A15 assigned to SWP on 2026-02-01, due 2026-11-01
$ susr overdue --kind action --format csv --columns item,title,days_overdue | cut -c1-80
item,title,days_overdue
CV-2026-001/A1,"comma, ""quote""",21
CV-2026-001/A10,ŵŷâ Llŷn 東京,21
CV-2026-001/A11,"[a, b]",21
CV-2026-001/A12,007,21
CV-2026-001/A13,{x},21
CV-2026-001/A14,%s,21
CV-2026-001/A15,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
CV-2026-001/A2,"two
lines",21
CV-2026-001/A3,'=1+1,21
CV-2026-001/A4,'+44,21
CV-2026-001/A5,'-5,21
CV-2026-001/A6,'@x,21
CV-2026-001/A7,' =1,21
CV-2026-001/A8,'	=1,21
CV-2026-001/A9,''=quoted,21
$ susr overdue --kind action --width 0 | cut -c1-80
Item             Title                                                          
CV-2026-001/A1   comma, "quote"                                                 
CV-2026-001/A10  ŵŷâ Llŷn 東京                                            
CV-2026-001/A11  [a, b]                                                         
CV-2026-001/A12  007                                                            
CV-2026-001/A13  {x}                                                            
CV-2026-001/A14  %s                                                             
CV-2026-001/A15  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
CV-2026-001/A2   two lines                                                      
CV-2026-001/A3   =1+1                                                           
CV-2026-001/A4   +44                                                            
CV-2026-001/A5   -5                                                             
CV-2026-001/A6   @x                                                             
CV-2026-001/A7    =1                                                            
CV-2026-001/A8    =1                                                            
CV-2026-001/A9   '=quoted                                                       

Log head: 19 fd56b7b2d04d8998.
15 overdue. Open items checked: 15. As at 22 November 2026.
$ susr overdue --kind action --format csv | python3 -c 'import csv, sys; rows = list(csv.reader(sys.stdin)); print(len(rows), {len(row) for row in rows}, max(len(row[3]) for row in rows))'
16 {13} 100000

# A formula is guarded whatever a spreadsheet does not see before it, and in its full-width form; the guard comes off again.
$ susr recommend CV-2026-001 --text "$(printf '\302\240=1')" --on 2026-02-01
CV-2026-001/R1
! susr: recorded 20: CV-2026-001/R1 added on 2026-02-01
$ susr recommend CV-2026-001 --text "$(printf '\342\200\213=1')" --on 2026-02-01
CV-2026-001/R2
! susr: recorded 21: CV-2026-001/R2 added on 2026-02-01
$ susr recommend CV-2026-001 --text "$(printf '\357\273\277=1')" --on 2026-02-01
CV-2026-001/R3
! susr: recorded 22: CV-2026-001/R3 added on 2026-02-01
$ susr recommend CV-2026-001 --text "$(printf '\343\200\200+1')" --on 2026-02-01
CV-2026-001/R4
! susr: recorded 23: CV-2026-001/R4 added on 2026-02-01
$ susr recommend CV-2026-001 --text '＝1' --on 2026-02-01
CV-2026-001/R5
! susr: recorded 24: CV-2026-001/R5 added on 2026-02-01
$ susr recommend CV-2026-001 --text '－1' --on 2026-02-01
CV-2026-001/R6
! susr: recorded 25: CV-2026-001/R6 added on 2026-02-01
$ susr report recommendations --format csv --columns case,number,text > texts.csv; cut -d, -f3 texts.csv | cat -v
text
'M-BM- =1
'M-bM-^@M-^K=1
'M-oM-;M-?=1
'M-cM-^@M-^@+1
'M-oM-<M-^]1
'M-oM-<M-^M1
$ susr import recommendations texts.csv --format csv --columns item,result
item,result
CV-2026-001/R1,left
CV-2026-001/R2,left
CV-2026-001/R3,left
CV-2026-001/R4,left
CV-2026-001/R5,left
CV-2026-001/R6,left
! susr: note: recommendations: added 0, changed 0, unchanged 6; rows rejected 0, repeated 0; events 0

# Text shows what can't be seen or turns the writing round; CSV and JSON keep it.
$ susr recommend CV-2026-001 --text "$(printf 'Turn \342\200\256dnuor\342\200\254 and \342\200\213hide')" --on 2026-02-01
CV-2026-001/R7
! susr: recorded 26: CV-2026-001/R7 added on 2026-02-01
$ susr show CV-2026-001/R7 | grep Turn
Text     Turn \u{202E}dnuor\u{202C} and \u{200B}hide
  Text: Turn \u{202E}dnuor\u{202C} and \u{200B}hide; Level: Regional
$ susr report recommendations --format csv --columns text | tail -1 | od -An -c
   T   u   r   n     342 200 256   d   n   u   o   r 342 200 254
       a   n   d     342 200 213   h   i   d   e  \n
$ susr show CV-2026-001/R7 --format json | grep -c 'u{202E}'
0
[1]
