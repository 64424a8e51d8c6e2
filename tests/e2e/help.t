$ susr --version
susr 0.1.0
$ susr --help
susr keeps the record and the clock of a regional safeguarding board's reviews.

Usage: susr COMMAND [options]

Commands:
  init             Make a configuration and an empty store
  refer            Register a referral to the Case Review Group
  learning-source  Enter an audit, inspection or the like, so that its actions can be followed
  decide           Record or revise the decision of the Case Review Group
  sign-off         Record what the board's Chair said to a decision
  record           Record that a case reached a milestone
  pause            Record that work on a case has stopped for a time
  resume           Record that work on a paused case goes on
  recommend        Add a recommendation to a case
  assign-action    Assign an action to one or more agencies
  update-action    Record how an agency gets on with an action
  complete-action  Record that an action, or one leg of it, is completed
  ratify-action    Record that the Delivery Group ratified a completed action
  step-down-action Record that an action is not to be completed
  extend-action    Give an action another due date
  reopen-action    Open an action, or one leg of it, again
  escalate-action  Put an action before those who can move what is in its way
  disseminate      Record that learning from a case was shared
  import           Import a spreadsheet
  overdue          List what is late, the longest overdue first
  report           Print one of the board's reports
  show             Show one case whole, or one of its actions or recommendations
  list             List cases and learning sources
  explain          Tell why a date is what it is, and why something is overdue or not
  log              Show what was recorded, by whom and when
  correct          Record that an earlier event was wrong, and what it should have said
  check            Find what is missing from the record or looks like an error
  verify           Check that nobody has changed the record
  rebuild          Make the tables again from the log
  export           Write the whole record as a data package
  backup           Copy the store into a new file, and verify the copy
  migrate          Bring an older store to the schema of this program
  schema           Describe the columns of a report
  config           Show or check the configuration

'susr COMMAND --help' explains a command. 'susr --version' prints the version.

Dates are ISO 8601, and today is the calendar day in London. The configuration is
--config, or SUSR_CONFIG, or the first there is of susr.toml in this folder,
susr/susr.toml in the user's configuration folder, and /etc/susr/susr.toml. The
store is --store, or SUSR_STORE, or what the configuration names.

Exit codes: 0 done, 1 refused or failed, 2 the command line is wrong, 3 the
configuration is wrong or missing, 4 the store is missing or unusable, 5 the
store is busy, 6 not permitted, 8 a check that was asked for found something,
70 internal error.
$ susr
! susr: cannot run: no command is given
! hint: 'susr --help' lists all commands
[2]
$ susr overdo
! susr: cannot run 'overdo': there is no such command
! hint: did you mean 'overdue'? 'susr --help' lists all
[2]
$ susr frobnicate
! susr: cannot run: there is no such command
! hint: 'susr --help' lists all commands
[2]
$ susr list --no-color --frobnicate
! susr: list: there is no such option
! hint: try 'susr list --help'
[2]
$ susr --frobnicate list
! susr: list: there is no such option
! hint: try 'susr list --help'
[2]
$ susr overdue --help
List what is late, the longest overdue first

Usage: susr overdue [--case CASE] [--agency AGENCY] [--area AREA] [--kind K]
    [--within DAYS] [--exit-code] [--quiet] [--by WHAT] [--split-dir DIR]
    [--escalate] [--dry-run] [shared options]

One row for each open leg of an action and each milestone whose due day has
passed. The due day itself is not late. The last line says how many open items
were looked at, so that nothing overdue is never said of a store that could not
be read. Milestones belong to no agency and no area, so --agency, --area and
--by leave them out. With --escalate a second run on the same day records
nothing more, and a run that was missed is made up for by the next.

Options:
  --case CASE             only this case
  --agency AGENCY         only what this agency leads, or did
  --area AREA             only the legs in this area, those for the whole region
                          among them
  --kind K                only one kind: action, milestone
  --within DAYS           also what is due in so many days, that day included:
                          28d, 4w
  --exit-code             end with 8 if something is overdue (what is only soon
                          due does not count)
  --quiet                 print nothing
  --by WHAT               with --split-dir, what the files are for: agency
  --split-dir DIR         write a file for each agency into this folder, which
                          is made if need be, with only what is theirs; an empty
                          one where there is nothing
  --escalate              first put each action that has newly crossed a rung of
                          the ladder before its level (escalation-rungs in the
                          configuration)
  --dry-run               with --escalate: say what would be escalated and
                          record nothing

Shared options:
  --as-of DATE            the record as it stood at the end of this day; today,
                          if left out
  --known-on DATE         only what had been recorded by the end of this day;
                          also the day of --as-of, if that is left out
  --verify                verify the record first, as 'verify' does, and end
                          with 8 if it is not sound
  --format F              how it is written: text, csv, json; text, if left out
  --output FILE           write to this file, whole or not at all, instead of
                          standard output
  --columns LIST          only these columns, in this order: a,b,c
  --sort LIST             in the order of these columns, the largest first with
                          a dash: -a,b
  --width N               how wide a line of text is at the most: 40 to 1000, or
                          0 for any; 100, if left out
  --excel                 CSV for spreadsheets: a byte-order mark, CRLF, and
                          whole ids of recommendations
  --config FILE           the configuration
  --store [NAME=]FILE     the store; those of several boards to report on all of
                          them (may be given more than once)
  --no-color              no colour in messages
  --help                  print this

Examples:
  the weekly check in a script:
    susr overdue --exit-code --quiet  # 8: something is late; 0: nothing; else it failed
  what a cron job sends to one agency:
    susr overdue --agency SWP --within 28d --output swp.txt
  a digest for each agency, every Monday:
    susr overdue --within 28d --by agency --split-dir digests --quiet
  for a spreadsheet, as it stood at the end of the quarter:
    susr overdue --format csv --as-of 2026-09-30 > overdue.csv
$ susr refer --help | head -20
Register a referral to the Case Review Group

Usage: susr refer --by AGENCY --criteria LIST [--reference R] [--received D]
    [--event-date D] [--summary T] [--regime R] [--referral-day-unknown] [shared
    options]

Starts the record of a case, and prints its reference, alone. --on is the day on
which the case was referred to the Case Review Group: the twelve months of a
review run from it. The reference is the next of the board's pattern, unless
--reference gives one.

Options:
  --by AGENCY             the agency that refers it (required)
  --criteria LIST         the criteria thought to be met: apr, cpr, dhr, mhhr,
                          owhr (dardr is another name for dhr) (required)
  --reference R           the reference, if it is not to be the next of the
                          pattern
  --received D            the day the board's business unit received it
  --event-date D          the day of the death or harm: a day, a month or a year
  --summary T             a short text without names
$ for command in init refer decide sign-off record pause resume recommend assign-action complete-action overdue report show list config; do susr $command --help > /dev/null || echo "no help for $command"; done
$ susr list -- --help
! susr: list: unexpected argument
! hint: quote arguments that contain spaces
[2]
$ SUSR_NOW=yesterday susr list
! susr: SUSR_NOW is 'yesterday': that is not a moment in UTC
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
! hint: known are: en, cy, x-long
[2]
$ susr --language cy list --help | head -1
List cases and learning sources
