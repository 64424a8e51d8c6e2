// SPDX-License-Identifier: MIT
#include "susr/workflow/known_policy.hpp"

#include "susr/domain/appointees.hpp"
#include "susr/domain/codebook.hpp"
#include "susr/storage/entries.hpp"

namespace susr::workflow {

KnownPolicy::KnownPolicy(const storage::Store& store, const domain::Policy& policy)
    : policy_(policy),
      configured_themes_(policy.themes),
      of_board_(storage::board_record(store, domain::Date::max())),
      codebook_(domain::codebook_of(of_board_)) {}

const domain::Policy& KnownPolicy::on(domain::Date day) {
  if (codebook_.empty()) return policy_;
  policy_.themes = domain::valid_codes(codebook_, day);
  if (policy_.themes.empty()) policy_.themes = configured_themes_;
  return policy_;
}

domain::Policy KnownPolicy::with_all() const {
  auto all = policy_;
  all.register_of_appointees.clear();
  for (const auto& entry : domain::register_of(policy_, of_board_))
    all.register_of_appointees.push_back({.post = entry.post, .roles = {entry.role}});
  if (codebook_.empty()) return all;
  all.themes.clear();
  for (const auto& theme : codebook_)
    all.themes.push_back(theme.theme);
  return all;
}

domain::Policy with_welsh_themes(domain::Policy policy, const storage::Store& store,
                                 domain::Date as_of) {
  for (const auto& theme : domain::codebook_of(storage::board_record(store, as_of))) {
    if (!theme.name_cy.empty()) policy.names_cy.emplace(theme.theme, theme.name_cy);
  }
  return policy;
}

}  // namespace susr::workflow
