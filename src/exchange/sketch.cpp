// SPDX-License-Identifier: MIT
#include "susr/exchange/sketch.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

#include "guess.hpp"
#include "plan_kind.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

/// Enough rows for a guess.
constexpr std::size_t most_rows_looked_at = 5000;
constexpr std::size_t most_values = 100;

NumberedRows rows_of(const RowSource& source) {
  NumberedRows rows;
  source.for_each_row([&](std::int64_t row, std::vector<std::string>& cells) {
    if (rows.size() < most_rows_looked_at) rows.emplace_back(row, std::move(cells));
  });
  return rows;
}

/// The columns that actions and recommendations need, and the keys of what they are.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> needed{
    {{"case", "sketch.case"},
     {"made_on", "sketch.made-on"},
     {"assigned_on", "sketch.assigned-on"},
     {"due_on", "sketch.due-on"},
     {"leads", "sketch.leads"},
     {"level", "sketch.level"}}};

/// Finds what the mapping does not answer.
class Questions {
 public:
  Questions(const domain::Policy& policy, domain::Date today, const NumberedRows& rows,
            const config::Mapping& mapping)
      : policy_(policy), today_(today), rows_(rows), mapping_(mapping) {}

  config::OpenQuestions ask(std::string file) {
    questions_.file = std::move(file);
    for (const auto& heading : rows_.front().second) {
      const auto key = support::folded(heading);
      const bool is_named = std::ranges::any_of(mapping_.columns, [&](const auto& column) {
        return support::folded(column.second) == key;
      });
      if (!is_named && !key.empty()) questions_.passed_over.push_back(support::tidied(heading));
    }
    for (const auto& [column, key] : needed) {
      const std::string name(column);
      const bool is_said = mapping_.columns.contains(name) && name != "due_on";
      if (!is_said && !mapping_.defaults.contains(name))
        questions_.defaults.emplace_back(column, say(key));
    }
    for (const auto& kind : passes_of({.is_plan = true, .mapping = mapping_}))
      ask_of_values(kind);
    return std::move(questions_);
  }

 private:
  void ask_of_values(const PassKind& kind) {
    std::map<std::string, std::vector<std::string>> values;
    std::size_t row_in_hand = 0;  // the header
    Sheet sheet(columns_of(kind.kind), {policy_, kind.mapping, today_, !kind.about.empty()},
                kind.names, [&](ImportProblem problem) {
                  if (row_in_hand > 0) note_value(kind, problem, row_in_hand, values);
                });
    sheet.take_header(rows_.front().first, rows_.front().second);
    sheet_ = &sheet;
    for (row_in_hand = 1; row_in_hand < rows_.size(); ++row_in_hand) {
      auto cells = rows_[row_in_hand].second;
      sheet.take_row(rows_[row_in_hand].first, cells);
    }
    for (auto& [column, found] : values) {
      questions_.known.emplace_back(column, known_to(kind, column));
      if (questions_.known.back().second.empty()) questions_.known.pop_back();
      questions_.values.emplace_back(column, std::move(found));
    }
  }

  void note_value(const PassKind& kind, const ImportProblem& problem, std::size_t row,
                  std::map<std::string, std::vector<std::string>>& values) const {
    const bool is_of_value = problem.code == "bad-value" || problem.code == "bad-date" ||
                             problem.code.starts_with("unknown-");
    if (!is_of_value) return;
    for (const auto& column : columns_of(kind.kind)) {
      const auto place = sheet_->place_of(column.name);
      const auto& cells = rows_[row].second;
      if (!place || *place >= cells.size() || sheet_->name_in_file(column.name) != problem.column)
        continue;
      auto text = support::tidied(cells[*place]);
      const auto name = kind.names.headings.find(std::string(column.name));
      auto& found =
          values[name == kind.names.headings.end() ? std::string(column.name) : name->second];
      const bool is_new = std::ranges::find(found, text) == found.end();
      if (is_new && !text.empty() && found.size() < most_values) found.push_back(std::move(text));
      return;
    }
  }

  [[nodiscard]] std::vector<std::string> known_to(const PassKind& kind,
                                                  const std::string& name) const {
    if (name == "leads" || name == "agency") return domain::agency_codes(policy_);
    const auto all = columns_of(kind.kind);
    const auto column = std::ranges::find(all, name, &ImportColumn::name);
    return column == all.end() ? std::vector<std::string>{} : column->codes;
  }

  const domain::Policy& policy_;
  domain::Date today_;
  const NumberedRows& rows_;
  const config::Mapping& mapping_;
  const Sheet* sheet_ = nullptr;
  config::OpenQuestions questions_;
};

}  // namespace

Sketch sketch(const domain::Policy& policy, domain::Date today, const ImportRequest& request) {
  auto headings = usual_headings();
  if (request.mapping) {
    for (const auto& [column, heading] : request.mapping->columns)
      headings.push_back(heading);
  }
  const RowSource source(request, headings);
  const auto rows = rows_of(source);
  Sketch sketch;
  if (rows.empty()) return sketch;
  sketch.mapping = request.mapping.value_or(guess_mapping(rows));
  if (sketch.mapping.header_row == 0 && rows.front().first > 1)
    sketch.mapping.header_row = rows.front().first;
  sketch.questions = Questions(policy, today, rows, sketch.mapping).ask(name_of(request));
  return sketch;
}

}  // namespace susr::exchange
