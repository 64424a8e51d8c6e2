// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan.hpp"
#include "rows_of_action.hpp"

namespace susr::exchange {

/// An action while its rows are planned.
struct PlannedAction {
  const ExistingCase& existing;
  const ImportContext& context;
  RowsOfAction rows;
  const domain::Action* recorded = nullptr;  ///< in the record; null if it is new
  std::string recommendation = {};           ///< its number in the record; empty if none is named
  domain::Date due_on = {};                  ///< before the file's changes
  ImportItem item = {};

  [[nodiscard]] int number() const;
  /// The agencies and areas that a row names, spelled as the action has them.
  [[nodiscard]] std::vector<domain::Lead> leads_of(const Row& row) const;
  /// The leg in the record; null if it is new.
  [[nodiscard]] const domain::Leg* recorded_leg(const domain::Lead& lead) const;
  /// The date for what has none in the file.
  [[nodiscard]] domain::PartialDate updated_on(const Row& row) const;
  /// Adds a step for what the row says in that column.
  void add(domain::EventBody body, const domain::PartialDate& on, const Row& row,
           std::string_view column);
};

/// Whether the texts differ only in how they are typed.
bool is_same_text(std::string_view one, std::string_view other);

/// Throws `Unfit` for a row that would undo the recorded status.
[[noreturn]] void refuse_to_go_back(const Row& row, std::string_view column,
                                    std::string_view status);

}  // namespace susr::exchange
