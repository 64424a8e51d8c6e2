// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace susr::support {

/// Throws `not_permitted` or `refused`: what has that name could not be written. `error` is an
/// errno.
[[noreturn]] void refuse_to_write(std::string_view name, int error);

}  // namespace susr::support
