// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "susr/domain/date.hpp"
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

/// Opens all of them to read; with `known_on` each is as it was known then. Throws what opening
/// throws, of all that can't be opened.
std::vector<storage::BoardStore> open_all(const std::vector<ChosenStore>& chosen,
                                          int busy_timeout_ms,
                                          const std::optional<domain::Date>& known_on);

/// The names of the files of which the records begin with the same event, two by two.
std::vector<std::string> same_beginnings(const std::vector<storage::BoardStore>& boards);

}  // namespace susr::commands
