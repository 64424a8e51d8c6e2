// SPDX-License-Identifier: MIT
#include "said_in.hpp"

#include <utility>

#include "susr/domain/event_fields.hpp"

namespace susr::report {

namespace {

// Each kind of value that an event holds, as a cell.

template <class Value>
Cell said(const Value& value) {
  return cell(value);
}
Cell said(const domain::Lead& lead) {
  return cell(domain::to_text(lead));
}
Cell said(const domain::FieldValue& field) {
  return Message{"event.field", {argument("field", field.field), argument("value", field.value)}};
}
template <class Value>
Cell said(const std::optional<Value>& value) {
  return value ? said(*value) : Cell{};
}
template <class Values>
Cell said_of_all(const Values& values) {
  std::vector<Cell> cells;
  for (const auto& value : values)
    cells.push_back(said(value));
  return list_cell(cells);
}
template <class Value>
Cell said(const std::vector<Value>& values) {
  return said_of_all(values);
}
Cell said(const domain::Criteria& criteria) {
  return said_of_all(criteria);
}

/// What says no more than the event's own subject and kind do.
bool is_redundant(std::string_view field, const Cell& value) {
  return field == "number" || field == "series" || std::holds_alternative<std::monostate>(value);
}

// A barrier that was not changed, or that another field tells of, is not worth a word.
template <class Value>
bool is_usual(const Value& value) {
  if constexpr (std::same_as<Value, domain::BarrierChange>) {
    return value != domain::BarrierChange::cleared;
  } else if constexpr (std::same_as<Value, domain::Direction>) {
    return value == domain::Direction::later;
  } else if constexpr (std::same_as<Value, domain::ReferralDay>) {
    return value == domain::ReferralDay::known;
  } else {
    return false;
  }
}

}  // namespace

Cell said_in(const domain::EventBody& body) {
  table::Fields fields;
  domain::visit_fields_of(body, [&](const auto& field, const auto& value) {
    if (field.is_left_out(value) || is_usual(value)) return;
    auto of_field = said(value);
    if (!is_redundant(field.name, of_field))
      fields.all.push_back({field.name, std::move(of_field)});
  });
  return fields.all.empty() ? Cell{} : Cell{std::move(fields)};
}

}  // namespace susr::report
