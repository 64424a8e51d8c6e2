// SPDX-License-Identifier: MIT
#include "susr/storage/verification.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <map>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/storage/entries.hpp"
#include "susr/support/error.hpp"

#include "case_rows.hpp"
#include "chain.hpp"
#include "connection.hpp"
#include "table_check.hpp"

namespace susr::storage {

namespace {

using catalogue::say;
using fmt::arg;

/// What SQLite checks in the file.
enum class Checks {
  all,
  not_of_rows  ///< without the CHECKs of the tables
};

std::vector<Finding> file_findings(const Store& store, Checks checks) {
  std::vector<Finding> found;
  try {
    store.connection().database().exec(
        fmt::format("PRAGMA ignore_check_constraints = {}", checks == Checks::all ? "OFF" : "ON"));
    auto query = prepare(store, "PRAGMA integrity_check");
    while (query.executeStep()) {
      auto said = text_at(query, 0);
      if (said != "ok") found.push_back({.fault = Fault::file, .detail = std::move(said)});
    }
  } catch (const SQLite::Exception& error) {
    found.push_back({.fault = Fault::file, .detail = error.what()});
  }
  return found;
}

/// The kinds of event, which a store has from the start.
std::map<std::string, std::string> event_kinds_of(const Store& store) {
  auto query = prepare(store, "SELECT kind, meaning FROM event_kinds ORDER BY kind");
  std::map<std::string, std::string> kinds;
  while (query.executeStep())
    kinds.emplace(text_at(query, 0), text_at(query, 1));
  return kinds;
}

void check_event_kinds(const Store& store, const TakeFinding& take) {
  if (event_kinds_of(store) == event_kinds_of(Store::in_memory())) return;
  take({.fault = Fault::table, .place = "event_kinds", .detail = say("verify.event-kinds")});
}

/// Reads everything that was recorded of the board, its policies among it.
void check_board(const Store& store, const TakeFinding& take) {
  auto query = prepare(store, "SELECT sequence FROM events WHERE case_reference = '' ORDER BY 1");
  while (query.executeStep()) {
    const auto sequence = query.getColumn(0).getInt64();
    try {
      const auto event = find_event(store, sequence).value();
      if (std::holds_alternative<domain::PolicyRecorded>(event.body)) policy_in(event);
    } catch (const support::Error& error) {
      if (error.kind() != support::ErrorKind::store) throw;
      take({.fault = Fault::unreadable, .event = sequence, .detail = error.problems().front().why});
    }
  }
  board_record(store, domain::Date::max());
}

std::vector<std::string> references_in_log(const Store& store) {
  auto query = prepare(store,
                       "SELECT case_reference FROM events WHERE case_reference <> '' "
                       "GROUP BY case_reference ORDER BY min(sequence)");
  std::vector<std::string> references;
  while (query.executeStep())
    references.push_back(text_at(query, 0));
  return references;
}

/// Runs `check`, and adds what it throws to `found`, so that a fault in one place doesn't hide the
/// rest.
template <class Check>
void look(std::vector<Finding>& found, const Check& check) {
  try {
    check();
  } catch (const SQLite::Exception& error) {
    found.push_back({.fault = Fault::file, .detail = error.what()});
  } catch (const support::Error& error) {
    if (error.kind() != support::ErrorKind::store) throw;
    found.push_back({.fault = Fault::unreadable, .detail = error.problems().front().why});
  }
}

struct FileAndLog {
  Head head;
  std::vector<Finding> of_file;
  std::vector<Finding> of_log;
  bool is_fit = true;  // each column of an event passes the CHECKs
};

FileAndLog look_at_file_and_log(const Store& store, const std::optional<std::string>& kept_head) {
  FileAndLog said;
  const TakeFinding keep = [&](const Finding& finding) { said.of_log.push_back(finding); };
  said.of_file = file_findings(store, Checks::not_of_rows);
  look(said.of_log, [&] { check_event_kinds(store, keep); });
  Chain chain(kept_head, keep);
  look(said.of_log, [&] { said.head = chain.walk(store); });
  look(said.of_log, [&] { check_board(store, keep); });
  said.is_fit = !chain.has_unfit_columns();
  return said;
}

std::vector<Finding> look_at_tables(const Store& store, const support::TellProgress& progress) {
  std::vector<Finding> found;
  const TakeFinding keep = [&](const Finding& finding) { found.push_back(finding); };
  TableCheck tables(store, keep);
  look(found, [&] {
    const auto references = references_in_log(store);
    std::int64_t done = 0;
    for (const auto& reference : references) {
      if (progress) progress(done++, std::ssize(references));
      tables.check_case(reference);
    }
  });
  look(found, [&] { tables.check_strangers(); });
  return found;
}

/// Where a finding is, whatever case it is about.
std::string place_in_store(const Finding& finding) {
  if (finding.event > 0) return say("unsound.event", arg("event", finding.event));
  if (!finding.place.empty()) return finding.place;
  return finding.fault == Fault::file ? say("unsound.file") : say("unsound.log");
}

/// Where a finding is, for a message.
std::string place_of(const Finding& finding) {
  auto place = place_in_store(finding);
  if (finding.case_reference.empty()) return place;
  return say("unsound.place-of-case", arg("place", place), arg("case", finding.case_reference));
}

}  // namespace

std::int64_t remake_tables(Store& store, const support::TellProgress& progress) {
  for (const auto& table : std::views::reverse(case_tables()))
    prepare(store, fmt::format("DELETE FROM {}", table.name).c_str()).exec();
  const auto references = references_in_log(store);
  TablesWriter tables(store);
  CaseReader events(store);
  std::int64_t done = 0;
  for (const auto& reference : references) {
    if (progress) progress(done++, std::ssize(references));
    try {
      tables.refresh_case(events.events_of(reference));
    } catch (const domain::Refused& refused) {
      refuse_content(say("content.event-cannot-follow", arg("event", refused.event().sequence)));
    }
  }
  return static_cast<std::int64_t>(references.size());
}

std::int64_t rebuild_tables(Store& store, const support::TellProgress& progress) {
  Chain(std::nullopt, [](const Finding& finding) {
    refuse_content(say("content.event-not-as-sealed", arg("event", finding.event)));
  }).walk(store);
  return remake_tables(store, progress);
}

Head verify(const Store& store, const std::optional<std::string>& kept_head,
            const TakeFinding& take, const support::TellProgress& progress) {
  // Another thread does half of the work. It sees the same record through its own connection.
  const auto beside = store.beside();
  const auto way = beside ? std::launch::async : std::launch::deferred;
  auto first =
      std::async(way, look_at_file_and_log, std::cref(beside ? *beside : store), kept_head);
  auto of_tables = look_at_tables(store, progress);
  auto [head, of_file, of_log, is_fit] = first.get();
  // A row that breaks a CHECK differs from what the log gives, or is an unfit event. So SQLite
  // checks the rows, which takes a third of the rest's time, only if something else is wrong.
  if (!of_file.empty() || !of_log.empty() || !of_tables.empty() || !is_fit) {
    of_file = file_findings(store, Checks::all);
  }
  for (const auto& found : {of_file, of_log, of_tables})
    std::ranges::for_each(found, take);
  return head;
}

void require_sound(const Store& store) {
  constexpr std::size_t most_told = 5;
  std::vector<support::Problem> problems{{}};
  std::size_t count = 0;
  verify(store, std::nullopt, [&](const Finding& finding) {
    if (++count <= most_told) {
      problems.push_back({.what = place_of(finding), .why = finding.detail, .hint = {}});
    }
  });
  if (count == 0) return;
  problems.front() = {
      .what = say("unsound"), .why = say("unsound.findings", arg("n", count)), .hint = {}};
  problems.back().hint = say("unsound.hint");
  throw support::Error(support::ErrorKind::unsound, std::move(problems));
}

}  // namespace susr::storage
