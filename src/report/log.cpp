// SPDX-License-Identifier: MIT
#include "susr/storage/log.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/event_fields.hpp"

#include "reports.hpp"
#include "words.hpp"

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

/// Hands out the rows of one event: one for each value that it gave or replaced.
void take_rows(const Event& event, const std::string& hash, const Corrections& corrections,
               const TakeRow& take) {
  const auto found = corrections.find(event.sequence);
  const auto corrected_by = found == corrections.end() ? Cell{} : cell(found->second);
  const auto row = [&](std::string_view field, std::string_view before, std::string_view after) {
    take({cell(event.sequence), cell(event.recorded_at), cell(event.actor),
          cell(event.on_behalf_of), cell(event.effective), cell(event.case_reference),
          cell(domain::subject_of(event.body)), cell(domain::kind_of(event.body)), cell(field),
          cell(before), cell(after), corrected_by, cell(hash)});
  };
  for (const auto& [field, before, after] : event.changes)
    row(field, before, after);
  const auto given = given_by(event);
  for (const auto& [field, value] : given)
    row(field, "", value);
  if (event.changes.empty() && given.empty()) row("", "", "");
}

std::string text_in(const Row& row, std::size_t column) {
  const auto* text = std::get_if<std::string>(&row[column]);
  return text == nullptr ? std::string{} : *text;
}

/// The line over the values of an event: its number, day, kind and subject, who recorded it when.
std::string heading_of(const std::string& sequence, const Row& row) {
  // The columns, in their order.
  enum Place : std::size_t {
    recorded_at = 1,
    actor,
    on_behalf_of,
    effective,
    reference,
    subject,
    kind
  };
  constexpr std::size_t corrected_by = 11;
  auto item = text_in(row, reference);
  if (const auto of_case = text_in(row, subject); !of_case.empty()) item += "/" + of_case;
  const auto post = text_in(row, on_behalf_of);
  const auto by =
      post.empty() ? text_in(row, actor) : fmt::format("{} ({})", post, text_in(row, actor));
  auto line =
      fmt::format(fmt::runtime(label(item.empty() ? "log.heading-of-no-case" : "log.heading")),
                  fmt::arg("event", sequence), fmt::arg("day", text_in(row, effective)),
                  fmt::arg("kind", wording("event", text_in(row, kind))), fmt::arg("item", item),
                  fmt::arg("by", by), fmt::arg("recorded_at", text_in(row, recorded_at)));
  if (const auto* correction = std::get_if<std::int64_t>(&row[corrected_by])) {
    line += fmt::format(fmt::runtime(label("log.corrected")), fmt::arg("event", *correction));
  }
  return line;
}

std::vector<Column> columns() {
  return {{.name = "event",
           .type = CellType::integer,
           .shown = Shown::as_heading,
           .wording = heading_of},
          id_column("recorded_at", Shown::in_data_only),
          text_column("actor", Shown::in_data_only),
          text_column("on_behalf_of", Shown::in_data_only),
          partial_date_column("effective", Shown::in_data_only),
          id_column("case", Shown::in_data_only),
          text_column("subject", Shown::in_data_only),
          code_column<domain::EventKind>("kind", Shown::in_data_only),
          text_column("field"),
          text_column("old"),
          text_column("new"),
          number_column("corrected_by", Shown::in_data_only),
          id_column("hash", Shown::in_data_only)};
}

}  // namespace

void for_each_logged(const Source& source, const LogFilter& filter, const TakeLogged& take) {
  std::deque<std::pair<Event, std::string>> last;
  storage::for_each_event(
      source.store, filter.case_reference, [&](const Event& event, const std::string& hash) {
        const bool wanted = event.effective_on() <= source.as_of &&
                            (!filter.since || recorded_on(event) >= *filter.since);
        if (!wanted) return;
        if (!filter.last) return take(event, hash);
        last.emplace_back(event, hash);
        if (std::ssize(last) > *filter.last) last.pop_front();
      });
  for (const auto& [event, hash] : last)
    take(event, hash);
}

Report log(const Source& source, const LogFilter& filter) {
  return {.name = "log",
          .as_of = domain::to_text(source.as_of),
          .heading = title_block(source, label("title.log"), filter.case_reference),
          .tables = {
              {.name = "log", .columns = columns(), .rows = [source, filter](const TakeRow& take) {
                 const auto corrections = corrections_in(source);
                 for_each_logged(source, filter, [&](const Event& event, const std::string& hash) {
                   take_rows(event, hash, corrections, take);
                 });
               }}}};
}

}  // namespace susr::report
