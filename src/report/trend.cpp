// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"
#include "susr/storage/standings.hpp"

#include "meeting_tables.hpp"
#include "movement.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Date;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr unsigned months_a_quarter = 3;

/// A month, quarter or year, and what happened in it.
struct Span {
  std::string name;
  Date first;
  Date last;  ///< or the as-of date, if that is earlier
  std::map<Flow, std::int64_t> flows;
  std::int64_t unfinished = 0;
  std::int64_t overdue = 0;
  std::int64_t overdue_milestones = 0;
  std::int64_t referrals = 0;
  std::int64_t reviews_begun = 0;
  std::int64_t published = 0;

  [[nodiscard]] std::int64_t of(Flow flow) const {
    const auto found = flows.find(flow);
    return found == flows.end() ? 0 : found->second;
  }
};

/// The period in which a day falls.
Span span_of(Date day, Period period) {
  const year_month_day date{day};
  const auto year = static_cast<int>(date.year());
  const auto month = static_cast<unsigned>(date.month());
  const auto from = [&](unsigned first, unsigned length, std::string name) {
    const year_month begins{date.year(), std::chrono::month{first}};
    const year_month after = begins + std::chrono::months{length};
    return Span{.name = std::move(name),
                .first = Date{begins / std::chrono::day{1}},
                .last = Date{after / std::chrono::day{1}} - std::chrono::days{1}};
  };
  switch (period) {
    case Period::year:
      return from(1, 12, fmt::format("{}", year));
    case Period::quarter: {
      const auto quarter = (month - 1) / months_a_quarter;
      return from(quarter * months_a_quarter + 1, months_a_quarter,
                  fmt::format("{}-Q{}", year, quarter + 1));
    }
    case Period::month:
      break;
  }
  return from(month, 1, fmt::format("{}-{:02}", year, month));
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

std::vector<Span> spans_between(Date from, Date to, Period period) {
  std::vector<Span> spans;
  for (auto day = from; day <= to; day = spans.back().last + std::chrono::days{1})
    spans.push_back(span_of(day, period));
  for (auto& span : spans)
    span.last = std::min(span.last, to);
  return spans;
}

Span* find_span(std::vector<Span>& spans, Date day) {
  const auto found = std::ranges::find_if(
      spans, [&](const Span& span) { return day >= span.first && day <= span.last; });
  return found == spans.end() ? nullptr : &*found;
}

void add_flows(std::vector<Span>& spans, const Context& context, const Selection& selection) {
  std::int64_t before = 0;
  for_each_flow(context, selection, Date::min(), spans.back().last,
                [&](Date day, Flow flow, const std::string& /*item*/) {
                  if (auto* span = find_span(spans, day)) ++span->flows[flow];
                  if (day < spans.front().first) before += is_out(flow) ? -1 : 1;
                });
  for (auto& span : spans) {
    for (const auto& [flow, n] : span.flows)
      before += is_out(flow) ? -n : n;
    span.unfinished = before;
  }
}

/// How the record stood at the end of a period.
void add_position(Span& span, const Context& context, const Selection& selection) {
  const Context then{.store = context.store,
                     .policy = context.policy,
                     .as_of = span.last,
                     .known_on = context.known_on};
  for_each_action(then, selection, [&](const ActionView& action) {
    if (is_overdue(action, span.last)) ++span.overdue;
  });
  for_each_case(then, selection, [&](const domain::Standing& standing) {
    for (const auto& deadline : domain::deadlines(standing, context.policy, span.last)) {
      if (deadline.status == domain::DeadlineStatus::overdue) ++span.overdue_milestones;
    }
  });
}

/// What is told of the cases as at the end, by the period in which it happened.
void add_cases(std::vector<Span>& spans, const Context& context, const Selection& selection) {
  for_each_case(context, selection, [&](const domain::Standing& standing) {
    const bool known = standing.referral.referral_day == domain::ReferralDay::known;
    auto* referred = find_span(spans, standing.referred_on.last_day());
    if (known && referred != nullptr) ++referred->referrals;
    const auto& in_force = standing.in_force;
    if (in_force && in_force->outcome == domain::Outcome::susr) {
      if (auto* span = find_span(spans, in_force->since.last_day())) ++span->reviews_begun;
    }
    const auto published = domain::reached_on(standing, domain::Milestone::published);
    auto* span = published ? find_span(spans, published->last_day()) : nullptr;
    if (span != nullptr) ++span->published;
  });
}

FieldList<Span> fields_of_trend() {
  const auto of_all = [](std::vector<Flow> flows) {
    return [flows = std::move(flows)](const Span& span) {
      std::int64_t sum = 0;
      for (const auto flow : flows)
        sum += span.of(flow);
      return sum;
    };
  };
  return {{as_key(id_column("period")), &Span::name},
          {date_column("starts_on", Shown::in_data_only), &Span::first},
          {date_column("ends_on", Shown::in_data_only), &Span::last},
          {as_main(number_column("opened")), of_all({Flow::added})},
          {unless_zero(number_column("reopened")), of_all({Flow::reopened, Flow::restored})},
          {as_main(number_column("closed")),
           of_all({Flow::ratified, Flow::completed, Flow::not_relevant, Flow::removed})},
          {unless_zero(number_column("stepped_down")), of_all({Flow::stepped_down})},
          {as_main(number_column("unfinished_at_end")), &Span::unfinished},
          {as_main(number_column("overdue_at_end")), &Span::overdue},
          {number_column("milestones_overdue_at_end"), &Span::overdue_milestones},
          {unless_zero(number_column("referrals")), &Span::referrals},
          {unless_zero(number_column("reviews_begun")), &Span::reviews_begun},
          {unless_zero(number_column("published")), &Span::published}};
}

template <class Take>
void take_spans(const Context& context, const Selection& selection, const Take& take) {
  const Selection of_cases{.case_reference = selection.case_reference,
                           .criteria = selection.criteria,
                           .outcomes = selection.outcomes};
  const auto to = std::min(selection.to.value_or(context.as_of), context.as_of);
  const auto begins =
      selection.from ? selection.from : first_day(context, Selected(context, of_cases));
  if (!begins || *begins > to) return;
  auto spans = spans_between(*begins, to, selection.every.value_or(Period::month));
  add_flows(spans, context, of_cases);
  add_cases(spans, context, of_cases);
  for (auto& span : spans) {
    add_position(span, context, of_cases);
    take(span);
  }
}

Report trend(const Context& context, const Selection& selection) {
  auto report = report_of(context, trend_table(context, selection), selection.case_reference);
  report.notes = lines({{.key = "note.trend"}});
  return report;
}

}  // namespace

Table trend_table(const Context& context, const Selection& selection) {
  auto table = table_of<Span>("trend", fields_of_trend(), [context, selection](const auto& take) {
    take_spans(context, selection, take);
  });
  table.charts = {table::chart(table::ChartKind::lines, "period",
                               {"unfinished_at_end", "overdue_at_end"}, "chart.trend")};
  return table;
}

Entry describe_trend() {
  using enum Filter;
  return {.name = "trend",
          .choices = {case_reference, criteria, outcome, from, to, every},
          .make = trend};
}

}  // namespace susr::report
