// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace susr::domain {

/// What stands where a text was erased, in data and in the tables. People read its words in their
/// language.
inline constexpr std::string_view erased_text = "[erased]";

}  // namespace susr::domain
