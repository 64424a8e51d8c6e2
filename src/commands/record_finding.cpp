// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_record_finding() {
  auto event = std::make_shared<CaseEvent<domain::FindingRecorded>>();
  auto& finding = event->body;
  return {
      .name = "record-finding",
      .listed_under = CommandGroup::learning,
      .groups = {OptionGroup::recording},
      .examples = {"susr record-finding CV-2026-003 --kind learning --text 'No agency held the "
                   "whole picture' --theme 'information sharing' --agency SWP --agency UHB",
                   "id=$(susr record-finding \"$ref\" --kind immediate-learning --text 'Referrals "
                   "out of hours were not read until Monday')",
                   "susr record-finding CV-2026-003 --kind good-practice --text 'The school kept "
                   "seeing the child' --agency EDU"},
      .options = {reference_argument("CASE", event->case_reference),
                  option("--kind", "K", finding.type, Arity::required),
                  text_option("--text", finding.text, Arity::required),
                  text_option("--text-cy", finding.text_cy),
                  identifier_option("--theme", "T", finding.themes, Arity::repeated),
                  of_kind(ValueKind::agency,
                          option("--agency", "A", finding.agencies, Arity::repeated))},
      .run = record_entry(event)};
}

}  // namespace susr::commands
