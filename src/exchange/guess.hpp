// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/config/mapping.hpp"
#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// The headings by which a plan's header is known, as boards write them.
std::vector<std::string> usual_headings();

/// A mapping of a plan that is guessed from its rows, of which the first is the header.
config::Mapping guess_mapping(const NumberedRows& rows);

}  // namespace susr::exchange
