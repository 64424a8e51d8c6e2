// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "susr/report/report.hpp"

namespace susr::exchange {

/// The log heads printed at the foot of papers, in text or JSON, each once and in the order of
/// `text`. There may be other text around them, quote marks before each line, and wrapped lines.
/// Empty if there are none.
std::vector<report::LogHead> log_heads_in(std::string_view text);

/// The same for a file, or for standard input if `path` is `-`. Throws `refused` if it can't be
/// read or has none.
std::vector<report::LogHead> log_heads_of_file(const std::string& path);

}  // namespace susr::exchange
