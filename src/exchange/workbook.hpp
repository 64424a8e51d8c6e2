// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// A sheet of a workbook: its rows by number, without those that are empty, and what the cells
/// show. Merged cells have what the first of them has, down to the last row.
struct Worksheet {
  std::string name;
  bool is_hidden = false;
  NumberedRows rows;
};

/// Whether the file is a workbook or another file of an office program, by its first bytes, and no
/// text.
bool is_workbook(const std::filesystem::path& file);

/// Reads a workbook (.xlsx or .ods). Throws `refused`, saying what it is, if it can't be read.
std::vector<Worksheet> read_workbook(const std::filesystem::path& file);

/// The letters of a column: A, B, ... Z, AA. `place` counts from 0.
std::string column_letters(std::size_t place);

}  // namespace susr::exchange
