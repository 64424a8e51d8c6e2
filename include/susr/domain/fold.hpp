// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

/// A step that the rules do not allow: which event, why, and what would be allowed instead.
class Refused : public std::runtime_error {
 public:
  Refused(Event refused_event, const std::string& why, std::string what_next);

  [[nodiscard]] const Event& event() const noexcept;
  [[nodiscard]] const std::string& next() const noexcept;

 private:
  Event event_;
  std::string next_;
};

/// The events of one case in the order in which they count: by the day they took effect, and
/// within a day as they were recorded.
void sort_for_fold(std::vector<Event>& events);

/// Calls `at_end_of` for each day on which something took effect, with the case as it stood at the
/// end of it. `events` are those of one case, in the order of `sort_for_fold`.
/// Throws `Refused` at the first event that can't follow those before it.
void replay(std::span<const Event> events,
            const std::function<void(Date, const CaseState&)>& at_end_of);

/// How the case stood at the end of `as_of`; nothing if it was not yet referred. The events are as
/// for `replay`, and so is what is thrown.
std::optional<CaseState> fold(std::span<const Event> events, Date as_of);

}  // namespace susr::domain
