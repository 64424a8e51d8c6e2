// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "susr/report/report.hpp"
#include "susr/support/output.hpp"

namespace susr::render {

/// How a report is written.
struct Options {
  std::vector<std::string> columns;  ///< which, in this order; all, if empty
  bool excel = false;                ///< CSV with a byte-order mark and CRLF
};

/// A way to write a report.
struct Format {
  std::string_view name;
  void (*write)(const report::Report& report, const Options& options, support::TextSink& sink);
};

// The writers. Each gives the same bytes for the same report, whatever the terminal, the locale or
// the time zone.

/// Aligned columns under words that a person reads. Picks no columns.
void write_text(const report::Report& report, const Options& options, support::TextSink& sink);
/// RFC 4180 in UTF-8, with a header, and LF at the end of a line. A text that a spreadsheet would
/// run as a formula gets a leading apostrophe.
void write_csv(const report::Report& report, const Options& options, support::TextSink& sink);
/// One object with `report`, `as_of` and `rows`, each row an object; an empty cell is null.
void write_json(const report::Report& report, const Options& options, support::TextSink& sink);

/// Every format by its name on the command line.
inline constexpr std::array formats{Format{"text", write_text}, Format{"csv", write_csv},
                                    Format{"json", write_json}};

}  // namespace susr::render
