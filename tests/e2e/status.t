$ cp -r "$BOARD" board; cd board
$ susr status
$ susr status --as-of 2026-03-31 --format csv
$ susr status --store another.db

# Alone, susr does the same where a store is in reach.
$ susr | tail -n +3 > alone.txt; susr status | tail -n +3 > status.txt; cmp alone.txt status.txt
$ rm susr.db; susr
$ rm susr.toml; susr
