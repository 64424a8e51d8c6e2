// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "susr/domain/date_reading.hpp"

#include "cell.hpp"

namespace susr::exchange {

/// Whether a column holds a date.
bool is_date(CellContent content);

/// How the mapping says that dates are written.
domain::DateStyle date_style_of(const config::Mapping& mapping);

/// The date that a cell of the column gives, as the record writes it. One that says in words of the
/// mapping that there is none is empty; anything else that is not empty is a date or a problem.
CellValue read_date_cell(const CellReading& reading, const ImportColumn& column,
                         const std::string& text);

/// Of a cell that holds a date and a text, the part of the text that is meant.
std::string text_by_date(const CellReading& reading, const ImportColumn& column,
                         const std::string& text, config::Part part);

}  // namespace susr::exchange
