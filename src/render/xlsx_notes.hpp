// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/render/xlsx_writer.hpp"
#include "susr/table/report.hpp"

#include "xlsx_sheet.hpp"

namespace susr::render {

/// The lines above a report's tables, of which the first is its title: where a report has none, its
/// name and its day.
std::vector<std::string> lines_above(const table::Report& report, const Options& options);

/// The lines under them, with the heads of the logs, once the rows have been taken.
std::vector<std::string> lines_below(const table::Report& report, Language language, bool has_rows);

/// Puts the sheet of notes, which has been begun: the lines, and a table of what the columns of
/// each sheet mean, named `table`.
void put_notes(XlsxWriter& book, XlsxTexts& texts, const std::vector<std::string>& lines,
               const std::deque<SheetPlan>& plans, const std::string& table, Language language);

}  // namespace susr::render
