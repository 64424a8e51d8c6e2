// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

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

/// A flag that is given becomes true.
void take_value(bool& target, const std::string& text);

/// The type of value in a target that holds one, several or none.
template <class Target>
struct Held {
  using Value = Target;
};
template <class Target>
  requires requires { typename Target::value_type; } && (!std::is_same_v<Target, std::string>)
struct Held<Target> {
  using Value = typename Target::value_type;
};

/// An option whose value goes to `target`, which must live as long as the option. The target's type
/// gives the kind of value and its codes.
template <class Target>
Option option(std::string name, std::string value, Target& target, Arity arity = Arity::optional) {
  using Value = typename Held<Target>::Value;
  Option made{.name = std::move(name),
              .value = std::move(value),
              .arity = arity,
              .take = [&target](const std::string& text) { take_value(target, text); }};
  if constexpr (std::is_enum_v<Value>) {
    made.kind = ValueKind::code;
    made.values = domain::all_codes<Value>();
  } else if constexpr (std::is_same_v<Value, domain::Date> ||
                       std::is_same_v<Value, domain::PartialDate>) {
    made.kind = ValueKind::date;
  } else if constexpr (std::is_same_v<Value, domain::Lead>) {
    made.kind = ValueKind::agency;
  }
  return made;
}

/// The option with that kind of value.
Option of_kind(ValueKind kind, Option option);

/// An option that gives one of `values` to `put`, and refuses others with the message `why`.
Option choice(Option option, std::vector<std::string> values, std::string why,
              std::function<void(const std::string&)> put);

/// A positional argument.
template <class Target>
Option argument(const std::string& name, Target& target, Arity arity = Arity::required) {
  return option(name, name, target, arity);
}

/// An option that takes a post, a reference or another name that somebody made up.
template <class Target>
Option name_option(std::string name, std::string value, Target& target,
                   Arity arity = Arity::optional) {
  auto named = option(std::move(name), std::move(value), target, arity);
  return of_kind(ValueKind::name, std::move(named));
}

/// The same for a name that is new: an identifier.
template <class Target>
Option identifier_option(std::string name, std::string value, Target& target,
                         Arity arity = Arity::optional) {
  auto made = name_option(std::move(name), std::move(value), target, arity);
  made.take = [&target](const std::string& text) { domain::take_identifier(target, text); };
  return made;
}

/// An option that takes free text. Its twin reads the text from a file.
template <class Target>
Option text_option(std::string name, Target& target, Arity arity = Arity::optional) {
  auto text = option(std::move(name), "T", target, arity);
  return of_kind(ValueKind::text, std::move(text));
}

/// The positional argument `name`: a case's reference or an id.
template <class Target>
Option reference_argument(const std::string& name, Target& target, Arity arity = Arity::required) {
  return of_kind(ValueKind::case_reference, argument(name, target, arity));
}

/// The argument ID of a command about one action, such as CV-2026-003/A5: its two parts go to
/// `case_reference` and `number`, which must live as long as the option.
Option action_argument(std::string& case_reference, int& number);

/// The same for an entry with that letter, such as F for CV-2026-003/F2.
Option entry_argument(char letter, std::string& case_reference, int& number);

/// The option that can also name items in a case, of those letters.
Option naming_items(std::string letters, Option option);

/// An option without a value.
Option flag(std::string name, bool& target);

/// The shared option of that name, listed among a command's own.
Option shared_option(std::string name);

}  // namespace susr::commands
