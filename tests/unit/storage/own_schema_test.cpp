// SPDX-License-Identifier: MIT
// A store whose schema is not as the migrations make it is refused. tests/storage/hostile_store.py
// does the same with every command.
#include <string>

#include "susr/storage/store.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "scratch_folder.hpp"
#include "sqlite.hpp"

namespace {

using susr::storage::Store;
using susr::support::ErrorKind;
using susr::test::OtherProgram;

/// A new store in which another program runs SQL.
class Changed {
 public:
  explicit Changed(const std::string& sql) {
    Store::create(path());
    const auto error = OtherProgram(path()).run(sql);
    if (!error.empty()) throw std::runtime_error(error);
  }

  /// Why it can't be opened, to read or to write.
  [[nodiscard]] std::string refusal() const {
    const auto to_read = susr::test::error_of([&] { Store::open_for_reading(path(), 0); });
    const auto to_write = susr::test::error_of([&] { Store::open_for_writing(path(), 0); });
    CHECK(to_read.kind() == ErrorKind::store);
    CHECK(susr::test::problem_of(to_write).why == susr::test::problem_of(to_read).why);
    return susr::test::problem_of(to_read).why;
  }

  void is_opened() const {
    CHECK_NOTHROW(Store::open_for_reading(path(), 0));
    CHECK_NOTHROW(Store::open_for_writing(path(), 0));
  }

 private:
  [[nodiscard]] std::filesystem::path path() const {
    return folder_ / "susr.db";
  }

  susr::test::ScratchFolder folder_;
};

constexpr const char* rewrite =
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ";

}  // namespace

TEST_CASE("a schema with something more, less or else in it is refused") {
  const std::string not_ours = "its schema is not susr's: ";
  CHECK(Changed("CREATE VIEW x AS SELECT 1").refusal() == not_ours + "susr does not create view x");
  CHECK(Changed("DROP TRIGGER events_are_not_changed").refusal() ==
        not_ours + "trigger events_are_not_changed is missing");
  CHECK(Changed(std::string(rewrite) + "'sequence >= 1', '1') WHERE name = 'events'").refusal() ==
        not_ours + "table events is not as susr creates it");
  CHECK(Changed("CREATE TABLE \"x\x1b[2J\" (a)").refusal() ==
        not_ours + "susr does not create something with an unusual name");
}

TEST_CASE("what an administrator does leaves the schema as it is") {
  Changed("VACUUM").is_opened();
  Changed("ANALYZE; REINDEX").is_opened();
}

TEST_CASE("a trigger that was taken away and put back is the same, in another place") {
  Changed(
      "CREATE TEMP TABLE kept AS SELECT sql FROM sqlite_schema "
      "WHERE name = 'events_are_not_changed'; DROP TRIGGER events_are_not_changed; "
      "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema "
      "SELECT 'trigger', 'events_are_not_changed', 'events', 0, sql FROM kept")
      .is_opened();
}
