// SPDX-License-Identifier: MIT
#include "workbook.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"

#include "workbook_parts.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;
using fmt::arg;

constexpr std::string_view zip = "PK\x03\x04";
constexpr std::string_view compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What files begin with that are neither text nor zip, and the key of what they are.
struct Signature {
  std::string_view bytes;
  std::string_view key;
};
constexpr std::array signatures{
    Signature{"%PDF", "workbook.pdf"},        Signature{"{\\rtf", "workbook.rich-text"},
    Signature{"<html", "workbook.web-page"},  Signature{"<!DOCTYPE html", "workbook.web-page"},
    Signature{"<table", "workbook.web-page"}, Signature{"<meta ", "workbook.web-page"},
    Signature{"<?xml", "workbook.xml"}};

/// The first bytes of the file, without a mark of UTF-8 and the spaces before them.
std::string first_bytes(const std::filesystem::path& file) {
  std::string bytes;
  support::read_blocks(file, [&](std::string_view block) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (block.starts_with(mark)) block.remove_prefix(mark.size());
    block.remove_prefix(std::min(block.find_first_not_of(" \t\r\n"), block.size()));
    bytes = block;
    return false;
  });
  return bytes;
}

bool begins_with(std::string_view text, std::string_view signature) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::ranges::equal(text.substr(0, signature.size()), signature, {}, lower, lower);
}

[[noreturn]] void refuse(const std::filesystem::path& file, std::string_view key,
                         std::string_view hint_key = "workbook.save-as") {
  support::refuse(say("import.file-unreadable", arg("file", file.string())), say(key),
                  say(hint_key));
}

/// Refuses a compound file; a workbook with a password has an entry of that name, in UTF-16.
void refuse_compound(const std::filesystem::path& file) {
  std::string wanted;
  for (const char c : std::string_view("EncryptedPackage")) {
    wanted += c;
    wanted += '\0';
  }
  bool is_encrypted = false;
  std::string before;
  support::read_blocks(file, [&](std::string_view block) {
    before += block;
    is_encrypted = before.find(wanted) != std::string::npos;
    before.erase(0, before.size() - std::min(before.size(), wanted.size()));
    return !is_encrypted;
  });
  if (is_encrypted) refuse(file, "workbook.password", "workbook.password.hint");
  refuse(file, "workbook.old-format");
}

}  // namespace

bool is_workbook(const std::filesystem::path& file) {
  const auto bytes = first_bytes(file);
  const auto begins = [&](const Signature& each) { return begins_with(bytes, each.bytes); };
  return bytes.starts_with(zip) || bytes.starts_with(compound) ||
         std::ranges::any_of(signatures, begins);
}

std::vector<Worksheet> read_workbook(const std::filesystem::path& file) {
  const auto bytes = first_bytes(file);
  if (bytes.starts_with(compound)) refuse_compound(file);
  for (const auto& each : signatures) {
    if (begins_with(bytes, each.bytes)) refuse(file, each.key);
  }
  Archive archive(file);
  if (archive.has("xl/workbook.bin")) refuse(file, "workbook.binary");
  if (archive.has("word/document.xml")) refuse(file, "workbook.word");
  if (archive.has("xl/workbook.xml")) return read_xlsx(archive);
  if (archive.has("content.xml")) return read_ods(archive);
  refuse(file, "workbook.archive");
}

std::string column_letters(std::size_t place) {
  constexpr std::size_t letters = 26;
  std::string text;
  for (auto rest = place + 1; rest > 0; rest = (rest - 1) / letters)
    text.insert(text.begin(), static_cast<char>('A' + (rest - 1) % letters));
  return text;
}

void CellCollector::put(std::size_t row, std::size_t column, std::string text) {
  if (text.empty()) return;
  if (row == 0 || row > most_rows || column >= most_columns || ++cells_ > most_cells) {
    support::refuse(say("workbook.unreadable-unnamed"), say("workbook.too-many-cells"),
                    say("workbook.too-large.hint"));
  }
  if (rows_.size() < row) rows_.resize(row);
  auto& cells = rows_[row - 1];
  if (cells.size() <= column) cells.resize(column + 1);
  cells[column] = std::move(text);
}

void CellCollector::merge(std::size_t first_row, std::size_t last_row, std::size_t column) {
  if (first_row == 0 || first_row > rows_.size() || column >= rows_[first_row - 1].size()) return;
  const auto text = rows_[first_row - 1][column];
  for (auto row = first_row + 1; row <= std::min(last_row, rows_.size()); ++row) {
    // Rows without content of their own are not filled.
    const auto& cells = rows_[row - 1];
    const bool is_row = std::ranges::any_of(cells, [](const auto& cell) { return !cell.empty(); });
    if (is_row) put(row, column, text);
  }
}

Worksheet CellCollector::take(std::string name, bool is_hidden) {
  Worksheet sheet{.name = std::move(name), .is_hidden = is_hidden, .rows = {}, .hidden_rows = {}};
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const bool is_row =
        std::ranges::any_of(rows_[i], [](const auto& cell) { return !cell.empty(); });
    if (!is_row) continue;
    const auto row = static_cast<std::int64_t>(i + 1);
    sheet.rows.emplace_back(row, std::move(rows_[i]));
    if (hidden_rows_.contains(i + 1)) sheet.hidden_rows.push_back(row);
  }
  return sheet;
}

}  // namespace susr::exchange
