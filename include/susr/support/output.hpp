// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace susr::support {

/// A place that text goes to, through one buffer, so that a row costs an append and not a call to
/// the operating system. Nothing is surely written before `flush`.
class TextSink {
 public:
  using Drain = std::function<void(std::string_view)>;

  /// `drain` takes each full block; what it throws comes out of `append` or `flush`.
  explicit TextSink(Drain drain);

  void append(std::string_view text);
  void append(char character);
  void flush();

 private:
  Drain drain_;
  std::string buffer_;
};

/// Writes all of `text` to the open file descriptor. Throws `refused`, naming `name`, if the
/// operating system would not take all of it (a full disk, a closed pipe).
void write_all(int descriptor, std::string_view text, std::string_view name);

/// The permissions of a file that only its owner may read and write.
inline constexpr unsigned owner_only = 0600;

/// Lets `write` fill a new file beside `path` and then renames it to `path`, so that `path` is
/// always whole: the old file or the new one. The new one has the permissions of the old, or
/// `mode` whatever the umask. What is no file, such as /dev/null, is written to in place.
/// `when_whole` is called between: what it throws leaves `path` as it was. Throws `refused` if that
/// can't be done, or a database is there, and `not_permitted` if the operating system forbids it.
void write_file_whole(
    const std::filesystem::path& path, unsigned mode, const std::function<void(TextSink&)>& write,
    const std::function<void()>& when_whole = [] {});

/// A file and what fills it.
struct FileToWrite {
  std::filesystem::path path;
  std::function<void(TextSink&)> write;
};

/// The same for several files: none takes its place before all are whole.
void write_files_whole(std::span<const FileToWrite> files, unsigned mode);

/// The permissions of a folder whose files have these: who may read them may look into it.
unsigned folder_mode(unsigned file_mode);

/// Lets `fill` write files into a new folder beside `path` and then renames it to `path`, so that
/// there are all of them or none. A new folder has the permissions `mode`, whatever the umask; one
/// that is there and empty keeps its own. Throws `refused` if there is something else of that name,
/// or if it can't be done.
void write_folder_whole(const std::filesystem::path& path, unsigned mode,
                        const std::function<void(const std::filesystem::path& folder)>& fill);

/// Throws `refused` if there is something at `path` that is no empty folder.
void require_new_folder(const std::filesystem::path& path);

/// Creates the file `path` with `text` in it and permissions `mode`, whatever the umask. Throws
/// `refused` if there is a file of that name already, or if it can't be written.
/// `when_whole` is called before it gets its name: if that throws, there is no file.
void create_file(
    const std::filesystem::path& path, std::string_view text, unsigned mode,
    const std::function<void()>& when_whole = [] {});

}  // namespace susr::support
