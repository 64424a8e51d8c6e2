// SPDX-License-Identifier: MIT
#include "susr/exchange/preview.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

#include "plan_kind.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

std::string shown(const Values& values, std::string_view column,
                  const std::vector<ImportProblem>& problems, const std::string& heading) {
  const auto wrong = std::ranges::find(problems, heading, &ImportProblem::column);
  return wrong == problems.end() ? values[column] : fmt::format("{}: {}", wrong->code, wrong->why);
}

/// Looks at a file with one pass.
class Look {
 public:
  Look(const domain::Policy& policy, domain::Date today, const PassKind& kind)
      : kind_(kind),
        sheet_(columns_of(kind.kind), {policy, kind_.mapping, today, !kind_.about.empty()},
               kind.names,
               [this](ImportProblem problem) { problems_.push_back(std::move(problem)); }) {}

  [[nodiscard]] std::vector<std::string> headings() const {
    return sheet_.headings();
  }

  void read(const RowSource& source) {
    source.for_each_row([&](std::int64_t row, std::vector<std::string>& cells) {
      if (row == source.header_row()) {
        sheet_.take_header(row, cells);
        header_problems_ = std::exchange(problems_, {});
      } else if (rows_.size() < previewed_rows) {
        take(row, cells);
      }
    });
  }

  void add_to(Preview& preview) const {
    for (const auto& problem : header_problems_)
      preview.notes.push_back(
          say("import.note-of-column", arg("column", problem.column), arg("why", problem.why)));
    for (const auto& column : columns_of(kind_.kind)) {
      const bool has_default = kind_.mapping.defaults.contains(std::string(column.name));
      if (!sheet_.place_of(column.name) && !has_default) continue;
      const auto name = kind_.names.headings.find(std::string(column.name));
      PreviewColumn shown{
          .heading = sheet_.place_of(column.name) ? sheet_.name_in_file(column.name) : "",
          .column = name == kind_.names.headings.end() ? std::string(column.name) : name->second,
          .part = part_of(column),
          .values = {}};
      for (const auto& row : rows_)
        shown.values.push_back(row.at(std::string(column.name)));
      const bool is_there = std::ranges::any_of(
          preview.columns, [&](const PreviewColumn& each) { return each.column == shown.column; });
      if (!is_there) preview.columns.push_back(std::move(shown));
    }
  }

  [[nodiscard]] Headings understood() const {
    return sheet_.understood();
  }

 private:
  void take(std::int64_t row, std::vector<std::string>& cells) {
    problems_.clear();
    const auto taken = sheet_.take_row(row, cells);
    if (taken.values.empty()) return;
    const Values values(columns_of(kind_.kind), taken.values);
    auto& shown_row = rows_.emplace_back();
    for (const auto& column : columns_of(kind_.kind)) {
      shown_row.emplace(column.name,
                        shown(values, column.name, problems_, sheet_.name_in_file(column.name)));
    }
  }

  [[nodiscard]] std::string part_of(const ImportColumn& column) const {
    const auto part = kind_.mapping.parts.find(std::string(column.name));
    return part == kind_.mapping.parts.end() ? std::string{}
                                             : std::string(domain::code(part->second));
  }

  PassKind kind_;
  std::vector<ImportProblem> problems_;
  std::vector<ImportProblem> header_problems_;
  Sheet sheet_;
  std::vector<std::map<std::string, std::string>> rows_;
};

}  // namespace

Preview preview(const domain::Policy& policy, domain::Date today, const ImportRequest& request) {
  std::vector<std::unique_ptr<Look>> looks;
  std::vector<std::string> headings;
  for (const auto& kind : passes_of(request)) {
    looks.push_back(std::make_unique<Look>(policy, today, kind));
    std::ranges::copy(looks.back()->headings(), std::back_inserter(headings));
  }
  const RowSource source(request, headings);
  Preview preview{.notes = source.notes(), .columns = {}};
  for (const auto& look : looks) {
    look->read(source);
    look->add_to(preview);
  }
  const auto understood = looks.front()->understood();
  for (const auto& heading : understood.passed_over) {
    const bool is_read = std::ranges::any_of(preview.columns, [&](const PreviewColumn& each) {
      return support::folded(each.heading) == support::folded(heading);
    });
    if (!is_read) preview.columns.push_back({.heading = heading});
  }
  return preview;
}

}  // namespace susr::exchange
