// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

/// Whether a message may repeat what was typed. It never repeats free text, which may be about
/// people.
enum class Repeat { value, nothing };

/// Why a text is not a valid value, in words.
struct BadValue {
  std::string why;
  std::string hint;
  Repeat repeat = Repeat::value;
};

// Turn a text that someone typed into a value. Each throws BadValue if it can't.

void take_value(std::string& target, const std::string& text);
void take_value(int& target, const std::string& text);  ///< from 0 to 1,000,000
void take_value(std::int64_t& target, const std::string& text);
void take_value(Date& target, const std::string& text);
void take_value(PartialDate& target, const std::string& text);
void take_value(Criteria& target, const std::string& text);
void take_value(Lead& target, const std::string& text);

/// Turns a text into a new identifier, such as a post or a reference (see identifier.hpp), in the
/// form that is kept. Throws BadValue if it can't.
void take_identifier(std::string& target, const std::string& text);

/// Throws BadValue for a text that is not one of the known codes.
[[noreturn]] void refuse_code(const std::string& text, std::span<const std::string> known);

template <class Enumeration>
  requires std::is_enum_v<Enumeration>
void take_value(Enumeration& target, const std::string& text) {
  const auto found = from_code<Enumeration>(text);
  if (!found) refuse_code(text, all_codes<Enumeration>());
  target = *found;
}

template <class Value>
void take_value(std::optional<Value>& target, const std::string& text) {
  take_value(target.emplace(), text);
}

template <class Value>
void take_value(std::vector<Value>& target, const std::string& text) {
  take_value(target.emplace_back(), text);
}

template <class Value>
void take_value(std::set<Value>& target, const std::string& text) {
  Value value{};
  take_value(value, text);
  target.insert(value);
}

inline void take_identifier(std::optional<std::string>& target, const std::string& text) {
  take_identifier(target.emplace(), text);
}

inline void take_identifier(std::vector<std::string>& target, const std::string& text) {
  take_identifier(target.emplace_back(), text);
}

}  // namespace susr::domain
