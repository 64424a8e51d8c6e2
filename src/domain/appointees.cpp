// SPDX-License-Identifier: MIT
#include "susr/domain/appointees.hpp"

#include <map>
#include <utility>

#include "susr/support/identifier.hpp"

namespace susr::domain {

bool is_accredited(const Accreditation& entry, Date day) {
  return (!entry.from || *entry.from <= day) && (!entry.until || day <= *entry.until);
}

std::vector<Accreditation> register_of(const Policy& policy, std::span<const Event> of_board) {
  std::map<std::pair<std::string, Role>, Accreditation> entries;
  for (const auto& event : of_board) {
    const auto* registered = std::get_if<AppointeeRegistered>(&event.body);
    if (registered == nullptr) continue;
    entries[{support::folded(registered->post), registered->role}] = {
        .post = registered->post,
        .role = registered->role,
        .from = registered->accredited_on,
        .until = registered->accredited_until,
        .competencies = registered->competencies};
  }
  for (const auto& each : policy.register_of_appointees) {
    for (const auto role : each.roles)
      entries.try_emplace({support::folded(each.post), role},
                          Accreditation{.post = each.post, .role = role, .competencies = {}});
  }
  std::vector<Accreditation> all;
  for (auto& [key, entry] : entries)
    all.push_back(std::move(entry));
  return all;
}

}  // namespace susr::domain
