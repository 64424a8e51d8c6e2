// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace susr::config {

/// The text of a file of at most 4 MiB. Throws `configuration` if it can't be read or is not a
/// regular file: a device or a pipe may have no end. The words `KIND.unread` and `KIND.unread.hint`
/// say which file it is and what to do.
std::string read_file(const std::filesystem::path& file, std::string_view kind);

}  // namespace susr::config
