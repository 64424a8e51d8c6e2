// SPDX-License-Identifier: MIT
#include "susr/domain/policy.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "susr/support/text.hpp"

namespace susr::domain {

const Agency* find_agency(const Policy& policy, std::string_view code) {
  auto found = std::ranges::find(policy.agencies, code, &Agency::code);
  if (found == policy.agencies.end()) {
    found = std::ranges::find_if(policy.agencies, [&](const Agency& agency) {
      return support::equal_but_for_case(agency.code, code);
    });
  }
  return found == policy.agencies.end() ? nullptr : &*found;
}

std::vector<std::string> agency_codes(const Policy& policy) {
  std::vector<std::string> codes;
  std::ranges::transform(policy.agencies, std::back_inserter(codes), &Agency::code);
  return codes;
}

std::optional<Role> role_of(Milestone milestone) {
  if (milestone == Milestone::chair_appointed) return Role::panel_chair;
  if (milestone == Milestone::reviewer_appointed) return Role::reviewer;
  return std::nullopt;
}

std::optional<std::vector<std::string>> appointable_posts(const Policy& policy,
                                                          Milestone milestone) {
  const auto role = role_of(milestone);
  if (!role || policy.register_of_appointees.empty()) return std::nullopt;
  std::vector<std::string> posts;
  for (const auto& entry : policy.register_of_appointees) {
    if (std::ranges::find(entry.roles, *role) != entry.roles.end()) posts.push_back(entry.post);
  }
  return posts;
}

const std::vector<std::string>& areas_of(const Policy& policy, const Agency& agency) {
  return agency.areas.empty() ? policy.board.areas : agency.areas;
}

Lead with_only_area(const Policy& policy, Lead lead) {
  const auto* agency = find_agency(policy, lead.agency);
  const bool fills = agency != nullptr && lead.area.empty() && agency->areas.size() == 1;
  if (fills) lead.area = agency->areas.front();
  return lead;
}

}  // namespace susr::domain
