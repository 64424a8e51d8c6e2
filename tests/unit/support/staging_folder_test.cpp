// SPDX-License-Identifier: MIT
#include <csignal>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "susr/support/new_file.hpp"
#include "susr/support/output.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"

namespace {

using susr::support::NewFile;
using susr::test::mode_of;
using susr::test::put_content;
using susr::test::ScratchFolder;
using Names = std::vector<std::string>;

constexpr const char* left = ".susr-unfinished-Ab3dEf";

/// What a program that was killed leaves.
void leave(const ScratchFolder& folder) {
  std::filesystem::create_directory(folder / left);
  put_content(folder.path() / left / "copy.db", "half of it");
}

void write(const ScratchFolder& folder) {
  susr::support::write_file_whole(folder / "report.csv", susr::support::owner_only,
                                  [](susr::support::TextSink& sink) { sink.append("new"); });
}

}  // namespace

TEST_CASE("what a killed program left is removed by the next that writes there") {
  const ScratchFolder folder;
  leave(folder);
  SECTION("a file") {
    write(folder);
  }
  SECTION("a file in the place of another") {
    put_content(folder / "report.csv", "old");
    write(folder);
  }
  SECTION("a backup") {
    NewFile file(folder / "report.csv");
    file.put_in_place();
  }
  SECTION("a folder") {
    susr::support::write_folder_whole(folder / "report.csv", 0700, [](const auto&) {});
  }
  CHECK(folder.names() == Names{"report.csv"});
}

TEST_CASE("what a program that still runs has begun is left alone") {
  const ScratchFolder folder;
  leave(folder);
  const int other = ::open((folder / left).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  REQUIRE(::flock(other, LOCK_EX) == 0);
  write(folder);
  CHECK(folder.names() == Names{left, "report.csv"});
  ::close(other);
  write(folder);
  CHECK(folder.names() == Names{"report.csv"});
}

TEST_CASE("a name that is like it but not of ours, a file and a link are left alone") {
  const ScratchFolder folder;
  const Names names{".susr-unfinished-", ".susr-unfinished-Ab3dE.", ".susr-unfinished-Ab3dEfg"};
  for (const auto& name : names)
    std::filesystem::create_directory(folder / name);
  put_content(folder / ".susr-unfinished-aaaaaa", "a file");
  std::filesystem::create_directory(folder / "mine");
  std::filesystem::create_directory_symlink("mine", folder / ".susr-unfinished-bbbbbb");
  const auto before = folder.names();
  write(folder);
  CHECK(folder.names().size() == before.size() + 1);
}

TEST_CASE("what is not finished is for its owner only") {
  const ScratchFolder folder;
  const auto mask = ::umask(0);
  const NewFile file(folder / "copy.db");
  ::umask(mask);
  CHECK(mode_of(file.so_far()) == 0600);
  CHECK(mode_of(file.so_far().parent_path()) == 0700);
}
