// SPDX-License-Identifier: MIT
#include "fill_down.hpp"

#include <algorithm>

#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

namespace susr::exchange {

bool is_blank(const std::string& cell) {
  const auto first = cell.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return true;
  const bool may_be_blank = static_cast<unsigned char>(cell[first]) >= 0x80;
  return may_be_blank && support::tidied(cell).empty();
}

FillDown::FillDown(std::span<const std::string> header, std::span<const std::string> columns) {
  for (std::size_t place = 0; place < header.size(); ++place) {
    const bool filled = std::ranges::any_of(columns, [&](const std::string& name) {
      return support::folded(name) == support::folded(header[place]);
    });
    if (filled) above_.emplace(place, std::string{});
  }
}

void FillDown::fill(std::vector<std::string>& cells) {
  for (auto& [place, above] : above_) {
    if (is_blank(cells[place])) cells[place] = above;
    above = cells[place];
  }
}

}  // namespace susr::exchange
