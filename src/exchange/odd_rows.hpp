// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace susr::exchange {

/// Finds what a person should look at in the rows of a file although it is no mistake: values under
/// no heading, text that a wrong encoding damaged, rows with nothing but a title.
class OddRows {
 public:
  OddRows() = default;
  /// `read` are the places of the columns that are read, and what the file calls them. `title` is
  /// the place of an action's title, if rows are about actions.
  OddRows(const std::vector<std::string>& header, std::map<std::size_t, std::string> read,
          std::optional<std::size_t> title);

  /// Takes a row as it is in the file.
  void look_at(std::int64_t row, const std::vector<std::string>& cells);

  /// A sentence for each kind that was found.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  struct Found {
    std::int64_t rows = 0;
    std::int64_t first_row = 0;
    std::size_t place = 0;
  };
  static void count(Found& found, std::int64_t row, std::size_t place);
  void count_row(std::int64_t row, const std::vector<std::string>& cells);

  std::vector<bool> has_heading_;
  std::map<std::size_t, std::string> read_;
  std::optional<std::size_t> title_;
  Found nameless_;
  Found damaged_;
  Found only_title_;
};

}  // namespace susr::exchange
