// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cell.hpp"
#include "columns.hpp"
#include "fill_down.hpp"

namespace susr::exchange {

using TakeImportProblem = std::function<void(ImportProblem)>;

/// The values of a row, and whether it has no problem.
struct SheetRow {
  bool is_sound = false;
  std::vector<std::string> values;
  std::vector<std::string_view> wrong;  ///< columns with a reported problem; they are empty
};

/// How susr understands the headings of a file.
struct Headings {
  std::vector<std::pair<std::string, std::string>> read;  ///< the file's, and susr's
  std::vector<std::string> passed_over;                   ///< the file's
};

/// The headings of a file where they differ from susr's, and the other columns that may be there in
/// a file of several kinds.
struct OtherNames {
  std::map<std::string, std::string> headings;  ///< of susr's columns
  std::vector<std::string> others;
};

/// A file as a sheet of rows under a header. It turns cells into values in the order of the kind's
/// columns, and reports every problem that it finds.
class Sheet {
 public:
  Sheet(std::span<const ImportColumn> columns, CellReading reading, OtherNames names,
        TakeImportProblem take_problem);

  /// Finds the place of each column. Returns false if rows can't be read under this header.
  bool take_header(std::int64_t row, const std::vector<std::string>& cells);

  /// Takes a row that is about something else: the rows below may be filled from it.
  void pass_over(const std::vector<std::string>& cells);

  /// The values of a row; none if the row is empty.
  SheetRow take_row(std::int64_t row, std::vector<std::string>& cells);

  /// What the file calls one of susr's columns.
  [[nodiscard]] std::string name_in_file(std::string_view column) const;
  /// Its place; nothing if the file does not have it.
  [[nodiscard]] std::optional<std::size_t> place_of(std::string_view column) const;
  /// The headings that the header should have.
  [[nodiscard]] std::vector<std::string> headings() const;
  [[nodiscard]] Headings understood() const;
  /// The header of the file.
  [[nodiscard]] const std::vector<std::string>& header() const {
    return header_;
  }
  /// The places of the columns that are read, and what the file calls them.
  [[nodiscard]] std::map<std::size_t, std::string> read_places() const;

  /// Those among them that hold free text, or a post.
  [[nodiscard]] std::set<std::size_t> free_text_places() const;

 private:
  void place_columns();
  void place_column(std::size_t column);
  void tell_strangers();
  void require_columns();
  void require_filled_down();
  void tell(std::int64_t row, const ImportColumn& column, RowProblem problem,
            const std::string& value);
  [[nodiscard]] std::string hint_of_missing(const std::string& wanted) const;
  [[nodiscard]] bool is_required(const ImportColumn& column) const;
  [[nodiscard]] bool is_read(const ImportColumn& column) const;
  [[nodiscard]] bool is_mapped() const {
    return !reading_.mapping.columns.empty();
  }

  std::span<const ImportColumn> columns_;
  CellReading reading_;
  OtherNames names_;
  TakeImportProblem take_problem_;
  std::int64_t header_row_ = 1;
  std::vector<std::string> header_;
  std::vector<std::optional<std::size_t>> places_;  ///< of each column in the file
  FillDown fill_down_;
  bool is_fit_ = true;
};

}  // namespace susr::exchange
