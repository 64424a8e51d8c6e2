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
using TakeToldEvent = std::function<void(const std::string& reference, const domain::Event&)>;
void for_each_told_event(const Context& context, const Selection& selection,
                         const TakeToldEvent& take);

/// The same of what took effect after a day, in any case. What it costs grows with the cases in
/// which something did.
void for_each_told_event_after(const Context& context, domain::Date day, const TakeToldEvent& take);

}  // namespace susr::report
