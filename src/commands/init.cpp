// SPDX-License-Identifier: MIT
#include <filesystem>
#include <memory>

#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"

#include "options.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

constexpr unsigned readable_by_all = 0644;

struct Options {
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

/// A store's path as the configuration in `file` names it: from the folder of that file.
std::string path_from(const std::filesystem::path& file, const std::filesystem::path& store) {
  if (store.is_absolute()) return store.string();
  return std::filesystem::proximate(store, std::filesystem::absolute(file).parent_path()).string();
}

Result run(const Options& options, Session& session) {
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
  require_absent(store);
  if (session.options.dry_run) {
    session.note(told("init.dry-run"));
    return Result::done;
  }
  support::create_file(file, text, readable_by_all);
  try {
    storage::Store::create(store);
  } catch (...) {
    ::unlink(file.c_str());
    throw;
  }
  session.note(told("init.done"));
  return Result::done;
}

}  // namespace

Command make_init() {
  auto options = std::make_shared<Options>();
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
