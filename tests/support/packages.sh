#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# packages.sh build|test|check|fuzz: installs what Debian 12 packages of what that needs and is missing.
# Says nothing where all is there. Without root it names what is missing and stops.
set -euo pipefail

build=(cmake g++ gettext libcli11-dev libcsv-dev libfmt-dev libminizip-dev libpugixml-dev libsqlite3-dev libsqlitecpp-dev
       libtomlplusplus-dev libunistring-dev nettle-dev ninja-build nlohmann-json3-dev zlib1g-dev)
test=("${build[@]}" catch2 librapidcheck-dev locales python3 sqlite3 tzdata)
# Readers of CSV and what trips them.
test+=(libreoffice-calc-nogui miller node-csv-spectrum python3-pandas)
# What a data package is loaded into.
test+=(postgresql)
# What records a program's calls, and runs it as another account or on a small disk.
test+=(mount strace util-linux)
# What says how much of a machine a unit is open to.
test+=(systemd)
# What finds the use of what was never set.
test+=(valgrind)
check=("${test[@]}" clang-format-19 clang-tidy-19 gcovr shellcheck)
fuzz=("${build[@]}" clang-19 libclang-rt-19-dev)

case "${1:-}" in
  build) wanted=("${build[@]}") ;;
  test) wanted=("${test[@]}") ;;
  check) wanted=("${check[@]}") ;;
  fuzz) wanted=("${fuzz[@]}") ;;
  *) echo "usage: packages.sh build|test|check|fuzz" >&2; exit 2 ;;
esac

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
  [[ $status == "install ok installed" ]] || missing+=("$package")
done

if ((${#missing[@]} > 0)); then
  if ((EUID != 0)); then
    echo "packages.sh: these packages are missing: ${missing[*]}" >&2
    echo "hint: as root, apt-get install ${missing[*]}" >&2
    exit 1
  fi
  echo "installing: ${missing[*]}" >&2
  {
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
  } >/tmp/susr-packages.log 2>&1 || { tail -n 20 /tmp/susr-packages.log >&2; exit 1; }
fi

# The tests run under a Welsh locale too.
if [[ $1 == test || $1 == check ]] && ! locale -a 2>/dev/null | grep -qi '^cy_GB.utf-\?8$'; then
  if ((EUID == 0)); then
    localedef -i cy_GB -f UTF-8 cy_GB.UTF-8
  else
    echo "packages.sh: the locale cy_GB.UTF-8 is missing; its tests run under C" >&2
  fi
fi
