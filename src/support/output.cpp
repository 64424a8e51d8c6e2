// SPDX-License-Identifier: MIT
#include "susr/support/output.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <map>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"

#include "open_file.hpp"
#include "refuse_to_write.hpp"
#include "staged_file.hpp"
#include "staging_folder.hpp"

namespace susr::support {

namespace {

using catalogue::say;
using fmt::arg;

constexpr std::size_t block_size = std::size_t{64} * 1024;

std::string cannot_write(std::string_view name) {
  return say("file.not-written", arg("file", name));
}

/// A report never replaces a store or a backup of one.
void require_no_database(const std::filesystem::path& path, const std::string& name) {
  constexpr std::string_view begins = "SQLite format 3";
  const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  std::array<char, begins.size()> bytes{};
  if (file.descriptor() < 0) return;
  const auto count = ::read(file.descriptor(), bytes.data(), bytes.size());
  if (count != static_cast<ssize_t>(bytes.size())) return;
  if (std::string_view(bytes.data(), bytes.size()) != begins) return;
  refuse(cannot_write(name), say("file.is-database"), say("file.is-database.hint"));
}

/// Writes to something that can't be replaced by a file: a terminal, a pipe, /dev/null.
void write_in_place(const std::string& path, const std::function<void(TextSink&)>& write) {
  const OpenFile file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.descriptor() < 0) refuse_to_write(path, errno);
  TextSink sink([&](std::string_view text) { write_all(file.descriptor(), text, path); });
  write(sink);
  sink.flush();
}

}  // namespace

void refuse_to_write(std::string_view name, int error) {
  throw Error(kind_of_failure(error), {.what = cannot_write(name),
                                       .why = std::strerror(error),
                                       .hint = say("file.not-written.hint")});
}

TextSink::TextSink(Drain drain) : drain_(std::move(drain)) {
  buffer_.reserve(block_size + block_size / 4);
}

void TextSink::append(std::string_view text) {
  buffer_.append(text);
  if (buffer_.size() >= block_size) flush();
}

void TextSink::append(char character) {
  buffer_.push_back(character);
}

void TextSink::flush() {
  if (buffer_.empty()) return;
  drain_(buffer_);
  buffer_.clear();
}

void write_all(int descriptor, std::string_view text, std::string_view name) {
  while (!text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) refuse_to_write(name, errno);
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

namespace {

/// Whether there is a file at the path, or nothing that keeps one from being there.
bool is_replaceable(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  return !exists(status) || is_regular_file(status);
}

/// What is replaced by a file of that name: of a link what it leads to, not the link.
std::filesystem::path target_of(const std::filesystem::path& path) {
  std::error_code error;
  auto target = std::filesystem::weakly_canonical(path, error);
  require_no_database(target, path.string());
  return target;
}

void fill(int descriptor, const std::filesystem::path& target,
          const std::function<void(TextSink&)>& write) {
  TextSink sink([&](std::string_view text) {
    stop_if_told_to_end();
    write_all(descriptor, text, target.string());
  });
  write(sink);
  sink.flush();
}

}  // namespace

unsigned folder_mode(unsigned file_mode) {
  constexpr unsigned all_may_read = 0444;
  return file_mode | ((file_mode & all_may_read) >> 2U);
}

void write_file_whole(const std::filesystem::path& path, unsigned mode,
                      const std::function<void(TextSink&)>& write,
                      const std::function<void()>& when_whole) {
  if (is_replaceable(path)) {
    const HeldSignals held;
    const auto target = target_of(path);
    StagedFile file(target);
    fill(file.descriptor(), target, write);
    file.make_whole(mode_for(target, mode));
    when_whole();
    file.put_in_place();
  } else {
    write_in_place(path.string(), write);
    when_whole();
  }
}

void write_files_whole(std::span<const FileToWrite> files, unsigned mode) {
  const HeldSignals held;
  // They go into staging folders: files without names would all have to be kept open.
  std::map<std::filesystem::path, StagingFolder> staging;
  std::vector<std::filesystem::path> targets;
  for (const auto& [path, write] : files) {
    const auto& target = targets.emplace_back(target_of(path));
    const auto& folder = staging.try_emplace(folder_of(target), target).first->second;
    const OpenFile file(open_staged(folder.place_for(target), target));
    fill(file.descriptor(), target, write);
    const bool is_done =
        ::fchmod(file.descriptor(), mode_for(target, mode)) == 0 && ::fsync(file.descriptor()) == 0;
    if (!is_done) refuse_to_write(target.string(), errno);
  }
  for (const auto& target : targets) {
    const auto place = staging.at(folder_of(target)).place_for(target);
    if (::rename(place.c_str(), target.c_str()) != 0) refuse_to_write(target.string(), errno);
  }
}

void create_file(const std::filesystem::path& path, std::string_view text, unsigned mode,
                 const std::function<void()>& when_whole) {
  const HeldSignals held;
  StagedFile file(path);
  write_all(file.descriptor(), text, path.string());
  file.make_whole(mode);
  when_whole();
  const int error = file.put_in_free_place();
  if (error == EEXIST) {
    refuse(say("file.not-created", arg("file", path.string())), say("file.exists"),
           say("file.exists-here.hint"));
  }
  if (error != 0) refuse_to_write(path.string(), error);
}

}  // namespace susr::support
