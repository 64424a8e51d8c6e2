# What people read is in the language of --language, else of the board, else English. Codes, columns, ids
# and options are the same in both.
$ cp -r "$BOARD" board; cd board
$ susr overdue --language cy --agency SWP
Eitem           Teitl                              Asiantaeth  Erbyn       Dyddiau hwyr  Statws
CV-2023-001/A2  Asesu'r effaith: Train 120         SWP         2026-09-10            73  Yn hwyr
                front-line staff in mental
                capacity and self-neglect [heb ei
                gyfieithu]
CV-2024-002/A1  Agree a protocol for sharing risk  SWP         2026-10-30            23  Agored
                assessments on discharge from
                Ward Llŷn [heb ei gyfieithu]
CV-2024-002/A6  Set up a secure exchange of MARAC  SWP         2026-11-20             2  Ar y gweill
                lists with the community mental
                health teams [heb ei gyfieithu]

Pen y log: 332 d6dfdda2e80421d4.
Yn hwyr: 3. Eitemau agored a wiriwyd: 4. Y sefyllfa ar 22 Tachwedd 2026.
$ susr --language cy list --columns case,stage
Achos            Cam y broses
CVSB 2 2023      Wedi'i gwblhau, gwaith dilynol
CV-2023-001      Caewyd
CV-2024-001      Wedi'i gwblhau, gwaith dilynol
CV-2024-002      Wedi'i gwblhau, gwaith dilynol
CV-2025-001      Caewyd
CV-2025-002      Wedi'i gwblhau, gwaith dilynol
CV-2025-003      Adolygiad ar y gweill
CV-2025-004      Adolygiad ar y gweill
CV-2025-005      Dim adolygiad
CV-2025-006      Ffynhonnell ddysgu
CV-2026-001      Adolygiad ar y gweill
CV-AUDIT-2026-1  Ffynhonnell ddysgu
CV-2026-002      MAPF ar y gweill
CV-2026-003      Adolygiad ar y gweill
CV-2026-004      Yn aros am gymeradwyaeth
CV-2026-005      Yn aros am benderfyniad

Pen y log: 332 d6dfdda2e80421d4.
$ susr overdue --language cy --agency SWP --format csv
case,kind,item,title,agency,area,due_on,original_due_on,days_overdue,times_extended,status,rag,rule
CV-2023-001,impact,CV-2023-001/A2,Train 120 front-line staff in mental capacity and self-neglect,SWP,,2026-09-10,2026-09-10,73,0,overdue,red,impact-next
CV-2024-002,action,CV-2024-002/A1,Agree a protocol for sharing risk assessments on discharge from Ward Llŷn,SWP,,2026-10-30,2026-10-30,23,0,open,red,
CV-2024-002,action,CV-2024-002/A6,Set up a secure exchange of MARAC lists with the community mental health teams,SWP,,2026-11-20,2026-11-20,2,0,in-progress,red,
$ susr show CV-2024-001/A3 --language cy --no-pager | head -12
Bwrdd Diogelu Rhanbarthol Caerdydd a'r Fro (enghraifft ffuglennol): CV-2024-001/A3
Y sefyllfa ar 22 Tachwedd 2026. Cofnod aadd64d2, sgema 7, susr 0.1.0.

Cam gweithredu
Ffaith                 Gwerth
Teitl                  Share alerts of missed appointments between services each week
Statws                 Ar y gweill
CAG                    Coch
Argymhelliad           17.1
Neilltuwyd ar          2025-10-14
Dyddiad terfyn         2026-09-30
Dyddiad terfyn cyntaf  2026-09-30
$ susr overdue --language fr
! susr: overdue: --language 'fr': unknown value
! hint: expected one of: en, cy
[2]
$ susr overdue --language cy --formt csv
! susr: overdue: opsiwn anhysbys '--formt'
! awgrym: ai '--format' oedd gennych mewn golwg?
[2]
$ susr --language cy overdue --agency XYZ
! susr: nid oes asiantaeth 'XYZ' yn y ffurfweddiad na'r cofnod
! awgrym: disgwylid un o'r rhain: CSS, EDU, HOU, PROB, SWP, TS, UHB, VSS, WAST
[1]
$ susr help overdue --language cy | head -3
Rhestru eitemau hwyr, yr hwyraf yn gyntaf

Defnydd: susr overdue [--case CASE] [--agency AGENCY] [--area AREA] [--kind K]
$ susr report board --language cy | head -40
Bwrdd Diogelu Rhanbarthol Caerdydd a'r Fro (enghraifft ffuglennol): Sefyllfa'r bwrdd
Y sefyllfa ar 22 Tachwedd 2026. Cofnod aadd64d2, sgema 7, susr 0.1.0.

Yn hwyr: 11 o 29 cam gweithredu agored; 5 o 9 carreg filltir a ddisgwylir. CVSB 2 2023/A3 yw'r cam
gweithredu sydd wedi bod yn hwyr hiraf: 418 diwrnod. Penderfyniadau sydd eu hangen ar hyn o bryd: 3
cham gweithredu yn aros am gadarnhad, 1 atgyfeiriad yn aros am benderfyniad, 1 penderfyniad yn aros
am gymeradwyaeth y Cadeirydd, 2 gam gweithredu wedi'i uwchgyfeirio, 1 adolygiad wedi'i uwchgyfeirio.
I'w cwblhau o fewn 28 diwrnod: 10 cam gweithredu agored; 0 carreg filltir.

Atgyfeiriadau
Mesur                                                    Grŵp                          n  o N      %
Atgyfeiriadau yn ôl canlyniad                            ADUS                          9   14   64.3
                                                         MAPF                          2   14   14.3
                                                         Dim adolygiad                 1   14    7.1
                                                         Yn aros am benderfyniad       1   14    7.1
                                                         Yn aros am gymeradwyaeth      1   14    7.1

Achosion ac adolygiadau
Mesur                                                    Grŵp                          n  o N      %
Achosion yn ôl cam y broses                              Yn aros am benderfyniad       1   14    7.1
                                                         Yn aros am gymeradwyaeth      1   14    7.1
                                                         Adolygiad ar y gweill         4   14   28.6
                                                         MAPF ar y gweill              1   14    7.1
                                                         Wedi'i gwblhau, gwaith        4   14   28.6
                                                         dilynol
                                                         Caewyd                        2   14   14.3
                                                         Dim adolygiad                 1   14    7.1
                                                         Ffynhonnell ddysgu            2

Yn hwyr
Mesur                                                    Grŵp                          n  o N      %
Camau gweithredu hwyr                                                                 11   29   37.9
Cerrig milltir hwyr                                      Cyfarfod cyntaf y panel       1    1  100.0
                                                         (first-panel)
                                                         Cwblhau'r MAPF                1    1  100.0
                                                         (mapf-complete)
                                                         Adroddiad cynnydd             1    3   33.3
                                                         (progress-report)
                                                         Cwblhau'r adolygiad           2    4   50.0
                                                         (susr-complete)

# A board that works in Welsh, and what is in both languages.
$ sed -i '/^\[board\]/a language = "cy"' susr.toml
$ susr recommend CV-2026-001 --text 'Share risk assessments' --text-cy 'Rhannu asesiadau risg' --on 2026-11-02
CV-2026-001/R1
! susr: cofnodwyd 333: CV-2026-001/R1: ychwanegwyd ar 2026-11-02
$ susr assign-action CV-2026-001 --title 'Agree a protocol' --title-cy 'Cytuno ar brotocol' --recommendation 1 --lead SWP --due 2026-11-20 --on 2026-11-02
CV-2026-001/A3
! susr: cofnodwyd 334: CV-2026-001/A3: neilltuwyd i SWP ar 2026-11-02, dyddiad terfyn 2026-11-20
$ susr overdue --case CV-2026-001
Eitem           Teitl               Asiantaeth  Erbyn       Dyddiau hwyr  Statws
CV-2026-001/A3  Cytuno ar brotocol  SWP         2026-11-20             2  Agored

Pen y log: 334 bb736b6fbe5e0e36.
Yn hwyr: 1. Eitemau agored a wiriwyd: 4. Y sefyllfa ar 22 Tachwedd 2026.
$ susr overdue --case CV-2026-001 --language en
Item            Title             Agency  Due         Days overdue  Status
CV-2026-001/A3  Agree a protocol  SWP     2026-11-20             2  Open

Log head: 334 bb736b6fbe5e0e36.
1 overdue. Open items checked: 4. As at 22 November 2026.
$ susr report recommendations --case CV-2026-001
Bwrdd Diogelu Rhanbarthol Caerdydd a'r Fro (enghraifft ffuglennol): Argymhellion
Y sefyllfa ar 22 Tachwedd 2026. Cofnod aadd64d2, sgema 7, susr 0.1.0.

Eitem             Lefel        Themâu  Statws  Camau gweithredu  Agored  Ar y gweill  Yn hwyr
  Testun
CV-2026-001/R4.1  Rhanbarthol  carers  Agored                 2       1            1        0
  Relatives can reach the crisis team at any hour, in Welsh or in English [heb ei gyfieithu]
CV-2026-001/R1    Rhanbarthol          Agored                 1       1            0        1
  Rhannu asesiadau risg

Pen y log: 334 bb736b6fbe5e0e36.
$ susr report actions --case CV-2026-001 --format csv --columns item,title,title_cy
item,title,title_cy
CV-2026-001/A1,Revise the script of the crisis line for callers who live with the patient,
CV-2026-001/A2,Cynnig gwasanaeth Cymraeg ar y llinell argyfwng bob awr o'r dydd,
CV-2026-001/A3,Agree a protocol,Cytuno ar brotocol
$ susr status --verify
Bwrdd Diogelu Rhanbarthol Caerdydd a'r Fro (enghraifft ffuglennol): Statws
Y sefyllfa ar 22 Tachwedd 2026. Cofnod aadd64d2, sgema 7, susr 0.1.0.

Ffaith                   Gwerth
Adolygiadau cyfredol     9
Camau gweithredu agored  30
Camau gweithredu hwyr    12
Cerrig milltir hwyr      5
Yn aros am gadarnhad     3
Canfuwyd gan 'check'     30

Mae 'susr overdue' yn rhestru'r hyn sy'n hwyr.
Mae 'susr check' yn rhestru'r hyn sydd ar goll neu'n edrych yn anghywir.
Mae 'susr report board' yn argraffu papur y bwrdd.
Pen y log: 334 bb736b6fbe5e0e36.

# Areas and themes have their Welsh names in text; data has them as they were entered.
$ sed -i 's/^\[policy\]/[names-cy]\n"Cardiff" = "Caerdydd"\n"Vale of Glamorgan" = "Bro Morgannwg"\n"domestic abuse" = "cam-drin domestig"\n\n[policy]/' susr.toml
$ susr overdue --language cy --columns item,agency,area 2>/dev/null | head -6
Eitem               Asiantaeth         Ardal
CVSB 2 2023/A3      UHB
CV-2025-003
CV-2025-004/A2      UHB@Bro Morgannwg  Bro Morgannwg
CV-2025-002/A4      WAST
CV-2025-004
$ susr overdue --language en 2>/dev/null | grep @
CV-2025-004/A2      UHB@Vale of Glamorgan  2026-06-30           145  In progress
CV-2024-001/A3      VSS@Vale of Glamorgan  2026-09-30            53  Open
CV-2025-002/A6      TS@Cardiff             2026-10-16            37  Open
CV-2024-001/A6      EDU@Vale of Glamorgan  2026-10-30            23  Open
CV-AUDIT-2026-1/A2  HOU@Vale of Glamorgan  2026-10-30            23  Open
CV-2026-002/A2      VSS@Vale of Glamorgan  2026-11-13             9  In progress
$ susr report recommendations --language cy --theme 'domestic abuse' --columns item,themes 2>/dev/null
Bwrdd Diogelu Rhanbarthol Caerdydd a'r Fro (enghraifft ffuglennol): Argymhellion
Y sefyllfa ar 22 Tachwedd 2026. Cofnod aadd64d2, sgema 7, susr 0.1.0.

Eitem              Themâu
CV-2024-002/R17.3  cam-drin domestig
CV-2024-002/R17.4  cam-drin domestig
CV-2025-003/R9.1   cam-drin domestig, suicide
CV-2025-003/R9.2   cam-drin domestig

Pen y log: 334 bb736b6fbe5e0e36.
$ susr report recommendations --language cy --theme 'domestic abuse' --columns item,themes --format csv 2>/dev/null
item,themes
CV-2024-002/R17.3,domestic abuse
CV-2024-002/R17.4,domestic abuse
CV-2025-003/R9.1,"domestic abuse, suicide"
CV-2025-003/R9.2,domestic abuse
$ susr report learning --language cy 2>/dev/null | grep -e domestig -e gofal
                               cam-drin domestig       4         2
$ susr show CV-2025-006/A1 --language cy 2>/dev/null | sed -n '/^Hanes/,$!p' | grep Caerdydd
Bwrdd Diogelu Rhanbarthol Caerdydd a'r Fro (enghraifft ffuglennol): CV-2025-006/A1
CV-2025-006/A1  1     CSS@Caerdydd       2026-10-30  Wedi'i chwblhau  Wedi'i gwblhau  Ambr
$ susr explain CV-2025-006/A2 --language cy 2>/dev/null | grep Caerdydd
Bwrdd Diogelu Rhanbarthol Caerdydd a'r Fro (enghraifft ffuglennol): CV-2025-006/A2
CSS@Caerdydd, VSS@Bro Morgannwg. Bydd y cam gweithredu yn dod i ben pan fydd pob un o'r rhain wedi'i
CSS         Caerdydd       Ar y gweill  Ie                           Ambr  Wedi'i estyn
$ susr report board --language cy 2>/dev/null | sed -n '/^Yn aros am gadarnhad/,/^$/p;/^Themâu/,/^$/p;/^Asiantaethau yn/,/^$/p'
Themâu sy'n codi dro ar ôl tro mewn adolygiadau
Mesur                                                    Grŵp                          n  o N      %
Adolygiadau ag argymhellion ar y thema                   carers                        2    7   28.6
                                                         cam-drin domestig             2    7   28.6
                                                         education                     2    7   28.6
                                                         information sharing           4    7   57.1

Yn aros am gadarnhad gan y Grŵp Cyflawni
Eitem               Yn arwain                             Erbyn       Cwblhawyd   Dyddiau'n aros
  Teitl
CV-2025-002/A1      SWP, CSS@Caerdydd                     2026-09-30  2026-09-29              54
  Hold a joint review within five working days of an arrest [heb ei gyfieithu]
  Tystiolaeth: SWP: Custody procedure, section 9; CSS@Caerdydd: Log of reviews: 19 of 20
CV-2025-006/A1      UHB, CSS@Caerdydd, VSS@Bro Morgannwg  2026-10-30  2026-10-20              33
  Check twenty chronologies in spring and in autumn, and report both times [heb ei gyfieithu]
  Tystiolaeth: UHB: Report on both checks, October 2026: 19 of 20; CSS@Caerdydd: Report on both
    checks, October 2026: 19 of 20; VSS@Bro Morgannwg: Report on both checks, October 2026: 19 of 20
CV-AUDIT-2026-1/A1  CSS@Caerdydd, VSS@Bro Morgannwg       2026-10-30  2026-10-29              24
  Screen each self-neglect referral within two working days [heb ei gyfieithu]
  Tystiolaeth: CSS@Caerdydd: Figures of July to September 2026: 88 of 94; VSS@Bro Morgannwg:
    Figures of July to September 2026: 52 of 55

Themâu sy'n codi dro ar ôl tro mewn adolygiadau
Thema                Achosion  Nifer  Pa achosion
carers                      2      2  CV-2024-002, CV-2026-001
cam-drin domestig           2      4  CV-2024-002, CV-2025-003
education                   2      2  CV-2024-001, CV-2025-002
information sharing         4      4  CV-2024-001, CV-2024-002, CV-2025-002, CVSB 2 2023

Asiantaethau yn y rhestrau hyn
Asiantaeth  Enw
CSS         Gwasanaethau Cymdeithasol, Caerdydd
SWP         Heddlu De Cymru
UHB         Bwrdd Iechyd Prifysgol
VSS         Gwasanaethau Cymdeithasol, Bro Morgannwg
WAST        Gwasanaethau Ambiwlans Cymru


