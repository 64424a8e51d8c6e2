// SPDX-License-Identifier: MIT
#include "susr/domain/fold.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/environment.hpp"

#include "reports.hpp"

namespace susr::report {

namespace {

using domain::Event;

/// An event, and by which it was corrected.
struct AuditedEntry {
  const Event& event;
  Cell corrected_by;
};

AuditedEntry entered(const Event& event, const std::map<std::int64_t, std::int64_t>& corrections) {
  const auto found = corrections.find(event.sequence);
  return {event, found == corrections.end() ? Cell{} : cell(found->second)};
}

FieldList<AuditedEntry> fields_of_audit() {
  using Each = const AuditedEntry&;
  return {
      {as_key(number_column("event")), [](Each each) { return each.event.sequence; }},
      {as_main(table::moment_column("recorded_at")),
       [](Each each) { return each.event.recorded_at; }},
      {text_column("actor"), [](Each each) { return each.event.actor; }},
      {text_column("on_behalf_of"), [](Each each) { return each.event.on_behalf_of; }},
      {partial_date_column("effective"), [](Each each) { return each.event.effective; }},
      {id_column("case", Shown::in_data_only), [](Each each) { return each.event.case_reference; }},
      {as_main(id_column("item")),
       [](Each each) -> Cell {
         auto subject = domain::subject_of(each.event.body);
         return domain::ItemId{each.event.case_reference, std::move(subject)};
       }},
      {as_main(code_column<domain::EventKind>("kind")),
       [](Each each) { return domain::kind_of(each.event.body); }},
      {number_column("corrected_by"), &AuditedEntry::corrected_by}};
}

}  // namespace

Cell recorded_by(const domain::Event& event) {
  if (event.on_behalf_of.empty()) return cell(event.actor);
  return Message{"log.recorded-by",
                 {argument("post", event.on_behalf_of), argument("account", event.actor)}};
}

domain::Date recorded_on(const domain::Event& event) {
  return domain::london_day(support::parse_moment(event.recorded_at).value());
}

std::map<std::int64_t, std::int64_t> corrections_in(const Context& context) {
  std::vector<domain::Event> events;
  storage::for_each_correction(context.store,
                               [&](const domain::Event& event) { events.push_back(event); });
  return domain::corrected_events(events, context.as_of);
}

namespace {

Report audit(const Context& context, const Selection& selection) {
  return report_of(context,
                   table_of<AuditedEntry>(
                       "audit", fields_of_audit(),
                       [context, selection](const auto& take) {
                         const auto corrections = corrections_in(context);
                         storage::for_each_event(
                             context.store, selection.case_reference,
                             [&](const Event& event, const std::string& /*hash*/) {
                               const bool asked_for = event.effective_on() <= context.as_of &&
                                                      is_between(selection, recorded_on(event));
                               if (asked_for) take(entered(event, corrections));
                             });
                       }),
                   selection.case_reference);
}

}  // namespace

Report log_in_lines(const Context& context, const LogFilter& filter) {
  auto report = report_of(
      context,
      table_of<AuditedEntry>(
          "audit", fields_of_audit(),
          [context, filter](const auto& take) {
            const auto corrections = corrections_in(context);
            for_each_logged(context, filter, [&](const Event& event, const std::string& /*hash*/) {
              take(entered(event, corrections));
            });
          }),
      filter.case_reference);
  report.heading = title_block(context, Message{"title.log"}, filter.case_reference);
  return report;
}

Entry describe_audit() {
  using enum Filter;
  return {.name = "audit",
          .choices = {case_reference, from, to},
          .make = audit,
          .over = Over::one_board};
}

}  // namespace susr::report
