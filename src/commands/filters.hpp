// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/commands/session.hpp"

namespace susr::commands {

/// The options --case, --agency and --area, filling `filter`, which must live as long as they do.
std::vector<Option> filter_options(storage::LegFilter& filter);

/// Throws `refused` if the store has no such case.
void require_case(Session& session, const std::optional<std::string>& case_reference);

/// Throws `refused` if the filter names a case that the store does not have, or an agency or area
/// that neither the configuration nor the store knows: what is asked of something unknown must not
/// be answered with "nothing".
void require_known(Session& session, const storage::LegFilter& filter);

/// The same for somebody who was appointed to chair or to review.
void require_known_post(Session& session, const std::optional<std::string>& post);

/// Throws `usage` if the filter narrows by what the report can't honour.
void require_honoured(const storage::LegFilter& filter, const report::Entry& report);

}  // namespace susr::commands
