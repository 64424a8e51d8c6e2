// SPDX-License-Identifier: MIT
#pragma once

#include "run_in.hpp"

namespace susr::cli {

/// Runs the command after `redact --` on this session's record, where pseudonyms stand for cases,
/// posts and people, and free text is withheld. Returns its exit code. Throws `usage` if there is
/// none, and `refused` if the key is too short.
int redact(commands::Session& session, const RunIn& run);

/// Throws `usage` for a command that can't be redacted: it does more than read the record.
void require_redactable(const commands::Command& command);

}  // namespace susr::cli
