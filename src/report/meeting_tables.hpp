// SPDX-License-Identifier: MIT
#pragma once

#include "susr/report/catalogue.hpp"

namespace susr::report {

// Tables of reports that the papers of meetings show too.

/// --status of referrals is the stage of the case.
Table referrals_table(const Context& context, const Selection& selection);
Table recommendations_table(const Context& context, const Selection& selection);
Table repeated_table(const Context& context, const Selection& selection);
Table reviews_table(const Context& context, const Selection& selection);
Table timeliness_table(const Context& context, const Selection& selection);
Table trend_table(const Context& context, const Selection& selection);

}  // namespace susr::report
