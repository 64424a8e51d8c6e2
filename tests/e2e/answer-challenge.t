$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
$ susr refer --by SWP --criteria dhr --on 2026-03-04
$ susr challenge CV-2026-001 --text 'Why were the first two weeks lost?' --to 'Business Manager' --due 2026-04-01 --on 2026-03-10
$ susr answer-challenge CV-2026-001/C1 --text 'The referral went to an old address' --on 2026-03-09
$ susr answer-challenge CV-2026-001/c1 --text 'The referral went to an old address' --on 2026-03-25 --by 'Business Manager'
$ susr report challenges --format csv
$ susr report challenges --as-of 2026-03-24 --format csv --columns item,status,answered_on
$ susr show CV-2026-001/C1

# It is answered once, and the answer can be corrected.
$ susr answer-challenge CV-2026-001/C1 --text 'Another answer' --on 2026-03-26
$ susr correct 4 --set 'text=The referral went to the old address' --reason 'Typing error'
$ susr correct 4 --void --reason 'Answered something else'
$ susr report challenges --format csv --columns item,status
$ echo 'It went to the old address' > answer.txt; susr answer-challenge CV-2026-001/C1 --text-file answer.txt
$ susr answer-challenge CV-2026-001/C2 --text T
$ susr answer-challenge CV-2026-001/A1 --text T
$ susr check --format csv --columns finding,item
