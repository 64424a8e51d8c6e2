// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/domain/policy.hpp"
#include "susr/report/report.hpp"

namespace susr::report {

// What the configuration calls something. Data has what was entered, a person the name in the
// language of the paper.

/// A name of the configuration, in the language of the paper if it has one in Welsh too.
Cell name_in_both(const std::string& name, const std::optional<std::string>& name_cy);

/// The name of an agency; empty for one that the configuration does not have.
Cell agency_name(const domain::Policy& policy, const std::string& code);

/// An agency: a person reads its name with the code.
Cell named_agency(const domain::Policy& policy, const std::string& code);

/// An area or a theme.
Cell area_or_theme(const domain::Policy& policy, const std::string& name);
/// Themes with a comma between.
Cell themes_cell(const domain::Policy& policy, const std::vector<std::string>& themes);

/// Who leads a leg, or an action: the agency as its code, with the name of the area.
table::LeadInBoth lead_in_both(const domain::Policy& policy, const domain::Lead& lead);
table::Leads leads_in_both(const domain::Policy& policy, const std::vector<domain::Lead>& leads);

}  // namespace susr::report
