// SPDX-License-Identifier: MIT
// Workbooks as Excel writes them (ECMA-376). Cells are read as they show.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include <pugixml.hpp>

#include "susr/support/error.hpp"

#include "number_format.hpp"
#include "workbook_parts.hpp"
#include "xml.hpp"

namespace susr::exchange {

namespace {

/// The character that Excel writes as _x0009_ at the front of the text; nothing if there is none.
std::optional<char> escaped_character(std::string_view text) {
  constexpr std::size_t length = std::string_view("_x0009_").size();
  constexpr unsigned beyond_ascii = 0x80;
  constexpr int base = 16;
  if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_')
    return std::nullopt;
  unsigned code = 0;
  const auto* begin = text.data() + 2;
  const auto* end = text.data() + length - 1;
  const auto [stopped, error] = std::from_chars(begin, end, code, base);
  if (error != std::errc{} || stopped != end || code == 0 || code >= beyond_ascii)
    return std::nullopt;
  return static_cast<char>(code);
}

/// The text without these escapes, and without the carriage returns that they stand for.
std::string unescaped(std::string_view text) {
  constexpr std::size_t length = std::string_view("_x0009_").size();
  std::string plain;
  while (!text.empty()) {
    const auto escaped = escaped_character(text);
    if (escaped != '\r') plain += escaped.value_or(text.front());
    text.remove_prefix(escaped ? length : 1);
  }
  return plain;
}

/// The text of a string: all its runs, without phonetic hints.
std::string text_of(pugi::xml_node string) {
  std::string text;
  for (const auto node : string.children()) {
    if (is_called(node, "t")) text += node.text().get();
    if (is_called(node, "r")) text += child(node, "t").text().get();
  }
  return unescaped(text);
}

std::vector<std::string> shared_strings(Archive& archive) {
  std::vector<std::string> strings;
  if (!archive.has("xl/sharedStrings.xml")) return strings;
  const auto document = xml_of(archive, "xl/sharedStrings.xml");
  for (const auto node : document->document_element().children()) {
    if (is_called(node, "si")) strings.push_back(text_of(node));
  }
  return strings;
}

/// What each style shows, by its place.
std::vector<NumberFormat> formats(Archive& archive) {
  std::vector<NumberFormat> found;
  if (!archive.has("xl/styles.xml")) return found;
  const auto document = xml_of(archive, "xl/styles.xml");
  const auto root = document->document_element();
  std::map<int, NumberFormat> own;
  for (const auto node : child(root, "numFmts").children())
    own[node.attribute("numFmtId").as_int()] = format_of(node.attribute("formatCode").value());
  for (const auto node : child(root, "cellXfs").children()) {
    const auto number = node.attribute("numFmtId").as_int();
    const auto format = own.find(number);
    found.push_back(format == own.end() ? numbered_format(number) : format->second);
  }
  return found;
}

struct Place {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// The place that "F17" names.
std::optional<Place> place_of(std::string_view reference) {
  constexpr std::size_t letters = 26;
  Place place;
  std::size_t i = 0;
  for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && i < 4; ++i)
    place.column = place.column * letters + static_cast<std::size_t>(reference[i] - 'A') + 1;
  const auto* begin = reference.data() + i;
  const auto* end = reference.data() + reference.size();
  const auto [stopped, error] = std::from_chars(begin, end, place.row);
  if (i == 0 || error != std::errc{} || stopped != end || place.row == 0) return std::nullopt;
  --place.column;
  return place;
}

/// Reads the cells of the sheets of one workbook.
class Reader {
 public:
  explicit Reader(Archive& archive)
      : archive_(archive), strings_(shared_strings(archive)), formats_(formats(archive)) {}

  std::vector<Worksheet> read() {
    const auto workbook = xml_of(archive_, "xl/workbook.xml");
    const auto root = workbook->document_element();
    if (child(root, "workbookPr").attribute("date1904").as_bool()) epoch_ = Epoch::from_1904;
    const auto targets = targets_of_sheets();
    std::vector<Worksheet> sheets;
    for (const auto node : child(root, "sheets").children()) {
      const auto target = targets.find(attribute(node, "id"));
      if (target == targets.end() || !archive_.has(target->second)) continue;
      const std::string_view state = node.attribute("state").value();
      const bool is_hidden = state == "hidden" || state == "veryHidden";
      sheets.push_back(read_sheet(target->second, node.attribute("name").value(), is_hidden));
    }
    return sheets;
  }

 private:
  /// Which part holds the sheet of each relation.
  std::map<std::string, std::string> targets_of_sheets() {
    std::map<std::string, std::string> targets;
    const auto document = xml_of(archive_, "xl/_rels/workbook.xml.rels");
    for (const auto node : document->document_element().children()) {
      std::string target = node.attribute("Target").value();
      target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
      targets.emplace(node.attribute("Id").value(), std::move(target));
    }
    return targets;
  }

  Worksheet read_sheet(const std::string& part, std::string name, bool is_hidden) {
    const auto document = xml_of(archive_, part);
    CellCollector cells;
    std::size_t row = 0;
    for (const auto node : child(document->document_element(), "sheetData").children()) {
      row = node.attribute("r").as_ullong(row + 1);
      if (node.attribute("hidden").as_bool()) cells.hide(row);
      std::size_t column = 0;
      for (const auto cell : node.children()) {
        const auto place = place_of(cell.attribute("r").value());
        if (place) column = place->column;
        cells.put(row, column++, shown_in(cell));
      }
    }
    for (const auto node : child(document->document_element(), "mergeCells").children()) {
      const std::string_view range = node.attribute("ref").value();
      const auto colon = range.find(':');
      const auto first = place_of(range.substr(0, colon));
      const auto last = colon == range.npos ? first : place_of(range.substr(colon + 1));
      if (first && last) cells.merge(first->row, last->row, first->column);
    }
    return cells.take(std::move(name), is_hidden);
  }

  [[nodiscard]] std::string shown_in(pugi::xml_node cell) const {
    const std::string_view type = cell.attribute("t").value();
    const auto value = child(cell, "v");
    if (type == "inlineStr") return text_of(child(cell, "is"));
    // A formula that was never calculated shows nothing: it is passed on, to be refused.
    if (!value) return child(cell, "f") ? "=" : "";
    if (type == "s") {
      const auto place = value.text().as_ullong();
      return place < strings_.size() ? strings_[place] : std::string{};
    }
    if (type == "b") return value.text().as_bool() ? "TRUE" : "FALSE";
    if (type == "e") return std::string("=") + value.text().get();
    if (type == "str" || type == "d") return value.text().get();
    return number_in(cell, value.text().get());
  }

  [[nodiscard]] std::string number_in(pugi::xml_node cell, std::string_view text) const {
    double number = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || stopped != text.data() + text.size()) return std::string(text);
    const auto style = cell.attribute("s").as_ullong();
    const auto format = style < formats_.size() ? formats_[style] : NumberFormat{};
    return shown(number, format, epoch_);
  }

  Archive& archive_;
  std::vector<std::string> strings_;
  std::vector<NumberFormat> formats_;
  Epoch epoch_ = Epoch::from_1900;
};

}  // namespace

std::vector<Worksheet> read_xlsx(Archive& archive) {
  return Reader(archive).read();
}

}  // namespace susr::exchange
