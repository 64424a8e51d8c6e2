// SPDX-License-Identifier: MIT
#include "susr/workflow/batch.hpp"

#include <vector>

#include "susr/domain/fold.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/error.hpp"

#include "catch.hpp"
#include "recording.hpp"

namespace {

using namespace susr::test;
using susr::domain::ActionAssigned;
using susr::domain::ActionCompleted;
using susr::domain::ActionRatified;
using susr::domain::ActionUpdated;
using susr::domain::Lead;
using susr::workflow::Batch;
using susr::workflow::Mode;
using susr::workflow::Step;

/// How an action begins and goes on, from its row in a file.
std::vector<Step> action(int number, std::int64_t row) {
  return {{.body = ActionAssigned{.number = number,
                                  .title = "Agree a protocol",
                                  .leads = {{.agency = "SWP", .area = ""}},
                                  .due_on = day("2026-06-30")},
           .on = date("2026-02-02"),
           .source = row},
          {.body = ActionUpdated{.number = number, .note = "Under way"},
           .on = date("2026-03-02"),
           .source = row},
          {.body = ActionCompleted{.number = number, .evidence = "Minutes"},
           .on = date("2026-04-02"),
           .source = row}};
}

std::int64_t findings(const susr::storage::Store& store) {
  std::int64_t count = 0;
  susr::storage::verify(store, std::nullopt, [&](const susr::storage::Finding&) { ++count; });
  return count;
}

}  // namespace

TEST_CASE("a batch adds what the recorder would have added, one after the other", "[batch]") {
  Record one_by_one;
  const auto reference = one_by_one.review("2026-01-05");
  Record at_once;
  at_once.review("2026-01-05");
  const auto steps = action(1, 2);
  for (const auto& step : steps)
    one_by_one.recorder.record(reference, step.body, step.on);
  {
    Batch batch(at_once.store, at_once.policy, author(), Mode::record);
    CHECK_FALSE(batch.add(reference, batch.events_of(reference), steps));
    CHECK(batch.added() == 3);
    batch.commit();
  }
  CHECK(susr::storage::head_of(at_once.store).hash ==
        susr::storage::head_of(one_by_one.store).hash);
  CHECK(findings(at_once.store) == 0);
}

TEST_CASE(
    "of a step that can't follow, a batch tells where it comes from, and adds none of its case",
    "[batch]") {
  Record record;
  const auto reference = record.review("2026-01-05");
  const auto before = susr::storage::head_of(record.store).hash;
  Batch batch(record.store, record.policy, author(), Mode::record);
  auto steps = action(1, 2);
  steps.push_back(
      {.body = ActionUpdated{.number = 9, .note = "x"}, .on = date("2026-05-01"), .source = 7});
  const auto refused = batch.add(reference, batch.events_of(reference), steps);
  REQUIRE(refused);
  CHECK(refused->source == 7);
  CHECK(batch.added() == 0);
  CHECK(susr::storage::head_of(record.store).hash == before);
}

TEST_CASE("a batch holds to the policy", "[batch]") {
  Record record;
  const auto reference = record.review("2026-01-05");
  Batch batch(record.store, record.policy, author(), Mode::record);
  const auto refusal = [&](Step step) {
    auto steps = action(1, 2);
    steps.push_back(std::move(step));
    const auto refused = batch.add(reference, batch.events_of(reference), steps);
    REQUIRE(refused);
    return *refused;
  };
  const auto future = refusal(
      {.body = ActionUpdated{.number = 1, .note = "x"}, .on = date("2026-11-23"), .source = 3});
  CHECK(future.source == 3);
  // The author's post completed it, and is not the Delivery Group.
  const auto same_post =
      refusal({.body = ActionRatified{.number = 1, .meeting_on = day("2026-05-01")},
               .on = date("2026-05-01"),
               .source = 4});
  CHECK(same_post.source == 4);
  CHECK(same_post.next.find("two-person") != std::string::npos);
}

TEST_CASE("nothing of a batch is kept without a commit, or in a dry run", "[batch]") {
  Record record;
  const auto reference = record.review("2026-01-05");
  const auto before = susr::storage::head_of(record.store).hash;
  for (const auto mode : {Mode::record, Mode::dry_run}) {
    Batch batch(record.store, record.policy, author(), mode);
    CHECK_FALSE(batch.add(reference, batch.events_of(reference), action(1, 2)));
    if (mode == Mode::dry_run) batch.commit();
  }
  CHECK(susr::storage::head_of(record.store).hash == before);
  CHECK(findings(record.store) == 0);
}
