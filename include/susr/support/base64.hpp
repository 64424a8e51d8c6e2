// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::support {

/// The bytes in base64, without breaks.
std::string base64_of(std::string_view bytes);

}  // namespace susr::support
