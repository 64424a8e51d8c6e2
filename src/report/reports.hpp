// SPDX-License-Identifier: MIT
#pragma once

#include "susr/report/catalogue.hpp"

namespace susr::report {

// The reports of the catalogue; docs/reports.md says what is in them.
Report actions(const Source& source, const storage::LegFilter& filter);
Report board(const Source& source, const storage::LegFilter& filter);
Report referrals(const Source& source, const storage::LegFilter& filter);
Report reviews(const Source& source, const storage::LegFilter& filter);

/// The line under a table that says what its colours mean.
std::string rag_rule(const domain::Policy& policy);

/// A column with an action's id, shown to a person without the case, which stands beside it.
Column item_column();

/// Whether work on the case's review goes on: a SUSR or MAPF is in force and not closed.
bool is_live(const domain::Standing& standing);

}  // namespace susr::report
