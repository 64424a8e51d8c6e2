// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "susr/domain/personal_data.hpp"

namespace susr::exchange {

/// Finds what a person should look at in the rows of a file although it is no mistake: values under
/// no heading, text that a wrong encoding damaged, rows with nothing but a title, what seems to be
/// personal data.
class OddRows {
 public:
  OddRows() = default;
  /// `read` are the places of the columns that are read, and what the file calls them. `title` is
  /// the place of an action's title, if rows are about actions. `free_text` are those of the read
  /// places that hold it.
  OddRows(const std::vector<std::string>& header, std::map<std::size_t, std::string> read,
          std::optional<std::size_t> title, std::set<std::size_t> free_text);

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
  /// The rows of a column that seem to hold personal data, the first by number.
  struct Personal {
    std::int64_t rows = 0;
    std::vector<std::string> first_rows;
    std::set<domain::PersonalData> kinds;
  };
  void look_for_personal_data(std::int64_t row, const std::vector<std::string>& cells);
  [[nodiscard]] std::string note_of(std::size_t place, const Personal& personal) const;
  void count_row(std::int64_t row, const std::vector<std::string>& cells);

  std::vector<bool> has_heading_;
  std::map<std::size_t, std::string> read_;
  std::optional<std::size_t> title_;
  Found nameless_;
  Found damaged_;
  Found only_title_;
  std::set<std::size_t> free_text_;
  std::map<std::size_t, Personal> personal_;  ///< by place
};

}  // namespace susr::exchange
