// SPDX-License-Identifier: MIT
// What a case waits for, and the steps that may then follow.
#include <algorithm>
#include <set>
#include <vector>

#include "susr/domain/steps.hpp"

#include "catch.hpp"
#include "history.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::History;

Stage stage(const History& history) {
  return stage_of(history.latest().standing);
}

History review() {
  return History::agreed("2026-01-05", "2026-02-01", Outcome::susr);
}

std::set<EventKind> steps(Stage at) {
  const auto found = steps_at(at);
  return {found.begin(), found.end()};
}

}  // namespace

TEST_CASE("a referral waits for a decision, and a decision for its sign-off") {
  CHECK(stage(History::referred("2026-01-05")) == Stage::decision);
  CHECK(stage(History::referred("2026-01-05").decide("2026-02-01", Outcome::mapf)) ==
        Stage::sign_off);
}

TEST_CASE("a decision that was referred back waits to be decided again") {
  const auto referred_back =
      History::referred("2026-01-05").decide("2026-02-01", Outcome::susr).refer_back("2026-02-02");
  CHECK(stage(referred_back) == Stage::decision);
  CHECK(stage(History(referred_back).decide("2026-02-09", Outcome::mapf)) == Stage::sign_off);
}

TEST_CASE("the outcome in force says what is held") {
  CHECK(stage(review()) == Stage::review);
  CHECK(stage(History::agreed("2026-01-05", "2026-02-01", Outcome::mapf)) == Stage::mapf);
  CHECK(stage(History::agreed("2026-01-05", "2026-02-01", Outcome::no_review)) == Stage::no_review);
}

TEST_CASE("a review goes on while a new decision waits for the Chair") {
  CHECK(stage(review().decide("2026-03-01", Outcome::mapf)) == Stage::review);
  CHECK(stage(review().decide("2026-03-01", Outcome::mapf).refer_back("2026-03-02")) ==
        Stage::review);
  CHECK(stage(review().decide("2026-03-01", Outcome::mapf).agree("2026-03-02")) == Stage::mapf);
}

TEST_CASE("a review that is published or complete is followed up until its progress report") {
  CHECK(stage(review().reach("2026-12-01", Milestone::published)) == Stage::follow_up);
  CHECK(stage(review().reach("2026-12-01", Milestone::susr_complete)) == Stage::follow_up);
}

TEST_CASE("a review is closed with its progress report, a MAPF when it is complete") {
  CHECK(stage(review()
                  .reach("2026-12-01", Milestone::published)
                  .reach("2027-12-01", Milestone::progress_report)) == Stage::closed);
  CHECK(stage(History::agreed("2026-01-05", "2026-02-01", Outcome::mapf)
                  .reach("2026-03-01", Milestone::mapf_complete)) == Stage::closed);
}

TEST_CASE("a report that is only approved leaves the review under way") {
  CHECK(stage(review().reach("2026-12-01", Milestone::report_approved)) == Stage::review);
}

TEST_CASE(
    "before a decision it is to decide, to notify of one referred back, or work can stand still; "
    "immediate learning, escalation and what families say do not wait") {
  CHECK(steps(Stage::decision) == std::set{kind_of<Decided>(), kind_of<MilestoneRecorded>(),
                                           kind_of<Paused>(), kind_of<Resumed>(),
                                           kind_of<ActionAssigned>(), kind_of<CaseEscalated>(),
                                           kind_of<ContributionRecorded>()});
}

TEST_CASE("no review starts on a decision that is not signed off") {
  CHECK(steps(Stage::sign_off) ==
        std::set{kind_of<SignedOff>(), kind_of<Decided>(), kind_of<MilestoneRecorded>(),
                 kind_of<Paused>(), kind_of<Resumed>(), kind_of<ActionAssigned>(),
                 kind_of<CaseEscalated>(), kind_of<ContributionRecorded>()});
}

TEST_CASE("while something is held every step may follow") {
  std::set<EventKind> all;
  for (const auto& step : case_steps()) {
    if (step.kind != kind_of<SourceConsidered>()) all.insert(step.kind);
  }
  const auto every_step = all.size();
  CHECK(steps(Stage::review).size() == every_step);
  CHECK(steps(Stage::mapf).size() == every_step);
}

TEST_CASE("a case that is done is not paused, but a pause that lasts can end") {
  for (const auto at : {Stage::follow_up, Stage::closed, Stage::no_review}) {
    CAPTURE(code(at));
    CHECK_FALSE(may_follow(at, kind_of<Paused>()));
    CHECK(may_follow(at, kind_of<Resumed>()));
    CHECK(may_follow(at, kind_of<Decided>()));
  }
}

TEST_CASE("actions are still assigned after publication") {
  for (const auto at : {Stage::follow_up, Stage::closed}) {
    CAPTURE(code(at));
    CHECK(may_follow(at, kind_of<ActionAssigned>()));
    CHECK(may_follow(at, kind_of<MilestoneRecorded>()));
  }
}

TEST_CASE("where no review is held there are no new recommendations") {
  CHECK_FALSE(may_follow(Stage::no_review, kind_of<Recommended>()));
}

TEST_CASE("what may follow is asked of the same rule either way, and no step stands twice") {
  for (const auto& at : codes_of<Stage>) {
    CAPTURE(at.code);
    CHECK(steps(at.value).size() == steps_at(at.value).size());
    for (const auto& step : codes_of<EventKind>)
      CHECK(may_follow(at.value, step.value) == steps(at.value).contains(step.value));
  }
}
