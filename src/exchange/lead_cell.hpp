// SPDX-License-Identifier: MIT
#pragma once

#include "cell.hpp"

namespace susr::exchange {

/// The code of the agency that the text names, by its code or by its name, case aside.
CellValue read_agency(const domain::Policy& policy, const std::string& text);

/// The legs that the text names, as "SWP; SS@Cardiff". They may be parted by semicolons, lines,
/// commas, slashes, "&" and "and", and each may be what the mapping says of it.
CellValue read_leads(const CellReading& reading, const std::string& text);

}  // namespace susr::exchange
