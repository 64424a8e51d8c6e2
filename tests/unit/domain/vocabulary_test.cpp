// SPDX-License-Identifier: MIT
#include "susr/domain/vocabulary.hpp"

#include <set>
#include <string>

#include "susr/domain/deadline.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/milestone.hpp"
#include "susr/domain/policy.hpp"
#include "susr/domain/rule.hpp"

#include "catch.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)

}  // namespace

TEMPLATE_TEST_CASE("each word has one code, and a code means one word", "", Regime, Criterion,
                   Outcome, Depth, Immediacy, SignOffOutcome, PauseReason, Level, LegStatus,
                   ActionStatus, Ratification, Stage, Rag, Milestone, EventKind, ReferralDay, Rule,
                   Unit, Strength, AppliesTo, JudgedDate, DeadlineStatus) {
  std::set<std::string_view> seen;
  for (std::size_t place = 0; const auto& entry : codes_of<TestType>) {
    CAPTURE(entry.code);
    CHECK(static_cast<std::size_t>(entry.value) == place++);
    CHECK(code(entry.value) == entry.code);
    CHECK(from_code<TestType>(entry.code) == entry.value);
    CHECK(seen.insert(entry.code).second);
    CHECK(entry.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
  }
  CHECK_FALSE(from_code<TestType>(""));
  CHECK_FALSE(from_code<TestType>("no such code"));
  CHECK(all_codes<TestType>().size() == seen.size());
}

TEST_CASE("a Domestic Homicide Review may be named by its successor") {
  CHECK(parse_criterion("dhr") == Criterion::dhr);
  CHECK(parse_criterion("dardr") == Criterion::dhr);
  CHECK(parse_criterion("owhr") == Criterion::owhr);
  CHECK_FALSE(parse_criterion("DHR"));
  CHECK_FALSE(parse_criterion("susr"));
}

TEST_CASE("criteria are written in one order, however they were given") {
  CHECK(to_text(Criteria{Criterion::mhhr, Criterion::dhr}) == "dhr,mhhr");
  CHECK(to_text(Criteria{Criterion::owhr}) == "owhr");
  CHECK(to_text(Criteria{}).empty());
}

TEST_CASE("a lead is written as an agency, with its area where it has one") {
  CHECK(to_text(Lead{.agency = "SWP", .area = ""}) == "SWP");
  CHECK(to_text(Lead{.agency = "SS", .area = "Vale of Glamorgan"}) == "SS@Vale of Glamorgan");
}

TEST_CASE("an event's subject is the action or recommendation that it is about") {
  CHECK(subject_of(ActionAssigned{.number = 5}) == "A5");
  CHECK(subject_of(ActionCompleted{.number = 12}) == "A12");
  CHECK(subject_of(Recommended{.number = "17.1"}) == "R17.1");
  CHECK(subject_of(Referred{}).empty());
  CHECK(subject_of(Resumed{}).empty());
}

TEST_CASE("an event's kind is that of its body") {
  CHECK(kind_of(Referred{}) == kind_of<Referred>());
  CHECK(kind_of(SignedOff{}) == kind_of<SignedOff>());
  CHECK(kind_of(Resumed{}) == kind_of<Resumed>());
  CHECK(kind_of(ActionCompleted{}) == kind_of<ActionCompleted>());
}

TEST_CASE("every milestone has a rule but the three with a command of their own") {
  CHECK(milestone_rules().size() == codes_of<Milestone>.size() - 3);
  for (const auto& entry : codes_of<Milestone>) {
    CAPTURE(entry.code);
    const bool has_command = entry.value == Milestone::crg_referral ||
                             entry.value == Milestone::decision ||
                             entry.value == Milestone::chair_sign_off;
    CHECK(rule_of(entry.value).has_value() != has_command);
  }
}

TEST_CASE("the milestones' rules stand in the order in which people list milestones") {
  for (std::size_t i = 1; i < milestone_rules().size(); ++i)
    CHECK(milestone_rules()[i - 1].milestone < milestone_rules()[i].milestone);
}
