// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace susr::support {

/// All that a pipe gives, kept in memory so that it can be read more than once as a file.
class KeptInput {
 public:
  /// `name` is its name in messages. Throws `refused` if it can't be read or kept.
  KeptInput(const std::filesystem::path& pipe, std::string_view name);
  ~KeptInput();
  KeptInput(const KeptInput&) = delete;
  KeptInput& operator=(const KeptInput&) = delete;
  KeptInput(KeptInput&&) = delete;
  KeptInput& operator=(KeptInput&&) = delete;

  /// Where it can be opened, as long as this lives.
  [[nodiscard]] std::filesystem::path path() const;

 private:
  int descriptor_;
};

}  // namespace susr::support
