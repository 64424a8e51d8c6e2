// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace susr::config {

/// A value of a configuration file. A day is its text.
struct Value {
  std::variant<std::string, std::int64_t, std::vector<std::string>, bool> content;
  int line = 0;
};

/// One `[section]` of a configuration file, or one of several `[[section]]`, or `[section.title]`.
struct Section {
  std::string name;
  std::string title;
  int line = 0;
  std::vector<std::pair<std::string, Value>> values;  ///< in the order of the file
};

/// Something that can't be in a configuration file.
struct Mistake {
  int line = 0;
  std::string what;
  std::string why;
  std::string hint;
};

/// A configuration file, read but not yet understood.
struct Document {
  std::vector<Section> sections;  ///< in the order of the file
  std::vector<Mistake> mistakes;  ///< found while reading the text
};

/// Reads TOML. A text that isn't TOML gives one mistake and no sections.
Document read_toml(std::string_view text);

/// The value as messages and reports show it.
std::string value_text(const Value& value);

/// `text` as TOML writes it, in quotes.
std::string toml_text(std::string_view text);

}  // namespace susr::config
