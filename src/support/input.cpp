// SPDX-License-Identifier: MIT
#include "susr/support/input.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <initializer_list>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

#include "open_file.hpp"

namespace susr::support {

namespace {

using catalogue::say;
using fmt::arg;

constexpr std::size_t read_size = std::size_t{64} * 1024;

std::string cannot_read(std::string_view name) {
  return say("file.not-read", arg("file", name));
}

/// A device may never end, and reading a folder gives no useful error.
void require_file_or_pipe(const std::filesystem::path& path, int descriptor) {
  struct stat status{};
  const bool is_known = ::fstat(descriptor, &status) == 0;
  if (!is_known || S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode)) return;
  refuse(cannot_read(path.string()),
         S_ISDIR(status.st_mode) ? say("file.is-folder") : say("file.is-device"),
         say("file.give-file"));
}

[[noreturn]] void refuse_to_read(std::string_view name) {
  refuse(cannot_read(name), std::strerror(errno), say("file.not-read.hint"));
}

void read_blocks(int descriptor, std::string_view name,
                 const std::function<bool(std::string_view)>& take) {
  std::array<char, read_size> block{};
  for (;;) {
    const auto count = ::read(descriptor, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) refuse_to_read(name);
    if (count == 0) return;
    if (!take({block.data(), static_cast<std::size_t>(count)})) return;
  }
}

/// Whether the file is of one of these users, and gives nobody else any of these permissions.
bool is_of(const std::filesystem::path& path, std::initializer_list<::uid_t> owners,
           ::mode_t to_nobody_else) {
  struct stat status{};
  return ::stat(path.c_str(), &status) == 0 &&
         std::ranges::find(owners, status.st_uid) != owners.end() &&
         (status.st_mode & to_nobody_else) == 0;
}

}  // namespace

bool is_opened_by_owner_alone(const std::filesystem::path& path) {
  return is_of(path, {::geteuid()}, S_IRWXG | S_IRWXO);
}

bool is_written_by_owner_alone(const std::filesystem::path& path) {
  return is_of(path, {::geteuid(), 0}, S_IWGRP | S_IWOTH);
}

bool is_there(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

bool is_pipe(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::is_fifo(path, error);
}

void read_blocks(const std::filesystem::path& path,
                 const std::function<bool(std::string_view)>& take) {
  const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.descriptor() < 0) refuse_to_read(path.string());
  require_file_or_pipe(path, file.descriptor());
  read_blocks(file.descriptor(), path.string(), take);
}

std::string read_whole(const std::filesystem::path& path, std::size_t most) {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would block before it can be refused.
  const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status{};
  if (file.descriptor() < 0 || ::fstat(file.descriptor(), &status) != 0) {
    refuse_to_read(path.string());
  }
  if (!S_ISREG(status.st_mode)) {
    refuse(cannot_read(path.string()), say("file.not-regular"), say("file.not-regular.hint"));
  }
  return read_whole(file.descriptor(), path.string(), most);
}

std::string read_whole(int descriptor, std::string_view name, std::size_t most) {
  std::string content;
  read_blocks(descriptor, name, [&](std::string_view block) {
    content += block;
    return content.size() <= most;
  });
  if (content.size() > most) {
    refuse(cannot_read(name), say("file.too-large", arg("n", most)));
  }
  return content;
}

}  // namespace susr::support
