# Why a date is what it is.
$ cd "$BOARD"
$ susr explain 'CVSB 2 2023/A1'
Cardiff and Vale Regional Safeguarding Board (fictional example): CVSB 2 2023/A1
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

CVSB 2 2023/A1 is not overdue: nothing in it is open. Its status is Ratified; it was due on 27 March
2026. It was assigned on 25 July 2024 with a due date of 31 January 2025, last changed on 16
December 2025.

Due date
Fact            Value
Title           Agree a single chronology for infants under one on the register, and use it
Status          Ratified
Assigned on     2024-07-25
First due on    2025-01-31
Times extended  1
Days slipped    420
Due on          2026-03-27
Last updated    2026-04-15
RAG             Blue

Extensions
Extended    Was due     Due         Days  Reason                                 Approved by
2025-12-16  2025-01-31  2026-03-27   420  Time for a second check of the health  Delivery Group
                                          files                                  Chair

Legs
Agency  Area               Leg        Completed   Late on first date  RAG   Why
CSS     Cardiff            Completed  2025-01-20  No                  Blue  Finished
VSS     Vale of Glamorgan  Completed  2025-03-14  Yes                 Blue  Finished
UHB                        Completed  2026-03-20  Yes                 Blue  Finished

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 332 d6dfdda2e80421d4.
$ susr explain CV-2025-004/susr-complete
Cardiff and Vale Regional Safeguarding Board (fictional example): CV-2025-004/susr-complete
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

CV-2025-004/susr-complete is 74 days overdue: it was due on 9 September 2026. That is 12 months from
9 September 2025 (Referral to the Case Review Group), under the time limit susr-complete: Statutory
guidance, in the Learning and Improvement Framework: not normally longer than twelve months from
referral to the Case Review Group. Pauses of 265 days would move it to 1 June 2027, but the policy
doesn't count them. It ends when the first of these is recorded: Completion of the review,
Publication.

Fact              Value
Time limit        susr-complete
Source            Statutory guidance, in the Learning and Improvement Framework: not normally longer
                  than twelve months from referral to the Case Review Group
Strength          Normally
Runs from         Referral to the Case Review Group
Length            12 months
Started on        2025-09-09
Due on            2026-09-09
Pause             2026-03-02 until now (265 days): Criminal proceedings
Due, with pauses  2027-06-01
Judged by         The unadjusted date
Status            Overdue
Days overdue      74
RAG               Red
Reason for RAG    Overdue

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 332 d6dfdda2e80421d4.
$ susr explain CV-2025-004 --format csv | head -12
section,item,field,value
chair-sign-off,rule,value,chair-sign-off
chair-sign-off,source,value,Learning and Improvement Framework: all decisions are subject to the Chair's sign-off; no limit is given
chair-sign-off,strength,value,must
chair-sign-off,runs_from,value,decision
chair-sign-off,length,value,"no limit given: tracked, never overdue"
chair-sign-off,started_on,value,2025-09-23
chair-sign-off,reached_on,value,2025-09-30
chair-sign-off,status,value,reached
chair-sign-off,rag,value,blue
chair-sign-off,rag_reason,value,finished
wg-notification,rule,value,wg-notification
# A time limit that is not for the case says why.
$ susr explain CV-2025-004/secretary-of-state
Cardiff and Vale Regional Safeguarding Board (fictional example): CV-2025-004/secretary-of-state
As at 22 November 2026. Record aadd64d2, schema 7, susr 0.1.0.

CV-2025-004/secretary-of-state has no due date in this case. The case does not meet the criterion.

Fact            Value
Time limit      secretary-of-state
Source          Offensive Weapons Homicide Review guidance: the report goes to the Secretary of
                State; no limit is given
Strength        Must
Runs from       Report approved
Length          no limit given: tracked, never overdue
Does not apply  The case does not meet the criterion

Red: overdue or escalated. Amber: due within 28 days, extended, awaiting ratification, or no update
for 90 days. Blue: completed, and ratified if required. Grey: stepped down or not relevant. Green:
everything else.
Log head: 332 d6dfdda2e80421d4.
$ susr explain CV-2025-004/secretary-of-stat
! susr: cannot explain CV-2025-004: the case had no such action on 2026-11-22, and the configuration has no such time limit
! hint: did you mean 'secretary-of-state'? expected one of: chair-sign-off, wg-notification, first-panel, susr-complete, mapf-complete, home-office-qa, dac-copy, secretary-of-state, progress-report
[1]
$ susr explain CV-2025-004/A99
! susr: cannot explain CV-2025-004/A99: the case had no such action on 2026-11-22, and the configuration has no such time limit
! hint: expected one of: chair-sign-off, wg-notification, first-panel, susr-complete, mapf-complete, home-office-qa, dac-copy, secretary-of-state, progress-report
[1]
$ susr explain CV-2025-999
! susr: no case 'CV-2025-999'
! hint: did you mean 'CV-2025-001'? 'susr list' shows all cases
[1]
# It is told as at the day.
$ susr explain CV-2025-004/first-panel --as-of 2025-11-20 --format json
{"report":"explain","as_of":"2025-11-20","log_head":{"sequence":318,"hash":"20bb403f66fb6dbc"},"rows":[
{"fact":"rule","value":"first-panel"},
{"fact":"source","value":"Learning and Improvement Framework: within 2 months where possible"},
{"fact":"strength","value":"where-possible"},
{"fact":"runs_from","value":"crg-referral"},
{"fact":"length","value":"2 months"},
{"fact":"started_on","value":"2025-09-09"},
{"fact":"due_on","value":"2025-11-09"},
{"fact":"adjusted_due_on","value":"2025-11-09"},
{"fact":"judged_date","value":"unadjusted"},
{"fact":"reached_on","value":"2025-11-12"},
{"fact":"status","value":"late"},
{"fact":"rag","value":"blue"},
{"fact":"rag_reason","value":"finished"}
]}
