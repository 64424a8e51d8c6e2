// SPDX-License-Identifier: MIT
#include "susr/domain/agency_return.hpp"

#include "catch.hpp"
#include "dates.hpp"

namespace domain = susr::domain;
using susr::test::day;

TEST_CASE("the code of a return is read as it was written", "[return]") {
  const domain::ReturnCode code{.agency = "SWP/North",
                                .as_of = day("2026-11-22"),
                                .sequence = 137,
                                .record = "0a1b2c3d4e5f",
                                .hash = "99aabbccddee"};
  CHECK(domain::to_text(code) == "SWP/North/2026-11-22/137/0a1b2c3d4e5f/99aabbccddee");
  CHECK(domain::parse_return_code(domain::to_text(code)) == code);
}

TEST_CASE("anything else is no code of a return", "[return]") {
  for (const auto* text : {"", "SWP", "/2026-11-22/137/0a1b2c3d4e5f/99aabbccddee",
                           "SWP/2026-11-31/137/0a1b2c3d4e5f/99aabbccddee",
                           "SWP/2026-11-22/0/0a1b2c3d4e5f/99aabbccddee",
                           "SWP/2026-11-22/1e3/0a1b2c3d4e5f/99aabbccddee",
                           "SWP/2026-11-22/137/0a1b2c3d4e5f/99aabbccdde",
                           "SWP/2026-11-22/137/0A1B2C3D4E5F/99aabbccddee",
                           "2026-11-22/137/0a1b2c3d4e5f/99aabbccddee"}) {
    CAPTURE(text);
    CHECK_FALSE(domain::parse_return_code(text));
  }
}

TEST_CASE("what a return says is recorded for its agency, and for a post that is named",
          "[return]") {
  const domain::ReturnCode code{.agency = "SWP"};
  CHECK(domain::author_of_return(code, "") == "SWP's return");
  CHECK(domain::author_of_return(code, "Single point of contact") ==
        "SWP's return, Single point of contact");
}
