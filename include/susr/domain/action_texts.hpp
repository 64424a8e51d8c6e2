// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>

#include "susr/domain/event/action_assigned.hpp"

namespace susr::domain {

/// A text of an assignment, such as its measure. It has the same name in the log, in the tables and
/// in an import, so that each of them takes a new one from here.
struct ActionText {
  std::string_view name;
  std::string ActionAssigned::* member;
};

/// Those among the fields of a payload.
template <class... Values>
consteval auto texts_among(const std::tuple<Field<ActionAssigned, Values>...>& payload) {
  std::array<ActionText, (std::size_t{std::same_as<Values, std::string>} + ...)> texts{};
  std::size_t place = 0;
  const auto take = [&]<class Value>(const Field<ActionAssigned, Value>& field) {
    if constexpr (std::same_as<Value, std::string>) texts.at(place++) = {field.name, field.member};
  };
  std::apply([&](const auto&... fields) { (take(fields), ...); }, payload);
  return texts;
}

/// The texts of an assignment, in the order of its payload.
inline constexpr auto action_texts = texts_among(ActionAssigned::payload);

/// What they say of one action.
class ActionTexts {
 public:
  ActionTexts() = default;
  explicit ActionTexts(const ActionAssigned& assigned) {
    for (const auto& text : action_texts)
      (*this)[text.member] = assigned.*text.member;
  }

  std::string& operator[](std::string ActionAssigned::* member) {
    return said_[place_of(member)];
  }
  const std::string& operator[](std::string ActionAssigned::* member) const {
    return said_[place_of(member)];
  }
  bool operator==(const ActionTexts&) const = default;

 private:
  static std::size_t place_of(std::string ActionAssigned::* member) {
    std::size_t place = 0;
    while (action_texts.at(place).member != member)
      ++place;
    return place;
  }

  std::array<std::string, action_texts.size()> said_;
};

}  // namespace susr::domain
