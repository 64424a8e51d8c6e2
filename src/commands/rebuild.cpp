// SPDX-License-Identifier: MIT
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/storage/verification.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

Result run(Session& session) {
  auto& store = session.store_to_write();
  storage::WriteTransaction transaction(store);
  const auto cases = storage::rebuild_tables(store);
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
          .run = [](Session& session) { return run(session); }};
}

}  // namespace susr::commands
