// SPDX-License-Identifier: MIT
#include "susr/domain/retention.hpp"

#include "catch.hpp"
#include "history.hpp"
#include "policies.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;
using susr::test::History;
using susr::test::shipped_policy;

std::optional<Date> ended(const History& history, const Policy& policy = shipped_policy()) {
  return ended_on(history.latest(), policy, Date::max());
}

std::optional<Date> passed(const History& history, std::optional<int> years,
                           std::string_view as_of) {
  auto policy = shipped_policy();
  policy.retention_years = years;
  return passed_retention_on(history.latest(), policy, day(as_of));
}

History without_review() {
  return History::agreed("2019-01-31", "2019-02-28", Outcome::no_review);
}

History published() {
  return History::agreed("2025-01-31", "2025-02-20", Outcome::susr)
      .reach("2025-12-01", Milestone::published);
}

/// A learning source that the Delivery Group considered.
History considered(ConsiderationOutcome outcome) {
  return History()
      .then("2020-01-10", LearningSourceOpened{.title = "Audit of referrals"})
      .then("2020-03-01", SourceConsidered{.meeting_on = day("2020-02-20"), .outcome = outcome});
}

}  // namespace

TEST_CASE("a case ends without a review, as a MAPF, or with its progress report") {
  CHECK(ended(without_review()) == day("2019-02-28"));
  CHECK(ended(History::agreed("2025-01-31", "2025-02-20", Outcome::mapf)
                  .reach("2025-04-30", Milestone::mapf_complete)) == day("2025-04-30"));
  CHECK(ended(published().reach("2026-10-31", Milestone::progress_report)) == day("2026-10-31"));
}

TEST_CASE("a case has not ended while a decision, a review or a progress report is awaited") {
  CHECK_FALSE(ended(History::referred("2025-01-31")));
  CHECK_FALSE(ended(History::referred("2025-01-31").decide("2025-02-20", Outcome::no_review)));
  CHECK_FALSE(ended(History::agreed("2025-01-31", "2025-02-20", Outcome::susr)));
  CHECK_FALSE(ended(History::agreed("2025-01-31", "2025-02-20", Outcome::mapf)));
  CHECK_FALSE(ended(published()));
}

TEST_CASE("a published review has ended if the policy awaits no progress report of it") {
  auto policy = shipped_policy();
  std::erase_if(policy.timescales, [](const auto& each) { return each.id == "progress-report"; });
  CHECK(ended(published(), policy) == day("2025-12-01"));
}

TEST_CASE("a case ends with the last of its actions") {
  auto history = History::agreed("2019-01-31", "2019-02-28", Outcome::mapf)
                     .reach("2019-04-30", Milestone::mapf_complete)
                     .assign("2019-05-01", 1, "2019-06-30");
  CHECK_FALSE(ended(history));
  history.complete("2019-05-31", 1);
  CHECK_FALSE(ended(history));  // until it is ratified
  history.ratify("2019-07-10", "2019-07-01");
  CHECK(ended(history) == day("2019-07-10"));
}

TEST_CASE("a learning source ends once it was considered and its actions are finished") {
  CHECK_FALSE(ended(History().then("2020-01-10", LearningSourceOpened{.title = "Audit"})));
  CHECK(ended(considered(ConsiderationOutcome::noted)) == day("2020-02-20"));
  auto acted_on = considered(ConsiderationOutcome::actions);
  CHECK_FALSE(ended(acted_on));
  acted_on.assign("2020-03-02", 1, "2020-06-30");
  CHECK_FALSE(ended(acted_on));
  CHECK(ended(acted_on.step_down("2020-04-01")) == day("2020-04-01"));
}

TEST_CASE("a case passes the limit on the day after so many years, and none without a limit") {
  CHECK_FALSE(passed(without_review(), 7, "2026-02-28"));
  CHECK(passed(without_review(), 7, "2026-03-01") == day("2026-03-01"));
  CHECK(passed(without_review(), 7, "2026-11-22") == day("2026-03-01"));
  CHECK_FALSE(passed(without_review(), std::nullopt, "2026-11-22"));
  CHECK_FALSE(passed(without_review(), 100'000, "2026-11-22"));
}
