// SPDX-License-Identifier: MIT
#include "susr/domain/day_words.hpp"

#include "catch.hpp"

namespace susr::domain {

namespace {

/// What the text means on Wednesday 25 November 2026; empty for no day.
std::string meant(std::string_view text) {
  const auto day = day_in_words(text, *parse_date("2026-11-25"));
  return day ? to_text(*day) : std::string{};
}

}  // namespace

TEST_CASE("A day can be typed as people say it") {
  CHECK(meant("today") == "2026-11-25");
  CHECK(meant("Yesterday") == "2026-11-24");
  CHECK(meant("heddiw") == "2026-11-25");
  CHECK(meant("ddoe") == "2026-11-24");
  CHECK(meant("-7d") == "2026-11-18");
  CHECK(meant("-0d") == "2026-11-25");
  CHECK(meant("-2w") == "2026-11-11");
}

TEST_CASE("The last of a weekday is before today") {
  CHECK(meant("last monday") == "2026-11-23");
  CHECK(meant("last Tuesday") == "2026-11-24");
  CHECK(meant("last wednesday") == "2026-11-18");
  CHECK(meant("last sunday") == "2026-11-22");
}

TEST_CASE("Any other text means no day") {
  for (const auto* text : {"", "tomorrow", "monday", "-7", "7d", "-7m", "-d", "--7d", "last",
                           "last ", "last week", "-99999d", "2026-11-25", "todays"}) {
    CAPTURE(text);
    CHECK(meant(text).empty());
  }
}

}  // namespace susr::domain
