// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct RatifyActionOptions {
  std::string case_reference;
  domain::ActionRatified ratified;
};

Result run(const RatifyActionOptions& options, Session& session) {
  const auto on = session.on();
  const bool said = session.options.on.has_value();
  Recording(session).record(options.case_reference, options.ratified);
  if (!said && on.last_day() != options.ratified.meeting_on) {
    session.note(say("ratify-action.counts-from", arg("on", domain::to_text(on)),
                     arg("meeting", domain::to_text(options.ratified.meeting_on))));
  }
  return Result::done;
}

}  // namespace

Command make_ratify_action() {
  auto options = std::make_shared<RatifyActionOptions>();
  auto& ratified = options->ratified;
  return {
      .name = "ratify-action",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::recording},
      .examples = {"susr ratify-action CV-2026-003/A5 --meeting 2026-07-14 --on 2026-07-14",
                   "susr ratify-action CV-2026-003/A5 --meeting 2026-07-14 --minute DG/2026/07/4",
                   "susr ratify-action CV-2026-003/A5 --meeting 2026-07-14 --by 'Board Chair'",
                   "susr ratify-action \"$id\" --meeting 2026-07-14 --dry-run"},
      .options = {action_argument(options->case_reference, ratified.number),
                  option("--meeting", "D", ratified.meeting_on, Arity::required),
                  name_option("--minute", "REF", ratified.minute)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
