// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "page.hpp"

namespace susr::render {

/// A column of bars beside a table in text: one of its figures, drawn to one scale over all rows.
struct Bars {
  static constexpr std::size_t width = 10;

  std::size_t column = 0;  ///< on the page
  std::int64_t most = 0;   ///< a bar of the whole width
  std::string title;

  /// The bar for a figure, to an eighth of a letter; empty for 0.
  [[nodiscard]] std::string bar(std::string_view figure) const;
};

/// The bars for a page whose rows are drawn as lines elsewhere: of the last of their columns.
/// Nothing if there is none, or nothing in it.
std::optional<Bars> bars_of(const Page& page);

}  // namespace susr::render
