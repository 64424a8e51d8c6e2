// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/domain/timescale.hpp"

namespace susr::domain {

/// The regional safeguarding board that keeps the record.
struct Board {
  std::string name;
  std::string prefix;             ///< what its references begin with
  std::string reference_pattern;  ///< see `reference.hpp`
  std::vector<std::string> areas;
};

/// A partner agency.
struct Agency {
  std::string code;
  std::string name;
  std::vector<std::string> areas;  ///< where it works; empty: the whole region
};

/// Which date is judged where a review was paused. No source says that a pause stops the clock.
enum class JudgedDate { unadjusted, adjusted };
template <>
inline constexpr std::array codes_of<JudgedDate>{Code{JudgedDate::unadjusted, "unadjusted"},
                                                 Code{JudgedDate::adjusted, "adjusted"}};

/// What the board has laid down, as its configuration says. It changes how the record is judged
/// and what may be entered, never what was entered.
struct Policy {
  Board board;
  std::vector<Agency> agencies;
  std::vector<Timescale> timescales;
  std::vector<Date> bank_holidays;  ///< sorted
  JudgedDate judged_date = JudgedDate::unadjusted;
  int due_soon_days = 0;   ///< amber from so many days before the due day
  int no_update_days = 0;  ///< amber when nothing was recorded for so many days
  Date susr_began;         ///< a referral before it was made under older arrangements
};

}  // namespace susr::domain
