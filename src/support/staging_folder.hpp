// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "open_file.hpp"

namespace susr::support {

/// A hidden folder for what needs a name before it is whole, beside the place that it is to have.
/// It is called `.susr-unfinished-XXXXXX`, is for its owner only, and goes with all that is in it.
/// One that a killed program left is removed by the next that makes one in the same place: it is
/// locked for as long as its maker runs.
class StagingFolder {
 public:
  /// In the folder of `target`, which messages name. Throws `refused` or `not_permitted`.
  explicit StagingFolder(const std::filesystem::path& target);
  ~StagingFolder();
  StagingFolder(const StagingFolder&) = delete;
  StagingFolder& operator=(const StagingFolder&) = delete;
  StagingFolder(StagingFolder&&) = delete;
  StagingFolder& operator=(StagingFolder&&) = delete;

  /// Where something stands until it is put into the place of `target`.
  [[nodiscard]] std::filesystem::path place_for(const std::filesystem::path& target) const;

 private:
  std::filesystem::path path_;
  OpenFile lock_;
};

/// Removes the folders of this account that killed programs left there.
void remove_abandoned(const std::filesystem::path& folder);

/// The folder that a file is in.
std::filesystem::path folder_of(const std::filesystem::path& path);

/// A file in a staging folder, new and for its owner only. Throws `refused`, naming `target`.
int open_staged(const std::filesystem::path& place, const std::filesystem::path& target);

/// Gives a file another name, unless there is one of that name. Gives 0 or what was wrong.
int give_free_name(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace susr::support
