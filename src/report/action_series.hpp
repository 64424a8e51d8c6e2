// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "spans.hpp"

namespace susr::report {

/// What is counted of actions in a period, or at the end of it.
enum class Measure {
  opened,
  reopened,  ///< or brought back by a correction
  closed,    ///< or taken away by a correction, but not stepped down
  stepped_down,
  extended,  ///< extensions that gave time, not actions
  unfinished,
  overdue,
  overdue_on_original,
  awaiting_ratification,
  // How an action is finished: with `unfinished` they come to all actions.
  finished_ratified,
  finished_completed,
  finished_stepped_down,
  finished_not_relevant,
  legs_open,
  legs_overdue
};
inline constexpr std::size_t measure_count = 15;

/// By what an action is told apart: what is not asked for is empty.
struct Group {
  std::string board;
  std::string agency;
  std::string area;   ///< empty for the whole region too
  std::string theme;  ///< empty for an action without one too
  auto operator<=>(const Group&) const = default;
};

/// The figures of a group in one period.
struct MeasureCounts {
  std::array<std::int64_t, measure_count> counts{};

  [[nodiscard]] std::int64_t of(Measure measure) const {
    return counts.at(static_cast<std::size_t>(measure));
  }
  void add(Measure measure, std::int64_t n = 1) {
    counts.at(static_cast<std::size_t>(measure)) += n;
  }
};

/// The figures of each group, one for each period.
using ActionSeries = std::map<Group, std::vector<MeasureCounts>>;

/// Counts the actions of the selected cases over the periods in one pass over what was true of
/// them, however many periods there are. An action counts once in each group in which it has a leg
/// and a theme. In a group only the legs that are in it can be late. A correction that takes an
/// action from one group to another closes it in the one and opens it in the other, so what came
/// and went is the change of what is unfinished in each group.
///
/// Groups that have no action are left out, except for the only one there is where nothing is told
/// apart, and for boards where nothing else is. Throws `store` as `for_each_action` does.
ActionSeries action_series(const Context& context, const Selection& selection,
                           const Selected& selected, const std::vector<Span>& spans);

}  // namespace susr::report

template <>
inline constexpr std::array susr::domain::codes_of<susr::report::Measure>{
    Code{susr::report::Measure::opened, "opened"},
    Code{susr::report::Measure::reopened, "reopened"},
    Code{susr::report::Measure::closed, "closed"},
    Code{susr::report::Measure::stepped_down, "stepped_down"},
    Code{susr::report::Measure::extended, "extended"},
    Code{susr::report::Measure::unfinished, "unfinished_at_end"},
    Code{susr::report::Measure::overdue, "overdue_at_end"},
    Code{susr::report::Measure::overdue_on_original, "overdue_on_original_at_end"},
    Code{susr::report::Measure::awaiting_ratification, "awaiting_ratification_at_end"},
    Code{susr::report::Measure::finished_ratified, "ratified_at_end"},
    Code{susr::report::Measure::finished_completed, "completed_at_end"},
    Code{susr::report::Measure::finished_stepped_down, "stepped_down_at_end"},
    Code{susr::report::Measure::finished_not_relevant, "not_relevant_at_end"},
    Code{susr::report::Measure::legs_open, "legs_open_at_end"},
    Code{susr::report::Measure::legs_overdue, "legs_overdue_at_end"}};
static_assert(susr::domain::codes_of<susr::report::Measure>.size() == susr::report::measure_count);
