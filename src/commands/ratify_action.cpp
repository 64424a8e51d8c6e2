// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/commands/session.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  domain::ActionRatified ratified;
};

Result run(const Options& options, Session& session) {
  const auto on = session.on();
  const bool said = session.options.on.has_value();
  Recording(session).record(options.case_reference, options.ratified);
  if (!said && on.last_day() != options.ratified.meeting_on) {
    session.note(
        fmt::format("it counts as ratified from {}; if it should from the meeting on, give "
                    "--on {}",
                    domain::to_text(on), domain::to_text(options.ratified.meeting_on)));
  }
  return Result::done;
}

}  // namespace

Command make_ratify_action() {
  auto options = std::make_shared<Options>();
  auto& ratified = options->ratified;
  return {
      .name = "ratify-action",
      .summary = "Record that the Delivery Group ratified a completed action",
      .description =
          "The post that completed an action can't ratify it. --by is the post that ratifies: the "
          "Delivery Group, if left out. By default one account may record both, as a review "
          "manager does who types in what the Delivery Group decided; 'report ratification', the "
          "board's paper, 'show' and 'check' then say so. With 'two-person' in the policy set to "
          "'account', it is refused. 'ratification-evidence' says whether each completed leg must "
          "have evidence. --on is the day from which it counts as ratified, --meeting the day on "
          "which the group met, and --minute where the minutes say so.",
      .groups = {OptionGroup::recording},
      .examples = {{"the meeting of that day",
                    "susr ratify-action CV-2026-003/A5 --meeting 2026-07-14 --on 2026-07-14"},
                   {"the minute that says so, which an analyst can look up",
                    "susr ratify-action CV-2026-003/A5 --meeting 2026-07-14 --minute DG/2026/07/4"},
                   {"on behalf of another group",
                    "susr ratify-action CV-2026-003/A5 --meeting 2026-07-14 --by 'Board Chair'"},
                   {"check in a script that it could be ratified",
                    "susr ratify-action \"$id\" --meeting 2026-07-14 --dry-run"}},
      .options = {action_argument(options->case_reference, ratified.number),
                  option("--meeting", "D", ratified.meeting_on,
                         "the day on which the Delivery Group met", Arity::required),
                  name_option("--minute", "REF", ratified.minute,
                              "the reference of the Delivery Group's minute")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
