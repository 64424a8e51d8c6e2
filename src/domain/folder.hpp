// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/milestone.hpp"
#include "susr/domain/refused.hpp"
#include "susr/domain/steps.hpp"

namespace susr::domain {

/// Applies one event after another to a case. Each overload of `carry_out` checks that the event
/// may follow, and then carries it out.
class Folder {
 public:
  /// The case as it is now; nothing before the event that began it.
  [[nodiscard]] const std::optional<CaseState>& state() const {
    return state_;
  }

  /// Throws `Refused` if the event can't follow those before it; the state is then not to be used.
  void apply(const Event& event);

 private:
  [[noreturn]] void refuse(Rule rule, Facts facts = {}) const;
  void require(Step step) const;
  void require_new() const;
  [[nodiscard]] Date require_outcome(const MilestoneRule& rule) const;
  void put_in_force(const SignedOff& signed_off, const Decided& decided);
  [[nodiscard]] Pause* open_pause();
  [[nodiscard]] Action& action_of(int number);

  void carry_out(const Referred& referred);
  void carry_out(const LearningSourceOpened& opened);
  void carry_out(const Decided& decided);
  void carry_out(const SignedOff& signed_off);
  void carry_out(const MilestoneRecorded& recorded);
  void carry_out(const Paused& paused);
  void carry_out(const Resumed& resumed);
  void carry_out(const Recommended& recommended);
  void carry_out(const ActionAssigned& assigned);
  void carry_out(const Disseminated& shared);
  void carry_out(const Corrected& corrected) const;
  void carry_out(const PolicyRecorded& recorded) const;
  /// What happened to an action that was assigned before.
  template <OfAnAction Body>
  void carry_out(const Body& body);

  std::optional<CaseState> state_;
  const Event* event_ = nullptr;
};

}  // namespace susr::domain
