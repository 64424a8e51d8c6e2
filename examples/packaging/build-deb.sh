#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds the Debian package from the last commit, and puts it into FOLDER.
#
#   build-deb.sh FOLDER
#
# As root it installs missing packages. It takes some minutes: the output of the build is in
# FOLDER/build.log. The same commit gives the same bytes, wherever it is built with the same versions of
# the packages that it needs.
set -euo pipefail
root=$(cd "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
if (($# != 1)); then
  echo 'usage: build-deb.sh FOLDER' >&2
  exit 2
fi
mkdir -p -- "$1"
folder=$(cd -- "$1" && pwd)

bash "$root/tests/support/packages.sh" package
version=$(sed -n 's/^project(susr VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt")
if [[ $(git -C "$root" show HEAD:examples/packaging/debian/changelog | head -n 1) != "susr ($version) "* ]]; then
  echo "build-deb.sh: examples/packaging/debian/changelog does not begin with version $version" >&2
  exit 1
fi
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
sources=$work/susr-$version
mkdir -- "$sources"
git -C "$root" archive HEAD | tar -x -C "$sources"
mv -- "$sources/examples/packaging/debian" "$sources/debian"

# The time of the commit, so the bytes don't depend on the day of the build.
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
export SOURCE_DATE_EPOCH DEB_BUILD_OPTIONS="nocheck noautodbgsym ${DEB_BUILD_OPTIONS:-}"
echo "building susr $version: this takes some minutes" >&2
(cd -- "$sources" && dpkg-buildpackage --build=binary --unsigned-changes --unsigned-source) > "$folder/build.log" 2>&1 || {
  tail -n 20 -- "$folder/build.log" >&2
  exit 1
}
cp -- "$work"/susr_*.deb "$work"/susr_*.changes "$work"/susr_*.buildinfo "$folder"
ls -- "$folder"/susr_*.deb
