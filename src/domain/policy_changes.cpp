// SPDX-License-Identifier: MIT
#include "susr/domain/policy_changes.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/policy_text.hpp"
#include "susr/support/text.hpp"

#include "policy_values.hpp"

namespace susr::domain {

namespace {

/// The names of the time limits, in their order.
std::vector<std::string> limits_in(const std::vector<FieldValue>& lines) {
  std::vector<std::string> names;
  for (const auto& line : lines) {
    constexpr std::string_view section = "timescale.";
    if (!line.field.starts_with(section)) continue;
    auto name = line.field.substr(section.size(), line.field.rfind('.') - section.size());
    if (names.empty() || names.back() != name) names.push_back(std::move(name));
  }
  return names;
}

/// One change if the time limits are the same but stand in another order.
std::vector<Change> difference_of_order(const std::vector<FieldValue>& before,
                                        const std::vector<FieldValue>& after) {
  const auto names_before = limits_in(before);
  const auto names_after = limits_in(after);
  if (names_before == names_after) return {};
  if (!std::ranges::is_permutation(names_before, names_after)) return {};
  return {{.field = "timescale",
           .before = support::join(names_before, between_values),
           .after = support::join(names_after, between_values)}};
}

}  // namespace

std::vector<Change> policy_differences(std::string_view before, std::string_view after) {
  const auto lines_before = policy_lines(before);
  const auto lines_after = policy_lines(after);
  std::map<std::string, std::string> there;
  for (const auto& [key, value] : lines_after)
    there.emplace(key, value);
  std::vector<Change> changes;
  for (const auto& [key, value] : lines_before) {
    const auto found = there.extract(key);
    const auto now = found ? found.mapped() : std::string{};
    if (now != value) changes.push_back({key, value, now});
  }
  for (const auto& [key, value] : lines_after) {
    if (there.contains(key) && !value.empty()) changes.push_back({key, {}, value});
  }
  std::ranges::copy(difference_of_order(lines_before, lines_after), std::back_inserter(changes));
  return changes;
}

std::string differing_keys(const std::vector<Change>& changes) {
  constexpr std::size_t most = 8;
  std::vector<std::string> keys;
  for (const auto& change : changes) {
    if (keys.size() < most) keys.push_back(change.field);
  }
  const auto named = support::join(keys, between_values);
  const auto more = changes.size() - keys.size();
  if (more == 0) return named;
  return catalogue::say("policy.more-keys", fmt::arg("keys", named), fmt::arg("n", more));
}

std::vector<Change> policy_changes_since(const PolicyRecorded& recorded, const Policy& policy) {
  return policy_differences(policy_text(policy_of(recorded).policy), policy_text(policy));
}

}  // namespace susr::domain
