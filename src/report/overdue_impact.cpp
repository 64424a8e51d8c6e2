// SPDX-License-Identifier: MIT
#include "overdue_impact.hpp"

#include <memory>
#include <utility>

#include "impact_items.hpp"

namespace susr::report {

void for_each_awaited_assessment(const Context& context, const storage::LegFilter& filter,
                                 const std::function<void(AwaitedAssessment)>& take) {
  const Selection selection{
      .case_reference = filter.case_reference, .agency = filter.agency, .area = filter.area};
  const Selected selected(context, selection);
  for_each_awaited_impact(context, selection, [&](const ImpactItem& item) {
    AwaitedAssessment awaited{.case_reference = item.case_reference,
                              .item = item.item,
                              .plain_title = item.plain_title,
                              .title = item.title};
    awaited.due = item.standing.due.value();
    if (item.action == nullptr) {
      take(std::move(awaited));
      return;
    }
    for (const auto& leg : item.action->legs) {
      const bool irrelevant = leg.clock.leg_status == domain::LegStatus::not_relevant;
      if (irrelevant || !selected.holds(leg)) continue;
      awaited.lead = leg.lead;
      take(awaited);
    }
  });
}

Cell title_to_assess(const AwaitedAssessment& awaited) {
  return table::Worded{awaited.plain_title, std::make_shared<const Message>(Message{
                                                "item.assess-impact", {{"title", awaited.title}}})};
}

domain::Rag rag_of(const AwaitedAssessment& awaited, const Context& context) {
  return domain::rag_for(domain::rag_reason_of(awaited.due, context.policy, context.as_of));
}

}  // namespace susr::report
