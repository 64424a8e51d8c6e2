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
      .summary = "Record that learning from a case was shared",
      .description = "As often as it is shared: by which agency, how, and with how many people.",
      .groups = {OptionGroup::recording},
      .examples = {{"a seven-minute briefing",
                    "susr disseminate CV-2026-003 --method seven-minute-briefing --agency SWP "
                    "--audience 120"},
                   {"a training day of an earlier month, from a script",
                    "susr disseminate \"$ref\" --method training --agency UHB --on 2026-05"},
                   {"see what was shared", "susr show CV-2026-003"}},
      .options = {reference_argument("CASE", event->case_reference,
                                     "the reference of the case or learning source"),
                  option("--method", "M", shared.method, "how: {values}", Arity::required),
                  of_kind(ValueKind::agency, option("--agency", "A", shared.agency,
                                                    "the agency that shared it", Arity::required)),
                  option("--audience", "N", shared.audience, "how many people it reached"),
                  text_option("--note", shared.note, "a note, without names")},
      .run = record_event(event)};
}

}  // namespace susr::commands
