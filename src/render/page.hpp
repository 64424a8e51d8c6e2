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
  std::optional<std::size_t> repeats = {};  ///< which of the columns it often says again
  std::size_t width = 0;                    ///< of its widest text
  std::size_t longest_word = 0;             ///< if it wraps
  std::size_t sum_of_widths = 0;            ///< of the texts that tell something
  std::size_t telling_rows = 0;             ///< in how many rows it tells something

  [[nodiscard]] bool is_number() const;
  [[nodiscard]] bool wraps() const;
  /// Whether a text tells anything, beside that of the column which it may repeat.
  [[nodiscard]] bool tells(std::string_view text, std::string_view repeated) const;
  /// Takes the measures of a text, and whether it tells something.
  void take(std::string_view text, bool tells_something);
};

/// A row as a person reads it.
struct PageRow {
  std::string texts;  ///< of its cells, with a line feed after each
  std::vector<std::size_t> in_english =
      {};  ///< which of them have no words in Welsh, on a Welsh page
};

/// The rows that stand under one heading.
struct Block {
  std::string heading;
  std::vector<PageRow> rows;
};

/// A table as a person sees it: the columns that tell something, and each row as texts in the
/// chosen language. The format decides the layout.
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
  /// The column whose values are the headings of the blocks, if it has headings.
  [[nodiscard]] const table::Column& heading_column() const {
    return table_.columns[heading_.value_or(0)];
  }
  [[nodiscard]] const std::vector<table::Chart>& charts() const {
    return table_.charts;
  }
  [[nodiscard]] Language language() const {
    return language_;
  }
  [[nodiscard]] std::size_t row_count() const {
    return row_count_;
  }
  [[nodiscard]] Texts titles() const;
  /// The texts of a row's cells that are shown.
  [[nodiscard]] Texts shown_texts(const PageRow& row) const;
  /// Of each cell that is shown, whether it stands in English on a page in Welsh.
  [[nodiscard]] std::vector<bool> shown_in_english(const PageRow& row) const;
  /// Whether the text of a column tells something in a row of which these are the texts.
  [[nodiscard]] bool tells(std::size_t column, const Texts& texts) const;

 private:
  void add_usual_columns(bool with_headings);
  void find_repeated();
  void hide_what_tells_nothing();
  void add_column(std::size_t place);
  void add_row(const table::Row& row);

  const table::Table& table_;
  Language language_;
  std::optional<std::size_t> heading_;
  std::vector<bool> is_shown_;       // of each column that stands in the rows
  std::vector<PageColumn> columns_;  // once the rows are known, those that are shown
  std::vector<Block> blocks_;
  std::size_t row_count_ = 0;
  std::vector<std::size_t> ends_;  // of the texts of the row that is taken
};

}  // namespace susr::render
