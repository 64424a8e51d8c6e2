// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan.hpp"

namespace susr::exchange {

/// Thrown if rows of an action have a problem.
struct Unfit {
  ImportProblem problem;
};

/// Throws `Unfit` for the row.
[[noreturn]] void refuse_row(const Row& row, std::string_view column, std::string code,
                             std::string why, std::string hint = {});

/// The rows of one action, which are its legs. Values of the action may be in each of them or in
/// one only.
class RowsOfAction {
 public:
  /// Throws `Unfit` if the rows disagree on values of the action.
  RowsOfAction(std::span<const Row> rows, const domain::Policy& policy);

  [[nodiscard]] std::span<const Row> all() const {
    return rows_;
  }
  [[nodiscard]] const Row& first() const {
    return rows_.front();
  }
  /// The first row with a value in that column; the first of all if none has one.
  [[nodiscard]] const Row& with(std::string_view column) const;
  /// The value in that column; empty if there is none.
  [[nodiscard]] const std::string& said(std::string_view column) const {
    return with(column).values[column];
  }
  [[nodiscard]] std::optional<domain::PartialDate> date(std::string_view column) const;
  [[nodiscard]] std::optional<domain::Date> day(std::string_view column) const;
  /// The agencies and areas that a row names.
  [[nodiscard]] std::vector<domain::Lead> leads_in(const Values& values) const;
  /// All rows merged into one, valid as long as this object.
  [[nodiscard]] const Row& merged();

 private:
  void require_agreement() const;

  std::span<const Row> rows_;
  const domain::Policy& policy_;
  std::vector<std::string> merged_values_;
  std::optional<Row> merged_;
};

}  // namespace susr::exchange
