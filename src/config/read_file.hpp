// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace susr::config {

/// The text of a file. Throws `configuration`, naming the file as what it is, if it can't be read.
std::string read_file(const std::filesystem::path& file, std::string_view what, std::string hint);

}  // namespace susr::config
