// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/report/report.hpp"

namespace susr::exchange {

/// The log heads at the feet of papers, as text and JSON show them, each once, in the order in
/// which they stand in `text`. It may have other text around them, marks of quoting before each
/// line, and lines that were wrapped. Empty if there is none.
std::vector<report::LogHead> log_heads_in(std::string_view text);

/// The same of a file, or of standard input for `-`. Throws `refused` if it can't be read or has
/// none.
std::vector<report::LogHead> log_heads_of_file(const std::string& path);

}  // namespace susr::exchange
