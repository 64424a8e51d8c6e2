// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/support/output.hpp"

namespace susr::render {

/// What a cell of a workbook looks like, and whether it can be changed once its sheet is protected.
enum class XlsxStyle {
  title,
  line,  ///< text that goes on over the cells beside it
  heading,
  code_heading,
  column_heading,  ///< of a table that is marked as one
  text,
  inert_text,  ///< text that stays text also when somebody changes the cell
  date,
  number,
  decimal,  ///< with one digit after the point
  entry,
  entry_date
};

/// How much of a workbook is in memory before it is written.
enum class XlsxMemory {
  whole,  ///< all of it; its cells can be put in any order
  /// A row of each sheet: rows must be put in order. Texts then stand in their cells and not in a
  /// list beside the sheets, which some programs that only show a file can't read.
  by_rows
};

/// The cells of some rows in a column. All count from 0, and the last row is one of them.
struct XlsxRange {
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
  std::uint16_t column = 0;
};

/// Cells that are marked as a table, with filters: a row of headings, no two the same whatever
/// their case, from the first column of the sheet on, and the rows under it, of which there is one
/// at least. A workbook has no two tables with the same name. It is letters, digits and
/// underscores, and must not look like a cell.
struct XlsxTable {
  std::string name;
  std::vector<std::string> headings;
  std::uint32_t heading_row = 0;
  std::uint32_t last_row = 0;
};

/// How many rows a sheet has, and how many bytes a text in a cell: never more characters than a
/// cell can hold.
inline constexpr std::uint32_t xlsx_rows = 1'048'576;
inline constexpr std::size_t xlsx_longest_text = 32'767;

/// A workbook (.xlsx). The same cells give the same bytes. It is written by libxlsxwriter, which is
/// loaded when the first workbook is made: only those who want a workbook need it.
class XlsxWriter {
 public:
  /// `created` is the day that the document says it was made. Throws `refused` if the library is
  /// not installed, and names its package.
  XlsxWriter(const std::string& title, domain::Date created, XlsxMemory memory = XlsxMemory::whole);
  ~XlsxWriter();
  XlsxWriter(const XlsxWriter&) = delete;
  XlsxWriter(XlsxWriter&&) = delete;
  XlsxWriter& operator=(const XlsxWriter&) = delete;
  XlsxWriter& operator=(XlsxWriter&&) = delete;

  /// Begins a sheet, which what follows is about. Its name has at most 31 characters.
  void add_sheet(const std::string& name);
  void set_width(std::uint16_t column, double characters);
  void put_text(std::uint32_t row, std::uint16_t column, const std::string& text, XlsxStyle style);
  void put_date(std::uint32_t row, std::uint16_t column, domain::Date date, XlsxStyle style);
  void put_number(std::uint32_t row, std::uint16_t column, double number, XlsxStyle style);
  void put_blank(std::uint32_t row, std::uint16_t column, XlsxStyle style);
  /// Lets the cells take one of these only, from a list.
  void offer(const XlsxRange& cells, const std::vector<std::string>& choices,
             const std::string& message);
  /// Lets the cells take a date only, and none in the future.
  void require_past_date(const XlsxRange& cells, const std::string& message);
  /// Marks a table whose headings have been put, in the style `column_heading`.
  void add_table(const XlsxTable& table);
  /// Keeps the rows above and the columns before that cell in view.
  void freeze(std::uint32_t row, std::uint16_t column);
  /// Lets only cells for entries be changed.
  void protect();

  /// The bytes of the workbook. It is finished once.
  std::string finish();
  void finish(support::TextSink& sink);

 private:
  class Book;
  std::unique_ptr<Book> book_;
};

}  // namespace susr::render
