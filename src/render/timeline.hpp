// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "susr/table/chart.hpp"

#include "page.hpp"

namespace susr::render {

/// A row of a timeline. What is not known of it is left out.
struct TimelineRow {
  std::string label;
  domain::Date from;
  std::optional<domain::Date> until;     ///< the last day of its limit
  std::optional<domain::Date> extended;  ///< the last day if time did not run on some days
  std::optional<domain::Date> limit;     ///< the one of the two that counts
  std::optional<domain::Date> reached;
};

/// What a chart over time shows, in the words of the page.
struct TimelineData {
  std::string title;
  std::string description;  ///< a sentence made from the figures
  std::vector<TimelineRow> rows;
  std::vector<table::ChartSpan> pauses;
  domain::Date day;  ///< of the report
};

/// The rows of a page that have begun. Nothing if there are none, or the page has no columns for
/// them.
std::optional<TimelineData> timeline_data(const table::Chart& chart, const Page& page);

/// The timeline as SVG, as `svg_of` of a chart of numbers.
std::string svg_of(const TimelineData& data, const std::string& id, Language language);

}  // namespace susr::render
