// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/config/mapping.hpp"
#include "susr/exchange/csv_reader.hpp"

namespace susr::exchange {

/// Headings that boards use, by which a plan's header is recognised.
std::vector<std::string> usual_headings();

/// Guesses a plan's mapping from its rows; the first row is the header.
config::Mapping guess_mapping(const NumberedRows& rows);

}  // namespace susr::exchange
