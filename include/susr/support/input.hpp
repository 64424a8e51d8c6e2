// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace susr::support {

/// Whether a file or folder of that name exists; false if that can't be found out.
bool is_there(const std::filesystem::path& path);

/// Whether it gives what it holds only once: a pipe, or a link to one such as /dev/stdin.
bool is_pipe(const std::filesystem::path& path);

/// Whether no account but the one that runs the program, and root, can open that file; false if it
/// can't be found out.
bool is_opened_by_owner_alone(const std::filesystem::path& path);

/// Whether no account but root and the one that runs the program can change that file; false if it
/// can't be found out.
bool is_written_by_owner_alone(const std::filesystem::path& path);

/// Calls `take` with the content of the file, a block at a time, until there is no more or `take`
/// gives false. Throws `refused` if the file can't be read, or is neither a file nor a pipe.
void read_blocks(const std::filesystem::path& path,
                 const std::function<bool(std::string_view)>& take);

/// The content of a regular file. Throws `refused` if it isn't one, can't be read, or has more than
/// `most` bytes.
std::string read_whole(const std::filesystem::path& path, std::size_t most);

/// The same for whatever a descriptor gives until its end; `name` is its name in messages.
std::string read_whole(int descriptor, std::string_view name, std::size_t most);

}  // namespace susr::support
