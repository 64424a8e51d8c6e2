// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>

#include "susr/storage/reseal.hpp"

namespace susr::storage {

/// What was done, or would be done, to bring a store to the schema of this program.
struct Migrated {
  int from = 0;
  int to = 0;                  ///< the same where there is nothing to do
  std::filesystem::path copy;  ///< the store as it was before; empty where there is nothing to do
  std::int64_t events = 0;     ///< before
  Head head;                   ///< afterwards
};

/// Brings a store of an older schema to the one of this program in a single transaction: makes a
/// copy of the store beside it, named after the schema and the moment, runs the migrations, seals
/// the log again if it is from before schema 7, and verifies the result. If anything stops it, the
/// store stays as it was.
///
/// Throws `refused` if the copy can't be made; `store` if the result would not be sound; and as
/// opening a store does. Then the store is as it was and the copy is removed, unless the disk
/// failed during the commit.
Migrated migrate_store(const std::filesystem::path& path, int busy_timeout_ms, const Resealer& by);

/// Does the same to a copy in memory, and writes nothing.
Migrated rehearse_migration(const std::filesystem::path& path, int busy_timeout_ms,
                            const Resealer& by);

}  // namespace susr::storage
