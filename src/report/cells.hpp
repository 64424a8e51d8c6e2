// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "susr/domain/codes.hpp"
#include "susr/domain/date.hpp"
#include "susr/domain/vocabulary.hpp"
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

inline Cell cell(int number) {
  return std::int64_t{number};
}

inline Column text_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown};
}
/// A column of references, ids or the like.
inline Column id_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .shown = shown, .wraps = false};
}
inline Column date_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::date, .shown = shown};
}
inline Column partial_date_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::partial_date, .shown = shown};
}
inline Column number_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::integer, .shown = shown};
}
inline Column decimal_column(std::string name, Shown shown = Shown::everywhere) {
  return {.name = std::move(name), .type = CellType::decimal, .shown = shown};
}

/// What a person calls the outcome of a decision: a review under the older arrangements is no SUSR.
inline std::string outcome_wording(std::string_view outcome, std::string_view regime) {
  const bool older_review = outcome == "susr" && regime == "legacy";
  return wording("outcome", older_review ? "review" : outcome);
}

/// A column of outcomes, in a table whose column `regime_column` is the case's regime.
inline Column outcome_column(std::string name, std::size_t regime_column) {
  return {.name = std::move(name),
          .wording =
              [regime_column](const std::string& outcome, const Row& row) {
                return outcome_wording(outcome, std::get<std::string>(row[regime_column]));
              },
          .codes = domain::all_codes<domain::Outcome>()};
}

/// A column of codes, shown to a person in the words that the labels of `family` give.
inline Column code_column(std::string name, std::string family, Shown shown = Shown::everywhere) {
  return {.name = std::move(name),
          .shown = shown,
          .wording = [family = std::move(family)](const std::string& code, const Row& /*row*/) {
            return wording(family, code);
          }};
}

}  // namespace susr::report
