// SPDX-License-Identifier: MIT
#include "staged_file.hpp"

#include <cerrno>
#include <cstdio>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "refuse_to_write.hpp"

namespace susr::support {

mode_t mode_for(const std::filesystem::path& path, mode_t wanted) {
  struct stat status{};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & mode_t{07777} : wanted;
}

namespace {

namespace fs = std::filesystem;

/// What leads to an open file that has no name.
std::string link_of(int descriptor) {
  return "/proc/self/fd/" + std::to_string(descriptor);
}

/// Whether the file system has no files without names. Kernels before 3.11 take it for an attempt
/// to open the folder.
bool has_no_unnamed_files(int error) {
  return error == EOPNOTSUPP || error == EISDIR || error == EINVAL;
}

/// A file without a name, or one in a staging folder, which it then makes.
int open_new(const fs::path& target, std::optional<StagingFolder>& staging) {
  constexpr mode_t owner_only = 0600;
  const auto folder = folder_of(target);
  const int file = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, owner_only);
  if (file < 0 && !has_no_unnamed_files(errno)) refuse_to_write(target.string(), errno);
  if (file >= 0 && ::access(link_of(file).c_str(), F_OK) == 0) {
    remove_abandoned(folder);
    return file;
  }
  if (file >= 0) ::close(file);
  staging.emplace(target);
  return open_staged(staging->place_for(target), target);
}

}  // namespace

StagedFile::StagedFile(const fs::path& target)
    : target_(target), file_(open_new(target, staging_)) {}

int StagedFile::descriptor() const {
  return file_.descriptor();
}

void StagedFile::make_whole(mode_t mode) {
  if (::fchmod(descriptor(), mode) != 0 || ::fsync(descriptor()) != 0) {
    refuse_to_write(target_.string(), errno);
  }
  struct stat status{};
  if (!staging_ && ::lstat(target_.c_str(), &status) == 0) stage();
}

void StagedFile::stage() {
  staging_.emplace(target_);
  if (link_to(staging_->place_for(target_)) != 0) refuse_to_write(target_.string(), errno);
}

int StagedFile::link_to(const fs::path& path) const {
  return ::linkat(AT_FDCWD, link_of(descriptor()).c_str(), AT_FDCWD, path.c_str(),
                  AT_SYMLINK_FOLLOW);
}

void StagedFile::put_in_place() {
  if (!staging_ && link_to(target_) == 0) return;
  if (!staging_ && errno != EEXIST) refuse_to_write(target_.string(), errno);
  if (!staging_) stage();
  if (::rename(staging_->place_for(target_).c_str(), target_.c_str()) != 0) {
    refuse_to_write(target_.string(), errno);
  }
}

int StagedFile::put_in_free_place() {
  if (staging_) return give_free_name(staging_->place_for(target_), target_);
  return link_to(target_) == 0 ? 0 : errno;
}

}  // namespace susr::support
