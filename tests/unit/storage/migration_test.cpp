// SPDX-License-Identifier: MIT
// A store of schema 1 is brought to the schema of this program, or stays as it was.
#include "susr/storage/migration.hpp"

#include <string>
#include <vector>

#include "susr/storage/cases.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/environment.hpp"
#include "susr/support/identifier.hpp"

#include "catch.hpp"
#include "failures.hpp"
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

const Resealer by{.account = "tester",
                  .moment = *susr::support::parse_moment("2026-11-25T09:00:00Z")};
const std::string copy_name = "susr.db.schema-1-2026-11-25T090000Z";

/// A folder with the example board's store as the first release wrote it.
class OldBoard {
 public:
  OldBoard() {
    const auto error =
        OtherProgram(store()).run(content_of(SUSR_ROOT "/tests/fixtures/schema-1/store.sql"));
    if (!error.empty()) throw std::runtime_error(error);
  }

  [[nodiscard]] std::filesystem::path store() const {
    return folder / "susr.db";
  }

  /// That a migration is refused for that reason, rehearsed or not, and nothing is changed.
  void refuses(ErrorKind kind, const std::string& why) const {
    const auto before = content_of(store());
    const auto names = folder.names();
    for (auto* migrate : {&migrate_store, &rehearse_migration}) {
      const auto error = error_of([&] { (*migrate)(store(), no_timeout, by); });
      CHECK(error.kind() == kind);
      CHECK(problem_of(error).why == why);
      CHECK(content_of(store()) == before);
      CHECK(folder.names() == names);
    }
  }

  ScratchFolder folder;
};

std::string number_in(const std::filesystem::path& store, const std::string& sql) {
  return OtherProgram(store).rows(sql).at(0).at(0);
}

}  // namespace

TEST_CASE("a store is brought to the newest schema, with a copy of it as it was beside it") {
  const OldBoard board;
  const auto migrated = migrate_store(board.store(), no_timeout, by);
  CHECK(migrated.from == 1);
  CHECK(migrated.to == schema_version());
  CHECK(migrated.copy == board.folder / copy_name);
  CHECK(board.folder.names() == Names{"susr.db", copy_name});
  CHECK(susr::test::mode_of(migrated.copy) == 0600);
  CHECK(number_in(migrated.copy, "PRAGMA user_version") == "1");
  CHECK(number_in(migrated.copy, "SELECT count(*) FROM events") == std::to_string(migrated.events));
  const auto store = Store::open_for_reading(board.store(), no_timeout);
  const auto head =
      verify(store, migrated.head.hash, [](const Finding& finding) { FAIL_CHECK(finding.detail); });
  CHECK(head.events == migrated.head.events);
}

TEST_CASE("an older log is sealed again, and says so") {
  const OldBoard board;
  const auto former = OtherProgram(board.store()).rows("SELECT hash FROM events ORDER BY sequence");
  const auto migrated = migrate_store(board.store(), no_timeout, by);
  CHECK(migrated.head.events == migrated.events + 1);
  const auto store = Store::open_for_reading(board.store(), no_timeout);
  const auto last = find_event(store, migrated.head.events).value();
  CHECK(last.actor == "tester");
  CHECK(last.recorded_at == "2026-11-25T09:00:00Z");
  const auto& resealed = std::get<susr::domain::LogResealed>(last.body);
  CHECK(resealed.events == migrated.events);
  CHECK(resealed.former_head == former.back().front());
  for (std::int64_t sequence = 1; sequence <= migrated.events; ++sequence) {
    const auto& before = former.at(static_cast<std::size_t>(sequence) - 1).front();
    CHECK(former_hash_of_event(store, sequence) == before);
    CHECK(hash_of_event(store, sequence) != before);
  }
  CHECK_FALSE(former_hash_of_event(store, migrated.head.events));
  verify(store, resealed.former_head, [](const Finding& finding) { FAIL_CHECK(finding.detail); });
}

TEST_CASE("a former hash that was changed is found") {
  const OldBoard board;
  migrate_store(board.store(), no_timeout, by);
  const auto* change =
      GENERATE("former_hash = hash WHERE sequence = 5", "former_hash = '' WHERE sequence >= 5",
               "former_hash = '' WHERE sequence = 5",
               "former_hash = hash WHERE sequence = "
               "(SELECT max(sequence) FROM events)");
  CAPTURE(change);
  tamper(board.store(), std::string("UPDATE events SET ") + change);
  const auto store = Store::open_for_reading(board.store(), no_timeout);
  std::vector<Fault> faults;
  verify(store, {}, [&](const Finding& finding) { faults.push_back(finding.fault); });
  CHECK(faults == std::vector{Fault::seal});
}

TEST_CASE("a rehearsed migration says the same and writes nothing") {
  const OldBoard board;
  const auto before = content_of(board.store());
  const auto rehearsed = rehearse_migration(board.store(), no_timeout, by);
  CHECK(rehearsed.to == schema_version());
  CHECK(content_of(board.store()) == before);
  CHECK(board.folder.names() == Names{"susr.db"});
  CHECK(migrate_store(board.store(), no_timeout, by).head.hash == rehearsed.head.hash);
}

TEST_CASE("a store that has the newest schema is left alone") {
  const OldBoard board;
  migrate_store(board.store(), no_timeout, by);
  std::filesystem::remove(board.folder / copy_name);
  const auto before = content_of(board.store());
  for (auto* migrate : {&migrate_store, &rehearse_migration}) {
    const auto again = (*migrate)(board.store(), no_timeout, by);
    CHECK(again.from == again.to);
    CHECK(again.copy.empty());
  }
  CHECK(content_of(board.store()) == before);
  CHECK(board.folder.names() == Names{"susr.db"});
}

TEST_CASE("an older store is opened for nothing else, and told how to be migrated") {
  const OldBoard board;
  const auto error = error_of([&] { Store::open_for_reading(board.store(), no_timeout); });
  CHECK(error.kind() == ErrorKind::store);
  CHECK(problem_of(error).hint == "upgrade it with 'susr migrate', which keeps a copy");
  CHECK(problem_of(error_of([&] { Store::open_for_writing(board.store(), no_timeout); })).hint ==
        problem_of(error).hint);
}

TEST_CASE("no store that is not sound is migrated") {
  const OldBoard board;
  SECTION("a row of a table") {
    REQUIRE(OtherProgram(board.store()).run("UPDATE extensions SET ordinal = 9").empty());
    board.refuses(ErrorKind::store, "'susr verify' would find 8 faults in it");
  }
  SECTION("the log") {
    tamper(board.store(), "UPDATE events SET actor = 'x' WHERE sequence = 3");
    board.refuses(ErrorKind::store, "'susr verify' would find 1 fault in it");
  }
  SECTION("its schema") {
    REQUIRE(OtherProgram(board.store()).run("DROP TRIGGER events_are_not_changed").empty());
    board.refuses(ErrorKind::store,
                  "its schema is not susr's: trigger events_are_not_changed is missing");
  }
  SECTION("a row that refers to none") {
    REQUIRE(OtherProgram(board.store())
                .run("UPDATE pauses SET case_id = 999999 WHERE case_id = (SELECT min(case_id) "
                     "FROM pauses)")
                .empty());
    board.refuses(ErrorKind::store, "a row would refer to a row that does not exist");
  }
}

TEST_CASE("a store of a newer program, or of a schema that no program made, is not migrated") {
  const OldBoard board;
  const auto newest = std::to_string(schema_version());
  const auto newer = std::to_string(schema_version() + 1);
  REQUIRE(OtherProgram(board.store()).run("PRAGMA user_version = " + newer).empty());
  board.refuses(ErrorKind::store,
                "it has schema " + newer + ", and this program supports schemas up to " + newest);
  REQUIRE(OtherProgram(board.store()).run("PRAGMA user_version = 0").empty());
  board.refuses(ErrorKind::store, "it has schema 0, and this program needs schema " + newest);
}

TEST_CASE("a copy takes the place of no file, and then nothing is migrated") {
  const OldBoard board;
  put_content(board.folder / copy_name, "text");
  board.refuses(ErrorKind::refused, "a file of that name already exists");
  CHECK(content_of(board.folder / copy_name) == "text");
}

TEST_CASE("a store that another writes or reads is busy, and not migrated") {
  const OldBoard board;
  OtherProgram other(board.store());
  const auto* in_its_way = GENERATE("BEGIN IMMEDIATE", "BEGIN; SELECT count(*) FROM events");
  REQUIRE(other.run(in_its_way).empty());
  CHECK(error_of([&] { migrate_store(board.store(), no_timeout, by); }).kind() == ErrorKind::busy);
  REQUIRE(other.run("COMMIT").empty());
  CHECK(board.folder.names() == Names{"susr.db"});
  CHECK(number_in(board.store(), "PRAGMA user_version") == "1");
}

TEST_CASE("two references of an older store that differ in case only are both kept") {
  const OldBoard board;
  std::string reference;
  std::string twin;
  {
    auto store = Store::open_for_writing(board.store(), no_timeout, Schema::older_or_current);
    WriteTransaction transaction(store);
    auto event = find_event(store, 1).value();
    reference = event.case_reference;
    twin = susr::support::folded(reference);
    event.case_reference = twin;
    std::get<susr::domain::Referred>(event.body).series.clear();
    std::get<susr::domain::Referred>(event.body).summary.clear();
    append(store, event);
    transaction.commit();
  }
  migrate_store(board.store(), no_timeout, by);
  const auto store = Store::open_for_reading(board.store(), no_timeout);
  CHECK(references_like(store, reference) == Names{reference, twin});
  CHECK(has_case(store, reference));
  CHECK(has_case(store, twin));
  verify(store, {}, [](const Finding& finding) { FAIL_CHECK(finding.detail); });
}
