$ susr init --board 'Example Board' --prefix CV --area Cardiff --area 'Vale of Glamorgan'
! susr: note: made susr.toml and susr.db; next, edit the agencies in the first
$ susr config check
! susr: note: susr.toml is sound
$ susr config show | head -12
Key                                      From           Value
board.name                               susr.toml:8    Example Board
board.prefix                             susr.toml:9    CV
board.reference                          susr.toml:10   {prefix}-{year}-{number:03}
board.areas                              susr.toml:11   Cardiff, Vale of Glamorgan
store.path                               susr.toml:14   susr.db
store.busy-timeout-seconds               susr.toml:15   20
agency.SWP.code                          susr.toml:21   SWP
agency.SWP.name                          susr.toml:22   South Wales Police
agency.UHB.code                          susr.toml:25   UHB
agency.UHB.name                          susr.toml:26   University Health Board
agency.SS.code                           susr.toml:29   SS
$ susr config show --format csv --store other.db | grep store
store.path,option --store,other.db
store.busy-timeout-seconds,susr.toml:15,20
$ SUSR_STORE=third.db susr config show --format json --columns key,value,origin | grep store
{"key":"store.path","value":"third.db","origin":"environment SUSR_STORE"},
{"key":"store.busy-timeout-seconds","value":"20","origin":"susr.toml:15"},

# What the file leaves out is at its default.
$ printf '[board]\nname = "B"\nprefix = "B"\n' > small.toml
$ susr config show --config small.toml | head -8
Key                                      From          Value
board.name                               small.toml:2  B
board.prefix                             small.toml:3  B
board.reference                          default       {prefix}-{year}-{number:03}
board.areas                              default
store.path                               default       susr.db
store.busy-timeout-seconds               default       20
policy.due-soon-days                     default       28

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
! susr: wrong.toml line 2: 'nmae' in [board]: there is no such key
! hint: did you mean 'name'? known are: name, prefix, reference, areas
! susr: wrong.toml line 3: 'reference' in [board]: the pattern can't be used: it has no {number} in it
! hint: a pattern is like {prefix}-{year}-{number:03}
! susr: wrong.toml line 6: 'due-soon-days' in [policy]: it must be a whole number from 0 to 100000
! susr: wrong.toml line 7: 'judged-date' in [policy]: it must be one of unadjusted, adjusted, not 'both'
! susr: wrong.toml line 8: 'bank-holidays' in [policy]: '2026-02-30' is not a day such as 2026-12-25
! susr: wrong.toml line 9: the agency 'A B': its code has a space or one of @ , / in it
! susr: wrong.toml line 9: the agency 'A B': the board has no area 'Nowhere'
! susr: wrong.toml line 13: [timescale]: the key 'source' is missing
! susr: wrong.toml line 16: 'runs-from' in [timescale]: it must be one of crg-referral, decision, chair-sign-off, wg-notification, chair-appointed, reviewer-appointed, first-panel, terms-of-reference, family-invited, learning-event, report-drafted, report-approved, home-office-qa, dac-copy, secretary-of-state, mapf-held, mapf-complete, action-plan-agreed, published, repository-deposit, susr-complete, progress-report, not 'referral'
! susr: wrong.toml line 18: 'days' in [timescale]: it has a length in another unit already
! susr: wrong.toml line 21: the section [timescales]: there is no such section
! hint: did you mean 'timescale'? known are: board, store, policy, appointee, agency, timescale, output, report
[3]
$ printf '[board\n' > broken.toml; susr config check --config broken.toml
! susr: broken.toml line 1: it is not TOML: Error while parsing table header: expected ']', saw '\n'
[3]
$ susr config check --config missing.toml
! susr: cannot read the configuration missing.toml: there is no such file, or this account may not read it
! hint: make one with 'susr init', or give another with --config
[3]
$ SUSR_CONFIG=missing.toml susr overdue
! susr: cannot read the configuration missing.toml: there is no such file, or this account may not read it
! hint: make one with 'susr init', or give another with --config
[3]
$ rm susr.toml; susr config check 2>&1 | sed "s:$HOME:HOME:g"
susr: cannot find a configuration: there is none at susr.toml, HOME/.config/susr/susr.toml, /etc/susr/susr.toml
hint: make one with 'susr init', or give one with --config
$ susr config chekc
! susr: config: TASK 'chekc': there is no such task
! hint: did you mean 'check'? known are: show, check
[2]
