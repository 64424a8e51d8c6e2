// SPDX-License-Identifier: MIT
#include "susr/domain/vocabulary.hpp"

namespace susr::domain {

std::string to_text(const Criteria& criteria) {
  std::string text;
  for (const auto criterion : criteria) {
    if (!text.empty()) text += ',';
    text += code(criterion);
  }
  return text;
}

std::optional<Criterion> parse_criterion(std::string_view text) {
  return text == "dardr" ? Criterion::dhr : from_code<Criterion>(text);
}

}  // namespace susr::domain
