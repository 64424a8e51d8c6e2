#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Makes an example board in FOLDER: the configuration susr.toml and a store with fourteen cases, an
# inspection and an audit. They are entered as a regional safeguarding board's business unit would
# have entered them, from October 2024 to mid-November 2026. Everything is invented: no case, person
# or report is real.
#
#   examples/board.sh /tmp/board
#   cd /tmp/board && SUSR_NOW=2026-11-22T09:00:00Z susr overdue --within 28d
#
# It runs susr from the PATH, or the binary named in SUSR. It makes the same store every time: SUSR_SALTS
# makes the salts of the texts the same too. Never set it for a real record.
set -euo pipefail

if [[ $# -ne 1 || -z $1 || $1 == -* ]]; then
  echo 'usage: board.sh FOLDER' >&2
  exit 2
fi
folder=$1
susr=${SUSR:-susr}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# Make sure the environment can't point to another board's store.
unset SUSR_CONFIG SUSR_STORE
export SUSR_SALTS=example

if ! command -v -- "$susr" > /dev/null; then
  echo "board.sh: cannot find '$susr': put susr on the PATH, or name the binary in SUSR" >&2
  exit 1
fi
if [[ -e $folder/susr.db ]]; then
  echo "board.sh: cannot make a board in $folder: it already has a susr.db" >&2
  exit 1
fi
mkdir -p -- "$folder"
folder=$(cd -- "$folder" && pwd)

# The day the board began to use susr, which is also the day the SUSR began.
store_began=2024-10-01

# on DAY COMMAND [options]: runs susr as if on that day. The clock is fixed at ten in the morning of
# DAY, so no --on is needed.
on() {
  local day=$1
  shift
  # Commands that record print a receipt unless given --quiet.
  local quiet=--quiet
  case $1 in init | log) quiet= ;; esac
  SUSR_NOW="${day}T10:00:00Z" "$susr" --config "$folder/susr.toml" "$@" $quiet
}

# earlier DAY COMMAND [options]: something that happened on DAY, before the store existed. It was
# copied from the old register on the store's first day, so --on gives the date.
earlier() {
  local day=$1
  shift
  on "$store_began" "$@" --on "$day"
}

# event_of DAY CASE KIND [VALUE]: the number of the case's last event of that kind (with that value)
# in the log as at DAY, for 'correct'.
event_of() {
  on "$1" log --case "$2" --format csv --columns event,kind,new |
    awk -F, -v kind="$3" -v value="${4-}" \
      '$2 == kind && (value == "" || $3 == value) { event = $1 }
       END { if (event == "") exit 1; print event }'
}

# The Delivery Group meets in January, April, July and October. Its ratifications are entered on its
# behalf, usually on the day it meets. Whoever completed an action can't ratify it.

# 'refer', 'recommend', 'assign-action' and 'learning-source' print the new id. If a later step needs
# it, the script keeps it in a variable. Otherwise it is not shown.
exec > /dev/null
trap 'echo "board.sh: stopped; $folder is not complete, remove it" >&2' ERR

# 'susr init' makes both files. Then the example's own configuration replaces the starter.
if ! said=$(on "$store_began" init --board 'Example Board' --prefix CV 2>&1); then
  printf '%s\n' "$said" >&2
  exit 1
fi
cp -- "$here/susr.toml" "$folder/susr.toml"

# --- CVSB 2 2023: a Child Practice Review under the older arrangements --------------------------
# It keeps its own reference and its type (--regime legacy), so no SUSR time limit applies to it. The
# event is known only to the month. It was published in July 2024. One of its actions is still open
# and has been overdue the longest: its barrier has been escalated to the board. Another was
# ratified, reopened after an inspection (CV-2025-006), and ratified again.
case='CVSB 2 2023'
earlier 2023-03-14 refer --by CSS --criteria cpr --regime legacy --reference "$case" \
  --received 2023-03-06 --event-date 2022-11 \
  --summary 'Serious harm to an infant who was known to three services'
earlier 2023-03-28 decide "$case" --outcome susr --criteria cpr --depth extended \
  --rationale 'The child was on the child protection register within six months of the harm'
earlier 2023-04-04 sign-off "$case" --outcome agreed --by 'Board Chair'
earlier 2023-04-06 record "$case" wg-notification --by 'Business Manager'
earlier 2023-05-02 record "$case" reviewer-appointed --note 'Two reviewers of the approved list'
earlier 2023-05-17 record "$case" first-panel
earlier 2023-10-11 record "$case" learning-event
earlier 2024-05-21 record "$case" report-approved
earlier 2024-07-11 record "$case" published
earlier 2024-08 record "$case" repository-deposit --note 'The day is not on record'

earlier 2024-07-11 recommend "$case" --number 1 --level local --theme 'information sharing' \
  --text 'Each infant on the register has one chronology, which all services write to'
earlier 2024-07-11 recommend "$case" --number 2 --theme assessment --theme 'pre-birth' \
  --text 'Pre-birth assessments begin by the twentieth week and are shared with midwives'

# Three agencies, three legs. The action is completed when the last leg is.
a1=$(earlier 2024-07-25 assign-action "$case" --recommendation 1 --due 2025-01-31 \
  --title 'Agree a single chronology for infants under one on the register, and use it' \
  --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' --lead UHB \
  --measure 'A chronology in every file of a yearly sample of twenty' \
  --lead-post 'Operational Manager, Safeguarding')
a2=$(earlier 2024-07-25 assign-action "$case" --recommendation 2 --due 2024-12-13 \
  --title 'Audit twenty pre-birth assessments against the regional protocol' --lead UHB \
  --measure 'Eighteen of twenty begun by the twentieth week' --lead-post 'Named Midwife')
a3=$(earlier 2024-07-25 assign-action "$case" --recommendation 1 --due 2025-09-30 \
  --title 'Bring in the electronic referral form between maternity and social services' \
  --lead UHB --measure 'No paper referral in a quarter' --lead-post 'Head of Midwifery')
a4=$(earlier 2024-07-25 assign-action "$case" --recommendation 2 --due 2024-11-29 \
  --title 'Put the learning into the antenatal volunteers'\'' induction' --lead TS \
  --measure 'Induction pack' --no-ratification)
on 2024-11-21 complete-action "$a4" --evidence 'Induction pack, version 3'
on 2024-12-10 complete-action "$a2" --evidence 'Audit report, December 2024: 19 of 20' \
  --by 'Review Manager'
on 2025-01-15 ratify-action "$a2" --meeting 2025-01-15
on 2025-01-20 complete-action "$a1" --leg CSS@Cardiff \
  --evidence 'Chronology form and minutes of the team managers'\'' meeting, item 4'
on 2025-01-24 complete-action "$a1" --leg UHB --evidence 'Health visiting procedure 14, revised'
# The last leg was six weeks late, and so was the action.
on 2025-03-14 complete-action "$a1" --leg 'VSS@Vale of Glamorgan' \
  --evidence 'Dip sample of twenty files, March 2025'
on 2025-04-16 ratify-action "$a1" --meeting 2025-04-16
# The open action: progress, then a barrier, which was escalated twice and is still open.
on 2025-06-11 update-action "$a3" --status in-progress --by 'Review Manager' \
  --note 'The form is agreed; it is tested from July'
on 2025-09-24 update-action "$a3" --by 'Head of Midwifery' \
  --barrier 'The two record systems cannot exchange the form; a link has no funding'
on 2025-10-15 escalate-action "$a3" --to delivery-group --by 'Review Manager' \
  --reason 'Overdue; no single agency can fund the link'
# The health leg of the chronology was reopened. Its due date had passed, so it got a new one.
on 2025-12-16 reopen-action "$a1" --leg UHB --by 'Review Manager' \
  --reason 'The joint inspection found no chronology in five of twelve health files'
on 2025-12-16 extend-action "$a1" --to 2026-03-27 --approved-by 'Delivery Group Chair' \
  --reason 'Time for a second check of the health files' --by 'Review Manager'
on 2026-03-20 complete-action "$a1" --leg UHB \
  --evidence 'Second check of health files, March 2026: 12 of 12'
on 2026-04-15 ratify-action "$a1" --meeting 2026-04-15
on 2026-07-15 escalate-action "$a3" --to board --by 'Delivery Group Chair' \
  --reason 'Nine months late; the funding is beyond the Delivery Group'

# --- CV-2023-001: a pilot of the SUSR, closed after its progress report --------------------------
# Every step of a review, each in time: first panel within two months, publication within twelve,
# progress report within twelve of that.
case=$(earlier 2023-09-12 refer --by VSS --criteria apr --regime susr --received 2023-09-07 \
  --event-date 2023-08-21 \
  --summary 'Death of an adult with care and support needs; self-neglect')
earlier 2023-09-26 decide "$case" --outcome susr --criteria apr --depth concise \
  --rationale 'Neglect is suspected; no adult protection plan in the six months before' \
  --by 'CRG Chair'
earlier 2023-10-03 sign-off "$case" --outcome agreed --by 'Board Chair' \
  --note 'To be held as a pilot of the SUSR'
earlier 2023-10-05 record "$case" wg-notification --by 'Business Manager'
earlier 2023-10-12 record "$case" chair-appointed --post C07
earlier 2023-10-12 record "$case" reviewer-appointed --post R12
earlier 2023-11-08 record "$case" first-panel
earlier 2023-11-08 record "$case" terms-of-reference
earlier 2023-11-23 record "$case" family-invited
earlier 2024-03-13 record "$case" learning-event --note 'Thirty practitioners of nine services'
earlier 2024-05-30 record "$case" report-drafted
earlier 2024-07-16 record "$case" report-approved
earlier 2024-09-05 record "$case" published
earlier 2024-09-19 record "$case" action-plan-agreed
earlier 2024-09-26 record "$case" repository-deposit --note 'Themes: self-neglect, family'

earlier 2024-09-05 recommend "$case" --number 1 --theme self-neglect \
  --text 'Agencies use one self-neglect pathway, with a co-ordinator for each adult'
earlier 2024-09-05 recommend "$case" --number 2 --level local --theme family \
  --text "Cadw mewn cysylltiad â'r teulu drwy un swyddog penodol"

a1=$(earlier 2024-09-19 assign-action "$case" --recommendation 1 --due 2025-03-31 \
  --title 'Adopt the regional self-neglect pathway, with a co-ordinator for every open case' \
  --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'A co-ordinator recorded on each open case' --lead-post 'Head of Adult Services')
a2=$(earlier 2024-09-19 assign-action "$case" --recommendation 1 --due 2025-06-30 \
  --title 'Train 120 front-line staff in mental capacity and self-neglect' --lead SWP --lead UHB \
  --measure 'Attendance of 120, and a test before and after' --lead-post 'Learning Manager')
a3=$(earlier 2024-09-19 assign-action "$case" --recommendation 2 --due 2025-02-28 \
  --title 'Offer each bereaved family one point of contact, in the language of its choice' \
  --lead TS --measure 'Survey of families, twice a year')
a4=$(earlier 2024-09-19 assign-action "$case" --recommendation 1 --due 2024-12-20 \
  --title 'Add a home fire-safety visit to the self-neglect checklist' \
  --lead 'HOU@Vale of Glamorgan' --measure 'The checklist' --no-ratification)
on 2024-10-23 disseminate "$case" --method workshop --agency VSS --audience 64
on 2024-12-17 complete-action "$a4" --evidence 'Checklist, version 2'
on 2025-02-20 complete-action "$a3" --evidence 'Service agreement and first survey'
on 2025-03-12 complete-action "$a1" --leg CSS@Cardiff --evidence 'Report on open cases, March 2025'
on 2025-03-26 complete-action "$a1" --leg 'VSS@Vale of Glamorgan' \
  --evidence 'Report on open cases, March 2025'
on 2025-04-16 ratify-action "$a1" --meeting 2025-04-16
on 2025-04-16 ratify-action "$a3" --meeting 2025-04-16
on 2025-05-14 disseminate "$case" --method multimedia --agency TS \
  --note 'Ffilm fer, gydag isdeitlau Saesneg'
on 2025-06-18 complete-action "$a2" --leg UHB --evidence 'Training record: 71 staff'
on 2025-07-22 complete-action "$a2" --leg SWP --evidence 'Training record: 58 officers'
on 2025-08-28 record "$case" progress-report --by 'Review Manager' \
  --note 'All four actions completed; no barriers left'
# You can ratify an action after its case is closed.
on 2025-10-15 ratify-action "$a2" --meeting 2025-10-15

# --- CV-2024-001: published, and its progress report is overdue -----------------------------------
# The recommendations are numbered by the report's paragraphs. Some actions are done and ratified, one
# is late with two of its four agencies, and one is due on 2026-11-22 itself. The learning was shared
# in three ways.
case=$(on 2024-10-08 refer --by EDU --criteria cpr --received 2024-10-02 --event-date 2024-09-14 \
  --summary 'Death of a child of school age; neglect and missed health appointments')
on 2024-10-22 decide "$case" --outcome susr --criteria cpr --depth extended --immediacy urgent \
  --rationale 'Neglect is suspected; the child was on the register within the six months before' \
  --by 'CRG Chair'
on 2024-10-29 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2024-10-31 record "$case" wg-notification --by 'Business Manager'
on 2024-11-14 record "$case" chair-appointed --post C02
on 2024-11-14 record "$case" reviewer-appointed --post R03
on 2024-11-14 record "$case" reviewer-appointed --post R09
on 2024-12-04 record "$case" first-panel
on 2024-12-04 record "$case" terms-of-reference
on 2025-01-09 record "$case" family-invited --note 'Invited in Welsh, at their wish'
on 2025-03-19 record "$case" learning-event --note 'Neuadd y Tŵr; 34 practitioners'
on 2025-06-12 record "$case" report-drafted
on 2025-09-09 record "$case" report-approved
on 2025-10-01 record "$case" published
on 2025-10-14 record "$case" action-plan-agreed --by 'CRG Chair'
on 2025-10-23 record "$case" repository-deposit --note 'Themes: neglect, was not brought'

on 2025-10-01 recommend "$case" --number 17.1 --theme 'was not brought' \
  --theme 'information sharing' \
  --text 'Each agency treats a missed appointment as "was not brought", and tells the others'
on 2025-10-01 recommend "$case" --number 17.2 --theme 'voice of the child' \
  --text 'Gwrando ar lais y plentyn ym mhob asesiad'
on 2025-10-01 recommend "$case" --number 17.3 --level local --theme education \
  --text 'Schools and social services review each reduced timetable of a child with a plan together'
on 2025-10-01 recommend "$case" --number 17.4 --level national --theme neglect \
  --text 'Welsh Government considers one marker for neglect in health and school records'

a1=$(on 2025-10-14 assign-action "$case" --recommendation 17.1 --due 2026-03-31 \
  --title 'Adopt a "was not brought" policy for all appointments of children' --lead UHB \
  --measure 'Policy in force in every clinic' --lead-post 'Head of Safeguarding')
a2=$(on 2025-10-14 assign-action "$case" --recommendation 17.1 --due 2026-06-30 \
  --title 'Audit forty records of missed appointments, and report to the Delivery Group' \
  --lead UHB --measure 'Thirty-six of forty followed up within five days' \
  --lead-post 'Named Doctor')
a3=$(on 2025-10-14 assign-action "$case" --recommendation 17.1 --due 2026-09-30 \
  --title 'Share alerts of missed appointments between services each week' \
  --lead UHB --lead EDU --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'Every alert passed on within five working days, over a quarter' \
  --lead-post 'Safeguarding Lead of each agency')
a4=$(on 2025-10-14 assign-action "$case" --recommendation 17.2 --due 2026-04-30 \
  --title 'Add a section for the child'\''s own words to the assessment form' \
  --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' --measure 'The form in use in both areas')
# Due on 2026-11-22: it is not late on that day.
a5=$(on 2025-10-14 assign-action "$case" --recommendation 17.2 --due 2026-11-22 \
  --title "Hold the course 'Llais y Plentyn' in Welsh and in English for ninety assessors" \
  --lead CSS@Cardiff --measure 'Ninety assessors trained, a third of them in Welsh' \
  --lead-post 'Training Manager')
a6=$(on 2025-10-14 assign-action "$case" --recommendation 17.3 --due 2026-10-30 \
  --title 'Review all reduced timetables with social services, each term' \
  --lead EDU@Cardiff --lead 'EDU@Vale of Glamorgan' \
  --measure 'Minutes of three termly reviews' --lead-post 'Inclusion Officer')
a7=$(on 2025-10-14 assign-action "$case" --recommendation 17.4 --due 2025-12-19 \
  --title 'Write to Welsh Government on one marker for neglect, for the board' --lead UHB \
  --measure 'Letter and answer' --no-ratification)
a8=$(on 2025-10-14 assign-action "$case" --due 2026-01-30 --lead TS \
  --title "Publish a 7-minute briefing, 'Was not brought', in both languages" \
  --measure 'Briefing on the board'\''s site' --no-ratification)
on 2025-12-11 complete-action "$a7" --evidence 'Letter of the Board Chair, December 2025'
on 2026-01-28 complete-action "$a8" --evidence 'Briefing 12 in Welsh and English'
on 2026-01-28 disseminate "$case" --method seven-minute-briefing --agency TS --audience 310 \
  --note 'Briefing 12, sent out in both languages'
on 2026-03-24 complete-action "$a1" --evidence 'Policy 31, in force from 16 March 2026'
on 2026-04-15 ratify-action "$a1" --meeting 2026-04-15
on 2026-04-22 complete-action "$a4" --leg CSS@Cardiff --evidence 'Form 7b, April 2026'
on 2026-05-20 disseminate "$case" --method training --agency UHB --audience 85
on 2026-06-11 complete-action "$a4" --leg 'VSS@Vale of Glamorgan' --evidence 'Form 7b, June 2026'
on 2026-07-15 ratify-action "$a4" --meeting 2026-07-15
# Entered four days after it was done: --on gives the day that counts.
on 2026-07-20 complete-action "$a2" --on 2026-07-16 --evidence 'Audit report, June 2026: 37 of 40' \
  --by 'Review Manager'
on 2026-09-16 complete-action "$a3" --leg CSS@Cardiff --evidence 'Weekly log, June to August 2026'
on 2026-09-25 complete-action "$a3" --leg UHB --evidence 'Weekly log, June to August 2026'
on 2026-10-06 update-action "$a5" --status in-progress --by 'Training Manager' \
  --note 'Seventy-two trained by September, 22 of them in Welsh'
on 2026-10-14 ratify-action "$a2" --meeting 2026-10-14
on 2026-10-15 update-action "$a3" --leg EDU --status in-progress --by 'Review Manager' \
  --note 'The log begins after half-term; the first quarter ends in January'
on 2026-10-21 complete-action "$a6" --leg EDU@Cardiff --evidence 'Minutes of three termly reviews'
on 2026-11-04 disseminate "$case" --method case-study --agency EDU --audience 42 \
  --note 'Designated safeguarding persons in both areas'

# --- CV-2024-002: one review under two criteria, paused and resumed -------------------------------
# A Domestic Homicide Review and a Mental Health Homicide Review in one. The first panel was late. Work
# stopped for criminal proceedings. 'susr report reviews' and 'susr show' give its twelve months
# without and with the pause. It was published after the first date and before the second. One of its
# actions was stepped down.
case=$(on 2024-11-05 refer --by SWP --criteria dhr,mhhr --received 2024-10-30 \
  --event-date 2024-10-19 \
  --summary 'Homicide of an adult by a relative under secondary mental health care')
on 2024-11-19 decide "$case" --outcome susr --criteria dhr,mhhr \
  --rationale 'Victim and suspect are related, and the suspect was in mental health care: both are met' \
  --by 'CRG Chair'
on 2024-11-26 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2024-11-28 record "$case" wg-notification --by 'Business Manager' \
  --note 'The Community Safety Partnership was told as well'
on 2024-12-19 record "$case" chair-appointed --post C04
on 2024-12-19 record "$case" reviewer-appointed --post R05
on 2025-01-09 record "$case" reviewer-appointed --post R11 --note 'Second, for mental health'
on 2025-01-22 record "$case" first-panel --note 'The panel chair was appointed in December only'
on 2025-01-22 record "$case" terms-of-reference
on 2025-02-03 pause "$case" --reason criminal-proceedings --authorised-by 'Board Chair'
on 2025-09-15 resume "$case" --by 'Review Manager'
on 2025-09-25 record "$case" family-invited --note 'Through the homicide service'
on 2025-11-12 record "$case" learning-event
on 2026-01-08 record "$case" report-drafted
on 2026-01-27 record "$case" report-approved
on 2026-02-03 record "$case" dac-copy --by 'Business Manager'
on 2026-05-19 record "$case" home-office-qa --note 'Letter of the quality assurance panel'
on 2026-06-10 record "$case" published
on 2026-06-24 record "$case" action-plan-agreed --by 'CRG Chair'
on 2026-07-09 record "$case" repository-deposit

on 2026-06-10 recommend "$case" --number 17.1 --theme 'information sharing' --theme discharge \
  --text "Rhannu asesiadau risg gyda'r asiantaethau eraill"
on 2026-06-10 recommend "$case" --number 17.2 --level local --theme carers \
  --text 'Whoever lives with a person in crisis is offered an assessment of their own'
on 2026-06-10 recommend "$case" --number 17.3 --theme 'domestic abuse' \
  --text 'The MARAC and the community mental health teams exchange lists before each meeting'
on 2026-06-10 recommend "$case" --number 17.4 --level uk --theme 'domestic abuse' \
  --text 'The two governments publish joint guidance for reviews under two criteria'

a1=$(on 2026-06-24 assign-action "$case" --recommendation 17.1 --due 2026-10-30 \
  --title 'Agree a protocol for sharing risk assessments on discharge from Ward Llŷn' \
  --lead UHB --lead SWP --measure 'Protocol signed by both agencies' \
  --lead-post 'Head of Public Protection')
on 2026-06-24 assign-action "$case" --recommendation 17.1 --due 2027-01-29 \
  --title 'Audit thirty discharges for a risk assessment that was shared' --lead UHB \
  --measure 'Twenty-seven of thirty shared within two days' --lead-post 'Clinical Audit Manager'
a3=$(on 2026-06-24 assign-action "$case" --recommendation 17.1 --due 2026-08-28 \
  --title 'Give the police control room an on-call contact in the crisis team' \
  --lead SWP --lead UHB --measure 'Contact answered in a test on ten nights')
a4=$(on 2026-06-24 assign-action "$case" --recommendation 17.2 --due 2026-11-27 \
  --title 'Offer a carer'\''s assessment within ten working days of a crisis referral' \
  --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'Offered in time in nine of ten referrals, over a quarter' \
  --lead-post 'Operational Manager, Adults')
a5=$(on 2026-06-24 assign-action "$case" --recommendation 17.2 --due 2026-09-11 \
  --title 'Publish the carers'\'' leaflet in Welsh and in English' --lead TS \
  --measure 'Leaflet in every surgery' --no-ratification)
a6=$(on 2026-06-24 assign-action "$case" --recommendation 17.3 --due 2026-11-20 \
  --title 'Set up a secure exchange of MARAC lists with the community mental health teams' \
  --lead SWP --measure 'Lists exchanged before four meetings in a row' \
  --lead-post 'MARAC Co-ordinator')
on 2026-06-24 assign-action "$case" --recommendation 17.3 --due 2026-12-11 \
  --title 'Have a probation officer at each MARAC that hears a managed case' --lead PROB \
  --measure 'Attendance at nine of ten meetings' --lead-post 'Head of Probation Delivery Unit'
a8=$(on 2026-06-24 assign-action "$case" --recommendation 17.3 --due 2026-12-18 \
  --title 'Add a prompt on domestic abuse to the ambulance record' --lead WAST \
  --measure 'Prompt live, and answered in eight of ten records' --lead-post 'Safeguarding Lead')
a9=$(on 2026-06-24 assign-action "$case" --recommendation 17.4 --due 2026-07-31 \
  --title 'Write to both governments on joint guidance, for the board' --lead SWP \
  --measure 'Letter and answers' --no-ratification)
on 2026-07-30 complete-action "$a9" --evidence 'Letters of the Board Chair, July 2026'
on 2026-08-19 complete-action "$a3" --evidence 'Report of the test, August 2026'
on 2026-09-16 disseminate "$case" --method workshop --agency SWP --audience 58 \
  --note 'With the community mental health teams'
on 2026-09-22 update-action "$a6" --status in-progress --by 'MARAC Co-ordinator' \
  --note 'The exchange works in a test; the agreement to share waits for two signatures'
on 2026-09-25 complete-action "$a5" --evidence 'Leaflet, printed in September 2026'
on 2026-10-14 ratify-action "$a3" --meeting 2026-10-14
on 2026-10-14 step-down-action "$a8" --authority 'Delivery Group' --by 'Review Manager' \
  --reason 'The new all-Wales ambulance record has the prompt from April 2027'
on 2026-10-20 complete-action "$a1" --leg UHB --evidence 'Protocol, signed for the health board'
on 2026-11-03 update-action "$a4" --leg 'VSS@Vale of Glamorgan' --status in-progress \
  --note 'Offered in time in 31 of 38 referrals so far' --by 'Operational Manager, Adults'
on 2026-11-12 complete-action "$a4" --leg CSS@Cardiff --evidence 'Quarterly figures: 47 of 50'
on 2026-11-18 disseminate "$case" --method lunch-and-learn --agency PROB --audience 26

# --- CV-2025-001: a Multi-Agency Professional Forum, completed in time ----------------------------
# It meets no criterion, so the decision names none. It has three actions, as the framework prefers.
case=$(on 2025-01-14 refer --by HOU --criteria apr --received 2025-01-09 --event-date 2024-12 \
  --summary 'Adult who hoards, seriously injured in a fire at home')
on 2025-01-28 decide "$case" --outcome mapf --by 'CRG Chair' \
  --rationale 'No abuse or neglect by others; quick learning between housing and social services'
on 2025-02-04 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2025-02-06 record "$case" wg-notification --by 'Business Manager'
on 2025-03-26 record "$case" mapf-held --note 'One-day session, 24 practitioners'
a1=$(on 2025-04-24 assign-action "$case" --due 2025-10-31 \
  --title 'Use one clutter rating scale at all housing and fire-safety visits' \
  --lead HOU@Cardiff --lead 'HOU@Vale of Glamorgan' --measure 'The scale in all visit records')
a2=$(on 2025-04-24 assign-action "$case" --due 2025-07-31 \
  --title 'Add hoarding to the self-neglect pathway' \
  --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' --measure 'The pathway, revised')
a3=$(on 2025-04-24 assign-action "$case" --due 2025-05-30 --lead HOU --no-ratification \
  --title 'Send the learning template to all housing associations' --measure 'Mailing list')
on 2025-04-24 record "$case" mapf-complete --note 'MAPF learning template shared'
on 2025-05-14 disseminate "$case" --method lunch-and-learn --agency HOU --audience 38
on 2025-05-22 complete-action "$a3" --evidence 'Mailing of May 2025 to eleven associations'
on 2025-08-12 complete-action "$a2" --evidence 'Pathway, version 2'
on 2025-09-24 complete-action "$a1" --leg HOU@Cardiff --evidence 'Sample of visit records'
on 2025-10-15 ratify-action "$a2" --meeting 2025-10-15
on 2025-10-29 complete-action "$a1" --leg 'HOU@Vale of Glamorgan' \
  --evidence 'Sample of visit records'
on 2025-11-12 disseminate "$case" --method case-study --agency CSS --note 'On the intranet'
# Entered two days after the meeting: --on gives the day that counts.
on 2026-01-16 ratify-action "$a1" --meeting 2026-01-14 --on 2026-01-14

# --- CV-2025-002: an Offensive Weapons Homicide Review, published in time -------------------------
# Its report went to the Secretary of State before publication. Some actions are late, and one was
# escalated only because of that. One leg is not relevant in its area. A completed action awaits
# ratification.
case=$(on 2025-03-11 refer --by SWP --criteria owhr --received 2025-03-05 \
  --event-date 2025-02-22 --summary 'Homicide of a young adult with a bladed article')
on 2025-03-25 decide "$case" --outcome susr --criteria owhr --by 'CRG Chair' \
  --rationale 'The victim was over eighteen and a knife was used; three agencies have learning'
on 2025-04-01 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2025-04-03 record "$case" wg-notification --by 'Business Manager'
on 2025-04-10 record "$case" chair-appointed --post C01
on 2025-04-10 record "$case" reviewer-appointed --post R08
on 2025-05-07 record "$case" first-panel
on 2025-05-07 record "$case" terms-of-reference
on 2025-06-05 record "$case" family-invited
on 2025-09-17 record "$case" learning-event
on 2025-12-04 record "$case" report-drafted
on 2026-01-27 record "$case" report-approved
on 2026-02-05 record "$case" secretary-of-state --by 'Business Manager'
on 2026-03-05 record "$case" published
on 2026-03-19 record "$case" action-plan-agreed --by 'CRG Chair'
on 2026-03-26 record "$case" repository-deposit

on 2026-03-05 recommend "$case" --number 12.1 --theme 'transition to adulthood' \
  --text 'Young adults who left care are followed up after any arrest with a weapon'
on 2026-03-05 recommend "$case" --number 12.2 --theme 'information sharing' \
  --text 'The violence prevention team hears of every injury with a blade'
on 2026-03-05 recommend "$case" --number 12.3 --level local --theme education \
  --text 'Schools and youth services in Cardiff teach the consequences of carrying a knife'

a1=$(on 2026-03-19 assign-action "$case" --recommendation 12.1 --due 2026-09-30 \
  --title 'Hold a joint review within five working days of an arrest' \
  --lead SWP --lead CSS@Cardiff --measure 'Held in time in nine of ten arrests')
a2=$(on 2026-03-19 assign-action "$case" --recommendation 12.1 --due 2026-12-04 \
  --title 'Give each care leaver on licence one plan that all agencies hold' \
  --lead PROB --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'A plan in every file of a yearly sample' --lead-post 'Leaving Care Manager')
a3=$(on 2026-03-19 assign-action "$case" --recommendation 12.2 --due 2026-07-31 \
  --title 'Report each injury with a blade to the violence prevention team within 24 hours' \
  --lead UHB --measure 'Monthly figures of the emergency unit')
a4=$(on 2026-03-19 assign-action "$case" --recommendation 12.2 --due 2026-08-28 \
  --title 'Pass on ambulance call-outs for stab wounds each week' --lead WAST \
  --measure 'Twelve weekly returns in a row' --lead-post 'Safeguarding Lead')
on 2026-03-19 assign-action "$case" --recommendation 12.3 --due 2027-03-24 \
  --title 'Give the lessons on knife crime to every Year 8 class in Cardiff' --lead EDU@Cardiff \
  --measure 'Return of all schools' --lead-post 'Healthy Schools Co-ordinator'
on 2026-03-19 assign-action "$case" --recommendation 12.3 --due 2026-10-16 \
  --title 'Train twelve youth workers as mentors for young people who carry a knife' \
  --lead TS@Cardiff --measure 'Twelve mentors, each with a young person'
on 2026-07-21 complete-action "$a3" --evidence 'Figures of the emergency unit, April to June 2026'
on 2026-09-09 complete-action "$a1" --leg SWP --evidence 'Custody procedure, section 9'
on 2026-09-29 complete-action "$a1" --leg CSS@Cardiff --evidence 'Log of reviews: 19 of 20'
on 2026-10-14 ratify-action "$a3" --meeting 2026-10-14
on 2026-10-14 update-action "$a1" --by 'Review Manager' \
  --note 'The Delivery Group asks for a second quarter of figures before it ratifies'
on 2026-10-14 escalate-action "$a4" --to delivery-group --by 'Review Manager' \
  --reason 'Six weeks late, and no return was received'
on 2026-11-04 complete-action "$a2" --leg PROB --evidence 'Sample of 25 licence files'
on 2026-11-05 update-action "$a2" --leg 'VSS@Vale of Glamorgan' --status not-relevant \
  --note 'No care leaver of the area is on licence' --by 'Review Manager'
on 2026-11-10 update-action "$a2" --leg CSS@Cardiff --status in-progress \
  --note 'Plans in 14 of 19 files' --by 'Leaving Care Manager'

# --- CV-2025-003: referred back by the Chair, decided again; waits for the Home Office ------------
# The second decision was agreed. Its twelve months are over and the report is approved. The Home
# Office's quality assurance is outstanding. It has no limit, so it can't become overdue.
case=$(on 2025-05-13 refer --by TS --criteria dhr --received 2025-05-07 --event-date 2025-04-27 \
  --summary 'Death of an adult by suicide after years of suspected coercive control')
on 2025-05-27 decide "$case" --outcome no-review --by 'CRG Chair' \
  --rationale 'No abuse was known to the statutory agencies'
on 2025-06-03 sign-off "$case" --outcome referred-back --by 'Board Chair' \
  --note 'The records of the third sector were not before the group'
on 2025-06-17 decide "$case" --outcome susr --criteria dhr --immediacy urgent --by 'CRG Chair' \
  --rationale 'Third-sector records show coercive control; the criterion is met'
on 2025-06-24 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2025-06-26 record "$case" wg-notification --by 'Business Manager'
on 2025-07-03 record "$case" chair-appointed --post C06
on 2025-07-03 record "$case" reviewer-appointed --post R02
on 2025-07-09 record "$case" first-panel
on 2025-07-09 record "$case" terms-of-reference
# Learning that could not wait for the report: an action without a recommendation.
a1=$(on 2025-07-24 assign-action "$case" --due 2025-09-30 \
  --title 'Brief all duty managers on coercive control and the risk of suicide' \
  --lead SWP --lead UHB --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'Return of each agency: all duty managers briefed')
on 2025-09-04 record "$case" family-invited
on 2025-09-18 complete-action "$a1" --evidence 'Returns of all four agencies, September 2025' \
  --by 'Review Manager'
on 2025-10-15 ratify-action "$a1" --meeting 2025-10-15
on 2025-12-10 record "$case" learning-event
on 2026-06-18 record "$case" report-drafted
on 2026-10-13 record "$case" report-approved
on 2026-10-20 record "$case" dac-copy --by 'Business Manager'

on 2026-10-13 recommend "$case" --number 9.1 --theme 'domestic abuse' --theme suicide \
  --text 'Services ask about coercive control whenever they meet self-harm'
on 2026-10-13 recommend "$case" --number 9.2 --level local --theme 'domestic abuse' \
  --text 'Whoever discloses abuse meets an adviser without delay'
on 2026-10-27 assign-action "$case" --recommendation 9.1 --due 2027-03-31 \
  --title 'Ask about coercive control in each assessment after self-harm' --lead UHB \
  --measure 'Asked in nine of ten assessments, over a quarter' --lead-post 'Liaison Psychiatry Lead'
a3=$(on 2026-10-27 assign-action "$case" --recommendation 9.1 --due 2027-01-29 \
  --title 'Add coercive control to the questions of the police control room' --lead SWP \
  --measure 'Questions live' --lead-post 'Head of Public Service Centre')
on 2026-10-27 assign-action "$case" --recommendation 9.2 --due 2027-02-26 \
  --title 'Refer to the domestic violence adviser within one working day' \
  --lead TS --lead HOU@Cardiff --lead 'HOU@Vale of Glamorgan' \
  --measure 'In time in 45 of 50 disclosures'
on 2026-10-27 assign-action "$case" --recommendation 9.2 --due 2026-12-04 --no-ratification \
  --title 'Put the adviser'\''s leaflet, in both languages, into each surgery' --lead TS \
  --measure 'Return of all surgeries'
# Brought forward: --earlier allows a date before the first one.
on 2026-11-10 extend-action "$a3" --to 2026-12-18 --earlier --approved-by 'Delivery Group Chair' \
  --reason 'The questions of the control room are renewed before Christmas' --by 'Review Manager'

# --- CV-2025-004: overturned by the Chair, and paused to this day ---------------------------------
# The group decided on a forum. The Chair changed it to a review, under the criterion of the referral.
# The pause does not stop the clock (judged-date in susr.toml), so it is overdue. Its first panel was
# entered with the wrong date, which made it late, and then corrected.
case=$(on 2025-09-09 refer --by UHB --criteria cpr --received 2025-09-03 --event-date 2025-08 \
  --summary 'Life-threatening injury to a baby; the cause is under investigation')
on 2025-09-23 decide "$case" --outcome mapf --by 'CRG Chair' \
  --rationale 'The agencies worked well together; what is needed is quick learning'
on 2025-09-30 sign-off "$case" --outcome overturned --instead susr --by 'Board Chair' \
  --note 'The injury was life-threatening and abuse is suspected: the criterion is met'
on 2025-10-02 record "$case" wg-notification --by 'Business Manager'
on 2025-10-16 record "$case" chair-appointed --post C02
on 2025-10-16 record "$case" reviewer-appointed --post R10
# Entered a week later, with no date (--on) for the panel. This is corrected below.
on 2025-11-12 record "$case" first-panel
on 2025-11-12 record "$case" terms-of-reference --on 2025-11-05
a1=$(on 2025-11-19 assign-action "$case" --due 2026-01-30 --lead UHB \
  --title 'Repeat the advice on safe handling and safe sleep at the six-week visit' \
  --measure 'Recorded at nineteen of twenty visits')
a2=$(on 2025-11-19 assign-action "$case" --due 2026-06-30 --lead 'UHB@Vale of Glamorgan' \
  --title 'See that each new baby has a health visitor within fourteen days' \
  --measure 'Monthly figures for two quarters' --lead-post 'Head of Health Visiting')
event=$(event_of 2025-11-26 "$case" milestone-recorded first-panel)
on 2025-11-26 correct "$event" --effective 2025-11-05 --by 'Business Manager' \
  --reason 'The minutes give 5 November; the 12th is the day on which it was entered'
on 2026-01-27 complete-action "$a1" --evidence 'Dip sample, January 2026: 20 of 20'
on 2026-03-02 pause "$case" --reason criminal-proceedings --authorised-by 'Board Chair'
on 2026-04-15 ratify-action "$a1" --meeting 2026-04-15
# A barrier that was cleared. The action it delayed is still late.
on 2026-04-22 update-action "$a2" --by 'Head of Health Visiting' \
  --barrier 'Two health visitor posts in the area are vacant'
on 2026-09-16 update-action "$a2" --clear-barrier --status in-progress \
  --note 'Both posts are filled; figures from October' --by 'Head of Health Visiting'

# --- CV-2025-005: no review ------------------------------------------------------------------------
case=$(on 2025-11-11 refer --by PROB --criteria apr --received 2025-11-06 --event-date 2025-10-25 \
  --summary 'Death of a resident of approved premises')
on 2025-11-25 decide "$case" --outcome no-review --by 'CRG Chair' \
  --rationale 'Natural causes; the learning is for one agency, which has acted on it'
on 2025-12-02 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2025-12-04 record "$case" wg-notification --by 'Business Manager'

# --- CV-2025-006: an inspection, whose actions are followed like those of a review ----------------
# A learning source has no decision and no review. One of its actions was extended twice. Its first due
# date has passed; its current one has not. One action is late and one awaits ratification.
case=$(on 2025-12-09 learning-source --type inspection \
  --title 'Joint inspection of child protection arrangements')
on 2025-12-09 recommend "$case" --number 1 --theme recording --theme supervision \
  --text 'Managers check chronologies as a matter of course'
on 2025-12-09 recommend "$case" --number 2 --level local --theme 'information sharing' \
  --text 'The out-of-hours teams of both areas see the same child protection list'
on 2025-12-09 recommend "$case" --number 3 --theme 'Welsh language' \
  --text "Cynnig pob cynhadledd achos yn Gymraeg o'r cychwyn"
a1=$(on 2026-01-14 assign-action "$case" --recommendation 1 --due 2026-10-30 \
  --title 'Check twenty chronologies in spring and in autumn, and report both times' \
  --lead UHB --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'Eighteen of twenty up to date in autumn' --lead-post 'Safeguarding Lead of each agency')
a2=$(on 2026-01-14 assign-action "$case" --recommendation 2 --due 2026-05-29 \
  --title 'Give both out-of-hours teams access to one child protection list' \
  --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'Access tested on five nights in each area')
on 2026-01-14 assign-action "$case" --recommendation 1 --due 2026-10-30 --lead PROB \
  --title 'Send a report to each initial case conference two days before it' \
  --measure 'Received in time for nine of ten' --lead-post 'Head of Probation Delivery Unit'
a4=$(on 2026-01-14 assign-action "$case" --recommendation 3 --due 2026-12-11 --lead CSS@Cardiff \
  --title 'Hyfforddi pum cadeirydd i gynnal cynhadledd achos yn Gymraeg' \
  --measure 'Pum cadeirydd, a chynhadledd yr un')
on 2026-02-11 disseminate "$case" --method seven-minute-briefing --agency CSS --audience 190
on 2026-04-15 extend-action "$a2" --to 2026-08-28 --approved-by 'Delivery Group' \
  --reason 'The supplier gives access in July at the earliest' --by 'Review Manager'
on 2026-07-15 extend-action "$a2" --to 2027-01-29 --approved-by 'Delivery Group' \
  --reason 'The change of system was put off to December' --by 'Review Manager'
on 2026-09-30 update-action "$a2" --leg CSS@Cardiff --status in-progress \
  --note 'Access works in the test system' --by 'Emergency Duty Team Manager'
on 2026-10-20 complete-action "$a1" --evidence 'Report on both checks, October 2026: 19 of 20'
on 2026-11-05 update-action "$a4" --status in-progress --by 'Review Manager' \
  --note "Mae tri o'r pump wedi cwblhau'r cwrs"

# --- CV-2026-001: a Mental Health Homicide Review under way, nothing late -------------------------
case=$(on 2026-01-13 refer --by UHB --criteria mhhr --received 2026-01-08 --event-date 2025-12-29 \
  --summary 'Homicide of an adult by a patient of the crisis team')
on 2026-01-27 decide "$case" --outcome susr --criteria mhhr --by 'CRG Chair' \
  --rationale 'The suspect was in secondary mental health care in the six months before'
on 2026-02-03 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2026-02-05 record "$case" wg-notification --by 'Business Manager'
on 2026-02-19 record "$case" chair-appointed --post C04
on 2026-02-19 record "$case" reviewer-appointed --post R11
on 2026-03-11 record "$case" first-panel
on 2026-03-11 record "$case" terms-of-reference
on 2026-04-16 record "$case" family-invited --note 'Both families'
on 2026-07-15 record "$case" learning-event
on 2026-09-23 recommend "$case" --number 4.1 --theme carers \
  --text 'Relatives can reach the crisis team at any hour, in Welsh or in English'
a1=$(on 2026-09-23 assign-action "$case" --recommendation 4.1 --due 2026-12-16 --lead UHB \
  --title 'Revise the script of the crisis line for callers who live with the patient' \
  --measure 'Script in use, and twenty calls listened to' --lead-post 'Crisis Team Manager')
on 2026-09-23 assign-action "$case" --recommendation 4.1 --due 2027-03-31 --lead UHB \
  --title "Cynnig gwasanaeth Cymraeg ar y llinell argyfwng bob awr o'r dydd" \
  --measure 'Rota for every shift of a month' --lead-post 'Welsh Language Officer'
on 2026-10-28 update-action "$a1" --status in-progress --by 'Crisis Team Manager' \
  --note 'The new script is with the translators'
on 2026-11-05 record "$case" report-drafted

# --- CV-AUDIT-2026-1: an audit under a reference of its own ----------------------------------------
# No recommendations, so its actions stand alone. One was completed leg by leg and awaits January's
# Delivery Group. One is late in one area.
case=$(on 2026-05-19 learning-source --type audit --reference CV-AUDIT-2026-1 --theme self-neglect \
  --title 'Multi-agency audit of self-neglect referrals, spring 2026')
a1=$(on 2026-06-03 assign-action "$case" --due 2026-10-30 --theme assessment \
  --title 'Screen each self-neglect referral within two working days' \
  --lead CSS@Cardiff --lead 'VSS@Vale of Glamorgan' \
  --measure 'In time in nine of ten, over a quarter' --lead-post 'Head of Adult Services')
a2=$(on 2026-06-03 assign-action "$case" --due 2026-10-30 \
  --title 'Name a self-neglect lead in each housing office' \
  --lead HOU@Cardiff --lead 'HOU@Vale of Glamorgan' --measure 'List of leads for all offices')
a3=$(on 2026-06-03 assign-action "$case" --due 2027-02-26 --lead WAST \
  --title 'Copy each self-neglect referral to the surgery' --measure 'Copied in nine of ten')
# One leg completed with evidence by 'update-action', which sets one leg's status; the other as usual.
on 2026-10-22 update-action "$a1" --leg 'VSS@Vale of Glamorgan' --status completed \
  --evidence 'Figures of July to September 2026: 52 of 55' --by 'Head of Adult Services'
on 2026-10-27 complete-action "$a2" --leg HOU@Cardiff --evidence 'List of nine leads, October 2026'
on 2026-10-29 complete-action "$a1" --leg CSS@Cardiff \
  --evidence 'Figures of July to September 2026: 88 of 94'
on 2026-11-12 update-action "$a3" --status in-progress --note 'Tried with six surgeries' \
  --by 'Safeguarding Lead'

# --- CV-2026-002: a Multi-Agency Professional Forum past its three months -------------------------
# Held, but the key findings are not shared yet, so the forum is not complete.
case=$(on 2026-06-09 refer --by WAST --criteria apr --received 2026-06-03 --event-date 2026-05-10 \
  --summary 'Injury to an adult at risk after repeated falls in supported living')
on 2026-06-23 decide "$case" --outcome mapf --by 'CRG Chair' \
  --rationale 'No neglect found; learning on repeated calls to one address'
on 2026-07-07 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2026-07-09 record "$case" wg-notification --by 'Business Manager'
on 2026-09-23 record "$case" mapf-held --note 'Put off twice, for want of a facilitator'
on 2026-09-30 assign-action "$case" --due 2026-12-18 --lead WAST \
  --title 'Refer every second fall at one address to the falls team' \
  --measure 'Referred in nine of ten, over a quarter' --lead-post 'Falls Lead'
a2=$(on 2026-09-30 assign-action "$case" --due 2026-11-13 --lead 'VSS@Vale of Glamorgan' \
  --title 'Put a falls plan into each file at Tŷ Llŷn' --measure 'All fourteen files')
on 2026-09-30 assign-action "$case" --due 2027-01-29 --lead UHB --no-ratification \
  --title 'Show the falls pathway at a lunch-and-learn (Grŵp Cwympiadau)' \
  --measure 'Attendance of forty'
on 2026-11-12 update-action "$a2" --status in-progress --note 'Nine of fourteen files' \
  --by 'Review Manager'

# --- CV-2026-003: a review whose first panel is overdue -------------------------------------------
# 'dardr' is the new name for a Domestic Homicide Review. It is stored as dhr.
case=$(on 2026-08-11 refer --by SWP --criteria dardr --received 2026-08-06 \
  --event-date 2026-07-30 --summary 'Homicide of an adult by a former partner')
on 2026-08-25 decide "$case" --outcome susr --criteria dardr --immediacy urgent --by 'CRG Chair' \
  --rationale 'The criterion is met; both had been before the MARAC'
on 2026-09-01 sign-off "$case" --outcome agreed --by 'Board Chair'
on 2026-09-03 record "$case" wg-notification --by 'Business Manager'
on 2026-10-15 record "$case" chair-appointed --post C03 \
  --note 'Two other chairs of the approved list were not free'

# --- CV-2026-004: decided, waits for the Chair's sign-off ------------------------------------------
case=$(on 2026-10-20 refer --by EDU --criteria cpr --received 2026-10-15 --event-date 2026-10-03 \
  --summary 'Serious harm to a child educated at home')
on 2026-11-10 decide "$case" --outcome susr --criteria cpr --depth concise --immediacy urgent \
  --rationale 'Neglect is suspected; the child was not on the register' --by 'CRG Chair'

# --- CV-2026-005: referred, waits for the Case Review Group ----------------------------------------
on 2026-11-17 refer --by CSS --criteria apr,mhhr --received 2026-11-13 --event-date 2026 \
  --summary 'Death of an adult with care and support needs; the date of death is not known'

# --- CV-2026-006: the same referral, entered twice and taken back ----------------------------------
# Once voided, it is in no list or figure from that day on. The log keeps it, and its number stays used.
# (The receipt that 'correct' prints on standard error is not shown here.)
case=$(on 2026-11-18 refer --by CSS --criteria apr,mhhr --received 2026-11-13 --event-date 2026 \
  --summary 'Death of an adult with care and support needs')
event=$(event_of 2026-11-19 "$case" referred)
on 2026-11-19 correct "$event" --void --whole-case --reason 'Entered twice: the same referral as CV-2026-005' \
  --by 'Business Manager' 2> /dev/null

# --- What was learned, and what came of it ---------------------------------------------------------
# Findings, challenges, what agencies took notice of, risks, what families said, and the impact of what
# was ratified.
case=CV-2026-004
on 2026-11-11 record-finding "$case" --kind immediate-learning --theme 'information sharing' \
  --agency EDU --agency CSS --by 'CRG Chair' \
  --text 'Nobody saw the child for nine weeks after the school was told of home education'
on 2026-11-12 assign-action "$case" --from-finding F1 --due 2026-12-11 --lead EDU \
  --title 'Visit each child whose home education began since September' \
  --measure 'A list with the date of each visit' --by 'CRG Chair'
on 2026-11-12 challenge "$case" --to 'Head of Education' --due 2026-12-01 --by 'CRG Chair' \
  --text 'Why was the school told, and not the safeguarding team?' > /dev/null

case=CV-2026-003
on 2026-10-08 challenge "$case" --to 'Review Manager' --due 2026-10-22 --by 'CRG Chair' \
  --text 'The panel has no member for housing' > /dev/null
on 2026-10-20 answer-challenge "$case/C1" --text 'The Head of Housing joins it' --by 'Review Manager'
on 2026-11-04 escalate "$case" --to board --by 'Review Manager' \
  --reason 'No reviewer has accepted the appointment'

case=CV-2026-002
on 2026-09-16 record-finding "$case" --kind learning --theme 'self-neglect' --agency HOU \
  --text 'Notices were served on a tenant who could not read them' > /dev/null
on 2026-09-16 record-finding "$case" --kind good-practice --agency VSS \
  --text 'The social worker went with the tenant to each appointment' > /dev/null

case=CV-2025-002
on 2026-03-20 circulate "$case" --what plan --to SWP --to UHB --to CSS --to VSS --to EDU --to WAST \
  --by 'Business Manager'
on 2026-03-27 acknowledge "$case" --agency HOU --note 'Read at the tenancy panel'
on 2026-04-09 acknowledge "$case" --agency PROB --by 'Business Manager'
on 2025-10-02 record-contribution "$case" --from family \
  --how 'His mother and sister met the reviewers twice' \
  --changed 'The review looks at the months after he left care' --by 'Review Manager'
on 2026-09-10 raise-risk "$case/A4" --owner 'Safeguarding Lead' --likelihood high \
  --text 'The new dispatch system cannot tell stab wounds apart' > /dev/null
on 2026-10-15 raise-risk "$case" --owner 'Review Manager' --likelihood low \
  --text 'The trial may reopen the facts' > /dev/null
on 2026-11-03 close-risk "$case/K2" --reason 'The trial is over'

# One briefing on two reviews: counted once.
on 2026-10-21 disseminate CV-2025-002 CV-2024-002 --method seven-minute-briefing --agency SWP --agency UHB \
  --audience 160 --attended 118 --material 'Briefing 14: weapons at home'

on 2026-02-17 assess-impact CV-2023-001/A1 --judgement sustained --method audit --next 2027-02-17 \
  --evidence 'Twenty files: a co-ordinator in each' --by 'Review Manager'
on 2026-03-10 assess-impact CV-2023-001/A2 --judgement partly --method feedback --next 2026-09-10 \
  --evidence 'Survey of those trained, a year on: half use it' --by 'Review Manager'
on 2026-10-21 assess-impact CV-2025-003/A1 --judgement no-longer --method data \
  --evidence 'Of nine managers in post three were briefed' --by 'Review Manager'

on 2026-02-03 register-appointee C02 --role panel-chair --accredited 2024-02-01 --until 2027-01-31 \
  --competency facilitation --by 'Business Manager'
on 2026-09-16 prioritise 'information sharing' --as audit --from 2026-10-01 --until 2027-03-31 \
  --reason 'It comes back in review after review' --by 'Delivery Group'
on 2026-09-16 prioritise 'self-neglect' --as training --from 2027-01-01 \
  --reason 'Practitioners asked for it at the MAPF' --by 'Delivery Group'

on 2026-06-17 consider CV-AUDIT-2026-1 --meeting 2026-06-17 --outcome actions --by 'Delivery Group'

cat >&2 << END
board.sh: made the example board in $folder; for example:
  SUSR_NOW=2026-11-22T09:00:00Z susr --config $(printf '%q' "$folder/susr.toml") overdue --within 28d
END
