// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
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
};

/// A file as a sheet of rows under a header. It turns cells into values in the order of the kind's
/// columns, and tells every problem that it finds.
class Sheet {
 public:
  Sheet(std::span<const ImportColumn> columns, CellReading reading, bool is_mapped,
        TakeImportProblem take_problem);

  /// Looks up where each column stands. Gives false if rows can't be read under it.
  bool take_header(std::int64_t row, const std::vector<std::string>& cells);

  /// The values of a row. One that is all empty has none.
  SheetRow take_row(std::int64_t row, std::vector<std::string>& cells);

  /// What the file calls one of susr's columns.
  [[nodiscard]] std::string name_in_file(std::string_view column) const;

 private:
  void place_columns();
  void tell_strangers();
  void require_columns();
  [[nodiscard]] bool is_required(const ImportColumn& column) const;

  std::span<const ImportColumn> columns_;
  CellReading reading_;
  bool is_mapped_;
  TakeImportProblem take_problem_;
  std::int64_t header_row_ = 1;
  std::vector<std::string> header_;
  std::vector<std::optional<std::size_t>> places_;  ///< of each column, where it stands in the file
  FillDown fill_down_;
  bool is_fit_ = true;
};

}  // namespace susr::exchange
