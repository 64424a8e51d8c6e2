#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# packages.sh build|test|check|fuzz|package: installs the missing Debian 12 packages for that purpose. Prints
# nothing if all are installed. Without root it names the missing ones and stops.
set -euo pipefail

build=(cmake g++ gettext libcli11-dev libcsv-dev libfmt-dev libminizip-dev libpugixml-dev libsqlite3-dev libsqlitecpp-dev
       libtomlplusplus-dev libunistring-dev libxlsxwriter-dev nettle-dev ninja-build nlohmann-json3-dev zlib1g-dev)
test=("${build[@]}" catch2 librapidcheck-dev locales python3 sqlite3 tzdata)
# Readers of CSV, and awkward CSV files.
test+=(libreoffice-calc-nogui miller node-csv-spectrum python3-pandas r-base-core r-cran-jsonlite)
# To fill in a workbook as a spreadsheet does.
test+=(python3-openpyxl)
# A reader of calendars.
test+=(python3-icalendar)
# A reader of Prometheus's text format.
test+=(python3-prometheus-client)
# Databases to load a data package into.
test+=(postgresql)
# To copy backups to another machine.
test+=(rsync)
# To let people in through a real sshd.
test+=(openssh-client openssh-server sudo)
# To record a program's calls, and run it as another account or on a small disk.
test+=(mount strace util-linux)
# To check the source of the manual, and press Tab.
test+=(fish mandoc zsh)
# To check how exposed a systemd unit is.
test+=(systemd)
# To open pages in a browser. Where npm is there already, it may be another version than Debian's.
test+=(chromium)
command -v npm >/dev/null || test+=(nodejs npm)
# To find uninitialised values.
test+=(valgrind)
check=("${test[@]}" clang-format-19 clang-tidy-19 gcovr shellcheck)
fuzz=("${build[@]}" clang-19 libclang-rt-19-dev)
# To build the Debian package, check it, and install it in a root of its own.
package=("${build[@]}" debhelper debootstrap git lintian)

case "${1:-}" in
  build) wanted=("${build[@]}") ;;
  test) wanted=("${test[@]}") ;;
  check) wanted=("${check[@]}") ;;
  fuzz) wanted=("${fuzz[@]}") ;;
  package) wanted=("${package[@]}") ;;
  *) echo "usage: packages.sh build|test|check|fuzz|package" >&2; exit 2 ;;
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

# The tests also run under a Welsh locale.
if [[ $1 == test || $1 == check ]] && ! locale -a 2>/dev/null | grep -qi '^cy_GB.utf-\?8$'; then
  if ((EUID == 0)); then
    localedef -i cy_GB -f UTF-8 cy_GB.UTF-8
  else
    echo "packages.sh: the locale cy_GB.UTF-8 is missing; its tests run under C" >&2
  fi
fi

# What the tests of pages need besides.
pages=$(dirname "$0")/../render
if [[ ($1 == test || $1 == check) && ! -d $pages/node_modules ]]; then
  npm ci --prefix "$pages" --ignore-scripts --no-audit --no-fund >/tmp/susr-npm.log 2>&1 ||
    { tail -n 20 /tmp/susr-npm.log >&2; exit 1; }
fi
