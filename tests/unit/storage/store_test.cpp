// SPDX-License-Identifier: MIT
#include "susr/storage/store.hpp"

#include <string>

#include <sys/stat.h>
#include <unistd.h>

#include "susr/storage/cases.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/verification.hpp"

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

using Path = std::filesystem::path;

/// A store in the folder with one case in it.
Path store_with_a_case(const ScratchFolder& folder) {
  const auto path = folder / "susr.db";
  Store::create(path);
  auto store = Store::open_for_writing(path, 0);
  const auto policy = susr::test::shipped_policy();
  susr::workflow::Recorder recorder(store, policy, susr::test::author(),
                                    susr::workflow::Mode::record);
  recorder.refer(
      {.reference = {}, .referral = {.agency = "SWP", .criteria = {susr::domain::Criterion::dhr}}},
      susr::test::date("2026-03-04"));
  return path;
}

/// Whether `write` is refused because the store is not where it was.
template <class Write>
bool refusal_to_commit(const Path& path, Write write) {
  const auto error = error_of([&] { with_clear_errors(path, write); });
  return error.kind() == ErrorKind::store &&
         problem_of(error).why.starts_with("it was removed or replaced while in use");
}

/// The one way in which both ways of opening refuse the file.
susr::support::Error refusal(const Path& path) {
  const auto writing = error_of([&] { Store::open_for_writing(path, 0); });
  auto reading = error_of([&] { Store::open_for_reading(path, 0); });
  CHECK(writing.kind() == reading.kind());
  CHECK(problem_of(writing).why == problem_of(reading).why);
  CHECK(problem_of(reading).what == "cannot use the store " + path.string());
  CHECK_FALSE(problem_of(reading).hint.empty());
  return reading;
}

}  // namespace

TEST_CASE("a new store is empty, and only its owner may read it") {
  const ScratchFolder folder;
  const auto mask = ::umask(0);
  Store::create(folder / "susr.db");
  ::umask(mask);
  CHECK(susr::test::mode_of(folder / "susr.db") == 0600);
  CHECK(case_references(Store::open_for_reading(folder / "susr.db", 0)).empty());
  CHECK(folder.names() == std::vector<std::string>{"susr.db"});
}

TEST_CASE("what one program recorded, another reads") {
  const ScratchFolder folder;
  const auto store = Store::open_for_reading(store_with_a_case(folder), 0);
  CHECK(case_references(store) == std::vector<std::string>{"CV-2026-001"});
  CHECK(has_case(store, "CV-2026-001"));
}

TEST_CASE("a store is not made over a file that is there") {
  const ScratchFolder folder;
  put_content(folder / "susr.db", "notes");
  const auto error = error_of([&] { Store::create(folder / "susr.db"); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(content_of(folder / "susr.db") == "notes");
}

TEST_CASE("a store that can't be made leaves nothing behind") {
  const ScratchFolder folder;
  CHECK(error_of([&] { Store::create(folder / "none/susr.db"); }).kind() == ErrorKind::refused);
  CHECK(folder.names().empty());
}

TEST_CASE("a store that is not there is missing, not empty") {
  const ScratchFolder folder;
  const auto error = refusal(folder / "susr.db");
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).why == "no such file");
  CHECK(folder.names().empty());
}

TEST_CASE("a path that leads through a file is that of no store") {
  const ScratchFolder folder;
  put_content(folder / "notes", "text");
  CHECK(refusal(folder / "notes/susr.db").kind() == ErrorKind::store);
}

TEST_CASE("a file of 0 bytes is damaged, not an empty store") {
  const ScratchFolder folder;
  put_content(folder / "susr.db", "");
  const auto error = refusal(folder / "susr.db");
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).why == "the file is empty (0 bytes)");
  CHECK(content_of(folder / "susr.db").empty());
}

TEST_CASE("a text file is no store, however short or long") {
  const ScratchFolder folder;
  for (const auto& text :
       {std::string("no"), std::string("reference,agency\n"), std::string(100'000, 'x')}) {
    put_content(folder / "susr.db", text);
    CAPTURE(text.size());
    const auto error = refusal(folder / "susr.db");
    CHECK(error.kind() == ErrorKind::store);
    CHECK(problem_of(error).why == "it is not a SQLite file");
    CHECK(content_of(folder / "susr.db") == text);
  }
}

TEST_CASE("a folder is no store") {
  const ScratchFolder folder;
  std::filesystem::create_directory(folder / "susr.db");
  const auto error = refusal(folder / "susr.db");
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).why == "it is not a file");
}

TEST_CASE("a SQLite file of another program is no store, and is left as it was") {
  const ScratchFolder folder;
  REQUIRE(OtherProgram(folder / "other.db").run("CREATE TABLE cases (reference TEXT)").empty());
  const auto before = content_of(folder / "other.db");
  const auto error = refusal(folder / "other.db");
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).why == "it is a SQLite file of another program");
  CHECK(content_of(folder / "other.db") == before);
}

TEST_CASE("a store of a newer program is refused with both schema numbers") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  const auto newer = std::to_string(schema_version() + 1);
  REQUIRE(OtherProgram(path).run("PRAGMA user_version = " + newer).empty());
  const auto error = refusal(path);
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).why == "it has schema " + newer +
                                     ", and this program supports schemas up to " +
                                     std::to_string(schema_version()));
}

TEST_CASE("a store of an older program is refused with both schema numbers") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  REQUIRE(OtherProgram(path).run("PRAGMA user_version = 0").empty());
  const auto error = refusal(path);
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).why ==
        "it has schema 0, and this program needs schema " + std::to_string(schema_version()));
}

TEST_CASE("a store whose pages are damaged is said to be so, and not to be empty") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  auto content = content_of(path);
  constexpr std::size_t header = 100;
  content.replace(header, content.size() - header, content.size() - header, '\xaa');
  put_content(path, content);
  const auto error = error_of(
      [&] { with_clear_errors(path, [&] { case_references(Store::open_for_reading(path, 0)); }); });
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).what == "cannot use the store " + path.string());
}

TEST_CASE("a store that another process holds is busy") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  OtherProgram other(path);
  REQUIRE(other.run("BEGIN EXCLUSIVE").empty());
  CHECK(refusal(path).kind() == ErrorKind::busy);
}

TEST_CASE("two can't write at once, but one can read while another prepares to write") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  auto first = Store::open_for_writing(path, 0);
  auto second = Store::open_for_writing(path, 0);
  const WriteTransaction held(first);
  const auto error =
      error_of([&] { with_clear_errors(path, [&] { const WriteTransaction refused(second); }); });
  CHECK(error.kind() == ErrorKind::busy);
  CHECK(case_references(Store::open_for_reading(path, 0)).size() == 1);
}

TEST_CASE("what is written to a store that has its name no more is refused") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  const auto content = content_of(path);
  const auto replace = [&] {
    put_content(folder / "copy.db", content);
    std::filesystem::rename(folder / "copy.db", path);
  };
  auto store = Store::open_for_writing(path, 0);
  SECTION("before the first write") {
    CHECK(refusal_to_commit(path, [&] {
      WriteTransaction transaction(store);
      replace();
      rebuild_tables(store);
      transaction.commit();
    }));
  }
  SECTION("after it") {
    CHECK(refusal_to_commit(path, [&] {
      WriteTransaction transaction(store);
      rebuild_tables(store);
      replace();
      transaction.commit();
    }));
  }
  SECTION("as it is removed") {
    CHECK(refusal_to_commit(path, [&] {
      WriteTransaction transaction(store);
      rebuild_tables(store);
      std::filesystem::remove(path);
      transaction.commit();
    }));
    put_content(path, content);
  }
  CHECK(content_of(path) == content);
  CHECK(folder.names() == std::vector<std::string>{"susr.db"});
}

TEST_CASE("what was not committed was not written") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  auto store = Store::open_for_writing(path, 0);
  {
    const WriteTransaction transaction(store);
    auto event = events_of(store, "CV-2026-001").front();
    event.body = susr::domain::Paused{};
    append(store, event);
    CHECK(events_of(store, "CV-2026-001").size() == 2);
  }
  CHECK(events_of(store, "CV-2026-001").size() == 1);
}

TEST_CASE("a store that is opened to read can't be written") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  const auto before = content_of(path);
  auto store = Store::open_for_reading(path, 0);
  auto event = events_of(store, "CV-2026-001").front();
  CHECK(error_of([&] { with_clear_errors(path, [&] { append(store, event); }); }).kind() ==
        ErrorKind::not_permitted);
  CHECK(content_of(path) == before);
}

TEST_CASE("at a glance a store is read only where that writes nothing, and at once") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  const auto refused_as = [&] { return error_of([&] { Store::open_at_a_glance(path); }).kind(); };
  CHECK(case_references(Store::open_at_a_glance(path)).size() == 1);
  {
    OtherProgram other(path);
    REQUIRE(other.run("BEGIN EXCLUSIVE").empty());
    CHECK(refused_as() == ErrorKind::busy);
  }
  REQUIRE(OtherProgram(path).run("PRAGMA journal_mode = WAL").empty());
  const auto before = content_of(path);
  CHECK(refused_as() == ErrorKind::not_permitted);
  CHECK(content_of(path) == before);
  CHECK(folder.names() == std::vector<std::string>{"susr.db"});
  std::filesystem::remove(path);
  CHECK(refused_as() == ErrorKind::store);
}

TEST_CASE("a store that this account may not read is not permitted") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  if (::geteuid() == 0) return;  // root may read everything
  std::filesystem::permissions(path, std::filesystem::perms::none);
  CHECK(refusal(path).kind() == ErrorKind::not_permitted);
}

TEST_CASE("a store that this account may only read is read, and not permitted to be written") {
  const ScratchFolder folder;
  const auto path = store_with_a_case(folder);
  if (::geteuid() == 0) return;  // root may write everything
  std::filesystem::permissions(path, std::filesystem::perms::owner_read);
  CHECK(case_references(Store::open_for_reading(path, 0)).size() == 1);
  const auto error = error_of([&] {
    with_clear_errors(path, [&] {
      auto store = Store::open_for_writing(path, 0);
      append(store, events_of(store, "CV-2026-001").front());
    });
  });
  CHECK(error.kind() == ErrorKind::not_permitted);
}
