// SPDX-License-Identifier: MIT
#include "susr/support/text.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/render/render.hpp"
#include "susr/report/labels.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

using report::Cell;
using report::CellType;
using report::Column;
using report::Row;
using report::Shown;
using report::Table;

std::string text_of(const Cell& cell, const Column& column, const Row& row) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    auto shown = column.wording ? column.wording(*text, row) : *text;
    // A line of the table is one line of the page.
    std::ranges::replace(shown, '\n', ' ');
    std::ranges::replace(shown, '\t', ' ');
    return shown;
  }
  if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    const auto plain = std::to_string(*number);
    return column.wording ? column.wording(plain, row) : plain;
  }
  if (const auto* decimal = std::get_if<double>(&cell)) return fmt::format("{:.1f}", *decimal);
  return {};
}

bool is_number(const Column& column) {
  return column.type == CellType::integer || column.type == CellType::decimal;
}

/// The rows that stand under one heading.
struct Block {
  std::string heading;
  std::vector<std::vector<std::string>> lines;
};

/// A table as a page shows it: the columns that are shown, and each row as texts.
class Page {
 public:
  /// The columns that were asked for, or those that are for a person if none were.
  Page(const Table& table, const std::vector<std::string>& columns) : table_(table) {
    for (const auto place : places_of(table, columns))
      add_column(place);
    if (columns.empty()) add_usual_columns();
    table.rows([&](const Row& row) { add_row(row); });
    if (columns.empty()) hide_unfilled();
  }

  [[nodiscard]] bool empty() const {
    return blocks_.empty();
  }

  void write(support::TextSink& sink) const {
    for (const auto& block : blocks_) {
      if (!block.heading.empty()) sink.append(block.heading + "\n");
      write_line(sink, titles_);
      for (const auto& line : block.lines)
        write_line(sink, line);
      if (&block != &blocks_.back()) sink.append('\n');
    }
  }

 private:
  void add_usual_columns() {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const auto& column = table_.columns[i];
      if (column.shown == Shown::as_heading) heading_ = i;
      if (column.shown == Shown::as_heading || column.shown == Shown::in_data_only) continue;
      add_column(i);
    }
  }

  void hide_unfilled() {
    for (std::size_t i = places_.size(); i-- > 0;) {
      const auto shown = table_.columns[places_[i]].shown;
      const bool may_go = shown == Shown::where_filled || shown == Shown::in_text_only;
      if (may_go && !is_filled(i)) remove_column(i);
    }
  }

  [[nodiscard]] bool is_filled(std::size_t column) const {
    return std::ranges::any_of(blocks_, [column](const Block& block) {
      return std::ranges::any_of(block.lines,
                                 [column](const auto& line) { return !line[column].empty(); });
    });
  }

  void remove_column(std::size_t column) {
    const auto at = static_cast<std::ptrdiff_t>(column);
    places_.erase(places_.begin() + at);
    titles_.erase(titles_.begin() + at);
    widths_.erase(widths_.begin() + at);
    for (auto& block : blocks_) {
      for (auto& line : block.lines)
        line.erase(line.begin() + at);
    }
  }

  void add_column(std::size_t place) {
    places_.push_back(place);
    titles_.push_back(report::label("column." + table_.columns[place].name));
    widths_.push_back(support::display_width(titles_.back()));
  }

  void add_row(const Row& row) {
    std::string heading;
    if (heading_) heading = text_of(row[*heading_], table_.columns[*heading_], row);
    if (blocks_.empty() || blocks_.back().heading != heading) blocks_.push_back({heading, {}});
    auto& line = blocks_.back().lines.emplace_back();
    for (std::size_t i = 0; i < places_.size(); ++i) {
      line.push_back(text_of(row[places_[i]], table_.columns[places_[i]], row));
      widths_[i] = std::max(widths_[i], support::display_width(line.back()));
    }
  }

  /// One line: numbers to the right of their column, all else to the left, two spaces between, none
  /// at the end.
  void write_line(support::TextSink& sink, const std::vector<std::string>& texts) const {
    std::string line;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (i > 0) line += "  ";
      const std::string padding(widths_[i] - support::display_width(texts[i]), ' ');
      const bool to_the_right = is_number(table_.columns[places_[i]]);
      line += to_the_right ? padding + texts[i] : texts[i] + padding;
    }
    line.resize(line.find_last_not_of(' ') + 1);
    sink.append(line);
    sink.append('\n');
  }

  const Table& table_;
  std::optional<std::size_t> heading_;
  std::vector<std::size_t> places_;
  std::vector<std::string> titles_;
  std::vector<std::size_t> widths_;
  std::vector<Block> blocks_;
};

}  // namespace

void write_text(const report::Report& report, const Options& options, support::TextSink& sink) {
  bool first = true;
  bool nothing = true;
  const auto part = [&] {
    if (!std::exchange(first, false)) sink.append('\n');
  };
  for (const auto& line : report.heading) {
    first = false;
    sink.append(line + "\n");
  }
  const bool all = options.columns.empty();
  const auto tables = all ? report.tables : std::vector{report::as_one_table(report)};
  for (const auto& table : tables) {
    const Page page(table, options.columns);
    if (page.empty()) continue;
    nothing = false;
    part();
    if (tables.size() > 1) sink.append(report::wording("section", table.name) + "\n");
    page.write(sink);
  }
  auto notes = report.notes();
  if (notes.empty() && nothing && !report.if_empty.empty()) notes.push_back(report.if_empty);
  if (notes.empty()) return;
  part();
  for (const auto& note : notes)
    sink.append(note + "\n");
}

}  // namespace susr::render
