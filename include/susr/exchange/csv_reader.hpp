// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/domain/codes.hpp"

namespace susr::exchange {

/// The encoding of a file. A byte-order mark overrides the encoding given.
enum class Encoding { utf_8, utf_16, windows_1252 };

/// How a file is written.
struct CsvStyle {
  Encoding encoding = Encoding::utf_8;
  char separator = ',';
  bool has_separator_line = false;  ///< whether a line "sep=;" comes before the first row
};

/// Why a file can't be read further as CSV.
struct CsvFault {
  std::int64_t row = 0;  ///< as a spreadsheet counts: 1 is the header
  std::string code;      ///< `unclosed-quote`, `stray-quote`, `too-long`
  std::string why;
};

/// Rows with their numbers.
using NumberedRows = std::vector<std::pair<std::int64_t, std::vector<std::string>>>;

/// Called with each row and its cells. The cells may be moved from.
using TakeCells = std::function<void(std::int64_t row, std::vector<std::string>& cells)>;

/// Reads CSV (RFC 4180; lines end with LF or CRLF) a block at a time and calls `take` with every
/// row except empty lines. Spaces and zero bytes are part of a cell; whether cells are UTF-8 is for
/// `take` to check. Returns what stopped it; nothing if all was read. Throws `refused` if the file
/// can't be read.
std::optional<CsvFault> read_csv(const std::filesystem::path& file, const CsvStyle& style,
                                 const TakeCells& take);

/// The first rows of a file, as `read_csv` would hand them out.
NumberedRows first_rows(const std::filesystem::path& file, const CsvStyle& style, std::size_t most);

/// Removes the apostrophe that keeps a spreadsheet from running text as a formula. Nothing else is
/// changed.
std::string without_formula_guard(std::string text);

}  // namespace susr::exchange

template <>
inline constexpr std::array susr::domain::codes_of<susr::exchange::Encoding>{
    Code{susr::exchange::Encoding::utf_8, "utf-8"},
    Code{susr::exchange::Encoding::utf_16, "utf-16"},
    Code{susr::exchange::Encoding::windows_1252, "windows-1252"}};
