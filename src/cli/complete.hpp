// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "susr/commands/session.hpp"

namespace susr::cli {

/// What a shell is told when somebody presses Tab
/// (docs/decisions/0019-the-program-answers-shells.md). `asked` is how it asks:
///
///   words WORD...       the words after `susr`, the last as far as it is typed. Each answer is a
///                       line: a word that can stand in its place, a tab, and what the word means.
///   line BREAKS LINE    bash's COMP_WORDBREAKS, and the line up to the cursor. Each answer is what
///                       bash is to put there.
///
/// The line `:files` says that the name of a file can stand there. Nothing if nothing is known, and
/// whatever goes wrong: it throws nothing, and says nothing of it.
std::string completions(std::span<const std::string> asked, commands::Session& session);

}  // namespace susr::cli
