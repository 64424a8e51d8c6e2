$ susr --version
susr 0.1.0
$ susr --help
susr records a regional safeguarding board's reviews and actions, and tracks their deadlines.

Usage: susr COMMAND [options]

Start:
  init                 Create a configuration and an empty store
  import               Import a spreadsheet
  config               Show or check the configuration

Cases:
  refer                Register a referral to the Case Review Group
  decide               Record or revise the Case Review Group's decision
  sign-off             Record the Chair's decision on a case
  register-appointee   Add someone to the register of accredited chairs and reviewers
  record               Record that a case reached a milestone
  challenge            Record that the Case Review Group challenged something
  answer-challenge     Record the answer to a challenge
  pause                Record that work on a case is paused
  resume               Record that work on a paused case has resumed
  escalate             Escalate a review
  raise-risk           Record a risk to a review or an action
  close-risk           Close a risk
  list                 List cases and learning sources
  show                 Show a case, an action or a recommendation in full
  explain              Explain how a date was worked out

Actions:
  recommend            Add a recommendation to a case
  assign-action        Assign an action to one or more agencies
  update-action        Record progress on an action
  complete-action      Record that an action, or one of its legs, is completed
  ratify-action        Record that the Delivery Group ratified an action
  extend-action        Extend an action's due date
  escalate-action      Escalate an action
  step-down-action     Record that an action will not be completed
  reopen-action        Reopen an action, or one of its legs
  mine                 Show what is asked of one agency
  return               Make a return for an agency to fill in
  remind               Write a message to each agency with its return

Learning:
  record-finding       Record what was learned in a case
  learning-source      Add an audit, inspection or other learning source
  consider             Record that the Delivery Group considered a learning source
  prioritise           Make a theme a priority for audit or training
  circulate            Record what was sent to partner agencies
  acknowledge          Record that an agency has considered the learning
  disseminate          Record that learning from a case was shared
  record-contribution  Record what those involved contributed and what it changed
  assess-impact        Record the impact of an action or a recommendation

Papers:
  status               Show where the board stands
  overdue              List overdue items, the longest overdue first
  dashboard            Write a website of the board's record into a folder
  report               Print one of the board's reports
  schema               Describe the columns of a report

The record:
  log                  Show what was recorded, by whom and when
  correct              Correct an event recorded earlier
  erase                Take personal data typed by mistake out of the record
  check                Find gaps and likely errors in the record
  verify               Check that nobody has changed the record

People
  grant                Give a person access to the record
  revoke               End a person's access
  bind                 Bind a person to an account or an SSH key
  agree                Record that a person signed the terms of their access
  restrict             Restrict the free text of a case to some people
  people               List who has access to the record
  keys                 List the SSH keys of people, for sshd
  serve                Run a command that came through sshd or sudo

Upkeep:
  backup               Back up the store to a new file and verify the copy
  export               Export the whole record as a data package
  redact               Answer with pseudonyms and without free text
  migrate              Upgrade an older store for this version of susr
  rebuild              Rebuild the tables from the log


'susr COMMAND --help' explains a command. 'susr --version' prints the version.

Dates are ISO 8601, and today is the calendar day in London. The configuration is
--config, or SUSR_CONFIG, or the first of these that exists: susr.toml in this
folder, susr/susr.toml in your configuration folder, /etc/susr/susr.toml. The
store is --store, or SUSR_STORE, or the one in the configuration.

Exit codes: 0 done, 1 refused or failed, 2 the command line is wrong, 3 the
configuration is wrong or missing, 4 the store is missing or unusable, 5 the
store is busy, 6 not permitted, 8 a check you asked for found something,
70 internal error.
$ susr
! susr: no command given
! hint: 'susr help' lists all commands; 'susr init' starts a record
[2]
$ susr overdo
! susr: unknown command 'overdo'
! hint: did you mean 'overdue'? 'susr help' lists all commands
[2]
$ susr frobnicate
! susr: unknown command
! hint: 'susr help' lists all commands
[2]
$ susr list --no-color --frobnicate
! susr: list: unknown option
! hint: try 'susr list --help'
[2]
$ susr --frobnicate list
! susr: list: unknown option
! hint: try 'susr list --help'
[2]
$ susr overdue --help
List overdue items, the longest overdue first

Usage: susr overdue [--case CASE] [--agency AGENCY] [--area AREA] [--kind K]
    [--within DAYS] [--exit-code] [--quiet] [--by WHAT] [--split-dir DIR]
    [--escalate] [--dry-run] [shared options]

One row for each open leg of an action and each milestone whose due date has
passed. An item due today is not overdue. The last line says how many open items
were checked; if susr can't read the record, it never reports that nothing is
overdue. Milestones have no agency or area, so --agency, --area and --by leave
them out. With acknowledge-within in the configuration, there is also a row for
each agency that has yet to acknowledge the learning of a review. With
--escalate, a second run on the same day records nothing more, and the next run
makes up for a missed one.

Options:
  --case CASE             only this case
  --agency AGENCY         only items led by this agency
  --area AREA             only legs in this area, including those for the whole
                          region
  --kind K                only one kind: action, milestone, acknowledgement,
                          impact
  --within DAYS           also items due within this many days, inclusive: 28d,
                          4w
  --exit-code             exit with 8 if anything is overdue (due soon doesn't
                          count)
  --quiet                 print nothing
  --by WHAT               with --split-dir, one file per: agency
  --split-dir DIR         write one file per agency to this folder, with only
                          that agency's items; an agency with nothing due gets
                          an empty file
  --escalate              first escalate each action that has newly reached a
                          rung of the escalation ladder (escalation-rungs in the
                          configuration)
  --dry-run               with --escalate: say what would be escalated, but
                          record nothing

Shared options:
  --as-of DATE            the record as at the end of this day (default: today)
  --known-on DATE         only what had been recorded by the end of this day;
                          also sets --as-of, unless you give it
  --verify                verify the record first, as 'verify' does; exit with 8
                          if it is not sound
  --format F              output format: text, csv, json, html, md, ics, xlsx,
                          prometheus (default: text)
  --output FILE           write to this file instead of standard output,
                          completely or not at all
  --columns LIST          only these columns, in this order: a,b,c;
                          +board,+as_of adds to all of them
  --sort LIST             sort by these columns; put a dash before one to sort
                          it from largest to smallest: -a,b
  --width N               maximum line width: 40 to 1000, or 0 for no limit
                          (default: the terminal's width, or 100 in a pipe or
                          file)
  --no-pager              on a terminal, print long output without a pager
  --excel                 CSV for spreadsheets: a byte-order mark, CRLF, and
                          full ids of recommendations
  --config FILE           the configuration file
  --store [NAME=]FILE     a store file; give several to report on several boards
                          (can be given more than once)
  --language LANGUAGE     language of messages and reports: en, cy (default: the
                          board's language, or English)
  --no-color              no colour in messages
  --help                  show this help

Examples:
  in a script: exit with 8 if anything is overdue:
    susr overdue --exit-code --quiet
  for one agency, in a cron job:
    susr overdue --agency SWP --within 28d --output swp.txt
  a digest for each agency, every Monday:
    susr overdue --within 28d --by agency --split-dir digests --quiet
  for a spreadsheet, as at the end of the quarter:
    susr overdue --format csv --as-of 2026-09-30 > overdue.csv
$ susr refer --help | head -20
Register a referral to the Case Review Group

Usage: susr refer --by AGENCY [--criteria LIST] [--reference R] [--received D]
    [--event-date D] [--summary T] [--regime R] [--referral-day-unknown] [shared
    options]

Starts the record of a case and prints only its reference. --on is the date the
case was referred to the Case Review Group: a review's twelve months run from
it. The reference is the next in the board's pattern, unless --reference gives
one.

Options:
  --by AGENCY             the referring agency (required)
  --criteria LIST         the criteria thought to be met, if known: apr, cpr,
                          dhr, mhhr, owhr (dardr is another name for dhr)
  --reference R           its reference (default: the next in the pattern)
  --received D            the date the board's business unit received it
  --event-date D          the date of the death or harm: a day, month or year
  --summary T             a short summary, without names
  --summary-file FILE     the same, read from a file; - for standard input
$ for command in init refer decide sign-off record pause resume recommend assign-action complete-action overdue report show list config; do susr $command --help > /dev/null || echo "no help for $command"; done
$ susr list -- --help
! susr: list: unexpected argument
! hint: quote arguments that contain spaces
[2]
$ SUSR_NOW=yesterday susr list
! susr: SUSR_NOW is 'yesterday': it is not a moment in UTC
! hint: write it like 2026-11-22T09:00:00Z, or unset it
[2]
# One mistake is told once.
$ susr overdue --formt csv
! susr: overdue: unknown option '--formt'
! hint: did you mean '--format'?
[2]
# The language of messages and reports, before the command or after it.
$ susr list --language fr
! susr: list: --language 'fr': unknown value
! hint: expected one of: en, cy
[2]
$ susr --language cy list --help | head -1
Rhestru achosion a ffynonellau dysgu
