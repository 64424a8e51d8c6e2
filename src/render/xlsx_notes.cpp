// SPDX-License-Identifier: MIT
#include "xlsx_notes.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "susr/language/words.hpp"

#include "paper.hpp"
#include "pick.hpp"

namespace susr::render {

namespace {

/// A column of the table of what the columns mean.
struct NotesColumn {
  std::string_view words;
  double width = 0;
};
constexpr std::array notes_columns{
    NotesColumn{"xlsx.column.heading", 60}, NotesColumn{"xlsx.column.meaning", 80},
    NotesColumn{"xlsx.column.sheet", 32}, NotesColumn{"xlsx.column.name", 24}};

/// The texts of lines. An empty line keeps paragraphs apart in text.
std::vector<std::string> notes_of(const std::vector<table::Line>& lines, Language language) {
  auto texts = texts_of(lines, language);
  std::erase(texts, std::string{});
  return texts;
}

}  // namespace

std::vector<std::string> lines_above(const table::Report& report, const Options& options) {
  return titled(report, notes_of(report.heading(), options.language), options);
}

std::vector<std::string> lines_below(const table::Report& report, Language language,
                                     bool has_rows) {
  auto lines = notes_of(report.notes(), language);
  const bool says_nothing = lines.empty() && !has_rows && !report.closing;
  if (says_nothing && !report.if_empty.key.empty())
    lines.push_back(language::text(language, report.if_empty));
  if (report.closing) lines.push_back(language::text(language, report.closing()));
  if (!report.log_heads) return lines;
  for (const auto& head : report.log_heads())
    lines.push_back(line_of_head(head, language));
  return lines;
}

void put_notes(XlsxWriter& book, XlsxTexts& texts, const std::vector<std::string>& lines,
               const std::deque<SheetPlan>& plans, const std::string& table, Language language) {
  std::uint32_t row = 0;
  for (const auto& line : lines) {
    texts.put(row, 0, line, row == 0 ? XlsxStyle::title : XlsxStyle::text);
    ++row;
  }
  XlsxTable marked{.name = table, .headings = {}, .heading_row = row, .last_row = row};
  for (std::uint16_t place = 0; place < notes_columns.size(); ++place) {
    const auto& column = notes_columns[place];
    marked.headings.push_back(language::words(language, column.words));
    book.put_text(row, place, marked.headings.back(), XlsxStyle::column_heading);
    book.set_width(place, column.width);
  }
  for (const auto& plan : plans) {
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
      ++row;
      const std::array cells{plan.headings[i],
                             description_of(plan.columns[i], plan.source, language), plan.sheet,
                             plan.columns[i].name};
      for (std::uint16_t place = 0; place < cells.size(); ++place)
        texts.put(row, place, cells[place], XlsxStyle::text);
    }
  }
  marked.last_row = row;
  book.add_table(marked);
}

}  // namespace susr::render
