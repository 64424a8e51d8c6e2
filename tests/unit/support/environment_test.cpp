// SPDX-License-Identifier: MIT
#include "susr/support/environment.hpp"

#include "catch.hpp"

using susr::support::parse_moment;

TEST_CASE("a moment is written in one way") {
  const std::string moment = "2026-11-22T09:05:07Z";
  REQUIRE(parse_moment(moment));
  CHECK(susr::support::to_text(*parse_moment(moment)) == moment);
}

TEST_CASE("what is written otherwise, or is no moment, is none") {
  for (const std::string text :
       {"", "2026-11-22", "2026-11-22T09:05:07", "2026-11-22T09:05:07Z ", "2026-11-22T09: 5:07Z",
        "2026-11-22T09:+5:07Z", " 026-11-22T09:05:07Z", "-026-11-22T09:05:07Z",
        "2026-02-30T09:05:07Z", "2026-11-22T24:05:07Z", "2026-11-22T09:60:07Z",
        "2026-11-22T09:05:60Z", "2026-11-22 09:05:07Z"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_moment(text));
  }
}
