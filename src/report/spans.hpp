// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "selection.hpp"

namespace susr::report {

/// A week, month, quarter or year.
struct Span {
  std::string name;  ///< `2026-W05` (ISO 8601), `2026-03`, `2026-Q1` or `2026`
  domain::Date first;
  domain::Date last;  ///< or the last day that is asked for, if that is earlier
};

/// The period in which a day falls, whole.
Span span_of(domain::Date day, Period period);

/// The periods that a report is asked for, one after another: from --from, or else the first day
/// of any case in `selected`, until the earlier of --to and the day of the report; every month,
/// unless it is said. None if there is nothing in between.
std::vector<Span> spans_of(const Context& context, const Selection& selection,
                           const Selected& selected);

/// The place of the one in which the day falls; nothing for a day before or after all of them.
std::optional<std::size_t> place_of(const std::vector<Span>& spans, domain::Date day);

}  // namespace susr::report
