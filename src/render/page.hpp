// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "susr/render/render.hpp"
#include "susr/table/report.hpp"

namespace susr::render {

/// A column as a person sees it.
struct PageColumn {
  std::size_t place = 0;  ///< in the table
  table::Column column;
  std::string title;
  bool is_short = false;         ///< an item's id stands without its case
  std::size_t width = 0;         ///< of its widest text
  std::size_t longest_word = 0;  ///< if it wraps
  bool filled = false;           ///< whether some row has a text in it

  [[nodiscard]] bool is_number() const;
  [[nodiscard]] bool wraps() const;
  /// Takes the measures of a text.
  void take(std::string_view text);
};

/// The rows that stand under one heading: of each the texts of its cells, with a line feed after
/// each.
struct Block {
  std::string heading;
  std::vector<std::string> rows;
};

/// A table as a person sees it: the columns shown, and each row as texts in the chosen language.
/// The format decides the layout.
class Page {
 public:
  using Texts = std::vector<std::string_view>;

  /// The columns that were asked for, or those that are for a person if none were. Takes the rows.
  Page(const table::Table& table, const Options& options);

  [[nodiscard]] bool empty() const {
    return blocks_.empty();
  }
  [[nodiscard]] const std::vector<PageColumn>& columns() const {
    return columns_;
  }
  [[nodiscard]] const std::vector<Block>& blocks() const {
    return blocks_;
  }
  [[nodiscard]] Texts titles() const;
  /// The texts of a row's cells that are shown.
  [[nodiscard]] Texts shown_texts(std::string_view row) const;

 private:
  void add_usual_columns(bool with_headings);
  void shorten_ids();
  void hide_unfilled();
  void add_column(std::size_t place);
  void add_row(const table::Row& row);

  const table::Table& table_;
  Language language_;
  std::optional<std::size_t> heading_;
  std::vector<bool> is_shown_;       // of each column that stands in the rows
  std::vector<PageColumn> columns_;  // once the rows are known, those that are shown
  std::vector<Block> blocks_;
};

}  // namespace susr::render
