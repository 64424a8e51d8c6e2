// SPDX-License-Identifier: MIT
#include "susr/domain/board_record.hpp"

#include <string_view>
#include <vector>

#include "susr/domain/appointees.hpp"
#include "susr/domain/codebook.hpp"
#include "susr/domain/refused.hpp"

#include "catch.hpp"
#include "policies.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::day;
using susr::test::shipped_policy;

/// Events that belong to no case, numbered from 1.
class Log {
 public:
  Log& add(EventBody body, std::string_view on) {
    events_.push_back({.sequence = std::ssize(events_) + 1,
                       .effective = on_day(day(on)),
                       .body = std::move(body),
                       .changes = {}});
    return *this;
  }
  [[nodiscard]] std::vector<Event> as_at(std::string_view on) const {
    return board_record(events_, day(on));
  }

 private:
  std::vector<Event> events_;
};

AppointeeRegistered reviewer(std::string_view from, std::optional<Date> until = std::nullopt) {
  return {.post = "R4",
          .role = Role::reviewer,
          .accredited_on = day(from),
          .accredited_until = until,
          .competencies = {}};
}

}  // namespace

TEST_CASE("the board's record counts what took effect by the day, as corrected by then") {
  const ThemePrioritised set{
      .theme = "training", .from = day("2026-05-01"), .reason = "Two reviews"};
  const Corrected correction{
      .event = 1, .fields = {{"from", "2026-06-01"}}, .reason = "A typing error"};
  Log log;
  log.add(set, "2026-04-01").add(correction, "2026-04-10");
  CHECK(log.as_at("2026-03-31").empty());
  CHECK(std::get<ThemePrioritised>(log.as_at("2026-04-09").at(0).body).from == day("2026-05-01"));
  CHECK(std::get<ThemePrioritised>(log.as_at("2026-04-10").at(0).body).from == day("2026-06-01"));
  log.add(Corrected{.event = 1, .correction = CorrectionKind::voided, .reason = "Another board's"},
          "2026-04-20");
  CHECK(log.as_at("2026-04-19").size() == 1);
  CHECK(log.as_at("2026-04-20").empty());
}

TEST_CASE("nothing ends before it begins") {
  const auto last = day("2026-03-31");
  const ThemePrioritised set{.theme = "training", .from = day("2026-04-01"), .until = last};
  CHECK_THROWS_AS(Log().add(set, "2026-01-05").as_at("2026-01-05"), Refused);
  CHECK_THROWS_AS(Log().add(reviewer("2026-04-01", last), "2026-01-05").as_at("2026-01-05"),
                  Refused);
  const ThemeDefined theme{.theme = "INF", .valid_from = day("2026-04-01"), .valid_until = last};
  CHECK_THROWS_AS(Log().add(theme, "2026-01-05").as_at("2026-01-05"), Refused);
}

TEST_CASE("the last entry for a post and a role counts, then the configuration's") {
  auto policy = shipped_policy();
  policy.register_of_appointees = {{"R4", {Role::reviewer, Role::panel_chair}}};
  Log log;
  log.add(reviewer("2024-01-01", day("2025-12-31")), "2024-01-01");
  auto renewed = reviewer("2026-02-01");
  renewed.post = "r4";
  log.add(renewed, "2026-02-03");
  const auto before = register_of(policy, log.as_at("2026-02-02"));
  REQUIRE(before.size() == 2);
  CHECK(before.at(0).role == Role::panel_chair);
  CHECK(is_accredited(before.at(0), day("1999-01-01")));
  CHECK(is_accredited(before.at(1), day("2025-12-31")));
  CHECK_FALSE(is_accredited(before.at(1), day("2026-01-01")));
  const auto after = register_of(policy, log.as_at("2026-02-03"));
  REQUIRE(after.size() == 2);
  CHECK_FALSE(is_accredited(after.at(1), day("2026-01-31")));
  CHECK(is_accredited(after.at(1), day("2026-02-01")));
}

TEST_CASE("a theme is defined anew, and its code can be used while it is valid") {
  Log log;
  log.add(ThemeDefined{.theme = "INF-2", .name = "Fax"}, "2026-01-05");
  log.add(ThemeDefined{.theme = "INF-1", .valid_from = day("2026-03-01")}, "2026-01-05");
  log.add(ThemeDefined{.theme = "inf-2", .name = "Fax", .valid_until = day("2026-03-31")},
          "2026-02-02");
  const auto codebook = codebook_of(log.as_at("2026-02-02"));
  REQUIRE(codebook.size() == 2);
  CHECK(valid_codes(codebook, day("2026-02-28")) == std::vector<std::string>{"inf-2"});
  CHECK(valid_codes(codebook, day("2026-03-31")) == std::vector<std::string>{"inf-2", "INF-1"});
  CHECK(valid_codes(codebook, day("2026-04-01")) == std::vector<std::string>{"INF-1"});
}
