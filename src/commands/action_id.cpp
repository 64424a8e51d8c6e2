// SPDX-License-Identifier: MIT
#include "action_id.hpp"

#include "susr/domain/reference.hpp"

#include "options.hpp"

namespace susr::commands {

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

}  // namespace susr::commands
