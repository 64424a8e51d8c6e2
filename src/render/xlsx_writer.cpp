// SPDX-License-Identifier: MIT
// See docs/decisions/0016-workbooks.md.
#include "susr/render/xlsx_writer.hpp"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <functional>
#include <map>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/held_signals.hpp"
#include "susr/support/input.hpp"

#include "xlsx_library.hpp"

namespace susr::render {

namespace {

using catalogue::say;

/// A folder of its own for what the library writes, for its owner only. Signals wait until it is
/// gone: it has what stands in the record.
class OwnFolder {
 public:
  OwnFolder() {
    path_ = (std::filesystem::temp_directory_path() / "susr-xlsx-XXXXXX").string();
    if (::mkdtemp(path_.data()) == nullptr)
      support::refuse(say("xlsx.not-written"), std::strerror(errno));
  }
  ~OwnFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder(OwnFolder&&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  OwnFolder& operator=(OwnFolder&&) = delete;

  [[nodiscard]] std::string file() const {
    return path_ + "/workbook.xlsx";
  }
  [[nodiscard]] std::string& path() {
    return path_;
  }

 private:
  support::HeldSignals held_;
  std::string path_;
};

/// The number that a spreadsheet has for a day: days since the end of 1899.
double serial_of(domain::Date date) {
  const auto last_of_1899 =
      std::chrono::sys_days{std::chrono::year{1899} / std::chrono::December / 30};
  return static_cast<double>((std::chrono::sys_days{date} - last_of_1899).count());
}

constexpr lxw_color_t grey = 0xEEEEEE;
constexpr lxw_color_t dark_grey = 0x777777;
constexpr lxw_color_t pale_yellow = 0xFFFBE6;
/// The longest message beside a cell, in bytes: never more characters.
constexpr std::size_t longest_message = 255;

}  // namespace

/// The workbook as the library has it.
class XlsxWriter::Book {
 public:
  explicit Book(XlsxMemory memory)
      : library(xlsx_library()), by_rows_(memory == XlsxMemory::by_rows) {
    auto options = lxw_workbook_options{};
    options.constant_memory = by_rows_ ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder_.path().data();
    workbook_ = library.workbook_new_opt(folder_.file().c_str(), &options);
    if (workbook_ == nullptr) support::refuse(say("xlsx.not-written"), std::strerror(ENOMEM));
  }
  ~Book() {
    // The library frees a workbook only as it writes it.
    if (workbook_ != nullptr) library.workbook_close(workbook_);
  }
  Book(const Book&) = delete;
  Book(Book&&) = delete;
  Book& operator=(const Book&) = delete;
  Book& operator=(Book&&) = delete;

  void check(lxw_error error) const {
    if (error != LXW_NO_ERROR) support::refuse(say("xlsx.not-written"), library.strerror(error));
  }

  lxw_format* format(XlsxStyle style) {
    auto& made = formats_[style];
    if (made == nullptr) made = make_format(style);
    return made;
  }

  void finish(const std::function<void(std::string_view)>& take) {
    if (by_rows_) require_whole_rows();
    check(library.workbook_close(std::exchange(workbook_, nullptr)));
    support::read_blocks(folder_.file(), [&](std::string_view block) {
      take(block);
      return true;
    });
  }

  /// The library refuses to make a table of a sheet that is written by rows, for it puts the
  /// headings, whose row may be written. They are there already, so it is told that the sheet is
  /// none of these meanwhile: what its author proposes. See docs/decisions/0016-workbooks.md.
  void add_table(const XlsxTable& table, lxw_table_options& options) {
    const auto last_column = static_cast<lxw_col_t>(table.headings.size() - 1);
    const auto by_rows = std::exchange(sheet->optimize, std::uint8_t{LXW_FALSE});
    const auto error = library.worksheet_add_table(sheet, table.heading_row, 0, table.last_row,
                                                   last_column, &options);
    sheet->optimize = by_rows;
    check(error);
  }

  void add_sheet(const char* name) {
    sheet = library.workbook_add_worksheet(workbook_, name);
    if (sheet == nullptr)
      support::refuse(say("xlsx.not-written"),
                      library.strerror(LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED));
    // Another library than that whose header this was compiled with.
    if ((sheet->optimize == LXW_TRUE) != by_rows_)
      support::refuse(say("xlsx.not-written"), library.strerror(LXW_ERROR_FEATURE_NOT_SUPPORTED));
    sheets_.push_back(sheet);
  }

  [[nodiscard]] lxw_workbook* workbook() const {
    return workbook_;
  }

  const XlsxLibrary& library;
  lxw_worksheet* sheet = nullptr;

 private:
  /// The library doesn't notice that the disk is full when it keeps the rows of a sheet, and when
  /// it copies them into it: the sheet would end before its last row.
  void require_whole_rows() {
    std::uintmax_t bytes = 0;
    bool are_kept = true;
    for (const auto* each : sheets_) {
      are_kept = std::fflush(each->optimize_tmpfile) == 0 &&
                 std::ferror(each->optimize_tmpfile) == 0 && are_kept;
      bytes += static_cast<std::uintmax_t>(std::ftell(each->optimize_tmpfile));
    }
    // Of each, a copy, and the same once more, packed.
    const auto space = std::filesystem::space(folder_.path());
    if (!are_kept || space.available < 2 * bytes)
      support::refuse(say("xlsx.not-written"), std::strerror(ENOSPC));
  }

  lxw_format* make_format(XlsxStyle style) const {
    using enum XlsxStyle;
    auto* made = library.workbook_add_format(workbook_);
    library.format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    const bool is_bold = style == title || style == heading || style == column_heading;
    if (is_bold) library.format_set_bold(made);
    if (style == decimal) library.format_set_num_format(made, "0.0");
    const bool is_on_one_line =
        style == title || style == line || style == number || style == decimal;
    if (is_on_one_line) return made;
    library.format_set_text_wrap(made);
    if (style == heading || style == code_heading) library.format_set_bg_color(made, grey);
    if (style == code_heading) library.format_set_font_color(made, dark_grey);
    if (style == date || style == entry_date) library.format_set_num_format(made, "yyyy-mm-dd");
    // As text, so that a spreadsheet makes no date, number or formula of what is typed.
    if (style == entry || style == inert_text) library.format_set_num_format(made, "@");
    if (style == entry || style == entry_date) make_entry(made);
    return made;
  }

  void make_entry(lxw_format* made) const {
    library.format_set_unlocked(made);
    library.format_set_border(made, LXW_BORDER_THIN);
    library.format_set_bg_color(made, pale_yellow);
  }

  OwnFolder folder_;
  bool by_rows_ = false;
  std::vector<lxw_worksheet*> sheets_;
  lxw_workbook* workbook_ = nullptr;
  std::map<XlsxStyle, lxw_format*> formats_;
};

XlsxWriter::XlsxWriter(const std::string& title, domain::Date created, XlsxMemory memory)
    : book_(std::make_unique<Book>(memory)) {
  auto text = title;
  auto properties = lxw_doc_properties{};
  properties.title = text.data();
  properties.created = std::chrono::system_clock::to_time_t(std::chrono::sys_days{created});
  book_->check(book_->library.workbook_set_properties(book_->workbook(), &properties));
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::add_sheet(const std::string& name) {
  book_->add_sheet(name.c_str());
}

void XlsxWriter::set_width(std::uint16_t column, double characters) {
  book_->check(
      book_->library.worksheet_set_column(book_->sheet, column, column, characters, nullptr));
}

void XlsxWriter::put_text(std::uint32_t row, std::uint16_t column, const std::string& text,
                          XlsxStyle style) {
  if (text.empty() || text.size() > xlsx_longest_text) return put_blank(row, column, style);
  book_->check(book_->library.worksheet_write_string(book_->sheet, row, column, text.c_str(),
                                                     book_->format(style)));
}

void XlsxWriter::put_date(std::uint32_t row, std::uint16_t column, domain::Date date,
                          XlsxStyle style) {
  put_number(row, column, serial_of(date), style);
}

void XlsxWriter::put_number(std::uint32_t row, std::uint16_t column, double number,
                            XlsxStyle style) {
  book_->check(book_->library.worksheet_write_number(book_->sheet, row, column, number,
                                                     book_->format(style)));
}

void XlsxWriter::put_blank(std::uint32_t row, std::uint16_t column, XlsxStyle style) {
  book_->check(
      book_->library.worksheet_write_blank(book_->sheet, row, column, book_->format(style)));
}

void XlsxWriter::offer(const XlsxRange& cells, const std::vector<std::string>& choices,
                       const std::string& message) {
  auto texts = choices;
  auto shown = message.substr(0, longest_message);
  std::vector<char*> list;
  for (auto& text : texts)
    list.push_back(text.data());
  list.push_back(nullptr);
  auto validation = lxw_data_validation{};
  validation.validate = LXW_VALIDATION_TYPE_LIST;
  validation.value_list = list.data();
  validation.error_message = shown.data();
  book_->check(book_->library.worksheet_data_validation_range(
      book_->sheet, cells.first_row, cells.column, cells.last_row, cells.column, &validation));
}

void XlsxWriter::require_past_date(const XlsxRange& cells, const std::string& message) {
  auto shown = message.substr(0, longest_message);
  std::string first = "=DATE(2000,1,1)";
  std::string last = "=TODAY()";
  auto validation = lxw_data_validation{};
  validation.validate = LXW_VALIDATION_TYPE_DATE_FORMULA;
  validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
  validation.minimum_formula = first.data();
  validation.maximum_formula = last.data();
  validation.error_message = shown.data();
  book_->check(book_->library.worksheet_data_validation_range(
      book_->sheet, cells.first_row, cells.column, cells.last_row, cells.column, &validation));
}

void XlsxWriter::add_table(const XlsxTable& table) {
  auto name = table.name;
  auto headings = table.headings;
  std::vector<lxw_table_column> columns(headings.size());
  std::vector<lxw_table_column*> list;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    columns[i].header = headings[i].data();
    columns[i].header_format = book_->format(XlsxStyle::column_heading);
    list.push_back(&columns[i]);
  }
  list.push_back(nullptr);
  auto options = lxw_table_options{};
  options.name = name.data();
  options.columns = list.data();
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
  options.style_type_number = 1;
  options.no_banded_rows = LXW_TRUE;
  book_->add_table(table, options);
}

void XlsxWriter::freeze(std::uint32_t row, std::uint16_t column) {
  book_->library.worksheet_freeze_panes(book_->sheet, row, column);
}

void XlsxWriter::protect() {
  auto options = lxw_protection{};
  options.format_columns = LXW_TRUE;
  options.format_rows = LXW_TRUE;
  book_->library.worksheet_protect(book_->sheet, nullptr, &options);
}

std::string XlsxWriter::finish() {
  std::string bytes;
  book_->finish([&](std::string_view block) { bytes += block; });
  return bytes;
}

void XlsxWriter::finish(support::TextSink& sink) {
  book_->finish([&](std::string_view block) { sink.append(block); });
}

}  // namespace susr::render
