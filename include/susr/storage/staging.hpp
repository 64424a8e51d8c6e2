// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace susr::storage {

/// A row that is staged: where it stood in its file, and its values.
struct StagedRow {
  std::int64_t row = 0;
  std::string key;  ///< of what it is about, within its case
  std::vector<std::string> values;
};

/// What became of a thing that was staged.
struct StagedResult {
  std::int64_t row = 0;  ///< the first of its rows
  std::string item;
  std::string result;
  std::string detail;
};

/// A place, outside of the store, in which the rows of a file are put in order case by case, so
/// that a file of any length needs little memory. It is a temporary file of SQLite's, gone with the
/// object. Throws `SQLite::Exception` if the disk is full: see `with_clear_errors`.
class Staging {
 public:
  Staging();
  ~Staging();
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  Staging(Staging&&) = delete;
  Staging& operator=(Staging&&) = delete;

  /// What adding a row came to.
  enum class Added {
    added,
    repeated,  ///< a row of that key is there already, with the same values
    duplicate  ///< a row of that key is there already, with others
  };
  /// Adds a row. `row_key` tells rows of one case apart; the values have no control character of
  /// the first thirty-two but tab and line feed.
  Added add(const std::string& case_reference, const std::string& row_key, const StagedRow& row);

  /// Calls `take` with each case and its rows: the cases in the order in which they were first
  /// added, the rows as in the file.
  void for_each_case(
      const std::function<void(const std::string&, const std::vector<StagedRow>&)>& take);

  /// Keeps what became of something.
  void add_result(const StagedResult& result);
  /// Calls `take` with each result in the order of the rows.
  void for_each_result(const std::function<void(const StagedResult&)>& take) const;

 private:
  class Database;
  std::unique_ptr<Database> database_;
};

}  // namespace susr::storage
