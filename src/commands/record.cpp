// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

namespace {

std::vector<std::string> recordable() {
  std::vector<std::string> codes;
  for (const auto& rule : domain::milestone_rules()) {
    codes.emplace_back(domain::code(rule.milestone));
  }
  return codes;
}

Option milestone_argument(domain::Milestone& milestone) {
  return choice(argument("MILESTONE", milestone), recordable(), "record.not-recordable",
                [&milestone](const std::string& text) { take_value(milestone, text); });
}

}  // namespace

Command make_record() {
  auto event = std::make_shared<CaseEvent<domain::MilestoneRecorded>>();
  auto& recorded = event->body;
  return {.name = "record",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::recording},
          .examples = {"susr record CV-2026-003 first-panel --on 2026-04-28",
                       "susr record CV-2026-003 reviewer-appointed --post 'Independent reviewer 4'",
                       "susr record \"$ref\" wg-notification --by 'Business Manager'",
                       "susr record 'WG S71 2023' published --on 2023-09"},
          .options = {reference_argument("CASE", event->case_reference),
                      milestone_argument(recorded.milestone),
                      identifier_option("--post", "POST", recorded.post),
                      text_option("--note", recorded.note)},
          .run = record_event(event)};
}

}  // namespace susr::commands
