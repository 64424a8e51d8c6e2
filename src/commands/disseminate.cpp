// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_disseminate() {
  auto event = std::make_shared<CaseEvent<domain::Disseminated>>();
  auto& shared = event->body;
  return {
      .name = "disseminate",
      .listed_under = CommandGroup::learning,
      .groups = {OptionGroup::recording},
      .examples = {"susr disseminate CV-2026-003 --method seven-minute-briefing --agency SWP "
                   "--audience 120",
                   "susr disseminate \"$ref\" --method training --agency UHB --on 2026-05",
                   "susr show CV-2026-003"},
      .options = {reference_argument("CASE", event->case_reference),
                  option("--method", "M", shared.method, Arity::required),
                  of_kind(ValueKind::agency,
                          option("--agency", "A", shared.agency, Arity::required)),
                  option("--audience", "N", shared.audience), text_option("--note", shared.note)},
      .run = record_event(event)};
}

}  // namespace susr::commands
