// SPDX-License-Identifier: MIT
#include "susr/domain/reference.hpp"

#include <string>

#include "policies.hpp"
#include "properties.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::test::check_property;

Board board_with(std::string pattern) {
  auto board = susr::test::shipped_policy().board;
  board.reference_pattern = std::move(pattern);
  return board;
}

}  // namespace

TEST_CASE("the board's pattern makes a reference of a year and a number") {
  CHECK(reference_from(board_with("{prefix}-{year}-{number:03}"), 2026, 3) == "CV-2026-003");
  CHECK(reference_from(board_with("{prefix}-{year}-{number:03}"), 2026, 1234) == "CV-2026-1234");
  CHECK(reference_from(board_with("CYSUR {number} {year}"), 2019, 4) == "CYSUR 4 2019");
  CHECK(reference_from(board_with("WG S{number} {year}"), 2023, 71) == "WG S71 2023");
}

TEST_CASE("a pattern that makes fit references may be used") {
  for (const auto* pattern : {"{prefix}-{year}-{number:03}", "CYSUR {number} {year}", "{number}",
                              "Llŷn-{year}-{number}"}) {
    CAPTURE(pattern);
    CHECK_FALSE(unfit_pattern(board_with(pattern)));
  }
}

TEST_CASE("a pattern that can't make references is refused with a reason") {
  CHECK(unfit_pattern(board_with("{prefix}-{year}")) == "must include {number}");
  CHECK(unfit_pattern(board_with("")) == "must include {number}");
  for (const auto* pattern : {"{prefix}/{number}", "-{number}", "{number} ", "{numbr}", "{number",
                              "{number:q}", "{number}\n"}) {
    CAPTURE(pattern);
    CHECK(unfit_pattern(board_with(pattern)));
  }
}

TEST_CASE("references as the boards write them are fit") {
  for (const auto* reference :
       {"CV-2026-003", "CYSUR 4 2019", "WG S71 2023", "4", "Ŵ-1", "a.b_c"}) {
    CAPTURE(reference);
    CHECK_FALSE(unfit_reference(reference));
  }
  CHECK_FALSE(unfit_reference(std::string(60, 'x')));
}

TEST_CASE("what is empty, too long, hard to type or holds a slash is no reference") {
  for (const auto* reference : {"", " CV-1", "CV-1 ", "-CV", "#1", "CV/1", "CV\n1", "CV\t1",
                                "CV\x01", "CV\x7f", "CV\xff"}) {
    CAPTURE(reference);
    CHECK(unfit_reference(reference));
  }
  CHECK(unfit_reference(std::string(61, 'x')));
}

TEST_CASE("an id has a case and, after the last slash, an item of it") {
  CHECK(parse_item_id("CV-2026-003/A5").case_reference == "CV-2026-003");
  CHECK(parse_item_id("CV-2026-003/A5").item == "A5");
  CHECK(parse_item_id("CV-2026-003/R17.1").item == "R17.1");
  CHECK(parse_item_id("CV-2026-003").case_reference == "CV-2026-003");
  CHECK(parse_item_id("CV-2026-003").item.empty());
  CHECK(parse_item_id("CV-2026-003/").item.empty());
}

TEST_CASE("an id may have spaces in its case") {
  CHECK(parse_item_id("CYSUR 4 2019/A12").case_reference == "CYSUR 4 2019");
  CHECK(parse_item_id("CYSUR 4 2019/A12").item == "A12");
  CHECK(item_id("WG S71 2023", recommendation_item("17.1")) == "WG S71 2023/R17.1");
}

TEST_CASE("an action is named by an A and its number") {
  CHECK(action_number("A1") == 1);
  CHECK(action_number("A63") == 63);
  CHECK(action_number("A2147483647") == 2147483647);
}

TEST_CASE("what only looks like an action's number names none") {
  for (const auto* item : {"", "A", "5", "A0", "A05", "A-1", "A+1", "A1x", "A 1", "A1 ", "R5",
                           "A1.1", "AA1", "A2147483648", "A99999999999999999999"}) {
    CAPTURE(item);
    CHECK_FALSE(action_number(item));
  }
}

TEST_CASE("an action's id leads back to its case and number") {
  check_property("the id is taken apart into what it was made of", [] {
    const auto number = *rc::gen::inRange(1, 1'000'000);
    const auto word = *rc::gen::nonEmpty(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("AZaz09 -._/"))));
    const auto parts = parse_item_id(item_id(word, action_item(number)));
    RC_ASSERT(parts.case_reference == word);
    RC_ASSERT(action_number(parts.item) == number);
  });
}

TEST_CASE("a message repeats a mistyped reference, and no text that stands in its place") {
  for (const auto* reference :
       {"CV-2026-03", "cv-2026-003", "WG S71 2023", "CV-2026-003/A5", "CV–2026–003", "A3"}) {
    CAPTURE(reference);
    CHECK(is_like_a_reference(reference));
    CHECK(shown_reference(reference) == reference);
  }
  for (const auto* text :
       {"", "Mrs Jones", "died on 3 March 2026", "Mrs Jones 2026", "mother", "JONATHAN 2026",
        "JONATHAN/A5", "CV-2026-003\n", "1234567890123456789012345678901234567890 1"}) {
    CAPTURE(text);
    CHECK_FALSE(is_like_a_reference(text));
    CHECK(shown_reference(text) == "that reference");
  }
}
