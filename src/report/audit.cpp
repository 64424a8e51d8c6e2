// SPDX-License-Identifier: MIT
#include "susr/domain/fold.hpp"
#include "susr/domain/reference.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/surroundings.hpp"

#include "reports.hpp"
#include "selection.hpp"
#include "words.hpp"

namespace susr::report {

namespace {

using domain::Event;

std::string item_of(const Event& event) {
  const auto subject = domain::subject_of(event.body);
  return subject.empty() ? event.case_reference : domain::item_id(event.case_reference, subject);
}

std::vector<Column> columns() {
  return {number_column("event"),
          id_column("recorded_at"),
          text_column("actor"),
          text_column("on_behalf_of"),
          partial_date_column("effective"),
          id_column("case", Shown::in_data_only),
          id_column("item"),
          code_column<domain::EventKind>("kind"),
          number_column("corrected_by", Shown::where_filled)};
}

Row row_of(const Event& event, const std::map<std::int64_t, std::int64_t>& corrections) {
  const auto found = corrections.find(event.sequence);
  return {cell(event.sequence),
          cell(event.recorded_at),
          cell(event.actor),
          cell(event.on_behalf_of),
          cell(event.effective),
          cell(event.case_reference),
          cell(item_of(event)),
          cell(domain::kind_of(event.body)),
          found == corrections.end() ? Cell{} : cell(found->second)};
}

}  // namespace

domain::Date recorded_on(const domain::Event& event) {
  return domain::london_day(support::parse_moment(event.recorded_at).value());
}

std::map<std::int64_t, std::int64_t> corrections_in(const Source& source) {
  std::vector<domain::Event> events;
  storage::for_each_correction(source.store,
                               [&](const domain::Event& event) { events.push_back(event); });
  return domain::corrected_events(events, source.as_of);
}

Report audit(const Source& source, const Selection& selection) {
  return report_of(
      source, "audit", columns(),
      [source, selection](const TakeRow& take) {
        const auto corrections = corrections_in(source);
        storage::for_each_event(source.store, selection.case_reference,
                                [&](const Event& event, const std::string& /*hash*/) {
                                  const bool asked_for = event.effective_on() <= source.as_of &&
                                                         is_between(selection, recorded_on(event));
                                  if (asked_for) take(row_of(event, corrections));
                                });
      },
      selection.case_reference);
}

Report log_in_lines(const Source& source, const LogFilter& filter) {
  auto report = report_of(
      source, "audit", columns(),
      [source, filter](const TakeRow& take) {
        const auto corrections = corrections_in(source);
        for_each_logged(source, filter, [&](const Event& event, const std::string& /*hash*/) {
          take(row_of(event, corrections));
        });
      },
      filter.case_reference);
  report.heading = title_block(source, label("title.log"), filter.case_reference);
  return report;
}

}  // namespace susr::report
