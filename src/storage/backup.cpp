// SPDX-License-Identifier: MIT
#include "susr/storage/backup.hpp"

#include <cstdint>
#include <system_error>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/error.hpp"
#include "susr/support/new_file.hpp"

#include "copy.hpp"

namespace susr::storage {

namespace {

using Path = std::filesystem::path;
using catalogue::say;
using fmt::arg;
using support::Error;
using support::ErrorKind;

struct Looked {
  Head head;
  std::int64_t faults = 0;
};

/// Verifies a whole store. One that can't be read has a fault.
Looked look_at(const Path& path, int busy_timeout_ms, const support::TellProgress& progress = {}) {
  Looked looked;
  try {
    const auto store = Store::open_for_reading(path, busy_timeout_ms);
    looked.head =
        verify(store, std::nullopt, [&](const Finding& /*finding*/) { ++looked.faults; }, progress);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::store) throw;
    ++looked.faults;
  }
  return looked;
}

std::string cannot_back_up(const Path& store) {
  return say("backup.not-made", arg("store", store.string()));
}

void require_other(const Path& store, const Path& target) {
  std::error_code error;
  if (!std::filesystem::equivalent(store, target, error)) return;
  support::refuse(cannot_back_up(store), say("backup.same-file", arg("file", target.string())),
                  say("backup.same-file.hint"));
}

[[noreturn]] void refuse_unsound(const Path& store, std::int64_t faults) {
  throw Error(ErrorKind::store, {.what = cannot_back_up(store),
                                 .why = say("backup.faulty-store", arg("n", faults)),
                                 .hint = say("backup.faulty-store.hint")});
}

}  // namespace

Head back_up(const Path& store, int busy_timeout_ms, const Path& target,
             const support::TellProgress& progress) {
  require_other(store, target);
  support::NewFile file(target);
  {
    // Writers wait only for this copy, not for what follows.
    const auto source = Store::open_for_reading(store, busy_timeout_ms);
    with_clear_errors(
        store, [&] { copy_into(source.connection(), {.file = file.so_far(), .name = target}); });
  }
  file.make_durable();
  const auto copy = look_at(file.so_far(), busy_timeout_ms, progress);
  if (copy.faults > 0) {
    if (const auto source = look_at(store, busy_timeout_ms); source.faults > 0) {
      refuse_unsound(store, source.faults);
    }
    support::refuse(say("backup.not-kept", arg("file", target.string())),
                    say("backup.faulty-copy", arg("n", copy.faults)),
                    say("backup.faulty-copy.hint"));
  }
  file.put_in_place();
  return copy.head;
}

Head rehearse_backup(const Path& store, int busy_timeout_ms, const Path& target) {
  require_other(store, target);
  support::require_room_for_new_file(target);
  // If it can't be opened, the error says so.
  Store::open_for_reading(store, busy_timeout_ms);
  const auto source = look_at(store, busy_timeout_ms);
  if (source.faults > 0) refuse_unsound(store, source.faults);
  return source.head;
}

}  // namespace susr::storage
