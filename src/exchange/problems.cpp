// SPDX-License-Identifier: MIT
#include "problems.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

/// The key of the words for a place, by what is known of it.
const char* key_of_place(const ImportProblem& problem) {
  const bool has_column = !problem.column.empty();
  if (problem.row == 0) return has_column ? "import.at-column" : "import.at-file";
  if (problem.address.empty()) return has_column ? "import.at-row-and-column" : "import.at-row";
  return has_column ? "import.at-row-column-and-address" : "import.at-row-and-address";
}

std::string place_of(const ImportProblem& problem, const std::string& file) {
  return say(key_of_place(problem), arg("file", file), arg("row", problem.row),
             arg("column", problem.column), arg("address", problem.address));
}

/// The different values behind problems of one code in one column, and their rows.
struct Unknown {
  std::set<std::string> values;
  std::set<std::int64_t> rows;
};

/// How many unknown values there are where several rows have one. They may be names of people, so
/// they are counted and not shown.
std::vector<support::Problem> summary_of_unknown(const std::vector<ImportProblem>& problems) {
  std::map<std::pair<std::string, std::string>, Unknown> found;
  for (const auto& problem : problems) {
    if (problem.value.empty()) continue;
    auto& unknown = found[{problem.column, problem.code}];
    unknown.values.insert(problem.value);
    unknown.rows.insert(problem.row);
  }
  std::vector<support::Problem> all;
  for (const auto& [key, unknown] : found) {
    if (unknown.rows.size() < 2) continue;
    all.push_back({.what = say("import.column", arg("column", key.first)),
                   .why = say("import.unknown-values", arg("code", key.second),
                              arg("n", unknown.rows.size()), arg("values", unknown.values.size())),
                   .hint = {}});
  }
  if (!all.empty()) {
    all.back().hint = say("import.unknown-values.hint");
  }
  return all;
}

}  // namespace

void Problems::take(ImportProblem problem) {
  problems_.push_back(std::move(problem));
}

void Problems::leave_out(std::int64_t row, std::int64_t with) {
  with_another_[row] = with;
}

RejectedRows Problems::rejected_rows() const {
  RejectedRows rows;
  for (const auto& problem : problems_) {
    auto& why = rows[problem.row];
    if (!why.empty()) why += "; ";
    why += problem.column.empty() ? problem.code
                                  : say("import.code-in-column", arg("code", problem.code),
                                        arg("column", problem.column));
  }
  for (const auto& [row, other] : with_another_)
    rows.emplace(row, say("import.left-out-with", arg("row", other)));
  return rows;
}

void Problems::throw_all(const std::string& file) {
  const auto rows = rejected_rows().size();
  std::ranges::stable_sort(problems_, {}, &ImportProblem::row);
  // Two passes over a file may find the same problem.
  const auto same = std::ranges::unique(problems_, [](const auto& one, const auto& other) {
    return one.row == other.row && one.column == other.column && one.code == other.code &&
           !one.column.empty();
  });
  problems_.erase(same.begin(), same.end());
  std::vector<support::Problem> all;
  std::set<std::string> hints;  // each is given once
  for (const auto& problem : problems_) {
    all.push_back({.what = place_of(problem, file),
                   .why = fmt::format("{}: {}", problem.code, problem.why),
                   .hint = hints.insert(problem.hint).second ? problem.hint : std::string{}});
  }
  for (auto& each : summary_of_unknown(problems_))
    all.push_back(std::move(each));
  all.push_back({.what = say("import.refused", arg("file", file)),
                 .why = is_readable_ ? say("import.refused-rows", arg("n", rows))
                                     : say("import.nothing-recorded"),
                 .hint = is_readable_ ? say("import.refused-rows.hint") : std::string{}});
  throw support::Error(support::ErrorKind::refused, std::move(all));
}

}  // namespace susr::exchange
