// SPDX-License-Identifier: MIT
#include "overdue_rows.hpp"

#include <array>
#include <memory>

#include <fmt/format.h>

#include "susr/domain/overdue.hpp"
#include "susr/domain/reference.hpp"

#include "names.hpp"

namespace susr::report {

namespace {

using LateLeg = storage::LegSummary;
using LateAssessment = AwaitedAssessment;
using domain::Cognisance;
using domain::Deadline;

/// The rule that gives the due date of an acknowledgement.
constexpr const char* acknowledgement_rule = "acknowledge-within";

domain::Rag rag_of(const LateLeg& leg, const Context& context) {
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

/// The status of what is not done, in the words of a time limit.
Cell status_when(const std::optional<domain::Date>& due_on, domain::Date as_of) {
  const bool late = due_on && domain::days_overdue(*due_on, as_of) > 0;
  return item_status(late ? domain::DeadlineStatus::overdue : domain::DeadlineStatus::awaited);
}

// What a row is about, without what only says where it belongs.
const LateLeg& subject_of(const LateLeg& leg) {
  return leg;
}
const Deadline& subject_of(const LateMilestone& late) {
  return late.deadline;
}
const Cognisance& subject_of(const LateAcknowledgement& late) {
  return late.outstanding;
}
const LateAssessment& subject_of(const LateAssessment& awaited) {
  return awaited;
}

template <class... Gets>
struct OfEach : Gets... {
  using Gets::operator()...;
};

/// A value of a row, from the one of `gets` that takes its leg, deadline, acknowledgement or
/// assessment.
template <class... Gets>
auto of_each(Gets... gets) {
  return [get = OfEach<Gets...>{std::move(gets)...}](const Late& late) -> Cell {
    return std::visit([&](const auto& what) { return table::cell_of(get, subject_of(what)); },
                      late.what);
  };
}

/// What has no value.
constexpr auto nothing = [](const auto& /*subject*/) { return Cell{}; };

Cell kind_of(const Late& late) {
  constexpr std::array kinds{Kind::action, Kind::milestone, Kind::acknowledgement, Kind::impact};
  return coded(domain::code(kinds.at(late.what.index())), "kind");
}

/// Where nothing paused it says no more than the due date does.
Cell adjusted_due_on(const Deadline& deadline) {
  return deadline.pauses.empty() ? Cell{} : cell(deadline.adjusted_due_on);
}

Cell title_of_milestone(const Deadline& deadline) {
  return Message{fmt::format("milestone.{}", domain::code(deadline.milestone)), {}};
}

/// Data has an id of a milestone and an acknowledgement too; a person has the case, beside their
/// words.
Cell item_of_late(const Late& late) {
  if (std::holds_alternative<LateLeg>(late.what) ||
      std::holds_alternative<LateAssessment>(late.what)) {
    return domain::ItemId{late.case_reference(), late.item};
  }
  return table::Worded{domain::item_id(late.case_reference(), late.item),
                       std::make_shared<const Message>(
                           Message{"item.of-case", {argument("case", late.case_reference())}})};
}

Column status_column() {
  return code_column("status", {"open", "in-progress", "overdue", "awaited"});
}

auto title_field() {
  return of_each(
      [](const LateLeg& leg) { return title_of(leg); },
      [](const Deadline& each) { return title_of_milestone(each); },
      [](const Cognisance& /*each*/) { return Cell{Message{"overdue.acknowledgement", {}}}; },
      [](const LateAssessment& each) { return title_to_assess(each); });
}

}  // namespace

FieldList<Late> overdue_fields(const Context& context) {
  const auto& policy = context.policy;
  return {{id_column("case", Shown::in_data_only),
           [](const Late& late) { return late.case_reference(); }},
          {code_column<Kind>("kind", Shown::in_data_only), kind_of},
          {item_column(), item_of_late},
          {title_column(), title_field()},
          {as_main(text_column("agency")),
           [&policy](const Late& late) -> Cell {
             const auto lead = late.lead();
             return lead.agency.empty() ? Cell{} : Cell(lead_in_both(policy, lead));
           }},
          {text_column("area", Shown::in_data_only),
           [&policy](const Late& late) { return area_or_theme(policy, late.lead().area); }},
          {as_main(date_column("due_on")),
           of_each([](const LateLeg& leg) { return leg.clock.due_on; },
                   [](const Deadline& each) { return each.judged_due_on; },
                   [](const Cognisance& each) { return each.due_on; },
                   [](const LateAssessment& each) { return each.due.on; })},
          {first_due_column(), of_each([](const LateLeg& leg) { return leg.clock.original_due_on; },
                                       [](const Deadline& each) { return each.due_on; },
                                       [](const Cognisance& each) { return each.due_on; },
                                       [](const LateAssessment& each) { return each.due.on; })},
          {as_main(number_column("days_overdue")), &Late::days_overdue},
          {unless_zero(number_column("times_extended")),
           of_each([](const LateLeg& leg) { return leg.clock.times_extended; },
                   [](const auto& /*each*/) { return 0; })},
          {status_column(),
           of_each([](const LateLeg& leg) { return item_status(leg.clock.leg_status); },
                   [](const Deadline& each) { return item_status(each.status); },
                   [as_of = context.as_of](const Cognisance& each) {
                     return status_when(each.due_on, as_of);
                   },
                   [as_of = context.as_of](const LateAssessment& each) {
                     return status_when(each.due.on, as_of);
                   })},
          {code_column<domain::Rag>("rag", Shown::in_data_only),
           [context](const Late& late) {
             return std::visit([&](const auto& what) { return rag_of(what, context); }, late.what);
           }},
          {id_column("rule", Shown::in_data_only),
           of_each([](const LateLeg& /*leg*/) { return Cell{}; },
                   [](const Deadline& each) { return each.timescale; },
                   [](const Cognisance& /*each*/) { return cell(acknowledgement_rule); },
                   [](const LateAssessment& each) { return domain::code(each.due.rule); })},
          {adjusted_due_column("due_on", Shown::in_text_only),
           of_each([](const Deadline& each) { return adjusted_due_on(each); }, nothing)}};
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
