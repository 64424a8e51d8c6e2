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
  return choice(argument("MILESTONE", milestone, "what was reached: {values}"), recordable(),
                "it is not a milestone that can be recorded",
                [&milestone](const std::string& text) { take_value(milestone, text); });
}

}  // namespace

Command make_record() {
  auto event = std::make_shared<CaseEvent<domain::MilestoneRecorded>>();
  auto& recorded = event->body;
  return {
      .name = "record",
      .summary = "Record that a case reached a milestone",
      .description =
          "--on is the day on which it was reached; a month or a year, if no more is known. A "
          "clock that runs from such a date starts on its last day, so that nothing is called late "
          "before it can be known to be.",
      .groups = {OptionGroup::recording},
      .examples = {{"the first panel met", "susr record CV-2026-003 first-panel --on 2026-04-28"},
                   {"a reviewer of the approved list was appointed",
                    "susr record CV-2026-003 reviewer-appointed --post 'Independent reviewer 4'"},
                   {"notify Welsh Government in a script",
                    "susr record \"$ref\" wg-notification --by 'Business Manager'"},
                   {"a publication of which only the month is known",
                    "susr record 'WG S71 2023' published --on 2023-09"}},
      .options = {reference_argument("CASE", event->case_reference, "the case's reference"),
                  milestone_argument(recorded.milestone),
                  identifier_option(
                      "--post", "POST", recorded.post,
                      "who was appointed, as the register calls them: with chair-appointed and "
                      "reviewer-appointed"),
                  text_option("--note", recorded.note, "a note, without names")},
      .run = record_event(event)};
}

}  // namespace susr::commands
