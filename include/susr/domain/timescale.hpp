// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/domain/milestone.hpp"

namespace susr::domain {

/// The unit of a length of time.
enum class Unit { days, weeks, months, years, working_days };
template <>
inline constexpr std::array codes_of<Unit>{Code{Unit::days, "days"}, Code{Unit::weeks, "weeks"},
                                           Code{Unit::months, "months"}, Code{Unit::years, "years"},
                                           Code{Unit::working_days, "working-days"}};

/// A length of time, such as twelve months.
struct Length {
  int count = 0;
  Unit unit = Unit::days;
  auto operator<=>(const Length&) const = default;
};

/// The length that `6 months` or `1 year` means; nothing if it means none. It is one or more.
std::optional<Length> parse_length(std::string_view text);

/// The day that is `length` after `start`. Months and years keep the day number, or take the
/// month's last day if it has none (31 December and two months give 28 February). Working days skip
/// Saturdays, Sundays and `bank_holidays`, which must be sorted.
Date add(Date start, Length length, std::span<const Date> bank_holidays);

/// How binding a time limit is, according to its source.
enum class Strength { must, normally, where_possible };
template <>
inline constexpr std::array codes_of<Strength>{Code{Strength::must, "must"},
                                               Code{Strength::normally, "normally"},
                                               Code{Strength::where_possible, "where-possible"}};

/// The cases that a time limit applies to: those with a SUSR or a MAPF decision in force, or every
/// decision whatever its outcome.
enum class AppliesTo { susr, mapf, decision };
template <>
inline constexpr std::array codes_of<AppliesTo>{Code{AppliesTo::susr, "susr"},
                                                Code{AppliesTo::mapf, "mapf"},
                                                Code{AppliesTo::decision, "decision"}};

/// A time limit: policy, held as data in the configuration. See docs/timescales.md.
struct Timescale {
  std::string id;
  std::optional<std::string> name;     ///< what people call it
  std::optional<std::string> name_cy;  ///< the same in Welsh
  AppliesTo applies_to = AppliesTo::susr;
  std::optional<Criterion> criterion;  ///< only for cases that meet it
  std::optional<Immediacy> immediacy;  ///< only for decisions that say so; for a rule on decisions
  std::set<Regime> regimes = {Regime::susr};
  Milestone runs_from = Milestone::crg_referral;
  std::optional<Length> length;  ///< none: tracked, but never overdue
  Strength strength = Strength::must;
  std::vector<Milestone> reached_by;  ///< whichever is recorded first; never empty
  std::string source;                 ///< where the rule is written down
};

}  // namespace susr::domain
