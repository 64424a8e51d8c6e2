// SPDX-License-Identifier: MIT
#include "susr/domain/entries.hpp"

#include "catch.hpp"
#include "history.hpp"

using namespace susr::domain;
using susr::test::day;
using susr::test::History;
using susr::test::refusal_of;

namespace {

History review() {
  return History::agreed("2026-01-05", "2026-02-01", Outcome::susr);
}

FindingRecorded finding(int number, FindingType type = FindingType::learning) {
  return {.number = number, .type = type, .text = "Hear the child"};
}

}  // namespace

TEST_CASE("a finding can be recorded from the referral on, and in a case without a review") {
  CHECK(refusal_of(History::referred("2026-01-05").then("2026-01-06", finding(1))).empty());
  const auto no_review = History::agreed("2026-01-05", "2026-02-01", Outcome::no_review);
  CHECK(refusal_of(History(no_review).then("2026-03-01", finding(1))).empty());
}

TEST_CASE("entries are kept in order of time, with the day of each") {
  const auto state =
      review().then("2026-03-02", finding(2)).then("2026-03-01", finding(1)).as_at("2026-03-02");
  const auto findings = entries_of<FindingRecorded>(state);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].body.number == 1);
  CHECK(findings[1].on.last_day() == day("2026-03-02"));
}

TEST_CASE("no two entries of a kind have one number") {
  CHECK(refusal_of(review().then("2026-03-01", finding(1)).then("2026-03-02", finding(1))) ==
        "F1 already exists");
}

TEST_CASE("a challenge is answered once, and only if it was made") {
  const Challenged challenged{.number = 1, .text = "Was the child seen?", .to = "Review Manager"};
  const ChallengeAnswered answered{.number = 1, .text = "Yes"};
  CHECK(refusal_of(review().then("2026-03-01", answered)) == "the case had no C1 on that day");
  const auto asked = review().then("2026-03-01", challenged);
  CHECK(refusal_of(History(asked).then("2026-03-02", answered)).empty());
  CHECK(refusal_of(History(asked).then("2026-03-02", answered).then("2026-03-03", answered)) ==
        "C1 was answered or closed on 2026-03-02");
}

TEST_CASE("before the sign-off only immediate learning leads to an action") {
  const auto waiting = History::referred("2026-01-05");
  const ActionAssigned action{.number = 1,
                              .title = "Tell all wards",
                              .leads = {{.agency = "UHB"}},
                              .due_on = day("2026-02-01"),
                              .finding = "1"};
  CHECK(refusal_of(History(waiting)
                       .then("2026-01-06", finding(1, FindingType::immediate_learning))
                       .then("2026-01-07", action))
            .empty());
  CHECK(refusal_of(History(waiting).then("2026-01-06", finding(1)).then("2026-01-07", action)) ==
        "no review is under way (stage: decision), and the action does not stem from immediate "
        "learning");
  CHECK(refusal_of(History(waiting).then("2026-01-07", action)) ==
        "the case had no such finding on that day");
}

TEST_CASE("the impact of an action is assessed once it is finished") {
  const ImpactAssessed assessed{.item = "A1", .evidence = "Audit"};
  const auto open = review().assign("2026-03-01", 1, "2026-09-01");
  CHECK(refusal_of(History(open).then("2026-04-01", assessed)) ==
        "A1 is not finished: it must be completed, and ratified if that is required");
  const auto ratified = History(open).complete("2026-03-02", 1).ratify("2026-03-11", "2026-03-10");
  CHECK(refusal_of(History(ratified).then("2026-04-01", assessed)).empty());
}

TEST_CASE("an entry's item is read in either case") {
  CHECK(entry_number('F', "f3") == 3);
  CHECK(entry_number('F', "C3") == std::nullopt);
  CHECK(entry_number('F', "F03") == std::nullopt);
  CHECK(entry_item('C', 2) == "C2");
}
