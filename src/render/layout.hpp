// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/support/output.hpp"

#include "bars.hpp"
#include "grid.hpp"
#include "page.hpp"

namespace susr::render {

/// Writes `text` in lines of at most `width` columns, or in one if that is 0.
void write_wrapped(support::TextSink& sink, std::string_view text, std::size_t width);

/// A page laid out in lines of a width: as a table; where that is too wide, as one with columns
/// joined; and where that is too wide too, each row as a record of a few lines.
class Layout {
 public:
  Layout(const Page& page, const Options& options);

  void write(support::TextSink& sink) const;

 private:
  /// Where a column of the page stands, and which columns are joined to it.
  struct Place {
    std::size_t column = 0;
    std::vector<std::size_t> joined = {};
  };
  using Places = std::vector<Place>;

  void choose();
  [[nodiscard]] Places all_places() const;
  [[nodiscard]] Places with_columns_joined() const;
  [[nodiscard]] bool fits_as_table(const Places& places) const;
  [[nodiscard]] bool is_too_high(const Grid& grid, const Places& places) const;
  void add_bars();
  void lay_out_records();
  void fill_first_line();
  [[nodiscard]] Grid grid_of(const Places& places) const;
  [[nodiscard]] GridColumn column_of(const Place& place) const;
  [[nodiscard]] std::size_t height_of_records() const;
  [[nodiscard]] std::string joined_text(const Place& place, const Page::Texts& texts) const;
  void write_titles(support::TextSink& sink) const;
  [[nodiscard]] bool shows_texts_as_they_are() const;
  void write_row(support::TextSink& sink, const Page::Texts& texts, const Page::Texts& above) const;
  [[nodiscard]] std::string detail_of(std::size_t column, const Page::Texts& texts) const;
  void colour_details(std::string& lines, const Page::Texts& texts) const;
  void write_rest_of_record(support::TextSink& sink, const Page::Texts& texts) const;

  const Page& page_;
  std::size_t width_;
  bool colour_;
  Places places_;  ///< what stands in the columns
  Grid grid_;
  std::optional<Bars> bars_;          ///< in the last column of the table, beside those of the page
  std::vector<std::size_t> titles_;   ///< of a record, under its first line
  std::vector<std::size_t> details_;  ///< of a record, under its title
};

}  // namespace susr::render
