// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "import_pass.hpp"

namespace susr::exchange {

/// What is looked for in a file: a plan, whose rows hold recommendations with their actions, takes
/// a pass for each of them.
std::vector<PassKind> passes_of(const ImportRequest& request);

/// By which name messages call the file.
std::string name_of(const ImportRequest& request);

/// How the file is to be read, by the request and its mapping.
FileReading reading_of(const ImportRequest& request);

}  // namespace susr::exchange
