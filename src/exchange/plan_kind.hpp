// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "import_pass.hpp"

namespace susr::exchange {

/// What to look for in a file: a plan, whose rows hold recommendations with their actions, takes a
/// pass for each of the two.
std::vector<PassKind> passes_of(const ImportRequest& request);

/// The file's name in messages.
std::string name_of(const ImportRequest& request);

/// How to read the file, according to the request and its mapping.
FileReading reading_of(const ImportRequest& request);

}  // namespace susr::exchange
