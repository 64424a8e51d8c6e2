// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace susr::cli {

/// A command line that somebody is typing in bash, up to the cursor.
struct ShellLine {
  std::vector<std::string> words = {};  ///< without quotes; the last is the one being typed
  char quote = '\0';                    ///< the quote that is open, if any
  /// How many bytes of the last word bash leaves alone: it takes what follows one of its
  /// COMP_WORDBREAKS, or an opening quote, for the word to complete.
  std::size_t kept = 0;
  bool is_redirection = false;  ///< whether the last word is where output goes, or input comes from
};

/// The line, split as bash would. `breaks` is COMP_WORDBREAKS. Nothing is expanded.
ShellLine read_shell_line(std::string_view line, std::string_view breaks);

/// What bash is to put in the place of the last word, so that it becomes `word`, which begins as
/// the last word does; nothing if the open quote can't hold it.
std::optional<std::string> ending_for_bash(const ShellLine& line, std::string_view word);

}  // namespace susr::cli
