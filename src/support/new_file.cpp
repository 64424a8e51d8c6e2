// SPDX-License-Identifier: MIT
#include "susr/support/new_file.hpp"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

#include "open_file.hpp"
#include "staging_folder.hpp"

namespace susr::support {

namespace {

using catalogue::say;
using fmt::arg;

std::string file_not_created(const std::filesystem::path& path) {
  return say("file.not-created", arg("file", path.string()));
}

[[noreturn]] void refuse_file(const std::filesystem::path& path, int error) {
  const auto kind = kind_of_failure(error);
  const bool not_permitted = kind == ErrorKind::not_permitted;
  throw Error(kind, {.what = file_not_created(path),
                     .why = std::strerror(error),
                     .hint = not_permitted ? say("file.not-permitted.hint")
                                           : say("file.not-created.hint")});
}

[[noreturn]] void refuse_to_overwrite(const std::filesystem::path& path) {
  refuse(file_not_created(path), say("file.exists"), say("file.exists.hint"));
}

void require_free(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::symlink_status(path, error);
  if (std::filesystem::exists(status)) refuse_to_overwrite(path);
  const auto folder = folder_of(path);
  if (!path.has_filename() || !std::filesystem::is_directory(folder, error)) {
    refuse(file_not_created(path),
           path.has_filename() ? say("file.no-folder", arg("folder", folder.string()))
                               : say("file.no-name"),
           say("file.no-folder.hint"));
  }
}

}  // namespace

void make_folder_durable(const std::filesystem::path& folder) {
  const auto* name = folder.empty() ? "." : folder.c_str();
  const OpenFile open(::open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (open.descriptor() < 0) return;  // a folder that can be written but not read
  if (::fsync(open.descriptor()) != 0 && errno != EINVAL && errno != ENOTSUP) {
    refuse_file(folder, errno);
  }
}

NewFile::NewFile(const std::filesystem::path& path) : path_(path) {
  require_free(path);
  staging_ = std::make_unique<StagingFolder>(path);
  so_far_ = staging_->place_for(path);
  const OpenFile file(open_staged(so_far_, path));
}

NewFile::~NewFile() = default;

const std::filesystem::path& NewFile::so_far() const {
  return so_far_;
}

void NewFile::make_durable() const {
  const OpenFile file(::open(so_far_.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.descriptor() < 0 || ::fsync(file.descriptor()) != 0) refuse_file(path_, errno);
}

void NewFile::put_in_place() {
  if (const int error = give_free_name(so_far_, path_); error != 0) {
    if (error == EEXIST) refuse_to_overwrite(path_);
    refuse_file(path_, error);
  }
  staging_.reset();
  make_folder_durable(folder_of(path_));
}

void require_room_for_new_file(const std::filesystem::path& path) {
  require_free(path);
  if (::access(folder_of(path).c_str(), W_OK | X_OK) != 0) refuse_file(path, errno);
}

void remove_file(const std::filesystem::path& path) {
  if (::unlink(path.c_str()) != 0) {
    refuse(say("file.not-removed", arg("file", path.string())), std::strerror(errno),
           say("file.not-removed.hint"));
  }
}

}  // namespace susr::support
