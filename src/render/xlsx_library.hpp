// SPDX-License-Identifier: MIT
#pragma once

#include <xlsxwriter.h>

namespace susr::render {

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
  decltype(&::worksheet_add_table) worksheet_add_table = nullptr;
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

/// libxlsxwriter, loaded at the first call. Throws `refused` if it is not installed, and names its
/// package.
const XlsxLibrary& xlsx_library();

}  // namespace susr::render
