// SPDX-License-Identifier: MIT
#include "susr/storage/verification.hpp"

#include <algorithm>
#include <map>
#include <ranges>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"
#include "susr/support/error.hpp"

#include "case_rows.hpp"
#include "connection.hpp"
#include "seal.hpp"

namespace susr::storage {

namespace {

void check_file(const Store& store, const TakeFinding& take) {
  auto query = prepare(store, "PRAGMA integrity_check");
  while (query.executeStep()) {
    const auto said = text_at(query, 0);
    if (said != "ok") take({.fault = Fault::file, .detail = said});
  }
}

/// The kinds of event, which a store has from its making on.
std::map<std::string, std::string> event_kinds_of(const Store& store) {
  auto query = prepare(store, "SELECT kind, meaning FROM event_kinds ORDER BY kind");
  std::map<std::string, std::string> kinds;
  while (query.executeStep())
    kinds.emplace(text_at(query, 0), text_at(query, 1));
  return kinds;
}

void check_event_kinds(const Store& store, const TakeFinding& take) {
  if (event_kinds_of(store) == event_kinds_of(Store::in_memory())) return;
  take({.fault = Fault::table, .place = "event_kinds", .detail = "it is not as susr makes it"});
}

// Where a column stands among those that are sealed.
constexpr std::size_t case_column = 6;
constexpr std::size_t previous_hash_column = 11;

/// Walks the chain of events until its end, or until the first that is broken.
class Chain {
 public:
  Chain(const std::optional<std::string>& kept_head, const TakeFinding& take)
      : kept_head_(kept_head), take_(take) {}

  Head walk(const Store& store) {
    auto query = prepare(
        store, fmt::format("SELECT {}, hash FROM events ORDER BY sequence", sealed_names).c_str());
    while (query.executeStep()) {
      SealedColumns columns;
      for (int place = 0; auto& column : columns)
        column = text_at(query, place++);
      const auto hash = text_at(query, static_cast<int>(sealed_count));
      if (whole_) check(query.getColumn(0).getInt64(), columns, hash);
      sequence_ = query.getColumn(0).getInt64();
      head_ = {.events = head_.events + 1, .hash = hash};
      found_kept_ = found_kept_ || kept_head_ == hash;
    }
    if (kept_head_ && !found_kept_) {
      take_({.fault = Fault::truncated,
             .event = sequence_,
             .detail = "no event of the log has the hash that was kept: what was recorded up to "
                       "then was removed or written anew"});
    }
    return head_;
  }

 private:
  void check(std::int64_t sequence, const SealedColumns& columns, const std::string& hash) {
    if (sequence != sequence_ + 1) {
      broken(Fault::gap, sequence, columns, fmt::format("event {} is missing", sequence_ + 1));
    } else if (columns[previous_hash_column] != head_.hash) {
      broken(Fault::link, sequence, columns, "it does not name the hash of the event before it");
    } else if (hash_of(columns) != hash) {
      broken(Fault::seal, sequence, columns, "what it says is not what was sealed");
    }
  }

  void broken(Fault fault, std::int64_t sequence, const SealedColumns& columns,
              std::string detail) {
    whole_ = false;
    take_({.fault = fault,
           .event = sequence,
           .case_reference = columns[case_column],
           .detail = std::move(detail)});
  }

  const std::optional<std::string>& kept_head_;
  const TakeFinding& take_;
  Head head_;
  std::int64_t sequence_ = 0;  // of the event that was looked at last
  bool whole_ = true;
  bool found_kept_ = false;
};

/// Compares the rows of one case with those that the log comes to.
class TableCheck {
 public:
  TableCheck(const Store& store, const TakeFinding& take) : store_(store), take_(take) {}

  void check_case(const std::string& reference) {
    try {
      const auto events = events_of(store_, reference);
      if (events.empty()) refuse_content("the events of a case are not found by the case");
      auto expected = rows_from(events);
      std::ranges::sort(expected);
      const auto case_id = std::get<std::int64_t>(expected.front().values.front());
      for (std::size_t table = 0; table < case_tables().size(); ++table) {
        const auto of_table = std::ranges::equal_range(expected, table, {}, &CaseRow::table);
        compare(reference, table, {of_table.begin(), of_table.end()}, stored(table, case_id));
      }
    } catch (const domain::Refused& refused) {
      take_({.fault = Fault::unreadable,
             .event = refused.event().sequence,
             .case_reference = reference,
             .detail = fmt::format("it can't follow those before it: {}", refused.what())});
    } catch (const support::Error& error) {
      if (error.kind() != support::ErrorKind::store) throw;
      take_({.fault = Fault::unreadable,
             .case_reference = reference,
             .detail = error.problems().front().why});
    } catch (const SQLite::Exception& error) {
      take_({.fault = Fault::file, .case_reference = reference, .detail = error.what()});
    }
  }

  /// Finds rows of cases that the log does not have.
  void check_strangers() {
    for (const auto& table : case_tables()) {
      auto query = prepare(
          store_, fmt::format("SELECT DISTINCT case_id FROM {} WHERE case_id NOT IN "
                              "(SELECT min(sequence) FROM events WHERE case_reference <> '' "
                              "GROUP BY case_reference) ORDER BY case_id",
                              table.name)
                      .c_str());
      while (query.executeStep()) {
        take_({.fault = Fault::table,
               .place = fmt::format("{} (case_id {})", table.name, query.getColumn(0).getInt64()),
               .detail = "the log has no such case"});
      }
    }
  }

 private:
  std::vector<CaseRow> stored(std::size_t place, std::int64_t case_id) {
    const auto& table = case_tables()[place];
    auto query = prepare(store_, fmt::format("SELECT {} FROM {} WHERE case_id = :case_id",
                                             fmt::join(table.columns, ", "), table.name)
                                     .c_str());
    set(query, ":case_id", case_id);
    std::vector<CaseRow> rows;
    while (query.executeStep()) {
      auto& row = rows.emplace_back(CaseRow{.table = place, .values = {}});
      for (int column = 0; column < query.getColumnCount(); ++column)
        row.values.push_back(value_at(query, column));
    }
    std::ranges::sort(rows);
    return rows;
  }

  void compare(const std::string& reference, std::size_t place,
               const std::vector<CaseRow>& expected, const std::vector<CaseRow>& found) {
    const auto& table = case_tables()[place];
    const auto key = [&](const CaseRow& row) {
      return std::vector(row.values.begin(),
                         row.values.begin() + static_cast<std::ptrdiff_t>(table.key));
    };
    auto wanted = expected.begin();
    auto there = found.begin();
    while (wanted != expected.end() || there != found.end()) {
      const bool missing =
          there == found.end() || (wanted != expected.end() && key(*wanted) < key(*there));
      const bool extra = !missing && (wanted == expected.end() || key(*there) < key(*wanted));
      if (missing) {
        report(reference, table, *wanted++, "the row that the log comes to is missing");
      } else if (extra) {
        report(reference, table, *there++, "the log does not come to this row");
      } else {
        if (*wanted != *there) {
          report(reference, table, *there, differing_columns(table, *wanted, *there));
        }
        ++wanted;
        ++there;
      }
    }
  }

  static std::string differing_columns(const CaseTable& table, const CaseRow& wanted,
                                       const CaseRow& there) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (wanted.values[i] != there.values[i]) names.push_back(table.columns[i]);
    }
    return fmt::format("the log comes to another {}", fmt::join(names, ", "));
  }

  void report(const std::string& reference, const CaseTable& table, const CaseRow& row,
              std::string detail) {
    struct Text {
      std::string operator()(std::monostate /*none*/) const {
        return "NULL";
      }
      std::string operator()(std::int64_t number) const {
        return std::to_string(number);
      }
      std::string operator()(const std::string& text) const {
        return text;
      }
    };
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < table.key; ++i)
      keys.push_back(fmt::format("{} {}", table.columns[i], std::visit(Text{}, row.values[i])));
    take_({.fault = Fault::table,
           .case_reference = reference,
           .place = fmt::format("{} ({})", table.name, fmt::join(keys, ", ")),
           .detail = std::move(detail)});
  }

  const Store& store_;
  const TakeFinding& take_;
};

/// Reads every policy that was recorded.
void check_policies(const Store& store, const TakeFinding& take) {
  auto query = prepare(store, "SELECT sequence FROM events WHERE case_reference = '' ORDER BY 1");
  while (query.executeStep()) {
    const auto sequence = query.getColumn(0).getInt64();
    try {
      policy_in(find_event(store, sequence).value());
    } catch (const support::Error& error) {
      if (error.kind() != support::ErrorKind::store) throw;
      take({.fault = Fault::unreadable, .event = sequence, .detail = error.problems().front().why});
    }
  }
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

}  // namespace

std::int64_t remake_tables(Store& store) {
  for (const auto& table : std::views::reverse(case_tables()))
    prepare(store, fmt::format("DELETE FROM {}", table.name).c_str()).exec();
  const auto references = references_in_log(store);
  TablesWriter tables(store);
  for (const auto& reference : references) {
    try {
      tables.refresh_case(events_of(store, reference));
    } catch (const domain::Refused& refused) {
      refuse_content(
          fmt::format("event {} can't follow those before it", refused.event().sequence));
    }
  }
  return static_cast<std::int64_t>(references.size());
}

std::int64_t rebuild_tables(Store& store) {
  Chain(std::nullopt, [](const Finding& finding) {
    refuse_content(fmt::format("event {} is not as it was sealed", finding.event));
  }).walk(store);
  return remake_tables(store);
}

Head verify(const Store& store, const std::optional<std::string>& kept_head,
            const TakeFinding& take) {
  // What is wrong in one place must not keep the rest from being told.
  const auto look = [&](const auto& check) {
    try {
      check();
    } catch (const SQLite::Exception& error) {
      take({.fault = Fault::file, .detail = error.what()});
    }
  };
  Head head;
  look([&] { check_file(store, take); });
  look([&] { check_event_kinds(store, take); });
  look([&] { head = Chain(kept_head, take).walk(store); });
  look([&] { check_policies(store, take); });
  TableCheck tables(store, take);
  look([&] {
    for (const auto& reference : references_in_log(store))
      tables.check_case(reference);
  });
  look([&] { tables.check_strangers(); });
  return head;
}

}  // namespace susr::storage
