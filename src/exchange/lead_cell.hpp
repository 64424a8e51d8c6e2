// SPDX-License-Identifier: MIT
#pragma once

#include "cell.hpp"

namespace susr::exchange {

/// The code of the agency that the text names by its code or name, in any case.
CellValue read_agency(const domain::Policy& policy, const std::string& text);

/// The legs that the text names, as "SWP; SS@Cardiff". They may be separated by semicolons, lines,
/// commas, slashes, "&" and "and", and the mapping may give each a meaning.
CellValue read_leads(const CellReading& reading, const std::string& text);

}  // namespace susr::exchange
