// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/report/report.hpp"

namespace susr::report {

/// Who contributed to a case, to whom its learning went, who took notice of it, and how it was
/// shared.
std::vector<Table> sharing_tables(const domain::CaseState& state);

}  // namespace susr::report
