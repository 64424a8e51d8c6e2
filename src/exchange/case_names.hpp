// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "susr/storage/store.hpp"

namespace susr::exchange {

/// The cases that a file can be about: those of the record, and those that it begins.
class CaseNames {
 public:
  explicit CaseNames(const storage::Store& store);

  /// The reference of the case that is meant, as the record spells it, or as the file did first.
  /// Nothing if the record has several that it can mean.
  std::optional<std::string> spelled(const std::string& reference);

  /// The reference of the record that is nearest to one that it does not have.
  [[nodiscard]] std::optional<std::string> nearest(const std::string& reference) const;

 private:
  std::vector<std::string> recorded_;
  std::unordered_map<std::string, std::vector<std::string>> by_key_;  ///< see support::folded
};

}  // namespace susr::exchange
