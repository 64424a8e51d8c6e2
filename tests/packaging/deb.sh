#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds the Debian package twice, in two folders, which must give the same bytes; asks lintian; and in a new
# root (debootstrap) installs, upgrades, downgrades, removes and purges it: a record must never change.
#
#   deb.sh [--package FILE]
#
# With FILE it tests that package instead of building any. As root, with Debian's mirror in reach. It takes
# half an hour, so it is not part of tests/run.sh. MIRROR names another mirror.
set -euo pipefail
top=$(cd "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
root=$work/root
trap 'umount -q -- "$root/proc" || true; rm -rf --one-file-system -- "$work"' EXIT

step() { printf '== %s\n' "$*"; }
fail() {
  printf 'deb.sh: %s\n' "$*" >&2
  exit 1
}
require() { "${@:2}" || fail "$1"; }

# inside COMMAND...: in the new root, where no service can start.
inside() {
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
apt() { inside apt-get -qq -y --no-install-recommends "$@" >> "$work/apt.log" 2>&1 || { tail "$work/apt.log"; fail "apt-get $*"; }; }
as_susr() { inside runuser -u susr -- env -C /var/lib/susr "$@"; }

build_twice() {
  step 'Building twice, in two folders'
  local each
  for each in one two; do
    mkdir -- "$work/$each"
    TMPDIR=$work/$each "$top/examples/packaging/build-deb.sh" "$work/$each/made"
  done
  require 'two builds differ' cmp "$work"/one/made/susr_*.deb "$work"/two/made/susr_*.deb
  package=$(echo "$work"/one/made/susr_*.deb)
  step 'lintian'
  lintian --fail-on error,warning "$work"/one/made/susr_*.changes
}

# next_version FILE: the same package with a higher version.
next_version() {
  dpkg-deb --raw-extract "$package" "$work/next"
  sed -i 's/^Version: .*/&+next/' "$work/next/DEBIAN/control"
  dpkg-deb --root-owner-group --build "$work/next" "$1" > /dev/null
}

make_root() {
  step 'A new root'
  debootstrap --variant=minbase bookworm "$root" ${MIRROR:+"$MIRROR"} > "$work/debootstrap.log" || {
    tail "$work/debootstrap.log"
    fail 'debootstrap'
  }
  # systemd-tmpfiles needs it.
  mountpoint -q -- "$root/proc" || mount -t proc proc "$root/proc"
  printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
  chmod +x "$root/usr/sbin/policy-rc.d"
  cp -- "$package" "$root/tmp/susr.deb"
  next_version "$root/tmp/next.deb"
}

record_is_unchanged() {
  require "$1: the record has changed" inside sha256sum --quiet --check /var/tmp/record.sums
  require "$1: the account or its folder has changed" test "$(inside stat -c '%U %G %a' /var/lib/susr)" = 'susr susr 700'
}

is_installed() {
  require "$1: susr does not run" as_susr susr verify > /dev/null
  record_is_unchanged "$1"
}

installs() {
  step 'Install'
  apt install /tmp/susr.deb
  require 'no account' inside id susr > /dev/null
  require 'no folder' test "$(inside stat -c '%U %G %a' /var/lib/susr)" = 'susr susr 700'
  require 'something is enabled' test -z "$(find "$root/etc/systemd" -name 'susr*')"
  require 'files in /etc or /var' test -z "$(inside dpkg -L susr | grep -E '^/(etc|var)/.' || true)"
  as_susr susr init --board 'Test Board' --prefix CV 2> /dev/null
  as_susr susr refer --by SWP --criteria dhr --on 2026-01-05 > /dev/null 2>&1
  mkdir -- "$root/etc/susr"
  cp -- "$root/var/lib/susr/susr.toml" "$root/etc/susr/susr.toml"
  inside sha256sum /var/lib/susr/susr.db /var/lib/susr/susr.toml /etc/susr/susr.toml > "$root/var/tmp/record.sums"
  is_installed 'installed'
  step 'The example that the README begins with'
  inside bash /usr/share/doc/susr/examples/board.sh /tmp/board 2> /dev/null
  require 'the example board has nothing overdue' test "$(inside env -C /tmp/board susr overdue --format csv | wc -l)" -gt 1
}

lives() {
  step 'Upgrade, and back'
  apt install /tmp/next.deb
  is_installed 'upgraded'
  apt install --allow-downgrades /tmp/susr.deb
  is_installed 'downgraded'
  step 'Remove'
  apt remove susr
  require 'removed: the program is still there' test ! -e "$root/usr/bin/susr"
  record_is_unchanged 'removed'
  step 'Install again'
  apt install /tmp/susr.deb
  is_installed 'installed again'
  step 'Purge'
  apt purge susr
  require 'purged: dpkg still knows it' test -z "$(inside dpkg-query --show susr 2> /dev/null || true)"
  record_is_unchanged 'purged'
}

((EUID == 0)) || fail 'it must run as root'
bash "$top/tests/support/packages.sh" package
package=
if [[ ${1:-} == --package ]]; then
  package=$(realpath -- "$2")
else
  build_twice
fi
make_root
apt update
installs
lives
echo 'The package installs, upgrades, goes back, is removed and purged, and no record changes.'
