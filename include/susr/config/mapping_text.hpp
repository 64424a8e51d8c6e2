// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/config/mapping.hpp"

namespace susr::config {

/// What a person still has to decide in a mapping.
struct OpenQuestions {
  std::string file;                      ///< that the mapping is for
  std::vector<std::string> passed_over;  ///< headings that it does not name
  /// For columns of susr's, the file's values that have no meaning yet.
  std::vector<std::pair<std::string, std::vector<std::string>>> values;
  /// Columns without a value in the file, and what they hold.
  std::vector<std::pair<std::string, std::string>> defaults;
  /// What columns can hold, where that is a list.
  std::vector<std::pair<std::string, std::vector<std::string>>> known;
};

/// The mapping as a TOML file with comments and a place for each answer. Once they are filled in,
/// `load_mapping` reads it.
std::string mapping_text(const Mapping& mapping, const OpenQuestions& questions);

}  // namespace susr::config
