// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "susr/domain/codes.hpp"
#include "susr/domain/date_reading.hpp"

namespace susr::config {

/// Which part of a cell is meant, if it holds two things.
enum class Part {
  number,             ///< the number that it begins with, such as 17.1
  text_after_number,  ///< what stands after that; all of it, if it begins with no number
  date,               ///< the one date in it
  first_date,         ///< the first of several
  last_date,          ///< the last of several
  text_beside_date,   ///< what stands beside its date; nothing, if it has no date
  text_without_date   ///< all of it, if it has no date
};

/// How the headings and values of a board's own spreadsheet translate to susr's. They are compared
/// as `support::folded` has them.
struct Mapping {
  std::map<std::string, std::string> columns;   ///< of susr's columns, what the file calls them
  std::map<std::string, Part> parts;            ///< columns that only mean part of the cell
  std::map<std::string, std::string> defaults;  ///< what an empty cell means
  std::vector<std::string> date_formats;        ///< such as DD/MM/YYYY; none: the usual ones
  std::vector<std::string> no_date;             ///< words used instead of a date: "ongoing"
  /// For each of susr's columns, what each of the file's values stands for.
  std::map<std::string, std::map<std::string, std::string>> values;
  std::vector<std::string> filled_down;  ///< columns of the file: an empty cell is as the one above
  std::optional<domain::DayOrder> day_order;  ///< nothing: the day comes first
  std::int64_t header_row = 0;                ///< 0: to be found
  std::string sheet;                          ///< of a workbook; empty: the one that fits
};

/// The columns that a mapping can mention.
struct MappedColumns {
  std::vector<std::string> known;
  std::vector<std::string> worked_out;  ///< those of `known` that are never read
  std::vector<std::string> dates;       ///< those of `known` that hold a date
};

/// Reads a mapping to columns of susr's. Throws `configuration` if it can't be read, or with every
/// mistake in it at once, each with its line. An entry without effect is a mistake.
Mapping load_mapping(const std::filesystem::path& file, const MappedColumns& columns);

}  // namespace susr::config

template <>
inline constexpr std::array susr::domain::codes_of<susr::config::Part>{
    Code{susr::config::Part::number, "number"},
    Code{susr::config::Part::text_after_number, "text-after-number"},
    Code{susr::config::Part::date, "date"},
    Code{susr::config::Part::first_date, "first-date"},
    Code{susr::config::Part::last_date, "last-date"},
    Code{susr::config::Part::text_beside_date, "text-beside-date"},
    Code{susr::config::Part::text_without_date, "text-without-date"}};
