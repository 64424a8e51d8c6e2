// SPDX-License-Identifier: MIT
#include "susr/domain/date_reading.hpp"

#include <fstream>

#include "catch.hpp"

namespace {

using susr::domain::DateInText;
using susr::domain::DateStyle;
using susr::domain::NoDate;
using susr::domain::Precision;

std::string text_of(const std::optional<DateInText>& found) {
  return found ? susr::domain::to_text(found->date) : "refused";
}

/// The date of a due date is its last day.
std::string due_text_of(const std::optional<DateInText>& found) {
  return found ? susr::domain::to_text(found->date.last_day()) : "refused";
}

std::vector<std::string> split(const std::string& line, const std::string& separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= line.size();) {
    const auto end = std::min(line.find(separator, begin), line.size());
    parts.push_back(line.substr(begin, end - begin));
    begin = end + separator.size();
  }
  return parts;
}

std::string completed(const std::string& text) {
  const auto found = susr::domain::completion_in(text, {});
  if (found.is_unclear) return "unclear";
  return found.date ? susr::domain::to_text(found.date->date) : "not completed";
}

}  // namespace

TEST_CASE("dates are read as the table of docs/import.md says", "[dates]") {
  std::ifstream document(SUSR_ROOT "/docs/import.md");
  int tried = 0;
  for (std::string line; std::getline(document, line);) {
    const auto cells = split(line, " | ");
    if (cells.size() != 4 || !cells[0].starts_with("| `") ||
        cells[3].find(" |") == std::string::npos)
      continue;
    const auto texts = split(cells[0].substr(2), "`");
    for (std::size_t i = 1; i < texts.size(); i += 2) {
      INFO(texts[i]);
      CHECK(due_text_of(susr::domain::due_date(texts[i], {})) == cells[1]);
      CHECK(text_of(susr::domain::whole_date(texts[i], {})) == cells[2]);
      ++tried;
    }
  }
  CHECK(tried > 50);
}

TEST_CASE("the month comes first where the file says so", "[dates]") {
  const DateStyle style{.order = susr::domain::DayOrder::month_first, .formats = {}};
  CHECK(text_of(susr::domain::whole_date("02/03/2026", style)) == "2026-02-03");
  CHECK(text_of(susr::domain::whole_date("13/04/2026", style)) == "refused");
  CHECK(text_of(susr::domain::whole_date("1 Nov 2026", style)) == "2026-11-01");
}

TEST_CASE("where a file has formats of its own, only these are read, and ISO dates", "[dates]") {
  const DateStyle style{.order = susr::domain::DayOrder::day_first,
                        .formats = {"YY/MM/DD", "YYYYMMDD"}};
  CHECK(text_of(susr::domain::whole_date("26/03/02", style)) == "2026-03-02");
  CHECK(text_of(susr::domain::whole_date("20260302", style)) == "2026-03-02");
  CHECK(text_of(susr::domain::whole_date("20260302 00:00", style)) == "2026-03-02");
  CHECK(text_of(susr::domain::whole_date("2026-03-02", style)) == "2026-03-02");
  CHECK(text_of(susr::domain::whole_date("02.03.2026", style)) == "refused");
  CHECK(text_of(susr::domain::whole_date("2 March 2026", style)) == "refused");
}

TEST_CASE("a quarter is told from a day", "[dates]") {
  CHECK(susr::domain::due_date("Q4 2025/26", {}).value().is_quarter);
  CHECK(text_of(susr::domain::due_date("Q4 2025/26", {})) == "2026-03-31");
}

TEST_CASE("a date that may be only part of what is meant is unclear", "[dates]") {
  const auto is_unclear = [](std::string_view text) {
    const auto dates = susr::domain::dates_in(text, {});
    return dates.size() == 1 && dates.front().is_unclear;
  };
  CHECK(is_unclear("2 or 3 March 2026"));
  CHECK(is_unclear("March/April 2026"));
  CHECK(is_unclear("March to June 2026"));
  CHECK(is_unclear("mid-March 2026"));
  CHECK(is_unclear("Monday 31/03/2026"));
  CHECK(is_unclear("dydd Llun 31 Mawrth 2026"));
  CHECK_FALSE(is_unclear("approved on 3 March 2026"));
  const auto both = susr::domain::dates_in("1 November 2026 / 2 November 2026", {});
  REQUIRE(both.size() == 2);
  CHECK_FALSE(both.back().is_unclear);
}

TEST_CASE("a date among typeset dashes has its place in the text as it is", "[dates]") {
  const std::string text =
      "Signed \xE2\x80\x93 31\xE2\x80\x93"
      "03\xE2\x80\x93"
      "2026 \xE2\x80\x93 minutes";
  const auto dates = susr::domain::dates_in(text, {});
  REQUIRE(dates.size() == 1);
  CHECK(text.substr(dates.front().begin + dates.front().length) == " \xE2\x80\x93 minutes");
}

TEST_CASE("why a text is no date is told", "[dates]") {
  const auto why = [](std::string_view text) { return susr::domain::why_no_date(text, {}); };
  CHECK(why("31/01/2026 revised to 31/12/2026") == NoDate::several);
  CHECK(why("31/03/2026 subject to funding") == NoDate::beside_text);
  CHECK(why("Ongoing") == NoDate::open_ended);
  CHECK(why("Completed") == NoDate::finished);
  CHECK(why("Done 31/03/2026") == NoDate::finished);
  CHECK(why("Completed by 31/03/2026") == NoDate::beside_text);
  CHECK(why("31/03/2026 onwards") == NoDate::relative);
  CHECK(why("not before 31/03/2026") == NoDate::relative);
  CHECK(why("within 6 months of 31/03/2026") == NoDate::relative);
  CHECK(why("25 December") == NoDate::without_year);
  CHECK(why("Q3 2026") == NoDate::unclear_quarter);
  CHECK(why("Spring 2026") == NoDate::season);
  CHECK(why("46112") == NoDate::serial);
  CHECK(why("31/02/2026") == NoDate::no_such_day);
  CHECK(why("when the group meets") == NoDate::unknown);
}

TEST_CASE("an action is completed if the cell begins with the date, or says so and when",
          "[dates]") {
  CHECK(completed("31/03/24 Protocol signed and in use") == "2024-03-31");
  CHECK(completed("Oct 2018 - letter sent") == "2018-10");
  CHECK(completed("Complete: 12/07/19 - audit report") == "2019-07-12");
  CHECK(completed("Complete 12/07/19") == "2019-07-12");
  CHECK(completed("Completed on 12 July 2019, minutes of 01/08/19") == "2019-07-12");
  CHECK(completed("Training completed 12/03/2026") == "2026-03-12");
  CHECK(completed("Wedi'i gwblhau 12/03/2026") == "2026-03-12");
  CHECK(completed("(31/03/2026) Complete") == "2026-03-31");
  CHECK(completed("Yes 31/03/2026") == "2026-03-31");
  CHECK(completed("31/03/2026 - completed, 30/06/2026 - reviewed") == "2026-03-31");
}

TEST_CASE("unfinished work is not completed, whatever dates it names", "[dates]") {
  CHECK(completed("Ongoing - 61 of 90 trained at 30/06/2026") == "not completed");
  CHECK(completed("Not done. Draft seen by the group 02/11/2026") == "not completed");
  CHECK(completed("Draft seen 02/11/2026") == "not completed");
  CHECK(completed("To be completed 12/03/2026") == "not completed");
  CHECK(completed("Complete the training by 30/06/2026") == "not completed");
  CHECK(completed("31/03/2026 - not done") == "not completed");
  CHECK(completed("31/03/2026: 61 of 90 managers trained") == "not completed");
  CHECK(completed("31/03/2026 - postponed") == "not completed");
  CHECK(completed("75% done 12/03/2026") == "not completed");
  CHECK(completed("Should be completed 12/03/2026") == "not completed");
  CHECK(completed("Phase one completed 12/03/2026, phase two outstanding") == "unclear");
  CHECK(completed("Completed 12/03/2026 (100%)") == "2026-03-12");
  CHECK(completed("31/01/2026 revised to 31/12/2026") == "not completed");
  CHECK(completed("Completed, see the minutes") == "unclear");
  CHECK(completed("Complete - 12/03/2026 to 31/03/2026 - 02/04/2026") == "2026-03-12");
  CHECK(completed("01/03/2026 - 31/03/2026") == "unclear");
  CHECK(completed("Part completed 31/03/2026") == "not completed");
  CHECK(completed("31/03/2026: on hold") == "not completed");
}

TEST_CASE("a cell that may say that work is finished is unclear", "[dates]") {
  CHECK(completed("Yes") == "unclear");
  CHECK(completed("Y") == "unclear");
  CHECK(completed("100%") == "unclear");
  CHECK(completed("Action complete") == "unclear");
  CHECK(completed("Fully complete 31/03/2026") == "unclear");
  CHECK(completed("Update 31/03/2026: complete") == "unclear");
  CHECK(completed("Started 01/02/2026, completed 31/03/2026") == "unclear");
  CHECK(completed("01/02/2026 draft issued; 31/03/2026 completed") == "unclear");
  CHECK(completed("01/02/2026 - meeting held. 31/03/2026 - completed") == "unclear");
  CHECK(completed("01/02/2026 meeting held\n31/03/2026 protocol signed") == "unclear");
  CHECK(completed("31/03/2026 - no update received") == "unclear");
  CHECK(completed("31/03/2026 discussed at panel") == "unclear");
  CHECK(completed("Completed 31/03/2026 but evidence awaited") == "unclear");
}
