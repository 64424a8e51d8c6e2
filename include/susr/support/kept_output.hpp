// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace susr::support {

/// Text that is kept until all of it is there: in memory, and if it is long in a temporary file
/// without a name, which only this account could read and which is gone when the program ends.
class KeptOutput {
 public:
  /// The file is in `folder`, else in /var/tmp or /tmp.
  explicit KeptOutput(std::optional<std::filesystem::path> folder);
  ~KeptOutput();
  KeptOutput(const KeptOutput&) = delete;
  KeptOutput& operator=(const KeptOutput&) = delete;
  KeptOutput(KeptOutput&&) = delete;
  KeptOutput& operator=(KeptOutput&&) = delete;

  /// Throws `refused` if it can't be kept.
  void add(std::string_view text);

  /// Writes all of it to the open file descriptor, as `write_all` does.
  void write_to(int descriptor, std::string_view name);

 private:
  void move_to_file();

  std::optional<std::filesystem::path> folder_;
  std::string in_memory_;
  int file_ = -1;  ///< none yet
};

}  // namespace susr::support
