// SPDX-License-Identifier: MIT
#include "susr/storage/staging.hpp"

#include <map>

#include "catch.hpp"

using susr::storage::StagedRow;
using susr::storage::Staging;

TEST_CASE("rows come back case by case, as they stood in the file", "[staging]") {
  Staging staging;
  CHECK(staging.add("B", "1", {2, "k", {"x", ""}}) == Staging::Added::added);
  CHECK(staging.add("A", "1", {3, "k", {"y", "line\nline"}}) == Staging::Added::added);
  CHECK(staging.add("B", "0", {4, "k", {"", ""}}) == Staging::Added::added);
  std::vector<std::string> cases;
  std::vector<std::int64_t> rows;
  std::vector<std::vector<std::string>> values;
  staging.for_each_case([&](const std::string& reference, const std::vector<StagedRow>& staged) {
    cases.push_back(reference);
    for (const auto& row : staged) {
      rows.push_back(row.row);
      values.push_back(row.values);
    }
  });
  CHECK(cases == std::vector<std::string>{"B", "A"});
  CHECK(rows == std::vector<std::int64_t>{2, 4, 3});
  CHECK(values == std::vector<std::vector<std::string>>{{"x", ""}, {"", ""}, {"y", "line\nline"}});
}

TEST_CASE("a row of a key that is there is a repetition or a contradiction", "[staging]") {
  Staging staging;
  CHECK(staging.add("A", "1", {2, "k", {"x"}}) == Staging::Added::added);
  CHECK(staging.add("A", "1", {3, "k", {"x"}}) == Staging::Added::repeated);
  CHECK(staging.add("A", "1", {4, "k", {"y"}}) == Staging::Added::duplicate);
  CHECK(staging.add("B", "1", {5, "k", {"y"}}) == Staging::Added::added);
}

TEST_CASE("results come back in the order of the rows", "[staging]") {
  Staging staging;
  staging.add_result({7, "A/A1", "added", ""});
  staging.add_result({2, "B/A1", "changed", "due_on"});
  std::vector<std::string> items;
  staging.for_each_result(
      [&](const susr::storage::StagedResult& each) { items.push_back(each.item); });
  CHECK(items == std::vector<std::string>{"B/A1", "A/A1"});
}
