// SPDX-License-Identifier: MIT
#include "susr/support/new_file.hpp"

#include <string>
#include <vector>

#include <sys/stat.h>

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"

namespace {

using susr::support::ErrorKind;
using susr::support::NewFile;
using susr::test::content_of;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::put_content;
using susr::test::ScratchFolder;
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a new file has its name only when it is put in place, and only its owner may read it") {
  const ScratchFolder folder;
  const auto mask = ::umask(0);
  NewFile file(folder / "new");
  ::umask(mask);
  put_content(file.so_far(), "text");
  CHECK(file.so_far().parent_path().parent_path() == folder.path());
  CHECK_FALSE(std::filesystem::exists(folder / "new"));
  file.make_durable();
  file.put_in_place();
  CHECK(folder.names() == Names{"new"});
  CHECK(content_of(folder / "new") == "text");
  CHECK(susr::test::mode_of(folder / "new") == 0600);
}

TEST_CASE("a new file that does not come to its name is gone") {
  const ScratchFolder folder;
  {
    const NewFile file(folder / "new");
    CHECK(folder.names().size() == 1);
  }
  CHECK(folder.names().empty());
}

TEST_CASE("a new file takes the place of none, also of one that came meanwhile") {
  const ScratchFolder folder;
  {
    NewFile file(folder / "new");
    put_content(folder / "new", "theirs");
    const auto error = error_of([&] { file.put_in_place(); });
    CHECK(error.kind() == ErrorKind::refused);
    CHECK(problem_of(error).why == "a file of that name already exists");
  }
  CHECK(folder.names() == Names{"new"});
  CHECK(content_of(folder / "new") == "theirs");
  CHECK(error_of([&] { NewFile(folder / "new"); }).kind() == ErrorKind::refused);
  CHECK(error_of([&] { susr::support::require_room_for_new_file(folder / "new"); }).kind() ==
        ErrorKind::refused);
}

TEST_CASE("a file is removed, or it is said why not") {
  const ScratchFolder folder;
  put_content(folder / "old", "text");
  susr::support::remove_file(folder / "old");
  CHECK(folder.names().empty());
  CHECK(problem_of(error_of([&] { susr::support::remove_file(folder / "old"); })).why ==
        "No such file or directory");
}
