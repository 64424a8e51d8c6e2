// SPDX-License-Identifier: MIT
#include "susr/support/rebuilt_folder.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <iterator>
#include <mutex>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"
#include "susr/support/input.hpp"
#include "susr/support/new_file.hpp"
#include "susr/support/output.hpp"

#include "open_file.hpp"
#include "refuse_folder.hpp"
#include "refuse_to_write.hpp"
#include "staged_file.hpp"
#include "staging_folder.hpp"

namespace susr::support {

namespace {

namespace fs = std::filesystem;

using catalogue::say;

constexpr std::string_view list_name = ".susr-files";
constexpr std::size_t longest_list = 100'000'000;

/// The paths of the files that the folder had when it was written; none without a list.
std::set<std::string> listed_in(const fs::path& folder) {
  const auto list = folder / list_name;
  if (!is_there(list)) return {};
  std::set<std::string> names{std::string(list_name)};
  const auto text = read_whole(list, longest_list);
  std::size_t begins = 0;
  for (auto ends = text.find('\n'); ends != std::string::npos; ends = text.find('\n', begins)) {
    names.insert(text.substr(begins, ends - begins));
    begins = ends + 1;
  }
  return names;
}

/// Throws `refused` if the folder has a file that is not on its list.
void require_only_listed(const fs::path& path, const fs::path& folder) {
  const auto listed = listed_in(folder);
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end;
       at.increment(error)) {
    if (at->is_directory() && !at->is_symlink()) continue;
    auto name = at->path().lexically_relative(folder).string();
    if (!listed.contains(name))
      refuse_folder(path, say("folder.has-others", fmt::arg("file", name)));
  }
  if (error) refuse_folder(path, error.message());
}

/// Whether the file holds that text and nothing else.
bool holds(const fs::path& file, std::string_view text) {
  std::error_code error;
  const auto size = fs::file_size(file, error);
  if (error || size != text.size()) return false;
  return read_whole(file, text.size()) == text;
}

/// The new folder while it is filled.
class NewFolder {
 public:
  NewFolder(const fs::path& folder, const fs::path& target, unsigned mode)
      : folder_(folder), target_(target), mode_(mode) {
    make_folder(folder_, target_);
  }

  void take(const fs::path& name, std::string_view text) {
    stop_if_told_to_end();
    {
      const std::scoped_lock lock(mutex_);
      make_parent(name);
      names_.insert(name.string());
    }
    if (!write(name, text)) ++changed_;
  }

  /// The list, and the permissions. Then all of it is on the disk.
  Rebuilt finish() {
    std::string list;
    for (const auto& name : names_)
      list += name + '\n';
    write(list_name, list);
    for (const auto& parent : parents_)
      set_mode(folder_ / parent);
    set_mode(folder_);
    const OpenFile folder(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // One call for all of its files: each by itself would take longer than they took to make.
    if (folder.descriptor() < 0 || ::syncfs(folder.descriptor()) != 0)
      refuse_folder(target_, errno);
    return {.files = std::ssize(names_), .changed = changed_};
  }

 private:
  /// Gives whether the file is as it was; then it has its old time.
  bool write(const fs::path& name, std::string_view text) {
    const auto place = folder_ / name;
    const auto before = target_ / name;
    const OpenFile file(open_staged(place, before));
    write_all(file.descriptor(), text, before.string());
    if (::fchmod(file.descriptor(), mode_) != 0) refuse_to_write(before.string(), errno);
    struct stat old{};
    const bool is_same = ::stat(before.c_str(), &old) == 0 && holds(before, text);
    const std::array times{old.st_atim, old.st_mtim};
    if (is_same && ::futimens(file.descriptor(), times.data()) != 0)
      refuse_to_write(before.string(), errno);
    return is_same;
  }

  void make_parent(const fs::path& name) {
    if (!name.has_parent_path() || !parents_.insert(name.parent_path()).second) return;
    make_folder(folder_ / name.parent_path(), target_);
  }

  void set_mode(const fs::path& folder) const {
    if (::chmod(folder.c_str(), folder_mode(mode_)) != 0) refuse_folder(target_, errno);
  }

  const fs::path& folder_;
  const fs::path& target_;
  unsigned mode_;
  std::mutex mutex_;  // of the two that follow
  std::set<std::string> names_;
  std::set<fs::path> parents_;  // one deep
  std::atomic<std::int64_t> changed_ = 0;
};

/// Puts the new folder into the place of the old one, which then stands in `folder`.
void exchange(const fs::path& folder, const fs::path& target) {
  if (::renameat2(AT_FDCWD, folder.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) return;
  // There is none yet, or the file system can't do it in one step: NFS is among these.
  const auto old = folder.string() + ".old";
  const bool is_known = errno == EINVAL || errno == ENOSYS || errno == ENOTSUP || errno == ENOENT;
  if (!is_known) refuse_folder(target, errno);
  const bool was_there = ::rename(target.c_str(), old.c_str()) == 0;
  if (!was_there && errno != ENOENT) refuse_folder(target, errno);
  if (::rename(folder.c_str(), target.c_str()) == 0) return;
  const int error = errno;
  if (was_there) ::rename(old.c_str(), target.c_str());
  refuse_folder(target, error);
}

}  // namespace

void require_rebuildable_folder(const fs::path& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) return require_parent(path);
  if (!fs::is_directory(status)) refuse_folder(path, say("folder.name-taken"));
  require_only_listed(path, place_of_folder(path));
}

Rebuilt rebuild_folder(const fs::path& path, unsigned mode,
                       const std::function<void(const TakeFile&)>& fill) {
  require_rebuildable_folder(path);
  const auto target = place_of_folder(path);
  const HeldSignals held;
  const StagingFolder staging(target);
  const auto folder = staging.place_for(target);
  NewFolder made(folder, target, mode);
  fill([&](const fs::path& name, std::string_view text) { made.take(name, text); });
  const auto rebuilt = made.finish();
  exchange(folder, target);
  make_folder_durable(folder_of(target));
  return rebuilt;
}

}  // namespace susr::support
