// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "susr/domain/date.hpp"
#include "susr/storage/log.hpp"
#include "susr/storage/tables.hpp"

namespace susr::exchange {

inline constexpr const char* descriptor_name = "datapackage.json";
/// The name of a package of the whole record.
inline constexpr const char* record_name = "susr-record";

/// Identifies the content of a file.
struct FileMark {
  std::int64_t bytes = 0;
  std::string sha256;
};

/// A table of a package.
struct Resource {
  storage::TableDescription table;
  std::string path;
  std::string missing;  ///< the content of a cell without a value
  FileMark mark;
};

/// Which counts are published.
struct Release {
  domain::Date as_of;
  domain::Date known_on;  ///< what was recorded later does not count
  std::int64_t rounded_to = 1;
};

/// What a package holds.
struct Descriptor {
  std::string name;
  std::string title;
  std::string created;                ///< a moment; empty where a day is enough
  std::optional<Release> release;     ///< nothing for the whole record
  std::optional<storage::Head> head;  ///< of the log, if the package has it
  std::vector<Resource> resources;
};

/// The text of `datapackage.json`.
std::string to_json(const Descriptor& descriptor);

/// What a package says of its log.
struct PackagedLog {
  int schema = 0;
  storage::Head head;
  std::string path;  ///< a name in the folder of the package
  FileMark mark;
};

/// Reads it from `datapackage.json`. Throws `refused` if that can't be read or does not describe a
/// package written by `export_package`.
PackagedLog read_packaged_log(const std::filesystem::path& folder);

}  // namespace susr::exchange
