// SPDX-License-Identifier: MIT
#include "due_dates.hpp"

#include <fmt/format.h>

#include "susr/domain/reference.hpp"
#include "susr/storage/cases.hpp"

#include "boards.hpp"

namespace susr::report {

namespace {

using table::DueDate;
using table::DueState;

DueState state_of(const domain::LegClock& leg) {
  const bool no_longer_counts = leg.leg_status == domain::LegStatus::not_relevant ||
                                leg.action_status == domain::ActionStatus::stepped_down;
  if (no_longer_counts) return DueState::no_longer_counts;
  return domain::is_open(leg) ? DueState::awaited : DueState::done;
}

}  // namespace

DueDates::DueDates(const Context& context) {
  const auto boards = boards_of(context);
  if (boards.size() == 1) only_record_ = record_name(*boards.front().store);
  if (boards.size() < 2) return;
  for (const auto& board : boards) {
    const auto record = record_name(*board.store);
    for (const auto& reference : storage::case_references(*board.store)) {
      of_case_.emplace(reference_over_all(context, board, reference), OwnCase{record, reference});
    }
  }
}

DueDates::OwnCase DueDates::own_case(const std::string& case_reference) const {
  const auto found = of_case_.find(case_reference);
  return found == of_case_.end() ? OwnCase{only_record_, case_reference} : found->second;
}

DueDate DueDates::due(std::string_view kind, const std::string& case_reference,
                      std::string_view item, const domain::Lead& lead) const {
  const auto own = own_case(case_reference);
  DueDate made;
  made.record = own.record;
  made.id = fmt::format("{}\n{}\n{}\n{}\n{}", kind, own.reference, item, lead.agency, lead.area);
  made.subject = case_reference;
  made.agency = lead.agency;
  return made;
}

DueDate DueDates::of_leg(const storage::LegSummary& leg) const {
  const auto item = domain::action_item(leg.number);
  auto made = due("action", leg.case_reference, item, leg.lead);
  made.on = leg.clock.due_on;
  made.state = state_of(leg.clock);
  made.subject = domain::item_id(leg.case_reference, item);
  made.what = {.key = "kind.action", .arguments = {}};
  return made;
}

std::optional<DueDate> DueDates::of_milestone(const std::string& case_reference,
                                              const domain::Deadline& deadline) const {
  if (!deadline.judged_due_on) return std::nullopt;
  auto made = due("milestone", case_reference, deadline.timescale, {});
  made.on = *deadline.judged_due_on;
  made.state = deadline.reached ? DueState::done : DueState::awaited;
  made.what = {.key = fmt::format("milestone.{}", domain::code(deadline.milestone)),
               .arguments = {}};
  return made;
}

DueDate DueDates::of_acknowledgement(const std::string& case_reference, const std::string& agency,
                                     domain::Date due_on) const {
  auto made = due("acknowledgement", case_reference, {}, {.agency = agency, .area = {}});
  made.on = due_on;
  made.what = {.key = "overdue.acknowledgement", .arguments = {}};
  return made;
}

DueDate DueDates::of_assessment(const AwaitedAssessment& awaited) const {
  auto made = due("impact", awaited.case_reference, awaited.item, awaited.lead);
  made.on = awaited.due.on;
  made.subject = domain::item_id(awaited.case_reference, awaited.item);
  made.what = {.key = "calendar.assess-impact", .arguments = {}};
  return made;
}

}  // namespace susr::report
