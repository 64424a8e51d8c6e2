// SPDX-License-Identifier: MIT
#include "susr/exchange/release.hpp"

namespace susr::exchange {

using std::chrono::days;
using std::chrono::year_month_day;

domain::Date release_by(domain::Date day) {
  constexpr unsigned months_a_quarter = 3;
  // From the day after, so that the last day of a quarter is itself a release.
  const year_month_day next{day + days{1}};
  const auto months_begun = static_cast<unsigned>(next.month()) - 1;
  const std::chrono::month first{months_begun / months_a_quarter * months_a_quarter + 1};
  return domain::Date{next.year() / first / 1} - days{1};
}

}  // namespace susr::exchange
