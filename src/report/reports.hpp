// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/report/catalogue.hpp"

#include "common.hpp"
#include "names.hpp"
#include "selection.hpp"

namespace susr::report {

// Tables of reports that the board's paper shows too.
Table ratification_table(const Context& context, const Selection& selection);
Table escalations_table(const Context& context, const Selection& selection);
/// The same; and where there are any, escalated reviews and open risks.
std::vector<Table> escalation_lists(const Context& context, const Selection& selection);
Table progress_table(const Context& context, const Selection& selection);
/// What is late to be assessed for its impact; nothing if the board does not follow impact up.
std::optional<Table> impact_due_list(const Context& context);
Table sources_table(const Context& context, const Selection& selection);

/// Calls `take` with each case, and each agency that has yet to share its learning.
using TakeYetToShare = std::function<void(const std::string& reference, const std::string& agency)>;
void for_each_yet_to_share(const Context& context, const TakeYetToShare& take);

/// Calls `take` with each event that the filter asks for, and its hash, in the order of the log.
using TakeLogged = std::function<void(const domain::Event& event, const std::string& hash)>;
void for_each_logged(const Context& context, const LogFilter& filter, const TakeLogged& take);

/// The day in London on which an event was recorded.
domain::Date recorded_on(const domain::Event& event);

/// Who recorded an event: the post, with the account in brackets, or the account.
Cell recorded_by(const domain::Event& event);

/// By which event each event was corrected, as at the day.
std::map<std::int64_t, std::int64_t> corrections_in(const Context& context);

}  // namespace susr::report
