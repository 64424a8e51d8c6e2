// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_extend_action() {
  auto event = std::make_shared<CaseEvent<domain::ActionExtended>>();
  auto& extended = event->body;
  return {.name = "extend-action",
          .summary = "Give an action another due date",
          .description =
              "The first due date is kept and shown beside the new one, with how often it was "
              "extended and by how many days it slipped: an extension never hides lateness.",
          .groups = {OptionGroup::recording},
          .examples = {{"three more months",
                        "susr extend-action CV-2026-003/A5 --to 2026-12-31 --reason 'Supplier "
                        "delay' --approved-by 'Delivery Group'"},
                       {"bring the due date forward",
                        "susr extend-action CV-2026-003/A5 --to 2026-06-30 --earlier --reason "
                        "'Inspection in July' --approved-by 'Board Chair'"},
                       {"check in a script that it could be extended",
                        "susr extend-action \"$id\" --to 2026-12-31 --reason Recruitment "
                        "--approved-by 'Delivery Group' --dry-run"}},
          .options = {action_argument(event->case_reference, extended.number),
                      option("--to", "D", extended.due_on, "the new due date", Arity::required),
                      text_option("--reason", extended.reason, "why", Arity::required),
                      identifier_option("--approved-by", "WHO", extended.approved_by,
                                        "the post or group that approved it", Arity::required),
                      {.name = "--earlier",
                       .value = {},
                       .help = "allow a date before the one on which it is due",
                       .take =
                           [&extended](const std::string& /*text*/) {
                             extended.direction = domain::Direction::either;
                           }}},
          .run = record_event(event)};
}

}  // namespace susr::commands
