// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/exchange/import.hpp"

namespace susr::exchange {

/// Whether a file must have a column and a row must have a value in it.
enum class Need {
  required,
  of_the_new,  ///< required if rows have no id of a recorded item
  optional,
  key_of_the_new,  ///< optional: susr numbers new items, and says so
  worked_out       ///< worked out by the report: accepted but ignored
};

/// What a cell must hold.
enum class CellContent {
  text,
  reference,
  published_number,  ///< of a recommendation: "17.1", "34a"
  finding,           ///< the number or id of a finding: 2, F2, CV-2026-003/F2; kept as 2
  finding_id,        ///< the id of a finding, such as CV-2026-003/F2
  item,              ///< the id of an action, such as CV-2026-003/A5
  past_day,          ///< a day, not after today
  past_date,         ///< the same, or a month or a year
  event_date,        ///< a date of any precision
  due_day,           ///< a day; for a month or a year, its last
  code,              ///< one of `codes`
  identifier,        ///< what something is known by: see support/identifier.hpp
  agency,
  agencies,  ///< several, without their areas
  area,
  appointee,  ///< a post of the register
  leads,      ///< agencies with their areas: SWP; SS@Cardiff
  criteria,
  themes,
  number
};

/// A column of a file.
struct ImportColumn {
  std::string_view name;
  CellContent content = CellContent::text;
  Need need = Need::optional;
  std::vector<std::string> codes;
};

/// The columns of a kind.
std::span<const ImportColumn> columns_of(ImportKind kind);

/// The values of a row by column name; empty for columns that the file does not have.
class Values {
 public:
  Values(std::span<const ImportColumn> columns, const std::vector<std::string>& values)
      : columns_(columns), values_(&values) {}

  /// The value in that column, which the kind must have.
  [[nodiscard]] const std::string& operator[](std::string_view column) const;
  [[nodiscard]] bool has(std::string_view column) const {
    return !(*this)[column].empty();
  }

 private:
  std::span<const ImportColumn> columns_;
  const std::vector<std::string>* values_;
};

/// A problem with a row, without its place.
struct RowProblem {
  std::string column;  ///< susr's name; empty if no single column is at fault
  std::string code;
  std::string why;
  std::string hint;
};

using TakeProblem = std::function<void(RowProblem)>;

}  // namespace susr::exchange
