// SPDX-License-Identifier: MIT
#include "susr/storage/rotation.hpp"

#include <algorithm>
#include <string>
#include <system_error>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/environment.hpp"
#include "susr/support/error.hpp"

namespace susr::storage {

namespace {

using Path = std::filesystem::path;

/// Whether `name` is what `rotated_name` makes of `file` at some moment.
bool is_rotated(const Path& file, const std::string& name) {
  constexpr std::size_t before_minutes = 13;
  constexpr std::size_t before_seconds = 16;
  const auto begin = file.stem().string().size() + 1;
  const auto end = file.extension().string().size();
  if (name.size() <= begin + end) return false;
  auto moment = name.substr(begin, name.size() - begin - end);
  if (moment.size() < before_seconds) return false;
  moment.insert(before_minutes, ":").insert(before_seconds, ":");
  const auto parsed = support::parse_moment(moment);
  return parsed && rotated_name(file, *parsed).filename() == name;
}

}  // namespace

std::string moment_in_name(std::chrono::sys_seconds moment) {
  auto text = support::to_text(moment);
  std::erase(text, ':');
  return text;
}

Path rotated_name(const Path& file, std::chrono::sys_seconds moment) {
  return file.parent_path() / fmt::format("{}-{}{}", file.stem().string(), moment_in_name(moment),
                                          file.extension().string());
}

std::vector<Path> beyond_rotation(const Path& file, const Path& latest, std::size_t keep) {
  const auto folder = file.has_parent_path() ? file.parent_path() : Path(".");
  std::vector<Path> others;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
       at.increment(error)) {
    const auto name = at->path().filename();
    const bool is_file = std::filesystem::is_regular_file(at->symlink_status(error));
    if (is_file && name != latest.filename() && is_rotated(file, name.string())) {
      others.push_back(file.parent_path() / name);
    }
  }
  if (error) {
    support::refuse(catalogue::say("folder.not-read", fmt::arg("folder", folder.string())),
                    error.message(), catalogue::say("backup.none-removed.hint"));
  }
  std::ranges::sort(others);
  others.resize(others.size() - std::min(others.size(), keep - 1));
  return others;
}

}  // namespace susr::storage
