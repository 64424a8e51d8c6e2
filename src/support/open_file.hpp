// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include <unistd.h>

namespace susr::support {

/// A file descriptor that closes itself.
class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  OpenFile(OpenFile&&) = delete;
  OpenFile& operator=(OpenFile&&) = delete;

  [[nodiscard]] int descriptor() const {
    return descriptor_;
  }

  /// The descriptor, which the caller closes.
  [[nodiscard]] int release() {
    return std::exchange(descriptor_, -1);
  }

 private:
  int descriptor_;
};

}  // namespace susr::support
