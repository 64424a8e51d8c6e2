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
  return {.name = "rebuild",
          .groups = {OptionGroup::dry_run},
          .examples = {"susr rebuild", "susr rebuild --dry-run", "susr rebuild && susr verify"},
          .options = {},
          .run = [](Session& session) { return run(session); }};
}

}  // namespace susr::commands
