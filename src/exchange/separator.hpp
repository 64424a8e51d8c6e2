// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// What parts the cells of a file: a comma, a semicolon or a tab, as its line "sep=;" says, or the
/// one that its first rows have most of outside of quotes. Throws `refused` if it can't be read.
CsvStyle find_separator(const std::filesystem::path& file, Encoding encoding);

}  // namespace susr::exchange
