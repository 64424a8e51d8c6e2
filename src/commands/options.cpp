// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <algorithm>
#include <string_view>

#include "susr/domain/reference.hpp"

namespace susr::commands {

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

std::string Option::help_text() const {
  constexpr std::string_view place = "{values}";
  auto text = help;
  if (const auto at = text.find(place); at != std::string::npos)
    text.replace(at, place.size(), support::join(values, ", "));
  return text;
}

std::string Option::file_option() const {
  const bool has_one = kind == ValueKind::text || kind == ValueKind::assignment;
  return has_one ? name + "-file" : std::string{};
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
      throw BadValue{why, support::known_values_hint(text, values)};
    put(text);
  };
  return option;
}

Option shared_option(std::string name, std::string help) {
  return {.name = std::move(name), .value = {}, .help = std::move(help), .take = {}};
}

Option action_argument(std::string& case_reference, int& number) {
  return {.name = "ID",
          .value = "ID",
          .help = "the action's id, such as CV-2026-003/A5",
          .arity = Arity::required,
          .take =
              [&case_reference, &number](const std::string& text) {
                std::string id;
                take_value(id, text);
                const auto parts = domain::parse_item_id(id);
                const auto found = domain::action_number(parts.item);
                if (!found) {
                  throw BadValue{"it is not the id of an action", "an id is like CV-2026-003/A5"};
                }
                case_reference = parts.case_reference;
                number = *found;
              },
          .kind = ValueKind::case_reference};
}

Option flag(std::string name, bool& target, std::string help) {
  return option(std::move(name), {}, target, std::move(help));
}

}  // namespace susr::commands
