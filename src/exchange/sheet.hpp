// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cell.hpp"
#include "columns.hpp"

namespace susr::exchange {

using TakeImportProblem = std::function<void(ImportProblem)>;

/// A file as a sheet of rows under a header. It turns cells into values in the order of the kind's
/// columns, and tells every problem that it finds.
class Sheet {
 public:
  Sheet(std::span<const ImportColumn> columns, CellReading reading, bool is_mapped,
        TakeImportProblem take_problem);

  /// Looks up where each column stands. Gives false if rows can't be read under it.
  bool take_header(const std::vector<std::string>& cells);

  /// The values of a row; nothing if one has a problem, or if all of the row is empty.
  std::optional<std::vector<std::string>> take_row(std::int64_t row,
                                                   std::vector<std::string>& cells);

  /// What the file calls one of susr's columns.
  [[nodiscard]] std::string name_in_file(std::string_view column) const;

 private:
  void place_columns();
  void tell_strangers();
  void require_columns();
  void fill_down(std::vector<std::string>& cells);

  std::span<const ImportColumn> columns_;
  CellReading reading_;
  bool is_mapped_;
  TakeImportProblem take_problem_;
  std::vector<std::string> header_;
  std::vector<std::optional<std::size_t>> places_;  ///< of each column, where it stands in the file
  std::map<std::size_t, std::string> above_;        ///< of each column that is filled down
  bool is_fit_ = true;
};

}  // namespace susr::exchange
