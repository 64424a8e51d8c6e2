// SPDX-License-Identifier: MIT
#include "odd_rows.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/damaged_text.hpp"

#include "fill_down.hpp"

namespace susr::exchange {

using catalogue::say;
using fmt::arg;

OddRows::OddRows(const std::vector<std::string>& header, std::map<std::size_t, std::string> read,
                 std::optional<std::size_t> title)
    : read_(std::move(read)), title_(title) {
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
  for (const auto& [place, name] : read_) {
    if (place >= cells.size() || !support::looks_damaged(cells[place])) continue;
    count(damaged_, row, place);
    break;
  }
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
  return notes;
}

}  // namespace susr::exchange
