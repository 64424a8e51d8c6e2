// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/date.hpp"

namespace susr::exchange {

/// What a cell of a workbook looks like, and whether it can be changed once its sheet is protected.
enum class XlsxStyle { title, heading, code_heading, text, date, number, entry, entry_date };

/// The cells of some rows in a column. All count from 0, and the last row is one of them.
struct XlsxRange {
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
  std::uint16_t column = 0;
};

/// A workbook (.xlsx). The same cells give the same bytes. It is written by libxlsxwriter, which is
/// loaded when the first workbook is made: only those who want a workbook need it.
class XlsxWriter {
 public:
  /// `created` is the day that the document says it was made. Throws `refused` if the library is
  /// not installed, and names its package.
  XlsxWriter(const std::string& title, domain::Date created);
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
  /// Keeps the rows above and the columns before that cell in view.
  void freeze(std::uint32_t row, std::uint16_t column);
  /// Lets only cells for entries be changed.
  void protect();

  /// The bytes of the workbook, once.
  std::string finish();

 private:
  class Book;
  std::unique_ptr<Book> book_;
};

}  // namespace susr::exchange
