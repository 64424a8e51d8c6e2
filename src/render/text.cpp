// SPDX-License-Identifier: MIT
#include "susr/support/text.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
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

/// Adds to `text` what a person reads in a cell.
void add_text(std::string& text, const Cell& cell, const Column& column, const Row& row) {
  if (const auto* words = std::get_if<std::string>(&cell)) {
    const auto begins = text.size();
    column.wording ? text += column.wording(*words, row) : text += *words;
    // A line of the table is one line of the page.
    const auto is_gap = [](char c) { return c == '\n' || c == '\t'; };
    std::replace_if(text.begin() + static_cast<std::ptrdiff_t>(begins), text.end(), is_gap, ' ');
    const auto added = std::string_view(text).substr(begins);
    if (!support::is_visible(added)) text.replace(begins, added.size(), support::visible(added));
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    const auto plain = std::to_string(*number);
    text += column.wording ? column.wording(plain, row) : plain;
  } else if (const auto* decimal = std::get_if<double>(&cell)) {
    text += fmt::format("{:.1f}", *decimal);
  }
}

bool is_number(const Column& column) {
  return column.type == CellType::integer || column.type == CellType::decimal;
}

void write_wrapped(support::TextSink& sink, const std::string& text, std::size_t width) {
  for (const auto& line : support::wrap(support::visible(text), width)) {
    sink.append(line);
    sink.append('\n');
  }
}

/// The rows that stand under one heading: of each the texts of its cells, with a line feed after
/// each.
struct Block {
  std::string heading;
  std::vector<std::string> rows;
};

/// A column on a page.
struct Placed {
  std::size_t place = 0;  ///< in the table
  Column column;
  std::string title;
  std::size_t width = 0;
  std::size_t longest_word = 0;
  bool filled = false;  ///< whether some row has a text in it

  [[nodiscard]] bool wraps() const {
    return column.type == CellType::text && column.wraps;
  }

  void take(std::string_view text) {
    if (text.empty()) return;
    filled = true;
    width = std::max(width, support::display_width(text));
    if (wraps()) longest_word = std::max(longest_word, support::longest_word(text));
  }
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
      write_line(sink, titles());
      for (const auto& row : block.rows)
        write_line(sink, shown_texts(row));
      if (&block != &blocks_.back()) sink.append('\n');
    }
  }

 private:
  using Texts = std::vector<std::string_view>;

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
      const auto same = [&](const Placed& each) { return each.column.name == name; };
      return std::ranges::any_of(columns_, same) ||
             (heading_ && table_.columns[*heading_].name == name);
    };
    for (auto& each : columns_) {
      const auto& beside = each.column.beside;
      if (!beside.empty() && !is_there(beside)) each.column.wording = nullptr;
    }
  }

  void hide_unfilled() {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto shown = columns_[i].column.shown;
      const bool may_go = shown == Shown::where_filled || shown == Shown::in_text_only;
      is_shown_[i] = columns_[i].filled || !may_go;
    }
    std::erase_if(columns_, [this](const Placed& each) {
      return !is_shown_[static_cast<std::size_t>(&each - columns_.data())];
    });
  }

  void add_column(std::size_t place) {
    const auto& column = table_.columns[place];
    is_shown_.push_back(true);
    columns_.push_back(
        {.place = place,
         .column = column,
         .title = column.title.empty() ? report::label("column." + column.name) : column.title});
  }

  void add_row(const Row& row) {
    std::string heading;
    if (heading_) add_text(heading, row[*heading_], table_.columns[*heading_], row);
    if (blocks_.empty() || blocks_.back().heading != heading) blocks_.push_back({heading, {}});
    auto& texts = blocks_.back().rows.emplace_back();
    for (auto& each : columns_) {
      const auto begins = texts.size();
      add_text(texts, row[each.place], each.column, row);
      each.take(std::string_view(texts).substr(begins));
      texts += '\n';
    }
    texts.shrink_to_fit();
  }

  /// The texts of the cells that are shown.
  [[nodiscard]] Texts shown_texts(std::string_view row) const {
    Texts texts;
    for (const bool is_shown : is_shown_) {
      const auto end = row.find('\n');
      if (is_shown) texts.push_back(row.substr(0, end));
      row.remove_prefix(end + 1);
    }
    return texts;
  }

  [[nodiscard]] Texts titles() const {
    Texts texts;
    for (const auto& each : columns_)
      texts.push_back(each.title);
    return texts;
  }

  /// Settles how wide each column is. Where that is too wide, titles are wrapped, and columns of
  /// words, of which the widest gives way first: between words, or within them if it fits then.
  void fit(std::size_t width) {
    std::vector<std::size_t> whole_words;
    std::vector<std::size_t> least;
    for (auto& each : columns_) {
      const auto title = support::longest_word(each.title);
      const auto may_be = each.wraps() ? narrowest : each.width;
      whole_words.push_back(
          std::max(title, std::min(each.width, std::max(each.longest_word, may_be))));
      least.push_back(std::max(title, std::min(each.width, may_be)));
      each.width = std::max(each.width, support::display_width(each.title));
    }
    if (width == 0) return;
    const bool breaks_words = total_of(whole_words) > width && total_of(least) <= width;
    narrow(width, breaks_words ? least : whole_words);
  }

  static std::size_t total_of(const std::vector<std::size_t>& widths) {
    return std::accumulate(widths.begin(), widths.end(), between * (widths.size() - 1));
  }

  /// Takes from the widest column that can give, until the table fits or none can.
  void narrow(std::size_t width, const std::vector<std::size_t>& least) {
    std::vector<std::size_t> widths;
    std::ranges::transform(columns_, std::back_inserter(widths), &Placed::width);
    for (auto total = total_of(widths); total > width; --total) {
      std::optional<std::size_t> widest;
      for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool can_give = widths[i] > least[i];
        if (can_give && (!widest || widths[i] > widths[*widest])) widest = i;
      }
      if (!widest) break;
      --widths[*widest];
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
      columns_[i].width = widths[i];
  }

  /// One row. What is wider than its column goes on below.
  void write_line(support::TextSink& sink, Texts texts) const {
    // Of each cell that is too wide its place and its lines.
    std::vector<std::pair<std::size_t, std::vector<std::string>>> wrapped;
    std::size_t height = 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (support::display_width(texts[i]) <= columns_[i].width) continue;
      wrapped.emplace_back(i, support::wrap(texts[i], columns_[i].width));
      height = std::max(height, wrapped.back().second.size());
    }
    for (std::size_t part = 0; part < height; ++part) {
      if (part == 1) texts.assign(texts.size(), {});
      for (const auto& [column, lines] : wrapped)
        texts[column] = part < lines.size() ? std::string_view(lines[part]) : std::string_view{};
      write_part(sink, texts);
    }
  }

  /// Numbers to the right of their column, all else to the left, two spaces between, none at the
  /// end.
  void write_part(support::TextSink& sink, const Texts& texts) const {
    std::string line;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (i > 0) line.append(between, ' ');
      const auto padding = columns_[i].width - support::display_width(texts[i]);
      const bool to_the_right = is_number(columns_[i].column);
      if (to_the_right) line.append(padding, ' ');
      line += texts[i];
      if (!to_the_right) line.append(padding, ' ');
    }
    line.resize(line.find_last_not_of(' ') + 1);
    sink.append(line);
    sink.append('\n');
  }

  static constexpr std::size_t between = 2;     // spaces, from column to column
  static constexpr std::size_t narrowest = 12;  // a column of words is not wrapped to less

  const Table& table_;
  std::optional<std::size_t> heading_;
  std::vector<bool> is_shown_;   // of each column that stands in the rows
  std::vector<Placed> columns_;  // once the rows are known, those that are shown
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

  /// Lines that are never wrapped, so that they can be found again; under the notes, if there are
  /// any.
  void log_heads(const std::vector<report::LogHead>& heads, bool is_a_part) {
    if (is_a_part && !heads.empty()) begin_part();
    for (const auto& head : heads)
      sink_.append(line_of(head) + "\n");
  }

  void closing(const std::string& line, bool is_a_part) {
    if (is_a_part) begin_part();
    sink_.append(support::visible(line) + "\n");
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
  static std::string line_of(const report::LogHead& head) {
    std::string key = head.board.empty() ? "note.log-head" : "note.log-head-of-board";
    if (head.sequence == 0) key += "-without-events";
    return fmt::format(fmt::runtime(report::label(key)), fmt::arg("board", head.board),
                       fmt::arg("record", head.record), fmt::arg("sequence", head.sequence),
                       fmt::arg("hash", head.hash));
  }

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
  const bool says_nothing = notes.empty() && nothing && !report.closing;
  if (says_nothing && !report.if_empty.empty()) notes.push_back(report.if_empty);
  writer.lines(notes);
  // A check that finds nothing prints nothing.
  if (says_nothing && notes.empty()) return;
  const auto heads = report.log_heads ? report.log_heads() : std::vector<report::LogHead>{};
  writer.log_heads(heads, notes.empty());
  if (report.closing) writer.closing(report.closing(), notes.empty() && heads.empty());
}

}  // namespace susr::render
