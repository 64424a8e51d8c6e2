// SPDX-License-Identifier: MIT
#include "susr/domain/impact.hpp"

#include <optional>
#include <string_view>

#include "catch.hpp"
#include "policies.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;
using susr::test::shipped_policy;

/// The shipped policy with a limit of six months.
Policy with_limit() {
  auto policy = shipped_policy();
  policy.learning.impact_review = Length{.count = 6, .unit = Unit::months};
  return policy;
}

EntryOf<ImpactAssessed> assessed(std::string_view on, std::optional<Date> next_on = std::nullopt) {
  return {.body = {.item = "A1", .evidence = "An audit", .next_on = next_on},
          .on = {.first_day = day(on)}};
}

ImpactRecord ratified() {
  return {.completed_on = day("2025-09-01"), .ratified_on = day("2025-09-10")};
}

}  // namespace

TEST_CASE("without a limit, a ratified action awaits no assessment") {
  const auto standing = impact_of(ratified(), shipped_policy(), day("2030-01-01"));
  CHECK_FALSE(standing.due);
  CHECK(standing.status == DeadlineStatus::outstanding);
}

TEST_CASE("the first assessment is due from the meeting that ratified the action") {
  const auto policy = with_limit();
  const ImpactDue due{.on = day("2026-03-10"), .rule = ImpactRule::review};
  CHECK(impact_of(ratified(), policy, day("2025-10-01")).due == due);
  CHECK(impact_of(ratified(), policy, day("2026-03-10")).status == DeadlineStatus::awaited);
  CHECK(impact_of(ratified(), policy, day("2026-03-11")).status == DeadlineStatus::overdue);
  CHECK_FALSE(impact_of({}, policy, day("2026-03-11")).due);
}

TEST_CASE("an assessment that sets no day ends the wait") {
  const auto policy = with_limit();
  auto record = ratified();
  record.assessments = {assessed("2026-03-10")};
  CHECK_FALSE(impact_of(record, policy, day("2030-01-01")).due);
  CHECK(impact_of(record, policy, day("2030-01-01")).status == DeadlineStatus::reached_in_time);
  record.assessments = {assessed("2026-03-11")};
  CHECK(impact_of(record, policy, day("2030-01-01")).status == DeadlineStatus::reached_late);
  CHECK(impact_of(record, shipped_policy(), day("2030-01-01")).status == DeadlineStatus::reached);
}

TEST_CASE("the day that the last assessment sets is kept, with or without a limit") {
  auto record = ratified();
  record.assessments = {assessed("2025-10-01", day("2026-01-05")),
                        assessed("2026-01-05", day("2026-06-01"))};
  const ImpactDue due{.on = day("2026-06-01"), .rule = ImpactRule::next};
  CHECK(impact_of(record, shipped_policy(), day("2026-02-01")).due == due);
  CHECK(impact_of(record, with_limit(), day("2026-06-02")).status == DeadlineStatus::overdue);
}

TEST_CASE("an assessment of the recommendation will do for the action") {
  const auto policy = with_limit();
  auto record = ratified();
  record.of_recommendation = {assessed("2026-01-05", day("2026-06-01"))};
  const auto standing = impact_of(record, policy, day("2030-01-01"));
  CHECK_FALSE(standing.due);
  REQUIRE(standing.latest);
  CHECK(standing.latest->on.last_day() == day("2026-01-05"));
  record.assessments = {assessed("2025-12-01")};
  CHECK(impact_of(record, policy, day("2030-01-01")).latest.value().on.last_day() ==
        day("2025-12-01"));
}

TEST_CASE("what was assessed before an action was completed again no longer counts") {
  auto record = ratified();
  record.assessments = {assessed("2025-08-31")};
  record.of_recommendation = {assessed("2025-08-31")};
  const auto standing = impact_of(record, with_limit(), day("2026-03-11"));
  CHECK_FALSE(standing.latest);
  CHECK(standing.status == DeadlineStatus::overdue);
}

TEST_CASE("an assessment that is awaited is red when late and amber when soon due") {
  const auto policy = shipped_policy();
  const ImpactDue due{.on = day("2026-06-01"), .rule = ImpactRule::next};
  CHECK(rag_reason_of(due, policy, day("2026-06-02")) == RagReason::overdue);
  CHECK(rag_reason_of(due, policy, day("2026-06-01")) == RagReason::due_soon);
  CHECK(rag_reason_of(due, policy, day("2026-01-01")) == RagReason::on_track);
}
