// SPDX-License-Identifier: MIT
#pragma once

// The values of a policy as text, and from text.

#include <concepts>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "susr/domain/policy.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/text.hpp"

namespace susr::domain {

constexpr std::string_view between_values = ", ";

/// `text` with what would end a value or a line written as a backslash and a letter; `also` is what
/// else must not stand in it as it is.
std::string escaped(std::string_view text, std::string_view also = {});

/// The reverse. Throws BadValue for a backslash that stands for nothing.
std::string unescaped(std::string_view text);

/// The parts of `text`, spaces and all; an empty text has none.
std::vector<std::string> split_exactly(std::string_view text, std::string_view separator);

std::string text_of(const std::string& text);
std::string text_of(int number);
std::string text_of(Date date);
std::string text_of(const Rung& rung);
std::string text_of(const Length& length);
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
std::string text_of(Enumeration value) {
  return std::string(code(value));
}

/// A value within a list.
std::string part_of_list(const std::string& text);
template <class Value>
std::string part_of_list(const Value& value) {
  return text_of(value);
}

template <class Values>
  requires requires(const Values& values) { values.begin(); } &&
           (!std::convertible_to<Values, std::string>)
std::string text_of(const Values& values) {
  std::vector<std::string> texts;
  for (const auto& value : values)
    texts.push_back(part_of_list(value));
  return support::join(texts, between_values);
}

// Puts what the text says into the target. Each throws BadValue if it can't.

void put(std::string& target, const std::string& text);
void put(Rung& target, const std::string& text);
void put(Length& target, const std::string& text);
template <class Value>
void put(Value& target, const std::string& text) {
  take_value(target, text);
}
template <class Value>
void put(std::optional<Value>& target, const std::string& text) {
  put(target.emplace(), text);
}
template <class Value>
void put(std::vector<Value>& target, const std::string& text) {
  target.clear();
  for (const auto& part : split_exactly(text, between_values))
    put(target.emplace_back(), part);
}
template <class Value>
void put(std::set<Value>& target, const std::string& text) {
  std::vector<Value> values;
  put(values, text);
  target = {values.begin(), values.end()};
}

}  // namespace susr::domain
