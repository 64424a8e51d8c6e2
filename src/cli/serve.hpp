// SPDX-License-Identifier: MIT
#pragma once

#include "run_in.hpp"

namespace susr::cli {

/// Runs the command that somebody sent through sshd (`SSH_ORIGINAL_COMMAND`) as the person that
/// `--as` names, on this session's record: with nothing of the environment and no file but standard
/// input and output. Leaves a line about it in the journal. Returns the command's exit code. Throws
/// `usage` if no command was sent, or it can't be sent.
int serve(commands::Session& session, const RunIn& run);

}  // namespace susr::cli
