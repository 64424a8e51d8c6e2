// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/storage/store.hpp"
#include "susr/support/progress.hpp"

namespace susr::storage {

/// The store of one of several boards.
struct BoardStore {
  std::string label;           ///< no two boards have the same; it has no ':'
  std::filesystem::path file;  ///< as it was given, for messages
  Store store;
};

/// The records of several boards as one, in memory: the log of each after that of the board before
/// it, but for the policies that they recorded, and the tables made from them. The seals are those
/// of the boards' own logs, so that the log of it can't be verified.
struct Combined {
  Store store;
  /// The references that more than one board has. In `store` each is `shared_reference`.
  std::set<std::string, std::less<>> shared;
  /// By board, what was added to the numbers of its events.
  std::vector<std::int64_t> events_before;
};

/// Throws what reading one of them throws, with the board's file in it; if several can't be read,
/// the problems of all, as an error of the first one's kind.
/// `progress` is told of the events of each case.
Combined combine(std::span<const BoardStore> boards, const support::TellProgress& progress = {});

/// `gwent:CV-2026-001`: how a reference stands that more than one board has.
std::string shared_reference(std::string_view label, std::string_view reference);

/// Does `work`, and turns what reading a store throws in it into an error that names `file`.
void naming_store(const std::filesystem::path& file, const std::function<void()>& work);

/// Does `work` for each number below `count`, and throws at the end what was thrown, if anything
/// was: the problems of all, as an error of the first one's kind.
void for_all(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace susr::storage
