// SPDX-License-Identifier: MIT
#include "sheet.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"
#include "susr/support/text.hpp"

#include "header.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

/// The column that a file of rejected rows has in addition to those of the original.
constexpr std::string_view rejected_for = "rejected_for";

/// A column without a name, by its place.
std::string nameless(std::size_t place) {
  return say("import.column-number", arg("number", place + 1));
}

bool is_called(std::string_view heading, std::string_view name) {
  return support::folded(heading) == support::folded(name);
}

}  // namespace

Sheet::Sheet(std::span<const ImportColumn> columns, CellReading reading, OtherNames names,
             TakeImportProblem take_problem)
    : columns_(columns),
      reading_(reading),
      names_(std::move(names)),
      take_problem_(std::move(take_problem)),
      places_(columns.size()) {}

std::string Sheet::name_in_file(std::string_view column) const {
  const std::string name(column);
  const auto mapped = reading_.mapping.columns.find(name);
  if (mapped != reading_.mapping.columns.end()) return mapped->second;
  const auto other = names_.headings.find(name);
  return other == names_.headings.end() ? name : other->second;
}

std::optional<std::size_t> Sheet::place_of(std::string_view column) const {
  const auto found = std::ranges::find(columns_, column, &ImportColumn::name);
  return found == columns_.end() ? std::nullopt
                                 : places_[static_cast<std::size_t>(found - columns_.begin())];
}

/// If a mapping names columns, only these are read.
bool Sheet::is_read(const ImportColumn& column) const {
  if (column.need == Need::worked_out) return false;
  return !is_mapped() || reading_.mapping.columns.contains(std::string(column.name));
}

std::vector<std::string> Sheet::headings() const {
  std::vector<std::string> headings;
  for (const auto& column : columns_) {
    if (is_read(column) || !is_mapped()) headings.push_back(name_in_file(column.name));
  }
  return headings;
}

Headings Sheet::understood() const {
  Headings headings;
  std::set<std::size_t> read;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (!places_[i]) continue;
    read.insert(*places_[i]);
    headings.read.emplace_back(support::text_key(header_[*places_[i]]), columns_[i].name);
  }
  for (std::size_t place = 0; place < header_.size(); ++place) {
    if (!read.contains(place) && !is_blank(header_[place]))
      headings.passed_over.push_back(support::text_key(header_[place]));
  }
  return headings;
}

std::map<std::size_t, std::string> Sheet::read_places() const {
  std::map<std::size_t, std::string> places;
  for (const auto& place : places_) {
    if (place) places.emplace(*place, support::text_key(header_[*place]));
  }
  return places;
}

std::set<std::size_t> Sheet::free_text_places() const {
  using enum CellContent;
  std::set<std::size_t> places;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto content = columns_[i].content;
    const bool is_free =
        content == text || content == identifier || content == appointee || content == themes;
    if (is_free && places_[i] && is_read(columns_[i])) places.insert(*places_[i]);
  }
  return places;
}

bool Sheet::take_header(std::int64_t row, const std::vector<std::string>& cells) {
  header_row_ = row;
  for (const auto& cell : cells)
    header_.push_back(support::tidied(cell));
  place_columns();
  if (!is_mapped()) tell_strangers();
  require_columns();
  require_filled_down();
  fill_down_ = FillDown(header_, reading_.mapping.filled_down);
  return is_fit_;
}

void Sheet::place_columns() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (is_read(columns_[i])) place_column(i);
  }
}

void Sheet::place_column(std::size_t column) {
  const auto wanted = name_in_file(columns_[column].name);
  for (std::size_t place = 0; place < header_.size(); ++place) {
    if (!is_called(header_[place], wanted)) continue;
    if (places_[column]) {
      is_fit_ = false;
      take_problem_({.row = header_row_,
                     .column = wanted,
                     .code = "duplicate-column",
                     .why = say("import.duplicate-column")});
    }
    places_[column] = place;
  }
}

void Sheet::tell_strangers() {
  auto known = names_.others;
  for (const auto& column : columns_)
    known.push_back(name_in_file(column.name));
  for (std::size_t place = 0; place < header_.size(); ++place) {
    const auto& name = header_[place];
    const bool is_known =
        std::ranges::any_of(known, [&](const std::string& each) { return is_called(name, each); });
    const bool is_taken = std::ranges::find(places_, std::optional(place)) != places_.end();
    const bool is_repeated =
        is_known && !is_taken && std::ranges::any_of(columns_, [&](const ImportColumn& column) {
          return is_read(column) && is_called(name, name_in_file(column.name));
        });
    if ((is_known && !is_repeated) || is_blank(name) || name == rejected_for) continue;
    const auto near = support::nearest(name, known);
    is_fit_ = false;
    take_problem_({.row = header_row_,
                   .column = nameless(place),
                   .code = "unknown-column",
                   .why = say("import.unknown-column"),
                   .hint = near ? say("import.did-you-mean", arg("value", *near))
                                : say("import.unknown-column.hint")});
  }
}

bool Sheet::is_required(const ImportColumn& column) const {
  if (column.need != Need::of_the_new) return column.need == Need::required;
  return !place_of("item");
}

/// A heading that may be meant by the missing one. A row without any heading may be about people,
/// and is not repeated.
std::string Sheet::hint_of_missing(const std::string& wanted) const {
  const bool has_heading =
      std::ranges::any_of(places_, [](const auto& place) { return place.has_value(); });
  if (!has_heading) return say("import.no-headings.hint", arg("rows", most_rows_above));
  const auto key = support::folded(wanted);
  constexpr std::size_t longest = 60;
  for (std::size_t place = 0; place < header_.size(); ++place) {
    const auto& heading = header_[place];
    const auto folded = support::folded(heading);
    const bool is_taken = std::ranges::find(places_, std::optional(place)) != places_.end();
    if (is_taken || folded.empty() || heading.size() > longest) continue;
    if (folded.starts_with(key) || key.starts_with(folded))
      return say("import.did-you-mean", arg("value", support::text_key(heading)));
  }
  return {};
}

void Sheet::require_columns() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto& column = columns_[i];
    const auto name = std::string(column.name);
    const bool given = places_[i] || reading_.mapping.defaults.contains(name);
    const bool named = reading_.mapping.columns.contains(name);
    if ((given || !is_required(column)) && (places_[i] || !named)) continue;
    is_fit_ = false;
    take_problem_({.row = header_row_,
                   .column = name_in_file(name),
                   .code = "missing-column",
                   .why = say("import.missing-column"),
                   .hint = hint_of_missing(name_in_file(name))});
  }
}

void Sheet::require_filled_down() {
  for (const auto& name : reading_.mapping.filled_down) {
    const bool is_there = std::ranges::any_of(
        header_, [&](const std::string& heading) { return is_called(heading, name); });
    if (is_there) continue;
    is_fit_ = false;
    take_problem_({.row = header_row_,
                   .column = name,
                   .code = "missing-column",
                   .why = say("import.missing-filled-down")});
  }
}

void Sheet::tell(std::int64_t row, const ImportColumn& column, RowProblem problem,
                 const std::string& value) {
  const bool is_unknown = problem.code == "bad-value" || problem.code.starts_with("unknown-");
  take_problem_({.row = row,
                 .column = name_in_file(column.name),
                 .code = std::move(problem.code),
                 .why = std::move(problem.why),
                 .hint = std::move(problem.hint),
                 .value = is_unknown ? support::folded(value) : std::string{}});
}

void Sheet::pass_over(const std::vector<std::string>& cells) {
  auto row = cells;
  row.resize(header_.size());
  fill_down_.fill(row);
}

SheetRow Sheet::take_row(std::int64_t row, std::vector<std::string>& cells) {
  if (std::ranges::all_of(cells, is_blank)) return {};
  while (cells.size() > header_.size() && is_blank(cells.back()))
    cells.pop_back();
  if (cells.size() > header_.size()) {
    take_problem_({.row = row,
                   .code = "wrong-cells",
                   .why = say("import.too-many-cells", arg("n", cells.size()),
                              arg("header", header_.size()))});
    return {};
  }
  cells.resize(header_.size());  // spreadsheets may omit empty cells at the end
  fill_down_.fill(cells);
  SheetRow taken{
      .is_sound = true, .values = std::vector<std::string>(columns_.size()), .wrong = {}};
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto& column = columns_[i];
    if (column.need == Need::worked_out) continue;
    const auto& text = places_[i] ? cells[*places_[i]] : std::string{};
    auto cell = read_cell(reading_, column, text);
    if (!cell.problem && cell.value.empty() && column.need == Need::required) {
      cell = wrong_cell("missing-value", say("import.empty-cell"));
    }
    if (cell.problem) {
      taken.is_sound = false;
      taken.wrong.push_back(column.name);
      tell(row, column, std::move(*cell.problem), text);
    }
    taken.values[i] = std::move(cell.value);
  }
  return taken;
}

}  // namespace susr::exchange
