// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace susr::support {

/// Throws `refused`: that folder could not be made, for that reason.
[[noreturn]] void refuse_folder(const std::filesystem::path& path, const std::string& why);

/// The same for an errno, which can also be `not_permitted`.
[[noreturn]] void refuse_folder(const std::filesystem::path& path, int error);

/// What a folder of that name is made or replaced as: of a link what it leads to, without a slash
/// at the end.
std::filesystem::path place_of_folder(const std::filesystem::path& path);

/// Throws `refused` unless the folder that it is to be in is there.
void require_parent(const std::filesystem::path& path);

/// Makes a folder for its owner only.
void make_folder(const std::filesystem::path& path, const std::filesystem::path& target);

}  // namespace susr::support
