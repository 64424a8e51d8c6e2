// SPDX-License-Identifier: MIT
#include <memory>

#include <fmt/format.h>

#include "susr/commands/session.hpp"
#include "susr/storage/verification.hpp"

#include "options.hpp"
#include "progress_line.hpp"

namespace susr::commands {

namespace {

std::int64_t rebuilt(storage::Store& store, Session& session) {
  ProgressLine progress(session, "progress.rebuild");
  return storage::rebuild_tables(store, progress.teller());
}

Result run(Session& session) {
  auto& store = session.store_to_write();
  storage::WriteTransaction transaction(store);
  const auto cases = rebuilt(store, session);
  if (!session.options.dry_run) transaction.commit();
  session.note(fmt::format("{} the tables of {} cases from the log",
                           session.options.dry_run ? "dry run: could make" : "made", cases));
  return Result::done;
}

}  // namespace

Command make_rebuild() {
  return {.name = "rebuild",
          .groups = {OptionGroup::dry_run},
          .examples = {"susr rebuild", "susr rebuild --dry-run", "susr rebuild && susr verify"},
          .options = {},
          .run = [](Session& session) { return run(session); }};
}

}  // namespace susr::commands
