// SPDX-License-Identifier: MIT
#include "susr/storage/themes.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "susr/storage/entries.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

// Of each table by itself, and with its row, so that what can't be read can be named.
constexpr std::array with_themes{"SELECT case_id, valid_from, themes FROM recommendations",
                                 "SELECT case_id, valid_from, themes FROM action_versions",
                                 "SELECT case_id, valid_from, themes FROM case_versions"};

constexpr std::string_view in_use_sql =
    "WHERE themes IS NOT '[]' AND valid_from <= :as_of AND valid_until > :as_of";

}  // namespace

std::vector<std::string> themes_on_record(const Store& store, domain::Date as_of) {
  require_readable(store, {"recommendations", "action_versions", "case_versions"});
  std::vector<std::string> all;
  for (const auto* sql : with_themes) {
    auto query = prepare(store, fmt::format("{} {}", sql, in_use_sql).c_str());
    set(query, ":as_of", as_of);
    while (query.executeStep())
      std::ranges::move(texts_at(query, 2), std::back_inserter(all));
  }
  for_each_entry<domain::FindingRecorded>(
      store, as_of,
      [&](const std::string& /*reference*/, const domain::FindingRecorded& finding,
          const domain::PartialDate& /*on*/) {
        all.insert(all.end(), finding.themes.begin(), finding.themes.end());
      });
  return all;
}

}  // namespace susr::storage
