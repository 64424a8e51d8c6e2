// SPDX-License-Identifier: MIT
#include "page.hpp"

#include <algorithm>
#include <functional>

#include "susr/language/cells.hpp"
#include "susr/support/text.hpp"

#include "pick.hpp"

namespace susr::render {

namespace {

using table::CellType;
using table::Row;
using table::Shown;

/// Adds to `text` what a person reads in a cell.
void add_text(std::string& text, const table::Cell& cell, Language language) {
  const auto begins = text.size();
  language::add_shown(text, cell, language);
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

bool PageColumn::tells(std::string_view text, std::string_view repeated) const {
  if (text.empty() || (column.zero_is_nothing && text == "0")) return false;
  return !repeats || text != repeated;
}

void PageColumn::take(std::string_view text, bool tells_something) {
  if (text.empty()) return;
  const auto wide = support::display_width(text);
  width = std::max(width, wide);
  if (wraps()) longest_word = std::max(longest_word, support::longest_word(text));
  if (!tells_something) return;
  ++telling_rows;
  sum_of_widths += wide;
}

Page::Page(const table::Table& table, const Options& options)
    : table_(table), language_(options.language) {
  for (const auto place : places_of(table, options.columns))
    add_column(place);
  const bool usual = options.columns.empty();
  // Rows in another order do not stand under their headings.
  if (usual) add_usual_columns(options.sort.empty());
  if (usual) find_repeated();
  table.rows([&](const Row& row) { add_row(row); });
  if (usual) hide_what_tells_nothing();
}

void Page::add_usual_columns(bool with_headings) {
  for (std::size_t i = 0; i < table_.columns.size(); ++i) {
    const auto shown = table_.columns[i].shown;
    const bool is_heading = shown == Shown::as_heading && with_headings;
    if (is_heading) heading_ = i;
    if (!is_heading && shown != Shown::in_data_only) add_column(i);
  }
}

void Page::find_repeated() {
  for (auto& each : columns_) {
    const auto is_it = [&](const PageColumn& other) {
      return other.column.name == each.column.repeats;
    };
    const auto found = std::ranges::find_if(columns_, is_it);
    const bool is_there = !each.column.repeats.empty() && found != columns_.end();
    each.repeats =
        is_there ? std::optional(static_cast<std::size_t>(found - columns_.begin())) : std::nullopt;
  }
}

void Page::hide_what_tells_nothing() {
  const auto tells_something = [](const PageColumn& each) { return each.telling_rows > 0; };
  if (std::ranges::none_of(columns_, tells_something)) return;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    is_shown_[i] = tells_something(columns_[i]);
  std::erase_if(columns_, std::not_fn(tells_something));
  find_repeated();
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
  if (heading_) add_text(heading, row[*heading_], language_);
  if (blocks_.empty() || blocks_.back().heading != heading) blocks_.push_back({heading, {}});
  auto& [texts, in_english] = blocks_.back().rows.emplace_back();
  ++row_count_;
  ends_.clear();
  for (const auto& each : columns_) {
    const auto& cell = row[each.place];
    if (language::lacks_welsh(cell, language_)) in_english.push_back(ends_.size());
    add_text(texts, cell, language_);
    ends_.push_back(texts.size());
    texts += '\n';
  }
  const auto text_of = [this, whole = std::string_view(texts)](std::size_t i) {
    const auto begins = i == 0 ? 0 : ends_[i - 1] + 1;
    return whole.substr(begins, ends_[i] - begins);
  };
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    auto& each = columns_[i];
    const auto repeated = each.repeats ? text_of(*each.repeats) : std::string_view{};
    each.take(text_of(i), each.tells(text_of(i), repeated));
  }
  texts.shrink_to_fit();
}

bool Page::tells(std::size_t column, const Texts& texts) const {
  const auto& each = columns_[column];
  return each.tells(texts[column], each.repeats ? texts[*each.repeats] : std::string_view{});
}

Page::Texts Page::shown_texts(const PageRow& row) const {
  Texts texts;
  std::string_view rest = row.texts;
  for (const bool is_shown : is_shown_) {
    const auto end = rest.find('\n');
    if (is_shown) texts.push_back(rest.substr(0, end));
    rest.remove_prefix(end + 1);
  }
  return texts;
}

std::vector<bool> Page::shown_in_english(const PageRow& row) const {
  std::vector<bool> shown;
  for (std::size_t i = 0; i < is_shown_.size(); ++i) {
    if (is_shown_[i]) shown.push_back(std::ranges::find(row.in_english, i) != row.in_english.end());
  }
  return shown;
}

Page::Texts Page::titles() const {
  Texts texts;
  for (const auto& each : columns_)
    texts.push_back(each.title);
  return texts;
}

}  // namespace susr::render
