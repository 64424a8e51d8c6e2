// SPDX-License-Identifier: MIT
#include "susr/support/identifier.hpp"

#include <string>
#include <vector>

#include "properties.hpp"

namespace {

using namespace susr::support;  // NOLINT(google-build-using-namespace)
using susr::test::check_property;

using Texts = std::vector<std::string>;

/// Texts of pieces that have several spellings.
rc::Gen<std::string> any_text() {
  const auto piece = rc::gen::element<std::string>(
      "A", "b", "7", " ", "\t", "-", "'", "ŵ", "Ŷ", "w\xcc\x82", "ß", "ı", "İ", "\u00a0", "\u3000",
      "\u2013", "\u2212", "\u2019", "\u200b", "\u202e", "А", "\uff21", "\uff0d", "東", "\xff");
  return rc::gen::map(rc::gen::container<Texts>(piece), [](const Texts& pieces) {
    std::string text;
    for (const auto& each : pieces)
      text += each;
    return text;
  });
}

}  // namespace

TEST_CASE("identifiers as boards write them are fit") {
  for (const auto* text : {"CV-2026-003", "CYSUR 4 2019", "Rheolwr Adolygu, Llŷn", "Ŵ ŷ â",
                           "Children's lead", "Children\u2019s lead", "WG\u2013S71",
                           "SS & EDU (west)", "Straße", "17.1", "w\xcc\x82", "Ynys Môn\u00a0A"}) {
    CAPTURE(text);
    CHECK_FALSE(unfit_identifier(text));
  }
}

TEST_CASE("an invisible character makes an identifier unfit, and is named by its code point") {
  CHECK(unfit_identifier("A\u200b") == "it contains the invisible character U+200B");
  CHECK(unfit_identifier("A\u202e") == "it contains the invisible character U+202E");
  CHECK(unfit_identifier("A\u2066") == "it contains the invisible character U+2066");
  CHECK(unfit_identifier("A\u200d") == "it contains the invisible character U+200D");
  CHECK(unfit_identifier("A\u00ad") == "it contains the invisible character U+00AD");
  CHECK(unfit_identifier("\ufeffA") == "it contains the invisible character U+FEFF");
  CHECK(unfit_identifier("A\ufe0f") == "it contains the invisible character U+FE0F");
  CHECK(unfit_identifier("A\u3164") == "it contains the invisible character U+3164");
  CHECK(unfit_identifier("A\u2028") == "it contains the invisible character U+2028");
  CHECK(unfit_identifier("A\nB") == "it contains the control character U+000A");
  CHECK(unfit_identifier("A\tB") == "it contains the control character U+0009");
}

TEST_CASE("letters of an identifier are Latin, and its digits 0 to 9") {
  CHECK(unfit_identifier("А") == "it contains U+0410, which is not a Latin letter");
  CHECK(unfit_identifier("Review Μanager") == "it contains U+039C, which is not a Latin letter");
  CHECK(unfit_identifier("東京") == "it contains U+6771, which is not a Latin letter");
  CHECK(unfit_identifier("A\u02bc") == "it contains U+02BC, which is not a Latin letter");
  CHECK(unfit_identifier("A\u2800") == "it contains U+2800, which is not a Latin letter");
  CHECK(unfit_identifier("\u0663") == "it contains U+0663, which is not a digit from 0 to 9");
  CHECK(unfit_identifier("A\ue000") == "it contains U+E000, which is not a Unicode character");
  CHECK(unfit_identifier("1\u0301") == "it contains the accent U+0301 without a letter before it");
  CHECK(unfit_identifier("Ll\xfdn") == "it is not UTF-8 text");
}

TEST_CASE("a character that is another form of a usual one is not taken for it") {
  CHECK(unfit_identifier("\uff21") == "it contains U+FF21, which looks like another character");
  CHECK(unfit_identifier("\ufb01") == "it contains U+FB01, which looks like another character");
  CHECK(unfit_identifier("S\u00b2") == "it contains U+00B2, which looks like another character");
  CHECK(unfit_identifier("\uff11") == "it contains U+FF11, which is not a digit from 0 to 9");
}

TEST_CASE("an identifier is kept with its accents in one character and with plain single spaces") {
  CHECK(kept_identifier("w\xcc\x82") == "ŵ");
  CHECK(kept_identifier("  Review \u00a0 Manager\u3000") == "Review Manager");
  CHECK(kept_identifier("WG\u2013S71") == "WG\u2013S71");
  CHECK(kept_identifier(" \u2003 ").empty());
}

TEST_CASE("case, spaces, dashes and what can't be seen make no difference between identifiers") {
  CHECK(folded("CV-2026-003") == "cv-2026-003");
  for (const auto* same : {"cv-2026-003", "CV\u20132026\u2013003", "CV\u20102026\u2212003",
                           " CV-2026-003\u00a0", "CV-2026\u200b-003", "\uff23\uff36-2026-003"}) {
    CAPTURE(same);
    CHECK(folded(same) == folded("CV-2026-003"));
  }
  CHECK(folded("Review\u00a0 Manager") == folded("REVIEW MANAGER"));
  CHECK(folded("Ŵ") == folded("w\xcc\x82"));
  CHECK(folded("Straße") == folded("STRASSE"));
  CHECK(folded("Children\u2019s") == folded("children's"));
}

TEST_CASE("letters that only look alike are different") {
  CHECK(folded("A") != folded("А"));  // Cyrillic
  CHECK(folded("ı") != folded("i"));  // the Turkish letter without a dot
  CHECK(folded("Llyn") != folded("Llŷn"));
  CHECK(folded("CV-1 2") != folded("CV-12"));
}

TEST_CASE("what is folded or kept stays so, and what is kept is the same identifier") {
  check_property("folding and keeping twice is once", [] {
    const auto text = *any_text();
    RC_ASSERT(folded(folded(text)) == folded(text));
    RC_ASSERT(kept_identifier(kept_identifier(text)) == kept_identifier(text));
    RC_ASSERT(folded(kept_identifier(text)) == folded(text));
  });
}

TEST_CASE("the spelling that is known is meant, or else all that are the same") {
  const Texts known{"CV-1", "cv-1", "CV-2", "cv-1"};
  CHECK(meant_by("CV-1", known) == Texts{"CV-1"});
  CHECK(meant_by("Cv-1", known) == Texts{"CV-1", "cv-1"});
  CHECK(meant_by("cv\u20132", known) == Texts{"CV-2"});
  CHECK(meant_by("CV-3", known).empty());
}
