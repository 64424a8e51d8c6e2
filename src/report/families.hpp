// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>

#include "susr/domain/event.hpp"

namespace susr::report {

/// Why a family was not invited to contribute, and when that was recorded.
struct NotInvited {
  domain::PartialDate on;
  std::string reason;
};

/// The latest reason on record, from the events of one case as the record tells them at the day;
/// nothing if there is none. One without words is none.
std::optional<NotInvited> reason_for_no_invitation(std::span<const domain::Event> events,
                                                   domain::Date as_of);

}  // namespace susr::report
