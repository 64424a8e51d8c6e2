// SPDX-License-Identifier: MIT
#include "susr/storage/log.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <utility>

#include "susr/domain/event_fields.hpp"
#include "susr/domain/reference.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Event;

/// By which event each event was corrected.
using Corrections = std::map<std::int64_t, std::int64_t>;

/// What the event gave that replaced nothing. Of a correction and of a policy the changes tell what
/// it set; a number stands in the id.
std::vector<domain::FieldValue> given_by(const Event& event) {
  auto fields = domain::field_values(event.body);
  const bool is_correction = std::holds_alternative<domain::Corrected>(event.body);
  std::erase_if(fields, [&](const domain::FieldValue& each) {
    const bool told = is_correction && (each.field == "effective" || each.field == "fields");
    const bool is_whole_policy =
        each.field == "text" && std::holds_alternative<domain::PolicyRecorded>(event.body);
    const bool in_the_id = each.field == "number" || each.field == "series";
    const bool usual = (each.field == "barrier_change" && each.value == "none") ||
                       (each.field == "direction" && each.value == "later");
    return told || is_whole_policy || in_the_id || usual ||
           std::ranges::find(event.changes, each.field, &domain::Change::field) !=
               event.changes.end();
  });
  return fields;
}

/// A value that an event gave or replaced; of an event that gave none, the event alone.
struct Logged {
  const Event& event;
  const std::string& hash;
  const Cell& corrected_by;
  const Cell& heading;
  domain::Change change;
};

/// The line over the values of an event: its number, day, kind and subject, who recorded it when.
Message heading_of(const Event& event, const Cell& corrected_by) {
  const auto subject = domain::subject_of(event.body);
  const auto item =
      subject.empty() ? event.case_reference : domain::item_id(event.case_reference, subject);
  std::string key = item.empty() ? "log.heading-of-no-case" : "log.heading";
  if (!std::holds_alternative<std::monostate>(corrected_by)) key += "-corrected";
  return {
      .key = std::move(key),
      .arguments = {argument("event", event.sequence), argument("day", event.effective),
                    argument("kind", domain::kind_of(event.body)), argument("item", item),
                    argument("by", recorded_by(event)), argument("recorded_at", event.recorded_at),
                    argument("correction", corrected_by)}};
}

/// Calls `take` for each value that the event gave or replaced, or once.
template <class Take>
void take_values(const Event& event, const std::string& hash, const Corrections& corrections,
                 const Take& take) {
  const auto found = corrections.find(event.sequence);
  const auto corrected_by = found == corrections.end() ? Cell{} : cell(found->second);
  const Cell heading = table::Worded{
      event.sequence, std::make_shared<const Message>(heading_of(event, corrected_by))};
  const auto take_change = [&](domain::Change change) {
    take({event, hash, corrected_by, heading, std::move(change)});
  };
  for (const auto& change : event.changes)
    take_change(change);
  const auto given = given_by(event);
  for (const auto& [field, value] : given)
    take_change({.field = field, .before = {}, .after = value});
  if (event.changes.empty() && given.empty()) take_change({});
}

FieldList<Logged> fields_of_log() {
  using Each = const Logged&;
  return {
      {{.name = "event", .type = CellType::integer, .shown = Shown::as_heading},
       [](Each each) { return each.heading; }},
      {table::moment_column("recorded_at", Shown::in_data_only),
       [](Each each) { return each.event.recorded_at; }},
      {text_column("actor", Shown::in_data_only), [](Each each) { return each.event.actor; }},
      {text_column("on_behalf_of", Shown::in_data_only),
       [](Each each) { return each.event.on_behalf_of; }},
      {partial_date_column("effective", Shown::in_data_only),
       [](Each each) { return each.event.effective; }},
      {id_column("case", Shown::in_data_only), [](Each each) { return each.event.case_reference; }},
      {text_column("subject", Shown::in_data_only),
       [](Each each) { return domain::subject_of(each.event.body); }},
      {code_column<domain::EventKind>("kind", Shown::in_data_only),
       [](Each each) { return domain::kind_of(each.event.body); }},
      {as_key(text_column("field")), [](Each each) { return each.change.field; }},
      {text_column("old"), [](Each each) { return each.change.before; }},
      {text_column("new"), [](Each each) { return each.change.after; }},
      {number_column("corrected_by", Shown::in_data_only),
       [](Each each) { return each.corrected_by; }},
      {id_column("hash", Shown::in_data_only), [](Each each) { return each.hash; }}};
}

}  // namespace

void for_each_logged(const Context& context, const LogFilter& filter, const TakeLogged& take) {
  std::deque<std::pair<Event, std::string>> last;
  storage::for_each_event(
      context.store, filter.case_reference, [&](const Event& event, const std::string& hash) {
        const bool wanted = event.effective_on() <= context.as_of &&
                            (!filter.since || recorded_on(event) >= *filter.since);
        if (!wanted) return;
        if (!filter.last) return take(event, hash);
        last.emplace_back(event, hash);
        if (std::ssize(last) > *filter.last) last.pop_front();
      });
  for (const auto& [event, hash] : last)
    take(event, hash);
}

Report log(const Context& context, const LogFilter& filter) {
  return {.name = "log",
          .as_of = domain::to_text(context.as_of),
          .heading = title_block(context, Message{"title.log"}, filter.case_reference),
          .tables = {table_of<Logged>("log", fields_of_log(), [context, filter](const auto& take) {
            const auto corrections = corrections_in(context);
            for_each_logged(context, filter, [&](const Event& event, const std::string& hash) {
              take_values(event, hash, corrections, take);
            });
          })}};
}

}  // namespace susr::report
