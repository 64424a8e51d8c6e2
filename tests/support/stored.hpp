// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "susr/language/cells.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/storage/standings.hpp"

namespace susr::test {

/// The cases of a store as they stood on a day, or the one of that reference.
inline std::vector<domain::Standing> standings_at(
    const storage::Store& store, domain::Date as_of,
    const std::optional<std::string>& only_case = {}) {
  std::vector<domain::Standing> found;
  storage::for_each_standing(store, as_of, only_case,
                             [&](const domain::Standing& each) { found.push_back(each); });
  return found;
}

/// What data has in a cell, as text; empty for an empty cell.
inline std::string text_in(const table::Cell& cell) {
  const auto plain = language::plain(cell, language::Language::english);
  const auto* text = std::get_if<std::string>(&plain);
  return text == nullptr ? std::string{} : *text;
}

/// How many actions the board's report counts on a day.
inline std::size_t actions_counted_by_board(const storage::Store& store, domain::Date as_of) {
  const domain::Policy policy;
  const auto board = report::catalogue().front().make({store, policy, as_of}, {});
  std::int64_t counted = 0;
  board.tables.front().rows([&](const report::Row& row) {
    if (text_in(row[0]) == "actions") counted += std::get<std::int64_t>(row[3]);
  });
  return static_cast<std::size_t>(counted);
}

/// A figure of the board's movement: how many actions, and which.
struct Moved {
  std::int64_t n = 0;
  std::string items;
};

/// The movement between the ends of two days, by its groups.
inline std::map<std::string, Moved> movement_between(const storage::Store& store,
                                                     const domain::Policy& policy,
                                                     domain::Date since, domain::Date as_of) {
  const report::Context context{.store = store, .policy = policy, .as_of = as_of, .known_on = {}};
  const auto board = report::catalogue().front().make(context, {.since = since, .detail = true});
  std::map<std::string, Moved> moved;
  board.tables.front().rows([&](const report::Row& row) {
    if (text_in(row[0]) != "movement") return;
    moved[text_in(row[2])] = {std::get<std::int64_t>(row[3]), text_in(row.back())};
  });
  return moved;
}

/// The standing without what the tables leave to the log.
inline domain::Standing without_free_text(domain::Standing standing) {
  standing.referral.summary.clear();
  if (standing.decision) {
    standing.decision->decided.rationale.clear();
    if (standing.decision->sign_off) standing.decision->sign_off->note.clear();
  }
  return standing;
}

}  // namespace susr::test
