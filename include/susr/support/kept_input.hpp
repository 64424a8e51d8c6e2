// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace susr::support {

/// All of standard input, kept in memory so that it can be read more than once as a file.
class KeptInput {
 public:
  /// Throws `refused` if it can't be read or kept.
  KeptInput();
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
