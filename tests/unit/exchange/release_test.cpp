// SPDX-License-Identifier: MIT
#include "susr/exchange/release.hpp"

#include "catch.hpp"
#include "dates.hpp"

TEST_CASE("counts are published as at the last end of a quarter", "[counts]") {
  using susr::exchange::release_by;
  using susr::test::day;
  CHECK(release_by(day("2026-11-22")) == day("2026-09-30"));
  CHECK(release_by(day("2026-09-30")) == day("2026-09-30"));
  CHECK(release_by(day("2026-09-29")) == day("2026-06-30"));
  CHECK(release_by(day("2026-04-01")) == day("2026-03-31"));
  CHECK(release_by(day("2026-03-30")) == day("2025-12-31"));
  CHECK(release_by(day("2024-12-31")) == day("2024-12-31"));
}
