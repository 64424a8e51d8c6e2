// SPDX-License-Identifier: MIT
#include "page.hpp"

#include <algorithm>

#include "susr/language/cells.hpp"
#include "susr/support/text.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

using table::CellType;
using table::Row;
using table::Shown;

/// Adds to `text` what a person reads in a cell.
void add_text(std::string& text, const table::Cell& cell, Language language, bool is_short) {
  const auto begins = text.size();
  language::add_shown(text, cell, language, is_short);
  // A line of the table is one line of the page.
  const auto is_gap = [](char c) { return c == '\n' || c == '\t'; };
  std::replace_if(text.begin() + static_cast<std::ptrdiff_t>(begins), text.end(), is_gap, ' ');
  const auto added = std::string_view(text).substr(begins);
  if (!support::is_visible(added)) text.replace(begins, added.size(), support::visible(added));
}

}  // namespace

bool PageColumn::is_number() const {
  return column.type == CellType::integer || column.type == CellType::decimal;
}

bool PageColumn::wraps() const {
  return column.type == CellType::text && column.wraps;
}

void PageColumn::take(std::string_view text) {
  if (text.empty()) return;
  filled = true;
  width = std::max(width, support::display_width(text));
  if (wraps()) longest_word = std::max(longest_word, support::longest_word(text));
}

Page::Page(const table::Table& table, const Options& options)
    : table_(table), language_(options.language) {
  for (const auto place : places_of(table, options.columns))
    add_column(place);
  const bool usual = options.columns.empty();
  // Rows in another order do not stand under their headings.
  if (usual) add_usual_columns(options.sort.empty());
  shorten_ids();
  table.rows([&](const Row& row) { add_row(row); });
  if (usual) hide_unfilled();
}

void Page::add_usual_columns(bool with_headings) {
  for (std::size_t i = 0; i < table_.columns.size(); ++i) {
    const auto shown = table_.columns[i].shown;
    const bool is_heading = shown == Shown::as_heading && with_headings;
    if (is_heading) heading_ = i;
    if (!is_heading && shown != Shown::in_data_only) add_column(i);
  }
}

void Page::shorten_ids() {
  const auto is_there = [this](const std::string& name) {
    const auto same = [&](const PageColumn& each) { return each.column.name == name; };
    return std::ranges::any_of(columns_, same) ||
           (heading_ && table_.columns[*heading_].name == name);
  };
  for (auto& each : columns_)
    each.is_short = !each.column.beside.empty() && is_there(each.column.beside);
}

void Page::hide_unfilled() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto shown = columns_[i].column.shown;
    const bool may_go = shown == Shown::where_filled || shown == Shown::in_text_only;
    is_shown_[i] = columns_[i].filled || !may_go;
  }
  std::erase_if(columns_, [this](const PageColumn& each) {
    return !is_shown_[static_cast<std::size_t>(&each - columns_.data())];
  });
}

void Page::add_column(std::size_t place) {
  const auto& column = table_.columns[place];
  auto title = language::shown(column.title, language_);
  if (title.empty()) title = language::words(language_, "column." + column.name);
  is_shown_.push_back(true);
  columns_.push_back({.place = place, .column = column, .title = std::move(title)});
}

void Page::add_row(const Row& row) {
  std::string heading;
  if (heading_) add_text(heading, row[*heading_], language_, false);
  if (blocks_.empty() || blocks_.back().heading != heading) blocks_.push_back({heading, {}});
  auto& texts = blocks_.back().rows.emplace_back();
  for (auto& each : columns_) {
    const auto begins = texts.size();
    add_text(texts, row[each.place], language_, each.is_short);
    each.take(std::string_view(texts).substr(begins));
    texts += '\n';
  }
  texts.shrink_to_fit();
}

Page::Texts Page::shown_texts(std::string_view row) const {
  Texts texts;
  for (const bool is_shown : is_shown_) {
    const auto end = row.find('\n');
    if (is_shown) texts.push_back(row.substr(0, end));
    row.remove_prefix(end + 1);
  }
  return texts;
}

Page::Texts Page::titles() const {
  Texts texts;
  for (const auto& each : columns_)
    texts.push_back(each.title);
  return texts;
}

}  // namespace susr::render
