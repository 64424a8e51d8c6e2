// SPDX-License-Identifier: MIT
#include "plan.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/board_record.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/fold.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

std::string value_of(const std::vector<domain::FieldValue>& values, std::string_view field) {
  const auto found = std::ranges::find(values, field, &domain::FieldValue::field);
  return found == values.end() ? std::string{} : found->value;
}

/// The columns where reports print the last day of a date known only to the month or year.
constexpr std::array printed_to_the_day{
    std::string_view("assigned_on"), std::string_view("completed_on"), std::string_view("made_on"),
    std::string_view("meeting_on"), std::string_view("stepped_down_on")};

/// Whether a report prints the date as that day in that column.
bool is_last_day_of(const domain::PartialDate& day, const domain::PartialDate& date,
                    std::string_view column) {
  return std::ranges::find(printed_to_the_day, column) != printed_to_the_day.end() &&
         day == domain::on_day(date.last_day());
}

std::optional<double> number_in(std::string_view text) {
  double number = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && stopped == end ? std::optional(number) : std::nullopt;
}

/// Whether a spreadsheet turns the first text into the second: 0012 into 12, 1E5 into 100000, 1.50
/// into 1.5.
bool is_number_made_of(std::string_view before, std::string_view after) {
  const auto number = number_in(before);
  if (!number || number != number_in(after)) return false;
  return after.size() < before.size() || before.find_first_of("eE") != std::string_view::npos;
}

}  // namespace

std::pair<bool, domain::Date> place_of(const workflow::Step& step) {
  return {!std::holds_alternative<domain::Corrected>(step.body), step.on.last_day()};
}

ExistingCase existing_case(std::string reference, std::span<const domain::Event> events) {
  ExistingCase existing{
      .reference = std::move(reference), .events = {}, .log = events, .state = std::nullopt};
  if (events.empty()) return existing;
  if (existing.reference.empty()) {
    existing.events = domain::board_record(events, domain::Date::max());
    return existing;
  }
  auto history = domain::effective_history(events, domain::Date::max());
  existing.state = domain::current_state(events, domain::Date::max());
  existing.events = std::move(history.events);
  return existing;
}

domain::EventBody said_anew(const domain::EventBody& before, const Values& values,
                            std::span<const SaidField> fields, std::vector<std::string>& changed) {
  auto body = before;
  for (const auto& [column, field] : fields) {
    if (values.has(column)) domain::set_field(body, std::string(field), values[column]);
  }
  const auto were = domain::field_values(before);
  const auto are = domain::field_values(body);
  for (const auto& [column, field] : fields) {
    if (value_of(are, field) != value_of(were, field)) changed.emplace_back(column);
  }
  return body;
}

void add_correction(ImportItem& item, const domain::Event& recorded, const domain::EventBody& body,
                    const Row& row, std::span<const SaidField> fields, std::string_view day_column,
                    const ImportContext& context) {
  domain::Corrected correction{.event = recorded.sequence, .reason = std::string(imported)};
  const auto before = domain::field_values(recorded.body);
  const auto after = domain::field_values(body);
  for (const auto& [column, field] : fields) {
    const auto wanted = value_of(after, field);
    const auto said = value_of(before, field);
    const bool is_same = domain::is_identifier(field)
                             ? support::equal_but_for_case(wanted, said)
                             : support::text_key(wanted) == support::text_key(said);
    if (!row.values.has(column) || is_same) continue;
    if (is_number_made_of(said, wanted)) {
      item.problem = ImportProblem{.row = row.row,
                                   .column = std::string(column),
                                   .code = "lost-zero",
                                   .why = say("import.number-rewritten"),
                                   .hint = say("import.number-rewritten.hint")};
      return;
    }
    correction.fields.push_back({std::string(field), wanted});
    item.changed.emplace_back(column);
  }
  if (!day_column.empty() && row.values.has(day_column)) {
    const auto on = date_in(row.values, day_column);
    if (on != recorded.effective && !is_last_day_of(on, recorded.effective, day_column)) {
      correction.effective = on;
      item.changed.emplace_back(day_column);
    }
  }
  if (correction.fields.empty() && !correction.effective) return;
  item.steps.push_back({.body = std::move(correction), .on = context.on, .source = row.row});
}

domain::Date day_in(const Values& values, std::string_view column) {
  return date_in(values, column).last_day();
}

domain::PartialDate date_in(const Values& values, std::string_view column) {
  return domain::parse_partial_date(values[column]).value();
}

domain::Lead lead_in(const Values& values, const domain::Policy& policy) {
  return domain::with_only_area(policy, {.agency = values["agency"], .area = values["area"]});
}

void require_value(const Values& values, std::string_view column, std::string_view key,
                   const TakeProblem& take) {
  if (values.has(column)) return;
  take({.column = std::string(column), .code = "missing-value", .why = say(key), .hint = {}});
}

void require_area(const Values& values, const domain::Policy& policy, const TakeProblem& take) {
  const auto* agency = domain::find_agency(policy, values["agency"]);
  if (agency == nullptr || !values.has("area")) return;
  const auto& areas = domain::areas_of(policy, *agency);
  if (!support::meant_by(values["area"], areas).empty()) return;
  take({.column = "area",
        .code = "unknown-area",
        .why = say("import.unknown-area"),
        .hint = areas.empty() ? say("import.no-areas.hint")
                              : support::known_values_hint(values["area"], areas)});
}

}  // namespace susr::exchange
