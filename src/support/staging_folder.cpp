// SPDX-License-Identifier: MIT
#include "staging_folder.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkdtemp is POSIX's
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "susr/support/output.hpp"

#include "refuse_to_write.hpp"

namespace susr::support {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = ".susr-unfinished-";
constexpr std::string_view chosen_by_mkdtemp = "XXXXXX";

int open_folder(const fs::path& path) {
  return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/// Whether the name still leads to the folder that is open.
bool is_in_place(const fs::path& path, int descriptor) {
  struct stat named{};
  struct stat opened{};
  return ::lstat(path.c_str(), &named) == 0 && ::fstat(descriptor, &opened) == 0 &&
         named.st_ino == opened.st_ino && named.st_dev == opened.st_dev;
}

bool is_staging_name(const std::string& name) {
  const auto is_chosen = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  return name.starts_with(prefix) && name.size() == prefix.size() + chosen_by_mkdtemp.size() &&
         std::all_of(name.begin() + prefix.size(), name.end(), is_chosen);
}

void remove_if_abandoned(const fs::path& path) {
  const OpenFile folder(open_folder(path));
  struct stat status{};
  if (folder.descriptor() < 0 || ::fstat(folder.descriptor(), &status) != 0) return;
  if (status.st_uid != ::geteuid()) return;
  if (::flock(folder.descriptor(), LOCK_EX | LOCK_NB) != 0) return;
  std::error_code ignored;
  if (is_in_place(path, folder.descriptor())) fs::remove_all(path, ignored);
}

/// Makes and locks a folder; gives nothing if another took it for abandoned before it was locked.
int make_locked(fs::path& path, const fs::path& target) {
  std::string name = (folder_of(target) / prefix).string().append(chosen_by_mkdtemp);
  if (::mkdtemp(name.data()) == nullptr) refuse_to_write(target.string(), errno);
  path = name;
  OpenFile folder(open_folder(path));
  if (folder.descriptor() < 0) return -1;
  // A file system without such locks has none to find it abandoned by either.
  const bool is_taken =
      ::flock(folder.descriptor(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  if (is_taken || !is_in_place(path, folder.descriptor())) return -1;
  return folder.release();
}

int make_one(fs::path& path, const fs::path& target) {
  remove_abandoned(folder_of(target));
  constexpr int tries = 100;
  for (int i = 0; i < tries; ++i) {
    const int lock = make_locked(path, target);
    if (lock >= 0) return lock;
  }
  refuse_to_write(target.string(), EBUSY);
}

}  // namespace

StagingFolder::StagingFolder(const fs::path& target) : lock_(make_one(path_, target)) {}

StagingFolder::~StagingFolder() {
  std::error_code ignored;
  if (::rmdir(path_.c_str()) != 0) fs::remove_all(path_, ignored);
}

fs::path StagingFolder::place_for(const fs::path& target) const {
  return path_ / target.filename();
}

void remove_abandoned(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (is_staging_name(at->path().filename().string())) remove_if_abandoned(at->path());
  }
}

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

int open_staged(const fs::path& place, const fs::path& target) {
  const int file = ::open(place.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, owner_only);
  if (file < 0) refuse_to_write(target.string(), errno);
  return file;
}

int give_free_name(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  // Some file systems, NFS among them, know only the older way.
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) return errno;
  if (::link(from.c_str(), to.c_str()) != 0) return errno;
  ::unlink(from.c_str());
  return 0;
}

}  // namespace susr::support
