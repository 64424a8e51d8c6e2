// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "susr/commands/command.hpp"
#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/values.hpp"
#include "susr/support/text.hpp"

namespace susr::commands {

using domain::BadValue;
using domain::Repeat;
using domain::take_value;

/// A flag that is given is true.
void take_value(bool& target, const std::string& text);

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

/// An option that takes a post, a reference or another name that somebody made up.
template <class Target>
Option name_option(std::string name, std::string value, Target& target, std::string help,
                   Occurs occurs = Occurs::optional) {
  auto named = option(std::move(name), std::move(value), target, std::move(help), occurs);
  named.holds = Holds::name;
  return named;
}

/// The same for a name that is new: an identifier.
template <class Target>
Option identifier_option(std::string name, std::string value, Target& target, std::string help,
                         Occurs occurs = Occurs::optional) {
  auto made = name_option(std::move(name), std::move(value), target, std::move(help), occurs);
  made.take = [&target](const std::string& text) { domain::take_identifier(target, text); };
  return made;
}

/// An option that takes free text. It has a twin that reads the text from a file.
template <class Target>
Option text_option(std::string name, Target& target, std::string help,
                   Occurs occurs = Occurs::optional) {
  auto text = option(std::move(name), "T", target, std::move(help), occurs);
  text.holds = Holds::text;
  return text;
}

/// The positional argument `name`, which is the reference of a case or an id.
template <class Target>
Option reference_argument(const std::string& name, Target& target, std::string help,
                          Occurs occurs = Occurs::required) {
  return name_option(name, name, target, std::move(help), occurs);
}

/// An option without a value.
Option flag(std::string name, bool& target, std::string help);

/// " one of a, b, c", for a help line.
template <class Enumeration>
std::string one_of() {
  return support::join(domain::all_codes<Enumeration>(), ", ");
}

}  // namespace susr::commands
