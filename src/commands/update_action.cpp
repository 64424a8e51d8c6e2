// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"

#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct UpdateActionOptions {
  std::string case_reference;
  domain::ActionUpdated updated;
  bool clear_barrier = false;
};

/// A leg is reopened with 'reopen-action', which needs a reason.
Option status_option(std::optional<domain::LegStatus>& status) {
  return choice(option("--status", "S", status), {"in-progress", "completed", "not-relevant"},
                "update-action.status",
                [&status](const std::string& text) { take_value(status, text); });
}

Result run(const UpdateActionOptions& options, Session& session) {
  auto updated = options.updated;
  if (!updated.barrier.empty() && options.clear_barrier) {
    throw support::Error(
        support::ErrorKind::usage,
        {.what = "update-action",
         .why = say("usage.together", arg("one", "--barrier"), arg("other", "--clear-barrier")),
         .hint = say("usage.together-barrier.hint")});
  }
  if (!updated.barrier.empty()) updated.barrier_change = domain::BarrierChange::raised;
  if (options.clear_barrier) updated.barrier_change = domain::BarrierChange::cleared;
  session.store_to_write();  // now it is known whose agency
  take_own_leg(session, updated.leg);
  Recording(session).record(options.case_reference, updated);
  return Result::done;
}

}  // namespace

Command make_update_action() {
  auto options = std::make_shared<UpdateActionOptions>();
  auto& updated = options->updated;
  return {
      .name = "update-action",
      .listed_under = CommandGroup::actions,
      .groups = {OptionGroup::recording},
      .examples = {"susr update-action CV-2026-003/A5 --leg SWP --status in-progress --note "
                   "'Draft with the board'",
                   "susr update-action CV-2026-003/A5 --barrier 'No data sharing agreement' --by "
                   "'Review Manager'",
                   "susr update-action \"$id\" --leg SS@Cardiff --status not-relevant --note 'No "
                   "such service' --dry-run"},
      .options = {action_argument(options->case_reference, updated.number),
                  option("--leg", "AGENCY[@AREA]", updated.leg), status_option(updated.status),
                  text_option("--note", updated.note), text_option("--evidence", updated.evidence),
                  text_option("--barrier", updated.barrier),
                  flag("--clear-barrier", options->clear_barrier)},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
