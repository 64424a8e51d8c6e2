// SPDX-License-Identifier: MIT
#include "susr/support/kept_output.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/output.hpp"

namespace susr::support {

namespace {

using catalogue::say;

constexpr std::size_t most_in_memory = std::size_t{1} << 20;

[[noreturn]] void refuse_to_keep(int error) {
  throw Error(kind_of_failure(error), {.what = say("output.not-kept"),
                                       .why = std::strerror(error),
                                       .hint = say("output.not-kept.hint")});
}

/// A file without a name; below 0 if there can't be one in the folder.
int unnamed_file_in(const std::filesystem::path& folder) {
  const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, owner_only);
  if (file >= 0) return file;
  // The file system, or the kernel, has none: it loses its name at once.
  auto name = (folder / "susr-output-XXXXXX").string();
  const int named = ::mkostemp(name.data(), O_CLOEXEC);
  if (named >= 0) ::unlink(name.c_str());
  return named;
}

int unnamed_file(const std::optional<std::filesystem::path>& wanted) {
  std::vector<std::filesystem::path> folders{"/var/tmp", "/tmp"};
  if (wanted) folders.insert(folders.begin(), *wanted);
  for (const auto& folder : folders) {
    if (const int file = unnamed_file_in(folder); file >= 0) return file;
  }
  refuse_to_keep(errno);
}

void write_kept(int file, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) refuse_to_keep(errno);
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

KeptOutput::KeptOutput(std::optional<std::filesystem::path> folder) : folder_(std::move(folder)) {}

KeptOutput::~KeptOutput() {
  if (file_ >= 0) ::close(file_);
}

void KeptOutput::add(std::string_view text) {
  in_memory_ += text;
  if (in_memory_.size() > most_in_memory) move_to_file();
}

void KeptOutput::move_to_file() {
  if (file_ < 0) file_ = unnamed_file(folder_);
  write_kept(file_, in_memory_);
  in_memory_.clear();
}

void KeptOutput::write_to(int descriptor, std::string_view name) {
  if (file_ >= 0) {
    std::string block(most_in_memory, '\0');
    off_t place = 0;
    for (;;) {
      const auto count = ::pread(file_, block.data(), block.size(), place);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) refuse_to_keep(errno);
      if (count == 0) break;
      write_all(descriptor, {block.data(), static_cast<std::size_t>(count)}, name);
      place += count;
    }
  }
  write_all(descriptor, in_memory_, name);
}

}  // namespace susr::support
