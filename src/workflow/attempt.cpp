// SPDX-License-Identifier: MIT
#include "attempt.hpp"

#include <fmt/format.h>

#include "susr/domain/reference.hpp"

namespace susr::workflow {

namespace {

using domain::code;

struct Attempt {
  const std::string& reference;

  std::string operator()(const domain::Referred& /*body*/) const {
    return fmt::format("cannot refer {}", domain::shown_reference(reference));
  }
  std::string operator()(const domain::LearningSourceOpened& /*body*/) const {
    return fmt::format("cannot enter the learning source {}", domain::shown_reference(reference));
  }
  std::string operator()(const domain::Decided& /*body*/) const {
    return fmt::format("cannot decide on {}", reference);
  }
  std::string operator()(const domain::SignedOff& /*body*/) const {
    return fmt::format("cannot sign off {}", reference);
  }
  std::string operator()(const domain::MilestoneRecorded& body) const {
    return fmt::format("cannot record '{}' of {}", code(body.milestone), reference);
  }
  std::string operator()(const domain::Paused& /*body*/) const {
    return fmt::format("cannot pause {}", reference);
  }
  std::string operator()(const domain::Resumed& /*body*/) const {
    return fmt::format("cannot resume {}", reference);
  }
  std::string operator()(const domain::Recommended& /*body*/) const {
    return fmt::format("cannot add a recommendation to {}", reference);
  }
  std::string operator()(const domain::ActionAssigned& /*body*/) const {
    return fmt::format("cannot assign an action to {}", reference);
  }
  std::string operator()(const domain::ActionUpdated& body) const {
    return of_action("update", body.number);
  }
  std::string operator()(const domain::ActionCompleted& body) const {
    return of_action("complete", body.number);
  }
  std::string operator()(const domain::ActionRatified& body) const {
    return of_action("ratify", body.number);
  }
  std::string operator()(const domain::ActionSteppedDown& body) const {
    return of_action("step down", body.number);
  }
  std::string operator()(const domain::ActionExtended& body) const {
    return of_action("extend", body.number);
  }
  std::string operator()(const domain::ActionReopened& body) const {
    return of_action("reopen", body.number);
  }
  std::string operator()(const domain::ActionEscalated& body) const {
    return of_action("escalate", body.number);
  }
  std::string operator()(const domain::Disseminated& /*body*/) const {
    return fmt::format("cannot record a dissemination of {}", reference);
  }
  std::string operator()(const domain::Corrected& body) const {
    return fmt::format("cannot correct event {} of {}", body.event, reference);
  }
  std::string operator()(const domain::PolicyRecorded& /*body*/) const {
    return "cannot record the policy";
  }

  [[nodiscard]] std::string of_action(std::string_view verb, int number) const {
    return fmt::format("cannot {} {}", verb,
                       domain::item_id(reference, domain::action_item(number)));
  }
};

}  // namespace

std::string attempt(const std::string& case_reference, const domain::EventBody& body) {
  return std::visit(Attempt{case_reference}, body);
}

}  // namespace susr::workflow
