// SPDX-License-Identifier: MIT
#include "header.hpp"

#include <algorithm>
#include <set>

#include "susr/support/fold_text.hpp"
#include "susr/support/identifier.hpp"

#include "fill_down.hpp"

namespace susr::exchange {

FoundHeader find_header(const NumberedRows& rows, const std::vector<std::string>& wanted) {
  std::set<std::string> keys;
  for (const auto& heading : wanted)
    keys.insert(support::folded(heading));
  FoundHeader best;
  std::size_t looked_at = 0;
  for (const auto& [row, cells] : rows) {
    if (std::ranges::all_of(cells, is_blank)) continue;
    std::set<std::string> found;
    for (const auto& cell : cells) {
      auto key = support::folded(cell);
      if (keys.contains(key)) found.insert(std::move(key));
    }
    if (best.row == 0 || found.size() > best.headings)
      best = {.row = row, .headings = found.size()};
    if (++looked_at == most_rows_above) break;
  }
  return best;
}

}  // namespace susr::exchange
