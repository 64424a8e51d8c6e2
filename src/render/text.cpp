// SPDX-License-Identifier: MIT
#include "susr/support/text.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"
#include "susr/render/render.hpp"

#include "layout.hpp"
#include "page.hpp"
#include "pick.hpp"

namespace susr::render {

namespace {

using table::Shown;
using table::Table;

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
    write_wrapped(sink_, language::text(options_.language, line), width());
  }

  /// Gives whether there was anything to write.
  bool table(const Table& table, bool with_title) {
    const Page page(table, options_);
    if (page.empty()) return false;
    begin_part();
    if (with_title) write_wrapped(sink_, title_of(table), width());
    Layout(page, options_).write(sink_);
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

  [[nodiscard]] std::string title_of(const Table& table) const {
    auto title = language::shown(table.title, options_.language);
    return title.empty() ? language::words_for(options_.language, "section", table.name) : title;
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
  const bool in_place_of_rows =
      !report.tables.empty() && report.tables.front().shown == Shown::in_data_only;
  if (options.columns.empty() && (all || !in_place_of_rows)) {
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
