// SPDX-License-Identifier: MIT
#include "susr/language/words.hpp"

#include "susr/language/cells.hpp"
#include "susr/report/catalogue.hpp"

#include "catch.hpp"

namespace {

using namespace susr;  // NOLINT(google-build-using-namespace)

constexpr auto english = language::Language::english;

template <class Enumeration>
void every_code_has_words() {
  for (const auto& code : domain::all_codes<Enumeration>()) {
    CAPTURE(table::label_group<Enumeration>, code);
    CHECK(language::words_for(english, table::label_group<Enumeration>, code) != code);
  }
}

}  // namespace

TEST_CASE("every code that a report may show has words") {
  every_code_has_words<domain::Regime>();
  every_code_has_words<domain::Criterion>();
  every_code_has_words<domain::Outcome>();
  every_code_has_words<domain::Depth>();
  every_code_has_words<domain::Immediacy>();
  every_code_has_words<domain::SignOffOutcome>();
  every_code_has_words<domain::PauseReason>();
  every_code_has_words<domain::Level>();
  every_code_has_words<domain::LegStatus>();
  every_code_has_words<domain::ActionStatus>();
  every_code_has_words<domain::Ratification>();
  every_code_has_words<domain::Stage>();
  every_code_has_words<domain::Rag>();
  every_code_has_words<domain::Strength>();
  every_code_has_words<domain::DeadlineStatus>();
  every_code_has_words<domain::Milestone>();
  every_code_has_words<domain::EventKind>();
}

TEST_CASE("every report has a summary and a title") {
  for (const auto& entry : report::catalogue()) {
    CAPTURE(entry.name);
    CHECK(language::has_words(english, "report." + std::string(entry.name)));
    CHECK(language::has_words(english, "title." + std::string(entry.name)));
  }
}

TEST_CASE("every column that susr schema names has a heading and a description") {
  for (const auto& schema : report::schemas()) {
    for (const auto& column : schema.columns) {
      CAPTURE(schema.name, column.name);
      CHECK(language::has_words(english, "column." + column.name));
      CHECK_FALSE(language::description(english, schema.name, column.name).empty());
    }
  }
}

TEST_CASE("a message has its arguments in place, in the words of their kind") {
  const table::Message message{"answer.due",
                               {table::argument("id", "CV-2026-001/A1"),
                                table::argument("due", domain::parse_date("2026-03-01").value()),
                                table::argument("days", table::Cell{table::Days{1}})}};
  CHECK(language::text(english, message) == "CV-2026-001/A1 is due on 1 March 2026, in 1 day.");
}

TEST_CASE("a cell has a value for data and words for a person") {
  struct Shown {
    table::Cell cell;
    language::Plain plain;
    std::string words;
  };
  const std::vector<Shown> all{
      {table::cell(domain::LegStatus::in_progress), "in-progress", "In progress"},
      {table::LeadInBoth{{"SS", "Cardiff"}, {}}, "SS", "SS@Cardiff"},
      {domain::ItemId{"CV-2026-001", "A1"}, "CV-2026-001/A1", "CV-2026-001/A1"},
      {table::RecommendationId{"CV-2026-001", "17.10"}, "17.10", "17.10"},
      {domain::Length{12, domain::Unit::months}, "12 months", "12 months"},
      {table::list_cell(domain::Criteria{domain::Criterion::apr}), "apr", "Adult Practice Review"},
      {table::cell(""), std::monostate{}, ""}};
  for (const auto& each : all) {
    CAPTURE(each.words);
    CHECK(language::plain(each.cell, english) == each.plain);
    CHECK(language::shown(each.cell, english) == each.words);
  }
}

TEST_CASE("an item's id is whole, in a spreadsheet that of a recommendation too") {
  CHECK(language::shown(domain::ItemId{"CV-2026-001", "A1"}, english) == "CV-2026-001/A1");
  const auto id = language::for_spreadsheet(table::RecommendationId{"CV-2026-001", "17.10"});
  CHECK(language::shown(id, english) == "CV-2026-001/R17.10");
}
