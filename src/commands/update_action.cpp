// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

struct Options {
  std::string case_reference;
  domain::ActionUpdated updated;
  bool clear_barrier = false;
};

/// A leg is opened again by 'reopen-action', which wants a reason.
Option status_option(std::optional<domain::LegStatus>& status) {
  return choice(option("--status", "S", status, "what the leg has come to: {values}"),
                {"in-progress", "completed", "not-relevant"}, "a leg can't be set to it",
                [&status](const std::string& text) { take_value(status, text); });
}

Result run(const Options& options, Session& session) {
  auto updated = options.updated;
  if (!updated.barrier.empty() && options.clear_barrier) {
    throw support::Error(support::ErrorKind::usage,
                         {.what = "update-action",
                          .why = "--barrier and --clear-barrier say the opposite",
                          .hint = "clear the old barrier first, then record the new one"});
  }
  if (!updated.barrier.empty()) updated.barrier_change = domain::BarrierChange::raised;
  if (options.clear_barrier) updated.barrier_change = domain::BarrierChange::cleared;
  Recording(session).record(options.case_reference, updated);
  return Result::done;
}

}  // namespace

Command make_update_action() {
  auto options = std::make_shared<Options>();
  auto& updated = options->updated;
  return {
      .name = "update-action",
      .summary = "Record how an agency gets on with an action",
      .description =
          "A status is that of the leg that --leg names, or of every open leg. A leg that is not "
          "relevant to its area need not be completed. Evidence adds to what the leg has. One "
          "barrier can be open at a time; it ends when it is cleared or when the action ends.",
      .groups = {OptionGroup::recording},
      .examples = {{"an agency's progress, with a note",
                    "susr update-action CV-2026-003/A5 --leg SWP --status in-progress --note "
                    "'Draft with the board'"},
                   {"something is in the way",
                    "susr update-action CV-2026-003/A5 --barrier 'No data sharing agreement' --by "
                    "'Review Manager'"},
                   {"check in a script that a leg could be set aside",
                    "susr update-action \"$id\" --leg SS@Cardiff --status not-relevant --note 'No "
                    "such service' --dry-run"}},
      .options = {action_argument(options->case_reference, updated.number),
                  option("--leg", "AGENCY[@AREA]", updated.leg, "only this leg"),
                  status_option(updated.status),
                  text_option("--note", updated.note, "how it gets on, without names"),
                  text_option("--evidence", updated.evidence, "what shows that it is done"),
                  text_option("--barrier", updated.barrier, "what is in the way"),
                  flag("--clear-barrier", options->clear_barrier,
                       "what was in the way no longer is")},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
