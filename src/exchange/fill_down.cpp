// SPDX-License-Identifier: MIT
#include "fill_down.hpp"

#include <algorithm>

#include "susr/support/text.hpp"

namespace susr::exchange {

bool is_blank(const std::string& cell) {
  return cell.find_first_not_of(" \t\r\n") == std::string::npos;
}

FillDown::FillDown(std::span<const std::string> header, std::span<const std::string> columns) {
  for (std::size_t place = 0; place < header.size(); ++place) {
    const bool filled = std::ranges::any_of(columns, [&](const std::string& name) {
      return support::equal_but_for_case(name, header[place]);
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
