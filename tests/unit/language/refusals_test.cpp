// SPDX-License-Identifier: MIT
// Every rule has words, for those who type commands and for those who import files.
#include "susr/language/refusals.hpp"

#include <string>

#include "susr/support/text.hpp"

#include "catch.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::language::Reader;
using susr::language::words_for;

/// Each fact of the rule, with its name for a text. The names are parts of `facts_of`.
Facts facts_for(Rule rule, std::vector<std::string>& names) {
  names = susr::support::split(std::string(facts_of(rule)), ' ');
  Facts facts;
  for (const auto& name : names)
    facts.push_back({name.c_str(), "<" + name + ">"});
  return facts;
}

}  // namespace

TEST_CASE("each rule is told with all of its facts, and with no others", "[refusals]") {
  for (const auto& rule : codes_of<Rule>) {
    CAPTURE(rule.code);
    std::vector<std::string> names;
    const auto facts = facts_for(rule.value, names);
    for (const auto reader : {Reader::of_a_command, Reader::of_an_import}) {
      const auto [why, hint] = words_for(rule.value, facts, reader);
      CHECK_FALSE(why.empty());
      for (const auto& fact : facts)
        CHECK((why + hint).find(fact.text) != std::string::npos);
    }
  }
}

TEST_CASE("an import is refused without a word of a command's options", "[refusals]") {
  for (const auto& rule : codes_of<Rule>) {
    CAPTURE(rule.code);
    std::vector<std::string> names;
    const auto [why, hint] =
        words_for(rule.value, facts_for(rule.value, names), Reader::of_an_import);
    CHECK(why.find("--") == std::string::npos);
    CHECK(hint.find("--") == std::string::npos);
  }
}
