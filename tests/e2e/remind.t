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
Subject: Return of SWP: open actions as at 22 November 2026
Date: Sun, 22 Nov 2026 09:00:00 +0000
Message-ID: <1c319166c1cdb25dd9712e7f6f1ba6fa@board.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_806bda4e96a59d05181006f6bf43b71a"

--=_806bda4e96a59d05181006f6bf43b71a
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: base64

U1dQIGhhcyAxIG9wZW4gYWN0aW9uIGZyb20gc2FmZWd1YXJkaW5nIHJldmlld3MgYXMgYXQgMjIg
Tm92ZW1iZXIgMjAyNi4gMSBpcyBvdmVyZHVlLgoKSXRlbSAgICAgICAgICAgIFRpdGxlICAgICAg
ICAgICAgIER1ZSAgICAgICAgIERheXMgb3ZlcmR1ZSAgU3RhdHVzCkNWLTIwMjUtMDAxL0ExICBB
Z3JlZSBhIHByb3RvY29sICAyMDI2LTA2LTMwICAgICAgICAgICAxNDUgIE9wZW4KClBsZWFzZSBm
aWxsIGluIHRoZSBhdHRhY2hlZCByZXR1cm4sIGluIHRoZSBjb2x1bW5zIGZyb20gJ3N0YXR1cycg
dG8gJ2JhcnJpZXJfY2hhbmdlJywgYW5kIHNlbmQgaXQgYmFjay4gTGVhdmUgZXZlcnl0aGluZyBl
bHNlIGFzIGl0IGlzLgoKVGVzdCBCb2FyZAo=
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
SWP has 1 open action from safeguarding reviews as at 22 November 2026. 1 is overdue.

Item            Title             Due         Days overdue  Status
CV-2025-001/A1  Agree a protocol  2026-06-30           145  Open

Please fill in the attached return, in the columns from 'status' to 'barrier_change', and send it back. Leave everything else as it is.

Test Board

$ susr remind --from board@board.example --overdue-only --split-dir late --quiet; ls late; head -8 late/SWP.eml
SWP.eml
From: board@board.example
Subject: Return of SWP: open actions as at 22 November 2026
Date: Sun, 22 Nov 2026 09:00:00 +0000
Message-ID: <1c319166c1cdb25dd9712e7f6f1ba6fa@board.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_806bda4e96a59d05181006f6bf43b71a"


$ susr remind --from board@board.example --agency UHB --language cy --attach xlsx --split-dir cy; sed -n '2,3p' cy/UHB.eml
Subject: Ffurflen UHB: camau gweithredu agored ar 22 Tachwedd 2026
Date: Sun, 22 Nov 2026 09:00:00 +0000
! susr: nodyn: 1 neges wedi'i hysgrifennu i cy

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
