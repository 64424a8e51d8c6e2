// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "susr/support/held_signals.hpp"

namespace susr::support {

class StagingFolder;

/// A file that gets its name once it is whole, and never replaces another. Until then it stays in a
/// hidden folder beside its target and is removed if it is not completed; if the program was
/// killed, the next file made there removes it.
class NewFile {
 public:
  /// An empty file, which only its owner may read. Throws `refused` if `path` exists, its folder
  /// does not, or the file can't be written; `not_permitted` if the operating system forbids it.
  explicit NewFile(const std::filesystem::path& path);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  NewFile(NewFile&&) = delete;
  NewFile& operator=(NewFile&&) = delete;

  /// Where it is until it has its name.
  [[nodiscard]] const std::filesystem::path& so_far() const;

  /// Everything written to it is on the disk when this returns. Throws `refused`.
  void make_durable() const;

  /// Gives it its name, which is on the disk when this returns. Throws `refused` if a file of that
  /// name exists by now.
  void put_in_place();

 private:
  HeldSignals held_;
  std::filesystem::path path_;
  std::unique_ptr<StagingFolder> staging_;
  std::filesystem::path so_far_;
};

/// Writes the folder's entries to the disk, where its file system supports that. Throws `refused`.
void make_folder_durable(const std::filesystem::path& folder);

/// Throws as creating a `NewFile` would, without creating one.
void require_room_for_new_file(const std::filesystem::path& path);

/// Removes the file. Throws `refused` if it can't.
void remove_file(const std::filesystem::path& path);

}  // namespace susr::support
