// SPDX-License-Identifier: MIT
#include "susr/config/mapping.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/domain/date_format.hpp"
#include "susr/support/text.hpp"

#include "mistakes.hpp"
#include "read_file.hpp"
#include "toml_document.hpp"

namespace susr::config {

using catalogue::say;
using fmt::arg;

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
      mistakes_.add(section.line, place_of_section("values." + section.title),
                    say("mapping-file.unknown-column"),
                    support::known_values_hint(section.title, columns_.known));
    }
    if (std::ranges::find(names, section.name) == names.end()) {
      mistakes_.add(section.line, place_of_section(section.name), say("config.unknown-section"),
                    support::known_values_hint(section.name, names));
    }
  }

  bool is_known(const std::string& column, const Value& value) {
    if (std::ranges::find(columns_.worked_out, column) != columns_.worked_out.end()) {
      mistakes_.add(value.line, place_of_lone_key(column), say("mapping-file.worked-out"),
                    say("mapping-file.worked-out.hint"));
    }
    if (has(column)) return true;
    mistakes_.add(value.line, place_of_lone_key(column), say("mapping-file.unknown-column"),
                  support::known_values_hint(column, columns_.known));
    return false;
  }

  [[nodiscard]] bool has(const std::string& column) const {
    return std::ranges::find(columns_.known, column) != columns_.known.end();
  }

  void text(const Value& value, std::string& target) {
    const auto* given = std::get_if<std::string>(&value.content);
    if (given == nullptr) {
      mistakes_.add(value.line, say("mapping-file.value"), say("config.not-text"));
    } else if (const auto why = support::unfit_text(*given)) {
      mistakes_.add(value.line, say("mapping-file.value"), *why);
    } else {
      target = *given;
    }
  }

  void texts(const Value& value, std::vector<std::string>& target) {
    const auto* given = std::get_if<std::vector<std::string>>(&value.content);
    if (given != nullptr) target = *given;
    if (given == nullptr) {
      mistakes_.add(value.line, say("mapping-file.value"), say("config.not-texts"));
    }
  }

  void part(const std::string& column, const Value& value) {
    std::string given;
    text(value, given);
    const auto found = domain::from_code<Part>(given);
    if (found) mapping_.parts[column] = *found;
    const bool takes_date = std::ranges::find(columns_.dates, column) != columns_.dates.end();
    if (found && takes_date != is_date(*found)) {
      mistakes_.add(value.line, place_of_key(column, "parts"),
                    say(takes_date ? "mapping-file.part-is-no-date" : "mapping-file.part-is-date"));
    }
    if (!found) {
      mistakes_.add(value.line, place_of_key(column, "parts"), say("mapping-file.unknown-part"),
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
        if (why) mistakes_.add(value.line, say("mapping-file.format", arg("format", format)), *why);
      }
    } else if (key == "order") {
      std::string given;
      text(value, given);
      mapping_.day_order = domain::from_code<domain::DayOrder>(given);
      if (!mapping_.day_order) {
        mistakes_.add(value.line, place_of_key("order", "dates"), say("value.unknown"),
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
        mistakes_.add(value.line, place_of_lone_key("header"), say("mapping-file.row-number"));
    } else {
      unknown_key(key, value, {"fill-down", "header", "sheet"});
    }
  }

  /// Finds entries without effect, for columns that the mapping does not read.
  void require_effect() {
    if (mapping_.day_order && !mapping_.date_formats.empty()) {
      mistakes_.add(line_of("dates", "order"), place_of_key("order", "dates"),
                    say("mapping-file.order-without-effect"),
                    say("mapping-file.order-without-effect.hint"));
    }
    if (mapping_.columns.empty()) return;
    const auto require = [&](const std::string& column, std::string_view where) {
      if (mapping_.columns.contains(column) || !has(column)) return;
      const bool has_default = mapping_.defaults.contains(column);
      if (where == "values" && has_default) return;
      mistakes_.add(line_of(where, column), place_of_key(column, where),
                    say("mapping-file.not-among-columns"),
                    say("mapping-file.not-among-columns.hint"));
    };
    for (const auto& [column, part] : mapping_.parts)
      require(column, "parts");
    for (const auto& [column, values] : mapping_.values)
      require(column, "values");
  }

  /// The line of that column in the section.
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
    mistakes_.add(value.line, place_of_lone_key(key), say("config.unknown-key"),
                  support::known_values_hint(key, known));
  }

  Document document_;
  const MappedColumns& columns_;
  Mistakes mistakes_;
  Mapping mapping_;
};

}  // namespace

Mapping load_mapping(const std::filesystem::path& file, const MappedColumns& columns) {
  return Reader(file, read_toml(read_file(file, "mapping-file")), columns).read();
}

}  // namespace susr::config
