// SPDX-License-Identifier: MIT
#include "susr/domain/codebook.hpp"

#include <algorithm>

#include "susr/support/text.hpp"

namespace susr::domain {

std::vector<ThemeDefined> codebook_of(std::span<const Event> of_board) {
  std::vector<ThemeDefined> codebook;
  for (const auto& event : of_board) {
    const auto* defined = std::get_if<ThemeDefined>(&event.body);
    if (defined == nullptr) continue;
    const auto found = std::ranges::find_if(codebook, [&](const ThemeDefined& each) {
      return support::equal_but_for_case(each.theme, defined->theme);
    });
    if (found == codebook.end()) {
      codebook.push_back(*defined);
    } else {
      *found = *defined;
    }
  }
  return codebook;
}

std::vector<std::string> valid_codes(std::span<const ThemeDefined> codebook, Date day) {
  std::vector<std::string> codes;
  for (const auto& theme : codebook) {
    if (theme.is_valid(day)) codes.push_back(theme.theme);
  }
  return codes;
}

}  // namespace susr::domain
