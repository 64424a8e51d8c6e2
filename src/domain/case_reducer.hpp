// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"

namespace susr::domain {

/// Applies one event after another to a case.
class CaseReducer {
 public:
  /// The case as it is now; nothing before the event that began it.
  [[nodiscard]] const std::optional<CaseState>& state() const {
    return state_;
  }

  /// Throws `Refused` if the event can't follow those before it; the state is then not to be used.
  void apply(const Event& event);

 private:
  template <class Body>
  void apply(const Body& body, const Event& event);

  std::optional<CaseState> state_;
};

}  // namespace susr::domain
