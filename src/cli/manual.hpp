// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "susr/support/environment.hpp"

namespace susr::cli {

/// Writes the pages of the manual below `folder`, for every language that people read: `man1` and
/// `man5` in English, `cy/man1` and `cy/man5` in Welsh. They say what `--help` says, from the same
/// words. Their date is that of SOURCE_DATE_EPOCH, or else today. Throws `refused` if a page can't
/// be written.
void write_manual(const std::filesystem::path& folder, const support::Environment& environment);

}  // namespace susr::cli
