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
