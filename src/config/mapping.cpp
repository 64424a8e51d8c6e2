// SPDX-License-Identifier: MIT
#include "susr/config/mapping.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/domain/date_format.hpp"
#include "susr/support/text.hpp"

#include "mistakes.hpp"
#include "read_file.hpp"
#include "toml_document.hpp"

namespace susr::config {

namespace {

bool is_date(Part part) {
  return part == Part::date || part == Part::first_date || part == Part::last_date;
}

/// Reads one document into a mapping and collects what is wrong with it.
class Reader {
 public:
  Reader(const std::filesystem::path& file, Document document, const MappedColumns& columns)
      : document_(std::move(document)), columns_(columns), mistakes_(file, document_.mistakes) {}

  Mapping read() {
    for (const auto& section : document_.sections)
      take(section);
    require_effect();
    mistakes_.throw_if_any();
    return std::move(mapping_);
  }

 private:
  void take(const Section& section) {
    const std::vector<std::string> names{"columns", "parts", "default", "dates", "values", "rows"};
    for (const auto& [key, value] : section.values) {
      if (section.name == "columns" && is_known(key, value)) text(value, mapping_.columns[key]);
      if (section.name == "parts" && is_known(key, value)) part(key, value);
      if (section.name == "default" && is_known(key, value)) text(value, mapping_.defaults[key]);
      if (section.name == "dates") dates(key, value);
      if (section.name == "values") text(value, mapping_.values[section.title][key]);
      if (section.name == "rows") rows(key, value);
    }
    if (section.name == "values" && !has(section.title)) {
      mistakes_.add(section.line, fmt::format("[values.{}]", section.title),
                    "susr has no such column",
                    support::known_values_hint(section.title, columns_.known));
    }
    if (std::ranges::find(names, section.name) == names.end()) {
      mistakes_.add(section.line, fmt::format("the section [{}]", section.name),
                    "there is no such section", support::known_values_hint(section.name, names));
    }
  }

  bool is_known(const std::string& column, const Value& value) {
    if (std::ranges::find(columns_.worked_out, column) != columns_.worked_out.end()) {
      mistakes_.add(value.line, fmt::format("'{}'", column),
                    "susr works that column out and never reads it", "leave it out");
    }
    if (has(column)) return true;
    mistakes_.add(value.line, fmt::format("'{}'", column), "susr has no such column",
                  support::known_values_hint(column, columns_.known));
    return false;
  }

  [[nodiscard]] bool has(const std::string& column) const {
    return std::ranges::find(columns_.known, column) != columns_.known.end();
  }

  void text(const Value& value, std::string& target) {
    const auto* given = std::get_if<std::string>(&value.content);
    if (given != nullptr && !support::unfit_text(*given)) target = *given;
    if (given == nullptr) mistakes_.add(value.line, "the value", "it must be a text in quotes");
    if (given != nullptr && support::unfit_text(*given)) {
      mistakes_.add(value.line, "the value", *support::unfit_text(*given));
    }
  }

  void texts(const Value& value, std::vector<std::string>& target) {
    const auto* given = std::get_if<std::vector<std::string>>(&value.content);
    if (given != nullptr) target = *given;
    if (given == nullptr) mistakes_.add(value.line, "the value", "it must be a list of texts");
  }

  void part(const std::string& column, const Value& value) {
    std::string given;
    text(value, given);
    const auto found = domain::from_code<Part>(given);
    if (found) mapping_.parts[column] = *found;
    const bool takes_date = std::ranges::find(columns_.dates, column) != columns_.dates.end();
    if (found && takes_date != is_date(*found)) {
      mistakes_.add(value.line, fmt::format("'{}' in [parts]", column),
                    takes_date ? "the column holds a date, and that part is none"
                               : "that part is a date, and the column holds none");
    }
    if (!found) {
      mistakes_.add(value.line, fmt::format("'{}' in [parts]", column), "there is no such part",
                    support::known_values_hint(given, domain::all_codes<Part>()));
    }
  }

  void dates(const std::string& key, const Value& value) {
    if (key == "none") {
      texts(value, mapping_.no_date);
    } else if (key == "formats") {
      texts(value, mapping_.date_formats);
      for (const auto& format : mapping_.date_formats) {
        const auto why = domain::unfit_date_format(format);
        if (why) mistakes_.add(value.line, fmt::format("the format '{}'", format), *why);
      }
    } else if (key == "order") {
      std::string given;
      text(value, given);
      mapping_.day_order = domain::from_code<domain::DayOrder>(given);
      if (!mapping_.day_order) {
        mistakes_.add(value.line, "'order' in [dates]", "unknown value",
                      support::known_values_hint(given, domain::all_codes<domain::DayOrder>()));
      }
    } else {
      unknown_key(key, value, {"formats", "none", "order"});
    }
  }

  void rows(const std::string& key, const Value& value) {
    if (key == "fill-down") {
      texts(value, mapping_.filled_down);
    } else if (key == "sheet") {
      text(value, mapping_.sheet);
    } else if (key == "header") {
      const auto* row = std::get_if<std::int64_t>(&value.content);
      if (row != nullptr && *row > 0) mapping_.header_row = *row;
      if (mapping_.header_row == 0)
        mistakes_.add(value.line, "'header'", "it must be the number of a row");
    } else {
      unknown_key(key, value, {"fill-down", "header", "sheet"});
    }
  }

  /// Finds what would do nothing: of a column that the mapping does not read.
  void require_effect() {
    if (mapping_.day_order && !mapping_.date_formats.empty()) {
      mistakes_.add(line_of("dates", "order"), "'order' in [dates]",
                    "it would do nothing, since 'formats' lists every format",
                    "leave one of them out");
    }
    if (mapping_.columns.empty()) return;
    const auto require = [&](const std::string& column, std::string_view where) {
      if (mapping_.columns.contains(column) || !has(column)) return;
      const bool has_default = mapping_.defaults.contains(column);
      if (where == "values" && has_default) return;
      mistakes_.add(line_of(where, column), fmt::format("'{}' under [{}]", column, where),
                    "[columns] does not name it, so it would do nothing",
                    "say under [columns] what the file calls it");
    };
    for (const auto& [column, part] : mapping_.parts)
      require(column, "parts");
    for (const auto& [column, values] : mapping_.values)
      require(column, "values");
  }

  /// Where the document speaks of that column in the section.
  [[nodiscard]] int line_of(std::string_view section_name, const std::string& column) const {
    for (const auto& section : document_.sections) {
      if (section.name != section_name) continue;
      if (section.title == column) return section.line;
      for (const auto& [key, value] : section.values) {
        if (key == column) return value.line;
      }
    }
    return 0;
  }

  void unknown_key(const std::string& key, const Value& value,
                   const std::vector<std::string>& known) {
    mistakes_.add(value.line, fmt::format("'{}'", key), "there is no such key",
                  support::known_values_hint(key, known));
  }

  Document document_;
  const MappedColumns& columns_;
  Mistakes mistakes_;
  Mapping mapping_;
};

}  // namespace

Mapping load_mapping(const std::filesystem::path& file, const MappedColumns& columns) {
  return Reader(file, read_toml(read_file(file, "mapping", "give one with --mapping")), columns)
      .read();
}

}  // namespace susr::config
