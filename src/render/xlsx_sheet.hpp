// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/render/xlsx_writer.hpp"
#include "susr/table/report.hpp"

namespace susr::render {

/// What a sheet has: a table, with what stands above it.
struct SheetPlan {
  std::string sheet;                ///< its name
  std::string title;                ///< the first cell
  std::string line;                 ///< the cell under it
  std::string table;                ///< the name by which a spreadsheet knows the table
  std::string source;               ///< the name of the table in the report
  std::vector<std::size_t> places;  ///< of the columns in the report's table
  std::vector<table::Column> columns;
  std::vector<std::string> headings;  ///< of the columns, no two the same
};

/// What stands above the columns, in the language of the options; one that stands there already
/// gets the column's name behind it.
std::vector<std::string> headings_of(const std::vector<table::Column>& columns, Language language);

/// Puts texts into a workbook as it can hold them.
class XlsxTexts {
 public:
  XlsxTexts(XlsxWriter& book, const Options& options);

  /// Gives the text as it was put, without what its cell can't hold. Nothing is put for an empty
  /// one.
  std::string put(std::uint32_t row, std::uint16_t column, std::string text, XlsxStyle style);
  /// How many texts had to be cut.
  [[nodiscard]] std::size_t cut() const {
    return cut_;
  }

 private:
  XlsxWriter& book_;
  const Options& options_;
  std::string mark_;
  std::size_t cut_ = 0;
};

/// A sheet with one table, to which rows are added.
class XlsxSheet {
 public:
  /// Begins the sheet of a workbook. What is given must live as long as this.
  XlsxSheet(XlsxWriter& book, XlsxTexts& texts, const SheetPlan& plan, Language language);

  /// Dates that are known to the day and numbers are what they are, and anything else is text.
  /// Throws `refused` if a sheet can't have as many rows.
  void put(const table::Row& row);
  /// Marks the table, when all rows are there.
  void finish();

 private:
  void put_cell(std::uint16_t place, const table::Cell& cell);
  void widen(std::uint16_t place, std::string_view text);

  XlsxWriter& book_;
  XlsxTexts& texts_;
  const SheetPlan& plan_;
  Language language_;
  std::vector<std::size_t> widths_;
  std::uint32_t row_;
};

}  // namespace susr::render
