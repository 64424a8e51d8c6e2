// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>

#include "susr/domain/event.hpp"

namespace susr::report {

/// What is on record of the family's part in a review.
enum class FamilyStatus { heard, invited, not_invited, nothing_recorded };

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

template <>
inline constexpr std::array susr::domain::codes_of<susr::report::FamilyStatus>{
    Code{susr::report::FamilyStatus::heard, "heard"},
    Code{susr::report::FamilyStatus::invited, "invited"},
    Code{susr::report::FamilyStatus::not_invited, "not-invited"},
    Code{susr::report::FamilyStatus::nothing_recorded, "nothing-recorded"}};
