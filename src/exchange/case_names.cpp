// SPDX-License-Identifier: MIT
#include "case_names.hpp"

#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::exchange {

CaseNames::CaseNames(const storage::Store& store) : recorded_(storage::case_references(store)) {
  for (const auto& reference : recorded_)
    by_key_[support::folded(reference)].push_back(reference);
}

std::optional<std::string> CaseNames::spelled(const std::string& reference) {
  auto& same = by_key_[support::folded(reference)];
  if (same.empty()) same.push_back(support::kept_identifier(reference));
  const auto meant = support::meant_by(reference, same);
  return meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
}

std::optional<std::string> CaseNames::nearest(const std::string& reference) const {
  return support::nearest(reference, recorded_);
}

std::optional<std::string> CaseNames::like(const std::string& reference) const {
  return domain::reference_like(reference, recorded_);
}

}  // namespace susr::exchange
