// SPDX-License-Identifier: MIT
#include "chart.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <numeric>
#include <string_view>
#include <utility>

#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"
#include "susr/support/text.hpp"

namespace susr::render {

namespace {

using table::argument;

/// So many lines can be told from each other.
constexpr std::size_t most_lines = 5;

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

std::int64_t sum_of(const ChartSeries& series) {
  return std::accumulate(series.values.begin(), series.values.end(), std::int64_t{0});
}

/// Keeps the lines that have the most, the most first, and says so.
void keep_most(ChartData& data, Language language) {
  const auto all = data.series.size();
  if (all <= most_lines) return;
  std::ranges::stable_sort(data.series, std::greater{}, sum_of);
  data.series.resize(most_lines);
  std::erase_if(data.series, [](const ChartSeries& series) { return sum_of(series) == 0; });
  data.description = language::text(
      language, {.key = "chart.most-of",
                 .arguments = {argument("n", data.series.size()), argument("all", all)}});
}

/// A line for each heading.
void take_headings(ChartData& data, const Page& page, std::size_t by, std::size_t place) {
  for (const auto& block : page.blocks()) {
    auto& series = data.series.emplace_back();
    series.name = block.heading;
    std::vector<std::string> labels;
    for (const auto& row : block.rows) {
      const auto texts = page.shown_texts(row);
      labels.emplace_back(texts[by]);
      series.values.push_back(number_in(texts[place]));
    }
    if (data.series.size() == 1) data.labels = labels;
    if (data.labels != labels) return data.series.clear();  // they are of different times
  }
  keep_most(data, page.language());
}

std::string name_of_band(const std::vector<std::int64_t>& bands, std::size_t band,
                         Language language) {
  const auto first = band == 0 ? 1 : bands[band - 1] + 1;
  if (band == bands.size())
    return language::text(language,
                          {.key = "chart.band-last", .arguments = {argument("n", first - 1)}});
  return language::text(
      language,
      {.key = "chart.band", .arguments = {argument("first", first), argument("n", bands[band])}});
}

void take_bands(ChartData& data, const table::Chart& chart, const Page& page, std::size_t place) {
  const auto language = page.language();
  data.by = page.columns()[place].title;
  for (std::size_t band = 0; band <= chart.bands.size(); ++band)
    data.labels.push_back(name_of_band(chart.bands, band, language));
  auto& series = data.series.emplace_back();
  series.name = language::shown(chart.counted, language);
  series.values.resize(data.labels.size());
  for (const auto& block : page.blocks()) {
    for (const auto& row : block.rows) {
      const auto number = number_in(page.shown_texts(row)[place]);
      if (number <= 0) continue;
      const auto band = std::ranges::lower_bound(chart.bands, number) - chart.bands.begin();
      ++series.values[static_cast<std::size_t>(band)];
    }
  }
}

std::string told(const ChartData& data, const ChartSeries& series, Language language) {
  const auto most = std::ranges::max_element(series.values);
  const auto& label = data.labels[static_cast<std::size_t>(most - series.values.begin())];
  const auto sum = sum_of(series);
  if (data.kind != table::ChartKind::lines) {
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
  const auto figures = support::join(parts, "; ") + ".";
  return data.description.empty() ? figures : data.description + " " + figures;
}

bool says_something(const ChartData& data) {
  constexpr std::size_t least_of_lines = 2;
  const bool is_long_enough =
      data.kind != table::ChartKind::lines || data.labels.size() >= least_of_lines;
  return is_long_enough && std::ranges::any_of(data.series, [](const ChartSeries& series) {
           return std::ranges::any_of(series.values, [](std::int64_t n) { return n > 0; });
         });
}

bool has_headings(const Page& page) {
  return std::ranges::any_of(page.blocks(),
                             [](const Block& block) { return !block.heading.empty(); });
}

void take_columns(ChartData& data, const table::Chart& chart, const Page& page, std::size_t by) {
  std::vector<std::size_t> places;
  for (const auto& name : chart.columns) {
    const auto place = place_on_page(page, name);
    if (!place) continue;
    places.push_back(*place);
    data.series.push_back({.name = page.columns()[*place].title, .values = {}});
  }
  take_rows(data, page, by, places);
}

void take_figures(ChartData& data, const table::Chart& chart, const Page& page) {
  const auto first = place_on_page(page, chart.columns.front());
  if (chart.kind == table::ChartKind::bands) {
    if (first) take_bands(data, chart, page, *first);
    return;
  }
  const auto by = place_on_page(page, chart.by);
  if (!by) return;
  if (chart.kind == table::ChartKind::lines && has_headings(page)) {
    if (first) take_headings(data, page, *by, *first);
    return;
  }
  take_columns(data, chart, page, *by);
}

}  // namespace

std::int64_t number_in(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::optional<std::size_t> place_on_page(const Page& page, std::string_view name) {
  const auto& columns = page.columns();
  const auto found =
      std::ranges::find(columns, name, [](const PageColumn& each) { return each.column.name; });
  if (found == columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns.begin());
}

std::optional<ChartData> chart_data(const table::Chart& chart, const Page& page) {
  ChartData data{.kind = chart.kind,
                 .title = language::shown(chart.title, page.language()),
                 .description = {},
                 .by = {},
                 .labels = {},
                 .series = {}};
  take_figures(data, chart, page);
  if (!says_something(data)) return std::nullopt;
  data.description = sentence_of(data, page.language());
  return data;
}

}  // namespace susr::render
