// SPDX-License-Identifier: MIT
// Workbooks as LibreOffice writes them (OpenDocument 1.2, part 1). Cells are read as they show.
#include <algorithm>
#include <charconv>
#include <map>

#include <pugixml.hpp>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

#include "number_format.hpp"
#include "workbook_parts.hpp"
#include "xml.hpp"

namespace susr::exchange {

namespace {

using Shows = NumberFormat::Shows;
using catalogue::say;

/// What styles show of a date, by name.
using Styles = std::map<std::string, Shows>;

Shows shown_by(pugi::xml_node date_style) {
  if (child(date_style, "day")) return Shows::day;
  return child(date_style, "month") ? Shows::month : Shows::year;
}

Styles styles_of(pugi::xml_node root) {
  Styles dates;
  Styles styles;
  for (const auto list : {child(root, "automatic-styles"), child(root, "styles")}) {
    for (const auto node : list.children()) {
      if (is_called(node, "date-style")) dates[attribute(node, "name")] = shown_by(node);
    }
    for (const auto node : list.children()) {
      const auto date = dates.find(attribute(node, "data-style-name"));
      if (date != dates.end()) styles[attribute(node, "name")] = date->second;
    }
  }
  return styles;
}

/// The text of a paragraph, with its runs, spaces, tabs and line breaks.
std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const auto each : node.children()) {
    if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata) {
      text += each.value();
    } else if (is_called(each, "s")) {
      const auto count = each.attribute("text:c").as_uint(1);
      text.append(std::min(count, 100U), ' ');
    } else if (is_called(each, "tab")) {
      text += '\t';
    } else if (is_called(each, "line-break")) {
      text += '\n';
    } else if (!is_called(each, "annotation")) {
      text += text_of(each);
    }
  }
  return text;
}

std::string paragraphs_of(pugi::xml_node cell) {
  std::string text;
  bool is_first = true;
  for (const auto each : cell.children()) {
    if (!is_called(each, "p")) continue;
    if (!is_first) text += '\n';
    is_first = false;
    text += text_of(each);
  }
  return text;
}

std::size_t count_in(pugi::xml_node node, std::string_view name) {
  std::size_t count = 1;
  const auto text = attribute(node, name);
  std::from_chars(text.data(), text.data() + text.size(), count);
  return std::max<std::size_t>(1, count);
}

/// Reads one table.
class TableReader {
 public:
  explicit TableReader(const Styles& styles) : styles_(styles) {}

  Worksheet read(pugi::xml_node table) {
    take_rows(table);
    for (const auto& [first, last, column] : merged_)
      cells_.merge(first, last, column);
    return cells_.take(attribute(table, "name"), false);
  }

 private:
  void take_rows(pugi::xml_node parent) {
    for (const auto node : parent.children()) {
      if (is_called(node, "table-column")) take_column(node);
      if (is_called(node, "table-row")) take_row(node);
      const bool is_group =
          is_called(node, "table-header-rows") || is_called(node, "table-rows") ||
          is_called(node, "table-row-group") || is_called(node, "table-columns") ||
          is_called(node, "table-column-group") || is_called(node, "table-header-columns");
      if (is_group) take_rows(node);
    }
  }

  void take_column(pugi::xml_node node) {
    const auto count = std::min(count_in(node, "number-columns-repeated"), most_columns);
    for (std::size_t i = 0; i < count && column_styles_.size() < most_columns; ++i)
      column_styles_.push_back(attribute(node, "default-cell-style-name"));
  }

  void take_row(pugi::xml_node node) {
    const auto repeated = count_in(node, "number-rows-repeated");
    const bool is_empty = !has_content(node);
    // The last row of a sheet is repeated for all the empty ones.
    if (is_empty) {
      row_ += repeated;
      return;
    }
    const auto visibility = attribute(node, "visibility");
    const bool is_hidden = visibility == "collapse" || visibility == "filter";
    for (std::size_t i = 0; i < std::min(repeated, most_rows); ++i) {
      take_cells(node, ++row_);
      if (is_hidden) cells_.hide(row_);
    }
  }

  static bool has_content(pugi::xml_node row) {
    return std::ranges::any_of(row.children(), [](pugi::xml_node cell) {
      return !attribute(cell, "value-type").empty() || child(cell, "p");
    });
  }

  void take_cells(pugi::xml_node node, std::size_t row) {
    std::size_t column = 0;
    for (const auto cell : node.children()) {
      const auto repeated = count_in(cell, "number-columns-repeated");
      const auto text = is_called(cell, "table-cell") ? shown_in(cell, column) : std::string{};
      const auto rows = count_in(cell, "number-rows-spanned");
      if (rows > 1) merged_.push_back({row, row + rows - 1, column});
      for (std::size_t i = 0; i < repeated && !text.empty(); ++i)
        cells_.put(row, column + i, text);
      column += repeated;
    }
  }

  [[nodiscard]] std::string shown_in(pugi::xml_node cell, std::size_t column) const {
    const auto type = attribute(cell, "value-type");
    if (type == "date") return date_in(cell, column);
    if (type == "boolean") return attribute(cell, "boolean-value") == "true" ? "TRUE" : "FALSE";
    const std::string_view extended = cell.attribute("calcext:value-type").value();
    return extended == "error" ? "=" + paragraphs_of(cell) : paragraphs_of(cell);
  }

  /// A date as its style shows it: with its day, or only its month.
  [[nodiscard]] std::string date_in(pugi::xml_node cell, std::size_t column) const {
    auto name = attribute(cell, "style-name");
    if (name.empty() && column < column_styles_.size()) name = column_styles_[column];
    const auto style = styles_.find(name);
    const auto shows = style == styles_.end() ? Shows::day : style->second;
    constexpr std::size_t day_length = 10;
    constexpr std::size_t month_length = 7;
    constexpr std::size_t year_length = 4;
    auto text = attribute(cell, "date-value").substr(0, day_length);
    if (shows == Shows::month) text = text.substr(0, month_length);
    if (shows == Shows::year) text = text.substr(0, year_length);
    return text;
  }

  struct Merged {
    std::size_t first_row;
    std::size_t last_row;
    std::size_t column;
  };

  const Styles& styles_;
  CellCollector cells_;
  std::vector<std::string> column_styles_;
  std::vector<Merged> merged_;
  std::size_t row_ = 0;
};

void refuse_if_encrypted(Archive& archive) {
  if (!archive.has("META-INF/manifest.xml")) return;
  const auto manifest = archive.read("META-INF/manifest.xml");
  if (manifest.find("encryption-data") == std::string::npos) return;
  support::refuse(say("workbook.unreadable-unnamed"), say("workbook.password"),
                  say("workbook.password.hint"));
}

}  // namespace

std::vector<Worksheet> read_ods(Archive& archive) {
  refuse_if_encrypted(archive);
  const auto document = xml_of(archive, "content.xml");
  const auto root = document->document_element();
  const auto styles = styles_of(root);
  std::vector<Worksheet> sheets;
  for (const auto node : child(child(root, "body"), "spreadsheet").children()) {
    if (is_called(node, "table")) sheets.push_back(TableReader(styles).read(node));
  }
  if (sheets.empty()) {
    support::refuse(say("workbook.unreadable-unnamed"), say("workbook.not-a-spreadsheet"),
                    say("workbook.save-as"));
  }
  return sheets;
}

}  // namespace susr::exchange
