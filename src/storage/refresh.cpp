// SPDX-License-Identifier: MIT
// The tables that are made from the log, written case by case.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/storage/log.hpp"

#include "case_rows.hpp"
#include "connection.hpp"

namespace susr::storage {

namespace {

void bind(Statement& statement, int place, const ColumnValue& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) statement.bind(place, *number);
  if (const auto* text = std::get_if<std::string>(&value)) statement.bindNoCopy(place, *text);
}

// The names in these statements are those of `case_tables`, none from outside.

std::string delete_from(const CaseTable& table) {
  return fmt::format("DELETE FROM {} WHERE case_id = :case_id", table.name);
}

std::string look_into(const CaseTable& table) {
  return fmt::format("SELECT 1 FROM {} WHERE case_id = :case_id", table.name);
}

std::string insert_into(const CaseTable& table) {
  const std::vector<std::string_view> marks(table.columns.size(), "?");
  return fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, fmt::join(table.columns, ", "),
                     fmt::join(marks, ", "));
}

}  // namespace

class TablesWriter::Statements {
 public:
  explicit Statements(Store& store) {
    // The event that begins a case may go into the log after the rows that are made of it.
    store.connection().database().exec("PRAGMA defer_foreign_keys = ON");
    for (const auto& table : case_tables()) {
      is_there_.push_back(prepare(store, look_into(table).c_str()));
      remove_.push_back(prepare(store, delete_from(table).c_str()));
      insert_.push_back(prepare(store, insert_into(table).c_str()));
    }
  }

  void remove_case(std::int64_t case_id) {
    for (auto table = remove_.size(); table-- > 0;) {
      // A DELETE that finds nothing costs ten times as much as to look.
      if (!run(is_there_[table], case_id)) continue;
      run(remove_[table], case_id);
    }
  }

  void insert(const std::vector<CaseRow>& rows) {
    for (const auto& row : rows) {
      auto& statement = insert_[row.table];
      for (int place = 1; const auto& value : row.values)
        bind(statement, place++, value);
      statement.exec();
      statement.reset();
      statement.clearBindings();
    }
  }

 private:
  /// Whether it gave a row.
  static bool run(Statement& statement, std::int64_t case_id) {
    set(statement, ":case_id", case_id);
    const bool gave_row = statement.executeStep();
    statement.reset();
    return gave_row;
  }

  std::vector<Statement> is_there_;
  std::vector<Statement> remove_;
  std::vector<Statement> insert_;
};

TablesWriter::TablesWriter(Store& store) : statements_(std::make_unique<Statements>(store)) {}

TablesWriter::~TablesWriter() = default;

void TablesWriter::refresh_case(const std::vector<domain::Event>& events) {
  if (events.empty()) {
    refuse_content(catalogue::say("content.events-not-found"));
  }
  const auto rows = rows_from(events);
  statements_->remove_case(std::get<std::int64_t>(rows.front().values.front()));
  statements_->insert(rows);
}

void refresh_case(Store& store, const std::vector<domain::Event>& events) {
  TablesWriter(store).refresh_case(events);
}

}  // namespace susr::storage
