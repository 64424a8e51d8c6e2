// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/storage/verification.hpp"

#include "options.hpp"
#include "progress_line.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

std::int64_t rebuilt(storage::Store& store, Session& session) {
  ProgressLine progress(session, "progress.rebuild");
  return storage::rebuild_tables(store, progress.teller());
}

Result run_rebuild(Session& session) {
  auto& store = session.store_to_write();
  storage::WriteTransaction transaction(store);
  const auto cases = rebuilt(store, session);
  if (!session.options.dry_run) transaction.commit();
  session.note(say(session.options.dry_run ? "rebuild.dry-run" : "rebuild.done", arg("n", cases)));
  return Result::done;
}

}  // namespace

Command make_rebuild() {
  return {.name = "rebuild",
          .listed_under = CommandGroup::upkeep,
          .groups = {OptionGroup::dry_run},
          .examples = {"susr rebuild", "susr rebuild --dry-run", "susr rebuild && susr verify"},
          .options = {},
          .run = [](Session& session) { return run_rebuild(session); }};
}

}  // namespace susr::commands
