// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <utility>

#include "susr/domain/fold.hpp"

#include "reports.hpp"
#include "said_in.hpp"

namespace susr::report {

namespace {

/// An event as it is shown: on the day that corrections moved it to, and whether it counts.
struct HistoryEntry {
  domain::Event event;
  bool counts = true;
  Cell corrected_by = {};
};

/// Data has the part of the case; a person the id that commands take.
Cell item_of_entry(const HistoryEntry& each) {
  auto subject = domain::subject_of(each.event.body);
  if (subject.empty()) return {};
  const auto id = domain::item_id(each.event.case_reference, subject);
  return table::Worded{std::move(subject), std::make_shared<const Message>(
                                               Message{"item.of-case", {argument("case", id)}})};
}

FieldList<HistoryEntry> fields_of_history() {
  using Each = const HistoryEntry&;
  return {
      {as_key(number_column("event")), [](Each each) { return each.event.sequence; }},
      {as_main(date_column("effective")), [](Each each) { return each.event.effective; }},
      {as_main(text_column("kind")), [](Each each) { return domain::kind_of(each.event.body); }},
      {id_column("subject"), item_of_entry},
      {title_column("detail"), [](Each each) { return said_in(each.event.body); }},
      {text_column("recorded_at"), [](Each each) { return each.event.recorded_at; }},
      {text_column("recorded_by"), [](Each each) { return recorded_by(each.event); }},
      {number_column("corrected_by"), &HistoryEntry::corrected_by},
      {text_column("void"), [](Each each) { return each.counts ? Cell{} : yes_or_no(true); }}};
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
  std::vector<HistoryEntry> entries;
  for (const auto& event : events) {
    const auto as_told = std::ranges::find(told, event.sequence, &domain::Event::sequence);
    const bool is_correction = std::holds_alternative<domain::Corrected>(event.body);
    HistoryEntry entry{.event = event,
                       .counts = is_correction ? domain::is_in_effect(events, event.sequence, as_of)
                                               : as_told != told.end()};
    if (as_told != told.end()) entry.event.effective = as_told->effective;
    const auto corrected = corrections.find(event.sequence);
    if (corrected != corrections.end()) entry.corrected_by = cell(corrected->second);
    const bool wanted = item.empty() || is_about(event, events, item);
    if (wanted && entry.event.effective_on() <= as_of) entries.push_back(std::move(entry));
  }
  std::ranges::sort(entries, {}, [](const HistoryEntry& each) {
    return std::pair(each.event.effective_on(), each.event.sequence);
  });
  return table_of<HistoryEntry>("history", fields_of_history(), std::move(entries));
}

}  // namespace susr::report
