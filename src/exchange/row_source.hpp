// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "susr/exchange/csv_reader.hpp"
#include "susr/exchange/import.hpp"

#include "workbook.hpp"

namespace susr::exchange {

/// The message of that key for a separator.
std::string say_of_separator(const std::string& key, char separator);

/// The rows of a CSV file or of a workbook's sheet. How it is written is detected, unless given.
class RowSource {
 public:
  /// `headings` are those by which the header is recognised. Throws `refused` if the file can't be
  /// read, or if it is not clear which sheet is meant.
  RowSource(const ImportRequest& request, const std::vector<std::string>& headings);

  /// Calls `take` with every row from the header on. Returns what stopped it; nothing if all was
  /// read.
  std::optional<CsvFault> for_each_row(const TakeCells& take) const;

  /// The row number of the header; 0 if there are no rows.
  [[nodiscard]] std::int64_t header_row() const {
    return header_row_;
  }
  /// The number of its last row; of a CSV file how many lines it has, which can be more.
  [[nodiscard]] std::int64_t last_row() const;
  /// What was detected and is unusual, a sentence each.
  [[nodiscard]] const std::vector<std::string>& notes() const {
    return notes_;
  }
  /// The address of a cell in its workbook, such as Sheet1!F17; empty for CSV.
  [[nodiscard]] std::string address(std::int64_t row, std::optional<std::size_t> column) const;

  /// The separator that was detected, if it is not a comma.
  [[nodiscard]] const std::optional<char>& found_separator() const {
    return found_separator_;
  }

  [[nodiscard]] bool is_utf_8() const {
    return !sheet_ && style_.encoding == Encoding::utf_8;
  }

 private:
  void open_workbook(const FileReading& reading, const std::vector<std::string>& headings);
  void open_csv(const FileReading& reading, const std::vector<std::string>& headings);
  [[nodiscard]] Encoding encoding_of(const FileReading& reading);
  /// The separator with which the file has the most headings; the one found if it has none.
  [[nodiscard]] char fitting_separator(const std::vector<std::string>& headings) const;
  void place_header(const NumberedRows& rows, std::int64_t said,
                    const std::vector<std::string>& headings);

  std::filesystem::path file_;
  std::optional<Worksheet> sheet_;  ///< nothing: the file is CSV
  CsvStyle style_;
  std::int64_t header_row_ = 0;
  std::optional<char> found_separator_;
  std::vector<std::string> notes_;
};

}  // namespace susr::exchange
