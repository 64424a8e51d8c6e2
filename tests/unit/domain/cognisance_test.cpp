// SPDX-License-Identifier: MIT
#include "susr/domain/cognisance.hpp"

#include <algorithm>

#include "catch.hpp"
#include "history.hpp"
#include "policies.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;
using susr::test::shipped_policy;

Policy policy_with_clock() {
  auto policy = shipped_policy();
  policy.learning.acknowledge_within = Length{.count = 28, .unit = Unit::days};
  return policy;
}

/// Published on 1 July; the Social Services lead an action, and were sent the plan before.
CognisanceFacts published() {
  return {.published_on = on_day(day("2026-07-01")),
          .led = {{"SS", {1, 2}}},
          .acknowledged = {},
          .circulated = {{{.agencies = {"SS", "HOU"}}, on_day(day("2026-06-01"))}}};
}

Cognisance of(const std::string& agency, const CognisanceFacts& facts, const Policy& policy) {
  const auto all = cognisance(facts, policy);
  return *std::ranges::find(all, agency, &Cognisance::agency);
}

}  // namespace

TEST_CASE("an agency that leads an action has taken notice") {
  const auto found = of("SS", published(), policy_with_clock());
  CHECK(found.status == CognisanceStatus::leads);
  CHECK(found.leads == 2);
  CHECK_FALSE(found.due_on);
}

TEST_CASE("the clock starts with publication, or with the circulation to the agency before it") {
  CHECK(of("EDU", published(), policy_with_clock()).due_on == day("2026-07-29"));
  CHECK(of("HOU", published(), policy_with_clock()).due_on == day("2026-06-29"));
}

TEST_CASE("no clock runs unless the policy gives a time, nor for an older review") {
  CHECK(of("EDU", published(), shipped_policy()).status == CognisanceStatus::outstanding);
  CHECK_FALSE(of("EDU", published(), shipped_policy()).due_on);
  auto older = published();
  older.regime = Regime::legacy;
  CHECK_FALSE(of("EDU", older, policy_with_clock()).due_on);
}

TEST_CASE("an acknowledgement stops the clock of its agency alone") {
  auto facts = published();
  facts.acknowledged = {{{.agency = "EDU"}, on_day(day("2026-07-20"))},
                        {{.agency = "EDU"}, on_day(day("2026-07-10"))}};
  const auto found = of("EDU", facts, policy_with_clock());
  CHECK(found.status == CognisanceStatus::acknowledged);
  CHECK(found.acknowledged_on == on_day(day("2026-07-10")));
  CHECK_FALSE(found.due_on);
  CHECK(of("UHB", facts, policy_with_clock()).status == CognisanceStatus::outstanding);
}

TEST_CASE("what was not published is outstanding only from those that it was sent to") {
  auto facts = published();
  facts.published_on.reset();
  CHECK(of("HOU", facts, policy_with_clock()).status == CognisanceStatus::outstanding);
  CHECK(of("EDU", facts, policy_with_clock()).status == CognisanceStatus::not_circulated);
}

TEST_CASE("an agency that only the case names is among those that take notice") {
  auto facts = published();
  facts.circulated.push_back({{.agencies = {"OLD"}}, on_day(day("2026-07-02"))});
  CHECK(of("OLD", facts, policy_with_clock()).status == CognisanceStatus::outstanding);
}

TEST_CASE("an acknowledgement turns amber before it is due and red after") {
  const auto found = of("EDU", published(), policy_with_clock());
  CHECK(rag_of(found, policy_with_clock(), day("2026-06-30")) == Rag::green);
  CHECK(rag_of(found, policy_with_clock(), day("2026-07-29")) == Rag::amber);
  CHECK(rag_of(found, policy_with_clock(), day("2026-07-30")) == Rag::red);
}
