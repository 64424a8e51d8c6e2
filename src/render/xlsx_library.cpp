// SPDX-License-Identifier: MIT
#include "xlsx_library.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

namespace susr::render {

namespace {

using catalogue::say;

constexpr const char* library_file = "libxlsxwriter.so.4";
constexpr const char* library_package = "libxlsxwriter4";

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
  find_in(handle, "worksheet_add_table", library.worksheet_add_table);
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

}  // namespace

const XlsxLibrary& xlsx_library() {
  static const XlsxLibrary library = load_xlsx_library();
  return library;
}

}  // namespace susr::render
