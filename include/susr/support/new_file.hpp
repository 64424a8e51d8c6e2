// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "susr/support/held_signals.hpp"

namespace susr::support {

class StagingFolder;

/// A file that gets its name when it is whole, and never takes the place of another. Until then it
/// stands in a hidden folder beside that, and is removed if it does not come to that; by the next
/// that is made there, if the program was killed.
class NewFile {
 public:
  /// An empty file, which only its owner may read. Throws `refused` if
  /// there is a file at `path`, if there is no such folder or if it can't be written;
  /// `not_permitted` if the operating system does not allow it.
  explicit NewFile(const std::filesystem::path& path);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  NewFile(NewFile&&) = delete;
  NewFile& operator=(NewFile&&) = delete;

  /// Where it stands until it has its name.
  [[nodiscard]] const std::filesystem::path& so_far() const;

  /// What was written of it is on the disk when this returns. Throws `refused`.
  void make_durable() const;

  /// Gives it its name, which is on the disk when this returns. Throws `refused` if there is a file
  /// of that name by now.
  void put_in_place();

 private:
  HeldSignals held_;
  std::filesystem::path path_;
  std::unique_ptr<StagingFolder> staging_;
  std::filesystem::path so_far_;
};

/// Puts the names that the folder holds on the disk, where its file system can do that. Throws
/// `refused`.
void make_folder_durable(const std::filesystem::path& folder);

/// Throws as the making of a `NewFile` would, and makes none.
void require_room_for_new_file(const std::filesystem::path& path);

/// Removes the file. Throws `refused` if that can't be done.
void remove_file(const std::filesystem::path& path);

}  // namespace susr::support
