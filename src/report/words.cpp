// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <vector>

#include <fmt/format.h>

#include "susr/domain/event_fields.hpp"
#include "susr/support/text.hpp"

namespace susr::report {

namespace {

// Each kind of value that an event holds, in words.

std::string words(const std::string& text) {
  return text;
}
std::string words(std::int64_t number) {
  return std::to_string(number);
}
std::string words(domain::Date date) {
  return domain::to_text(date);
}
std::string words(const domain::PartialDate& date) {
  return domain::to_text(date);
}
std::string words(const domain::Lead& lead) {
  return domain::to_text(lead);
}
std::string words(const domain::FieldValue& field) {
  return fmt::format("{} = {}", field.field, field.value);
}
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
std::string words(Enumeration value) {
  return in_words(value);
}
template <class Values>
  requires requires(const Values& values) { values.begin(); } &&
           (!std::convertible_to<Values, std::string>)
std::string words(const Values& values) {
  std::vector<std::string> texts;
  for (const auto& value : values)
    texts.push_back(words(value));
  return support::join(texts, ", ");
}
template <class Value>
std::string words(const std::optional<Value>& value) {
  return value ? words(*value) : std::string{};
}

/// What says no more than the event's own subject and kind do.
bool goes_without_saying(std::string_view field, std::string_view text) {
  return field == "number" || field == "series" || text.empty();
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

std::string in_words(const domain::EventBody& body) {
  std::vector<std::string> said;
  domain::visit_fields_of(body, [&](const auto& field, const auto& value) {
    if (field.is_left_out(value)) return;
    const auto text = words(value);
    if (goes_without_saying(field.name, text) || is_usual(value)) return;
    said.push_back(fmt::format("{}: {}", wording("column", field.name), text));
  });
  return support::join(said, "; ");
}

}  // namespace susr::report
