// SPDX-License-Identifier: MIT
#include "susr/domain/date_format.hpp"

#include "catch.hpp"

namespace {

std::string read(std::string_view text, std::string_view format) {
  const auto found = susr::domain::date_at(text, 0, format);
  return found && found->length == text.size() ? susr::domain::to_text(found->date) : "none";
}

}  // namespace

TEST_CASE("dates are read in the formats of spreadsheets, at their precision", "[dates]") {
  CHECK(read("31/03/24", "DD/MM/YY") == "2024-03-31");
  CHECK(read("31/03/2024", "DD/MM/YYYY") == "2024-03-31");
  CHECK(read("1/3/2024", "D/M/YYYY") == "2024-03-01");
  CHECK(read("Sept 2018", "MMM YYYY") == "2018-09");
  CHECK(read("september 2018", "MMM YYYY") == "2018-09");
  CHECK(read("3 Mar 2018", "D MMM YYYY") == "2018-03-03");
  CHECK(read("2018", "YYYY") == "2018");
  CHECK(read("1st Sept. 2018", "D MMM YYYY") == "2018-09-01");
  CHECK(read("31 Mawrth 2018", "D MMM YYYY") == "2018-03-31");
}

TEST_CASE("what is no date in a format is none", "[dates]") {
  CHECK(read("30/02/2024", "DD/MM/YYYY") == "none");
  CHECK(read("31/03/2024", "DD/MM/YY") == "none");
  CHECK(read("1/3/2024", "DD/MM/YYYY") == "none");
  CHECK(read("Se 2018", "MMM YYYY") == "none");
  CHECK(read("Septober 2018", "MMM YYYY") == "none");
  CHECK(read("00/01/2024", "DD/MM/YYYY") == "none");
  CHECK(read("", "DD/MM/YYYY") == "none");
  CHECK(read("31/03/2024 done", "DD/MM/YYYY") == "none");
}

TEST_CASE("a date is found in a text where it stands alone", "[dates]") {
  const auto found = susr::domain::date_at("Done 31/03/24 - signed", 5, "DD/MM/YY");
  REQUIRE(found);
  CHECK(found->begin == 5);
  CHECK(found->length == 8);
  CHECK_FALSE(susr::domain::date_at("31/03/2415", 0, "DD/MM/YY"));
}

TEST_CASE("a format has a year, and a month if it has a day", "[dates]") {
  using susr::domain::unfit_date_format;
  CHECK_FALSE(unfit_date_format("DD/MM/YYYY"));
  CHECK_FALSE(unfit_date_format("MMM YYYY"));
  CHECK(unfit_date_format("DD/MM"));
  CHECK(unfit_date_format("DD YYYY"));
  CHECK(unfit_date_format("dd/mm/yyyy"));
  CHECK(unfit_date_format(""));
}
