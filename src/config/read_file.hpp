// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace susr::config {

/// The text of a file of at most 4 MiB. Throws `configuration`, naming the file as what it is, if
/// it can't be read or is no file: a device or a pipe may have no end.
std::string read_file(const std::filesystem::path& file, std::string_view what, std::string hint);

}  // namespace susr::config
