// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/table/chart.hpp"

#include "page.hpp"

namespace susr::render {

/// A line, or the parts of the bars that are of one kind: a value for each label.
struct ChartSeries {
  std::string name;
  std::vector<std::int64_t> values;
};

/// What a chart of numbers shows, in the words of the page.
struct ChartData {
  table::ChartKind kind = table::ChartKind::lines;
  std::string title;
  std::string description;  ///< a sentence made from the figures
  std::string by;           ///< what the labels are
  std::vector<std::string> labels;
  std::vector<ChartSeries> series;
};

/// The figures of a chart of numbers from the rows of a page. Nothing if they are not on it, or say
/// nothing: a line needs two rows, and a bar something in it. Of lines under headings, the five
/// that have the most are taken.
std::optional<ChartData> chart_data(const table::Chart& chart, const Page& page);

/// The chart as SVG, for a page of HTML: `id` begins the ids in it. Its classes are those of
/// html_style.hpp.
std::string svg_of(const ChartData& data, const std::string& id);

/// The place on the page of the column with that name.
std::optional<std::size_t> place_on_page(const Page& page, std::string_view name);

/// The whole number that a cell shows; 0 if it shows none.
std::int64_t number_in(std::string_view text);

}  // namespace susr::render
