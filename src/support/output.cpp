// SPDX-License-Identifier: MIT
#include "susr/support/output.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"

#include "open_file.hpp"

namespace susr::support {

namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;

[[noreturn]] void refuse_to_write(std::string_view name, int error) {
  throw Error(kind_of_failure(error),
              {.what = fmt::format("cannot write {}", name),
               .why = std::strerror(error),
               .hint = "nothing that was written of it is to be relied on"});
}

/// Puts what was written on the disk, and closes.
void finish(OpenFile& file, std::string_view name) {
  if (::fsync(file.descriptor()) != 0) refuse_to_write(name, errno);
  if (::close(file.release()) != 0) refuse_to_write(name, errno);
}

/// Removes a file on the way out, unless it has been renamed.
class HalfWrittenFile {
 public:
  explicit HalfWrittenFile(std::string path) : path_(std::move(path)) {}
  ~HalfWrittenFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  HalfWrittenFile(const HalfWrittenFile&) = delete;
  HalfWrittenFile& operator=(const HalfWrittenFile&) = delete;
  HalfWrittenFile(HalfWrittenFile&&) = delete;
  HalfWrittenFile& operator=(HalfWrittenFile&&) = delete;

  void rename_to(const std::string& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0) refuse_to_write(target, errno);
    path_.clear();
  }

 private:
  std::string path_;
};

/// The mode that the file at `path` has, or that a new file of this user would get.
mode_t mode_for(const std::string& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & mode_t{07777};
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return mode_t{0666} & ~mask;
}

/// A store, or a backup of one, is never in the way of a report: its place is not taken.
void require_no_database(const std::string& path, const std::string& name) {
  constexpr std::string_view begins = "SQLite format 3";
  const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  std::array<char, begins.size()> bytes{};
  if (file.descriptor() < 0) return;
  const auto count = ::read(file.descriptor(), bytes.data(), bytes.size());
  if (count != static_cast<ssize_t>(bytes.size())) return;
  if (std::string_view(bytes.data(), bytes.size()) != begins) return;
  refuse(fmt::format("cannot write {}", name), "a database is there, and its place is not taken",
         "give another file");
}

/// Writes to what is no file that could be replaced: a terminal, a pipe, /dev/null.
void write_in_place(const std::string& path, const std::function<void(TextSink&)>& write) {
  const OpenFile file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.descriptor() < 0) refuse_to_write(path, errno);
  TextSink sink([&](std::string_view text) { write_all(file.descriptor(), text, path); });
  write(sink);
  sink.flush();
}

}  // namespace

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

/// A file that is whole on the disk, under a name of its own beside the one that it is to have.
class StagedFile {
 public:
  explicit StagedFile(const FileToWrite& wanted) {
    // Of a link, what it leads to is replaced, not the link.
    std::error_code error;
    target_ = std::filesystem::weakly_canonical(wanted.path, error).string();
    require_no_database(target_, wanted.path.string());
    std::string temporary = target_ + ".XXXXXX";
    OpenFile file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.descriptor() < 0) refuse_to_write(target_, errno);
    half_written_ = std::make_unique<HalfWrittenFile>(temporary);
    TextSink sink([&](std::string_view text) {
      stop_if_told_to_end();
      write_all(file.descriptor(), text, target_);
    });
    wanted.write(sink);
    sink.flush();
    if (::fchmod(file.descriptor(), mode_for(target_)) != 0) refuse_to_write(target_, errno);
    finish(file, target_);
  }

  void put_in_place() {
    half_written_->rename_to(target_);
  }

 private:
  std::string target_;
  std::unique_ptr<HalfWrittenFile> half_written_;
};

}  // namespace

void write_file_whole(const std::filesystem::path& path,
                      const std::function<void(TextSink&)>& write,
                      const std::function<void()>& when_whole) {
  if (is_replaceable(path)) {
    const HeldSignals held;
    StagedFile file({path, write});
    when_whole();
    file.put_in_place();
  } else {
    write_in_place(path.string(), write);
    when_whole();
  }
}

void write_files_whole(std::span<const FileToWrite> files) {
  const HeldSignals held;
  std::vector<StagedFile> staged;
  staged.reserve(files.size());
  for (const auto& file : files)
    staged.emplace_back(file);
  for (auto& file : staged)
    file.put_in_place();
}

void make_folder(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::create_directory(path, error);
  if (!error && std::filesystem::is_directory(path)) return;
  refuse(fmt::format("cannot make the folder {}", path.string()),
         error ? error.message() : "there is something else of that name", "give another folder");
}

void create_file(const std::filesystem::path& path, std::string_view text, unsigned mode) {
  const std::string name = path.string();
  const HeldSignals held;
  OpenFile file(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
  if (file.descriptor() < 0 && errno == EEXIST) {
    refuse(fmt::format("cannot create {}", name), "there is a file of that name already",
           "move it away, or work in another folder");
  }
  if (file.descriptor() < 0) refuse_to_write(name, errno);
  HalfWrittenFile half_written(name);
  write_all(file.descriptor(), text, name);
  finish(file, name);
  half_written.rename_to(name);
}

}  // namespace susr::support
