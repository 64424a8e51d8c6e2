// SPDX-License-Identifier: MIT
#include "impacts.hpp"

#include "susr/storage/entries.hpp"

namespace susr::report {

Impacts latest_impacts(const Context& context) {
  Impacts impacts;
  storage::for_each_entry<domain::ImpactAssessed>(
      context.store, context.as_of,
      [&](const std::string& reference, const domain::ImpactAssessed& assessed,
          const domain::PartialDate& on) {
        // In order of time: the last one stays.
        impacts.insert_or_assign({reference, assessed.item}, Impact{assessed, on});
      });
  return impacts;
}

const Impact* find_impact(const Impacts& impacts, const std::string& case_reference,
                          const std::string& item) {
  const auto found = impacts.find({case_reference, item});
  return found == impacts.end() ? nullptr : &found->second;
}

}  // namespace susr::report
