// SPDX-License-Identifier: MIT
#include <filesystem>
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/storage/log.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/output.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

constexpr unsigned readable_by_all = 0644;
constexpr int timeout_ms = 1000;

struct InitOptions {
  config::NewBoard board{
      .name = "Regional Safeguarding Board", .prefix = "RSB", .areas = {}, .store = "susr.db"};
};

void require_absent(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::symlink_status(path, error))) {
    support::refuse(say("init.file-exists.what", arg("file", path.string())),
                    say("init.file-exists"), say("init.file-exists.hint"));
  }
}

/// Whether there is a store without an event, such as an `init` that was killed leaves.
bool is_empty_store(const std::filesystem::path& path) {
  if (!support::is_there(path)) return false;
  try {
    return storage::head_of(storage::Store::open_for_reading(path, timeout_ms)).events == 0;
  } catch (const support::Error&) {
    return false;  // it is something else
  }
}

/// A store's path as the configuration in `file` names it: from the folder of that file.
std::string path_from(const std::filesystem::path& file, const std::filesystem::path& store) {
  if (store.is_absolute()) return store.string();
  return std::filesystem::proximate(store, std::filesystem::absolute(file).parent_path()).string();
}

Result run(const InitOptions& options, Session& session) {
  const std::filesystem::path file = session.options.config.value_or("susr.toml");
  auto board = options.board;
  if (const auto store = session.store_setting()) {
    board.store = path_from(file, store->value);
  }
  const auto text = config::starter_text(board);
  const auto store = config::parse(text, file).store;
  const auto told = [&](std::string_view key) {
    return say(key, arg("file", file.string()), arg("store", store.string()));
  };
  require_absent(file);
  const bool has_store = is_empty_store(store);
  if (!has_store) require_absent(store);
  if (session.options.dry_run) {
    session.note(told(has_store ? "init.dry-run-with-store" : "init.dry-run"));
    return Result::done;
  }
  // The configuration gets its name last, so that one that is there has its store.
  support::create_file(file, text, readable_by_all, [&] {
    if (!has_store) storage::Store::create(store);
  });
  session.note(told(has_store ? "init.done-with-store" : "init.done"));
  return Result::done;
}

}  // namespace

Command make_init() {
  auto options = std::make_shared<InitOptions>();
  auto& board = options->board;
  return {
      .name = "init",
      .listed_under = CommandGroup::start,
      .groups = {OptionGroup::dry_run},
      .examples = {"susr init --board 'Cardiff and Vale Regional Safeguarding Board' --prefix CV "
                   "--area Cardiff --area 'Vale of Glamorgan'",
                   "susr init --config /srv/board/susr.toml --store /srv/board/susr.db",
                   "susr init && susr list"},
      .options =
          {
              option("--board", "NAME", board.name),
              identifier_option("--prefix", "P", board.prefix),
              identifier_option("--area", "NAME", board.areas, Arity::repeated),
          },
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
