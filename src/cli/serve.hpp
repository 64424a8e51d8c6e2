// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "susr/commands/session.hpp"

namespace susr::cli {

/// Runs arguments in a session, prints errors, and returns the exit code.
using RunIn =
    std::function<int(const std::vector<std::string>& arguments, commands::Session& session)>;

/// Runs the command that somebody sent through sshd (`SSH_ORIGINAL_COMMAND`) as the person that
/// `--as` names, on this session's record: with nothing of the environment and no file but standard
/// input and output. Leaves a line about it in the journal. Returns the command's exit code. Throws
/// `usage` if no command was sent, or it can't be sent.
int serve(commands::Session& session, const RunIn& run);

}  // namespace susr::cli
