// SPDX-License-Identifier: MIT
#include "timeline.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"

#include "chart.hpp"

namespace susr::render {

namespace {

using domain::Date;
using table::argument;

/// The columns of a timeline, by what they say.
enum DateColumn : std::size_t { from, until, extended, reached, columns };

/// The first day that it can be: what may have been in time is not called late.
std::optional<Date> day_in(std::string_view text) {
  const auto date = domain::parse_partial_date(text);
  return date ? std::optional(date->first_day) : std::nullopt;
}

/// Where the dates of a row stand on the page.
class RowReader {
 public:
  RowReader(const table::Chart& chart, const Page& page)
      : page_(page), by_(place_on_page(page, chart.by)), pauses_count_(chart.pauses_count) {
    for (std::size_t i = 0; i < columns && i < chart.columns.size(); ++i)
      places_.at(i) = place_on_page(page, chart.columns[i]);
  }

  [[nodiscard]] bool can_read() const {
    return by_ && places_[from];
  }

  [[nodiscard]] std::optional<TimelineRow> read(const PageRow& row) const {
    const auto texts = page_.shown_texts(row);
    const auto begun = day(texts, from);
    if (!begun) return std::nullopt;
    TimelineRow made{.label = std::string(texts[*by_]),
                     .from = *begun,
                     .until = day(texts, until),
                     .extended = day(texts, extended),
                     .limit = {},
                     .reached = day(texts, reached)};
    made.limit = pauses_count_ && made.extended ? made.extended : made.until;
    return made;
  }

 private:
  [[nodiscard]] std::optional<Date> day(const Page::Texts& texts, DateColumn column) const {
    const auto place = places_.at(column);
    return place ? day_in(texts[*place]) : std::nullopt;
  }

  const Page& page_;
  std::optional<std::size_t> by_;
  bool pauses_count_;
  std::array<std::optional<std::size_t>, columns> places_;
};

bool is_late(const TimelineRow& row, Date day) {
  return row.limit && row.reached.value_or(day) > *row.limit;
}

std::string sentence_about(const TimelineData& data, Language language) {
  const auto count = [&](const auto& holds) { return std::ranges::count_if(data.rows, holds); };
  return language::text(
      language,
      {.key = "chart.timeline",
       .arguments = {
           argument("n", data.rows.size()), argument("reached", count([](const TimelineRow& row) {
                                                       return row.reached.has_value();
                                                     })),
           argument("late", count([&](const TimelineRow& row) { return is_late(row, data.day); })),
           argument("pauses", data.pauses.size())}});
}

}  // namespace

std::optional<TimelineData> timeline_data(const table::Chart& chart, const Page& page) {
  const RowReader reader(chart, page);
  if (!reader.can_read() || !chart.day) return std::nullopt;
  TimelineData data{.title = language::shown(chart.title, page.language()),
                    .description = {},
                    .rows = {},
                    .pauses = chart.pauses,
                    .day = *chart.day};
  for (const auto& block : page.blocks()) {
    for (const auto& row : block.rows) {
      if (auto read = reader.read(row)) data.rows.push_back(std::move(*read));
    }
  }
  if (data.rows.empty()) return std::nullopt;
  data.description = sentence_about(data, page.language());
  return data;
}

}  // namespace susr::render
