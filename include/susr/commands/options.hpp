// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "susr/commands/command.hpp"
#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/domain/event.hpp"
#include "susr/support/text.hpp"

namespace susr::commands {

// How the text of an option becomes a value. Each throws BadValue if it can't.

void take_value(std::string& target, const std::string& text);
void take_value(bool& target, const std::string& text);
void take_value(domain::Date& target, const std::string& text);
void take_value(domain::PartialDate& target, const std::string& text);
void take_value(domain::Criteria& target, const std::string& text);
void take_value(domain::Lead& target, const std::string& text);

template <class Enumeration>
  requires std::is_enum_v<Enumeration>
void take_value(Enumeration& target, const std::string& text) {
  const auto found = domain::from_code<Enumeration>(text);
  if (!found) {
    throw BadValue{"it is not one of the values that are known",
                   support::known_values_hint(text, domain::all_codes<Enumeration>())};
  }
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

/// An option whose value goes to `target`, which must live as long as the option.
template <class Target>
Option option(std::string name, std::string value, Target& target, std::string help,
              Occurs occurs = Occurs::optional) {
  return {.name = std::move(name),
          .value = std::move(value),
          .help = std::move(help),
          .occurs = occurs,
          .take = [&target](const std::string& text) { take_value(target, text); }};
}

/// A positional argument.
template <class Target>
Option argument(const std::string& name, Target& target, std::string help,
                Occurs occurs = Occurs::required) {
  return option(name, name, target, std::move(help), occurs);
}

/// An option without a value.
Option flag(std::string name, bool& target, std::string help);

/// " one of a, b, c", for a help line.
template <class Enumeration>
std::string one_of() {
  return support::join(domain::all_codes<Enumeration>(), ", ");
}

}  // namespace susr::commands
