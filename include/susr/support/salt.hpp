// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace susr::support {

/// A salt: 32 hexadecimal digits, from the operating system's source of random numbers. Throws
/// `std::system_error` if that gives none.
///
/// After `seed_salts` it follows from the seed and `place` alone.
std::string new_salt(std::string_view place);

/// Makes salts predictable, so that two records of the same entries are the same byte for byte: for
/// tests and demonstrations. Whoever knows the seed can guess what an erased text was.
void seed_salts(std::string seed);

}  // namespace susr::support
