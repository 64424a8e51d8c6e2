$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: created susr.toml and susr.db. Next: edit the agencies in susr.toml, then try 'susr config check', 'susr refer --by AGENCY --criteria LIST' and 'susr status'.
$ susr config check
! susr: note: no mistakes in susr.toml
$ susr config show | head -12
Key                                      From           Value
board.name                               susr.toml:8    Example Board
board.language                           susr.toml:10   en
board.prefix                             susr.toml:11   CV
board.reference                          susr.toml:12   {prefix}-{year}-{number:03}
board.areas                              susr.toml:13   Cardiff, Vale of Glamorgan
store.path                               susr.toml:16   susr.db
store.busy-timeout-seconds               susr.toml:17   20
agency.SWP.code                          susr.toml:24   SWP
agency.SWP.name                          susr.toml:25   South Wales Police
agency.UHB.code                          susr.toml:29   UHB
agency.UHB.name                          susr.toml:30   University Health Board
$ susr config show --format csv --store other.db | grep store
store.path,option --store,other.db
store.busy-timeout-seconds,susr.toml:17,20
$ SUSR_STORE=third.db susr config show --format json --columns key,value,origin | grep store
{"key":"store.path","value":"third.db","origin":"environment SUSR_STORE"},
{"key":"store.busy-timeout-seconds","value":"20","origin":"susr.toml:17"},

# What the file leaves out is at its default.
$ printf '[board]\nname = "B"\nprefix = "B"\n' > small.toml
$ susr config show --config small.toml | head -8
Key                                      From          Value
board.name                               small.toml:2  B
board.prefix                             small.toml:3  B
board.language                           default       en
board.reference                          default       {prefix}-{year}-{number:03}
board.areas                              default
store.path                               default       susr.db
store.busy-timeout-seconds               default       20

# Every mistake at once, with its line.
$ cat > wrong.toml <<'TOML'
> [board]
> nmae = "B"
> reference = "{prefix}-{year}"
> prefix = "B"
> [policy]
> due-soon-days = "many"
> judged-date = "both"
> bank-holidays = [2026-02-28, "2026-02-30"]
> [[agency]]
> code = "A B"
> name = "A"
> areas = ["Nowhere"]
> [[timescale]]
> id = "t"
> applies-to = "susr"
> runs-from = "referral"
> months = 2
> days = 3
> strength = "must"
> reached-by = ["first-panel"]
> [timescales]
> TOML
$ susr config check --config wrong.toml
! susr: wrong.toml line 1: [board]: the key 'name' is missing
! susr: wrong.toml line 2: 'nmae' in [board]: unknown key
! hint: did you mean 'name'? expected one of: name, name-cy, language, prefix, reference, areas
! susr: wrong.toml line 3: 'reference' in [board]: this pattern can't be used: must include {number}
! hint: use a pattern such as {prefix}-{year}-{number:03}
! susr: wrong.toml line 6: 'due-soon-days' in [policy]: must be a whole number from 0 to 100000
! susr: wrong.toml line 7: 'judged-date' in [policy]: 'both' is not one of: unadjusted, adjusted
! susr: wrong.toml line 8: 'bank-holidays' in [policy]: '2026-02-30' is not a date such as 2026-12-25
! susr: wrong.toml line 9: agency 'A B': a code can't contain a space or any of @ , /
! susr: wrong.toml line 9: agency 'A B': the board has no area 'Nowhere'
! susr: wrong.toml line 13: [timescale]: the key 'source' is missing
! susr: wrong.toml line 16: 'runs-from' in [timescale]: 'referral' is not one of: crg-referral, decision, chair-sign-off, wg-notification, immediate-learning, chair-appointed, reviewer-appointed, first-panel, terms-of-reference, family-invited, family-not-invited, learning-event, report-drafted, report-approved, home-office-qa, dac-copy, secretary-of-state, mapf-held, mapf-complete, action-plan-agreed, published, repository-deposit, susr-complete, progress-report
! susr: wrong.toml line 18: 'days' in [timescale]: this time limit already has a length in another unit
! susr: wrong.toml line 21: [timescales]: unknown section
! hint: did you mean 'timescale'? expected one of: board, store, policy, appointee, agency, learning, access, names-cy, timescale, output, report
[3]
$ printf '[board\n' > broken.toml; susr config check --config broken.toml
! susr: broken.toml line 1: not valid TOML: Error while parsing table header: expected ']', saw '\n'
[3]
$ susr config check --config missing.toml
! susr: cannot read the configuration missing.toml: the file does not exist, or you don't have permission to read it
! hint: create one with 'susr init', or give another with --config
[3]
$ SUSR_CONFIG=missing.toml susr overdue
! susr: cannot read the configuration missing.toml: the file does not exist, or you don't have permission to read it
! hint: create one with 'susr init', or give another with --config
[3]
$ rm susr.toml; susr config check 2>&1 | sed "s:$HOME:HOME:g"
susr: cannot find a configuration: not found in any of these places: susr.toml, HOME/.config/susr/susr.toml, /etc/susr/susr.toml
hint: create one with 'susr init', or give one with --config
$ susr config chekc
! susr: config: TASK 'chekc': unknown value
! hint: did you mean 'check'? expected one of: show, check
[2]
