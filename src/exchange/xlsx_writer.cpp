// SPDX-License-Identifier: MIT
// The only file that knows libxlsxwriter (docs/decisions/0016-workbooks.md).
#include "xlsx_writer.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include <dlfcn.h>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

constexpr const char* library_file = "libxlsxwriter.so.4";
constexpr const char* library_package = "libxlsxwriter4";

/// The functions of the library that are used.
struct XlsxLibrary {
  decltype(&::workbook_new_opt) workbook_new_opt = nullptr;
  decltype(&::workbook_close) workbook_close = nullptr;
  decltype(&::workbook_set_properties) workbook_set_properties = nullptr;
  decltype(&::workbook_add_worksheet) workbook_add_worksheet = nullptr;
  decltype(&::workbook_add_format) workbook_add_format = nullptr;
  decltype(&::worksheet_set_column) worksheet_set_column = nullptr;
  decltype(&::worksheet_write_string) worksheet_write_string = nullptr;
  decltype(&::worksheet_write_number) worksheet_write_number = nullptr;
  decltype(&::worksheet_write_blank) worksheet_write_blank = nullptr;
  decltype(&::worksheet_data_validation_range) worksheet_data_validation_range = nullptr;
  decltype(&::worksheet_freeze_panes) worksheet_freeze_panes = nullptr;
  decltype(&::worksheet_protect) worksheet_protect = nullptr;
  decltype(&::format_set_bold) format_set_bold = nullptr;
  decltype(&::format_set_text_wrap) format_set_text_wrap = nullptr;
  decltype(&::format_set_align) format_set_align = nullptr;
  decltype(&::format_set_num_format) format_set_num_format = nullptr;
  decltype(&::format_set_unlocked) format_set_unlocked = nullptr;
  decltype(&::format_set_border) format_set_border = nullptr;
  decltype(&::format_set_bg_color) format_set_bg_color = nullptr;
  decltype(&::format_set_font_color) format_set_font_color = nullptr;
  decltype(&::lxw_strerror) strerror = nullptr;
};

[[noreturn]] void refuse_without_library() {
  support::refuse(say("xlsx.no-library"),
                  say("xlsx.no-library.why", fmt::arg("package", library_package)),
                  say("xlsx.no-library.hint", fmt::arg("package", library_package)));
}

template <class Function>
void find_in(void* handle, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(handle, name));
  if (function == nullptr) refuse_without_library();
}

XlsxLibrary load_xlsx_library() {
  void* handle = ::dlopen(library_file, RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) refuse_without_library();
  XlsxLibrary library;
  find_in(handle, "workbook_new_opt", library.workbook_new_opt);
  find_in(handle, "workbook_close", library.workbook_close);
  find_in(handle, "workbook_set_properties", library.workbook_set_properties);
  find_in(handle, "workbook_add_worksheet", library.workbook_add_worksheet);
  find_in(handle, "workbook_add_format", library.workbook_add_format);
  find_in(handle, "worksheet_set_column", library.worksheet_set_column);
  find_in(handle, "worksheet_write_string", library.worksheet_write_string);
  find_in(handle, "worksheet_write_number", library.worksheet_write_number);
  find_in(handle, "worksheet_write_blank", library.worksheet_write_blank);
  find_in(handle, "worksheet_data_validation_range", library.worksheet_data_validation_range);
  find_in(handle, "worksheet_freeze_panes", library.worksheet_freeze_panes);
  find_in(handle, "worksheet_protect", library.worksheet_protect);
  find_in(handle, "format_set_bold", library.format_set_bold);
  find_in(handle, "format_set_text_wrap", library.format_set_text_wrap);
  find_in(handle, "format_set_align", library.format_set_align);
  find_in(handle, "format_set_num_format", library.format_set_num_format);
  find_in(handle, "format_set_unlocked", library.format_set_unlocked);
  find_in(handle, "format_set_border", library.format_set_border);
  find_in(handle, "format_set_bg_color", library.format_set_bg_color);
  find_in(handle, "format_set_font_color", library.format_set_font_color);
  find_in(handle, "lxw_strerror", library.strerror);
  return library;
}

/// The library, loaded at the first call.
const XlsxLibrary& xlsx_library() {
  static const XlsxLibrary library = load_xlsx_library();
  return library;
}

/// A folder of its own for what the library writes, for its owner only.
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
/// The longest text of a cell, and of a message beside one, in bytes: never more characters.
constexpr std::size_t longest_cell = 32767;
constexpr std::size_t longest_message = 255;

}  // namespace

/// The workbook as the library has it.
class XlsxWriter::Book {
 public:
  Book() : library(xlsx_library()) {
    auto options = lxw_workbook_options{};
    options.constant_memory = LXW_FALSE;
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

  std::string finish() {
    check(library.workbook_close(std::exchange(workbook_, nullptr)));
    std::string bytes;
    support::read_blocks(folder_.file(), [&](std::string_view block) {
      bytes += block;
      return true;
    });
    return bytes;
  }

  [[nodiscard]] lxw_workbook* workbook() const {
    return workbook_;
  }

  const XlsxLibrary& library;
  lxw_worksheet* sheet = nullptr;

 private:
  lxw_format* make_format(XlsxStyle style) const {
    using enum XlsxStyle;
    auto* made = library.workbook_add_format(workbook_);
    library.format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (style == title || style == heading) library.format_set_bold(made);
    if (style == title || style == number) return made;
    library.format_set_text_wrap(made);
    if (style == heading || style == code_heading) library.format_set_bg_color(made, grey);
    if (style == code_heading) library.format_set_font_color(made, dark_grey);
    if (style == date || style == entry_date) library.format_set_num_format(made, "yyyy-mm-dd");
    // As text, so that a spreadsheet makes no date or number of what is typed.
    if (style == entry) library.format_set_num_format(made, "@");
    if (style != entry && style != entry_date) return made;
    library.format_set_unlocked(made);
    library.format_set_border(made, LXW_BORDER_THIN);
    library.format_set_bg_color(made, pale_yellow);
    return made;
  }

  OwnFolder folder_;
  lxw_workbook* workbook_ = nullptr;
  std::map<XlsxStyle, lxw_format*> formats_;
};

XlsxWriter::XlsxWriter(const std::string& title, domain::Date created)
    : book_(std::make_unique<Book>()) {
  auto text = title;
  auto properties = lxw_doc_properties{};
  properties.title = text.data();
  properties.created = std::chrono::system_clock::to_time_t(std::chrono::sys_days{created});
  book_->check(book_->library.workbook_set_properties(book_->workbook(), &properties));
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::add_sheet(const std::string& name) {
  book_->sheet = book_->library.workbook_add_worksheet(book_->workbook(), name.c_str());
  if (book_->sheet == nullptr)
    support::refuse(say("xlsx.not-written"),
                    book_->library.strerror(LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED));
}

void XlsxWriter::set_width(std::uint16_t column, double characters) {
  book_->check(
      book_->library.worksheet_set_column(book_->sheet, column, column, characters, nullptr));
}

void XlsxWriter::put_text(std::uint32_t row, std::uint16_t column, const std::string& text,
                          XlsxStyle style) {
  if (text.empty() || text.size() > longest_cell) return put_blank(row, column, style);
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
  return book_->finish();
}

}  // namespace susr::exchange
