// SPDX-License-Identifier: MIT
#pragma once

#include "susr/commands/command.hpp"
#include "susr/support/error.hpp"

namespace susr::cli {

/// The exit code of a failure: a promise to scripts, see docs/exit-codes.md.
int exit_code(support::ErrorKind kind);

/// The exit code of a command that did not fail.
int exit_code(commands::Result ending);

}  // namespace susr::cli
