// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/commands/session.hpp"
#include "susr/storage/verification.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

Result run(Session& session) {
  auto& store = session.store_to_write();
  storage::WriteTransaction transaction(store);
  const auto cases = storage::rebuild_tables(store);
  if (!session.options.dry_run) transaction.commit();
  session.note(fmt::format("{} the tables of {} cases from the log",
                           session.options.dry_run ? "dry run: could make" : "made", cases));
  return Result::done;
}

}  // namespace

Command make_rebuild() {
  return {
      .name = "rebuild",
      .summary = "Make the tables again from the log",
      .description =
          "The log is the record; the tables that reports read are made from it, and 'verify' says "
          "whether they still are what it comes to. If they are not, this makes them again. It "
          "changes nothing of the log, and refuses a log that is not as it was sealed.",
      .groups = {OptionGroup::dry_run},
      .examples = {{"after 'verify' found a table that differs", "susr rebuild"},
                   {"see in a script whether it could be done", "susr rebuild --dry-run"},
                   {"hold the result against the log again", "susr rebuild && susr verify"}},
      .options = {},
      .run = [](Session& session) { return run(session); }};
}

}  // namespace susr::commands
