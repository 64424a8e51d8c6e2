// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "susr/commands/command.hpp"

namespace susr::cli {

/// The text of `file`, given to the twin of `option`, or of standard input for `-`, without its
/// last newline; for `FIELD=FILE`, the field and that text. Throws `refused` if the file can't be
/// read, and BadValue if there is no field.
std::string text_from_file(const commands::Option& option, const std::string& file,
                           int standard_input);

/// Whether `file`, given to the twin of `option`, is standard input.
bool names_standard_input(const commands::Option& option, const std::string& file);

/// Whether a command is to read or write a file: by one of the `values` of `option`, or of the
/// `files` given to its twin. An argument `-` and a twin's `-` are standard input.
bool names_a_file(const commands::Option& option, std::span<const std::string> values,
                  std::span<const std::string> files);

/// The name of the twin's value in help.
std::string file_value(const commands::Option& option);

}  // namespace susr::cli
