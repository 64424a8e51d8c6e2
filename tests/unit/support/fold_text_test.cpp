// SPDX-License-Identifier: MIT
#include "susr/support/fold_text.hpp"

#include "susr/support/identifier.hpp"

#include "catch.hpp"

using susr::support::code_key;
using susr::support::folded;
using susr::support::text_key;
using susr::support::tidied;

TEST_CASE("a text is kept composed, with plain spaces and line ends, and nothing at its ends",
          "[text]") {
  CHECK(tidied(" \u00A0 31/03/2026\u00A0") == "31/03/2026");
  CHECK(tidied("First\r\nSecond\rThird\n") == "First\nSecond\nThird");
  CHECK(tidied("w\u0302yn") == "\u0175yn");
  CHECK(tidied("a\u200Bb\uFEFF") == "ab");
  CHECK(tidied("two  spaces") == "two  spaces");
  CHECK(tidied("\xFF") == "\xFF");
  CHECK(tidied(" \u00A0\n").empty());
}

TEST_CASE("texts that read the same have the same key", "[text]") {
  CHECK(text_key("Train  the\ncarers\u2019 leads ") == text_key("Train the carers' leads"));
  CHECK(text_key("\u201Cseen\u201D \u2013 twice") == text_key("\"seen\" - twice"));
  CHECK(text_key("Train") != text_key("train"));
  CHECK(folded("LL\u0174YN") == folded("ll\u0175yn"));
  CHECK(folded("Target\ndate") == folded(" target  DATE"));
  CHECK(code_key("In progress") == code_key("in-progress"));
  CHECK(code_key("NATIONAL") == "national");
}
