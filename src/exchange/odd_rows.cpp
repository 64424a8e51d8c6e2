// SPDX-License-Identifier: MIT
#include "odd_rows.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/damaged_text.hpp"
#include "susr/support/text.hpp"

#include "fill_down.hpp"

namespace susr::exchange {

using catalogue::say;
using fmt::arg;

OddRows::OddRows(const std::vector<std::string>& header, std::map<std::size_t, std::string> read,
                 std::optional<std::size_t> title, std::set<std::size_t> free_text)
    : read_(std::move(read)), title_(title), free_text_(std::move(free_text)) {
  for (const auto& heading : header)
    has_heading_.push_back(!is_blank(heading));
  // With few columns, a title alone is usual.
  constexpr std::size_t few = 3;
  if (std::ranges::count(has_heading_, true) < static_cast<std::ptrdiff_t>(few)) title_.reset();
}

void OddRows::count(Found& found, std::int64_t row, std::size_t place) {
  if (found.rows++ > 0) return;
  found.first_row = row;
  found.place = place;
}

void OddRows::look_at(std::int64_t row, const std::vector<std::string>& cells) {
  count_row(row, cells);
  look_for_personal_data(row, cells);
  for (const auto& [place, name] : read_) {
    if (place >= cells.size() || !support::looks_damaged(cells[place])) continue;
    count(damaged_, row, place);
    break;
  }
}

void OddRows::look_for_personal_data(std::int64_t row, const std::vector<std::string>& cells) {
  constexpr std::size_t most_rows = 3;
  for (const auto place : free_text_) {
    if (place >= cells.size()) continue;
    const auto kinds = domain::personal_data_in(cells[place]);
    if (kinds.empty()) continue;
    auto& personal = personal_[place];
    ++personal.rows;
    personal.kinds.insert(kinds.begin(), kinds.end());
    if (personal.first_rows.size() < most_rows) personal.first_rows.push_back(std::to_string(row));
  }
}

std::string OddRows::note_of(std::size_t place, const Personal& personal) const {
  std::vector<std::string> kinds;
  for (const auto kind : personal.kinds)
    kinds.push_back(say(fmt::format("personal.{}", domain::code(kind))));
  return say("import.personal", arg("n", personal.rows), arg("column", read_.at(place)),
             arg("kinds", support::join(kinds, ", ")),
             arg("rows", support::join(personal.first_rows, ", ")));
}

void OddRows::count_row(std::int64_t row, const std::vector<std::string>& cells) {
  std::size_t filled = 0;
  std::optional<std::size_t> nameless;
  for (std::size_t place = 0; place < std::min(cells.size(), has_heading_.size()); ++place) {
    if (is_blank(cells[place])) continue;
    ++filled;
    if (!has_heading_[place] && !nameless) nameless = place;
  }
  if (nameless) count(nameless_, row, *nameless);
  const bool is_alone =
      filled == 1 && title_ && *title_ < cells.size() && !is_blank(cells[*title_]);
  if (is_alone) count(only_title_, row, *title_);
}

std::vector<std::string> OddRows::notes() const {
  std::vector<std::string> notes;
  if (nameless_.rows > 0) {
    notes.push_back(say("import.values-without-heading", arg("n", nameless_.rows),
                        arg("column", nameless_.place + 1), arg("row", nameless_.first_row)));
  }
  if (damaged_.rows > 0) {
    notes.push_back(say("import.damaged-text", arg("n", damaged_.rows),
                        arg("column", read_.at(damaged_.place)), arg("row", damaged_.first_row)));
  }
  if (only_title_.rows > 0) {
    notes.push_back(
        say("import.only-a-title", arg("n", only_title_.rows), arg("row", only_title_.first_row)));
  }
  for (const auto& [place, personal] : personal_)
    notes.push_back(note_of(place, personal));
  return notes;
}

}  // namespace susr::exchange
