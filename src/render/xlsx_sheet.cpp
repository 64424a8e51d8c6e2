// SPDX-License-Identifier: MIT
#include "xlsx_sheet.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/language/cells.hpp"
#include "susr/language/words.hpp"
#include "susr/support/error.hpp"
#include "susr/support/text.hpp"

#include "xlsx_names.hpp"

namespace susr::render {

namespace {

constexpr std::uint32_t title_row = 0;
constexpr std::uint32_t line_row = 1;
constexpr std::uint32_t heading_row = 2;

// In characters.
constexpr std::size_t least_width = 8;
constexpr std::size_t most_width = 60;
constexpr std::size_t width_of_date = 10;
constexpr std::size_t width_of_filter = 3;  // the button in a heading
constexpr std::size_t longest_heading = 255;

/// The day as a date of a spreadsheet, which has the days from March 1900 on: it believes that 1900
/// was a leap year.
std::optional<domain::Date> spreadsheet_date(const table::Cell& cell) {
  constexpr domain::Date first{std::chrono::year{1900} / std::chrono::March / 1};
  std::optional<domain::Date> day;
  if (const auto* date = std::get_if<domain::Date>(&cell)) day = *date;
  const auto* partial = std::get_if<domain::PartialDate>(&cell);
  if (partial != nullptr && partial->precision == domain::Precision::day) day = partial->first_day;
  return day && *day >= first ? day : std::nullopt;
}

/// A number is one in a workbook, whatever the words for it.
std::optional<std::int64_t> whole_number(const table::Cell& cell) {
  const auto* worded = std::get_if<table::Worded>(&cell);
  const auto* value = worded == nullptr ? nullptr : std::get_if<std::int64_t>(&worded->value);
  if (value != nullptr) return *value;
  if (const auto* days = std::get_if<table::Days>(&cell)) return days->count;
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
  return std::nullopt;
}

/// The number that the other formats write with one decimal.
double with_one_decimal(double number) {
  const auto text = fmt::format("{:.1f}", number);
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// How wide the widest line of the text is.
std::size_t width_of_lines(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    width = std::max(width, support::display_width(line));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return width;
}

[[noreturn]] void refuse_so_many_rows() {
  using catalogue::say;
  support::refuse(say("xlsx.not-written"), say("xlsx.too-many-rows", fmt::arg("most", xlsx_rows)),
                  say("xlsx.too-many-rows.hint"));
}

}  // namespace

std::vector<std::string> headings_of(const std::vector<table::Column>& columns, Language language) {
  DistinctNames names;
  std::vector<std::string> headings;
  for (const auto& column : columns) {
    auto title = language::shown(column.title, language);
    if (title.empty()) title = language::words(language, "column." + column.name);
    headings.push_back(names.add(cell_text(title, {}).text, longest_heading, column.name));
  }
  return headings;
}

XlsxTexts::XlsxTexts(XlsxWriter& book, const Options& options)
    : book_(book), options_(options), mark_(language::words(options.language, "xlsx.cut")) {}

std::string XlsxTexts::put(std::uint32_t row, std::uint16_t column, std::string text,
                           XlsxStyle style) {
  if (options_.packed) options_.packed(text);
  auto fit = cell_text(std::move(text), mark_);
  if (fit.is_cut) ++cut_;
  const bool is_inert = style == XlsxStyle::text && support::needs_formula_guard(fit.text);
  if (!fit.text.empty())
    book_.put_text(row, column, fit.text, is_inert ? XlsxStyle::inert_text : style);
  return fit.text;
}

XlsxSheet::XlsxSheet(XlsxWriter& book, XlsxTexts& texts, const SheetPlan& plan, Language language)
    : book_(book), texts_(texts), plan_(plan), language_(language), row_(heading_row + 1) {
  book_.add_sheet(plan_.sheet);
  texts_.put(title_row, 0, plan_.title, XlsxStyle::title);
  texts_.put(line_row, 0, plan_.line, XlsxStyle::line);
  for (const auto& heading : plan_.headings) {
    const auto place = static_cast<std::uint16_t>(widths_.size());
    book_.put_text(heading_row, place, heading, XlsxStyle::column_heading);
    widths_.push_back(std::max(least_width, support::longest_word(heading) + width_of_filter));
  }
}

void XlsxSheet::put(const table::Row& row) {
  if (row_ >= xlsx_rows) refuse_so_many_rows();
  for (std::uint16_t place = 0; place < plan_.places.size(); ++place)
    put_cell(place, row[plan_.places[place]]);
  ++row_;
}

void XlsxSheet::put_cell(std::uint16_t place, const table::Cell& cell) {
  if (const auto date = spreadsheet_date(cell)) {
    book_.put_date(row_, place, *date, XlsxStyle::date);
    widths_[place] = std::max(widths_[place], width_of_date);
  } else if (const auto number = whole_number(cell)) {
    book_.put_number(row_, place, static_cast<double>(*number), XlsxStyle::number);
  } else if (const auto* decimal = std::get_if<double>(&cell)) {
    book_.put_number(row_, place, with_one_decimal(*decimal), XlsxStyle::decimal);
  } else {
    widen(place, texts_.put(row_, place, language::shown(cell, language_), XlsxStyle::text));
  }
}

void XlsxSheet::widen(std::uint16_t place, std::string_view text) {
  auto& width = widths_[place];
  // No line is wider than its bytes.
  if (text.size() > width && width < most_width)
    width = std::min(most_width, std::max(width, width_of_lines(text)));
}

void XlsxSheet::finish() {
  // A table has a row at least.
  const auto last_row = std::max(row_ - 1, heading_row + 1);
  book_.add_table({.name = plan_.table,
                   .headings = plan_.headings,
                   .heading_row = heading_row,
                   .last_row = last_row});
  for (std::uint16_t place = 0; place < widths_.size(); ++place)
    book_.set_width(place, static_cast<double>(widths_[place] + 1));
  book_.freeze(heading_row + 1, 0);
}

}  // namespace susr::render
