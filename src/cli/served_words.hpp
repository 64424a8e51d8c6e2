// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace susr::cli {

/// The words of a command line that somebody sent, split as a shell would: by spaces, with quotes
/// and backslashes. Nothing is expanded and nothing is run. Throws `usage` if a quote is not
/// closed, the line or its words are too many, or it has what a shell would take for more than a
/// word.
std::vector<std::string> served_words(std::string_view line);

}  // namespace susr::cli
