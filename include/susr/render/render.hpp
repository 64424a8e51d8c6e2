// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/language/words.hpp"
#include "susr/support/output.hpp"
#include "susr/table/report.hpp"

namespace susr::render {

using language::Language;

/// How a report is written.
struct Options {
  std::vector<std::string> columns;  ///< which, in this order; all, if empty
  std::vector<std::string> sort;     ///< by which columns; `-name` for the largest first
  bool excel = false;                ///< CSV with a byte-order mark and CRLF
  /// CSV: what stands in a cell without a value, so that it is not taken for an empty text.
  std::string empty_cell;
  int width = 100;      ///< of a line of text, in columns of a screen; 0: any
  bool colour = false;  ///< text: whether the names of colours have them, as on a terminal
  Language language = Language::english;
  /// The day by which all that it has was known, if one was asked for.
  std::optional<domain::Date> known_on = {};
  /// Gets each text that a binary format packs so that nobody finds it in what is written.
  std::function<void(std::string_view)> packed = {};
};

/// What a format writes of a report: its rows, in the columns and the order that were asked for; or
/// the dates on which something is due, or the gauges, of a report that has some, whatever its
/// columns.
enum class Writes { rows, due_dates, gauges };

/// A way to write a report.
struct Format {
  std::string_view name;
  std::string_view file_ending;
  void (*write)(const table::Report& report, const Options& options, support::TextSink& sink);
  Writes writes = Writes::rows;
  bool can_be_empty = true;  ///< whether a file with nothing in it is one of the format
  bool is_binary = false;    ///< whether it is no text, which a terminal could show
};

// The writers. Each gives the same bytes for the same report, whatever the terminal, the locale or
// the time zone.

/// Aligned columns under words that a person reads, without those that tell nothing. Where a line
/// is too short for a table, columns are joined, or each row becomes a record of a few lines. No
/// line is wider, but for the heads of the log and an id that is wider by itself.
void write_text(const table::Report& report, const Options& options, support::TextSink& sink);
/// RFC 4180 in UTF-8, with a header, and LF at the end of a line. A text that a spreadsheet would
/// run as a formula gets a leading apostrophe.
void write_csv(const table::Report& report, const Options& options, support::TextSink& sink);
/// One object with `report`, `as_of`, the log's head, if the report has one, and `rows`, each row
/// an object; an empty cell is null.
void write_json(const table::Report& report, const Options& options, support::TextSink& sink);
/// RFC 5545: an all-day event for each due date of a report that has some. The same thing has the
/// same UID on every day and in every report. Its SEQUENCE is the number of events in the log,
/// which never gets smaller. A report that has none is a fault of the caller (`std::logic_error`).
void write_ics(const table::Report& report, const Options& options, support::TextSink& sink);

/// The text format of Prometheus 0.0.4: each gauge of a report that has some, under what it is. The
/// words are English in every language, as Prometheus wants them alike on all machines. A report
/// that has none is a fault of the caller (`std::logic_error`).
void write_prometheus(const table::Report& report, const Options& options, support::TextSink& sink);

/// One page of HTML that needs nothing else, with what `write_text` shows: for a screen of any
/// width, light or dark, for paper, and for who can't see.
void write_html(const table::Report& report, const Options& options, support::TextSink& sink);
/// Markdown with tables, with what `write_text` shows.
void write_markdown(const table::Report& report, const Options& options, support::TextSink& sink);

/// A workbook (.xlsx) for a spreadsheet: a sheet for each table that a person reads, with all its
/// columns, under words that a person reads, and a sheet of notes. Dates are dates and numbers are
/// numbers. Throws `refused` if libxlsxwriter is not installed.
void write_xlsx(const table::Report& report, const Options& options, support::TextSink& sink);

/// The columns of one kind of rows, as a Frictionless Table Schema in JSON; and those of several,
/// as a Data Package.
std::string table_schema(const table::Schema& schema, Language language);
std::string table_schemas(std::span<const table::Schema> schemas, Language language);

/// Every format by its name on the command line. Each describes itself in its own file.
std::span<const Format> formats();

/// The format of that name; null if there is none.
const Format* find_format(std::string_view name);

}  // namespace susr::render
