// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "susr/commands/command.hpp"

namespace susr::cli {

/// What `file`, given to the twin of `option`, stands for: the text of that file, or of standard
/// input for `-`, without the newline at its end; and of `FIELD=FILE` the field and that text.
/// Throws `refused` if the file can't be read, and BadValue if no field is named.
std::string text_from_file(const commands::Option& option, const std::string& file,
                           int standard_input);

/// Whether `file`, given to the twin of `option`, names standard input.
bool names_standard_input(const commands::Option& option, const std::string& file);

/// What stands for the value of the twin in help.
std::string file_value(const commands::Option& option);

}  // namespace susr::cli
