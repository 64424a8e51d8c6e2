// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_register_appointee() {
  auto entry = std::make_shared<domain::AppointeeRegistered>();
  return {.name = "register-appointee",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::recording},
          .examples = {"susr register-appointee 'Independent reviewer 4' --role reviewer "
                       "--accredited 2026-02-01 --until 2029-01-31",
                       "susr register-appointee 'Panel chair 2' --role panel-chair --accredited "
                       "2026-02-01 --competency facilitation --competency 'report writing'",
                       "susr report appointees --status accredited"},
          .options = {identifier_option("POST", "POST", entry->post, Arity::required),
                      option("--role", "R", entry->role, Arity::required),
                      option("--accredited", "D", entry->accredited_on, Arity::required),
                      option("--until", "D", entry->accredited_until),
                      identifier_option("--competency", "C", entry->competencies, Arity::repeated)},
          .run = record_for_board(entry)};
}

}  // namespace susr::commands
