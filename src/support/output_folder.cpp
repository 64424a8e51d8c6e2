// SPDX-License-Identifier: MIT
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>

#include <fmt/format.h>
#include <sys/stat.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"
#include "susr/support/new_file.hpp"
#include "susr/support/output.hpp"

#include "refuse_folder.hpp"
#include "staged_file.hpp"
#include "staging_folder.hpp"

namespace susr::support {

namespace {

using catalogue::say;

std::string folder_not_created(const std::filesystem::path& path) {
  return say("folder.not-created", fmt::arg("folder", path.string()));
}

}  // namespace

void refuse_folder(const std::filesystem::path& path, const std::string& why) {
  refuse(folder_not_created(path), why, say("folder.not-created.hint"));
}

void refuse_folder(const std::filesystem::path& path, int error) {
  throw Error(kind_of_failure(error), {.what = folder_not_created(path),
                                       .why = std::strerror(error),
                                       .hint = say("folder.not-created.hint")});
}

void require_parent(const std::filesystem::path& path) {
  auto whole = std::filesystem::absolute(path).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  std::error_code error;
  if (std::filesystem::is_directory(whole.parent_path(), error)) return;
  refuse_folder(path, say("folder.no-parent"));
}

std::filesystem::path place_of_folder(const std::filesystem::path& path) {
  std::error_code error;
  auto place = std::filesystem::weakly_canonical(path, error);
  if (error) refuse_folder(path, error.message());
  return place.has_filename() ? place : place.parent_path();
}

void make_folder(const std::filesystem::path& path, const std::filesystem::path& target) {
  constexpr mode_t for_its_owner = 0700;
  if (::mkdir(path.c_str(), for_its_owner) != 0) refuse_folder(target, errno);
}

void require_new_folder(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!exists(status)) return require_parent(path);
  if (!is_directory(status)) refuse_folder(path, say("folder.name-taken"));
  const bool empty = std::filesystem::is_empty(path, error);
  if (error) refuse_folder(path, error.message());
  if (!empty) refuse_folder(path, say("folder.not-empty"));
}

void write_folder_whole(const std::filesystem::path& path, unsigned mode,
                        const std::function<void(const std::filesystem::path& folder)>& fill) {
  require_new_folder(path);
  // A link stays, and its target is replaced.
  const auto target = place_of_folder(path);
  const HeldSignals held;
  const StagingFolder staging(target);
  const auto folder = staging.place_for(target);
  make_folder(folder, target);
  fill(folder);
  if (::chmod(folder.c_str(), mode_for(target, mode)) != 0) refuse_folder(target, errno);
  // Otherwise a power cut could leave the folder without its files.
  make_folder_durable(folder);
  // This replaces an empty folder, but not one that was filled in the meantime.
  if (::rename(folder.c_str(), target.c_str()) != 0) refuse_folder(target, errno);
  make_folder_durable(folder_of(target));
}

}  // namespace susr::support
