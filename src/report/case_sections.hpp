// SPDX-License-Identifier: MIT
#pragma once

#include "susr/domain/case_state.hpp"
#include "susr/report/catalogue.hpp"
#include "susr/report/report.hpp"

namespace susr::report {

// Sections of `show` about the course of a case.

/// The limits that the policy sets for the case, kept or not.
Table time_limits(const domain::Standing& standing, const Context& context);
/// The decisions before the latest, which the facts of the case tell.
Table earlier_decisions(const domain::CaseState& state);
Table milestones(const domain::Standing& standing);
Table pauses(const domain::Standing& standing);

}  // namespace susr::report
