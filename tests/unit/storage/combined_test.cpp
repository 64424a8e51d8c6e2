// SPDX-License-Identifier: MIT
// The records of several boards as one.
#include "susr/storage/combined.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "susr/storage/cases.hpp"
#include "susr/storage/known.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/log.hpp"

#include "catch.hpp"
#include "failures.hpp"
#include "recording.hpp"
#include "stored.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::BoardStore;
using susr::storage::combine;
using susr::test::date;
using susr::test::day;
using susr::test::Record;
using susr::test::standings_at;
using susr::workflow::Author;
using susr::workflow::Mode;
using susr::workflow::Recorder;
using References = std::vector<std::string>;

/// The records as those of boards called a, b and so on.
std::vector<BoardStore> boards_of(std::vector<Record*> records) {
  std::vector<BoardStore> boards;
  for (auto* record : records) {
    const std::string label(1, static_cast<char>('a' + boards.size()));
    boards.push_back({.label = label, .file = label + ".db", .store = std::move(record->store)});
  }
  return boards;
}

/// Says of the action of the record that is numbered 5 that it was due on another day.
void correct_due_day(Record& record, std::string_view due_on) {
  record.recorder.correct({.event = 5,
                           .correction = CorrectionKind::changed,
                           .effective = {},
                           .fields = {{"due_on", std::string(due_on)}},
                           .reason = "A typing error"},
                          date("2026-02-03"));
}

std::vector<Date> due_days(const susr::storage::Store& store) {
  std::vector<Date> days;
  susr::storage::for_each_leg(store, day("2026-11-22"), {}, {},
                              [&](const auto& leg) { days.push_back(leg.clock.due_on); });
  return days;
}

}  // namespace

TEST_CASE("boards whose references do not meet are put one after the other as they are") {
  Record one;
  Record other;
  one.refer("2026-01-05", "GW 2");
  one.refer("2026-01-06", "GW 1");
  other.refer("2026-01-01", "NW 1");
  const auto boards = boards_of({&one, &other});
  const auto combined = combine(boards);
  CHECK(combined.shared.empty());
  CHECK(combined.events_before == std::vector<std::int64_t>{0, 3});
  References in_order;
  for (const auto& standing : standings_at(combined.store, day("2026-11-22")))
    in_order.push_back(standing.reference);
  CHECK(in_order == References{"GW 2", "GW 1", "NW 1"});
  // Each board recorded its policy first: it is left out, and the others keep their numbers.
  CHECK(susr::storage::head_of(combined.store).events == 5);
}

TEST_CASE("whoever waits for boards to be put together is told of the events of each case") {
  Record one;
  Record other;
  one.refer("2026-01-05", "GW 2");
  one.review("2026-01-06");
  other.refer("2026-01-01", "NW 1");
  const auto all =
      susr::storage::head_of(one.store).events + susr::storage::head_of(other.store).events;
  const auto boards = boards_of({&one, &other});
  std::vector<std::int64_t> told;
  const auto combined = combine(boards, [&](std::int64_t done, std::int64_t of) {
    CHECK(of == all);
    told.push_back(done);
  });
  CHECK(told.size() == 3);
  CHECK(std::ranges::is_sorted(told));
  CHECK(told.back() == all - 2);  // each board recorded its policy, which is left out
}

TEST_CASE("a reference that several boards have stands with the board's label in each") {
  Record one;
  Record other;
  const auto reference = one.review("2026-01-05");
  REQUIRE(other.review("2026-02-02") == reference);
  other.refer("2026-03-02", "NW 1");
  const auto boards = boards_of({&one, &other});
  const auto combined = combine(boards);
  CHECK(susr::storage::case_references(combined.store) ==
        References{"NW 1", "a:" + reference, "b:" + reference});
  CHECK(combined.shared == std::set<std::string, std::less<>>{reference});
  const auto referred_on = [&](const std::string& case_reference) {
    const auto found = standings_at(combined.store, day("2026-11-22"), case_reference);
    return found.at(0).referred_on.last_day();
  };
  CHECK(referred_on("a:" + reference) == day("2026-01-05"));
  CHECK(referred_on("b:" + reference) == day("2026-02-02"));
}

TEST_CASE("a reference that looks like one with a label is not taken for it") {
  Record one;
  Record other;
  Record third;
  one.refer("2026-01-05", "X");
  other.refer("2026-01-06", "X");
  third.refer("2026-01-07", "a:X");
  const auto boards = boards_of({&one, &other, &third});
  CHECK(susr::storage::case_references(combine(boards).store) == References{"a:X", "b:X", "c:a:X"});
}

TEST_CASE("a correction corrects the event of its own board") {
  Record one;
  Record other;
  for (auto* record : {&one, &other}) {
    const auto reference = record->review("2026-01-05");
    record->assign(reference, "2026-02-02", "2026-06-30");
  }
  one.refer("2026-03-02");
  correct_due_day(other, "2026-08-31");
  const auto boards = boards_of({&one, &other});
  const auto combined = combine(boards);
  CHECK(due_days(combined.store) == std::vector{day("2026-06-30"), day("2026-08-31")});
  const auto correction = susr::storage::find_event(combined.store, 12);
  REQUIRE(correction);
  CHECK(std::get<Corrected>(correction->body).event == 11);  // 6 of the first board come before it
}

TEST_CASE("a record of which some is not known keeps the numbers of the rest") {
  Record one;
  Record other;
  const auto first = one.refer("2026-01-05", "GW 1");
  const Author later{.account = "tester",
                     .on_behalf_of = "",
                     .recorded_at = "2026-11-23T09:00:00Z",
                     .today = day("2026-11-23")};
  Recorder(one.store, one.policy, later, Mode::record)
      .refer({.reference = "GW 2", .referral = {.agency = "SWP", .criteria = {Criterion::apr}}},
             date("2026-01-06"));
  one.recorder.record(first, Paused{.reason = PauseReason::inquest, .authorised_by = "CRG"},
                      date("2026-02-02"));
  other.refer("2026-01-05", "NW 1");
  auto boards = boards_of({&one, &other});
  boards[0].store = susr::storage::as_known_on(boards[0].store, day("2026-11-22"));
  const auto combined = combine(boards);
  CHECK(combined.events_before == std::vector<std::int64_t>{0, 4});
  CHECK(susr::storage::case_references(combined.store) == References{"GW 1", "NW 1"});
  CHECK(susr::storage::find_event(combined.store, 6).value().case_reference == "NW 1");
}

TEST_CASE("a board whose log can't be told is named with the event, beside all others") {
  Record one;
  Record other;
  Record third;
  const auto reference = one.refer("2026-01-05");
  for (auto* record : {&other, &third}) {
    record->refer("2026-01-05");
    // It goes round the one way to change a record.
    susr::storage::append(record->store, {.recorded_at = "2026-11-22T09:00:00Z",
                                          .actor = "tester",
                                          .on_behalf_of = "",
                                          .case_reference = reference,
                                          .effective = date("2026-02-02"),
                                          .body = Resumed{},
                                          .changes = {}});
  }
  const auto boards = boards_of({&one, &other, &third});
  const auto error = susr::test::error_of([&] { combine(boards); });
  CHECK(error.kind() == susr::support::ErrorKind::store);
  REQUIRE(error.problems().size() == 2);
  CHECK(error.problems()[0].what == "b.db: cannot read the store");
  CHECK(error.problems()[0].why.starts_with("event 3 cannot follow the events before it"));
  CHECK(error.problems()[1].what == "c.db: cannot read the store");
}
