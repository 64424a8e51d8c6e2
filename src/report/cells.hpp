// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/report/labels.hpp"
#include "susr/report/report.hpp"

namespace susr::report {

// Values as the cells of a report.

inline Cell cell(std::string_view text) {
  return text.empty() ? Cell{} : Cell{std::string(text)};
}
inline Cell cell(domain::Date date) {
  return domain::to_text(date);
}
inline Cell cell(const domain::PartialDate& date) {
  return domain::to_text(date);
}
inline Cell cell(std::int64_t number) {
  return number;
}
template <class Enumeration>
  requires std::is_enum_v<Enumeration>
Cell cell(Enumeration value) {
  return std::string(domain::code(value));
}
template <class Value>
Cell cell(const std::optional<Value>& value) {
  return value ? cell(*value) : Cell{};
}

/// A column of codes, shown to a person in the words that the labels of `family` give.
inline Column code_column(std::string name, std::string family) {
  return {.name = std::move(name),
          .wording = [family = std::move(family)](const std::string& code, const Row& /*row*/) {
            return wording(family, code);
          }};
}

}  // namespace susr::report
