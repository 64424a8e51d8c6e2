// SPDX-License-Identifier: MIT
#include "bars.hpp"

#include <algorithm>
#include <array>

#include "susr/language/words.hpp"

#include "chart.hpp"

namespace susr::render {

namespace {

constexpr std::int64_t eighths = 8;
constexpr std::string_view whole_block = "█";
constexpr std::array<std::string_view, eighths> part_of_block{"",  "▏", "▎", "▍",
                                                              "▌", "▋", "▊", "▉"};

std::int64_t most_in_column(const Page& page, std::size_t column) {
  std::int64_t most = 0;
  for (const auto& block : page.blocks()) {
    for (const auto& row : block.rows)
      most = std::max(most, number_in(page.shown_texts(row)[column]));
  }
  return most;
}

}  // namespace

std::string Bars::bar(std::string_view figure) const {
  const auto number = number_in(figure);
  const auto whole = static_cast<std::int64_t>(width) * eighths;
  // What there is of is never drawn as nothing.
  const auto parts = number == 0 ? 0 : std::max<std::int64_t>(1, number * whole / most);
  std::string made;
  for (std::int64_t i = 0; i < parts / eighths; ++i)
    made += whole_block;
  made += part_of_block.at(static_cast<std::size_t>(parts % eighths));
  return made;
}

std::optional<Bars> bars_of(const Page& page) {
  const auto& charts = page.charts();
  if (charts.empty() || charts.back().kind != table::ChartKind::lines) return std::nullopt;
  const auto column = place_on_page(page, charts.back().columns.back());
  if (!column) return std::nullopt;
  const auto most = most_in_column(page, *column);
  if (most == 0) return std::nullopt;
  return Bars{.column = *column,
              .most = most,
              .title = language::text(
                  page.language(),
                  {.key = "chart.to-scale",
                   .arguments = {table::argument("measure", page.columns()[*column].title)}})};
}

}  // namespace susr::render
