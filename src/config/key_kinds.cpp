// SPDX-License-Identifier: MIT
#include "key_kinds.hpp"

namespace susr::config {

const std::string* text_in(const Value& value) {
  return std::get_if<std::string>(&value.content);
}

const std::vector<std::string>* texts_in(const Value& value) {
  return std::get_if<std::vector<std::string>>(&value.content);
}

Why unfit_line(const std::string& text) {
  if (text.find_first_not_of(' ') == std::string::npos) return "it is empty";
  if (auto why = support::unfit_text(text)) return why;
  if (text.find_first_of("\n\t") != std::string::npos) {
    return "it holds a line break or a tab";
  }
  return {};
}

Why take_number(const Value& value, int least, int& target) {
  constexpr int most = 100'000;
  const auto* given = std::get_if<std::int64_t>(&value.content);
  if (given == nullptr || *given < least || *given > most) {
    return fmt::format("it must be a whole number from {} to {}", least, most);
  }
  target = static_cast<int>(*given);
  return {};
}

}  // namespace susr::config
