// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace susr::render {

/// Gives names, none of them twice, whatever the case.
class DistinctNames {
 public:
  /// Names that must not be given.
  explicit DistinctNames(std::vector<std::string> taken = {}) : taken_(std::move(taken)) {}

  /// The name, of which at most so many UTF-16 units are kept, with what tells it from those
  /// before: what `besides` says of it if that is enough, or else a number.
  std::string add(std::string_view name, std::size_t longest, std::string_view besides = {});

 private:
  [[nodiscard]] bool has(std::string_view name) const;

  std::vector<std::string> taken_;
};

/// Gives the names of a workbook's sheets: Excel takes at most 31 characters, not all of them, and
/// keeps one name for itself.
class SheetNames {
 public:
  /// `table` is put behind a title that is taken.
  std::string add(std::string_view title, std::string_view table = {});

 private:
  DistinctNames names_{{"History"}};
};

/// Gives the names of a workbook's tables. They are the same in each language, so that what reads a
/// workbook finds its tables.
class TableNames {
 public:
  std::string add(std::string_view table);

 private:
  DistinctNames names_;
};

/// What stands in a cell.
struct CellText {
  std::string text;
  bool is_cut = false;
};

/// A text as a workbook can hold it, and as a person can see it: what can't be seen is written out,
/// and one that is too long ends in `mark`. What Excel would take for the code of a character, such
/// as `_x0041_`, stays what it is.
CellText cell_text(std::string text, std::string_view mark);

}  // namespace susr::render
