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

void write_wrapped(support::TextSink& sink, const std::string& text, std::size_t width) {
  for (const auto& line : support::wrap(text, width)) {
    sink.append(line);
    sink.append('\n');
  }
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
  Page(const Table& table, const Options& options) : table_(table) {
    for (const auto place : places_of(table, options.columns))
      add_column(place);
    const bool usual = options.columns.empty();
    // Rows in another order do not stand under their headings.
    if (usual) add_usual_columns(options.sort.empty());
    take_words_that_need_another();
    table.rows([&](const Row& row) { add_row(row); });
    if (usual) hide_unfilled();
  }

  [[nodiscard]] bool empty() const {
    return blocks_.empty();
  }

  /// Writes it with lines of `width` at the most, as far as it can be done.
  void write(support::TextSink& sink, std::size_t width) {
    fit(width);
    for (const auto& block : blocks_) {
      if (!block.heading.empty()) write_wrapped(sink, block.heading, width);
      write_line(sink, titles_);
      for (const auto& line : block.lines)
        write_line(sink, line);
      if (&block != &blocks_.back()) sink.append('\n');
    }
  }

 private:
  void add_usual_columns(bool with_headings) {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const auto shown = table_.columns[i].shown;
      const bool is_heading = shown == Shown::as_heading && with_headings;
      if (is_heading) heading_ = i;
      if (!is_heading && shown != Shown::in_data_only) add_column(i);
    }
  }

  void take_words_that_need_another() {
    const auto is_there = [this](const std::string& name) {
      const auto same = [&](const Column& column) { return column.name == name; };
      return std::ranges::any_of(columns_, same) || (heading_ && same(table_.columns[*heading_]));
    };
    for (auto& column : columns_) {
      if (!column.beside.empty() && !is_there(column.beside)) column.wording = nullptr;
    }
  }

  void hide_unfilled() {
    for (std::size_t i = places_.size(); i-- > 0;) {
      const auto shown = columns_[i].shown;
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
    columns_.erase(columns_.begin() + at);
    titles_.erase(titles_.begin() + at);
    widths_.erase(widths_.begin() + at);
    words_.erase(words_.begin() + at);
    for (auto& block : blocks_) {
      for (auto& line : block.lines)
        line.erase(line.begin() + at);
    }
  }

  void add_column(std::size_t place) {
    places_.push_back(place);
    columns_.push_back(table_.columns[place]);
    const auto& column = table_.columns[place];
    titles_.push_back(column.title.empty() ? report::label("column." + column.name) : column.title);
    widths_.push_back(0);
    words_.push_back(0);
  }

  void add_row(const Row& row) {
    std::string heading;
    if (heading_) heading = text_of(row[*heading_], table_.columns[*heading_], row);
    if (blocks_.empty() || blocks_.back().heading != heading) blocks_.push_back({heading, {}});
    auto& line = blocks_.back().lines.emplace_back();
    for (std::size_t i = 0; i < places_.size(); ++i) {
      line.push_back(text_of(row[places_[i]], columns_[i], row));
      widths_[i] = std::max(widths_[i], support::display_width(line.back()));
      words_[i] = std::max(words_[i], support::longest_word(line.back()));
    }
  }

  /// Settles how wide each column is. Where that is too wide, titles are wrapped, and columns of
  /// words, of which the widest gives way first: between words, or within them if it fits then.
  void fit(std::size_t width) {
    std::vector<std::size_t> whole_words;
    std::vector<std::size_t> least;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const auto& column = columns_[i];
      const bool wraps = column.type == CellType::text && column.wraps;
      const auto title = support::longest_word(titles_[i]);
      const auto may_be = wraps ? narrowest : widths_[i];
      whole_words.push_back(std::max(title, std::min(widths_[i], std::max(words_[i], may_be))));
      least.push_back(std::max(title, std::min(widths_[i], may_be)));
      widths_[i] = std::max(widths_[i], support::display_width(titles_[i]));
    }
    if (width == 0) return;
    const bool breaks_words = total_of(whole_words) > width && total_of(least) <= width;
    narrow(width, breaks_words ? least : whole_words);
  }

  static std::size_t total_of(const std::vector<std::size_t>& widths) {
    auto total = between * (widths.size() - 1);
    for (const auto each : widths)
      total += each;
    return total;
  }

  /// Takes from the widest column that can give, until the table fits or none can.
  void narrow(std::size_t width, const std::vector<std::size_t>& least) {
    for (auto total = total_of(widths_); total > width; --total) {
      std::optional<std::size_t> widest;
      for (std::size_t i = 0; i < widths_.size(); ++i) {
        const bool can_give = widths_[i] > least[i];
        if (can_give && (!widest || widths_[i] > widths_[*widest])) widest = i;
      }
      if (!widest) return;
      --widths_[*widest];
    }
  }

  /// One row: numbers to the right of their column, all else to the left, two spaces between, none
  /// at the end. What is wider than its column goes on below.
  void write_line(support::TextSink& sink, const std::vector<std::string>& texts) const {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      cells.push_back(support::wrap(texts[i], widths_[i]));
      height = std::max(height, cells.back().size());
    }
    for (std::size_t part = 0; part < height; ++part) {
      std::string line;
      for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) line.append(between, ' ');
        const auto text = part < cells[i].size() ? cells[i][part] : std::string{};
        const std::string padding(widths_[i] - support::display_width(text), ' ');
        const bool to_the_right = is_number(columns_[i]);
        line += to_the_right ? padding + text : text + padding;
      }
      line.resize(line.find_last_not_of(' ') + 1);
      sink.append(line);
      sink.append('\n');
    }
  }

  static constexpr std::size_t between = 2;     // spaces, from column to column
  static constexpr std::size_t narrowest = 12;  // a column of words is not wrapped to less

  const Table& table_;
  std::optional<std::size_t> heading_;
  std::vector<std::size_t> places_;
  std::vector<Column> columns_;
  std::vector<std::string> titles_;
  std::vector<std::size_t> widths_;
  std::vector<std::size_t> words_;  // the widest word of each column
  std::vector<Block> blocks_;
};

/// Writes a report part by part, with an empty line between them.
class Writer {
 public:
  Writer(const Options& options, support::TextSink& sink) : options_(options), sink_(sink) {}

  void lines(const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    begin_part();
    for (const auto& line : lines)
      write_wrapped(sink_, line, width());
  }

  void closing(const std::string& line, bool is_a_part) {
    if (is_a_part) begin_part();
    sink_.append(line + "\n");
  }

  /// Gives whether there was anything to write.
  bool table(const Table& table, bool with_title) {
    Page page(table, options_);
    if (page.empty()) return false;
    begin_part();
    if (with_title) sink_.append(report::wording("section", table.name) + "\n");
    page.write(sink_, width());
    return true;
  }

 private:
  void begin_part() {
    if (!std::exchange(first_, false)) sink_.append('\n');
  }

  [[nodiscard]] std::size_t width() const {
    return static_cast<std::size_t>(options_.width);
  }

  const Options& options_;
  support::TextSink& sink_;
  bool first_ = true;
};

}  // namespace

void write_text(const report::Report& report, const Options& options, support::TextSink& sink) {
  Writer writer(options, sink);
  writer.lines(report.heading());
  // Who picks columns or sorts asks for one table.
  const bool all = options.columns.empty() && options.sort.empty();
  const auto tables =
      all ? report.tables : std::vector{sorted(report::as_one_table(report), options.sort)};
  bool nothing = true;
  for (const auto& table : tables) {
    if (all && table.shown == Shown::in_data_only) continue;
    nothing = !writer.table(table, tables.size() > 1) && nothing;
  }
  if (options.columns.empty()) {
    for (const auto& table : report.appendices)
      nothing = !writer.table(table, true) && nothing;
  }
  auto notes = report.notes();
  const bool says_nothing = notes.empty() && nothing && report.closing.empty();
  if (says_nothing && !report.if_empty.empty()) notes.push_back(report.if_empty);
  writer.lines(notes);
  if (!report.closing.empty()) writer.closing(report.closing, notes.empty());
}

}  // namespace susr::render
