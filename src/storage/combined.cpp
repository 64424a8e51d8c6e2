// SPDX-License-Identifier: MIT
#include "susr/storage/combined.hpp"

#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"

#include "connection.hpp"
#include "event_payload.hpp"
#include "seal.hpp"
#include "unreadable.hpp"

namespace susr::storage {

namespace {

using References = std::set<std::string, std::less<>>;

// The places of the sealed columns that are not copied as they are.
constexpr int sequence_column = 0;
constexpr int reference_column = 6;
constexpr int kind_column = 8;
constexpr int payload_column = 9;

References references_in(const Store& store, std::int64_t after_event) {
  require_readable(store, {"events"});
  auto query = prepare(store,
                       "SELECT DISTINCT case_reference FROM events "
                       "WHERE sequence > :after_event AND case_reference <> ''");
  set(query, ":after_event", after_event);
  References references;
  while (query.executeStep())
    references.insert(text_at(query, 0));
  return references;
}

/// Those that several boards have, and those of one board that look like what these become.
References shared_by(std::span<const BoardStore> boards) {
  std::vector<References> by_board(boards.size());
  for_all(boards.size(), [&](std::size_t i) {
    naming_store(boards[i].file, [&] { by_board[i] = references_in(boards[i].store, 0); });
  });
  std::map<std::string, int> times;
  for (const auto& references : by_board) {
    for (const auto& reference : references)
      ++times[reference];
  }
  References shared;
  std::vector<std::string> to_do;
  for (const auto& [reference, count] : times) {
    if (count > 1) to_do.push_back(reference);
  }
  while (!to_do.empty()) {
    const auto reference = std::move(to_do.back());
    to_do.pop_back();
    if (!shared.insert(reference).second) continue;
    for (const auto& board : boards) {
      auto renamed = shared_reference(board.label, reference);
      if (times.contains(renamed)) to_do.push_back(std::move(renamed));
    }
  }
  return shared;
}

/// A correction names the event that it corrects by number.
std::string renumbered(Statement& query, std::int64_t events_before) {
  auto body = body_from(domain::kind_of<domain::Corrected>(), view_at(query, payload_column));
  if (!body) refuse_column(query, payload_column);
  std::get<domain::Corrected>(*body).event += events_before;
  return payload_of(*body);
}

void copy_events(const BoardStore& board, Combined& combined, std::int64_t events_before) {
  auto query = prepare(
      board.store,
      fmt::format("SELECT {}, hash FROM events WHERE case_reference <> '' ORDER BY sequence",
                  sealed_names)
          .c_str());
  auto insert = prepare_event_insert(combined.store);
  constexpr int columns = static_cast<int>(sealed_count) + 1;
  while (query.executeStep()) {
    for (int place = 0; place < columns; ++place)
      insert.bind(place + 1, text_at(query, place));
    insert.bind(sequence_column + 1, query.getColumn(sequence_column).getInt64() + events_before);
    const auto reference = text_at(query, reference_column);
    if (combined.shared.contains(reference)) {
      insert.bind(reference_column + 1, shared_reference(board.label, reference));
    }
    if (text_at(query, kind_column) == domain::code(domain::kind_of<domain::Corrected>())) {
      insert.bind(payload_column + 1, renumbered(query, events_before));
    }
    insert.exec();
    insert.reset();
  }
}

/// `tell` is called with how many events each case has.
void add_board(const BoardStore& board, Combined& combined, std::int64_t events_before,
               const std::function<void(std::size_t)>& tell) {
  copy_events(board, combined, events_before);
  TablesWriter tables(combined.store);
  for (const auto& reference : references_in(combined.store, events_before)) {
    try {
      const auto events = events_of(combined.store, reference);
      tables.refresh_case(events);
      tell(events.size());
    } catch (const domain::Refused& refused) {
      refuse_content(catalogue::say("content.event-cannot-follow",
                                    fmt::arg("event", refused.event().sequence - events_before)));
    }
  }
}

std::int64_t events_of_all(std::span<const BoardStore> boards) {
  std::int64_t events = 0;
  for_all(boards.size(), [&](std::size_t i) {
    naming_store(boards[i].file, [&] { events += head_of(boards[i].store).events; });
  });
  return events;
}

}  // namespace

std::string shared_reference(std::string_view label, std::string_view reference) {
  return fmt::format("{}:{}", label, reference);
}

void for_all(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::optional<support::ErrorKind> kind;
  std::vector<support::Problem> problems;
  for (std::size_t i = 0; i < count; ++i) {
    try {
      work(i);
    } catch (const support::Error& error) {
      kind = kind.value_or(error.kind());
      problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
  }
  if (kind) throw support::Error(*kind, std::move(problems));
}

void naming_store(const std::filesystem::path& file, const std::function<void()>& work) {
  const auto name = file.string();
  try {
    with_clear_errors(file, work);
  } catch (const support::Error& error) {
    auto problems = error.problems();
    for (auto& problem : problems) {
      if (problem.what.find(name) == std::string::npos)
        problem.what = fmt::format("{}: {}", name, problem.what);
    }
    throw support::Error(error.kind(), std::move(problems));
  }
}

Combined combine(std::span<const BoardStore> boards, const support::TellProgress& progress) {
  Combined combined{.store = Store::in_memory(), .shared = shared_by(boards), .events_before = {}};
  auto& database = combined.store.connection().database();
  // Events not known and the boards' policies are left out, so the sequence may have gaps.
  database.exec("BEGIN; DROP TRIGGER events_come_after_the_last");
  std::int64_t events_before = 0;
  const auto all = progress ? events_of_all(boards) : 0;
  std::int64_t done = 0;
  const auto tell = [&](std::size_t events) {
    done += static_cast<std::int64_t>(events);
    if (progress) progress(done, all);
  };
  for_all(boards.size(), [&](std::size_t i) {
    const auto before = combined.events_before.emplace_back(events_before);
    naming_store(boards[i].file, [&] {
      events_before += head_of(boards[i].store).events;
      add_board(boards[i], combined, before, tell);
    });
  });
  database.exec("COMMIT");
  return combined;
}

}  // namespace susr::storage
