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

/// Brings a store of an older schema to the one of this program in a single transaction: makes a
/// copy of the store beside it, named after the schema and `moment`, runs the migrations, and
/// verifies the result. If anything stops it, the store stays as it was.
///
/// Throws `refused` if the copy can't be made; `store` if the result would not be sound; and as
/// opening a store does. Then the store is as it was and the copy is removed, unless the disk
/// failed during the commit.
Migrated migrate_store(const std::filesystem::path& path, int busy_timeout_ms,
                       std::chrono::sys_seconds moment);

/// Does the same to a copy in memory, and writes nothing.
Migrated rehearse_migration(const std::filesystem::path& path, int busy_timeout_ms,
                            std::chrono::sys_seconds moment);

}  // namespace susr::storage
