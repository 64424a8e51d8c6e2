// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/options.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

/// The options --case, --agency and --area, filling `filter`, which must live as long as they do.
template <class Filter>
std::vector<Option> place_options(Filter& filter) {
  return {name_option("--case", "CASE", filter.case_reference, "only this case"),
          option("--agency", "AGENCY", filter.agency, "only what this agency leads, or did"),
          option("--area", "AREA", filter.area,
                 "only the legs in this area, those for the whole region among them")};
}

/// The options by which a report is asked for, filling `selection`, which must live as long as they
/// do.
std::vector<Option> selection_options(report::Selection& selection);

/// Throws `refused` if the store has no such case.
void require_case(Session& session, const std::optional<std::string>& case_reference);

/// Throws `refused` if the store does not have the case, or neither the configuration nor the store
/// knows the agency or the area: what is asked of something unknown must not be answered with
/// "nothing".
void require_known(Session& session, const storage::LegFilter& filter);

/// The same for a theme, and for somebody who was appointed to chair or to review.
void require_known_theme(Session& session, const std::optional<std::string>& theme);
void require_known_post(Session& session, const std::optional<std::string>& post);

/// Throws `usage` if something was asked that the report can't honour, or that makes no sense.
void require_honoured(const report::Selection& selection, const report::Entry& report);

/// Throws `usage` if something is not asked that the report needs.
void require_needed(const report::Selection& selection, const report::Entry& report);

/// Throws `usage` if the report is of one board and the stores of several are given.
void require_boards(const Session& session, const report::Entry& report);

}  // namespace susr::commands
