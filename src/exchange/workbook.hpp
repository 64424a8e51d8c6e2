// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// A sheet of a workbook: its rows by number, without empty ones, and what the cells show. Merged
/// cells repeat the content of the first, down to the last row.
struct Worksheet {
  std::string name;
  bool is_hidden = false;
  NumberedRows rows;
  std::vector<std::int64_t> hidden_rows;  ///< those of the rows that a person does not see
};

/// Whether the file is a workbook or another office file and not text, judging by its first bytes.
bool is_workbook(const std::filesystem::path& file);

/// Reads a workbook (.xlsx or .ods). Throws `refused`, saying what it is, if it can't be read.
std::vector<Worksheet> read_workbook(const std::filesystem::path& file);

/// The letters of a column: A, B, ... Z, AA. `place` counts from 0.
std::string column_letters(std::size_t place);

}  // namespace susr::exchange
