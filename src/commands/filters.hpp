// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"
#include "susr/domain/reference.hpp"

#include "options.hpp"

namespace susr::commands {

/// The options --case, --agency and --area, filling `filter`, which must live as long as they do.
template <class Filter>
std::vector<Option> place_options(Filter& filter) {
  return {of_kind(ValueKind::case_reference, option("--case", "CASE", filter.case_reference)),
          of_kind(ValueKind::agency, option("--agency", "AGENCY", filter.agency)),
          option("--area", "AREA", filter.area)};
}

/// The options that narrow a report, filling `selection`, which must live as long as they do.
std::vector<Option> selection_options(report::Selection& selection);

/// What `check` finds in the configuration: codes of findings.
std::vector<std::string_view> findings_in_configuration(Session& session);

// What is asked for, as the record spells it. Each throws `refused` if it is unknown: a question
// about something unknown must not be answered with "nothing".

/// The case; nothing if no case is asked for.
std::optional<std::string> find_case(Session& session,
                                     const std::optional<std::string>& case_reference);

/// The case that an id names, and the item in it.
domain::ItemId find_item(Session& session, const std::string& id);

/// The case, the agency and the area; the agency and area may be only in the configuration.
storage::LegFilter find_known(Session& session, storage::LegFilter filter);

/// The same for a theme, and for an appointed chair or reviewer.
std::optional<std::string> find_theme(Session& session, const std::optional<std::string>& theme);
std::optional<std::string> find_post(Session& session, const std::optional<std::string>& post);

/// The same for a person to whom access was granted.
std::string find_person(Session& session, const std::string& id);

/// Throws `usage` if the report can't honour an option, or options make no sense together.
void require_honoured(const report::Selection& selection, const report::Entry& report);

/// Throws `usage` if an option that the report needs is missing.
void require_needed(const report::Selection& selection, const report::Entry& report);

/// Throws `usage` if the report covers one board and several stores are given.
void require_boards(const Session& session, const report::Entry& report);

}  // namespace susr::commands
