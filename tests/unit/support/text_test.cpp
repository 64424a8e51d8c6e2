// SPDX-License-Identifier: MIT
#include "susr/support/text.hpp"

#include <string>
#include <vector>

#include "properties.hpp"

namespace {

using namespace susr::support;  // NOLINT(google-build-using-namespace)
using susr::test::check_property;

using Texts = std::vector<std::string>;

const Texts agencies{"SWP", "UHB", "SS", "EDU", "PROB", "WAST"};
const Texts commands{"refer", "decide", "sign-off", "record", "report", "recommend"};

}  // namespace

TEST_CASE("the nearest value is the one with the fewest letters wrong") {
  CHECK(nearest("reffer", commands) == "refer");
  CHECK(nearest("decied", commands) == "decide");
  CHECK(nearest("signoff", commands) == "sign-off");
  CHECK(nearest("reprot", commands) == "report");
  CHECK(nearest("SWO", agencies) == "SWP");
}

TEST_CASE("case makes nothing further away") {
  CHECK(nearest("swp", agencies) == "SWP");
  CHECK(nearest("REFER", commands) == "refer");
}

TEST_CASE("a letter without its accent is one letter wrong") {
  CHECK(nearest("Llyn", Texts{"Llŷn"}) == "Llŷn");
  CHECK(nearest("Ynys Mon", Texts{"Gwynedd", "Ynys Môn"}) == "Ynys Môn");
}

TEST_CASE("a value that is far from all known ones has no nearest") {
  CHECK_FALSE(nearest("zzz", agencies));
  CHECK_FALSE(nearest("publish", commands));
  CHECK_FALSE(nearest("refer", Texts{}));
}

TEST_CASE("of a short word one letter may be wrong, and no more") {
  CHECK(nearest("S", Texts{"SS"}) == "SS");
  CHECK(nearest("XS", Texts{"SS"}) == "SS");
  CHECK_FALSE(nearest("XY", Texts{"SS"}));
}

TEST_CASE("of equally near values the first is taken") {
  CHECK(nearest("SX", Texts{"SS", "SY"}) == "SS");
}

TEST_CASE("a known value is nearest to itself, though one letter be wrong") {
  check_property("one letter replaced leads back to the command", [] {
    const auto command = *rc::gen::elementOf(commands);
    const auto place = *rc::gen::inRange<std::size_t>(0, command.size());
    auto mistyped = command;
    mistyped[place] = '#';
    RC_ASSERT(nearest(command, commands) == command);
    RC_ASSERT(nearest(mistyped, commands) == command);
  });
}

TEST_CASE("a hint names the nearest value, where one is near, and all that are known") {
  CHECK(known_values_hint("UHC", Texts{"SWP", "UHB"}) ==
        "did you mean 'UHB'? expected one of: SWP, UHB");
  CHECK(known_values_hint("Fire", Texts{"SWP", "UHB"}) == "expected one of: SWP, UHB");
  CHECK(known_values_hint("SWP", Texts{}).empty());
}

TEST_CASE("a text is split at each separator, without the spaces around the pieces") {
  CHECK(split("dhr,mhhr", ',') == Texts{"dhr", "mhhr"});
  CHECK(split(" dhr , mhhr ", ',') == Texts{"dhr", "mhhr"});
  CHECK(split("Vale of Glamorgan", ',') == Texts{"Vale of Glamorgan"});
  CHECK(split("", ',').empty());
  CHECK(split(" , ", ',').empty());
  CHECK(split("dhr,", ',') == Texts{"dhr"});
}

TEST_CASE("pieces that are joined can be split again") {
  check_property("split undoes join", [] {
    const auto word =
        rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abŵ"))));
    const auto words = *rc::gen::container<Texts>(word);
    RC_ASSERT(split(join(words, ","), ',') == words);
    RC_ASSERT(split(join(words, " , "), ',') == words);
  });
}

TEST_CASE("text in UTF-8 is fit, with its lines and tabs") {
  for (const auto* text : {"", "Llŷn", "two\nlines", "a\ttab", "\"quoted\" and 'so'", "日本",
                           "\xf0\x9f\x93\x84", "y\xcc\x82"}) {
    CAPTURE(text);
    CHECK_FALSE(unfit_text(text));
  }
}

TEST_CASE("text with control characters is unfit, and the reason names the character") {
  CHECK(unfit_text("a\rb") == "it contains the control character U+000D");
  CHECK(unfit_text("\x1b[31m") == "it contains the control character U+001B");
  CHECK(unfit_text(std::string_view("a\0b", 3)) == "it contains the control character U+0000");
  CHECK(unfit_text("\x7f") == "it contains the control character U+007F");
  CHECK(unfit_text("\xc2\x85") == "it contains the control character U+0085");
}

TEST_CASE("what is not UTF-8 is unfit, and the reason repeats none of it") {
  for (const auto* text :
       {"Ll\xfdn", "\xff", "cut\xc5", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"}) {
    CHECK(unfit_text(text) == "it is not UTF-8 text");
  }
}

TEST_CASE("a formula is found behind whatever a spreadsheet does not see") {
  for (const std::string before : {"", " ", "\t", "\u00a0", "\u200b", "\ufeff", "\u3000", "\u2028",
                                   "\u202e", "\x1f", "\u00ad", "'", "' \u00a0'", "\u2003\u200d "}) {
    for (const std::string sign : {"=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20",
                                   "\ufe66", "\ufe62", "\ufe63", "\ufe6b"}) {
      CAPTURE(before, sign);
      const bool apostrophe_within = before.find('\'', 1) != std::string::npos;
      CHECK(needs_formula_guard(before + sign + "1") == !apostrophe_within);
    }
  }
}

TEST_CASE("a text that no spreadsheet takes for a formula needs no guard") {
  for (const auto* text :
       {"", " ", "\u00a0", "x=1", "\u00a0x=1", "7-1", "\u2013 5", "ŵ=", "\xff=1", "東=1", "'tis"}) {
    CAPTURE(text);
    CHECK_FALSE(needs_formula_guard(text));
  }
}

TEST_CASE("what can't be seen is written out") {
  CHECK(visible("a\u202eb") == "a\\u{202E}b");
  CHECK(visible("\u200b\u2066\ufeff\u00ad") == "\\u{200B}\\u{2066}\\u{FEFF}\\u{00AD}");
  CHECK(visible("\x1b[31m") == "\\u{001B}[31m");
  CHECK(visible("\u2028") == "\\u{2028}");
  CHECK(visible("a\x8f\xff") == "a\\x8F\\xFF");
  CHECK(visible("\U000E0041") == "\\u{E0041}");
}

TEST_CASE("what can be seen, whatever its script, is left as it is") {
  for (const auto* text :
       {"", "Llŷn", "y\xcc\x82", "two\nlines\tand a tab", "日本", "Мария", "مريم", "a\u00a0b"}) {
    CAPTURE(text);
    CHECK(is_visible(text));
    CHECK(visible(text) == text);
  }
  CHECK_FALSE(is_visible("Llŷn\u200b"));
}

TEST_CASE("a letter with an accent takes one column, however it is encoded") {
  CHECK(display_width("Llyn") == 4);
  CHECK(display_width("Llŷn") == 4);
  CHECK(display_width("Lly\xcc\x82n") == 4);
  CHECK(display_width("ŵŷâêîôû") == 7);
}

TEST_CASE("a wide character takes two columns") {
  CHECK(display_width("日本") == 4);
  CHECK(display_width("\xf0\x9f\x93\x84") == 2);
  CHECK(display_width("A日") == 3);
}

TEST_CASE("nothing takes no column, and bytes that are not text none either") {
  CHECK(display_width("") == 0);
  CHECK(display_width("a\xff"
                      "b") == 2);
}

TEST_CASE("a text is wrapped at spaces, and within a word that is wider than a line") {
  using susr::support::wrap;
  using Lines = std::vector<std::string>;
  CHECK(wrap("share what is known", 10) == Lines{"share what", "is known"});
  CHECK(wrap("share what is known", 19) == Lines{"share what is known"});
  CHECK(wrap("share what is known", 0) == Lines{"share what is known"});
  CHECK(wrap("", 5) == Lines{""});
  CHECK(wrap("a multiagency b", 5) == Lines{"a", "multi", "agenc", "y b"});
  CHECK(wrap("東京東京", 5) == Lines{"東京", "東京"});
  CHECK(wrap("Lly\xcc\x82n Llŷn", 4) == Lines{"Lly\xcc\x82n", "Llŷn"});
}

TEST_CASE("no line of a wrapped text is wider than it may be, and no word is lost") {
  susr::test::check_property("wrapped lines fit, and their words are those of the text", [] {
    const auto words = *rc::gen::container<std::vector<std::string>>(
        rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'e'))));
    const auto width = static_cast<std::size_t>(*rc::gen::inRange(1, 20));
    const auto text = susr::support::join(words, " ");
    std::string unbroken;
    for (const auto& line : susr::support::wrap(text, width)) {
      RC_ASSERT(display_width(line) <= width);
      unbroken += line;
    }
    std::erase(unbroken, ' ');
    RC_ASSERT(unbroken == susr::support::join(words, ""));
  });
}

TEST_CASE("the widest word of a text is found by what a screen shows") {
  CHECK(susr::support::longest_word("a 東京 word") == 4);
  CHECK(susr::support::longest_word("") == 0);
}
