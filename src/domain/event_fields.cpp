// SPDX-License-Identifier: MIT
#include "susr/domain/event_fields.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

/// Whether a field of that name, of any kind of event, has one of the traits.
bool any_field_is(std::string_view name, const auto& has_trait) {
  bool is_so = false;
  const auto look = [&](const auto& field, const auto& /*value*/) {
    is_so = is_so || (field.name == name && has_trait(field.traits));
  };
  for (const auto& body : empty_bodies())
    visit_fields_of(body, look);
  return is_so;
}

// Each kind of value as text.

std::string recorded_text(const std::string& text) {
  return text;
}
std::string recorded_text(std::int64_t number) {
  return std::to_string(number);
}
std::string recorded_text(Date date) {
  return to_text(date);
}
std::string recorded_text(const PartialDate& date) {
  return to_text(date);
}
std::string recorded_text(const Lead& lead) {
  return to_text(lead);
}
std::string recorded_text(const Criteria& criteria) {
  return to_text(criteria);
}
std::string recorded_text(const FieldValue& field) {
  return fmt::format("{}={}", field.field, field.value);
}
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
std::string recorded_text(Enumeration value) {
  return std::string(code(value));
}
template <class Value>
std::string recorded_text(const std::vector<Value>& values) {
  std::vector<std::string> texts;
  for (const auto& value : values)
    texts.push_back(recorded_text(value));
  return support::join(texts, ", ");
}
template <class Value>
std::string recorded_text(const std::optional<Value>& value) {
  return value ? recorded_text(*value) : std::string{};
}

// Each kind of value from text.

template <class Value>
void put(const FieldTraits& /*traits*/, Value& target, const std::string& text) {
  Value value{};
  take_value(value, text);
  target = std::move(value);
}
void put(const FieldTraits& traits, std::string& target, const std::string& text) {
  if (text.empty() && traits.may_be_empty) {
    target.clear();
  } else if (traits.is_identifier) {
    take_identifier(target, text);
  } else {
    take_value(target, text);
  }
}
void put(const FieldTraits& /*traits*/, Criteria& target, const std::string& text) {
  target.clear();
  if (!text.empty()) take_value(target, text);
}
template <class Value>
void put(const FieldTraits& traits, std::optional<Value>& target, const std::string& text) {
  target.reset();
  if (!text.empty()) put(traits, target.emplace(), text);
}
template <class Value>
void put(const FieldTraits& traits, std::vector<Value>& target, const std::string& text) {
  target.clear();
  for (const auto& part : support::split(text, ','))
    put(traits, target.emplace_back(), part);
}
void put(const FieldTraits& /*traits*/, std::vector<FieldValue>& /*target*/,
         const std::string& /*text*/) {}

}  // namespace

bool is_identifier(std::string_view field) {
  return any_field_is(
      field, [](const FieldTraits& traits) { return traits.is_identifier || traits.is_looked_up; });
}

std::vector<FieldValue> field_texts(const EventBody& body) {
  std::vector<FieldValue> texts;
  visit_fields_of(body, [&](const auto& field, const auto& value) {
    texts.push_back({field.name, recorded_text(value)});
  });
  return texts;
}

std::vector<FieldValue> field_values(const EventBody& body) {
  std::vector<FieldValue> values;
  visit_fields_of(body, [&](const auto& field, const auto& value) {
    if (field.is_left_out(value)) return;
    if (auto text = recorded_text(value); !text.empty()) values.push_back({field.name, text});
  });
  return values;
}

std::vector<std::string> correctable_fields(const EventBody& body) {
  std::vector<std::string> names;
  visit_fields_of(body, [&](const auto& field, const auto& /*value*/) {
    if (!field.traits.is_in_id) names.emplace_back(field.name);
  });
  return names;
}

bool holds_free_text(std::string_view field) {
  return any_field_is(field.substr(0, field.find('[')),
                      [](const FieldTraits& traits) { return traits.is_free_text; });
}

void set_field(EventBody& body, std::string_view field, const std::string& text) {
  const auto known = correctable_fields(body);
  if (std::ranges::find(known, field) == known.end()) {
    throw BadValue{catalogue::say("value.no-such-field", fmt::arg("kind", code(kind_of(body)))),
                   support::known_values_hint(field, known)};
  }
  visit_fields_of(body, [&](const auto& each, auto& value) {
    if (each.name == field) put(each.traits, value, text);
  });
}

}  // namespace susr::domain
