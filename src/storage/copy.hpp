// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "connection.hpp"

namespace susr::storage {

/// Where a store is copied to.
struct CopyTarget {
  std::filesystem::path file;  ///< an empty file
  std::filesystem::path name;  ///< what messages call it
};

/// Copies all of a store, as `from` sees it, in one step, into a file that then is a store of its
/// own: one file, without a journal. Throws `refused` if it can't be written, and what SQLite says
/// of the store that is read.
void copy_into(Connection& from, const CopyTarget& target);

/// Copies all of it into another open connection.
void copy_into(Connection& from, Connection& target);

}  // namespace susr::storage
