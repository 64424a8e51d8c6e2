// SPDX-License-Identifier: MIT
#include <utility>

#include <fmt/format.h>

#include "susr/render/render.hpp"
#include "susr/support/text.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

/// Writes the rows of a table, cell by cell.
class CsvWriter {
 public:
  CsvWriter(support::TextSink& sink, std::string_view line_end)
      : sink_(sink), line_end_(line_end) {}

  void text(std::string_view text) {
    begin_cell();
    const bool guarded = support::needs_formula_guard(text);
    const bool quoted = text.find_first_of("\",\r\n") != std::string_view::npos;
    if (quoted) sink_.append('"');
    if (guarded) sink_.append('\'');
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
      sink_.append(text.substr(0, quote + 1));
      sink_.append('"');
      text.remove_prefix(quote + 1);
    }
    sink_.append(text);
    if (quoted) sink_.append('"');
  }

  /// Text that needs neither guard nor quotes.
  void plain(std::string_view text) {
    begin_cell();
    sink_.append(text);
  }

  /// The empty cell of a table of one column: without the quotes its row would be an empty line,
  /// which most readers leave out.
  void lone_empty() {
    plain(R"("")");
  }

  void end_row() {
    sink_.append(line_end_);
    first_ = true;
  }

 private:
  void begin_cell() {
    if (!std::exchange(first_, false)) sink_.append(',');
  }

  support::TextSink& sink_;
  std::string_view line_end_;
  bool first_ = true;
};

bool is_empty(const report::Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text ? text->empty() : std::holds_alternative<std::monostate>(cell);
}

void write_cell(CsvWriter& writer, const report::Cell& cell, report::CellType type) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    type == report::CellType::text ? writer.text(*text) : writer.plain(*text);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    writer.plain(fmt::format_int(*number).c_str());
  } else if (const auto* decimal = std::get_if<double>(&cell)) {
    writer.plain(fmt::format("{:.1f}", *decimal));
  } else {
    writer.plain({});
  }
}

}  // namespace

void write_csv(const report::Report& report, const Options& options, support::TextSink& sink) {
  const auto table = one_table(report, options);
  CsvWriter writer(sink, options.excel ? "\r\n" : "\n");
  if (options.excel) sink.append("\xEF\xBB\xBF");
  for (const auto& column : table.columns)
    writer.text(column.name);
  writer.end_row();
  const bool one_column = table.columns.size() == 1;
  table.rows([&](const report::Row& row) {
    if (one_column && is_empty(row[0])) {
      writer.lone_empty();
      return writer.end_row();
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      write_cell(writer, row[i], table.columns[i].type);
    writer.end_row();
  });
}

}  // namespace susr::render
