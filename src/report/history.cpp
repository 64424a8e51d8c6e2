// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
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
  std::string subject = {};  ///< the part of the case that it is about
};

/// Data has the part of the case; a person the id that commands take.
Cell item_of_entry(const HistoryEntry& each) {
  if (each.subject.empty()) return {};
  const auto id = domain::item_id(each.event.case_reference, each.subject);
  return table::Worded{each.subject, std::make_shared<const Message>(
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

/// The part of the case that an event, or the one that it corrects, is about.
std::string subject_with_corrections(const domain::Event& event,
                                     std::span<const domain::Event> events) {
  const auto* correction = std::get_if<domain::Corrected>(&event.body);
  if (correction == nullptr) return domain::subject_of(event.body);
  const auto target = std::ranges::find(events, correction->event, &domain::Event::sequence);
  return target == events.end() ? std::string{} : subject_with_corrections(*target, events);
}

/// The events of the case in the order of the days on which they took effect.
std::vector<HistoryEntry> entries_of(std::span<const domain::Event> events, domain::Date as_of) {
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
    entry.subject = subject_with_corrections(event, events);
    if (entry.event.effective_on() <= as_of) entries.push_back(std::move(entry));
  }
  std::ranges::sort(entries, {}, [](const HistoryEntry& each) {
    return std::pair(each.event.effective_on(), each.event.sequence);
  });
  return entries;
}

/// The order of the parts of a case: by their letter and then by their number. Nothing comes first.
std::pair<char, int> order_of(const std::string& subject) {
  int number = 0;
  if (subject.empty()) return {'\0', number};
  std::from_chars(subject.data() + 1, subject.data() + subject.size(), number);
  return {subject.front(), number};
}

}  // namespace

Table history(std::span<const domain::Event> events, std::string_view item, domain::Date as_of) {
  auto entries = entries_of(events, as_of);
  std::erase_if(entries,
                [&](const HistoryEntry& each) { return !item.empty() && each.subject != item; });
  for (auto& each : entries)
    each.subject = domain::subject_of(each.event.body);
  return table_of<HistoryEntry>("history", fields_of_history(), std::move(entries));
}

Table history_by_item(std::span<const domain::Event> events, domain::Date as_of) {
  auto entries = entries_of(events, as_of);
  std::ranges::stable_sort(entries, {},
                           [](const HistoryEntry& each) { return order_of(each.subject); });
  auto table = table_of<HistoryEntry>("history", fields_of_history(), std::move(entries));
  std::ranges::find(table.columns, "subject", &table::Column::name)->shown = Shown::as_heading;
  return table;
}

}  // namespace susr::report
