// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace susr::test {

/// A connection to a SQLite file that knows nothing of susr, as another program has.
class OtherProgram {
 public:
  explicit OtherProgram(const std::filesystem::path& path) {
    if (sqlite3_open(path.c_str(), &database_) != SQLITE_OK) {
      sqlite3_close(database_);
      throw std::runtime_error("cannot open " + path.string());
    }
  }
  ~OtherProgram() {
    sqlite3_close(database_);
  }
  OtherProgram(const OtherProgram&) = delete;
  OtherProgram& operator=(const OtherProgram&) = delete;
  OtherProgram(OtherProgram&&) = delete;
  OtherProgram& operator=(OtherProgram&&) = delete;

  /// Runs the SQL; gives what SQLite says against it, or nothing.
  std::string run(const std::string& sql) {
    rows_.clear();
    char* message = nullptr;
    sqlite3_exec(database_, sql.c_str(), take_row, this, &message);
    const std::string text = message == nullptr ? "" : message;
    sqlite3_free(message);
    return text;
  }

  /// The rows of a query, each as the texts of its columns.
  std::vector<std::vector<std::string>> rows(const std::string& sql) {
    if (const auto error = run(sql); !error.empty()) throw std::runtime_error(error);
    return rows_;
  }

 private:
  static int take_row(void* self, int count, char** values, char** /*names*/) {
    auto& row = static_cast<OtherProgram*>(self)->rows_.emplace_back();
    for (int i = 0; i < count; ++i)
      row.emplace_back(values[i] == nullptr ? "" : values[i]);
    return 0;
  }

  sqlite3* database_ = nullptr;
  std::vector<std::vector<std::string>> rows_;
};

/// Runs SQL as somebody who means to hide it would: the triggers are put aside and put back.
inline void tamper(const std::filesystem::path& store, const std::string& sql) {
  OtherProgram database(store);
  const auto triggers = database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
  for (const auto& trigger : triggers)
    database.rows("DROP TRIGGER " + trigger[0]);
  database.rows(sql);
  for (const auto& trigger : triggers)
    database.rows(trigger[1]);
}

}  // namespace susr::test
