// SPDX-License-Identifier: MIT
#include "susr/storage/backup.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"
#include "scratch_folder.hpp"
#include "sqlite.hpp"

namespace {

using namespace susr::storage;  // NOLINT(google-build-using-namespace)
using susr::support::ErrorKind;
using susr::test::content_of;
using susr::test::error_of;
using susr::test::OtherProgram;
using susr::test::problem_of;
using susr::test::put_content;
using susr::test::ScratchFolder;
using susr::test::tamper;

constexpr int no_timeout = 0;
using Names = std::vector<std::string>;

/// A folder with a store in which one case was referred.
class Board {
 public:
  Board() {
    Store::create(store());
    refer();
  }

  void refer() const {
    auto open = Store::open_for_writing(store(), no_timeout);
    const auto policy = susr::test::shipped_policy();
    susr::workflow::Recorder recorder(open, policy, susr::test::author(),
                                      susr::workflow::Mode::record);
    recorder.refer({.reference = {},
                    .referral = {.agency = "SWP", .criteria = {susr::domain::Criterion::dhr}}},
                   susr::test::date("2026-03-04"));
  }

  [[nodiscard]] std::filesystem::path store() const {
    return folder / "susr.db";
  }

  ScratchFolder folder;
};

}  // namespace

TEST_CASE("a backup holds what the store held, and only its owner may read it") {
  const Board board;
  const auto head = back_up(board.store(), no_timeout, board.folder / "copy.db");
  board.refer();
  CHECK(head.events == 2);
  CHECK(head.hash == head_of(Store::open_for_reading(board.folder / "copy.db", 0)).hash);
  CHECK(head_of(Store::open_for_reading(board.store(), 0)).events == 3);
  CHECK(susr::test::mode_of(board.folder / "copy.db") == 0600);
  CHECK(board.folder.names() == Names{"copy.db", "susr.db"});
}

TEST_CASE("an empty store can be backed up") {
  const ScratchFolder folder;
  Store::create(folder / "susr.db");
  CHECK(back_up(folder / "susr.db", no_timeout, folder / "copy.db").events == 0);
}

TEST_CASE("a backup is made while others read and a writer has begun") {
  const Board board;
  const auto reader = Store::open_for_reading(board.store(), no_timeout);
  auto writer = Store::open_for_writing(board.store(), no_timeout);
  const WriteTransaction transaction(writer);
  CHECK(back_up(board.store(), no_timeout, board.folder / "copy.db").events == 2);
}

TEST_CASE("a backup takes the place of no file, no link, and not of the store itself") {
  const Board board;
  put_content(board.folder / "notes", "text");
  std::filesystem::create_symlink("nowhere", board.folder / "link");
  for (const auto* name : {"notes", "link", "susr.db", "."}) {
    CAPTURE(name);
    const auto target = board.folder / name;
    const auto error = error_of([&] { back_up(board.store(), no_timeout, target); });
    CHECK(error.kind() == ErrorKind::refused);
    const auto rehearsed = error_of([&] { rehearse_backup(board.store(), no_timeout, target); });
    CHECK(problem_of(rehearsed).why == problem_of(error).why);
  }
  CHECK(content_of(board.folder / "notes") == "text");
  CHECK(board.folder.names() == Names{"link", "notes", "susr.db"});
}

TEST_CASE("a backup into a folder that is not there is refused") {
  const Board board;
  const auto error =
      error_of([&] { back_up(board.store(), no_timeout, board.folder / "none/copy.db"); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(problem_of(error).why == "no folder " + (board.folder / "none").string());
}

TEST_CASE("a store that is not sound is not backed up, and leaves no file") {
  const Board board;
  tamper(board.store(), "UPDATE events SET actor = 'x' WHERE sequence = 1");
  const auto error =
      error_of([&] { back_up(board.store(), no_timeout, board.folder / "copy.db"); });
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).why == "'susr verify' finds 1 fault in it");
  CHECK(error_of([&] {
          rehearse_backup(board.store(), no_timeout, board.folder / "copy.db");
        }).kind() == ErrorKind::store);
  CHECK(board.folder.names() == Names{"susr.db"});
}

TEST_CASE("a store that is no store is not backed up, and leaves no file") {
  const ScratchFolder folder;
  put_content(folder / "susr.db", "notes");
  const auto store = folder / "susr.db";
  CHECK(error_of([&] { back_up(store, no_timeout, folder / "copy.db"); }).kind() ==
        ErrorKind::store);
  CHECK(folder.names() == Names{"susr.db"});
}

TEST_CASE("a store that keeps a write-ahead log is backed up as one file without it") {
  const Board board;
  OtherProgram other(board.store());
  REQUIRE(other.run("PRAGMA journal_mode = WAL").empty());
  board.refer();
  CHECK(back_up(board.store(), no_timeout, board.folder / "copy.db").events == 3);
  CHECK(OtherProgram(board.folder / "copy.db").rows("PRAGMA journal_mode") ==
        std::vector<Names>{{"delete"}});
}

TEST_CASE("a rehearsed backup writes nothing and tells the head") {
  const Board board;
  CHECK(rehearse_backup(board.store(), no_timeout, board.folder / "copy.db").events == 2);
  CHECK(board.folder.names() == Names{"susr.db"});
}
