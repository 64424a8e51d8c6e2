# Whether practice has changed.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null
$ ref=$(susr refer --by SWP --criteria dhr --on 2025-01-06 --quiet)
$ susr decide $ref --outcome susr --criteria dhr --rationale 'The criteria are met' --on 2025-01-20 --quiet
$ susr sign-off $ref --outcome agreed --on 2025-01-21 --quiet
$ rec=$(susr recommend $ref --text 'Share risk assessments' --theme 'risk assessment' --on 2025-02-01 --quiet)
$ for lead in SWP UHB; do susr assign-action $ref --title "Protocol at $lead" --lead $lead --due 2025-12-31 --recommendation 1 --on 2025-02-02 --quiet; done
$ susr assign-action $ref --title 'Train the panel' --lead SS --lead EDU --due 2025-12-31 --on 2025-02-02 --quiet
$ susr assess-impact $ref/A1 --judgement partly --method audit --evidence 'Fourteen of twenty' --on 2025-10-01
$ for n in 1 2 3; do susr complete-action $ref/A$n --evidence Done --on 2025-09-01 --quiet; susr ratify-action $ref/A$n --meeting 2025-09-10 --on 2025-09-10 --quiet; done

# Without a limit nothing is late.
$ susr overdue --kind impact
$ susr report impact --format csv --columns item,meeting_on,due_on,status
$ printf '\n[learning]\nimpact-review = "6 months"\n' >> susr.toml
$ susr overdue --kind impact --as-of 2026-03-11
$ susr overdue --kind impact --as-of 2026-03-10 --within 0 --format csv
$ susr overdue --as-of 2026-03-11 --agency EDU --format csv --columns kind,item,title,agency,due_on,days_overdue,status,rag,rule
$ susr overdue --kind impact --escalate
$ susr overdue --kind impact --by agency --split-dir digests --quiet; ls digests | tr '\n' ' '

# An audit says: partly. It is to be looked at again.
$ susr assess-impact $ref/a1 --judgement partly --method audit --evidence 'Fourteen of twenty' --next 2026-06-01 --on 2026-03-02 --dry-run
$ susr assess-impact $ref/a1 --judgement partly --method audit --evidence 'Fourteen of twenty' --next 2026-06-01 --on 2026-03-02 --by 'Review Manager'
$ susr assess-impact $ref/A1 --judgement partly --method audit --evidence x --next 2026-03-02 --on 2026-03-02
$ susr assess-impact $ref/A9 --judgement partly --method audit --evidence x
$ susr assess-impact $ref/K1 --judgement partly --method audit --evidence x
$ susr assess-impact $ref/R1 --judgement fully --method guess --evidence x
$ susr overdue --kind impact --as-of 2026-06-02 --format csv --columns item,agency,due_on,rule

# An assessment of the recommendation counts for each action that comes from it.
$ susr assess-impact $ref/R1 --judgement sustained --method feedback --evidence 'Practitioners use it' --on 2026-05-04
$ susr overdue --kind impact --as-of 2026-06-02 --format csv --columns item,agency,due_on,rule
$ susr report impact --as-of 2026-06-02
$ susr report impact --as-of 2026-06-02 --format csv
$ susr report impact --as-of 2026-06-02 --status overdue --format csv --columns item,days_overdue
$ susr report impact --as-of 2026-06-02 --agency SWP --format csv --columns item,judgement
$ susr report impact --as-of 2026-06-02 --theme 'risk assessment' --format csv --columns item,judgement
$ susr report impact --as-of 2026-03-01 --language cy
$ susr report board --as-of 2026-06-02 --format csv | grep impact
$ susr report progress $ref --as-of 2026-06-02 --format csv --columns item,assessed_on,judgement
$ susr show $ref/A1 --as-of 2026-06-02

# It was sustained after all; later, an action is done again, and what was assessed before no longer counts.
$ susr correct --last --set judgement=no-longer --reason 'The forms were misread' --on 2026-05-05
$ susr report impact --as-of 2026-06-02 --format csv --columns item,judgement
$ susr reopen-action $ref/A1 --reason 'The protocol lapsed' --on 2026-07-01 --quiet
$ susr complete-action $ref/A1 --evidence 'Signed again' --on 2026-08-03 --quiet
$ susr ratify-action $ref/A1 --meeting 2026-08-10 --on 2026-08-10 --quiet
$ susr report impact --case $ref --format csv --columns item,meeting_on,due_on,status,assessed_on
