// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace susr::support {

/// Whether UTF-8 text was damaged by a wrong encoding before it came here: it has the sign that
/// programs put in the place of a character they can't read, or letters that are the bytes of UTF-8
/// read as Windows-1252, such as those that stand for a Welsh circumflex.
bool looks_damaged(std::string_view text);

}  // namespace susr::support
