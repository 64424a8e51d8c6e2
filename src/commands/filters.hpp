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

/// The options by which a report is asked for, filling `selection`, which must live as long as they
/// do.
std::vector<Option> selection_options(report::Selection& selection);

// What is asked for, as the record spells it. Each throws `refused` if nothing of the kind is
// known: what is asked of something unknown must not be answered with "nothing".

/// The case; nothing if none is asked for.
std::optional<std::string> find_case(Session& session,
                                     const std::optional<std::string>& case_reference);

/// The case that an id names, with what it names in it. `failed` is what a refusal says could not
/// be done.
domain::ItemId find_item(Session& session, const std::string& id, std::string failed);

/// The case, the agency and the area, the latter two also where only the configuration knows them.
storage::LegFilter find_known(Session& session, storage::LegFilter filter);

/// The same for a theme, and for somebody who was appointed to chair or to review.
std::optional<std::string> find_theme(Session& session, const std::optional<std::string>& theme);
std::optional<std::string> find_post(Session& session, const std::optional<std::string>& post);

/// Throws `usage` if something was asked that the report can't honour, or that makes no sense.
void require_honoured(const report::Selection& selection, const report::Entry& report);

/// Throws `usage` if something is not asked that the report needs.
void require_needed(const report::Selection& selection, const report::Entry& report);

/// Throws `usage` if the report is of one board and the stores of several are given.
void require_boards(const Session& session, const report::Entry& report);

}  // namespace susr::commands
