// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// What separates the cells of a file: a comma, a semicolon or a tab, as given by its line "sep=;",
/// or the most frequent one in its first rows, outside quotes. Throws `refused` if it can't be
/// read.
CsvStyle find_separator(const std::filesystem::path& file, Encoding encoding);

}  // namespace susr::exchange
