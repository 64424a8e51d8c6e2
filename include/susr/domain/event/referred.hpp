// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date.hpp"
#include "susr/domain/event/description.hpp"

namespace susr::domain {

/// Whether the date a case was referred to the Case Review Group is on record. If not, no time
/// limit runs from it.
enum class ReferralDay { known, unknown };
template <>
inline constexpr std::array codes_of<ReferralDay>{Code{ReferralDay::known, "known"},
                                                  Code{ReferralDay::unknown, "unknown"}};

/// A case was referred to the Case Review Group, on the event's effective day.
struct Referred {
  std::string agency;  ///< the referring agency's code
  Criteria criteria;   ///< thought to be met; empty if the referrer gave none
  Regime regime = Regime::susr;
  ReferralDay referral_day = ReferralDay::known;
  std::optional<Date> received_on;        ///< by the board's business unit
  std::optional<PartialDate> event_date;  ///< of the death or harm
  std::string summary;
  std::string series;  ///< which run of numbers the reference is from; empty if it was given
  int number = 0;      ///< its number in that run

  static constexpr std::string_view kind = "referred";
  static constexpr std::tuple payload{Field{"agency", &Referred::agency, known_name},
                                      Field{"criteria", &Referred::criteria},
                                      Field{"regime", &Referred::regime},
                                      Field{"referral_day", &Referred::referral_day},
                                      Field{"received_on", &Referred::received_on},
                                      Field{"event_date", &Referred::event_date},
                                      Field{"summary", &Referred::summary, optional_text},
                                      Field{"series", &Referred::series, in_id},
                                      Field{"number", &Referred::number, in_id}};
  static constexpr bool begins_a_case = true;

  /// Throws `Refused` if it can't follow what happened before.
  void apply(CaseState& state, const Event& event) const;
  bool operator==(const Referred&) const = default;
};

}  // namespace susr::domain
