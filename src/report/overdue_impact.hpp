// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "susr/domain/impact.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::report {

/// An assessment of impact that is awaited: of an action's leg, or of a recommendation.
struct AwaitedAssessment {
  std::string case_reference;
  std::string item;         ///< `A5` or `R17.1`
  std::string plain_title;  ///< of what is to be assessed, as it was entered, in English
  Cell title;
  domain::Lead lead;  ///< empty for a recommendation
  domain::ImpactDue due;
};

/// Calls `take` with each assessment that is awaited. One is due from each agency for which the
/// action is relevant.
void for_each_awaited_assessment(const Context& context, const storage::LegFilter& filter,
                                 const std::function<void(AwaitedAssessment)>& take);

/// Data has the title of what is to be assessed; a person reads that it is to be.
Cell title_to_assess(const AwaitedAssessment& awaited);

domain::Rag rag_of(const AwaitedAssessment& awaited, const Context& context);

}  // namespace susr::report
