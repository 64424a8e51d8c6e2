# What sshd's forced command runs: a command that was sent, as a person, and nothing else.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; ref=$(susr refer --by SWP --criteria dhr --on 2026-01-05 --quiet 2>/dev/null)
$ susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ susr serve --as p-017
! susr: cannot run the command that was sent: no command was sent
! hint: send one: ssh HOST susr overdue
[2]
$ susr serve
! susr: serve: --as is missing
! hint: try 'susr serve --help'
[2]
$ export SSH_ORIGINAL_COMMAND='susr list --format csv --columns case'; susr serve --as p-017
case
CV-2026-001
$ susr serve --as p-018
! susr: cannot use 'list': no such person on record
! hint: an administrator can grant it with 'susr grant'
[6]
$ SSH_ORIGINAL_COMMAND='list; id' susr serve --as p-017
! susr: cannot run the command that was sent: it holds a character that a shell would act on
! hint: quote a text with single quotes; nothing is expanded or run
[2]
$ SSH_ORIGINAL_COMMAND='list "unclosed' susr serve --as p-017
! susr: cannot run the command that was sent: a quote is not closed
! hint: quote a text with single quotes; nothing is expanded or run
[2]
$ SSH_ORIGINAL_COMMAND='list --output x' susr serve --as p-017
! susr: list: --output can't name a file here; use standard input and output
! hint: try 'susr list --help'
[2]
$ SSH_ORIGINAL_COMMAND='import actions plan.csv' susr serve --as p-001
! susr: import: FILE can't name a file here; use standard input and output
! hint: try 'susr import --help'
[2]
$ SSH_ORIGINAL_COMMAND='decide CV-2026-001 --outcome susr --criteria dhr --rationale x' susr serve --as p-017
! susr: cannot use 'decide': it is not among what p-017 can do
! hint: these posts can: administrator, review-manager
[6]
$ SSH_ORIGINAL_COMMAND='backup x' susr serve --as p-001
! susr: backup: FILE can't name a file here; use standard input and output
! hint: try 'susr backup --help'
[2]
$ SSH_ORIGINAL_COMMAND='serve --as p-001' susr serve --as p-017
! susr: cannot use 'serve': it is not served to anyone
! hint: use it on the machine that has the record
[6]
$ SSH_ORIGINAL_COMMAND="decide CV-2026-001 --outcome no-review --rationale 'It isn'\\''t met' --on 2026-02-02" susr serve --as p-001
! susr: recorded 6: CV-2026-001 decided on 2026-02-02: no-review
$ printf 'The minutes say why' | SSH_ORIGINAL_COMMAND='sign-off CV-2026-001 --outcome agreed --note-file - --on 2026-02-03' susr serve --as p-001; susr log --format csv --columns actor,kind | tail -1
p-001,signed-off
! susr: recorded 7: CV-2026-001 signed off on 2026-02-03: agreed
# Who comes by sudo is known by the account that sudo names. Nobody else could have opened the store.
$ chmod 600 susr.db; susr bind p-017 --account daemon --quiet; SUDO_UID=1 susr serve --config susr.toml -- list --format csv --columns case
case
CV-2026-001
$ SUDO_UID=1 susr serve --config susr.toml -- decide CV-2026-001 --outcome susr
! susr: decide: --rationale is missing
! hint: try 'susr decide --help'
[2]
$ SUDO_UID=2 susr serve --config susr.toml -- list
! susr: cannot use 'list': the account 'bin' belongs to nobody with access
! hint: an administrator can bind it to a person with 'susr bind'
[6]
$ SUDO_UID=1 susr serve --config susr.toml -- list --output x
! susr: list: --output can't name a file here; use standard input and output
! hint: try 'susr list --help'
[2]
$ SUDO_UID=1 susr serve --as p-001 --config susr.toml -- list
! susr: serve: --as is not for who comes by sudo
! hint: leave it out; susr knows you by your account
[2]
$ chmod 640 susr.db; SUDO_UID=1 susr serve --config susr.toml -- list
! susr: cannot serve who comes by sudo: another account could open the store susr.db
! hint: the store must be of the account that serves, with mode 0600
[6]
$ chmod 600 susr.db; chmod 666 susr.toml; SUDO_UID=1 susr serve --config susr.toml -- list
! susr: cannot serve who comes by sudo: another account could have written the configuration susr.toml
! hint: it must be root's, or of the account that serves, and writable by nobody else
[6]
$ chmod 644 susr.toml; SUDO_UID=1 susr serve -- list
! susr: cannot read the configuration /etc/susr/susr.toml: the file does not exist, or you don't have permission to read it
! hint: create one with 'susr init', or give another with --config
[3]
$ SUDO_UID=x susr serve --config susr.toml -- list
! susr: serve: --as is missing
! hint: try 'susr serve --help'
[2]
