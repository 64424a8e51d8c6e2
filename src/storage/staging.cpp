// SPDX-License-Identifier: MIT
#include "susr/storage/staging.hpp"

#include <optional>

#include <fmt/format.h>

#include "susr/support/fold_text.hpp"
#include "susr/support/text.hpp"

#include "connection.hpp"

namespace susr::storage {

namespace {

// No value holds a unit separator: texts with control characters are not let in.
constexpr char unit_separator = '\x1f';

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const auto& value : values) {
    text += value;
    text += unit_separator;
  }
  return text;
}

std::vector<std::string> parted(std::string_view text) {
  std::vector<std::string> values;
  while (!text.empty()) {
    const auto end = text.find(unit_separator);
    values.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return values;
}

constexpr const char* schema_of_staging =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
    "CREATE TABLE cases (case_id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE);"
    "CREATE TABLE rows (case_id INTEGER NOT NULL, row_key TEXT NOT NULL, row INTEGER NOT NULL,"
    " key TEXT NOT NULL, row_values TEXT NOT NULL, PRIMARY KEY (case_id, row_key)) WITHOUT ROWID;"
    "CREATE TABLE results (row INTEGER NOT NULL, item TEXT NOT NULL, result TEXT NOT NULL,"
    " detail TEXT NOT NULL);"
    "BEGIN";

}  // namespace

class Staging::Database {
 public:
  Database() : connection("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0) {
    connection.database().exec(schema_of_staging);
    add_case.emplace(connection.prepare("INSERT OR IGNORE INTO cases (reference) VALUES (?)"));
    find_case.emplace(connection.prepare("SELECT case_id FROM cases WHERE reference = ?"));
    add_row.emplace(
        connection.prepare("INSERT OR IGNORE INTO rows (case_id, row_key, row, key, row_values)"
                           " VALUES (?, ?, ?, ?, ?)"));
    find_row.emplace(
        connection.prepare("SELECT row_values FROM rows WHERE case_id = ? AND row_key = ?"));
    add_result.emplace(
        connection.prepare("INSERT INTO results (row, item, result, detail) VALUES (?, ?, ?, ?)"));
  }

  /// The number of a case, which it is given if it has none.
  std::int64_t case_id(const std::string& reference) {
    if (last_case && last_case->first == reference) return last_case->second;
    add_case->bindNoCopy(1, reference);
    add_case->exec();
    add_case->reset();
    find_case->bindNoCopy(1, reference);
    find_case->executeStep();
    last_case = {reference, find_case->getColumn(0).getInt64()};
    find_case->reset();
    return last_case->second;
  }

  Connection connection;
  std::optional<Statement> add_case;
  std::optional<Statement> find_case;
  std::optional<Statement> add_row;
  std::optional<Statement> find_row;
  std::optional<Statement> add_result;
  std::optional<std::pair<std::string, std::int64_t>> last_case;
};

Staging::Staging() : database_(std::make_unique<Database>()) {}
Staging::~Staging() = default;

Staging::Added Staging::add(const std::string& case_reference, const std::string& row_key,
                            const StagedRow& row) {
  const auto case_id = database_->case_id(case_reference);
  const auto values = joined(row.values);
  auto& insert = *database_->add_row;
  insert.bind(1, case_id);
  insert.bindNoCopy(2, row_key);
  insert.bind(3, row.row);
  insert.bindNoCopy(4, row.key);
  insert.bindNoCopy(5, values);
  const bool added = insert.exec() == 1;
  insert.reset();
  if (added) return Added::added;
  auto& find = *database_->find_row;
  find.bind(1, case_id);
  find.bindNoCopy(2, row_key);
  find.executeStep();
  const auto earlier = text_at(find, 0);
  const bool same = earlier == values || support::text_key(earlier) == support::text_key(values);
  find.reset();
  return same ? Added::repeated : Added::duplicate;
}

void Staging::for_each_case(
    const std::function<void(const std::string&, const std::vector<StagedRow>&)>& take) {
  auto query = database_->connection.prepare(
      "SELECT reference, row, key, row_values FROM cases JOIN rows USING (case_id) "
      "ORDER BY case_id, row");
  std::string reference;
  std::vector<StagedRow> rows;
  const auto give = [&] {
    if (!rows.empty()) take(reference, rows);
    rows.clear();
  };
  while (query.executeStep()) {
    auto next = text_at(query, 0);
    if (next != reference) give();
    reference = std::move(next);
    rows.push_back({.row = query.getColumn(1).getInt64(),
                    .key = text_at(query, 2),
                    .values = parted(text_at(query, 3))});
  }
  give();
}

void Staging::add_result(const StagedResult& result) {
  auto& insert = *database_->add_result;
  insert.bind(1, result.row);
  insert.bindNoCopy(2, result.item);
  insert.bindNoCopy(3, result.result);
  insert.bindNoCopy(4, result.detail);
  insert.exec();
  insert.reset();
}

void Staging::for_each_result(const std::function<void(const StagedResult&)>& take) const {
  auto query = database_->connection.prepare(
      "SELECT row, item, result, detail FROM results ORDER BY row, item");
  while (query.executeStep()) {
    take({.row = query.getColumn(0).getInt64(),
          .item = text_at(query, 1),
          .result = text_at(query, 2),
          .detail = text_at(query, 3)});
  }
}

}  // namespace susr::storage
