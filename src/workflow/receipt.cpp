// SPDX-License-Identifier: MIT
#include "receipt.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "susr/domain/changes.hpp"
#include "susr/domain/event_fields.hpp"
#include "susr/domain/reference.hpp"
#include "susr/support/text.hpp"

namespace susr::workflow {

namespace {

using domain::code;

/// What was done to what the event is about.
struct Done {
  std::string operator()(const domain::Referred& body) const {
    return fmt::format("referred by {}", body.agency);
  }
  std::string operator()(const domain::LearningSourceOpened& body) const {
    return fmt::format("entered: {}", code(body.type));
  }
  std::string operator()(const domain::Decided& body) const {
    return fmt::format("decided: {}", code(body.outcome));
  }
  std::string operator()(const domain::SignedOff& body) const {
    return fmt::format("signed off: {}", code(body.outcome));
  }
  std::string operator()(const domain::MilestoneRecorded& body) const {
    return fmt::format("reached {}", code(body.milestone));
  }
  std::string operator()(const domain::Paused& body) const {
    return fmt::format("paused: {}", code(body.reason));
  }
  std::string operator()(const domain::Resumed& /*body*/) const {
    return "resumed";
  }
  std::string operator()(const domain::Recommended& /*body*/) const {
    return "recommended";
  }
  std::string operator()(const domain::ActionAssigned& body) const {
    std::vector<std::string> leads;
    for (const auto& lead : body.leads)
      leads.push_back(domain::to_text(lead));
    return fmt::format("assigned to {}, due {},", support::join(leads, ", "),
                       domain::to_text(body.due_on));
  }
  std::string operator()(const domain::ActionUpdated& body) const {
    std::string done = "updated" + for_leg(body.leg);
    if (body.status) done += fmt::format(", now {}", code(*body.status));
    if (body.barrier_change != domain::BarrierChange::none)
      done += fmt::format(", barrier {}", code(body.barrier_change));
    const bool is_list = body.status || body.barrier_change != domain::BarrierChange::none;
    return is_list ? done + "," : done;
  }
  std::string operator()(const domain::ActionCompleted& body) const {
    return "completed" + for_leg(body.leg);
  }
  std::string operator()(const domain::ActionRatified& /*body*/) const {
    return "ratified";
  }
  std::string operator()(const domain::ActionSteppedDown& /*body*/) const {
    return "stepped down";
  }
  std::string operator()(const domain::ActionExtended& body) const {
    return fmt::format("now due {},", domain::to_text(body.due_on));
  }
  std::string operator()(const domain::ActionReopened& body) const {
    return "reopened" + for_leg(body.leg);
  }
  std::string operator()(const domain::ActionEscalated& body) const {
    return fmt::format("escalated to {}", code(body.level));
  }
  std::string operator()(const domain::Disseminated& body) const {
    return fmt::format("shared by {}: {}", body.agency, code(body.method));
  }
  std::string operator()(const domain::Corrected& body) const {
    return fmt::format("event {} {}", body.event, code(body.correction));
  }
  std::string operator()(const domain::PolicyRecorded& /*body*/) const {
    return "policy recorded";
  }

  static std::string for_leg(const std::optional<domain::Lead>& leg) {
    return leg ? " for " + domain::to_text(*leg) : std::string{};
  }
};

/// What an event that is no correction did, and when.
std::string line_of(const domain::Event& event) {
  const auto subject = domain::subject_of(event.body);
  return fmt::format(
      "{} {} on {}",
      subject.empty() ? event.case_reference : domain::item_id(event.case_reference, subject),
      std::visit(Done{}, event.body), domain::to_text(event.effective));
}

/// Both sides of what was changed; of free text only that it was.
std::string text_of(const domain::Change& change) {
  if (domain::holds_free_text(change.field)) return change.field + " changed";
  const auto shown = [](const std::string& value) { return value.empty() ? "nothing" : value; };
  return fmt::format("{}: {} -> {}", change.field, shown(change.before), shown(change.after));
}

}  // namespace

std::string receipt_of(const domain::Event& event, std::span<const domain::Event> events) {
  const auto* correction = std::get_if<domain::Corrected>(&event.body);
  if (correction == nullptr) return line_of(event);
  std::vector<std::string> parts;
  const auto target = std::ranges::find(events, correction->event, &domain::Event::sequence);
  if (target != events.end()) parts.push_back(line_of(*target));
  const bool is_void = correction->correction == domain::CorrectionKind::voided;
  for (const auto& change : is_void ? domain::undone_by(event, events) : event.changes)
    parts.push_back(text_of(change));
  return fmt::format("event {} {} ({})", correction->event, code(correction->correction),
                     support::join(parts, "; "));
}

}  // namespace susr::workflow
