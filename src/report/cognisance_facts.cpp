// SPDX-License-Identifier: MIT
#include "cognisance_facts.hpp"

#include <map>

#include "susr/storage/entries.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/standings.hpp"

#include "selection.hpp"

namespace susr::report {

namespace {

using FactsByCase = std::map<std::string, domain::CognisanceFacts>;

/// What the entries and the actions say, by case.
FactsByCase facts_of_entries(const Context& context) {
  FactsByCase all;
  storage::for_each_entry<domain::Acknowledged>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Acknowledged& body, const auto& on) {
        all[reference].acknowledged.push_back({body, on});
      });
  storage::for_each_entry<domain::Circulated>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::Circulated& body, const auto& on) {
        all[reference].circulated.push_back({body, on});
      });
  storage::for_each_leg_summary(context.store, context.as_of, [&](const storage::LegSummary& leg) {
    all[leg.case_reference].led[leg.lead.agency].insert(leg.number);
  });
  return all;
}

}  // namespace

void for_each_cognisance(
    const Context& context, const Selection& selection,
    const std::function<void(const std::string&, const domain::CognisanceFacts&)>& take) {
  const Selected selected(context, {.case_reference = selection.case_reference,
                                    .criteria = selection.criteria,
                                    .outcomes = selection.outcomes});
  auto all = facts_of_entries(context);
  storage::for_each_standing(context.store, context.as_of, selection.case_reference,
                             [&](const domain::Standing& standing) {
                               if (!selected.holds(standing)) return;
                               auto& facts = all[standing.reference];
                               facts.regime = standing.referral.regime;
                               facts.published_on =
                                   domain::reached_on(standing, domain::Milestone::published);
                               take(standing.reference, facts);
                             });
}

}  // namespace susr::report
