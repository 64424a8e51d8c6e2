// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace susr::support {

/// Whether there is a file or folder of that name; not if that can't be looked up.
bool is_there(const std::filesystem::path& path);

/// Calls `take` with the content of the file, a block at a time, until there is no more or `take`
/// gives false. Throws `refused` if the file can't be read, or is no file and no pipe.
void read_blocks(const std::filesystem::path& path,
                 const std::function<bool(std::string_view)>& take);

/// The content of a regular file. Throws `refused` if it is none, can't be read, or has more than
/// `most` bytes.
std::string read_whole(const std::filesystem::path& path, std::size_t most);

/// The same of what a descriptor gives until its end, whatever it is; `name` is what messages call
/// it.
std::string read_whole(int descriptor, std::string_view name, std::size_t most);

}  // namespace susr::support
