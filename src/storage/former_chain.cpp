// SPDX-License-Identifier: MIT
#include "former_chain.hpp"

#include <variant>

#include "susr/domain/erased.hpp"

#include "event_payload.hpp"
#include "sealed_text.hpp"

namespace susr::storage {

bool FormerChain::is_fit(std::int64_t sequence, const SealedColumns& columns,
                         std::string_view former_hash) {
  const bool ends = columns[sealed_kind] == domain::LogResealed::kind;
  if (is_over_) return !ends && former_hash.empty();
  if (!ends) return is_fit_former(columns, former_hash);
  is_over_ = true;
  return former_hash.empty() && is_rightly_dropped_ &&
         is_fit_end(sequence, columns[sealed_payload]);
}

bool FormerChain::is_whole() const {
  return is_over_ || !has_any_;
}

bool FormerChain::is_fit_former(const SealedColumns& columns, std::string_view former_hash) {
  if (former_hash.empty()) {
    if (!is_dropped_) {
      is_rightly_dropped_ =
          has_erased_text(columns[sealed_payload]) || has_erased_text(columns[sealed_changes]);
    }
    is_dropped_ = true;
    return true;
  }
  if (is_dropped_) return false;
  has_any_ = true;
  const auto made = former_hash_of(columns, previous_);
  previous_ = former_hash;
  return made == former_hash;
}

bool FormerChain::is_fit_end(std::int64_t sequence, std::string_view payload) const {
  const auto body = body_from(domain::kind_of<domain::LogResealed>(), payload);
  if (!body) return false;
  const auto& resealed = std::get<domain::LogResealed>(*body);
  const auto head = is_dropped_ ? domain::erased_text : std::string_view(previous_);
  return resealed.events == sequence - 1 && resealed.former_head == head;
}

}  // namespace susr::storage
