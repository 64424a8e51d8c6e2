// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include <sys/types.h>

#include "open_file.hpp"
#include "staging_folder.hpp"

namespace susr::support {

/// The permissions of the existing file or folder, or those for a new one.
mode_t mode_for(const std::filesystem::path& path, mode_t wanted);

/// A file that gets its name when it is whole. Until then it has none, so that nothing is left of
/// it when the program is killed; where the file system has no such files it stands in a staging
/// folder.
class StagedFile {
 public:
  /// Throws `refused` or `not_permitted` if there can't be one in the folder of `target`.
  explicit StagedFile(const std::filesystem::path& target);

  [[nodiscard]] int descriptor() const;

  /// Gives it its permissions and puts it on the disk, so that nothing is missing but its name.
  /// Throws `refused`.
  void make_whole(mode_t mode);

  /// Gives it its name, in the place of what is there. Throws `refused`.
  void put_in_place();

  /// Gives it its name, unless something has it. Gives 0 or what was wrong.
  int put_in_free_place();

 private:
  /// Gives it a name in a staging folder: nothing can be replaced by a file that has none.
  void stage();
  [[nodiscard]] int link_to(const std::filesystem::path& path) const;

  std::filesystem::path target_;
  std::optional<StagingFolder> staging_;  // none: it has no name
  OpenFile file_;
};

}  // namespace susr::support
