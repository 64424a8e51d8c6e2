// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

// What `show` has of risks, escalations and impact, and of a learning source that was considered.

/// Of a whole case: the meetings that considered it, the levels to which it was escalated, its
/// risks, and the assessments of what came of it.
std::vector<Table> follow_up_of_case(const domain::CaseState& state, const Context& context);

/// Of one action or recommendation: its risks and assessments, where it has any.
std::vector<Table> follow_up_of_item(const domain::CaseState& state, const std::string& item,
                                     const Context& context);

/// A risk, if `item` names one; otherwise nothing.
std::vector<Table> shown_risk(const domain::CaseState& state, const std::string& item,
                              const Context& context);

}  // namespace susr::report
