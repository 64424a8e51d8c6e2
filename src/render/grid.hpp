// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "susr/support/output.hpp"

namespace susr::render {

/// A word, and the escape sequence that gives it its colour on a terminal.
using ColouredWord = std::pair<std::string, std::string_view>;

/// What ends a colour.
inline constexpr std::string_view colour_ends = "\x1b[0m";

/// A column of aligned text.
struct GridColumn {
  std::size_t width = 0;
  std::size_t least = 0;                    ///< it is never made narrower than this
  bool is_title = false;                    ///< it is the last to give way
  bool to_the_right = false;                ///< numbers stand at the right of their column
  std::vector<ColouredWord> coloured = {};  ///< its words that have a colour
};

/// Columns with two spaces between.
class Grid {
 public:
  using Texts = std::vector<std::string_view>;

  std::vector<GridColumn> columns;

  [[nodiscard]] std::size_t width() const;
  /// Of its columns at their least.
  [[nodiscard]] std::size_t least_width() const;
  /// Takes from the widest column that can give, until all fit into `width` or none can.
  void narrow(std::size_t width);
  /// Writes a row. What is wider than its column goes on below.
  void write(support::TextSink& sink, Texts texts) const;

 private:
  void write_line(support::TextSink& sink, const Texts& texts) const;
  void add_text(std::string& line, std::size_t column, std::string_view text) const;
};

}  // namespace susr::render
