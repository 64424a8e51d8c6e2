// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "susr/domain/event.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// Calls `take` with each event of each case that is selected, as the record tells it at the day,
/// and with the case's reference: by case in the order in which the cases were recorded, then in
/// order of time. Corrections are carried out, and are not among them.
void for_each_told_event(const Context& context, const Selection& selection,
                         const std::function<void(const std::string&, const domain::Event&)>& take);

}  // namespace susr::report
