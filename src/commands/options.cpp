// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

namespace susr::commands {

using catalogue::say;

bool Option::is_argument() const {
  return !name.starts_with('-');
}

bool Option::is_flag() const {
  return value.empty();
}

bool Option::is_required() const {
  return arity == Arity::required || arity == Arity::required_repeated;
}

bool Option::may_repeat() const {
  return arity == Arity::repeated || arity == Arity::required_repeated;
}

bool Option::is_personal() const {
  return kind >= ValueKind::case_reference;
}

std::string Option::file_option() const {
  const bool has_one = kind == ValueKind::text || kind == ValueKind::assignment;
  return has_one ? name + "-file" : std::string{};
}

std::string help_of(const Command& command, const Option& option) {
  const auto spoken = catalogue::spoken();
  const auto name = option.name.substr(option.is_argument() ? 0 : 2);
  auto key = fmt::format("option.{}.{}", command.name, name);
  if (!catalogue::find(spoken, key)) key = "option." + name;
  if (name == "store" && option.may_repeat()) key = "option.stores";
  return say(key, fmt::arg("values", support::join(option.values, ", ")));
}

void take_value(bool& target, const std::string& /*text*/) {
  target = true;
}

Option of_kind(ValueKind kind, Option option) {
  option.kind = kind;
  return option;
}

Option choice(Option option, std::vector<std::string> values, std::string why,
              std::function<void(const std::string&)> put) {
  option.kind = ValueKind::code;
  option.values = values;
  option.take = [values = std::move(values), why = std::move(why),
                 put = std::move(put)](const std::string& text) {
    if (std::ranges::find(values, text) == values.end())
      throw BadValue{say(why), support::known_values_hint(text, values)};
    put(text);
  };
  return option;
}

Option shared_option(std::string name) {
  return {.name = std::move(name), .value = {}, .take = {}};
}

namespace {

/// The two parts of an id, whose number `number_of` reads from the second.
template <class NumberOf, class Unfit>
Option id_argument(char letter, std::string& case_reference, int& number, NumberOf number_of,
                   Unfit unfit) {
  return {.name = "ID",
          .value = "ID",
          .arity = Arity::required,
          .take =
              [&case_reference, &number, number_of, unfit](const std::string& text) {
                std::string id;
                take_value(id, text);
                const auto parts = domain::parse_item_id(id);
                const std::optional<int> found = number_of(parts.item);
                if (!found) throw unfit();
                case_reference = parts.case_reference;
                number = *found;
              },
          .kind = ValueKind::case_reference,
          .items = {letter},
          .is_item = true};
}

}  // namespace

Option action_argument(std::string& case_reference, int& number) {
  return id_argument('A', case_reference, number, domain::action_number,
                     [] { return BadValue{say("value.action-id"), say("value.action-id.hint")}; });
}

Option entry_argument(char letter, std::string& case_reference, int& number) {
  const auto number_of = [letter](std::string_view item) {
    return domain::entry_number(letter, item);
  };
  return id_argument(letter, case_reference, number, number_of, [letter] {
    const auto id = domain::entry_item(letter, 1);
    return BadValue{say("value.entry-id", fmt::arg("entry", id)),
                    say("value.entry-id.hint", fmt::arg("entry", id))};
  });
}

Option naming_items(std::string letters, Option option) {
  option.items = std::move(letters);
  return option;
}

Option flag(std::string name, bool& target) {
  return option(std::move(name), {}, target);
}

}  // namespace susr::commands
