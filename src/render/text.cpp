// SPDX-License-Identifier: MIT
#include "susr/support/text.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "susr/language/words.hpp"
#include "susr/render/render.hpp"

#include "page.hpp"
#include "pick.hpp"

namespace susr::render {

namespace {

using table::Shown;
using table::Table;

void write_wrapped(support::TextSink& sink, const std::string& text, std::size_t width) {
  for (const auto& line : support::wrap(support::visible(text), width)) {
    sink.append(line);
    sink.append('\n');
  }
}

/// A page laid out in aligned columns.
class Layout {
 public:
  explicit Layout(const Page& page) : page_(page) {}

  /// Writes it with lines of `width` at the most, as far as it can be done.
  void write(support::TextSink& sink, std::size_t width) {
    fit(width);
    for (const auto& block : page_.blocks()) {
      if (!block.heading.empty()) write_wrapped(sink, block.heading, width);
      write_line(sink, page_.titles());
      for (const auto& row : block.rows)
        write_line(sink, page_.shown_texts(row));
      if (&block != &page_.blocks().back()) sink.append('\n');
    }
  }

 private:
  using Texts = Page::Texts;
  using Widths = std::vector<std::size_t>;

  /// Settles how wide each column is. Where that is too wide, titles are wrapped, and columns of
  /// words, of which the widest gives way first: between words, or within them if it fits then.
  void fit(std::size_t width) {
    Widths whole_words;
    Widths least;
    widths_.clear();
    for (const auto& each : page_.columns()) {
      const auto title = support::longest_word(each.title);
      const auto may_be = each.wraps() ? narrowest : each.width;
      whole_words.push_back(
          std::max(title, std::min(each.width, std::max(each.longest_word, may_be))));
      least.push_back(std::max(title, std::min(each.width, may_be)));
      widths_.push_back(std::max(each.width, support::display_width(each.title)));
    }
    if (width == 0) return;
    const bool breaks_words = total_of(whole_words) > width && total_of(least) <= width;
    narrow(width, breaks_words ? least : whole_words);
  }

  static std::size_t total_of(const Widths& widths) {
    return std::accumulate(widths.begin(), widths.end(), between * (widths.size() - 1));
  }

  /// Takes from the widest column that can give, until the table fits or none can.
  void narrow(std::size_t width, const Widths& least) {
    for (auto total = total_of(widths_); total > width; --total) {
      std::optional<std::size_t> widest;
      for (std::size_t i = 0; i < widths_.size(); ++i) {
        const bool can_give = widths_[i] > least[i];
        if (can_give && (!widest || widths_[i] > widths_[*widest])) widest = i;
      }
      if (!widest) break;
      --widths_[*widest];
    }
  }

  /// One row. What is wider than its column goes on below.
  void write_line(support::TextSink& sink, Texts texts) const {
    // Of each cell that is too wide its place and its lines.
    std::vector<std::pair<std::size_t, std::vector<std::string>>> wrapped;
    std::size_t height = 1;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (support::display_width(texts[i]) <= widths_[i]) continue;
      wrapped.emplace_back(i, support::wrap(texts[i], widths_[i]));
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
      const auto padding = widths_[i] - support::display_width(texts[i]);
      const bool to_the_right = page_.columns()[i].is_number();
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

  const Page& page_;
  Widths widths_;
};

/// Writes a report part by part, with an empty line between them.
class Writer {
 public:
  Writer(const Options& options, support::TextSink& sink) : options_(options), sink_(sink) {}

  void lines(const std::vector<table::Line>& lines) {
    if (lines.empty()) return;
    begin_part();
    for (const auto& line : lines)
      write_wrapped(sink_, language::text(options_.language, line), width());
  }

  /// Lines that are never wrapped, so that they can be found again; under the notes, if there are
  /// any.
  void log_heads(const std::vector<table::LogHead>& heads, bool is_a_part) {
    if (is_a_part && !heads.empty()) begin_part();
    for (const auto& head : heads)
      sink_.append(line_of(head) + "\n");
  }

  void closing(const table::Message& line, bool is_a_part) {
    if (is_a_part) begin_part();
    sink_.append(support::visible(language::text(options_.language, line)) + "\n");
  }

  /// Gives whether there was anything to write.
  bool table(const Table& table, bool with_title) {
    const Page page(table, options_);
    if (page.empty()) return false;
    begin_part();
    if (with_title) {
      sink_.append(language::words_for(options_.language, "section", table.name) + "\n");
    }
    Layout(page).write(sink_, width());
    return true;
  }

 private:
  [[nodiscard]] std::string line_of(const table::LogHead& head) const {
    std::string key = head.board.empty() ? "note.log-head" : "note.log-head-of-board";
    if (head.sequence == 0) key += "-without-events";
    return language::text(options_.language,
                          {.key = std::move(key),
                           .arguments = {{"board", head.board},
                                         {"record", record_of(head, options_.language)},
                                         {"sequence", head.sequence},
                                         {"hash", head.hash}}});
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

void write_text(const table::Report& report, const Options& options, support::TextSink& sink) {
  Writer writer(options, sink);
  writer.lines(report.heading());
  // Who picks columns or sorts asks for one table.
  const bool all = options.columns.empty() && options.sort.empty();
  const auto tables =
      all ? report.tables : std::vector{sorted(as_one_table(report, options.language), options)};
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
  if (says_nothing && !report.if_empty.key.empty()) notes.push_back({report.if_empty});
  writer.lines(notes);
  // A check that finds nothing prints nothing.
  if (says_nothing && notes.empty()) return;
  const auto heads = report.log_heads ? report.log_heads() : std::vector<table::LogHead>{};
  writer.log_heads(heads, notes.empty());
  if (report.closing) writer.closing(report.closing(), notes.empty() && heads.empty());
}

Format describe_text() {
  return {.name = "text", .file_ending = "txt", .write = write_text};
}

}  // namespace susr::render
