// SPDX-License-Identifier: MIT
#include "susr/support/likeness.hpp"

#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace {

using namespace susr::support;  // NOLINT(google-build-using-namespace)

double between(std::string_view one, std::string_view other) {
  return likeness(trigrams_of(one), trigrams_of(other));
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs alike(const std::vector<std::string>& texts, double least) {
  std::vector<Trigrams> trigrams;
  for (const auto& text : texts)
    trigrams.push_back(trigrams_of(text));
  Pairs found;
  for_each_alike(trigrams, least, [&](const AlikePair& pair) {
    CHECK(pair.likeness >= least);
    found.emplace_back(pair.earlier, pair.later);
  });
  return found;
}

/// The same, by comparing every two.
Pairs alike_by_all_pairs(const std::vector<std::string>& texts, double least) {
  Pairs found;
  for (std::size_t later = 0; later < texts.size(); ++later) {
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      if (between(texts[earlier], texts[later]) >= least) found.emplace_back(earlier, later);
    }
  }
  return found;
}

/// So many sentences of few words, so that many are alike.
std::vector<std::string> sentences(unsigned count) {
  const std::vector<std::string> words{"share",  "review", "train", "staff", "risk",
                                       "family", "record", "plan",  "child", "adult",
                                       "police", "ysbyty", "tŷ",    "audit", "board"};
  std::vector<std::string> all;
  unsigned state = 1;
  for (unsigned i = 0; i < count; ++i) {
    std::string text;
    for (unsigned word = 0; word < 6 + i % 5; ++word) {
      state = state * 1'103'515'245U + 12'345U;
      text += words[state / 65'536U % words.size()] + ' ';
    }
    all.push_back(text);
  }
  return all;
}

}  // namespace

TEST_CASE("a text is wholly like itself, whatever its case, spaces and punctuation") {
  CHECK(between("Share risk assessments.", "Share risk assessments.") == 1);
  CHECK(between("Share risk assessments.", "SHARE  risk\nassessments") == 1);
  CHECK(between("Rhannwch wybodaeth â'r tŷ", "rhannwch wybodaeth â\u2019r t\u0177") == 1);
}

TEST_CASE("texts without a word in common are not alike") {
  CHECK(between("Hear the child", "Audit pumps") == 0);
  CHECK(between("Hear the child", "") == 0);
}

TEST_CASE("a small change leaves texts nearly alike, a large one does not") {
  const std::string text = "Share risk assessments between agencies within one working day";
  CHECK(between(text, text + " of the visit") > usual_likeness);
  CHECK(between(text, "Train staff to share what they know with families") < least_likeness);
}

TEST_CASE("likeness is the same both ways round") {
  const auto all = sentences(30);
  for (const auto& one : all) {
    for (const auto& other : all)
      CHECK(between(one, other) == between(other, one));
  }
}

TEST_CASE("no pair that is alike enough is passed over") {
  const auto all = sentences(200);
  for (const double least : {least_likeness, 0.65, usual_likeness, 0.95, 1.0}) {
    CAPTURE(least);
    CHECK(alike(all, least) == alike_by_all_pairs(all, least));
  }
}

TEST_CASE("a text without a letter or digit is like no other") {
  CHECK(alike({"...", "?", "Hear the child", "Hear the child!"}, 1) == Pairs{{2, 3}});
}
