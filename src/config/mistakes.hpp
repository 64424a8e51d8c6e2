// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "toml_document.hpp"

namespace susr::config {

/// Where a mistake is, as messages say it.
std::string place_of_key(std::string_view key, std::string_view section);
std::string place_of_lone_key(std::string_view key);
std::string place_of_section(std::string_view section);
/// One of several sections by its name, such as the agency SWP.
std::string place_of_entry(std::string_view section, std::string_view name);

/// Collects what is wrong with one file, so that all of it is reported at once, by line.
class Mistakes {
 public:
  /// Starts with the mistakes of reading the text. `most` are collected.
  Mistakes(std::filesystem::path file, std::vector<Mistake> of_the_text,
           std::size_t most = std::numeric_limits<std::size_t>::max());

  /// Adds a mistake; throws as `throw_if_any` does if that is the last to be collected.
  void add(int line, std::string what, std::string why, std::string hint = {});

  [[nodiscard]] bool are_none() const;

  /// Throws `configuration` with all of them, if there are any.
  void throw_if_any();

 private:
  std::filesystem::path file_;
  std::vector<Mistake> all_;
  std::size_t most_;
};

}  // namespace susr::config
