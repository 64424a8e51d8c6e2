// SPDX-License-Identifier: MIT
#include "susr/storage/rotation.hpp"

#include <string>
#include <vector>

#include "susr/support/environment.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"

namespace {

using namespace susr::storage;  // NOLINT(google-build-using-namespace)
using susr::test::put_content;
using susr::test::ScratchFolder;

std::chrono::sys_seconds moment(const std::string& text) {
  return *susr::support::parse_moment(text);
}

/// The names of what is beyond the rotation of susr.db in the folder.
std::vector<std::string> beyond(const ScratchFolder& folder, const std::string& latest,
                                std::size_t keep) {
  std::vector<std::string> names;
  for (const auto& path : beyond_rotation(folder / "susr.db", folder / latest, keep)) {
    CHECK(path.parent_path() == folder.path());
    names.push_back(path.filename().string());
  }
  return names;
}

}  // namespace

TEST_CASE("the moment of a backup goes into its name before the ending") {
  const auto at = moment("2026-11-25T09:00:00Z");
  CHECK(rotated_name("susr.db", at) == "susr-2026-11-25T090000Z.db");
  CHECK(rotated_name("/srv/backups/board.of.x.db", at) ==
        "/srv/backups/board.of.x-2026-11-25T090000Z.db");
  CHECK(rotated_name("../susr", at) == "../susr-2026-11-25T090000Z");
}

TEST_CASE("the oldest backups beyond those to keep go, the oldest first") {
  const ScratchFolder folder;
  for (const auto* name : {"susr-2026-11-25T090000Z.db", "susr-2026-11-24T090000Z.db",
                           "susr-2025-12-31T235959Z.db", "susr-2026-11-24T090001Z.db"}) {
    put_content(folder / name, "");
  }
  const std::string latest = "susr-2026-11-25T090000Z.db";
  CHECK(beyond(folder, latest, 4).empty());
  CHECK(beyond(folder, latest, 9).empty());
  CHECK(beyond(folder, latest, 2) ==
        std::vector<std::string>{"susr-2025-12-31T235959Z.db", "susr-2026-11-24T090000Z.db"});
  CHECK(beyond(folder, latest, 1).size() == 3);
}

TEST_CASE("a rotation lets alone what is not named by it") {
  const ScratchFolder folder;
  for (const auto* name :
       {"susr.db", "susr-.db", "susr-2026-11-24.db", "susr-2026-11-24T090000Z.db.x",
        "susr-2026-11-24T090000Z", "susr-2026-11-24T09:00:00Z.db", "susr-2026-13-24T090000Z.db",
        "susr-2026-11-24T250000Z.db", "susr- 026-11-24T090000Z.db", "susr-x-2026-11-24T090000Z.db",
        "other-2026-11-24T090000Z.db", "xsusr-2026-11-24T090000Z.db",
        "susr-2026-11-24T090000Z.db-journal", "susr-20261124T090000Z.db"}) {
    put_content(folder / name, "");
  }
  std::filesystem::create_directory(folder / "susr-2026-11-23T090000Z.db");
  std::filesystem::create_symlink("susr.db", folder / "susr-2026-11-22T090000Z.db");
  CHECK(beyond(folder, "susr-2026-11-25T090000Z.db", 1).empty());
}

TEST_CASE("the backup that was just made stays, whatever an earlier clock said") {
  const ScratchFolder folder;
  for (const auto* name :
       {"susr-2026-11-25T090000Z.db", "susr-2036-01-01T000000Z.db", "susr-2036-01-02T000000Z.db"}) {
    put_content(folder / name, "");
  }
  CHECK(beyond(folder, "susr-2026-11-25T090000Z.db", 2) ==
        std::vector<std::string>{"susr-2036-01-01T000000Z.db"});
}

TEST_CASE("a folder that can't be read is told of") {
  const ScratchFolder folder;
  CHECK(susr::test::error_of([&] {
          beyond_rotation(folder / "none/susr.db", folder / "none/x", 1);
        }).kind() == susr::support::ErrorKind::refused);
}
