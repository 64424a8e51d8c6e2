// SPDX-License-Identifier: MIT
#include "overdue_rows.hpp"

#include <array>
#include <memory>

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

namespace susr::report {

namespace {

/// The rule that gives the due date of an acknowledgement.
constexpr const char* acknowledgement_rule = "acknowledge-within";

domain::Rag rag_of(const storage::LegSummary& leg, const Context& context) {
  return domain::rag_of(leg.clock, context.policy, context.as_of);
}
domain::Rag rag_of(const LateMilestone& milestone, const Context& context) {
  return domain::rag_of(milestone.deadline, context.policy, context.as_of);
}

domain::Rag rag_of(const LateAcknowledgement& late, const Context& context) {
  return domain::rag_of(late.outstanding, context.policy, context.as_of);
}

/// The status of a leg or of a milestone, in the words that suit both.
template <class Status>
Cell item_status(Status status) {
  return coded(domain::code(status), "item-status");
}

/// A value of a leg, of a milestone, or of an acknowledgement.
template <class OfLeg, class OfMilestone, class OfAcknowledgement>
auto either(OfLeg of_leg, OfMilestone of_milestone, OfAcknowledgement of_acknowledgement) {
  return [=](const Late& late) -> Cell {
    if (const auto* leg = std::get_if<storage::LegSummary>(&late.what)) {
      return table::cell_of(of_leg, *leg);
    }
    if (const auto* milestone = std::get_if<LateMilestone>(&late.what)) {
      return table::cell_of(of_milestone, milestone->deadline);
    }
    return table::cell_of(of_acknowledgement, std::get<LateAcknowledgement>(late.what).outstanding);
  };
}

/// A value that all acknowledgements have.
auto always(const Cell& value) {
  return [value](const domain::Cognisance& /*outstanding*/) { return value; };
}

/// The value of each kind of item.
Cell kind_of(const Late& late) {
  constexpr std::array kinds{Kind::action, Kind::milestone, Kind::acknowledgement};
  return coded(domain::code(kinds.at(late.what.index())), "kind");
}

/// The status of an acknowledgement, in the words of a time limit.
Cell status_of(const domain::Cognisance& outstanding, domain::Date as_of) {
  const bool late = outstanding.due_on && domain::days_overdue(*outstanding.due_on, as_of) > 0;
  return item_status(late ? domain::DeadlineStatus::overdue : domain::DeadlineStatus::awaited);
}

/// Where nothing paused it says no more than the due date does.
Cell adjusted_due_on(const domain::Deadline& deadline) {
  return deadline.pauses.empty() ? Cell{} : cell(deadline.adjusted_due_on);
}

Cell title_of_milestone(const domain::Deadline& deadline) {
  return Message{fmt::format("milestone.{}", domain::code(deadline.milestone)), {}};
}

/// Data has an id of the milestone too; a person has its case, beside the milestone's words.
Cell item_of(const Late& late) {
  if (std::holds_alternative<storage::LegSummary>(late.what)) {
    return domain::ItemId{late.case_reference(), late.item};
  }
  return table::Worded{domain::item_id(late.case_reference(), late.item),
                       std::make_shared<const Message>(
                           Message{"item.of-case", {argument("case", late.case_reference())}})};
}

Column status_column() {
  return code_column("status", {"open", "in-progress", "overdue", "awaited"});
}

}  // namespace

FieldList<Late> overdue_fields(const Context& context) {
  using Leg = storage::LegSummary;
  using domain::Cognisance;
  using domain::Deadline;
  return {
      {id_column("case", Shown::in_data_only),
       [](const Late& late) { return late.case_reference(); }},
      {code_column<Kind>("kind", Shown::in_data_only), kind_of},
      {item_column(), item_of},
      {title_column(),
       either(title_of, title_of_milestone, always(Message{"overdue.acknowledgement", {}}))},
      {as_main(text_column("agency")),
       [](const Late& late) -> Cell {
         const auto lead = late.lead();
         return lead.agency.empty() ? Cell{} : Cell{lead};
       }},
      {text_column("area", Shown::in_data_only), [](const Late& late) { return late.lead().area; }},
      {as_main(date_column("due_on")), either([](const Leg& leg) { return leg.clock.due_on; },
                                              &Deadline::judged_due_on, &Cognisance::due_on)},
      {first_due_column(), either([](const Leg& leg) { return leg.clock.original_due_on; },
                                  &Deadline::due_on, &Cognisance::due_on)},
      {as_main(number_column("days_overdue")), &Late::days_overdue},
      {unless_zero(number_column("times_extended")),
       either([](const Leg& leg) { return leg.clock.times_extended; },
              [](const Deadline& /*deadline*/) { return 0; }, always(cell(0)))},
      {status_column(),
       either([](const Leg& leg) { return item_status(leg.clock.leg_status); },
              [](const Deadline& each) { return item_status(each.status); },
              [as_of = context.as_of](const Cognisance& each) { return status_of(each, as_of); })},
      {code_column<domain::Rag>("rag", Shown::in_data_only),
       [context](const Late& late) {
         return std::visit([&](const auto& what) { return rag_of(what, context); }, late.what);
       }},
      {id_column("rule", Shown::in_data_only),
       either([](const Leg& /*leg*/) { return Cell{}; }, &Deadline::timescale,
              always(cell(acknowledgement_rule)))},
      {adjusted_due_column("due_on", Shown::in_text_only),
       either([](const Leg& /*leg*/) { return Cell{}; }, adjusted_due_on, always(Cell{}))}};
}

FieldList<Late> fields_for_a_person(const Context& context, bool with_days_left) {
  auto all = overdue_fields(context);
  std::erase_if(all, [](const auto& each) { return each.column.shown == Shown::in_data_only; });
  for (auto& each : all) {
    if (!with_days_left || each.column.name != "days_overdue") continue;
    each = {as_main(number_column("days_left")),
            [](const Late& late) { return -late.days_overdue; }};
  }
  return all;
}

}  // namespace susr::report
