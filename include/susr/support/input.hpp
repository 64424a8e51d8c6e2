// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace susr::support {

/// Calls `take` with the content of the file, a block at a time, until there is no more or `take`
/// gives false. Throws `refused` if the file can't be read.
void read_blocks(const std::filesystem::path& path,
                 const std::function<bool(std::string_view)>& take);

}  // namespace susr::support
