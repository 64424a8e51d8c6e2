// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date_reading.hpp"

#include "cell.hpp"

namespace susr::exchange {

/// Whether a column holds a date.
bool is_date(CellContent content);

/// How dates are written according to the mapping.
domain::DateStyle date_style_of(const config::Mapping& mapping);

/// The date in a cell of the column, as the record writes it. Empty if the cell is, or if it holds
/// one of the mapping's words for no date; anything else is a date or a problem.
CellValue read_date_cell(const CellReading& reading, const ImportColumn& column,
                         const std::string& text);

/// The part of the text that is meant, in a cell that holds a date and text.
std::string text_by_date(const CellReading& reading, const ImportColumn& column,
                         const std::string& text, config::Part part);

}  // namespace susr::exchange
