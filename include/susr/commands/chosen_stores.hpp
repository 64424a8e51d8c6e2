// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "susr/storage/combined.hpp"

namespace susr::commands {

/// A store that `--store` names, and how the board is called whose record it is.
struct ChosenStore {
  std::string label;   ///< the name of the file without its ending, unless one was given
  bool named = false;  ///< whether one was given
  std::filesystem::path file;
};

/// What a value of `--store` chooses: `FILE`, or `NAME=FILE`. A text is a path if there is a file
/// of that whole name, or if what is before its '=' can't be a name.
ChosenStore chosen_store(const std::string& text);

/// The store at that path, of a board that is not named otherwise.
ChosenStore the_store(const std::string& path);

/// Throws `usage` if a board can't be called so, if two have the same name, or if two are the same
/// file.
void require_distinct(const std::vector<ChosenStore>& chosen);

/// Opens each of them with `open`. Throws what that throws, of all that can't be opened.
std::vector<storage::BoardStore> open_all(
    const std::vector<ChosenStore>& chosen,
    const std::function<storage::Store(const std::filesystem::path&)>& open);

/// The names of the files of which the records begin with the same event, two by two.
std::vector<std::string> same_beginnings(const std::vector<storage::BoardStore>& boards);

}  // namespace susr::commands
