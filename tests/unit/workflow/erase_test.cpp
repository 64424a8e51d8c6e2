// SPDX-License-Identifier: MIT
// Which texts can be taken out of the record, and what is left of it.
#include <string>
#include <vector>

#include "susr/domain/erased.hpp"
#include "susr/storage/erasure.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/tables.hpp"
#include "susr/storage/verification.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::events_of;
using susr::storage::find_event;
using susr::storage::head_of;
using susr::support::ErrorKind;
using susr::test::date;
using susr::test::day;
using susr::test::error_of;
using susr::test::problem_of;
using susr::test::Record;
using Numbers = std::vector<std::int64_t>;

const std::string erased{erased_text};
const std::string name = "\"Gwil\" Prosser \\ Llŷn {\"salt\":\"x\"}\n";

TextErased erasure_of(std::int64_t event, std::vector<std::string> fields = {}) {
  return {.event = event,
          .fields = std::move(fields),
          .digests = {},
          .authority = "Data Protection Officer",
          .reason = "A name"};
}

std::string refusal(Record& record, const TextErased& erasure) {
  const auto before = head_of(record.store).hash;
  const auto error = error_of([&] { record.recorder.erase(erasure, date("2026-06-01")); });
  CHECK(error.kind() == ErrorKind::refused);
  CHECK(head_of(record.store).hash == before);
  return problem_of(error).why;
}

void require_sound(const Record& record) {
  susr::storage::verify(record.store, {}, [](const auto& finding) { FAIL_CHECK(finding.detail); });
}

/// Whether some text of the log or of a table holds the name, as it is or as JSON has it.
bool holds_name(const Record& record) {
  bool holds = false;
  for (const auto& table : susr::storage::describe_tables(record.store)) {
    susr::storage::for_each_row(record.store, table, [&](auto& row) {
      for (const auto& value : row) {
        const auto* text = std::get_if<std::string>(&value);
        holds = holds || (text != nullptr && text->find("Prosser") != std::string::npos);
      }
    });
  }
  return holds;
}

std::string noted(Record& record, const std::string& reference, int number) {
  record.recorder.record(reference, ActionUpdated{.number = number, .note = name},
                         date("2026-02-02"));
  return reference;
}

}  // namespace

TEST_CASE("an erased text is nowhere in the record, and every hash is what it was") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  noted(record, reference, 1);
  const auto noted_at = head_of(record.store);
  record.recorder.record(reference, ActionUpdated{.number = 1, .note = "Read"}, date("2026-02-03"));
  const auto replaced_at = head_of(record.store);
  REQUIRE(holds_name(record));

  const auto done = record.recorder.erase(erasure_of(noted_at.events), date("2026-06-01"));
  CHECK(done.other_events == Numbers{replaced_at.events});
  CHECK(done.former_hashes == 0);
  CHECK_FALSE(holds_name(record));
  require_sound(record);
  CHECK(susr::storage::hash_of_event(record.store, noted_at.events) == noted_at.hash);
  CHECK(susr::storage::hash_of_event(record.store, replaced_at.events) == replaced_at.hash);
  const auto event = find_event(record.store, noted_at.events).value();
  CHECK(std::get<ActionUpdated>(event.body).note == erased);
  CHECK(find_event(record.store, replaced_at.events)->changes ==
        std::vector<Change>{{"note", erased, "Read"}});
}

TEST_CASE("an erasure is an event, with what is left of each text") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  noted(record, reference, 1);
  const auto event = head_of(record.store).events;
  record.recorder.erase(erasure_of(event), date("2026-06-01"));
  const auto last = find_event(record.store, head_of(record.store).events).value();
  const auto& told = std::get<TextErased>(last.body);
  CHECK(last.case_reference.empty());
  CHECK(told.event == event);
  CHECK(told.fields == std::vector<std::string>{"note"});
  REQUIRE(told.digests.size() == 1);
  CHECK(told.digests[0].size() == 64);
}

TEST_CASE("what a correction replaced is erased from it, and what it set stays") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  noted(record, reference, 1);
  const auto event = head_of(record.store).events;
  record.recorder.correct({.event = event, .fields = {{"note", "A man"}}, .reason = "A name"},
                          date("2026-03-01"));
  record.recorder.erase(erasure_of(event), date("2026-06-01"));
  CHECK_FALSE(holds_name(record));
  require_sound(record);
  const auto events = events_of(record.store, reference);
  CHECK(events.back().changes == std::vector<Change>{{"note", erased, "A man"}});
  CHECK(std::get<Corrected>(events.back().body).fields.at(0).value == "A man");
}

TEST_CASE("a text that a correction set is erased from the correction") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  record.recorder.correct(
      {.event = head_of(record.store).events, .fields = {{"title", name}}, .reason = "Error"},
      date("2026-03-01"));
  record.recorder.erase(erasure_of(head_of(record.store).events, {"title"}), date("2026-06-01"));
  CHECK_FALSE(holds_name(record));
  require_sound(record);
  const auto correction = events_of(record.store, reference).back();
  CHECK(std::get<Corrected>(correction.body).reason == "Error");
  CHECK(correction.changes == std::vector<Change>{{"title", "Agree a protocol", erased}});
}

TEST_CASE("an event with an erased text can be corrected") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  const auto event = head_of(record.store).events;
  record.recorder.erase(erasure_of(event, {"title"}), date("2026-06-01"));
  record.recorder.correct({.event = event, .fields = {{"title", "Agree it"}}, .reason = "Said"},
                          date("2026-06-02"));
  CHECK(events_of(record.store, reference).back().changes ==
        std::vector<Change>{{"title", erased, "Agree it"}});
  require_sound(record);
}

TEST_CASE("a post is erased where it was given, and not from other events") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.record(reference, Paused{.reason = PauseReason::inquest, .authorised_by = name},
                         date("2026-02-01"));
  const auto event = head_of(record.store).events;
  record.recorder.record(reference, Resumed{}, date("2026-02-02"));
  record.recorder.record(reference, Paused{.reason = PauseReason::inquest, .authorised_by = name},
                         date("2026-02-03"));
  record.recorder.erase(erasure_of(event), date("2026-06-01"));
  const auto events = events_of(record.store, reference);
  CHECK(std::get<Paused>(events.at(3).body).authorised_by == erased);
  CHECK(std::get<Paused>(events.at(5).body).authorised_by == name);
  require_sound(record);
}

TEST_CASE("lists are erased only by name") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.recorder.recommend(reference, {.number = {}, .recommendation = {.text = name}},
                            date("2026-02-01"));
  const auto event = head_of(record.store).events;
  record.recorder.erase(erasure_of(event), date("2026-06-01"));
  const auto events = events_of(record.store, reference);
  CHECK(std::get<Recommended>(events.back().body).text == erased);
  require_sound(record);
}

TEST_CASE("what can't be erased is refused, and nothing is recorded") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  const auto event = head_of(record.store).events;
  CHECK(refusal(record, erasure_of(99)) == "the log ends with event 5");
  CHECK(refusal(record, erasure_of(1)) == "it has no free text");
  CHECK(refusal(record, erasure_of(event, {"due_on"})) == "a --field names no text of it");
  CHECK(refusal(record, erasure_of(event, {"measure"})) == "a --field names no text of it");
  record.recorder.erase(erasure_of(event), date("2026-06-01"));
  CHECK(refusal(record, erasure_of(event)) == "it is erased already");
}

TEST_CASE("a rehearsed erasure says the same and changes nothing") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  noted(record, reference, 1);
  const auto before = head_of(record.store);
  susr::workflow::Recorder rehearsed(record.store, record.policy, susr::test::author(),
                                     susr::workflow::Mode::dry_run);
  CHECK(rehearsed.erase(erasure_of(before.events), date("2026-06-01")).other_events.empty());
  CHECK(head_of(record.store).hash == before.hash);
  CHECK(holds_name(record));
}

TEST_CASE("a text that no entry says was erased is missed") {
  Record record;
  const auto reference = record.review("2026-01-05");
  record.assign(reference, "2026-02-01", "2026-03-01");
  const auto event = head_of(record.store).events;
  {
    susr::storage::WriteTransaction transaction(record.store);
    susr::storage::erase_texts(record.store, event, {"title"});
    transaction.commit();
  }
  susr::storage::remake_tables(record.store);
  std::vector<std::string> found;
  susr::storage::verify(record.store, {},
                        [&](const auto& finding) { found.push_back(finding.detail); });
  CHECK(found == std::vector<std::string>{"a text was taken out of it, and no entry says so"});
}
