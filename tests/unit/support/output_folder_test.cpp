// SPDX-License-Identifier: MIT
#include <filesystem>
#include <stdexcept>

#include <sys/stat.h>

#include "susr/support/output.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"

namespace {

using susr::support::write_folder_whole;
using susr::test::content_of;
using susr::test::error_of;
using susr::test::mode_of;
using susr::test::problem_of;
using susr::test::put_content;
using susr::test::ScratchFolder;

constexpr unsigned owner_only = 0700;

void fill(const std::filesystem::path& folder) {
  put_content(folder / "a", "1");
  put_content(folder / "b", "2");
}

std::string refusal_of(const std::filesystem::path& path) {
  return problem_of(error_of([&] { write_folder_whole(path, owner_only, fill); })).why;
}

}  // namespace

TEST_CASE("a folder is there with all its files, for its owner only if that is asked", "[folder]") {
  const ScratchFolder scratch;
  write_folder_whole(scratch / "new/", owner_only, fill);
  CHECK(scratch.names() == std::vector<std::string>{"new"});
  CHECK(content_of(scratch / "new/b") == "2");
  CHECK(mode_of(scratch / "new") == owner_only);
}

TEST_CASE("a new folder has the permissions that are asked for, whatever the umask", "[folder]") {
  const ScratchFolder scratch;
  const auto mask = ::umask(077);
  write_folder_whole(scratch / "new", 0750, fill);
  ::umask(mask);
  CHECK(mode_of(scratch / "new") == 0750);
}

TEST_CASE("an empty folder is filled and keeps its permissions, also by a link", "[folder]") {
  const ScratchFolder scratch;
  std::filesystem::create_directory(scratch / "there");
  ::chmod((scratch / "there").c_str(), 0755);
  std::filesystem::create_symlink("there", scratch / "link");
  write_folder_whole(scratch / "link", owner_only, fill);
  CHECK(content_of(scratch / "there/a") == "1");
  CHECK(mode_of(scratch / "there") == 0755);
  CHECK(std::filesystem::is_symlink(scratch / "link"));
}

TEST_CASE("a folder that holds something, a file, and a missing parent are refused", "[folder]") {
  const ScratchFolder scratch;
  std::filesystem::create_directory(scratch / "full");
  put_content(scratch / "full/mine", "x");
  put_content(scratch / "file", "x");
  CHECK(refusal_of(scratch / "full") == "it already exists and is not empty");
  CHECK(refusal_of(scratch / "file") == "something else has that name");
  CHECK(refusal_of(scratch / "none/new") == "its parent folder does not exist");
  CHECK(scratch.names() == std::vector<std::string>{"file", "full"});
  CHECK(content_of(scratch / "full/mine") == "x");
}

TEST_CASE("of a folder that could not be filled nothing is left", "[folder]") {
  const ScratchFolder scratch;
  CHECK_THROWS_AS(write_folder_whole(scratch / "new", owner_only,
                                     [](const std::filesystem::path& folder) {
                                       fill(folder);
                                       throw std::runtime_error("the disk is full");
                                     }),
                  std::runtime_error);
  CHECK(scratch.names().empty());
}

TEST_CASE("what was put into the folder meanwhile is not lost", "[folder]") {
  const ScratchFolder scratch;
  std::filesystem::create_directory(scratch / "there");
  CHECK(problem_of(error_of([&] {
          write_folder_whole(scratch / "there", owner_only,
                             [&](const std::filesystem::path& folder) {
                               fill(folder);
                               put_content(scratch / "there/mine", "x");
                             });
        })).why == "Directory not empty");
  CHECK(scratch.names() == std::vector<std::string>{"there"});
  CHECK(content_of(scratch / "there/mine") == "x");
}
