# sshd lets people in by their keys, and runs one command only.
$ susr init --board 'Test Board' --prefix CV 2>/dev/null; susr grant p-001 --post administrator --authorised-by 'Board Chair' --quiet 2>/dev/null; susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet
$ susr keys
! susr: note: no person has a key; bind one with 'susr bind PERSON --key FILE'
$ printf 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILW2vMO0BeYYGIQO42k+huLIUwc4ddVJl1aRqv1sfJdz a comment\r\n' > id.pub
$ susr bind p-017 --key id.pub --dry-run
! susr: dry run, nothing recorded: a key of p-017: bound on 2026-11-22
$ susr bind p-017 --key id.pub
! susr: recorded 5: a key of p-017: bound on 2026-11-22
$ susr bind p-001 --key - < id.pub
! susr: cannot bind the key to p-001: it belongs to p-017
! hint: release it first: 'susr bind PERSON --release' with the same account or key
[1]
$ susr people --columns person,keys --format csv
person,keys
p-001,
p-017,SHA256:bqIoYDsSYAfat+tTYCRLR1A1Tgh7Znjo3tkSCfvXYYI
$ susr log --format csv | grep -c 'a comment'
0
[1]
$ susr keys --config susr.toml | sed "s|$PWD|FOLDER|"
command="susr serve --as p-017 --config FOLDER/susr.toml",restrict ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILW2vMO0BeYYGIQO42k+huLIUwc4ddVJl1aRqv1sfJdz p-017
$ susr keys --program /usr/bin/susr --store 'a store.db' --output keys.txt
! susr: cannot use the store a store.db: no such file
! hint: create a store with 'susr init', or give another with --store
[4]
$ cp susr.db 'a store.db'; susr keys --program /usr/bin/susr --store 'a store.db' --output keys.txt; sed "s|$PWD|FOLDER|g" keys.txt
command="/usr/bin/susr serve --as p-017 --config FOLDER/susr.toml --store 'FOLDER/a store.db'",restrict ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILW2vMO0BeYYGIQO42k+huLIUwc4ddVJl1aRqv1sfJdz p-017
# sshd asks for one key at a time.
$ susr keys --matching AAAAC3NzaC1lZDI1NTE5AAAAILW2vMO0BeYYGIQO42k+huLIUwc4ddVJl1aRqv1sfJdz | wc -l
1
$ susr keys --matching AAAA
# What is no public key is not repeated.
$ echo '-----BEGIN OPENSSH PRIVATE KEY-----' > id; susr bind p-017 --key id
! susr: cannot bind the key: the file does not hold one public SSH key
! hint: give the file that ends in .pub; 'ssh-keygen -t ed25519' makes one
[1]
$ cat id.pub id.pub > two; susr bind p-017 --key two
! susr: cannot bind the key: the file does not hold one public SSH key
! hint: give the file that ends in .pub; 'ssh-keygen -t ed25519' makes one
[1]
$ printf 'restrict ssh-ed25519 AAAA' | susr bind p-017 --key -
! susr: cannot bind the key: the file does not hold one public SSH key
! hint: give the file that ends in .pub; 'ssh-keygen -t ed25519' makes one
[1]
$ susr bind p-017
! susr: bind: give --account or --key
! hint: one at a time
[2]
$ susr bind p-017 --key id.pub --account swp-lead
! susr: bind: give --account or --key
! hint: one at a time
[2]
$ susr bind p-017 --key none.pub
! susr: cannot read none.pub: No such file or directory
! hint: check its name and permissions
[1]
# Somebody whose access was revoked has no line.
$ susr revoke p-017 --reason 'Left the force' --quiet; susr keys
! susr: note: no person has a key; bind one with 'susr bind PERSON --key FILE'
$ susr grant p-017 --post agency-lead --agency SWP --authorised-by 'Business Manager' --quiet; susr bind p-017 --key id.pub --release
! susr: recorded 8: a key of p-017: released on 2026-11-22
$ susr keys
! susr: note: no person has a key; bind one with 'susr bind PERSON --key FILE'
$ susr correct 5 --set 'key=ssh-rsa AAAA' --reason 'Another key'
! susr: cannot correct event 5: 'key-bound' events have no field of that name that can be corrected
! hint: expected one of: person, binding
[1]
