#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh [PRESET]: installs missing packages, builds, and runs every test. PRESET is sanitize (the
# default: under the address and undefined-behaviour sanitizers) or dev, which is quicker. Tests that
# run the program hundreds of times use the release build.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-sanitize}

bash tests/support/packages.sh test
cmake --preset release --log-level=WARNING >&2
cmake --build --preset release -- --quiet >&2
cmake --preset "$preset" --log-level=WARNING -DSUSR_RELEASED="$PWD/build/release/src/susr" >&2
cmake --build --preset "$preset" -- --quiet >&2
ctest --preset "$preset" --parallel 2 --no-tests=error
