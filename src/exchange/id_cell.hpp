// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "cell.hpp"

namespace susr::exchange {

/// The id of an action, as it is: CV-2026-003/A5.
CellValue read_item(const std::string& text);

/// The id of a finding, as it is: CV-2026-003/F2.
CellValue read_finding_id(const std::string& text);

/// The number of a finding, for `F2` or its whole id too.
CellValue read_finding(const std::string& text);

}  // namespace susr::exchange
