// SPDX-License-Identifier: MIT
#include "table_check.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/fold.hpp"
#include "susr/language/refusals.hpp"
#include "susr/support/error.hpp"

#include "case_rows.hpp"
#include "connection.hpp"

namespace susr::storage {

namespace {

using catalogue::say;
using fmt::arg;

bool holds(Statement& row, int column, const ColumnValue& value) {
  const auto found = row.getColumn(column);
  if (std::holds_alternative<std::monostate>(value)) return found.isNull();
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    return found.isInteger() && found.getInt64() == *number;
  }
  if (!found.isText()) return false;
  const auto* text = found.getText();
  return std::get<std::string>(value) ==
         std::string_view(text, static_cast<std::size_t>(found.getBytes()));
}

std::string text_of(const ColumnValue& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  const auto* text = std::get_if<std::string>(&value);
  return text != nullptr ? *text : "NULL";
}

}  // namespace

/// The tables, read one case after another.
class TableCheck::Tables {
 public:
  Tables(const Store& store, const TakeFinding& take) : take_(take), counts_(case_tables().size()) {
    for (const auto& table : case_tables()) {
      queries_.push_back(
          prepare(store, fmt::format("SELECT {} FROM {} WHERE case_id = :case_id ORDER BY {}",
                                     fmt::join(table.columns, ", "), table.name,
                                     fmt::join(std::span(table.columns).first(table.key), ", "))
                             .c_str()));
    }
  }

  /// `expected` are the rows of one table, in order.
  void compare(const std::string& reference, std::size_t place, std::int64_t case_id,
               std::span<const CaseRow> expected) {
    auto& row = queries_[place];
    row.reset();
    set(row, ":case_id", case_id);
    bool is_there = step(place);
    for (const auto& wanted : expected) {
      for (; is_there && order_of(place, wanted) > 0; is_there = step(place))
        report(reference, place, say("verify.extra-row"));
      if (!is_there || order_of(place, wanted) < 0) {
        report(reference, case_tables()[place], wanted.values, say("verify.missing-row"));
        continue;
      }
      compare_values(reference, place, wanted);
      is_there = step(place);
    }
    for (; is_there; is_there = step(place))
      report(reference, place, say("verify.extra-row"));
  }

  /// How many rows of the table belong to the cases that were compared.
  [[nodiscard]] std::int64_t count(std::size_t place) const {
    return counts_[place];
  }

 private:
  bool step(std::size_t place) {
    const bool is_there = queries_[place].executeStep();
    if (is_there) ++counts_[place];
    return is_there;
  }

  /// Whether the expected row comes before, at or after the row found.
  std::strong_ordering order_of(std::size_t place, const CaseRow& wanted) {
    for (std::size_t i = 0; i < case_tables()[place].key; ++i) {
      const int column = static_cast<int>(i);
      if (holds(queries_[place], column, wanted.values[i])) continue;
      const auto order = wanted.values[i] <=> value_at(queries_[place], column);
      if (order != 0) return order;
    }
    return std::strong_ordering::equal;
  }

  void compare_values(const std::string& reference, std::size_t place, const CaseRow& wanted) {
    const auto& table = case_tables()[place];
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const bool is_same = holds(queries_[place], static_cast<int>(i), wanted.values[i]);
      if (!is_same) names.push_back(table.columns[i]);
    }
    if (names.empty()) return;
    report(reference, place, say("verify.other-values", arg("columns", fmt::join(names, ", "))));
  }

  /// Reports a fault in the row found.
  void report(const std::string& reference, std::size_t place, std::string detail) {
    const auto& table = case_tables()[place];
    std::vector<ColumnValue> values;
    for (std::size_t i = 0; i < table.key; ++i)
      values.push_back(value_at(queries_[place], static_cast<int>(i)));
    report(reference, table, values, std::move(detail));
  }

  void report(const std::string& reference, const CaseTable& table,
              std::span<const ColumnValue> values, std::string detail) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < table.key; ++i)
      keys.push_back(fmt::format("{} {}", table.columns[i], text_of(values[i])));
    take_({.fault = Fault::table,
           .case_reference = reference,
           .place = fmt::format("{} ({})", table.name, fmt::join(keys, ", ")),
           .detail = std::move(detail)});
  }

  const TakeFinding& take_;
  std::vector<Statement> queries_;
  std::vector<std::int64_t> counts_;
};

TableCheck::TableCheck(const Store& store, const TakeFinding& take)
    : store_(store), take_(take), events_(store), tables_(std::make_unique<Tables>(store, take)) {}

TableCheck::~TableCheck() = default;

void TableCheck::check_case(const std::string& reference) {
  try {
    const auto events = events_.events_of(reference);
    if (events.empty()) refuse_content(say("content.events-not-found"));
    auto expected = rows_from(events);
    if (!std::ranges::is_sorted(expected)) std::ranges::sort(expected);
    const auto case_id = std::get<std::int64_t>(expected.front().values.front());
    for (std::size_t table = 0; table < case_tables().size(); ++table) {
      const auto rows = std::ranges::equal_range(expected, table, {}, &CaseRow::table);
      tables_->compare(reference, table, case_id, {rows.begin(), rows.end()});
    }
  } catch (const domain::Refused& refused) {
    take_({.fault = Fault::unreadable,
           .event = refused.event().sequence,
           .case_reference = reference,
           .detail = say("verify.cannot-follow", arg("why", language::words_for(refused).why))});
  } catch (const support::Error& error) {
    if (error.kind() != support::ErrorKind::store) throw;
    take_({.fault = Fault::unreadable,
           .case_reference = reference,
           .detail = error.problems().front().why});
  } catch (const SQLite::Exception& error) {
    take_({.fault = Fault::file, .case_reference = reference, .detail = error.what()});
  }
}

void TableCheck::check_strangers() {
  for (std::size_t place = 0; place < case_tables().size(); ++place) {
    const auto& table = case_tables()[place];
    auto count = prepare(store_, fmt::format("SELECT count(*) FROM {}", table.name).c_str());
    count.executeStep();
    if (count.getColumn(0).getInt64() == tables_->count(place)) continue;
    auto query =
        prepare(store_, fmt::format("SELECT DISTINCT case_id FROM {} WHERE case_id NOT IN "
                                    "(SELECT min(sequence) FROM events WHERE case_reference <> '' "
                                    "GROUP BY case_reference) ORDER BY case_id",
                                    table.name)
                            .c_str());
    while (query.executeStep()) {
      take_({.fault = Fault::table,
             .place = fmt::format("{} (case_id {})", table.name, query.getColumn(0).getInt64()),
             .detail = say("verify.no-such-case")});
    }
  }
}

}  // namespace susr::storage
