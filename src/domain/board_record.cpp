// SPDX-License-Identifier: MIT
#include "susr/domain/board_record.hpp"

#include <utility>

#include "effective_history.hpp"

namespace susr::domain {

namespace {

/// A kind without `apply` allows anything.
void require_sense(const Event& event) {
  std::visit(
      [&](const auto& body) {
        if constexpr (requires { body.apply(event); }) body.apply(event);
      },
      event.body);
}

}  // namespace

std::vector<Event> board_record(std::span<const Event> events, Date as_of) {
  std::vector<Event> counted;
  for (auto& event : corrected_history(events, as_of).events) {
    require_sense(event);
    if (event.effective_on() <= as_of) counted.push_back(std::move(event));
  }
  return counted;
}

}  // namespace susr::domain
