// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "susr/storage/store.hpp"

namespace susr::exchange {

/// The cases that a file can be about: those in the record, and those that it starts.
class CaseNames {
 public:
  explicit CaseNames(const storage::Store& store);

  /// The reference as the record spells it, or as the file did first. Nothing if it could mean
  /// several cases in the record.
  std::optional<std::string> spelled(const std::string& reference);

  /// The reference in the record that is nearest to an unknown one.
  [[nodiscard]] std::optional<std::string> nearest(const std::string& reference) const;

  /// A reference in the record that is the same but for separators or zeros in front of numbers:
  /// CV-2026-003 for CV-2026-3 and CV2026003.
  [[nodiscard]] std::optional<std::string> like(const std::string& reference) const;

 private:
  std::vector<std::string> recorded_;
  std::unordered_map<std::string, std::vector<std::string>> by_key_;  ///< see support::folded
};

}  // namespace susr::exchange
