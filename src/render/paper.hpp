// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/table/report.hpp"

#include "page.hpp"

namespace susr::render {

/// What stands under the tables.
struct Foot {
  std::vector<std::string> notes;
  /// Lines that must stay as they are, so that they can be found again.
  std::vector<std::string> log_heads;
  std::string closing;  ///< empty for none
};

/// How a format writes a report for a person: it takes the parts in the order in which they are
/// read.
class Paper {
 public:
  Paper() = default;
  virtual ~Paper() = default;
  Paper(const Paper&) = delete;
  Paper& operator=(const Paper&) = delete;
  Paper(Paper&&) = delete;
  Paper& operator=(Paper&&) = delete;

  /// The lines above the tables, of which the first is the title; none in some reports.
  virtual void head(const std::vector<std::string>& lines) = 0;
  /// A table that has rows. Its title is empty where the report has only one.
  virtual void table(const Page& page, const std::string& title) = 0;
  /// Not called where a report says nothing at all.
  virtual void foot(const Foot& foot) = 0;
};

/// Hands a report's parts to the paper, in the language and with the columns of the options.
void write_paper(const table::Report& report, const Options& options, Paper& paper);

/// The lines in words.
std::vector<std::string> texts_of(const std::vector<table::Line>& lines, Language language);

/// What stands above a table that is not the only one.
std::string title_among_others(const table::Table& table, Language language);

/// The line of a log head, by which a paper can be held against the log.
std::string line_of_head(const table::LogHead& head, Language language);

/// The lines above the tables of a format where a title must stand: where a report has none, its
/// name and its day.
std::vector<std::string> titled(const table::Report& report, std::vector<std::string> lines,
                                const Options& options);

}  // namespace susr::render
