// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "susr/storage/combined.hpp"

namespace susr::commands {

/// A store given with `--store`, and the name of its board.
struct ChosenStore {
  std::string label;   ///< the file's name without its extension, unless one was given
  bool named = false;  ///< whether one was given
  std::filesystem::path file;
};

/// The store chosen by a value of `--store`: `FILE` or `NAME=FILE`. If the whole value is an
/// existing file, or the part before `=` can't be a name, it is treated as a path.
ChosenStore chosen_store(const std::string& text);

/// The store at that path, whose board takes its name from the file.
ChosenStore the_store(const std::string& path);

/// Throws `usage` if a board's name is unfit, or two have the same name or file.
void require_distinct(const std::vector<ChosenStore>& chosen);

/// Opens each of them with `open`. Throws together what that throws for those that can't be opened.
std::vector<storage::BoardStore> open_all(
    const std::vector<ChosenStore>& chosen,
    const std::function<storage::Store(const std::filesystem::path&)>& open);

/// Two files whose records start with the same event.
struct FilePair {
  std::filesystem::path one;
  std::filesystem::path other;
};

/// Every pair of boards whose records start with the same event.
std::vector<FilePair> same_beginnings(const std::vector<storage::BoardStore>& boards);

}  // namespace susr::commands
