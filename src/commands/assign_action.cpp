// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"
#include "susr/domain/entries.hpp"
#include "susr/domain/reference.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct AssignActionOptions {
  std::string case_reference;
  domain::ActionAssigned action;
  bool no_ratification = false;
};

/// A recommendation's number, the item `R17.1`, or its whole id.
void take_recommendation(std::string& target, const std::string& text) {
  const auto parts = domain::parse_item_id(text);
  const std::string_view number = parts.item.empty() ? std::string_view(text) : parts.item;
  take_value(target, std::string(domain::recommendation_number(number).value_or(number)));
}

/// A finding's number, the item `F2`, or its whole id.
void take_finding(std::string& target, const std::string& text) {
  const auto parts = domain::parse_item_id(text);
  const auto& item = parts.item.empty() ? parts.case_reference : parts.item;
  const auto number = domain::entry_number(domain::FindingRecorded::letter, item);
  take_value(target, number ? std::to_string(*number) : item);
}

Result run(const AssignActionOptions& options, Session& session) {
  auto action = options.action;
  if (options.no_ratification) action.ratification = domain::Ratification::not_required;
  const auto recorded = Recording(session).enter([&](workflow::Recorder& recorder) {
    return recorder.assign_action(options.case_reference, std::move(action), session.on());
  });
  Printer(session).print_id(recorded.id);
  for (const auto& note : recorded.notes)
    session.note(note);
  return Result::done;
}

std::vector<Option> make_options(AssignActionOptions& options) {
  auto& action = options.action;
  return {
      reference_argument("CASE", options.case_reference),
      text_option("--title", action.title, Arity::required),
      text_option("--title-cy", action.title_cy),
      option("--lead", "AGENCY[@AREA]", action.leads, Arity::required_repeated),
      option("--due", "D", action.due_on, Arity::required),
      {.name = "--recommendation",
       .value = "N",
       .arity = Arity::optional,
       .take =
           [&action](const std::string& text) { take_recommendation(action.recommendation, text); },
       .kind = ValueKind::name},
      {.name = "--from-finding",
       .value = "F",
       .arity = Arity::optional,
       .take = [&action](const std::string& text) { take_finding(action.finding, text); },
       .kind = ValueKind::name},
      identifier_option("--theme", "T", action.themes, Arity::repeated),
      text_option("--measure", action.measure),
      identifier_option("--lead-post", "POST", action.lead_post),
      flag("--no-ratification", options.no_ratification)};
}

}  // namespace

Command make_assign_action() {
  auto options = std::make_shared<AssignActionOptions>();
  return {.name = "assign-action",
          .listed_under = CommandGroup::actions,
          .groups = {OptionGroup::recording},
          .examples = {"susr assign-action CV-2026-003 --title 'Audit referrals' --lead SS@Cardiff "
                       "--lead 'SS@Vale of Glamorgan' --due 2026-12-01",
                       "id=$(susr assign-action \"$ref\" --recommendation 17.1 --title 'Agree a "
                       "protocol' --lead SWP --due 2026-10-30)",
                       "susr assign-action CV-2026-003 --title 'Circulate the briefing' --lead UHB "
                       "--due 2026-09-01 --no-ratification",
                       "susr assign-action CV-2026-005 --from-finding F1 --title 'Read referrals "
                       "every day' --lead SS --due 2026-04-30"},
          .options = make_options(*options),
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
