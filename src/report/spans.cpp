// SPDX-License-Identifier: MIT
#include "spans.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/storage/standings.hpp"

namespace susr::report {

namespace {

using domain::Date;
using std::chrono::days;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr unsigned months_a_quarter = 3;

/// The week of ISO 8601: it begins on a Monday, and is of the year in which its Thursday is.
Span week_of(Date day) {
  const auto monday = day - (std::chrono::weekday{day} - std::chrono::Monday);
  const auto thursday = monday + days{3};
  const auto year = year_month_day{thursday}.year();
  const auto week = (thursday - Date{year / std::chrono::January / 1}) / std::chrono::weeks{1} + 1;
  return {.name = fmt::format("{}-W{:02}", static_cast<int>(year), week),
          .first = monday,
          .last = monday + days{6}};
}

/// So many months of the year of the day.
Span months_of(const year_month_day& date, unsigned first, unsigned length, std::string name) {
  const year_month begins{date.year(), std::chrono::month{first}};
  const year_month after = begins + std::chrono::months{length};
  return {.name = std::move(name),
          .first = Date{begins / std::chrono::day{1}},
          .last = Date{after / std::chrono::day{1}} - days{1}};
}

/// The first day on which anything of a selected case is on record; nothing if there is none.
std::optional<Date> first_day(const Context& context, const Selected& selected) {
  std::optional<Date> first;
  storage::for_each_standing(context.store, context.as_of, std::nullopt,
                             [&](const domain::Standing& standing) {
                               if (!selected.holds(standing)) return;
                               const auto day = standing.referred_on.last_day();
                               first = std::min(first.value_or(day), day);
                             });
  return first;
}

}  // namespace

Span span_of(Date day, Period period) {
  const year_month_day date{day};
  const auto year = static_cast<int>(date.year());
  const auto month = static_cast<unsigned>(date.month());
  switch (period) {
    case Period::week:
      return week_of(day);
    case Period::year:
      return months_of(date, 1, 12, fmt::format("{}", year));
    case Period::quarter: {
      const auto quarter = (month - 1) / months_a_quarter;
      return months_of(date, quarter * months_a_quarter + 1, months_a_quarter,
                       fmt::format("{}-Q{}", year, quarter + 1));
    }
    case Period::month:
      break;
  }
  return months_of(date, month, 1, fmt::format("{}-{:02}", year, month));
}

std::vector<Span> spans_of(const Context& context, const Selection& selection,
                           const Selected& selected) {
  const auto to = std::min(selection.to.value_or(context.as_of), context.as_of);
  const auto begins = selection.from ? selection.from : first_day(context, selected);
  std::vector<Span> spans;
  if (!begins || *begins > to) return spans;
  const auto period = selection.every.value_or(Period::month);
  for (auto day = *begins; day <= to; day = spans.back().last + days{1})
    spans.push_back(span_of(day, period));
  spans.back().last = to;
  return spans;
}

std::optional<std::size_t> place_of(const std::vector<Span>& spans, Date day) {
  const auto found = std::ranges::lower_bound(spans, day, {}, &Span::last);
  if (found == spans.end() || day < found->first) return std::nullopt;
  return static_cast<std::size_t>(found - spans.begin());
}

}  // namespace susr::report
