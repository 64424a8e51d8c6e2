// SPDX-License-Identifier: MIT
#include <utility>

#include <fmt/format.h>

#include "susr/language/cells.hpp"
#include "susr/render/render.hpp"
#include "susr/support/text.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

/// Writes the rows of a table, cell by cell.
class CsvWriter {
 public:
  CsvWriter(support::TextSink& sink, const Options& options)
      : sink_(sink), line_end_(options.excel ? "\r\n" : "\n"), empty_cell_(options.empty_cell) {}

  void text(std::string_view text) {
    begin_cell();
    const bool guarded = support::needs_formula_guard(text);
    const bool looks_empty = !empty_cell_.empty() && text == empty_cell_;
    const bool quoted = looks_empty || text.find_first_of("\",\r\n") != std::string_view::npos;
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

  void empty() {
    plain(empty_cell_);
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
  std::string_view empty_cell_;
  bool first_ = true;
};

using language::PlainView;

/// Whether nothing would stand in the line of a cell that is alone in its row.
bool leaves_empty_line(const PlainView& cell, const Options& options) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) return text->empty();
  return std::holds_alternative<std::monostate>(cell) && options.empty_cell.empty();
}

void write_cell(CsvWriter& writer, const PlainView& cell, table::CellType type) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) {
    type == table::CellType::text ? writer.text(*text) : writer.plain(*text);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    writer.plain(fmt::format_int(*number).c_str());
  } else if (const auto* decimal = std::get_if<double>(&cell)) {
    writer.plain(fmt::format("{:.1f}", *decimal));
  } else {
    writer.empty();
  }
}

}  // namespace

void write_csv(const table::Report& report, const Options& options, support::TextSink& sink) {
  const auto table = one_table(report, options);
  CsvWriter writer(sink, options);
  if (options.excel) sink.append("\xEF\xBB\xBF");
  for (const auto& column : table.columns)
    writer.text(column.name);
  writer.end_row();
  const bool one_column = table.columns.size() == 1;
  std::string scratch;
  table.rows([&](const table::Row& row) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      // A spreadsheet is given what it does not change.
      const auto cell = options.excel ? language::for_spreadsheet(row[i]) : table::Cell{};
      const auto value =
          language::plain_view(options.excel ? cell : row[i], options.language, scratch);
      const bool stays_empty = one_column && leaves_empty_line(value, options);
      stays_empty ? writer.lone_empty() : write_cell(writer, value, table.columns[i].type);
    }
    writer.end_row();
  });
}

Format describe_csv() {
  return {.name = "csv", .file_ending = "csv", .write = write_csv};
}

}  // namespace susr::render
