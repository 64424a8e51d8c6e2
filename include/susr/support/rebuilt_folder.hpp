// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace susr::support {

/// How many files a rebuilt folder has, and how many of them are new or differ from before.
struct Rebuilt {
  std::int64_t files = 0;
  std::int64_t changed = 0;
};

/// Takes a file of the folder: its path within it, such as `cases/CV-2026-001.html`, and all of its
/// text. Several threads may call it at once.
using TakeFile = std::function<void(const std::filesystem::path& name, std::string_view text)>;

/// Makes a folder of files that is made again and again, such as a web site. `fill` gives all of
/// its files, each once; they go into a new folder, which then takes the place of the old one in
/// one step, so that a reader finds all of the old files or all of the new. A file with the same
/// text as before keeps its time of change. Files have the permissions `mode`, whatever the umask.
///
/// The list of its files is kept in the folder as `.susr-files`. Throws `refused` if the folder is
/// there, is not empty and has a file that is not on its list: nothing is lost that this did not
/// write. Throws `refused` or `not_permitted` if it can't be written; then the old folder stays.
Rebuilt rebuild_folder(const std::filesystem::path& path, unsigned mode,
                       const std::function<void(const TakeFile&)>& fill);

/// Throws as `rebuild_folder` where the folder is not one to be replaced.
void require_rebuildable_folder(const std::filesystem::path& path);

}  // namespace susr::support
