// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "susr/domain/event.hpp"

namespace susr::domain {

/// The codebook of themes: the last definition of each, in the order in which they were first
/// defined. `of_board` is what `board_record` gives.
std::vector<ThemeDefined> codebook_of(std::span<const Event> of_board);

/// The codes of the themes of a codebook that can be used for what took effect on that day.
std::vector<std::string> valid_codes(std::span<const ThemeDefined> codebook, Date day);

}  // namespace susr::domain
