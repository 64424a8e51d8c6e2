// SPDX-License-Identifier: MIT
#include "susr/support/kept_input.hpp"

#include <cerrno>
#include <cstring>

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/output.hpp"

namespace susr::support {

using catalogue::say;

KeptInput::KeptInput(const std::filesystem::path& pipe, std::string_view name)
    : descriptor_(::memfd_create("susr-input", MFD_CLOEXEC)) {
  if (descriptor_ < 0) {
    refuse(say("file.not-read", fmt::arg("file", name)), std::strerror(errno));
  }
  try {
    read_blocks(pipe, [&](std::string_view block) {
      write_all(descriptor_, block, name);
      return true;
    });
  } catch (...) {
    ::close(descriptor_);
    throw;
  }
}

KeptInput::~KeptInput() {
  ::close(descriptor_);
}

std::filesystem::path KeptInput::path() const {
  return fmt::format("/proc/self/fd/{}", descriptor_);
}

}  // namespace susr::support
