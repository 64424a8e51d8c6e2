// SPDX-License-Identifier: MIT
#include "susr/storage/log.hpp"

#include <algorithm>
#include <string>

#include "susr/storage/cases.hpp"

#include "catch.hpp"
#include "history.hpp"
#include "scratch_folder.hpp"
#include "sqlite.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::append;
using susr::storage::events_of;
using susr::storage::Store;
using susr::test::History;
using susr::test::OtherProgram;
using susr::test::ScratchFolder;

/// A file with a review's events in its log, in the order in which they were recorded.
std::filesystem::path store_with_a_log(const ScratchFolder& folder) {
  const auto path = folder / "susr.db";
  Store::create(path);
  auto store = Store::open_for_writing(path, 0);
  for (const auto& event : History::agreed("2026-01-05", "2026-02-01", Outcome::susr).events())
    append(store, event);
  return path;
}

bool is_lower_hexadecimal(const std::string& text) {
  return text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

TEST_CASE("an event can be neither changed nor removed, by any program") {
  const ScratchFolder folder;
  const auto path = store_with_a_log(folder);
  OtherProgram other(path);
  const auto before = other.rows("SELECT sequence, hash FROM events ORDER BY sequence");
  CHECK(other.run("UPDATE events SET actor = 'somebody else'") ==
        "an event is never changed: record a correction");
  CHECK(other.run("UPDATE events SET effective_on = effective_on WHERE sequence = 1") ==
        "an event is never changed: record a correction");
  CHECK(other.run("DELETE FROM events") == "an event is never removed: record a correction");
  CHECK(other.run("DELETE FROM events WHERE sequence = 3") ==
        "an event is never removed: record a correction");
  CHECK(other.rows("SELECT sequence, hash FROM events ORDER BY sequence") == before);
}

TEST_CASE("an event is not replaced by another of its number") {
  const ScratchFolder folder;
  OtherProgram other(store_with_a_log(folder));
  const auto before = other.rows("SELECT sequence, actor, hash FROM events ORDER BY sequence");
  CHECK_FALSE(other
                  .run("INSERT OR REPLACE INTO events SELECT sequence, recorded_at, 'nobody', "
                       "on_behalf_of, effective, effective_on, case_reference, subject, kind, "
                       "payload, previous_hash, hash FROM events WHERE sequence = 2")
                  .empty());
  CHECK(other.rows("SELECT sequence, actor, hash FROM events ORDER BY sequence") == before);
}

TEST_CASE("each event is sealed with a hash and holds that of the one before") {
  const ScratchFolder folder;
  OtherProgram other(store_with_a_log(folder));
  const auto rows =
      other.rows("SELECT sequence, previous_hash, hash FROM events ORDER BY sequence");
  REQUIRE(rows.size() == 3);
  std::string previous;
  std::size_t sequence = 0;
  for (const auto& row : rows) {
    CHECK(row[0] == std::to_string(++sequence));
    CHECK(row[1] == previous);
    CHECK(row[2].size() == 64);
    CHECK(is_lower_hexadecimal(row[2]));
    CHECK(row[2] != previous);
    previous = row[2];
  }
}

TEST_CASE("the same events have the same hashes in any store, and others have others") {
  const ScratchFolder folder;
  const ScratchFolder another;
  const auto hashes = [](const std::filesystem::path& path) {
    return OtherProgram(path).rows("SELECT hash FROM events ORDER BY sequence");
  };
  CHECK(hashes(store_with_a_log(folder)) == hashes(store_with_a_log(another)));
  const auto path = folder / "other.db";
  Store::create(path);
  auto store = Store::open_for_writing(path, 0);
  append(store, History::referred("2026-01-06").events().front());
  CHECK(hashes(path).front() != hashes(another / "susr.db").front());
}

TEST_CASE("an event gets the next place in the log, whatever it was given") {
  auto store = Store::in_memory();
  auto event = History::referred("2026-01-05").events().front();
  event.sequence = 99;
  CHECK(append(store, event).sequence == 1);
  event.case_reference = "CV-2026-002";
  CHECK(append(store, event).sequence == 2);
}

TEST_CASE("the events of a case come in the order in which they count, and no others with them") {
  auto store = Store::in_memory();
  const auto history = History::agreed("2026-01-05", "2026-02", Outcome::susr)
                           .pause("2026-02-27")
                           .resume("2026-01-10");
  auto recorded = history.events();
  std::ranges::sort(recorded, {}, &Event::sequence);
  for (const auto& event : recorded)
    append(store, event);
  auto of_another = recorded.front();
  of_another.case_reference = "CV-2026-002";
  append(store, of_another);
  CHECK(events_of(store, "CV-2026-001") == history.events());
  CHECK(events_of(store, "CV-2026-002").size() == 1);
  CHECK(events_of(store, "CV-2026-003").empty());
}

TEST_CASE("the tables of a case are made anew from its events, and those of no other") {
  auto store = Store::in_memory();
  for (const auto& event : History::referred("2026-01-05").events())
    append(store, event);
  CHECK_FALSE(susr::storage::has_case(store, "CV-2026-001"));
  susr::storage::refresh_case(store, events_of(store, "CV-2026-001"));
  susr::storage::refresh_case(store, events_of(store, "CV-2026-001"));
  CHECK(susr::storage::case_references(store) == std::vector<std::string>{"CV-2026-001"});
}

TEST_CASE("events that can't follow one another make no tables") {
  auto store = Store::in_memory();
  for (const auto& event : History::referred("2026-01-05").agree("2026-01-06").events())
    append(store, event);
  CHECK_THROWS_AS(susr::storage::refresh_case(store, events_of(store, "CV-2026-001")), Refused);
  CHECK_FALSE(susr::storage::has_case(store, "CV-2026-001"));
}
