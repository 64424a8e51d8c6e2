# A message for each agency with open actions, with its return attached.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; ref=$(susr learning-source --type audit --title Audit --on 2025-01-14 --quiet 2>/dev/null)
$ susr assign-action $ref --title 'Agree a protocol' --lead SWP --lead EDU --due 2026-06-30 --on 2025-03-01 --quiet
CV-2025-001/A1
$ susr assign-action $ref --title 'Review the form' --lead UHB --due 2027-06-30 --on 2025-03-01 --quiet
CV-2025-001/A2
$ susr update-action $ref/A1 --leg EDU --status not-relevant --on 2025-05-01 --quiet
$ printf '# agencies\nSWP  "Office, the" <office@police.example>, desk@police.example\nUHB\tsafeguarding@health.example\n' > addresses
$ susr remind --from 'Example Board <board@board.example>' --addresses addresses --attach csv --split-dir mail
! susr: note: 2 messages written to mail
$ ls mail; cat mail/SWP.eml
SWP.eml
UHB.eml
From: Example Board <board@board.example>
To: "Office, the" <office@police.example>,
 desk@police.example
Subject: Return of South Wales Police: open actions as at 22 November 2026
Date: Sun, 22 Nov 2026 09:00:00 +0000
Message-ID: <1c319166c1cdb25dd9712e7f6f1ba6fa@board.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_806bda4e96a59d05181006f6bf43b71a"

--=_806bda4e96a59d05181006f6bf43b71a
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: base64

U291dGggV2FsZXMgUG9saWNlIGhhcyAxIG9wZW4gYWN0aW9uIGZyb20gc2FmZWd1YXJkaW5nIHJl
dmlld3MgYXMgYXQgMjIgTm92ZW1iZXIgMjAyNi4gMSBpcyBvdmVyZHVlLgoKSXRlbSAgICAgICAg
ICAgIFRpdGxlICAgICAgICAgICAgIER1ZSAgICAgICAgIERheXMgb3ZlcmR1ZSAgU3RhdHVzCkNW
LTIwMjUtMDAxL0ExICBBZ3JlZSBhIHByb3RvY29sICAyMDI2LTA2LTMwICAgICAgICAgICAxNDUg
IE9wZW4KClRvIGFuc3dlciwgZmlsbCBpbiB0aGUgYXR0YWNoZWQgcmV0dXJuLCBpbiB0aGUgY29s
dW1ucyBmcm9tICdzdGF0dXMnIHRvICdiYXJyaWVyX2NoYW5nZScsIGFuZCByZXBseSB0byB0aGlz
IG1lc3NhZ2Ugd2l0aCBpdC4gTGVhdmUgZXZlcnl0aGluZyBlbHNlIGFzIGl0IGlzLgoKVGhpcyBt
ZXNzYWdlIHdhcyBzZW50IGF1dG9tYXRpY2FsbHkuIFlvdXIgcmVwbHkgZ29lcyB0byB0aGUgYm9h
cmQuCgpUZXN0IEJvYXJkCg==
--=_806bda4e96a59d05181006f6bf43b71a
Content-Type: text/csv; charset=UTF-8
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="SWP-2026-11-22.csv"

77u/aXRlbSx0aXRsZSxhcmVhLGR1ZV9vbixub3RlX29uX3JlY29yZCxldmlkZW5jZV9vbl9yZWNv
cmQsYmFycmllcl9vbl9yZWNvcmQsc3RhdHVzLHVwZGF0ZWRfb24sbm90ZSxldmlkZW5jZSxiYXJy
aWVyLGJhcnJpZXJfY2hhbmdlLGFnZW5jeSxjb2RlDQpDVi0yMDI1LTAwMS9BMSxBZ3JlZSBhIHBy
b3RvY29sLCwyMDI2LTA2LTMwLCwsLG9wZW4sLCwsLCxTV1AsU1dQLzIwMjYtMTEtMjIvNS9lNGNk
MmY2Y2QxMDYvNTk2YjExZWFiODZjDQo=
--=_806bda4e96a59d05181006f6bf43b71a--

$ awk '/^--/{part++} part == 1' mail/SWP.eml | grep -v '[:-]' | base64 -d
South Wales Police has 1 open action from safeguarding reviews as at 22 November 2026. 1 is overdue.

Item            Title             Due         Days overdue  Status
CV-2025-001/A1  Agree a protocol  2026-06-30           145  Open

To answer, fill in the attached return, in the columns from 'status' to 'barrier_change', and reply to this message with it. Leave everything else as it is.

This message was sent automatically. Your reply goes to the board.

Test Board

$ susr remind --from board@board.example --overdue-only --split-dir late --quiet; ls late; head -8 late/SWP.eml
SWP.eml
From: board@board.example
Subject: Return of South Wales Police: open actions as at 22 November 2026
Date: Sun, 22 Nov 2026 09:00:00 +0000
Message-ID: <1c319166c1cdb25dd9712e7f6f1ba6fa@board.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_806bda4e96a59d05181006f6bf43b71a"


$ susr remind --from board@board.example --agency UHB --language cy --attach xlsx --split-dir cy; sed -n '2,3p' cy/UHB.eml
Subject: Ffurflen University Health Board: camau gweithredu agored ar 22 Tachwedd 2026
Date: Sun, 22 Nov 2026 09:00:00 +0000
! susr: nodyn: 1 neges wedi'i hysgrifennu i cy

# Welsh first, where both are sent; each agency by its name, encoded where it is not ASCII.
$ cp susr.toml kept.toml; sed -i 's/^name = "Test Board"/&\nname-cy = "Bwrdd Prawf"/; s/^name = "University Health Board"/name = "Health Board Llŷn"\nname-cy = "Bwrdd Iechyd Llŷn"/' susr.toml
$ susr remind --from 'Bwrdd Llŷn <board@board.example>' --agency UHB --bilingual --attach csv --split-dir both --quiet; sed -n '1,4p' both/UHB.eml
From: =?UTF-8?B?QndyZGQgTGzFt24=?= <board@board.example>
Subject: =?UTF-8?B?RmZ1cmZsZW4gQndyZGQgSWVjaHlkIExsxbduOiBjYW1hdSBnd2VpdGhyZWR1?=
 =?UTF-8?B?IGFnb3JlZCBhciAyMiBUYWNod2VkZCAyMDI2IC8gUmV0dXJuIG9mIEhlYWx0?=
 =?UTF-8?B?aCBCb2FyZCBMbMW3bjogb3BlbiBhY3Rpb25zIGFzIGF0IDIyIE5vdmVtYmVy?=
! susr: note: judged by the configuration, which differs from the policy on record (event 1): agency.UHB.name, board.name-cy, agency.UHB.name-cy
$ python3 -c 'import email, email.policy, sys; m = email.message_from_file(sys.stdin, policy=email.policy.default); print(m["From"], m["Subject"], m.get_body().get_content(), sep="\n")' < both/UHB.eml
Bwrdd Llŷn <board@board.example>
Ffurflen Bwrdd Iechyd Llŷn: camau gweithredu agored ar 22 Tachwedd 2026 / Return of Health Board Llŷn: open actions as at 22 November 2026
Bwrdd Iechyd Llŷn: 1 cam gweithredu agored o adolygiadau diogelu ar 22 Tachwedd 2026. Nid oes dim yn hwyr.

Eitem           Teitl                               Erbyn       Statws
CV-2025-001/A2  Review the form [heb ei gyfieithu]  2027-06-30  Agored

I ateb, llenwch y ffurflen sydd ynghlwm, yn y colofnau o 'status' i 'barrier_change', ac atebwch y neges hon gyda hi. Gadewch bopeth arall fel y mae.

Anfonwyd y neges hon yn awtomatig. Bydd eich ateb yn mynd at y bwrdd.

Bwrdd Prawf

----

Health Board Llŷn has 1 open action from safeguarding reviews as at 22 November 2026. 0 are overdue.

Item            Title            Due         Status
CV-2025-001/A2  Review the form  2027-06-30  Open

To answer, fill in the attached return, in the columns from 'status' to 'barrier_change', and reply to this message with it. Leave everything else as it is.

This message was sent automatically. Your reply goes to the board.

Test Board


$ mv kept.toml susr.toml

# Nobody is written to with half a list.
$ susr remind --from board@board.example --split-dir mail
! susr: cannot create the folder mail: it already exists and is not empty
! hint: choose another folder
[1]
$ echo 'SWP nobody' > bad; susr remind --from board@board.example --addresses bad --split-dir new; test -e new || echo 'There is no folder.'
There is no folder.
! susr: bad line 1: there is no address
! hint: give the agency's code and its address, such as: SWP  office@police.example
$ susr remind --from nobody --split-dir new
! susr: cannot write a message: an address is not one that mail can be sent to
! hint: for example: Example Board <board@board.example>
[1]
$ susr remind --split-dir new --agency XYZ --from board@board.example
! susr: no agency 'XYZ' in the configuration or the record
! hint: expected one of: EDU, HOU, PROB, SS, SWP, TS, UHB, WAST
[1]
$ susr remind --split-dir new
! susr: remind: --from is missing
! hint: try 'susr remind --help'
[2]
$ susr remind --from board@board.example --as-of 2025-02-01 --verify --split-dir none; ls none
! susr: note: 0 messages written to none
