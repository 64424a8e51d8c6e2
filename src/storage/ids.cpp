// SPDX-License-Identifier: MIT
#include "susr/storage/ids.hpp"

#include <algorithm>
#include <utility>

#include "susr/domain/entries.hpp"
#include "susr/storage/entries.hpp"

#include "connection.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

std::vector<domain::ItemId> actions_to_name(const Store& store, domain::Date as_of,
                                            std::span<const std::string> agencies) {
  require_readable(store, {"cases", "leg_versions"});
  auto query = prepare(store, R"sql(
    SELECT c.reference, l.number, l.agency
    FROM leg_versions AS l JOIN cases AS c ON c.case_id = l.case_id
    WHERE l.valid_from <= :as_of AND l.valid_until > :as_of
    ORDER BY c.reference, l.number)sql");
  set(query, ":as_of", as_of);
  std::vector<domain::ItemId> ids;
  while (query.executeStep()) {
    const auto agency = view_at(query, 2);
    if (!agencies.empty() && std::ranges::find(agencies, agency) == agencies.end()) continue;
    domain::ItemId id{.case_reference = text_at(query, 0),
                      .item = domain::action_item(number_at(query, 1))};
    const bool is_new =
        ids.empty() || ids.back().item != id.item || ids.back().case_reference != id.case_reference;
    if (is_new) ids.push_back(std::move(id));
  }
  return ids;
}

std::vector<domain::ItemId> recommendations_to_name(const Store& store, domain::Date as_of) {
  require_readable(store, {"cases", "recommendations"});
  auto query = prepare(store, R"sql(
    SELECT c.reference, r.number
    FROM recommendations AS r JOIN cases AS c ON c.case_id = r.case_id
    WHERE r.valid_from <= :as_of AND r.valid_until > :as_of
    ORDER BY c.reference, r.made_on, r.number)sql");
  set(query, ":as_of", as_of);
  std::vector<domain::ItemId> ids;
  while (query.executeStep()) {
    ids.push_back({.case_reference = text_at(query, 0),
                   .item = domain::recommendation_item(view_at(query, 1))});
  }
  return ids;
}

template <class Body>
std::vector<domain::ItemId> entries_to_name(const Store& store, domain::Date as_of) {
  std::vector<domain::ItemId> ids;
  for_each_entry<Body>(
      store, as_of,
      [&](const std::string& reference, const Body& body, const domain::PartialDate& /*on*/) {
        ids.push_back(
            {.case_reference = reference, .item = domain::entry_item(Body::letter, body.number)});
      });
  return ids;
}

}  // namespace

std::vector<std::string> cases_to_name(const Store& store, domain::Date as_of,
                                       std::span<const std::string> agencies) {
  std::vector<std::string> references;
  if (!agencies.empty()) {
    for (auto& id : actions_to_name(store, as_of, agencies))
      references.push_back(std::move(id.case_reference));
    references.erase(std::ranges::unique(references).begin(), references.end());
    return references;
  }
  require_readable(store, {"cases", "case_versions"});
  auto query = prepare(store, R"sql(
    SELECT c.reference
    FROM case_versions AS v JOIN cases AS c ON c.case_id = v.case_id
    WHERE v.valid_from <= :as_of AND v.valid_until > :as_of
    ORDER BY c.reference)sql");
  set(query, ":as_of", as_of);
  while (query.executeStep())
    references.push_back(text_at(query, 0));
  return references;
}

std::vector<domain::ItemId> items_to_name(const Store& store, char letter, domain::Date as_of,
                                          std::span<const std::string> agencies) {
  if (letter == 'A') return actions_to_name(store, as_of, agencies);
  // An agency lead progresses actions, and nothing else.
  if (!agencies.empty()) return {};
  switch (letter) {
    case 'R':
      return recommendations_to_name(store, as_of);
    case domain::FindingRecorded::letter:
      return entries_to_name<domain::FindingRecorded>(store, as_of);
    case domain::Challenged::letter:
      return entries_to_name<domain::Challenged>(store, as_of);
    case domain::RiskRaised::letter:
      return entries_to_name<domain::RiskRaised>(store, as_of);
    default:
      return {};
  }
}

}  // namespace susr::storage
