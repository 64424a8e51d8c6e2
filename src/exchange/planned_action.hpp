// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan.hpp"
#include "rows_of_action.hpp"

namespace susr::exchange {

/// An action while it is worked out what its rows come to.
struct PlannedAction {
  const ExistingCase& existing;
  const ImportContext& context;
  RowsOfAction rows;
  const domain::Action* recorded = nullptr;  ///< as the record has it; null if it has not
  std::string recommendation = {};  ///< its number, as the record has it; empty if none is named
  domain::Date due_on = {};         ///< before what the file says of it
  ImportItem item = {};

  [[nodiscard]] int number() const;
  /// The agencies and areas that a row names, spelled as those that the action has.
  [[nodiscard]] std::vector<domain::Lead> leads_of(const Row& row) const;
  /// The leg as the record has it; null if it has not.
  [[nodiscard]] const domain::Leg* recorded_leg(const domain::Lead& lead) const;
  /// The day of what the file gives no day of its own.
  [[nodiscard]] domain::PartialDate updated_on(const Row& row) const;
  /// Adds a step, which is what the row says in that column.
  void add(domain::EventBody body, const domain::PartialDate& on, const Row& row,
           std::string_view column);
};

/// Whether both texts are the same but for how they are typed.
bool is_same_text(std::string_view one, std::string_view other);

/// Throws `Unfit` for a row that would take back what the record has as that status.
[[noreturn]] void refuse_to_go_back(const Row& row, std::string_view column,
                                    std::string_view status);

}  // namespace susr::exchange
