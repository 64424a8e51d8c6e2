// SPDX-License-Identifier: MIT
#include "susr/support/rebuilt_folder.hpp"

#include <chrono>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"

namespace {

namespace fs = std::filesystem;

using susr::support::rebuild_folder;
using susr::support::Rebuilt;
using susr::support::TakeFile;
using susr::test::content_of;
using susr::test::error_of;
using susr::test::mode_of;
using susr::test::problem_of;
using susr::test::put_content;
using susr::test::ScratchFolder;

Rebuilt rebuild(const fs::path& path, const std::map<std::string, std::string>& files) {
  return rebuild_folder(path, 0640, [&](const TakeFile& take) {
    for (const auto& [name, text] : files)
      take(name, text);
  });
}

void make_older(const fs::path& file) {
  fs::last_write_time(file, fs::last_write_time(file) - std::chrono::hours{1});
}

}  // namespace

TEST_CASE("a rebuilt folder has the files of now and no others", "[folder]") {
  const ScratchFolder scratch;
  rebuild(scratch / "site", {{"a", "1"}, {"cases/b", "2"}});
  CHECK(content_of(scratch / "site/cases/b") == "2");
  CHECK(mode_of(scratch / "site/cases/b") == 0640);
  CHECK(mode_of(scratch / "site/cases") == 0750);
  const auto rebuilt = rebuild(scratch / "site", {{"cases/b", "2"}, {"c", "3"}});
  CHECK(rebuilt.files == 2);
  CHECK(rebuilt.changed == 1);
  CHECK_FALSE(fs::exists(scratch / "site/a"));
  CHECK(content_of(scratch / "site/c") == "3");
  CHECK(scratch.names() == std::vector<std::string>{"site"});
}

TEST_CASE("a file of a rebuilt folder that says the same keeps its time", "[folder]") {
  const ScratchFolder scratch;
  rebuild(scratch / "site", {{"same", "1"}, {"other", "1"}});
  make_older(scratch / "site/same");
  make_older(scratch / "site/other");
  const auto same = fs::last_write_time(scratch / "site/same");
  const auto other = fs::last_write_time(scratch / "site/other");
  rebuild(scratch / "site", {{"same", "1"}, {"other", "2"}});
  CHECK(fs::last_write_time(scratch / "site/same") == same);
  CHECK(fs::last_write_time(scratch / "site/other") > other);
}

TEST_CASE("a folder with somebody's file in it is not rebuilt", "[folder]") {
  const ScratchFolder scratch;
  fs::create_directory(scratch / "papers");
  put_content(scratch / "papers/minutes.odt", "minutes");
  const auto refusal = [&](const fs::path& path) {
    return problem_of(error_of([&] { rebuild(path, {{"a", "1"}}); })).why;
  };
  CHECK(refusal(scratch / "papers") == "it has a file that susr did not write there: minutes.odt");
  rebuild(scratch / "site", {{"cases/a", "1"}});
  put_content(scratch / "site/cases/notes", "mine");
  CHECK(refusal(scratch / "site") == "it has a file that susr did not write there: cases/notes");
  CHECK(content_of(scratch / "site/cases/notes") == "mine");
  CHECK(refusal(scratch / "papers/minutes.odt") == "something else has that name");
  CHECK(refusal(scratch / "nowhere/site") == "its parent folder does not exist");
}

TEST_CASE("a folder that could not be rebuilt stays as it was", "[folder]") {
  const ScratchFolder scratch;
  rebuild(scratch / "site", {{"a", "1"}});
  const auto fails = [&](const TakeFile& take) {
    take("a", "2");
    throw std::runtime_error("an unreadable value");
  };
  CHECK_THROWS_AS(rebuild_folder(scratch / "site", 0600, fails), std::runtime_error);
  CHECK(content_of(scratch / "site/a") == "1");
  CHECK(scratch.names() == std::vector<std::string>{"site"});
}

TEST_CASE("a link to a folder stays when the folder is rebuilt", "[folder]") {
  const ScratchFolder scratch;
  rebuild(scratch / "site", {{"a", "1"}});
  fs::create_directory_symlink("site", scratch / "link");
  rebuild(scratch / "link", {{"a", "2"}});
  CHECK(fs::is_symlink(scratch / "link"));
  CHECK(content_of(scratch / "site/a") == "2");
}
