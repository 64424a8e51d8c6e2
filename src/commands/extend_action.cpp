// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_extend_action() {
  auto event = std::make_shared<CaseEvent<domain::ActionExtended>>();
  auto& extended = event->body;
  return {
      .name = "extend-action",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::recording},
      .examples = {"susr extend-action CV-2026-003/A5 --to 2026-12-31 --reason 'Supplier "
                   "delay' --approved-by 'Delivery Group'",
                   "susr extend-action CV-2026-003/A5 --to 2026-06-30 --earlier --reason "
                   "'Inspection in July' --approved-by 'Board Chair'",
                   "susr extend-action \"$id\" --to 2026-12-31 --reason Recruitment "
                   "--approved-by 'Delivery Group' --dry-run"},
      .options = {action_argument(event->case_reference, extended.number),
                  option("--to", "D", extended.due_on, Arity::required),
                  text_option("--reason", extended.reason, Arity::required),
                  identifier_option("--approved-by", "WHO", extended.approved_by, Arity::required),
                  {.name = "--earlier",
                   .value = {},
                   .take =
                       [&extended](const std::string& /*text*/) {
                         extended.direction = domain::Direction::either;
                       }}},
      .run = record_event(event)};
}

}  // namespace susr::commands
