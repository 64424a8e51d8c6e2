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
  if (text.find_first_not_of(' ') == std::string::npos) return say("value.empty");
  if (auto why = support::unfit_text(text)) return why;
  if (text.find_first_of("\n\t") != std::string::npos) return say("config.line-break");
  return {};
}

Why not_one_of(std::span<const std::string> codes, const std::string* given) {
  const auto values = support::join(codes, ", ");
  if (given == nullptr) return say("config.one-of", fmt::arg("values", values));
  return say("config.one-of.given", fmt::arg("values", values), fmt::arg("given", *given));
}

Why take_number(const Value& value, int least, int& target) {
  constexpr int most = 100'000;
  const auto* given = std::get_if<std::int64_t>(&value.content);
  if (given == nullptr || *given < least || *given > most) {
    return say("config.number", fmt::arg("least", least), fmt::arg("most", most));
  }
  target = static_cast<int>(*given);
  return {};
}

}  // namespace susr::config
