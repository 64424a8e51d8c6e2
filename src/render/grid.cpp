// SPDX-License-Identifier: MIT
#include "grid.hpp"

#include <algorithm>
#include <optional>

#include "susr/support/text.hpp"

namespace susr::render {

namespace {

constexpr std::size_t between = 2;  // spaces, from column to column

std::size_t sum_of(const std::vector<GridColumn>& columns, std::size_t GridColumn::* member) {
  std::size_t sum = columns.empty() ? 0 : between * (columns.size() - 1);
  for (const auto& each : columns)
    sum += each.*member;
  return sum;
}

/// How much room a column has, by which it is chosen to give way: a title counts half.
std::size_t room_of(const GridColumn& column) {
  return column.is_title ? column.width / 2 : column.width;
}

}  // namespace

std::size_t Grid::width() const {
  return sum_of(columns, &GridColumn::width);
}

std::size_t Grid::least_width() const {
  return sum_of(columns, &GridColumn::least);
}

void Grid::narrow(std::size_t width) {
  for (auto now = this->width(); now > width; --now) {
    GridColumn* widest = nullptr;
    for (auto& each : columns) {
      if (each.width <= each.least) continue;
      if (widest == nullptr || room_of(each) > room_of(*widest)) widest = &each;
    }
    if (widest == nullptr) return;
    --widest->width;
  }
}

void Grid::write(support::TextSink& sink, Texts texts) const {
  // Of each cell that is too wide its place and its lines.
  std::vector<std::pair<std::size_t, std::vector<std::string>>> wrapped;
  std::size_t height = 1;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (support::display_width(texts[i]) <= columns[i].width) continue;
    wrapped.emplace_back(i, support::wrap(texts[i], columns[i].width));
    height = std::max(height, wrapped.back().second.size());
  }
  for (std::size_t part = 0; part < height; ++part) {
    if (part == 1) texts.assign(texts.size(), {});
    for (const auto& [column, lines] : wrapped)
      texts[column] = part < lines.size() ? std::string_view(lines[part]) : std::string_view{};
    write_line(sink, texts);
  }
}

void Grid::write_line(support::TextSink& sink, const Texts& texts) const {
  std::string line;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) line.append(between, ' ');
    const auto padding = columns[i].width - support::display_width(texts[i]);
    const bool to_the_right = columns[i].to_the_right;
    if (to_the_right) line.append(padding, ' ');
    add_text(line, i, texts[i]);
    if (!to_the_right) line.append(padding, ' ');
  }
  line.resize(line.find_last_not_of(' ') + 1);
  sink.append(line);
  sink.append('\n');
}

void Grid::add_text(std::string& line, std::size_t column, std::string_view text) const {
  const auto& coloured = columns[column].coloured;
  const auto found = std::ranges::find(coloured, text, &ColouredWord::first);
  if (found == coloured.end()) {
    line += text;
    return;
  }
  line += found->second;
  line += text;
  line += colour_ends;
}

}  // namespace susr::render
