// SPDX-License-Identifier: MIT
#include "layout.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "susr/support/text.hpp"

namespace susr::render {

namespace {

using table::Weight;

constexpr std::size_t least_of_title = 24;  // a column of titles is not wrapped to less
constexpr std::size_t least_of_words = 16;  // nor one of other words
constexpr std::size_t indent = 2;           // of what stands under the first line of a record
constexpr std::size_t hanging = 4;          // of what of that goes on below

/// The colours by their names, as terminals know them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> colours{
    {{"red", "\x1b[1;31m"},
     {"amber", "\x1b[33m"},
     {"green", "\x1b[32m"},
     {"blue", "\x1b[34m"},
     {"grey", "\x1b[90m"}}};

std::vector<ColouredWord> coloured_words(const table::Column& column, Language language) {
  std::vector<ColouredWord> words;
  if (!column.are_colours) return words;
  for (const auto& [code, escape] : colours)
    words.emplace_back(language::words_for(language, column.name, code), escape);
  return words;
}

/// The message that joins a value with another.
std::string joined(Language language, const std::string& key, std::string_view value,
                   std::string_view also) {
  return language::text(
      language,
      {.key = key, .arguments = {table::argument("value", value), table::argument("also", also)}});
}

/// The least width at which a text is two lines, with no word broken.
std::size_t width_of_two_lines(std::string_view text) {
  auto width = support::longest_word(text);
  while (support::wrap(text, width).size() > 2)
    ++width;
  return width;
}

/// Lines of which each is indented, what goes on below it more than its beginning.
void write_indented(support::TextSink& sink, std::string_view text, std::size_t width,
                    std::size_t more) {
  auto indentation = indent;
  const auto room = width > more ? width - more : width;
  for (const auto& line : support::wrap(text, width == 0 ? 0 : room)) {
    sink.append(std::string(indentation, ' '));
    sink.append(line);
    sink.append('\n');
    indentation = more;
  }
}

}  // namespace

void write_wrapped(support::TextSink& sink, std::string_view text, std::size_t width) {
  for (const auto& line : support::wrap(support::visible(text), width)) {
    sink.append(line);
    sink.append('\n');
  }
}

Layout::Layout(const Page& page, const Options& options)
    : page_(page), width_(static_cast<std::size_t>(options.width)), colour_(options.colour) {
  choose();
}

void Layout::choose() {
  places_ = all_places();
  if (!fits_as_table(places_)) {
    places_ = with_columns_joined();
    if (!fits_as_table(places_)) return lay_out_records();
  }
  grid_ = grid_of(places_);
  add_bars();
  if (width_ == 0) return;
  grid_.narrow(width_);
  if (is_too_high(grid_, places_)) lay_out_records();
}

/// Where there is room for them beside all columns at their least.
void Layout::add_bars() {
  bars_ = bars_of(page_);
  if (!bars_) return;
  GridColumn column;
  column.least = std::max(Bars::width, support::longest_word(bars_->title));
  column.width = std::max(column.least, width_of_two_lines(bars_->title));
  grid_.columns.push_back(column);
  if (width_ == 0 || grid_.least_width() <= width_) return;
  grid_.columns.pop_back();
  bars_.reset();
}

Layout::Places Layout::all_places() const {
  Places places;
  for (std::size_t i = 0; i < page_.columns().size(); ++i)
    places.push_back({.column = i});
  return places;
}

Layout::Places Layout::with_columns_joined() const {
  auto places = all_places();
  const auto is_joined = [this](std::size_t column) {
    const auto& each = page_.columns()[column];
    return each.repeats && !each.column.joined_as.empty();
  };
  for (const auto& place : all_places()) {
    if (!is_joined(place.column)) continue;
    const auto other = *page_.columns()[place.column].repeats;
    std::ranges::find(places, other, &Place::column)->joined.push_back(place.column);
  }
  std::erase_if(places, [&](const Place& place) { return is_joined(place.column); });
  return places;
}

bool Layout::fits_as_table(const Places& places) const {
  return width_ == 0 || grid_of(places).least_width() <= width_;
}

/// Whether narrow columns would take so many lines that records are the shorter by far. Both are
/// estimates, made from what was measured.
bool Layout::is_too_high(const Grid& grid, const Places& places) const {
  std::size_t highest = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto& column = page_.columns()[places[i].column];
    if (column.width <= grid.columns[i].width) continue;
    highest =
        std::max(highest, column.sum_of_widths / grid.columns[i].width + column.telling_rows / 2);
  }
  constexpr std::size_t twice = 2;
  const auto rows = page_.row_count();
  return highest > twice * rows && twice * highest > (twice + 1) * height_of_records();
}

std::size_t Layout::height_of_records() const {
  std::size_t titles = 0;
  std::size_t details = 0;
  for (const auto& each : page_.columns()) {
    const auto weight = each.column.weight;
    if (weight == Weight::title) titles += each.sum_of_widths / width_ + each.telling_rows;
    if (weight != Weight::detail) continue;
    const auto heading = support::display_width(each.title) + hanging;
    details += (each.sum_of_widths + heading * each.telling_rows) / width_ + each.telling_rows / 2;
  }
  return page_.row_count() + titles + details;
}

void Layout::lay_out_records() {
  bars_.reset();
  places_.clear();
  titles_.clear();
  details_.clear();
  const auto& columns = page_.columns();
  const auto is_of = [&](std::size_t i, Weight weight) {
    return columns[i].column.weight == weight;
  };
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (is_of(i, Weight::key) || is_of(i, Weight::main)) places_.push_back({.column = i});
    if (is_of(i, Weight::title)) titles_.push_back(i);
  }
  if (places_.empty()) {
    places_.push_back({.column = 0});
    std::erase(titles_, 0);
  }
  // What does not fit into the first line goes to those below it, the last first.
  while (places_.size() > 1 && grid_of(places_).least_width() > width_)
    places_.pop_back();
  fill_first_line();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const bool is_told = std::ranges::find(places_, i, &Place::column) != places_.end() ||
                         std::ranges::find(titles_, i) != titles_.end();
    if (!is_told) details_.push_back(i);
  }
  grid_ = grid_of(places_);
  // Where even one column is too wide a word that fits into no line is broken, but never an id.
  const bool may_break = page_.columns()[places_.front().column].wraps();
  if (may_break) grid_.columns.front().least = std::min(grid_.columns.front().least, width_);
  grid_.narrow(width_);
}

/// Puts into the first line what is short, tells something in most rows, and fits.
void Layout::fill_first_line() {
  const auto& columns = page_.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto& each = columns[i];
    const bool suits = each.column.weight != Weight::title && !each.repeats &&
                       each.width <= least_of_words && 2 * each.telling_rows >= page_.row_count();
    if (!suits || std::ranges::find(places_, i, &Place::column) != places_.end()) continue;
    auto with_it = places_;
    const auto after =
        std::ranges::find_if(with_it, [i](const Place& other) { return other.column > i; });
    with_it.insert(after, {.column = i});
    if (grid_of(with_it).width() <= width_) places_ = std::move(with_it);
  }
}

Grid Layout::grid_of(const Places& places) const {
  Grid grid;
  for (const auto& place : places)
    grid.columns.push_back(column_of(place));
  return grid;
}

GridColumn Layout::column_of(const Place& place) const {
  const auto& page = page_.columns()[place.column];
  const auto heading = support::longest_word(page.title);
  const bool is_title = page.column.weight == Weight::title;
  auto natural = page.width;
  auto least = page.width;
  if (page.wraps()) {
    least =
        std::min(natural, std::max(page.longest_word, is_title ? least_of_title : least_of_words));
  }
  for (const auto other : place.joined) {
    const auto& also = page_.columns()[other];
    const auto text = joined(page_.language(), also.column.joined_as, std::string(page.width, '0'),
                             std::string(also.width, '0'));
    natural = std::max(natural, support::display_width(text));
    least = std::max(least, width_of_two_lines(text));
  }
  GridColumn column;
  column.width = std::max(natural, support::display_width(page.title));
  column.least = std::max(least, heading);
  column.is_title = is_title;
  column.to_the_right = page.is_number();
  if (colour_) column.coloured = coloured_words(page.column, page_.language());
  return column;
}

std::string Layout::joined_text(const Place& place, const Page::Texts& texts) const {
  std::string text(texts[place.column]);
  for (const auto other : place.joined) {
    if (!page_.tells(other, texts)) continue;
    text = joined(page_.language(), page_.columns()[other].column.joined_as, text, texts[other]);
  }
  return text;
}

void Layout::write(support::TextSink& sink) const {
  const bool as_they_are = shows_texts_as_they_are();
  for (const auto& block : page_.blocks()) {
    if (!block.heading.empty()) write_wrapped(sink, block.heading, width_);
    write_titles(sink);
    Page::Texts above(page_.columns().size());
    for (const auto& row : block.rows) {
      auto texts = page_.shown_texts(row);
      if (as_they_are) {
        grid_.write(sink, std::move(texts));
        continue;
      }
      write_row(sink, texts, above);
      if (titles_.empty() && details_.empty()) above = std::move(texts);
    }
    if (&block != &page_.blocks().back()) sink.append('\n');
  }
}

bool Layout::shows_texts_as_they_are() const {
  if (bars_) return false;
  const auto is_plain = [this](const Place& place) {
    return place.joined.empty() && !page_.columns()[place.column].column.said_once;
  };
  return places_.size() == page_.columns().size() && std::ranges::all_of(places_, is_plain);
}

void Layout::write_titles(support::TextSink& sink) const {
  const auto titles = page_.titles();
  Grid::Texts texts;
  for (const auto& place : places_)
    texts.push_back(titles[place.column]);
  if (bars_) texts.push_back(bars_->title);
  grid_.write(sink, texts);
  for (const auto column : titles_)
    write_indented(sink, titles[column], width_, indent);
}

void Layout::write_row(support::TextSink& sink, const Page::Texts& texts,
                       const Page::Texts& above) const {
  Grid::Texts cells;
  std::vector<std::string> joined_texts;
  joined_texts.reserve(places_.size() + 1);
  for (const auto& place : places_) {
    auto text = texts[place.column];
    if (!place.joined.empty()) text = joined_texts.emplace_back(joined_text(place, texts));
    const bool said_once = page_.columns()[place.column].column.said_once;
    cells.push_back(said_once && text == above[place.column] ? std::string_view{} : text);
  }
  if (bars_) cells.push_back(joined_texts.emplace_back(bars_->bar(texts[bars_->column])));
  grid_.write(sink, std::move(cells));
  write_rest_of_record(sink, texts);
}

void Layout::write_rest_of_record(support::TextSink& sink, const Page::Texts& texts) const {
  for (const auto column : titles_) {
    if (!texts[column].empty()) write_indented(sink, texts[column], width_, indent);
  }
  std::string lines;
  support::TextSink into([&](std::string_view block) { lines += block; });
  std::string line;
  for (const auto column : details_) {
    if (!page_.tells(column, texts)) continue;
    const auto detail = detail_of(column, texts);
    const auto used = support::display_width(line) + indent + support::display_width(detail);
    if (!line.empty() && used + hanging > width_) {
      write_indented(into, std::exchange(line, {}), width_, hanging);
    }
    if (!line.empty()) line.append(indent, ' ');
    line += detail;
  }
  if (!line.empty()) write_indented(into, line, width_, hanging);
  into.flush();
  if (colour_) colour_details(lines, texts);
  sink.append(lines);
}

std::string Layout::detail_of(std::size_t column, const Page::Texts& texts) const {
  return fmt::format("{}: {}", page_.columns()[column].title, texts[column]);
}

/// Colours what names a colour, now that its place on the line is known.
void Layout::colour_details(std::string& lines, const Page::Texts& texts) const {
  for (const auto column : details_) {
    const auto coloured = coloured_words(page_.columns()[column].column, page_.language());
    const auto found = std::ranges::find(coloured, texts[column], &ColouredWord::first);
    if (found == coloured.end()) continue;
    const auto detail = detail_of(column, texts);
    const auto place = lines.find(detail);
    if (place == std::string::npos) continue;
    lines.insert(place + detail.size(), colour_ends);
    lines.insert(place + detail.size() - texts[column].size(), found->second);
  }
}

}  // namespace susr::render
