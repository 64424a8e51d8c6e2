// SPDX-License-Identifier: MIT
#include "impact_figures.hpp"

#include <string>

#include "susr/domain/reference.hpp"

namespace susr::report {

void ImpactFigures::add(bool detail, const ImpactItem& item) {
  if (!item.record.ratified_on) return;
  const auto id = detail ? domain::item_id(item.case_reference, item.item) : std::string{};
  ratified.add(detail, id);
  if (item.standing.status == domain::DeadlineStatus::overdue) overdue.add(detail, id);
  if (!item.standing.latest) return;
  assessed.add(detail, id);
  judgements[item.standing.latest->body.judgement].add(detail, id);
}

std::optional<ImpactFigures> count_impact(const Context& context, bool detail) {
  if (!follows_impact_up(context)) return std::nullopt;
  ImpactFigures figures;
  for_each_impact_item(context, {}, [&](const ImpactItem& item) { figures.add(detail, item); });
  return figures;
}

}  // namespace susr::report
