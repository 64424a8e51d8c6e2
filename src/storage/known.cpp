// SPDX-License-Identifier: MIT
#include "susr/storage/known.hpp"

#include <fmt/format.h>

#include "susr/storage/verification.hpp"
#include "susr/support/environment.hpp"

#include "connection.hpp"
#include "seal.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

using domain::Date;

/// The first moment that is after the day.
std::string end_of(Date day) {
  return support::to_text(domain::start_of_london_day(day + std::chrono::days{1}));
}

/// The last event of each case that was known before `:end`.
constexpr std::string_view known_sql =
    "WITH known AS (SELECT case_reference, max(sequence) AS last FROM events "
    "WHERE recorded_at < :end GROUP BY case_reference) ";

void copy_known_events(const Store& from, Store& to, Date day) {
  auto query = prepare(from, fmt::format("{}SELECT {}, hash FROM events NATURAL JOIN known "
                                         "WHERE sequence <= last ORDER BY sequence",
                                         known_sql, sealed_names)
                                 .c_str());
  set(query, ":end", end_of(day));
  auto insert = prepare_event_insert(to);
  constexpr int columns = static_cast<int>(sealed_count) + 1;
  while (query.executeStep()) {
    for (int place = 0; place < columns; ++place)
      insert.bind(place + 1, text_at(query, place));
    insert.exec();
    insert.reset();
  }
}

/// The last event that took effect by the end of the day, found by a look at one after another.
Head last_until(const Store& store, Date day) {
  auto query = prepare(store,
                       "SELECT sequence, hash FROM events WHERE effective_on <= :day "
                       "ORDER BY sequence DESC LIMIT 1");
  set(query, ":day", day);
  if (!query.executeStep()) return {};
  return {.events = query.getColumn(0).getInt64(), .hash = text_at(query, 1)};
}

}  // namespace

Store as_known_on(const Store& store, Date day) {
  require_readable(store, {"events"});
  auto known = Store::in_memory();
  auto& database = known.connection().database();
  // Events are left out: the sequence has gaps.
  database.exec("BEGIN; DROP TRIGGER events_come_after_the_last");
  copy_known_events(store, known, day);
  remake_tables(known);
  database.exec("COMMIT");
  return known;
}

Head head_as_at(const Store& store, Date day) {
  auto query = prepare(store,
                       "SELECT count(*), min(sequence), "
                       "max(sequence) FILTER (WHERE effective_on <= :day) "
                       "FROM events WHERE recorded_at >= :end");
  set(query, ":day", day);
  set(query, ":end", end_of(day));
  query.executeStep();
  const auto last = head_of(store);
  const auto later = query.getColumn(0).getInt64();
  if (later == 0) return last;
  // What was recorded after the day are the last events, unless a clock went backwards. Those
  // before took effect by the day on which they were recorded.
  const auto before = last.events - later;
  if (query.getColumn(1).getInt64() != before + 1) return last_until(store, day);
  const auto sequence = query.isColumnNull(2) ? before : query.getColumn(2).getInt64();
  if (sequence == 0) return {};
  const auto hash = hash_of_event(store, sequence);
  return hash ? Head{.events = sequence, .hash = *hash} : last_until(store, day);
}

std::int64_t late_entries(const Store& store, Date day,
                          const std::optional<std::string>& only_case) {
  require_readable(store, {"events"});
  constexpr std::string_view entered_later =
      "recorded_at >= :end AND effective_on <= :day "
      "AND (:case IS NULL OR case_reference = :case)";
  const auto count = [&](const std::string& sql) {
    auto query = prepare(store, sql.c_str());
    set(query, ":end", end_of(day));
    set(query, ":day", day);
    set(query, ":case", only_case);
    query.executeStep();
    return query.getColumn(0).getInt64();
  };
  // As a rule there is none, which the index shows at once.
  if (count(fmt::format("SELECT count(*) FROM events WHERE {}", entered_later)) == 0) return 0;
  return count(
      fmt::format("{}SELECT count(*) FROM events NATURAL LEFT JOIN known "
                  "WHERE {} AND sequence > coalesce(last, 0)",
                  known_sql, entered_later));
}

}  // namespace susr::storage
