// SPDX-License-Identifier: MIT
#include "susr/domain/event_fields.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "susr/domain/values.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

namespace {

// Ids are made of these.
constexpr std::array fixed{std::string_view("number"), std::string_view("series")};
constexpr std::array may_be_empty{
    std::string_view("barrier"),   std::string_view("post"),           std::string_view("evidence"),
    std::string_view("lead_post"), std::string_view("measure"),        std::string_view("minute"),
    std::string_view("note"),      std::string_view("recommendation"), std::string_view("summary")};
// What something is known by (see support/identifier.hpp): what is entered, and what must be known.
constexpr std::array looked_up{std::string_view("agency"), std::string_view("leads"),
                               std::string_view("leg"), std::string_view("recommendation")};
constexpr std::array identifiers{std::string_view("approved_by"), std::string_view("authorised_by"),
                                 std::string_view("authority"),   std::string_view("lead_post"),
                                 std::string_view("post"),        std::string_view("themes")};

bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

// Each kind of value as text.

std::string text_of(const std::string& text) {
  return text;
}
std::string text_of(std::int64_t number) {
  return std::to_string(number);
}
std::string text_of(Date date) {
  return to_text(date);
}
std::string text_of(const PartialDate& date) {
  return to_text(date);
}
std::string text_of(const Lead& lead) {
  return to_text(lead);
}
std::string text_of(const Criteria& criteria) {
  return to_text(criteria);
}
std::string text_of(const FieldValue& field) {
  return fmt::format("{}={}", field.field, field.value);
}
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
std::string text_of(Enumeration value) {
  return std::string(code(value));
}
template <class Value>
std::string text_of(const std::vector<Value>& values) {
  std::vector<std::string> texts;
  for (const auto& value : values)
    texts.push_back(text_of(value));
  return support::join(texts, ", ");
}
template <class Value>
std::string text_of(const std::optional<Value>& value) {
  return value ? text_of(*value) : std::string{};
}

// Each kind of value from text.

template <class Value>
void put(std::string_view /*field*/, Value& target, const std::string& text) {
  Value value{};
  take_value(value, text);
  target = std::move(value);
}
void put(std::string_view field, std::string& target, const std::string& text) {
  if (text.empty() && is_one_of(may_be_empty, field)) {
    target.clear();
  } else if (is_one_of(identifiers, field)) {
    take_identifier(target, text);
  } else {
    take_value(target, text);
  }
}
void put(std::string_view /*field*/, Criteria& target, const std::string& text) {
  target.clear();
  if (!text.empty()) take_value(target, text);
}
template <class Value>
void put(std::string_view field, std::optional<Value>& target, const std::string& text) {
  target.reset();
  if (!text.empty()) put(field, target.emplace(), text);
}
template <class Value>
void put(std::string_view field, std::vector<Value>& target, const std::string& text) {
  target.clear();
  for (const auto& part : support::split(text, ','))
    put(field, target.emplace_back(), part);
}
void put(std::string_view /*field*/, std::vector<FieldValue>& /*target*/,
         const std::string& /*text*/) {}

}  // namespace

bool is_identifier(std::string_view field) {
  return is_one_of(identifiers, field) || is_one_of(looked_up, field);
}

std::vector<FieldValue> field_values(const EventBody& body) {
  std::vector<FieldValue> values;
  const auto take = [&](std::string_view name, const auto& value, const auto&... usual) {
    if (is_left_out(value, usual...)) return;
    if (auto text = text_of(value); !text.empty()) values.push_back({std::string(name), text});
  };
  std::visit([&](const auto& each) { fields(each, take); }, body);
  return values;
}

std::vector<std::string> correctable_fields(const EventBody& body) {
  std::vector<std::string> names;
  const auto take = [&](std::string_view name, const auto&... /*value*/) {
    if (!is_one_of(fixed, name)) names.emplace_back(name);
  };
  std::visit([&](const auto& each) { fields(each, take); }, body);
  return names;
}

bool holds_free_text(std::string_view field) {
  constexpr std::array<std::string_view, 15> texts{
      "summary",       "title",   "rationale", "note",      "post",
      "authorised_by", "text",    "themes",    "measure",   "lead_post",
      "evidence",      "barrier", "reason",    "authority", "approved_by"};
  return is_one_of(texts, field.substr(0, field.find('[')));
}

void set_field(EventBody& body, std::string_view field, const std::string& text) {
  const auto known = correctable_fields(body);
  if (std::ranges::find(known, field) == known.end()) {
    throw BadValue{
        fmt::format("an event '{}' has no such field that can be corrected", code(kind_of(body))),
        support::known_values_hint(field, known)};
  }
  const auto take = [&](std::string_view name, auto& value, const auto&... /*usual*/) {
    if (name == field) put(name, value, text);
  };
  std::visit([&](auto& each) { fields(each, take); }, body);
}

}  // namespace susr::domain
