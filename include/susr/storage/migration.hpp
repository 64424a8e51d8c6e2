// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>

#include "susr/storage/log.hpp"

namespace susr::storage {

/// What was done, or would be done, to bring a store to the schema of this program.
struct Migrated {
  int from = 0;
  int to = 0;                  ///< the same where there is nothing to do
  std::filesystem::path copy;  ///< the store as it was before; empty where there is nothing to do
  Head head;                   ///< the same before and after
};

/// Brings a store of an older schema to the one of this program. All of it is one transaction, so
/// that whatever stops it leaves the store as it was: a copy of the store is made beside it, named
/// after the schema and `moment`; the migrations are run; and the whole is verified.
///
/// Throws `refused` if the copy can't be made; `store` if the result would not be sound; and as
/// opening a store does. Then the store is as it was, and there is no copy, unless the disk failed
/// in the end.
Migrated migrate_store(const std::filesystem::path& path, int busy_timeout_ms,
                       std::chrono::sys_seconds moment);

/// Does the same to a copy in memory, and writes nothing.
Migrated rehearse_migration(const std::filesystem::path& path, int busy_timeout_ms,
                            std::chrono::sys_seconds moment);

}  // namespace susr::storage
