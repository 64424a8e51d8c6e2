// SPDX-License-Identifier: MIT
#include "susr/domain/policy.hpp"

#include <algorithm>
#include <utility>

namespace susr::domain {

const Agency* find_agency(const Policy& policy, std::string_view code) {
  const auto found = std::ranges::find(policy.agencies, code, &Agency::code);
  return found == policy.agencies.end() ? nullptr : &*found;
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
