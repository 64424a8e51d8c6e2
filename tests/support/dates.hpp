// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "susr/domain/date.hpp"

namespace susr::test {

/// The day that is written so. A test that misspells one fails.
inline domain::Date day(std::string_view text) {
  return domain::parse_date(text).value();
}

/// The day, month or year that is written so.
inline domain::PartialDate date(std::string_view text) {
  return domain::parse_partial_date(text).value();
}

}  // namespace susr::test
