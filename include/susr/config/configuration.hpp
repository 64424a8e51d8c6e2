// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/policy.hpp"

namespace susr::config {

/// One value in force and where it comes from: `default`, or the file and line.
struct Setting {
  std::string key;  ///< `board.name`, `timescale.first-panel.months`
  std::string value;
  std::string origin;
};

/// A report with its options, saved under a name of its own.
struct SavedReport {
  std::string name;
  std::string base;  ///< a report of the catalogue
  /// The options, without their dashes, each with its values; a flag has one that is empty.
  std::vector<std::pair<std::string, std::vector<std::string>>> options;
  std::string origin;  ///< the file and line
};

/// What the configuration file says, with defaults for what it leaves out.
struct Configuration {
  std::filesystem::path file;
  catalogue::Language language = catalogue::Language::english;  ///< of the board's papers
  domain::Policy policy;
  std::filesystem::path store;  ///< from the folder of the file
  int busy_timeout_ms = 0;
  unsigned output_mode = 0;  ///< the permissions of files that commands write
  std::vector<SavedReport> saved_reports;
  std::vector<Setting> settings;
};

/// Reads the configuration file. Throws `configuration` if it can't be read, or with every mistake
/// in it at once, each with its line.
Configuration load(const std::filesystem::path& file);

/// The same for the text of a configuration; messages call it `file`.
Configuration parse(const std::string& text, const std::filesystem::path& file);

/// The parts of a new configuration that differ from board to board.
struct NewBoard {
  std::string name;
  std::string prefix;
  std::vector<std::string> areas;
  std::string store = "susr.db";  ///< from the folder of the configuration
};

/// The text of a commented configuration for a new board.
std::string starter_text(const NewBoard& board);

/// One key that a configuration may have, for the documentation.
struct KeyDescription {
  std::string section;  ///< `board`, or `[[agency]]` for one that may stand more than once
  std::string name;
  std::string takes;          ///< which values it takes
  std::string default_value;  ///< empty if it has none
  std::string meaning;
};

/// Every key, in the order of the sections.
std::vector<KeyDescription> describe_keys();

}  // namespace susr::config
