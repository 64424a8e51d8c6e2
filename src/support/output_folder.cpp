// SPDX-License-Identifier: MIT
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>

#include <fmt/format.h>
#include <sys/stat.h>

#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"
#include "susr/support/new_file.hpp"
#include "susr/support/output.hpp"

#include "staging_folder.hpp"

namespace susr::support {

namespace {

[[noreturn]] void refuse_to_make(const std::filesystem::path& path, const std::string& why) {
  refuse(fmt::format("cannot make the folder {}", path.string()), why, "give another folder");
}

[[noreturn]] void fail_to_make(const std::filesystem::path& path, int error) {
  throw Error(kind_of_failure(error),
              {.what = fmt::format("cannot make the folder {}", path.string()),
               .why = std::strerror(error),
               .hint = "give another folder"});
}

/// The permissions of the folder that is there, or those that a new one is to have.
mode_t mode_for(const std::filesystem::path& path, mode_t wanted) {
  struct stat status{};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & mode_t{07777} : wanted;
}

void require_parent(const std::filesystem::path& path) {
  auto whole = std::filesystem::absolute(path).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  std::error_code error;
  if (std::filesystem::is_directory(whole.parent_path(), error)) return;
  refuse_to_make(path, "the folder that it is to be in is not there");
}

}  // namespace

void require_new_folder(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!exists(status)) return require_parent(path);
  if (!is_directory(status)) refuse_to_make(path, "there is something else of that name");
  const bool empty = std::filesystem::is_empty(path, error);
  if (error) refuse_to_make(path, error.message());
  if (!empty) refuse_to_make(path, "it is there already and is not empty");
}

void write_folder_whole(const std::filesystem::path& path, unsigned mode,
                        const std::function<void(const std::filesystem::path& folder)>& fill) {
  require_new_folder(path);
  // Of a link, what it leads to is replaced; and a slash at the end is no name.
  std::error_code error;
  auto target = std::filesystem::weakly_canonical(path, error);
  if (error) refuse_to_make(path, error.message());
  if (!target.has_filename()) target = target.parent_path();
  const HeldSignals held;
  const StagingFolder staging(target);
  const auto folder = staging.place_for(target);
  constexpr mode_t for_its_owner = 0700;
  if (::mkdir(folder.c_str(), for_its_owner) != 0) fail_to_make(target, errno);
  fill(folder);
  if (::chmod(folder.c_str(), mode_for(target, mode)) != 0) fail_to_make(target, errno);
  // Else after a power cut the folder could be there without what is in it.
  make_folder_durable(folder);
  // An empty folder gives way; one that was filled in the meantime does not.
  if (::rename(folder.c_str(), target.c_str()) != 0) fail_to_make(target, errno);
  make_folder_durable(folder_of(target));
}

}  // namespace susr::support
