// SPDX-License-Identifier: MIT
#include "chart.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string_view>

#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"
#include "susr/support/text.hpp"

namespace susr::render {

namespace {

using table::argument;

std::optional<std::size_t> place_on_page(const Page& page, std::string_view name) {
  const auto& columns = page.columns();
  const auto found =
      std::ranges::find(columns, name, [](const PageColumn& each) { return each.column.name; });
  if (found == columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns.begin());
}

std::int64_t number_in(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

void take_rows(ChartData& data, const Page& page, std::size_t by,
               const std::vector<std::size_t>& places) {
  for (const auto& block : page.blocks()) {
    for (const auto& row : block.rows) {
      const auto texts = page.shown_texts(row);
      data.labels.emplace_back(texts[by]);
      for (std::size_t i = 0; i < places.size(); ++i)
        data.series[i].values.push_back(number_in(texts[places[i]]));
    }
  }
}

std::string told(const ChartData& data, const ChartSeries& series, Language language) {
  const auto most = std::ranges::max_element(series.values);
  const auto& label = data.labels[static_cast<std::size_t>(most - series.values.begin())];
  const auto sum = std::accumulate(series.values.begin(), series.values.end(), std::int64_t{0});
  if (data.kind == table::ChartKind::bars) {
    return language::text(language,
                          {.key = "chart.bars",
                           .arguments = {argument("measure", series.name), argument("sum", sum),
                                         argument("most", *most), argument("label", label)}});
  }
  return language::text(
      language,
      {.key = "chart.lines",
       .arguments = {argument("measure", series.name), argument("first", series.values.front()),
                     argument("begins", data.labels.front()),
                     argument("last", series.values.back()), argument("ends", data.labels.back()),
                     argument("most", *most), argument("label", label)}});
}

std::string sentence_of(const ChartData& data, Language language) {
  std::vector<std::string> parts;
  for (const auto& series : data.series)
    parts.push_back(told(data, series, language));
  return support::join(parts, "; ") + ".";
}

bool says_something(const ChartData& data) {
  constexpr std::size_t least_of_lines = 2;
  const bool is_long_enough =
      data.kind == table::ChartKind::bars || data.labels.size() >= least_of_lines;
  return is_long_enough && std::ranges::any_of(data.series, [](const ChartSeries& series) {
           return std::ranges::any_of(series.values, [](std::int64_t n) { return n > 0; });
         });
}

}  // namespace

std::optional<ChartData> chart_data(const table::Chart& chart, const Page& page) {
  const auto by = place_on_page(page, chart.by);
  if (!by) return std::nullopt;
  ChartData data{.kind = chart.kind,
                 .title = language::shown(chart.title, page.language()),
                 .description = {},
                 .labels = {},
                 .series = {}};
  std::vector<std::size_t> places;
  for (const auto& name : chart.columns) {
    const auto place = place_on_page(page, name);
    if (!place) continue;
    places.push_back(*place);
    data.series.push_back({.name = page.columns()[*place].title, .values = {}});
  }
  take_rows(data, page, *by, places);
  if (!says_something(data)) return std::nullopt;
  data.description = sentence_of(data, page.language());
  return data;
}

}  // namespace susr::render
