// SPDX-License-Identifier: MIT
#include "problems.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/support/error.hpp"

namespace susr::exchange {

namespace {

std::string place_of(const ImportProblem& problem, const std::string& file) {
  auto place = file;
  if (problem.row > 0) place += fmt::format(" row {}", problem.row);
  if (!problem.column.empty()) place += fmt::format(", column {}", problem.column);
  if (!problem.address.empty()) place += fmt::format(" ({})", problem.address);
  return place;
}

/// How many different values stand behind problems of one code in one column, and in how many rows.
struct Unknown {
  std::set<std::string> values;
  std::set<std::int64_t> rows;
};

/// Where several rows have values that are not known: how many values they are. The values
/// themselves may be names, so they are counted and not shown.
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
    all.push_back({.what = fmt::format("column {}", key.first),
                   .why = fmt::format("{}: {} rows, {} distinct values", key.second,
                                      unknown.rows.size(), unknown.values.size()),
                   .hint = {}});
  }
  if (!all.empty()) {
    all.back().hint = "'susr import --sketch' lists the values, with a place to say what each is";
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
                                  : fmt::format("{} in {}", problem.code, problem.column);
  }
  for (const auto& [row, other] : with_another_)
    rows.emplace(row, fmt::format("belongs to row {}", other));
  return rows;
}

void Problems::throw_all(const std::string& file) {
  const auto rows = rejected_rows().size();
  std::ranges::stable_sort(problems_, {}, &ImportProblem::row);
  // Two passes over a file may find the same.
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
  all.push_back({.what = fmt::format("cannot import {}", file),
                 .why = is_readable_
                            ? fmt::format("rows that can't be: {}; nothing was recorded", rows)
                            : "nothing was recorded",
                 .hint = is_readable_ ? "mend them, or take them out with --rejects" : ""});
  throw support::Error(support::ErrorKind::refused, std::move(all));
}

}  // namespace susr::exchange
