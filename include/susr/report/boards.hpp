// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "susr/storage/store.hpp"

namespace susr::report {

/// The record of one board among those that a report is made from.
struct BoardRecord {
  std::string name;
  std::filesystem::path file;
  const storage::Store* store = nullptr;  ///< the board's own
  /// What was added to the numbers of its events in the store that holds the records of all.
  std::int64_t events_before = 0;
};

/// All boards that a report is made from, in the order in which they were given.
struct BoardRecords {
  std::vector<BoardRecord> boards;
  /// The references that more than one of them has: each stands with its board's name before it.
  std::set<std::string, std::less<>> shared;
};

}  // namespace susr::report
