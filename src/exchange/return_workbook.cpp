// SPDX-License-Identifier: MIT
// An agency's return as a workbook: its actions on one sheet, and how to fill it in on another.
#include "susr/exchange/return_workbook.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"
#include "susr/render/xlsx_writer.hpp"
#include "susr/support/text.hpp"
#include "susr/table/label_groups.hpp"

namespace susr::exchange {

namespace {

using language::Language;
using render::XlsxRange;
using render::XlsxStyle;
using render::XlsxWriter;

/// A column of the sheet: how wide it is, and whether the agency fills it in.
struct SheetColumn {
  std::string_view name;
  double width = 0;
  bool is_entry = false;
};
constexpr std::array sheet_columns{SheetColumn{"item", 16},
                                   SheetColumn{"title", 40},
                                   SheetColumn{"area", 14},
                                   SheetColumn{"due_on", 11},
                                   SheetColumn{"note_on_record", 30},
                                   SheetColumn{"evidence_on_record", 30},
                                   SheetColumn{"barrier_on_record", 24},
                                   SheetColumn{"status", 15, true},
                                   SheetColumn{"updated_on", 12, true},
                                   SheetColumn{"note", 40, true},
                                   SheetColumn{"evidence", 40, true},
                                   SheetColumn{"barrier", 30, true},
                                   SheetColumn{"barrier_change", 15, true},
                                   SheetColumn{"agency", 9},
                                   SheetColumn{"code", 30}};

// Where rows stand, from 0.
constexpr std::uint32_t heading_row = 1;
constexpr std::uint32_t code_row = 2;
constexpr std::uint32_t first_row = 3;

constexpr int guidance_lines = 8;

const SheetColumn& sheet_column(std::string_view name) {
  return *std::ranges::find(sheet_columns, name, &SheetColumn::name);
}

/// What stands above a column for a person.
std::string heading_of(const SheetColumn& column, Language language) {
  const auto own = fmt::format("return.heading.{}", column.name);
  return language::words(
      language, language::has_words(language, own) ? own : fmt::format("column.{}", column.name));
}

void put_headings(XlsxWriter& book, const table::Table& table, const std::string& title,
                  Language language) {
  book.put_text(0, 0, title, XlsxStyle::title);
  for (std::uint16_t place = 0; place < table.columns.size(); ++place) {
    const auto& column = sheet_column(table.columns[place].name);
    book.set_width(place, column.width);
    book.put_text(heading_row, place, heading_of(column, language), XlsxStyle::heading);
    book.put_text(code_row, place, std::string(column.name), XlsxStyle::code_heading);
  }
}

/// The text with an apostrophe before what a spreadsheet would run as a formula once it is CSV.
std::string guarded(std::string text) {
  if (support::needs_formula_guard(text)) text.insert(text.begin(), '\'');
  return text;
}

void put_row(XlsxWriter& book, std::uint32_t row, const table::Table& table,
             const table::Row& cells, Language language) {
  for (std::uint16_t place = 0; place < cells.size(); ++place) {
    const auto& column = sheet_column(table.columns[place].name);
    if (const auto* date = std::get_if<domain::Date>(&cells[place])) {
      book.put_date(row, place, *date, XlsxStyle::date);
      continue;
    }
    const auto style = !column.is_entry              ? XlsxStyle::text
                       : column.name == "updated_on" ? XlsxStyle::entry_date
                                                     : XlsxStyle::entry;
    book.put_text(row, place, guarded(language::shown(cells[place], language)), style);
  }
}

template <class Enumeration>
std::string word_for(Language language, Enumeration value) {
  return language::words_for(language, table::label_group<Enumeration>, domain::code(value));
}

/// The lists and rules of the columns that the agency fills in.
void put_rules(XlsxWriter& book, const table::Table& table, std::uint32_t last, Language language) {
  const auto cells = [&](std::string_view name) {
    const auto found = std::ranges::find(table.columns, name, &table::Column::name);
    return XlsxRange{first_row, last, static_cast<std::uint16_t>(found - table.columns.begin())};
  };
  std::vector<std::string> statuses;
  for (const auto& status : domain::codes_of<domain::LegStatus>)
    statuses.push_back(word_for(language, status.value));
  book.offer(cells("status"), statuses, language::words(language, "return.choose"));
  book.offer(cells("barrier_change"), {word_for(language, domain::BarrierChange::cleared)},
             language::words(language, "return.choose"));
  book.require_past_date(cells("updated_on"), language::words(language, "return.past-date"));
}

void put_guidance(XlsxWriter& book, Language first, Language second) {
  constexpr double width = 70;
  book.add_sheet(language::words(first, "return.guidance-sheet"));
  std::uint16_t place = 0;
  for (const auto language : {first, second}) {
    book.set_width(place, width);
    book.put_text(0, place, language::words(language, "return.guidance"), XlsxStyle::heading);
    for (int line = 1; line <= guidance_lines; ++line) {
      book.put_text(static_cast<std::uint32_t>(line), place,
                    language::words(language, fmt::format("return.guidance-{}", line)),
                    XlsxStyle::text);
    }
    ++place;
  }
  book.protect();
}

/// `Return of SWP: open actions as at 22 November 2026`.
std::string title_of_return(const report::AgencyReturn& made, Language language) {
  return language::text(language, {.key = "return.title",
                                   .arguments = {table::argument("agency", made.code.agency),
                                                 table::argument("as_of", made.code.as_of)}});
}

}  // namespace

std::string return_workbook(const report::AgencyReturn& made, Language language) {
  const auto report = report::return_report(made);
  const auto& table = report.tables.front();
  const auto title = title_of_return(made, language);
  XlsxWriter book(title, made.code.as_of);
  book.add_sheet(language::words(language, "return.sheet"));
  put_headings(book, table, title, language);
  auto row = first_row;
  table.rows([&](const table::Row& cells) { put_row(book, row++, table, cells, language); });
  if (row > first_row) put_rules(book, table, row - 1, language);
  book.freeze(first_row, 2);
  book.protect();
  put_guidance(book, language, language == Language::welsh ? Language::english : Language::welsh);
  return book.finish();
}

}  // namespace susr::exchange
