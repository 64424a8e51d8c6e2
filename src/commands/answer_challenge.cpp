// SPDX-License-Identifier: MIT
#include <memory>

#include "options.hpp"
#include "record_event.hpp"

namespace susr::commands {

Command make_answer_challenge() {
  auto event = std::make_shared<CaseEvent<domain::ChallengeAnswered>>();
  auto& answer = event->body;
  return {.name = "answer-challenge",
          .listed_under = CommandGroup::cases,
          .groups = {OptionGroup::recording},
          .examples = {"susr answer-challenge CV-2026-003/C1 --text 'The timeline now has it' --on "
                       "2026-06-24",
                       "susr answer-challenge \"$id\" --text-file answer.txt --by 'Review panel'",
                       "susr report challenges --case CV-2026-003 --format csv"},
          .options = {entry_argument('C', event->case_reference, answer.number),
                      text_option("--text", answer.text, Arity::required)},
          .run = record_event(event)};
}

}  // namespace susr::commands
