// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/fold.hpp"

#include "facts.hpp"
#include "reports.hpp"

namespace susr::report {

namespace {

/// Whether an event does not count any more.
Column void_column() {
  auto column = code_column("void", "yes-no");
  column.shown = Shown::where_filled;
  return column;
}

/// Whether an event, or the one that it corrects, is about that part of the case.
bool is_about(const domain::Event& event, std::span<const domain::Event> events,
              std::string_view item) {
  const auto* correction = std::get_if<domain::Corrected>(&event.body);
  if (correction == nullptr) return domain::subject_of(event.body) == item;
  const auto target = std::ranges::find(events, correction->event, &domain::Event::sequence);
  return target != events.end() && is_about(*target, events, item);
}

}  // namespace

Table history(std::span<const domain::Event> events, std::string_view item, domain::Date as_of) {
  const auto told = domain::effective_history(events, as_of).events;
  const auto corrections = domain::corrected_events(events, as_of);
  std::vector<std::pair<domain::Event, bool>> shown;
  for (const auto& event : events) {
    const auto as_told = std::ranges::find(told, event.sequence, &domain::Event::sequence);
    const bool is_correction = std::holds_alternative<domain::Corrected>(event.body);
    const bool counts =
        is_correction ? domain::is_in_effect(events, event.sequence, as_of) : as_told != told.end();
    auto moved = event;
    if (as_told != told.end()) moved.effective = as_told->effective;
    const bool wanted = item.empty() || is_about(event, events, item);
    if (wanted && moved.effective_on() <= as_of) shown.emplace_back(std::move(moved), counts);
  }
  std::ranges::sort(shown, {}, [](const auto& each) {
    return std::pair(each.first.effective_on(), each.first.sequence);
  });
  std::vector<Row> rows;
  for (const auto& [event, counts] : shown) {
    auto by = event.on_behalf_of.empty() ? event.actor
                                         : fmt::format("{} ({})", event.on_behalf_of, event.actor);
    const auto corrected = corrections.find(event.sequence);
    rows.push_back({cell(event.sequence), cell(event.effective), cell(domain::kind_of(event.body)),
                    cell(domain::subject_of(event.body)), cell(in_words(event.body)),
                    cell(event.recorded_at), cell(by),
                    corrected == corrections.end() ? Cell{} : cell(corrected->second),
                    counts ? Cell{} : yes_or_no(true)});
  }
  return table("history",
               {{.name = "event", .type = CellType::integer},
                {.name = "effective", .type = CellType::date},
                code_column("kind", "event"),
                {.name = "subject", .shown = Shown::where_filled},
                {.name = "detail"},
                {.name = "recorded_at"},
                {.name = "recorded_by"},
                {.name = "corrected_by", .type = CellType::integer, .shown = Shown::where_filled},
                void_column()},
               std::move(rows));
}

}  // namespace susr::report
