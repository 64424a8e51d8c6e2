// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace susr::storage {

/// A moment in UTC as it stands in the name of a file: `2026-11-25T090000Z`.
std::string moment_in_name(std::chrono::sys_seconds moment);

/// The name of the backup of that moment: of `susr.db` it is `susr-2026-11-25T090000Z.db`.
std::filesystem::path rotated_name(const std::filesystem::path& file,
                                   std::chrono::sys_seconds moment);

/// Which backups, named by `rotated_name` of the same file, there are beyond the `keep` newest, the
/// oldest first. `latest` is the one that was made, or would be made, last, and is never among
/// them, whatever the clock said when the others were made. Files of other names, links and folders
/// are no backups. Throws `refused` if the folder can't be read.
std::vector<std::filesystem::path> beyond_rotation(const std::filesystem::path& file,
                                                   const std::filesystem::path& latest,
                                                   std::size_t keep);

}  // namespace susr::storage
