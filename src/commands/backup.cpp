// SPDX-License-Identifier: MIT
#include "susr/storage/backup.hpp"

#include <filesystem>
#include <memory>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/session.hpp"
#include "susr/storage/rotation.hpp"
#include "susr/support/error.hpp"
#include "susr/support/new_file.hpp"

#include "options.hpp"
#include "printer.hpp"
#include "progress_line.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct BackupOptions {
  std::string file;
  std::optional<int> keep;
};

void take_keep(std::optional<int>& target, const std::string& text) {
  int number = 0;
  take_value(number, text);
  if (number == 0) throw BadValue{say("value.at-least-one"), say("backup.keep.hint")};
  target = number;
}

/// Removes the backups that the rotation no longer keeps, or says that it would.
void rotate(const std::filesystem::path& file, const std::filesystem::path& latest, int keep,
            Session& session) {
  const bool dry_run = session.options.dry_run;
  for (const auto& old : storage::beyond_rotation(file, latest, static_cast<std::size_t>(keep))) {
    if (!dry_run) support::remove_file(old);
    session.note(
        say(dry_run ? "backup.would-remove" : "backup.removed", arg("file", old.string())));
  }
}

std::string done(const storage::Head& head, bool dry_run) {
  if (head.events == 0) return say(dry_run ? "backup.dry-run-empty" : "backup.done-empty");
  return say(dry_run ? "backup.dry-run" : "backup.done", arg("n", head.events),
             arg("hash", head.hash));
}

storage::Head backed_up(const std::filesystem::path& store, int timeout,
                        const std::filesystem::path& target, const Session& session) {
  ProgressLine progress(session, "progress.backup");
  return storage::back_up(store, timeout, target, progress.teller());
}

/// Whoever is not let in makes no copy. A store that can't be read as it is, such as one with two
/// names, can still be copied.
void find_out_who(Session& session) {
  try {
    session.store_to_read();
  } catch (const support::Error& error) {
    if (error.kind() != support::ErrorKind::store) throw;
  }
  session.close_store();
}

Result run(const BackupOptions& options, Session& session) {
  const std::filesystem::path file = options.file;
  const auto target =
      options.keep ? storage::rotated_name(file, session.moment()) : std::filesystem::path(file);
  find_out_who(session);
  const auto& store = session.find_store();
  const int timeout = session.configuration().busy_timeout_ms;
  const bool dry_run = session.options.dry_run;
  const auto head = dry_run ? storage::rehearse_backup(store, timeout, target)
                            : backed_up(store, timeout, target, session);
  session.note(done(head, dry_run));
  // Before the path is printed, so that old backups are removed even if it can't be.
  if (options.keep) rotate(file, target, *options.keep, session);
  Printer(session).print_data(target.string() + '\n');
  return Result::done;
}

}  // namespace

Command make_backup() {
  auto options = std::make_shared<BackupOptions>();
  return {
      .name = "backup",
      .listed_under = CommandGroup::upkeep,
      .groups = {OptionGroup::dry_run},
      .examples = {"susr backup before-the-move.db", "susr backup --keep 30 /srv/backups/susr.db",
                   "susr backup copy.db && susr list --store copy.db"},
      .options = {of_kind(ValueKind::file, argument("FILE", options->file)),
                  {.name = "--keep",
                   .value = "N",
                   .take = [options = options.get()](
                               const std::string& text) { take_keep(options->keep, text); }}},
      .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
