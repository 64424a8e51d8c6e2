// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/domain/case_state.hpp"
#include "susr/domain/deadline.hpp"
#include "susr/domain/timescale.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// Whether, and by how much, an action is overdue, from what its due date comes, and what would end
/// it: sentences for a person.
Line answer_for(const std::string& id, const domain::Action& action, const Context& context);

/// The same of a time limit that applies to the case.
Line answer_for(const std::string& id, const domain::Timescale& timescale,
                const domain::Deadline& deadline, const Context& context);

/// The same of one that does not.
Line answer_for(const std::string& id, domain::NotApplying why_not);

/// "12 months"; what is said of a time limit without a length.
Cell length_cell(const std::optional<domain::Length>& length);

}  // namespace susr::report
