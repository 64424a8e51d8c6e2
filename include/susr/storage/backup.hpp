// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "susr/storage/log.hpp"
#include "susr/support/progress.hpp"

namespace susr::storage {

/// Copies a store, as it is at one moment, into the new file `target`, which only its owner may
/// read, while others read and write it. The file has that name only when it is whole, on the disk,
/// and nothing is found wrong with it (see `verify`). Gives the head of the log that it holds.
///
/// Throws `refused` if there is a file at `target`, if it can't be written, or if the copy is not
/// sound and the store is; `store` if the store is not sound; and as opening a store does. Then
/// there is no file. `progress` is told as the copy is looked at.
Head back_up(const std::filesystem::path& store, int busy_timeout_ms,
             const std::filesystem::path& target, const support::TellProgress& progress = {});

/// Looks whether it could be done, as `back_up` does, and writes nothing. Gives the head of the
/// log.
Head rehearse_backup(const std::filesystem::path& store, int busy_timeout_ms,
                     const std::filesystem::path& target);

}  // namespace susr::storage
