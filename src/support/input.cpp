// SPDX-License-Identifier: MIT
#include "susr/support/input.hpp"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "susr/support/error.hpp"

#include "open_file.hpp"

namespace susr::support {

namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;

[[noreturn]] void refuse_to_read(const std::filesystem::path& path) {
  refuse(fmt::format("cannot read {}", path.string()), std::strerror(errno),
         "look at its name and its permissions");
}

}  // namespace

void read_blocks(const std::filesystem::path& path,
                 const std::function<bool(std::string_view)>& take) {
  const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.descriptor() < 0) refuse_to_read(path);
  std::array<char, block_size> block{};
  for (;;) {
    const auto count = ::read(file.descriptor(), block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) refuse_to_read(path);
    if (count == 0) return;
    if (!take({block.data(), static_cast<std::size_t>(count)})) return;
  }
}

}  // namespace susr::support
