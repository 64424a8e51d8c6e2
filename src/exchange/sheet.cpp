// SPDX-License-Identifier: MIT
#include "sheet.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "susr/support/text.hpp"

namespace susr::exchange {

namespace {

/// What a file of rejected rows has beside the columns of the file that they come from.
constexpr std::string_view rejected_for = "rejected_for";

/// A column without a name, by its place.
std::string nameless(std::size_t place) {
  return fmt::format("number {}", place + 1);
}

}  // namespace

Sheet::Sheet(std::span<const ImportColumn> columns, CellReading reading, bool is_mapped,
             TakeImportProblem take_problem)
    : columns_(columns),
      reading_(reading),
      is_mapped_(is_mapped),
      take_problem_(std::move(take_problem)),
      places_(columns.size()) {}

std::string Sheet::name_in_file(std::string_view column) const {
  const auto& mapped = reading_.mapping.columns;
  const auto found = mapped.find(std::string(column));
  return found == mapped.end() ? std::string(column) : found->second;
}

bool Sheet::take_header(std::int64_t row, const std::vector<std::string>& cells) {
  header_row_ = row;
  header_ = cells;
  if (cells.size() == 1 && cells.front().find(';') != std::string::npos) {
    is_fit_ = false;
    take_problem_({header_row_,
                   {},
                   "wrong-separator",
                   "its cells are parted by semicolons",
                   "save the file with commas between the cells"});
    return false;
  }
  place_columns();
  if (!is_mapped_) tell_strangers();
  require_columns();
  fill_down_ = FillDown(header_, reading_.mapping.filled_down);
  return is_fit_;
}

void Sheet::place_columns() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto wanted = name_in_file(columns_[i].name);
    for (std::size_t place = 0; place < header_.size(); ++place) {
      if (!support::equal_but_for_case(header_[place], wanted)) continue;
      if (places_[i]) {
        is_fit_ = false;
        take_problem_({header_row_, wanted, "duplicate-column", "the header names it twice", {}});
      }
      places_[i] = place;
    }
  }
}

void Sheet::tell_strangers() {
  std::vector<std::string> known;
  for (const auto& column : columns_)
    known.emplace_back(column.name);
  for (std::size_t place = 0; place < header_.size(); ++place) {
    const auto& name = header_[place];
    const auto is_it = [&](const auto& found) { return found == place; };
    const bool placed = std::ranges::any_of(places_, is_it);
    if (placed || is_blank(name) || name == rejected_for) continue;
    const auto near = support::nearest(name, known);
    is_fit_ = false;
    take_problem_({header_row_, nameless(place), "unknown-column",
                   "susr has no column of that name",
                   near ? fmt::format("did you mean '{}'?", *near)
                        : "a spreadsheet of another shape needs --mapping"});
  }
}

bool Sheet::is_required(const ImportColumn& column) const {
  if (column.need != Need::of_the_new) return column.need == Need::required;
  const auto item = std::ranges::find(columns_, "item", &ImportColumn::name);
  return !places_[static_cast<std::size_t>(item - columns_.begin())];
}

void Sheet::require_columns() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto& column = columns_[i];
    const auto name = std::string(column.name);
    const bool given = places_[i] || reading_.mapping.defaults.contains(name);
    const bool named = reading_.mapping.columns.contains(name);
    if (given || (!is_required(column) && !named)) continue;
    is_fit_ = false;
    take_problem_(
        {header_row_, name_in_file(name), "missing-column", "the header does not name it", {}});
  }
}

SheetRow Sheet::take_row(std::int64_t row, std::vector<std::string>& cells) {
  if (std::ranges::all_of(cells, is_blank)) return {};
  while (cells.size() > header_.size() && is_blank(cells.back()))
    cells.pop_back();
  if (cells.size() != header_.size()) {
    take_problem_({row,
                   {},
                   "wrong-cells",
                   fmt::format("it has {} cells, and the header {}", cells.size(), header_.size()),
                   {}});
    return {};
  }
  fill_down_.fill(cells);
  SheetRow taken{.is_sound = true, .values = std::vector<std::string>(columns_.size())};
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto& column = columns_[i];
    auto cell = read_cell(reading_, column, places_[i] ? cells[*places_[i]] : std::string{});
    if (!cell.problem && cell.value.empty() && column.need == Need::required) {
      cell.problem =
          RowProblem{.column = {}, .code = "missing-value", .why = "it is empty", .hint = {}};
    }
    if (cell.problem) {
      taken.is_sound = false;
      take_problem_({row, name_in_file(column.name), std::move(cell.problem->code),
                     std::move(cell.problem->why), std::move(cell.problem->hint)});
    }
    taken.values[i] = std::move(cell.value);
  }
  return taken;
}

}  // namespace susr::exchange
