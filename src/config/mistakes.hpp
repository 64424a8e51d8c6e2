// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

#include "toml_document.hpp"

namespace susr::config {

/// Collects what is wrong with one file, so that all of it is said at once, by line.
class Mistakes {
 public:
  /// Begins with what is no value of a section at all. `most` are collected.
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
