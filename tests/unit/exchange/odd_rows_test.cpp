// SPDX-License-Identifier: MIT
#include "exchange/odd_rows.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

namespace {

using susr::exchange::OddRows;
using Notes = std::vector<std::string>;

/// The notes on rows under the headings Action, Owner and Remarks; the first two are read, and the
/// first holds free text.
Notes notes_on(const std::vector<std::vector<std::string>>& rows) {
  OddRows odd({"Action", "Owner", "Remarks"}, {{0, "Action"}, {1, "Owner"}}, {}, {0});
  std::int64_t number = 1;
  for (const auto& row : rows)
    odd.look_at(++number, row);
  return odd.notes();
}

}  // namespace

TEST_CASE("a column that seems to hold personal data has one note, with the first rows") {
  CHECK(
      notes_on({{"Train staff", "SWP", ""}, {"Write to Mrs Rees", "SWP", ""}}) ==
      Notes{"column 'Action': 1 row seems to hold a person's name (row 3); the record must hold no "
            "personal data"});
  CHECK(
      notes_on({{"Ring 029 2018 0000", "SWP"},
                {"See Mr Huws", "SWP"},
                {"Audit files", "SWP"},
                {"See Mr Huws, 07700 900123", "SWP"},
                {"See Mr Huws again", "SWP"}}) ==
      Notes{
          "column 'Action': 4 rows seem to hold a phone number, a person's name (the first: 2, 3, "
          "5); the record must hold no personal data"});
}

TEST_CASE("no column is looked through that holds no free text, or is not read") {
  CHECK(notes_on({{"Audit 12 of 40 files by 31/03/2026", "Mr Huws", "Mrs Rees"}, {}}).empty());
}
